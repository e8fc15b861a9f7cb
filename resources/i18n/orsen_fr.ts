<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
 <context>
  <name>orsen</name>
  <message>
   <location filename="../../orsen_qgis/processing/imports.py" />
   <source>  columns not used: {columns}</source>
   <translation>  colonnes non utilisées : {columns}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/imports.py" />
   <source>  coordinates in {crs}</source>
   <translation>  coordonnées en {crs}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/imports.py" />
   <source>  one row per dwelling: rows are counted</source>
   <translation>  une ligne par logement : les lignes sont comptées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/incident_report.py" />
   <source>  … and {count} rarer ones</source>
   <translation>  … et {count} plus rares</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source> addresses</source>
   <translation> adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <location filename="../../orsen_qgis/gui/purge_dialog.py" />
   <source> days</source>
   <translation> jours</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source> dwellings</source>
   <translation> logements</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source> m</source>
   <translation> m</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/messages.py" />
   <source>%Y-%m-%d</source>
   <translation>%d/%m/%Y</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_page.py" />
   <source>&amp;Accept</source>
   <translation>&amp;Accepter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>&amp;Address of the geocoder</source>
   <translation>&amp;Adresse du géocodeur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/approval_dialog.py" />
   <source>&amp;Approved by (name)</source>
   <translation>&amp;Approuvé par (nom)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>&amp;Atlas</source>
   <translation>&amp;Atlas</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>&amp;Background layers</source>
   <translation>Couches de fon&amp;d</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_page.py" />
   <source>&amp;Begin anew</source>
   <translation>&amp;Reprendre à zéro</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/map_page.py" />
   <source>&amp;Beside the symbols</source>
   <translation>À c&amp;ôté des symboles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>&amp;Circle of partners</source>
   <translation>Cercle de &amp;partenaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>&amp;Classify</source>
   <translation>&amp;Coter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <location filename="../../orsen_qgis/gui/geocode_dialog.py" />
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <location filename="../../orsen_qgis/gui/import_controller.py" />
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <location filename="../../orsen_qgis/gui/pages_dialog.py" />
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>&amp;Close</source>
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_controller.py" />
   <source>&amp;Close the campaign</source>
   <translation>&amp;Clôturer la campagne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/map_page.py" />
   <source>&amp;Colours for colour-blind eyes</source>
   <translation>Cou&amp;leurs pour les daltoniens</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>&amp;Colours of the levels</source>
   <translation>&amp;Couleurs des niveaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>&amp;Columns that leave</source>
   <translation>&amp;Colonnes qui sortent</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>&amp;Communes (INSEE codes)</source>
   <translation>&amp;Communes (codes INSEE)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <source>&amp;Copy for a spreadsheet</source>
   <translation>&amp;Copier pour un tableur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>&amp;Count</source>
   <translation>Com&amp;pter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>&amp;Counter-visit</source>
   <translation>&amp;Contre-visite</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>&amp;Decided by</source>
   <translation>&amp;Décidé par</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>&amp;Deliver</source>
   <translation>Remettre les e&amp;xemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>&amp;Deliver this result</source>
   <translation>Di&amp;ffuser ce résultat</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>&amp;Draw a territory on the map</source>
   <translation>&amp;Dessiner un territoire sur la carte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/asking.py" />
   <source>&amp;Drop the changes</source>
   <translation>&amp;Abandonner les changements</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>&amp;Départements</source>
   <translation>&amp;Départements</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>&amp;Earlier campaign</source>
   <translation>Cam&amp;pagne antérieure</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>&amp;Expires on</source>
   <translation>É&amp;chéance</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>&amp;Export for the data-protection officer…</source>
   <translation>Exporter pour le &amp;délégué…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>&amp;File of circles</source>
   <translation>&amp;Fichier des cercles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <source>&amp;Find the missing places…</source>
   <translation>&amp;Localiser les manquantes…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>&amp;Find the places…</source>
   <translation>&amp;Localiser les adresses…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>&amp;From</source>
   <translation>&amp;Du</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>&amp;Go on with these answers</source>
   <translation>&amp;Continuer avec ces réponses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/asking.py" />
   <source>&amp;Go on writing</source>
   <translation>&amp;Continuer à modifier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>&amp;Greatest distance</source>
   <translation>Distance &amp;maximale</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/map_page.py" />
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>&amp;Group close neighbours</source>
   <translation>Re&amp;grouper les voisines</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>&amp;Head</source>
   <translation>&amp;Empreinte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>&amp;Identifier</source>
   <translation>&amp;Identifiant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>&amp;Import</source>
   <translation>&amp;Importer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_page.py" />
   <source>&amp;Import the accepted addresses</source>
   <translation>&amp;Importer les adresses acceptées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>&amp;Keep the answers in</source>
   <translation>&amp;Garder les réponses dans</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>&amp;Landlords whose register covers this period</source>
   <translation>&amp;Bailleurs dont le relevé d’incidents couvre la période</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>&amp;Layer of addresses</source>
   <translation>&amp;Couche des adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>&amp;Legal basis</source>
   <translation>&amp;Base légale</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <source>&amp;Look at the pages…</source>
   <translation>Voir les pa&amp;ges…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>&amp;Name of the campaign</source>
   <translation>&amp;Nom de la campagne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>&amp;Name of the circle</source>
   <translation>&amp;Nom du cercle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_controller.py" />
   <source>&amp;Next file</source>
   <translation>Fichier sui&amp;vant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_page.py" />
   <source>&amp;Next to decide</source>
   <translation>&amp;Suivante à décider</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>&amp;Open the sample territory</source>
   <translation>Ouvrir le &amp;territoire d’exemple</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_editor.py" />
   <source>&amp;Open…</source>
   <translation>&amp;Ouvrir…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>&amp;Or all within an extent</source>
   <translation>O&amp;u tout ce qui est dans une emprise</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>&amp;Paper of the copies</source>
   <translation>&amp;Papier des exemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_page.py" />
   <source>&amp;Place on the map</source>
   <translation>&amp;Placer sur la carte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/profile_bar.py" />
   <source>&amp;Profile</source>
   <translation>&amp;Profil</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>&amp;Purpose</source>
   <translation>&amp;Finalité</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>&amp;Rate these addresses</source>
   <translation>C&amp;oter ces adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/map_page.py" />
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>&amp;Rated addresses</source>
   <translation>Adresses &amp;cotées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>&amp;Reason</source>
   <translation>&amp;Motif</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_recipients.py" />
   <source>&amp;Recipients</source>
   <translation>&amp;Destinataires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>&amp;Reference of the convention</source>
   <translation>&amp;Référence de la convention</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_page.py" />
   <source>&amp;Refuse</source>
   <translation>&amp;Refuser</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/approval_dialog.py" />
   <source>&amp;Remark, if any</source>
   <translation>&amp;Remarque éventuelle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_dock.py" />
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>&amp;Retain a level…</source>
   <translation>&amp;Retenir un niveau…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>&amp;Save as a new version…</source>
   <translation>&amp;Enregistrer une nouvelle version…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>&amp;Save in</source>
   <translation>&amp;Enregistrer dans</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>&amp;Save the levels in</source>
   <translation>&amp;Enregistrer les niveaux dans</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>&amp;Search</source>
   <translation>C&amp;hercher</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>&amp;Send these addresses</source>
   <translation>&amp;Envoyer ces adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>&amp;Signed on</source>
   <translation>&amp;Signée le</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decisions_controller.py" />
   <source>&amp;Take back</source>
   <translation>&amp;Revenir dessus</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>&amp;Territories</source>
   <translation>&amp;Territoires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>&amp;Title</source>
   <translation>&amp;Titre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>&amp;Verify the register</source>
   <translation>&amp;Vérifier le registre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>&amp;Version</source>
   <translation>&amp;Version</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/pages_dialog.py" />
   <source>&amp;Whole page</source>
   <translation>&amp;Page entière</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_dock.py" />
   <source>&amp;Zoom to</source>
   <translation>&amp;Zoomer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>&amp;to</source>
   <translation>&amp;au</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_table.py" />
   <source>(empty in the first rows)</source>
   <translation>(vide dans les premières lignes)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/category_model.py" />
   <source>(to choose)</source>
   <translation>(à choisir)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>1 row</source>
   <translation>1 ligne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/base.py" />
   <source>1. Stock and incidents</source>
   <translation>1. Patrimoine et incidents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/base.py" />
   <source>2. Rating</source>
   <translation>2. Cotation</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_words.py" />
   <source>3 and 4</source>
   <translation>3 et 4</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/base.py" />
   <source>3. Confidential release</source>
   <translation>3. Diffusion confidentielle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>32 characters, as copies print them; left empty, any register</source>
   <translation>32 caractères, imprimés sur les exemplaires ; vide, n’importe quel registre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/base.py" />
   <source>4. Territories and change</source>
   <translation>4. Territoires et évolution</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/evolution_words.py" />
   <source>= stable</source>
   <translation>= stable</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>?: inferred, to be checked</source>
   <translation>? : case déduite, non vérifiée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <source>A GeoPackage that the landlord keeps with its minutes</source>
   <translation>Un GeoPackage que le bailleur garde avec ses comptes rendus</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>A GeoPackage, new or not, that receives the decisions and what sheets say; left empty, they last until QGIS is closed</source>
   <translation>Un GeoPackage, nouveau ou non, qui reçoit les décisions et ce que disent les feuilles ; vide, elles durent jusqu’à la fermeture de QGIS</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>A GeoPackage; left empty, the layer lasts until QGIS is closed</source>
   <translation>Un GeoPackage ; sans fichier, la couche disparaît à la fermeture de QGIS</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>A code of the landlord's own; where there is none, ORSEN makes one that stays the same</source>
   <translation>Un code du bailleur ; à défaut, ORSEN en forme un qui reste le même</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/pyhanko_door.py" />
   <source>A copy for a certificate, or a signed one, needs pyHanko, and this QGIS has none. Install it with “pip install pyhanko” in QGIS's Python, then start again. Nothing was made.</source>
   <translation>Un exemplaire destiné à un certificat, ou signé, a besoin de pyHanko, et ce QGIS ne l’a pas. Installez-le par « pip install pyhanko » dans le Python de QGIS, puis recommencez. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/interpreting.py" />
   <source>A counter-visit confirms a level 4 only.</source>
   <translation>Une contre-visite ne confirme qu’un niveau 4.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/interpreting.py" />
   <source>A counter-visit that does not confirm asks for another level than 4.</source>
   <translation>Une contre-visite qui ne confirme pas demande un autre niveau que 4.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/retaining.py" />
   <source>A counter-visit that is to be made, or that confirmed, goes with level 4.</source>
   <translation>Une contre-visite à faire, ou qui confirme, va avec le niveau 4.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/values.py" />
   <source>A date must lie between {first} and {last}.</source>
   <translation>La date doit se situer entre le {first} et le {last}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/interpreting.py" />
   <source>A day of counter-visit without its result: choose it.</source>
   <translation>Un jour de contre-visite sans son résultat : choisissez-le.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/retaining.py" />
   <source>A decision or a visit cannot be of a day to come.</source>
   <translation>Une décision ou une visite ne peut pas être d’un jour à venir.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>A fact that names no known address goes to the nearest one within this distance</source>
   <translation>Un fait qui ne nomme aucune adresse connue va à la plus proche, dans cette limite</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>A fictional town, its three landlords and a year of incidents.</source>
   <translation>Une ville fictive, ses trois bailleurs et un an d’incidents.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>A geocoder of CSV files, that of your organisation for instance; it is asked only where you agree</source>
   <translation>Un géocodeur de fichiers CSV, celui de votre organisme par exemple ; il n’est interrogé qu’avec votre accord</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>A geocoder that takes CSV files, of your own organisation for example</source>
   <translation>Un géocodeur qui reçoit des fichiers CSV, dans votre organisme par exemple</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_writing.py" />
   <source>A grid needs an identifier, a version and a title: give all three.</source>
   <translation>Une grille a besoin d’un identifiant, d’une version et d’un titre : donnez les trois.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_more.py" />
   <source>A key of QGIS's authentication store; left empty, copies are not signed</source>
   <translation>Une clé du coffre d’authentification de QGIS ; vide, les exemplaires ne sont pas signés</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>A layer of levels to compare with; it never changes a level</source>
   <translation>Une couche de niveaux à laquelle comparer ; elle ne change jamais un niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>A layer of the project that holds a landlord's stock</source>
   <translation>Une couche du projet qui contient le patrimoine d’un bailleur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>A layer or table of the project that holds incidents</source>
   <translation>Une couche ou une table du projet qui contient des incidents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>A layer that ORSEN has classified</source>
   <translation>Une couche cotée par ORSEN</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/map_page.py" />
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>A layer with levels from 1 to 4</source>
   <translation>Une couche avec des niveaux de 1 à 4</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <source>A layer with one polygon per territory and its figures, coloured by levels 3 and 4</source>
   <translation>Une couche avec un polygone par territoire et ses chiffres, colorée selon les niveaux 3 et 4</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>A level that the file gives already: 1 to 4</source>
   <translation>Un niveau que le fichier donne déjà : 1 à 4</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/model.py" />
   <source>A line holds 1 to {most} facts, not {facts}.</source>
   <translation>Une ligne porte de 1 à {most} faits, pas {facts}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>A new delivery replaces the addresses of its landlord and keeps the others</source>
   <translation>Une nouvelle livraison remplace les adresses de son bailleur et garde les autres</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/model.py" />
   <source>A rating sheet belongs to a campaign: name it.</source>
   <translation>Une feuille de cotation appartient à une campagne : nommez-la.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/values.py" />
   <source>A reason has at most {most} characters.</source>
   <translation>Un motif a {most} caractères au plus.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>A release is &amp;compared with earlier</source>
   <translation>Une extraction est &amp;comparée avec</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/reprojecting.py" />
   <source>A release needs pyproj, which QGIS normally brings: install it with the QPIP plugin, or with “pip install pyproj” in QGIS's Python.</source>
   <translation>Une diffusion a besoin de pyproj, que QGIS apporte d’ordinaire : installez-le avec l’extension QPIP, ou par « pip install pyproj » dans le Python de QGIS.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>A ro&amp;w is</source>
   <translation>Une li&amp;gne est</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>A table of all addresses, with the reason of each level</source>
   <translation>Un tableau de toutes les adresses, avec la raison de chaque niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>A table with a severity and a frequency per fact; reading the rating sheets makes one</source>
   <translation>Une table avec une gravité et une fréquence par fait ; la lecture des feuilles de cotation en fait une</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_more.py" />
   <source>A template of QGIS for the map pages; left empty, pages look as ORSEN draws them</source>
   <translation>Un modèle de mise en page de QGIS pour les pages de carte ; laissé vide, les pages sont celles d’ORSEN</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <source>A territory in figures</source>
   <translation>Un territoire en chiffres</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/areas.py" />
   <source>A territory needs shapely: install it with the QPIP plugin, or “pip install shapely” in QGIS's Python.</source>
   <translation>Un territoire a besoin de shapely : installez-le avec l’extension QPIP, ou par « pip install shapely » dans le Python de QGIS.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>A unit below it moves to a coarser one, or stays; 11 dwellings is French practice for households</source>
   <translation>Une unité en dessous est regroupée dans une plus large, ou retenue ; 11 logements est l’usage pour les ménages</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>A version never changes once it is saved</source>
   <translation>Une version enregistrée ne change plus jamais</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <source>A&amp;pprove this circle…</source>
   <translation>Appro&amp;uver ce cercle…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>Add &amp;to</source>
   <translation>Ajo&amp;uter à</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_editor.py" />
   <source>Add a circle</source>
   <translation>Ajouter un cercle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/row_table.py" />
   <source>Add a line</source>
   <translation>Ajouter une ligne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Add the layers of a town that exists nowhere to the project</source>
   <translation>Ajouter au projet les couches d’une ville qui n’existe nulle part</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <source>Add the rows that were left out to the project, and open their table</source>
   <translation>Ajouter les lignes écartées au projet et ouvrir leur table</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Add this list to the project as a layer, for the map or for a spreadsheet</source>
   <translation>Ajouter cette liste au projet comme couche, pour la carte ou pour un tableur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decision_table.py" />
   <source>Add {number} decisions of rating sheets</source>
   <translation>Ajouter des décisions de feuilles de cotation ({number})</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/figures_table.py" />
   <source>Addr.</source>
   <translation>Adr.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_model.py" />
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_model.py" />
   <source>Address asked for</source>
   <translation>Adresse demandée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Address of the geocoder</source>
   <translation>Adresse du géocodeur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <source>Address, residence, reason…</source>
   <translation>Adresse, résidence, motif…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_dock.py" />
   <location filename="../../orsen_qgis/gui/circle_form.py" />
   <location filename="../../orsen_qgis/gui/figures_table.py" />
   <location filename="../../orsen_qgis/gui/level_chart.py" />
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <location filename="../../orsen_qgis/gui/territory_figures.py" />
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <location filename="../../orsen_qgis/processing/closecampaign.py" />
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <location filename="../../orsen_qgis/processing/rating_parameters.py" />
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Addresses</source>
   <translation>Adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <source>Addresses / dwellings of a unit, at least</source>
   <translation>Adresses / logements d’une unité, au moins</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Addresses at level 1</source>
   <translation>Adresses au niveau 1</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Addresses at level 2</source>
   <translation>Adresses au niveau 2</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Addresses at level 3</source>
   <translation>Adresses au niveau 3</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Addresses at level 4</source>
   <translation>Adresses au niveau 4</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>Addresses at level 4 to be confirmed by a counter-visit</source>
   <translation>Adresses de niveau 4 à confirmer par une contre-visite</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>Addresses concerned by earlier copies</source>
   <translation>Adresses concernées par des exemplaires antérieurs</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <location filename="../../orsen_qgis/processing/seerelease.py" />
   <source>Addresses generalised</source>
   <translation>Adresses généralisées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listdisagreements.py" />
   <location filename="../../orsen_qgis/processing/listfacts.py" />
   <location filename="../../orsen_qgis/processing/summariseresidences.py" />
   <source>Addresses in all</source>
   <translation>Adresses en tout</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Addresses in the output</source>
   <translation>Adresses dans le résultat</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <location filename="../../orsen_qgis/processing/seerelease.py" />
   <source>Addresses kept</source>
   <translation>Adresses conservées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Addresses kept from the existing stock</source>
   <translation>Adresses conservées du patrimoine existant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/seen_controller.py" />
   <source>Addresses kept: {kept}; generalised: {generalised}; suppressed: {suppressed}; not for this circle: {left}.</source>
   <translation>Adresses gardées : {kept} ; regroupées : {generalised} ; retirées : {suppressed} ; hors de ce cercle : {left}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <location filename="../../orsen_qgis/processing/closecampaign.py" />
   <location filename="../../orsen_qgis/processing/summariseresidences.py" />
   <source>Addresses not assessed</source>
   <translation>Adresses non évaluées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/territorysummary.py" />
   <source>Addresses of no territory</source>
   <translation>Adresses d’aucun territoire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Addresses of other landlords kept from the existing stock</source>
   <translation>Adresses d’autres bailleurs conservées du patrimoine existant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/territorysummary.py" />
   <source>Addresses of several territories</source>
   <translation>Adresses de plusieurs territoires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Addresses of the earlier campaign only</source>
   <translation>Adresses de la seule campagne antérieure</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Addresses of the later campaign only</source>
   <translation>Adresses de la seule campagne postérieure</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Addresses of the sample</source>
   <translation>Adresses de l’exemple</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Addresses on which lines disagree</source>
   <translation>Adresses sur lesquelles des lignes se contredisent</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Addresses per request</source>
   <translation>Adresses par requête</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listdisagreements.py" />
   <source>Addresses rated 2 or more without any fact or impact</source>
   <translation>Adresses cotées 2 ou plus sans aucun fait ni impact</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listdisagreements.py" />
   <source>Addresses rated higher than the tables propose</source>
   <translation>Adresses cotées plus haut que ne le proposent les tableaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listdisagreements.py" />
   <source>Addresses rated lower than the tables propose</source>
   <translation>Adresses cotées plus bas que ne le proposent les tableaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/seerelease.py" />
   <source>Addresses released</source>
   <translation>Adresses extraites</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <location filename="../../orsen_qgis/processing/seerelease.py" />
   <source>Addresses suppressed (too few, or told by an earlier copy)</source>
   <translation>Adresses retenues (trop peu nombreuses, ou révélées avec un exemplaire antérieur)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <location filename="../../orsen_qgis/processing/seerelease.py" />
   <source>Addresses that are not for this circle</source>
   <translation>Adresses qui ne sont pas pour ce cercle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>Addresses that have no level</source>
   <translation>Adresses qui n’ont pas de niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listdisagreements.py" />
   <source>Addresses that people rated</source>
   <translation>Adresses cotées par des personnes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/agency_progress.py" />
   <source>Addresses that stand on no sheet that came back</source>
   <translation>Adresses qui ne figurent sur aucune feuille revenue</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Addresses to rate</source>
   <translation>Adresses à coter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/geocode_controller.py" />
   <location filename="../../orsen_qgis/gui/review_page.py" />
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Addresses to review</source>
   <translation>Adresses à vérifier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_asking.py" />
   <source>Addresses to send to {host}: {count}.</source>
   <translation>Adresses à envoyer à {host} : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listcountervisits.py" />
   <source>Addresses to visit</source>
   <translation>Adresses à visiter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Addresses to work through</source>
   <translation>Adresses à traiter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Addresses whose identifier is another landlord's already, which got one of ours</source>
   <translation>Adresses dont l’identifiant est déjà celui d’un autre bailleur, et qui en ont reçu un des nôtres</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Addresses whose level fell</source>
   <translation>Adresses dont le niveau a baissé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Addresses whose level is the same</source>
   <translation>Adresses dont le niveau est le même</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listcountervisits.py" />
   <source>Addresses whose level is to be decided after a visit</source>
   <translation>Adresses dont le niveau est à retenir après une visite</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Addresses whose level rose</source>
   <translation>Adresses dont le niveau a monté</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Addresses whose number of dwellings is unknown</source>
   <translation>Adresses dont le nombre de logements est inconnu</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listfacts.py" />
   <source>Addresses with a fact</source>
   <translation>Adresses avec au moins un fait</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/geocode_controller.py" />
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Addresses with a place</source>
   <translation>Adresses localisées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listdisagreements.py" />
   <source>Addresses with both a rating and a proposal</source>
   <translation>Adresses avec une cote et une proposition</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Addresses with impact and coverage</source>
   <translation>Adresses avec impact et couverture</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_controller.py" />
   <source>Addresses with sheets {campaign}</source>
   <translation>Adresses avec feuilles {campaign}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/geocode_controller.py" />
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Addresses without a place</source>
   <translation>Adresses sans lieu</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Addresses without a place, some of them placed by hand</source>
   <translation>Adresses sans lieu, dont certaines placées à la main</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/summariseresidences.py" />
   <source>Addresses without a residence</source>
   <translation>Adresses sans résidence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Addresses, dwellings and share of the stock per level</source>
   <translation>Adresses, logements et part du parc par niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>Addresses, rated or not</source>
   <translation>Adresses, cotées ou non</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <source>Adds a layer for you alone: it holds addresses that the circle may not see</source>
   <translation>Ajoute une couche pour vous seul : elle contient des adresses que le cercle ne doit pas voir</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Adds pages that list the sites of the maps</source>
   <translation>Ajoute des pages qui listent les sites des cartes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/agency_progress.py" />
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Agency</source>
   <translation>Agence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_words.py" />
   <source>All</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_controller.py" />
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/approvecircle.py" />
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>All files (*.*)</source>
   <translation>Tous les fichiers (*.*)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <source>All landlords</source>
   <translation>Tous les bailleurs</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>All levels</source>
   <translation>Tous les niveaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/geocode_controller.py" />
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>All rows, with or without a place</source>
   <translation>Toutes les lignes, avec ou sans lieu</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>All sheets received so far, or their folder: what they say replaces what was read before</source>
   <translation>Toutes les feuilles reçues à ce jour, ou leur dossier : ce qu’elles disent remplace ce qui a été lu avant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listdisagreements.py" />
   <source>Also list addresses rated 2 or more without any fact or impact</source>
   <translation>Aussi les adresses cotées 2 ou plus sans fait ni impact</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>An &amp;impact assessment (AIPD) covers this circle</source>
   <translation>Une analyse d’&amp;impact (AIPD) couvre ce cercle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>An address is within when either list names its place; nowhere is implied.</source>
   <translation>Une adresse est retenue si l’une des deux listes nomme son lieu ; rien n’est sous-entendu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>An address of a ticked landlord without any incident is at level 1; without the tick it is not assessed</source>
   <translation>Une adresse sans incident d’un bailleur coché est au niveau 1 ; sans la coche, elle n’est pas évaluée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>An address, or a residence whose answers hold for all its addresses</source>
   <translation>Une adresse, ou une résidence dont les réponses valent pour toutes ses adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>An agency needs the column agence of the stock</source>
   <translation>Par agence, le patrimoine doit avoir la colonne agence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_parameters.py" />
   <source>An atlas by territory needs TERRITORY: choose a layer of polygons.</source>
   <translation>Un atlas par territoire a besoin de TERRITORY : choisissez une couche de polygones.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>Anew after each change; until then nothing leaves</source>
   <translation>De nouveau après chaque changement ; d’ici là, rien ne sort</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>Another geocoder</source>
   <translation>Un autre géocodeur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>Another place fits the address as well.</source>
   <translation>Un autre lieu correspond tout aussi bien à l’adresse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_asking.py" />
   <source>Answers kept from the run before: {count}.</source>
   <translation>Réponses gardées de l’exécution précédente : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Answers of a geocoder</source>
   <translation>Réponses d’un géocodeur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <source>Any evolution</source>
   <translation>Toute évolution</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/approval_dialog.py" />
   <source>Approve</source>
   <translation>Approuver</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/approval_dialog.py" />
   <location filename="../../orsen_qgis/processing/approvecircle.py" />
   <source>Approve a circle</source>
   <translation>Approuver un cercle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/approvecircle.py" />
   <source>Approved by (name)</source>
   <translation>Approuvé par (nom)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/help.py" />
   <source>Arguments</source>
   <translation>Arguments</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>As a landlord that signed</source>
   <translation>Comme bailleur signataire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>As another spelling of “{name}”</source>
   <translation>Comme autre graphie de « {name} »</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <source>As in the minutes; without it, only a layer changed without being closed again is told</source>
   <translation>Celle du compte rendu ; sans elle, une couche modifiée puis clôturée de nouveau n’est pas reconnue</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>As the assessment is numbered, e.g. AIPD-2026-04</source>
   <translation>Celle de l’analyse, par exemple AIPD-2026-04</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>As the signed document is numbered, e.g. CONV-93-2026</source>
   <translation>Celle du document signé, par exemple CONV-93-2026</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <source>Ask a geocoder where the addresses are; nothing is sent before you agree</source>
   <translation>Demander à un géocodeur où sont les adresses ; rien ne part sans votre accord</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Asks a geocoder on the web, by default that of the French Géoplateforme, where the addresses of a file are. Only what an address is made of leaves this machine (its text, postcode, municipality and INSEE code) under a number that means nothing elsewhere: never a landlord, a residence, a level or a fact. Nothing is sent until you agree. Rows that have coordinates keep them and are not sent.

The output holds the rows that have a place and can go into the import of a stock, with the same profile. An answer is accepted when its score is at least 0.8, the second best is lower by at least 0.02, and it is the house number that was asked, in the municipality of the stock. Below 0.5, in another département, or where only the municipality was found, it is refused. Anything else goes to the list to review, the worst first: write accepte or refuse in its column “geocodage”, move points if need be, and start again with this list as “Reviewed list”. What was decided is not asked again. Refused addresses come out as points without a place: draw the place of those you know, and give them back as well.

A run that breaks off goes on where it stopped when it is started again with the same output file, or with the same file of answers, which this algorithm never deletes. “All rows” has the rows of the file in their order, those without a place too, with the reason: imported, they stand among the rejected rows.</source>
   <translation>Demande à un géocodeur en ligne, par défaut celui de la Géoplateforme, où se trouvent les adresses d’un fichier. Seul ce qui compose une adresse quitte cette machine (son libellé, son code postal, sa commune et son code INSEE), sous un numéro qui ne veut rien dire ailleurs : jamais un bailleur, une résidence, un niveau ni un fait. Rien n’est envoyé tant que vous n’avez pas donné votre accord. Les lignes qui ont des coordonnées les gardent et ne sont pas envoyées.

La sortie contient les lignes localisées et peut entrer dans l’import d’un patrimoine, avec le même profil. Une réponse est acceptée quand son score est d’au moins 0,8, que la deuxième lui est inférieure d’au moins 0,02, et qu’elle est le numéro demandé, dans la commune du patrimoine. Au-dessous de 0,5, dans un autre département, ou quand seule la commune a été trouvée, elle est refusée. Tout le reste va dans la liste à vérifier, le pire d’abord : écrivez accepte ou refuse dans sa colonne « geocodage », déplacez des points au besoin, et relancez avec cette liste comme « Liste vérifiée ». Ce qui est décidé n’est plus demandé. Les adresses refusées sortent en points sans lieu : dessinez celui des adresses que vous connaissez, et rendez-les aussi.

Un traitement interrompu reprend où il s’est arrêté quand on le relance avec le même fichier de sortie, ou avec le même fichier de réponses, que ce traitement n’efface jamais. « Toutes les lignes » rend les lignes du fichier dans leur ordre, celles sans lieu aussi, avec la raison : importées, elles figurent parmi les lignes rejetées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/geocode_dialog.py" />
   <source>Asks nothing more</source>
   <translation>Ne demande plus rien</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>Asks the geocoder where these addresses are; it can be stopped</source>
   <translation>Demande au géocodeur où sont ces adresses ; on peut l’arrêter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/symbology/themes.py" />
   <source>Assessed</source>
   <translation>Évalué</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>At least so many addresses</source>
   <translation>Nombre minimal d’adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>At least so many dwellings</source>
   <translation>Nombre minimal de logements</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>At level 4, to be confirmed by a counter-visit: {number}.</source>
   <translation>De niveau 4, à confirmer par une contre-visite : {number}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/map_page.py" />
   <source>At street scales only, under 1:2 500</source>
   <translation>À l’échelle de la rue seulement, sous le 1:2 500</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/page_parameters.py" />
   <source>Atlas</source>
   <translation>Atlas</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Back to m&amp;y map</source>
   <translation>Reve&amp;nir à ma carte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/seen_controller.py" />
   <source>Back to my map</source>
   <translation>Revenir à ma carte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <source>Back to the columns, to import the file again</source>
   <translation>Retour aux colonnes, pour importer le fichier de nouveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_parameters.py" />
   <source>Background layers (local)</source>
   <translation>Couches de fond (locales)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_controller.py" />
   <source>Background of the sample</source>
   <translation>Fond de plan de l’exemple</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/background_source.py" />
   <source>Background “{layer}” ({provider}) is not a file on this computer: drawing it would tell a server where the sites are. Save it as a GeoPackage first.</source>
   <translation>La couche de fond « {layer} » ({provider}) n’est pas un fichier de cet ordinateur : la dessiner dirait à un serveur où sont les sites. Enregistrez-la d’abord en GeoPackage.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/background.py" />
   <source>Background “{layer}” cannot be brought to the map's reference system. Check its CRS.</source>
   <translation>La couche de fond « {layer} » ne peut pas être amenée dans le système de référence de la carte. Vérifiez son SCR.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/background.py" />
   <source>Background “{layer}” has no reference system. Set its CRS.</source>
   <translation>La couche de fond « {layer} » n’a pas de système de référence. Définissez son SCR.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/background.py" />
   <source>Background “{layer}” has the column “{column}”, which belongs to ratings: it would draw what the circle may not see. Choose a layer of streets, buildings or boundaries.</source>
   <translation>La couche de fond « {layer} » a la colonne « {column} », qui appartient à la cotation : elle dessinerait ce que le cercle n’a pas le droit de voir. Choisissez une couche de voies, de bâtiments ou de limites.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/background.py" />
   <source>Background “{layer}” is not a readable vector layer. Remove it.</source>
   <translation>La couche de fond « {layer} » n’est pas une couche vectorielle lisible. Retirez-la.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/background.py" />
   <source>Background “{layer}” is the layer of addresses itself: it would draw what the circle may not see. Remove it.</source>
   <translation>La couche de fond « {layer} » est la couche des adresses elle-même : elle dessinerait ce que le cercle n’a pas le droit de voir. Retirez-la.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_figures.py" />
   <location filename="../../orsen_qgis/gui/territory_words.py" />
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_words.py" />
   <source>Beside a copy that a recipient holds already it would tell too much.</source>
   <translation>Avec un exemplaire qu’un destinataire détient déjà, elle en dirait trop.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Beside copy {copy}, {number} addresses tell too much: see the preview of the release.</source>
   <translation>Avec l’exemplaire {copy}, {number} adresses en disent trop : voir l’aperçu de l’extraction.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_dock.py" />
   <source>Bring the map to the chosen addresses; a double click on a row does the same</source>
   <translation>Amener la carte aux adresses choisies ; un double clic sur une ligne fait de même</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Buildings</source>
   <translation>Bâtiments</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>By landlord</source>
   <translation>Par bailleur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>CRS of coordinates that do not say theirs</source>
   <translation>SCR des coordonnées qui ne disent pas le leur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>CRS of its own</source>
   <translation>SCR personnalisé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>CRS of the addresses</source>
   <translation>SCR des adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>CRS of the coo&amp;rdinates</source>
   <translation>SCR des &amp;coordonnées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <location filename="../../orsen_qgis/processing/classify.py" />
   <location filename="../../orsen_qgis/processing/closecampaign.py" />
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <location filename="../../orsen_qgis/processing/verifycampaign.py" />
   <source>Campaign</source>
   <translation>Campagne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/approval_dialog.py" />
   <location filename="../../orsen_qgis/gui/asking.py" />
   <location filename="../../orsen_qgis/gui/closing_controller.py" />
   <location filename="../../orsen_qgis/gui/purge_dialog.py" />
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>Categories</source>
   <translation>Catégories</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>Categories ({count} to choose)</source>
   <translation>Catégories ({count} à choisir)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/category_view.py" />
   <source>Categories of the register</source>
   <translation>Catégories du relevé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Categories of the register, to complete</source>
   <translation>Catégories du relevé, à compléter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Category of the fact</source>
   <translation>Catégorie du fait</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/category_model.py" />
   <source>Category of the register</source>
   <translation>Catégorie du relevé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/seerelease.py" />
   <source>Cells released, as squares</source>
   <translation>Mailles diffusées, en carrés</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/seen_controller.py" />
   <source>Cells seen by {circle}</source>
   <translation>Mailles vues par {circle}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_recipients.py" />
   <source>Certificate</source>
   <translation>Certificat</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_recipients.py" />
   <source>Certificate of the recipient</source>
   <translation>Certificat du destinataire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_recipients.py" />
   <source>Certificates</source>
   <translation>Certificats</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <source>Chec&amp;k what will leave</source>
   <translation>Vérifier ce qui &amp;sortira</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Check, then deliver</source>
   <translation>Vérifier, puis remettre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>Checks that no entry of a register was changed, removed, replaced or moved. With the head printed on a copy, it also checks that no entry was cut off at the end. The register is only read, unless the verification is to be written down in it.</source>
   <translation>Contrôle qu’aucune entrée d’un registre n’a été modifiée, retirée, remplacée ou déplacée. Avec la tête imprimée sur un exemplaire, contrôle aussi qu’aucune entrée n’a été coupée à la fin. Le registre est seulement lu, sauf si la vérification doit y être inscrite.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Choose &amp;files…</source>
   <translation>Choisir des &amp;fichiers…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_request.py" />
   <source>Choose a file of circles, then the circle that receives the maps.</source>
   <translation>Choisissez un fichier de cercles, puis le cercle qui reçoit les cartes.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_choices.py" />
   <location filename="../../orsen_qgis/gui/rating_controller.py" />
   <source>Choose a layer of addresses on the first page.</source>
   <translation>Choisissez une couche d’adresses sur la première page.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>Choose a layer of addresses on the first page: incidents are tied to them.</source>
   <translation>Choisissez une couche d’adresses sur la première page : les incidents y sont rattachés.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Choose a re&amp;gister…</source>
   <translation>Choisir un &amp;relevé…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_controller.py" />
   <source>Choose an address in the table or on the map to see why it has its level.</source>
   <translation>Choisissez une adresse dans le tableau ou sur la carte pour voir pourquoi elle a ce niveau.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/category_view.py" />
   <source>Choose for each category what it means in the grid; a click opens the list</source>
   <translation>Choisissez pour chaque catégorie ce qu’elle veut dire dans la grille ; un clic ouvre la liste</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_controller.py" />
   <source>Choose the GeoPackage that will hold the closed ratings.</source>
   <translation>Choisissez le GeoPackage qui recevra les cotations clôturées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Choose the column of the address, or of its identifier.</source>
   <translation>Choisissez la colonne de l’adresse, ou de son identifiant.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>Choose the column of the category first.</source>
   <translation>Choisissez d’abord la colonne de la catégorie.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Choose the column of the category, or of the severity.</source>
   <translation>Choisissez la colonne de la catégorie, ou de la gravité.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Choose the column of the date.</source>
   <translation>Choisissez la colonne de la date.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Choose the column of the landlord, or write its name.</source>
   <translation>Choisissez la colonne du bailleur, ou écrivez son nom.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_request.py" />
   <source>Choose the file where the passwords go, outside the folder of the copies.</source>
   <translation>Choisissez le fichier où vont les mots de passe, hors du dossier des exemplaires.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_controller.py" />
   <source>Choose the folder for the sheets to send.</source>
   <translation>Choisissez le dossier des feuilles à envoyer.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_request.py" />
   <source>Choose the folder where the copies go.</source>
   <translation>Choisissez le dossier où vont les exemplaires.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/retaining.py" />
   <source>Choose the level to retain, or say what became of the counter-visit.</source>
   <translation>Choisissez le niveau à retenir, ou dites ce qu’a donné la contre-visite.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/forecast_controller.py" />
   <location filename="../../orsen_qgis/gui/release_request.py" />
   <source>Choose the register where this release is written.</source>
   <translation>Choisissez le registre où cette diffusion est inscrite.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_controller.py" />
   <source>Choose the sheets that came back, or their folder.</source>
   <translation>Choisissez les feuilles revenues, ou leur dossier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_controller.py" />
   <source>Chosen extent</source>
   <translation>Emprise choisie</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Chosen rows are selected on the map</source>
   <translation>Les lignes choisies sont sélectionnées sur la carte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_dock.py" />
   <source>Chosen rows are selected on the map, and the other way round</source>
   <translation>Les lignes choisies sont sélectionnées sur la carte, et inversement</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <source>Circle</source>
   <translation>Cercle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/approvecircle.py" />
   <location filename="../../orsen_qgis/processing/release_parameters.py" />
   <source>Circle (its id in the file)</source>
   <translation>Cercle (son identifiant dans le fichier)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/approvecircle.py" />
   <location filename="../../orsen_qgis/processing/listcircles.py" />
   <location filename="../../orsen_qgis/processing/release_parameters.py" />
   <source>Circle file</source>
   <translation>Fichier de cercles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/approvecircle.py" />
   <location filename="../../orsen_qgis/processing/listcircles.py" />
   <location filename="../../orsen_qgis/processing/release_parameters.py" />
   <source>Circle file (*.json)</source>
   <translation>Fichier de cercles (*.json)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/register.py" />
   <source>Circle “{circle}” accepts the register {accepted} only; “{file}” is {identity}. Choose that register.</source>
   <translation>Le cercle « {circle} » n’accepte que le registre {accepted} ; « {file} » est {identity}. Choisissez le bon registre.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/approvals.py" />
   <source>Circle “{circle}” asks for approval, and nobody has approved it in this register. Have it approved by name first.</source>
   <translation>Le cercle « {circle} » demande une approbation, et personne ne l’a approuvé dans ce registre. Faites-le d’abord approuver nommément.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/approvecircle.py" />
   <source>Circle “{circle}” is approved by {by}.</source>
   <translation>Le cercle « {circle} » est approuvé par {by}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/approvals.py" />
   <source>Circle “{circle}” was changed since {by} approved it. Have it approved anew by name first.</source>
   <translation>Le cercle « {circle} » a changé depuis son approbation par {by}. Faites-le d’abord approuver de nouveau, nommément.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy.py" />
   <source>Circle “{circle}”: its convention {reference} expired on {expires_on}. Renew it and correct the circle file; nothing leaves until then.</source>
   <translation>Cercle « {circle} » : sa convention {reference} a expiré le {expires_on}. Renouvelez-la et corrigez le fichier de cercles ; rien ne sort d’ici là.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy.py" />
   <source>Circle “{circle}”: its convention {reference} is signed on {signed_on} only; nothing leaves before.</source>
   <translation>Cercle « {circle} » : sa convention {reference} n’est signée que le {signed_on} ; rien ne sort avant.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/release.py" />
   <source>Circle “{circle}”: none of the {addresses} addresses may leave ({reasons}). Beside copies that its recipients hold ({copies}) what is left would tell too much.</source>
   <translation>Cercle « {circle} » : aucune des {addresses} adresses ne peut sortir ({reasons}). Avec des exemplaires que ses destinataires détiennent ({copies}), ce qui reste en dirait trop.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/release.py" />
   <source>Circle “{circle}”: none of the {addresses} addresses may leave ({reasons}). Check the circle's landlords, municipalities, levels and minimum, and the territory.</source>
   <translation>Cercle « {circle} » : aucune des {addresses} adresses ne peut sortir ({reasons}). Vérifiez les bailleurs, les communes, les niveaux et le minimum du cercle, ainsi que le territoire.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_editor.py" />
   <location filename="../../orsen_qgis/processing/listcircles.py" />
   <source>Circles</source>
   <translation>Cercles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_controller.py" />
   <location filename="../../orsen_qgis/gui/circle_editor.py" />
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Circles of partners</source>
   <translation>Cercles de partenaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listcircles.py" />
   <source>Circles whose convention is in force</source>
   <translation>Cercles dont la convention est en vigueur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listcountervisits.py" />
   <location filename="../../orsen_qgis/processing/listdisagreements.py" />
   <location filename="../../orsen_qgis/processing/summariseresidences.py" />
   <source>Classified addresses</source>
   <translation>Adresses cotées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Classify addresses</source>
   <translation>Coter les adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Classify again with the decisions as they are now</source>
   <translation>Coter de nouveau avec les décisions telles qu’elles sont</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decisions_controller.py" />
   <source>Classify the addresses first: people then have the last word here.</source>
   <translation>Cotez d’abord les adresses : les personnes ont ensuite ici le dernier mot.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_controller.py" />
   <source>Classify the addresses first: there is no campaign to close.</source>
   <translation>Cotez d’abord les adresses : il n’y a pas de campagne à clôturer.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>Clicks add corners, Backspace takes one back, a right click ends, Escape begins again</source>
   <translation>Un clic ajoute un sommet, Retour arrière ôte le dernier, un clic droit termine, Échap recommence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_editor.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/closecampaign.py" />
   <source>Close a campaign</source>
   <translation>Clôturer une campagne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_controller.py" />
   <source>Close the campaign</source>
   <translation>Clôturer la campagne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_controller.py" />
   <source>Close the campaign “{campaign}” with {number} addresses, {unknown} of them not assessed?</source>
   <translation>Clôturer la campagne « {campaign} » ? Adresses : {number}, dont non évaluées : {unknown}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <source>Close the campaign…</source>
   <translation>Clôturer la campagne…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_controller.py" />
   <source>Closed levels {campaign}</source>
   <translation>Niveaux clôturés {campaign}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/closecampaign.py" />
   <location filename="../../orsen_qgis/processing/verifycampaign.py" />
   <source>Closed ratings</source>
   <translation>Cotations clôturées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <source>Closed ratings to verify</source>
   <translation>Cotations clôturées à vérifier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <source>Closing writes the levels with a digest into a file of their own. From then on they no longer change: note the digest in the minutes.</source>
   <translation>La clôture écrit les niveaux, avec une empreinte, dans un fichier à part. Dès lors ils ne changent plus : notez l’empreinte dans le compte rendu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>Co&amp;py</source>
   <translation>E&amp;xemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/seerelease.py" />
   <source>Coarser units released</source>
   <translation>Unités plus larges extraites</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>Codes that the rated addresses hold</source>
   <translation>Les codes que portent les adresses cotées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>Codes with commas between them</source>
   <translation>Des codes séparés par des virgules</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <source>Column</source>
   <translation>Colonne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>Column that &amp;names them</source>
   <translation>Colonne qui les &amp;nomme</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_parameters.py" />
   <source>Column that names background features and territories</source>
   <translation>Colonne qui nomme les objets du fond et les territoires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <location filename="../../orsen_qgis/processing/territorysummary.py" />
   <source>Column that names the territories</source>
   <translation>Colonne qui nomme les territoires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparegrids.py" />
   <source>Compare grids</source>
   <translation>Comparer des grilles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Compare two campaigns</source>
   <translation>Comparer deux campagnes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparegrids.py" />
   <source>Compared with (the bundled one by default)</source>
   <translation>Comparée à (par défaut la grille fournie)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>Compared with an earlier cam&amp;paign</source>
   <translation>Comparer à une campa&amp;gne antérieure</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listdisagreements.py" />
   <source>Compares the level that people retained or imported with the one that the tables propose, on the output of the classification. Addresses where both exist and differ are listed, the widest gap first, then the most dwellings; each row asks its question in a sentence. Addresses rated 2 or more of which the tables say nothing at all follow, without a gap. A disagreement is not an error: the last word stays with a person.</source>
   <translation>Compare le niveau que des personnes ont retenu ou importé avec celui que proposent les tableaux, à partir du résultat de la cotation. Les adresses où les deux existent et diffèrent sont listées, du plus grand écart au plus petit, puis par nombre de logements décroissant ; chaque ligne pose sa question en une phrase. Suivent, sans écart, les adresses cotées 2 ou plus dont les tableaux ne disent rien du tout. Un désaccord n’est pas une erreur : le dernier mot reste à une personne.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Completed list of categories (categorie, type_fait)</source>
   <translation>Liste des catégories complétée (categorie, type_fait)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/export_runner.py" />
   <source>Confidential maps</source>
   <translation>Cartes confidentielles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/purge_dialog.py" />
   <source>Contents are &amp;kept, after their copy had to be destroyed, for</source>
   <translation>Les contenus sont &amp;conservés, après la date de destruction de leur exemplaire, pendant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/purge.py" />
   <source>Contents emptied</source>
   <translation>Contenus effacés</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_controller.py" />
   <location filename="../../orsen_qgis/processing/purge.py" />
   <source>Contents of the register emptied: {number}.</source>
   <translation>Contenus du registre effacés : {number}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form.py" />
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <source>Convention</source>
   <translation>Convention</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>Convention {reference}, until {day}</source>
   <translation>Convention {reference}, jusqu’au {day}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Coordinates in one column</source>
   <translation>Coordonnées en une colonne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <source>Cop&amp;y for a spreadsheet</source>
   <translation>Copier pour un ta&amp;bleur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>Copies are destroyed &amp;after</source>
   <translation>Les exemplaires sont détruits &amp;après</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_more.py" />
   <source>Copies are signed with</source>
   <translation>Signer les exemplaires avec</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <source>Copies delivered</source>
   <translation>Exemplaires remis</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Copies made: {copies}</source>
   <translation>Exemplaires établis : {copies}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>Copies made: {copies}.
Their passwords are in {secrets}: hand each one over by another way.</source>
   <translation>Exemplaires établis : {copies}.
Leurs mots de passe sont dans {secrets} : transmettez chacun par une autre voie.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <source>Copy</source>
   <translation>Exemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <source>Copy the digest</source>
   <translation>Copier l’empreinte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <source>Copy the matri&amp;x</source>
   <translation>Copier la matr&amp;ice</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <source>Copy what c&amp;hanged</source>
   <translation>Copier ce qui a c&amp;hangé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/earlier_copies.py" />
   <source>Copy {copy} holds {addresses} addresses, of which this layer has only {found}: if their identifiers changed, they are not compared.</source>
   <translation>L’exemplaire {copy} contient {addresses} adresses, dont cette couche n’a que {found} : si leurs identifiants ont changé, elles ne sont pas comparées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/register.py" />
   <source>Copy {copy} is not waiting for delivery in the register “{file}”: it was never issued, or is delivered or withdrawn already.</source>
   <translation>L’exemplaire {copy} n’attend pas de remise dans le registre « {file} » : il n’a jamais été émis, ou il est déjà remis ou retiré.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/copies.py" />
   <source>Copy {copy} is too large for one file: {parts} numbered parts, one password.</source>
   <translation>L’exemplaire {copy} est trop volumineux pour un seul fichier : {parts} parties numérotées, un seul mot de passe.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_controller.py" />
   <source>Copy {copy} was made for {recipient} on {day}.</source>
   <translation>L’exemplaire {copy} a été fait pour {recipient} le {day}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Copy {copy}, made for {recipient} ({circle}).</source>
   <translation>Exemplaire {copy}, établi pour {recipient} ({circle}).</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>Copy, circle, recipient, date…</source>
   <translation>Exemplaire, cercle, destinataire, date…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <source>Correct the &amp;mapping</source>
   <translation>Corriger la &amp;correspondance</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/extent_choice.py" />
   <source>Count in th&amp;is extent</source>
   <translation>C&amp;ompter dans cette emprise</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>Counted from the delivery; each copy prints the last day</source>
   <translation>Comptés depuis la remise ; chaque exemplaire imprime le dernier jour</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>Counter-visit</source>
   <translation>Contre-visite</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decision_table.py" />
   <source>Counter-visit of {number} addresses</source>
   <translation>Contre-visite (adresses : {number})</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Counter-visits</source>
   <translation>Contre-visites</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listcountervisits.py" />
   <source>Counter-visits to make</source>
   <translation>Contre-visites à faire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>Counting the addresses without a place…</source>
   <translation>Décompte des adresses sans coordonnées…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_controller.py" />
   <source>Counting the addresses…</source>
   <translation>Comptage des adresses…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>Counting the categories…</source>
   <translation>Décompte des catégories…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/extent_choice.py" />
   <source>Counts addresses and dwellings in a rectangle</source>
   <translation>Compte les adresses et les logements dans un rectangle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>Counts addresses and dwellings per territory and level</source>
   <translation>Compte les adresses et les logements par territoire et par niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <source>Counts what is kept, generalised and left out, and why; nothing is delivered</source>
   <translation>Compte ce qui est conservé, généralisé, écarté, et dit pourquoi ; rien n’est remis</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <location filename="../../orsen_qgis/gui/territory_figures.py" />
   <source>Coverage: {share}. {assessed} addresses of {all} have a level.</source>
   <translation>Couverture : {share}. {assessed} adresses sur {all} ont un niveau.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <source>Ctrl+C copies the chosen cells</source>
   <translation>Ctrl+C copie les cellules choisies</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <source>Date (UTC)</source>
   <translation>Date (UTC)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Date of the fact</source>
   <translation>Date du fait</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <location filename="../../orsen_qgis/processing/rating_parameters.py" />
   <source>Dated incidents</source>
   <translation>Incidents datés</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/rating_parameters.py" />
   <source>Dated incidents are counted over a window: give its first and last day.</source>
   <translation>Les incidents datés se comptent sur une période : donnez son premier et son dernier jour.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Dated incidents matched with addresses; leave empty to rate from impact and imported levels alone</source>
   <translation>Des incidents datés, rattachés à des adresses ; sans couche, seuls comptent l’impact et les niveaux importés</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>Day of the &amp;visit</source>
   <translation>Jour de la &amp;visite</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>Day of the assessment</source>
   <translation>Date de l’analyse d’impact</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifycampaign.py" />
   <source>Day of the closing</source>
   <translation>Jour de la clôture</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/closecampaign.py" />
   <source>Day of the closing (today by default)</source>
   <translation>Jour de la clôture (aujourd’hui par défaut)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Day of the import (today by default)</source>
   <translation>Jour de l’import (aujourd’hui par défaut)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/purge.py" />
   <source>Day of the purge (default: today)</source>
   <translation>Jour de la purge (par défaut : aujourd’hui)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/purge.py" />
   <source>Days that contents are kept after their copy had to be destroyed</source>
   <translation>Jours de conservation des contenus après la date de destruction de leur exemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/purge.py" />
   <source>Days that incidents are kept after their date</source>
   <translation>Jours de conservation des incidents après leur date</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Decide the level of the addresses that are selected on the map, with a reason</source>
   <translation>Décider du niveau des adresses sélectionnées sur la carte, avec un motif</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_dock.py" />
   <source>Decide the level of the chosen addresses, with a reason</source>
   <translation>Décider du niveau des adresses choisies, avec un motif</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Decide the level of the rows chosen in this list</source>
   <translation>Décider du niveau des lignes choisies dans cette liste</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>Decided &amp;on</source>
   <translation>Décidé &amp;le</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <source>Decided by (name)</source>
   <translation>Décidé par (nom)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <location filename="../../orsen_qgis/gui/review_model.py" />
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/decisions.py" />
   <location filename="../../orsen_qgis/gui/decision_table.py" />
   <source>Decisions belong to a campaign: name the campaign that is being rated.</source>
   <translation>Les décisions appartiennent à une campagne : nommez celle qui est en cours de cotation.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <location filename="../../orsen_qgis/processing/classify.py" />
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Decisions of people</source>
   <translation>Décisions des personnes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_page.py" />
   <source>Decisions taken up again from a review that was not finished: {count}. Those whose answer has changed since are to be made again.</source>
   <translation>Décisions reprises d’une vérification qui n’était pas terminée : {count}. Celles dont la réponse a changé depuis sont à refaire.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/chosen_table.py" />
   <location filename="../../orsen_qgis/gui/sheets_controller.py" />
   <location filename="../../orsen_qgis/gui/sheets_taking.py" />
   <source>Decisions {campaign}</source>
   <translation>Décisions {campaign}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>Default &amp;landlord</source>
   <translation>&amp;Bailleur par défaut</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Delimited text</source>
   <translation>Texte délimité</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <source>Deliver in spite of earlier copies</source>
   <translation>Passer outre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_parameters.py" />
   <source>Deliver in spite of earlier copies: decided by (name)</source>
   <translation>Diffuser malgré des exemplaires antérieurs : décidé par (nom)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_parameters.py" />
   <source>Deliver in spite of earlier copies: why</source>
   <translation>Diffuser malgré des exemplaires antérieurs : motif</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form.py" />
   <source>Detail</source>
   <translation>Détail</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparegrids.py" />
   <source>Differences</source>
   <translation>Écarts</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>Differences from the bundled grid</source>
   <translation>Écarts avec la grille fournie</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparegrids.py" />
   <source>Differences that change levels</source>
   <translation>Écarts qui changent des niveaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <location filename="../../orsen_qgis/processing/closecampaign.py" />
   <location filename="../../orsen_qgis/processing/verifycampaign.py" />
   <source>Digest of the ratings</source>
   <translation>Empreinte des cotations</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/closecampaign.py" />
   <source>Digest of the ratings: {digest}</source>
   <translation>Empreinte des cotations : {digest}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <location filename="../../orsen_qgis/processing/verifycampaign.py" />
   <source>Digest that was noted</source>
   <translation>Empreinte qui a été notée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <location filename="../../orsen_qgis/processing/listdisagreements.py" />
   <source>Disagreements</source>
   <translation>Désaccords</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/category_model.py" />
   <source>Discard these rows</source>
   <translation>Écarter ces lignes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/level_chart.py" />
   <source>Distribution by level</source>
   <translation>Répartition par niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Districts</source>
   <translation>Quartiers</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/export_runner.py" />
   <source>Drawing the maps…</source>
   <translation>Dessin des cartes…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/forecast_controller.py" />
   <source>Drawing the pages…</source>
   <translation>Composition des pages…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_controller.py" />
   <source>Drawn territory</source>
   <translation>Territoire dessiné</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <source>Draws the pages of a copy, small and marked as a preview; nothing is written</source>
   <translation>Compose les pages d’un exemplaire, petites et marquées comme aperçu ; rien n’est écrit</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewpages.py" />
   <source>Draws the pages that a copy would have, small and marked as a preview, for the panel to show. Nothing is delivered, registered or written.</source>
   <translation>Compose les pages qu’aurait un exemplaire, petites et marquées comme aperçu, pour que le panneau les montre. Rien n’est remis, inscrit ni écrit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Drop a register of dated facts here: an ORFI export, or any table.</source>
   <translation>Déposez ici un relevé de faits datés : un export d’ORFI, ou toute autre table.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Drop files or layers here, one or several: CSV, XLSX, ODS, GeoPackage, shapefile…</source>
   <translation>Déposez ici un ou plusieurs fichiers ou couches : CSV, XLSX, ODS, GeoPackage, shapefile…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_editor.py" />
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/figures_table.py" />
   <source>Dwell.</source>
   <translation>Log.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_model.py" />
   <location filename="../../orsen_qgis/gui/figures_table.py" />
   <location filename="../../orsen_qgis/gui/level_chart.py" />
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <location filename="../../orsen_qgis/gui/territory_figures.py" />
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Dwellings</source>
   <translation>Logements</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Dwellings in the output</source>
   <translation>Logements dans le résultat</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/summariseresidences.py" />
   <source>Dwellings of the addresses at levels 3 and 4</source>
   <translation>Logements des adresses aux niveaux 3 et 4</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/summariseresidences.py" />
   <source>Dwellings of the whole residences concerned by levels 3 and 4</source>
   <translation>Logements des résidences entières concernées par les niveaux 3 et 4</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listcountervisits.py" />
   <source>Dwellings of these addresses</source>
   <translation>Logements de ces adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>E.g. 93, 2A, 974</source>
   <translation>Par exemple 93, 2A, 974</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>E.g. 93001, 2A004</source>
   <translation>Par exemple 93001, 2A004</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>E.g. EXP-2026-000001, or the path of a PDF</source>
   <translation>Par exemple EXP-2026-000001, ou le chemin d’un PDF</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>E.g. mission d’intérêt public</source>
   <translation>Par exemple mission d’intérêt public</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>EPSG code of the row</source>
   <translation>Code EPSG de la ligne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <source>EXPIRED on {day}</source>
   <translation>ÉCHUE le {day}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>Each address</source>
   <translation>Chaque adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_recipients.py" />
   <source>Each recipient gets a copy of its own, with its name on every page. Two circles share a recipient where its identifier or its name is the same: their copies are then compared.</source>
   <translation>Chaque destinataire reçoit son propre exemplaire, avec son nom sur chaque page. Deux cercles partagent un destinataire quand son identifiant ou son nom est le même : leurs exemplaires sont alors comparés.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/map_page.py" />
   <source>Each theme is a style of its own in the layer. Yours stay as they are, and so do your changes.</source>
   <translation>Chaque thème est un style à part dans la couche. Les vôtres restent tels quels, vos retouches aussi.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>Each unit holds at &amp;least</source>
   <translation>Chaque unité compte au &amp;moins</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Earlier campaign</source>
   <translation>Campagne antérieure</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>Earlier campaign (history only)</source>
   <translation>Campagne précédente (historique seulement)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Earlier campaign: levels that rest on an inferred cell of the grid</source>
   <translation>Campagne antérieure : niveaux qui reposent sur une case déduite de la grille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Earlier campaign: share of the addresses that have a level, in per cent</source>
   <translation>Campagne antérieure : part des adresses qui ont un niveau, en pour cent</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/forecast_words.py" />
   <source>Earlier copies concerned: {copies}.</source>
   <translation>Exemplaires antérieurs en cause : {copies}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/purge.py" />
   <source>Empties the contents of the register whose retention is over: names, conventions and footprints of copies so many days after the day by which they had to be destroyed, and refusals so many days after they were written. The chain stays, says that it was purged, and verifies. Incidents of a GeoPackage that are older than their retention go too. What is emptied cannot be brought back, nor compared with later releases. Backups keep what they hold: purge them as well.</source>
   <translation>Efface les contenus du registre dont la durée de conservation est passée : noms, conventions et empreintes des exemplaires, tant de jours après la date limite de leur destruction, et refus, tant de jours après leur inscription. La chaîne reste, dit qu’elle a été purgée, et se vérifie. Les incidents d’un GeoPackage plus anciens que leur durée de conservation partent aussi. Ce qui est effacé ne peut être ni retrouvé ni comparé à des extractions ultérieures. Les sauvegardes gardent ce qu’elles contiennent : purgez-les aussi.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Empty rows passed over</source>
   <translation>Lignes vides ignorées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>Empty rows passed over: {count}.</source>
   <translation>Lignes vides ignorées : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <source>End of the campaign</source>
   <translation>Fin de la campagne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <source>Entry</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_arrival.py" />
   <source>Every address has been classified; the layer is in the group ORSEN.</source>
   <translation>Les adresses sont cotées ; la couche est dans le groupe ORSEN.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/category_view.py" />
   <source>Every category has its fact type.</source>
   <translation>Chaque catégorie a son type de fait.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Every circle of the file with its levels, its columns and its convention</source>
   <translation>Chaque cercle du fichier, avec ses niveaux, ses colonnes et sa convention</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>Every question on territories that ORSEN can answer, with all its settings:</source>
   <translation>Toutes les questions sur un territoire auxquelles ORSEN sait répondre, avec tous leurs réglages :</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Every release and refusal: search, verify, whose copy it is</source>
   <translation>Chaque diffusion et chaque refus : chercher, vérifier, identifier un exemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>Every release, refusal, check and purge, the last one on top</source>
   <translation>Chaque diffusion, refus, vérification et purge, la dernière en haut</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <location filename="../../orsen_qgis/gui/address_model.py" />
   <location filename="../../orsen_qgis/gui/territory_figures.py" />
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>Evolution</source>
   <translation>Évolution</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Evolution of addresses</source>
   <translation>Évolution des adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Evolution per territory</source>
   <translation>Évolution par territoire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/help.py" />
   <source>Examples</source>
   <translation>Exemples</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportregister.py" />
   <source>Export a register</source>
   <translation>Exporter un registre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Export confidential maps</source>
   <translation>Exporter des cartes confidentielles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>Export rating sheets</source>
   <translation>Exporter les feuilles de cotation</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/extent_choice.py" />
   <source>Extent</source>
   <translation>Emprise</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/category_model.py" />
   <source>Fact type of the grid</source>
   <translation>Type de fait de la grille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <location filename="../../orsen_qgis/processing/listfacts.py" />
   <source>Facts</source>
   <translation>Faits</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Facts and decisions</source>
   <translation>Faits et décisions</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listfacts.py" />
   <source>Facts of addresses</source>
   <translation>Faits des adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <location filename="../../orsen_qgis/processing/listfacts.py" />
   <source>Facts of addresses that are not in the stock</source>
   <translation>Faits d’adresses absentes du patrimoine</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <location filename="../../orsen_qgis/processing/rating_parameters.py" />
   <source>Facts rated by people</source>
   <translation>Faits cotés par des personnes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listfacts.py" />
   <source>Facts that incidents known by their residence alone belong to</source>
   <translation>Faits dont des incidents ne nomment que la résidence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listfacts.py" />
   <source>Facts whose level is an inferred cell of the grid</source>
   <translation>Faits dont le niveau vient d’une case déduite de la grille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <location filename="../../orsen_qgis/processing/listfacts.py" />
   <source>Facts whose own severity is not that of their type</source>
   <translation>Faits dont la gravité n’est pas celle de leur type</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_controller.py" />
   <source>Facts {campaign}</source>
   <translation>Faits {campaign}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>Facts, the deciding one first</source>
   <translation>Faits, celui qui décide en premier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_controller.py" />
   <location filename="../../orsen_qgis/processing/territorysummary.py" />
   <source>Figures of territories</source>
   <translation>Chiffres des territoires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/summariseresidences.py" />
   <source>Figures per level</source>
   <translation>Chiffres par niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>File for the passwords (outside the folder of copies)</source>
   <translation>Fichier des mots de passe (hors du dossier des exemplaires)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>File names are neutral; a file that is already there is never written over</source>
   <translation>Les noms de fichiers sont neutres ; un fichier déjà présent n’est jamais écrasé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>File of the pass&amp;words</source>
   <translation>Fichier des &amp;mots de passe</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>File of the passwords</source>
   <translation>Fichier des mots de passe</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>File or layer with addresses</source>
   <translation>Fichier ou couche d’adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>File that keeps the answers (else beside the output until it is written)</source>
   <translation>Fichier qui garde les réponses (sinon à côté de la sortie, jusqu’à ce qu’elle soit écrite)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/agency_progress.py" />
   <source>Filled in</source>
   <translation>Remplies</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>Filled sheets</source>
   <translation>Feuilles remplies</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Filled sheets: files, or their folder</source>
   <translation>Feuilles remplies : fichiers, ou leur dossier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/geocode_dialog.py" />
   <source>Find the places of addresses</source>
   <translation>Localiser des adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>Finest &amp;unit that the circle sees</source>
   <translation>&amp;Unité la plus fine que voit le cercle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>First add the addresses: incidents are tied to them.</source>
   <translation>Ajoutez d’abord les adresses : les incidents y sont rattachés.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/rating_parameters.py" />
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>First entry that is wrong (0: none)</source>
   <translation>Première inscription fautive (0 : aucune)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_table.py" />
   <source>First values</source>
   <translation>Premières valeurs</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Folder for the copies</source>
   <translation>Dossier des exemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>Folder for the sheets to send</source>
   <translation>Dossier des feuilles à envoyer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Folder of the c&amp;opies</source>
   <translation>D&amp;ossier des exemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Folder of the copies</source>
   <translation>Dossier des exemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>Folder of the sheets</source>
   <translation>Dossier des feuilles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>For a GIS: exactly the rows of the maps, inside the encrypted PDF</source>
   <translation>Pour un SIG : exactement les lignes des cartes, dans le PDF chiffré</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>For a spreadsheet: exactly the rows of the maps, inside the encrypted PDF</source>
   <translation>Pour un tableur : exactement les lignes des cartes, dans le PDF chiffré</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>For colour-blind eyes: yellow, light blue, blue, nearly black</source>
   <translation>Pour les daltoniens : jaune, bleu clair, bleu, presque noir</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>For whom</source>
   <translation>Pour qui</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <source>From level to &amp;level</source>
   <translation>De niveau à ni&amp;veau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>From level to level</source>
   <translation>D’un niveau à l’autre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>From level to level, per territory</source>
   <translation>De niveau à niveau, par territoire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>From the layer</source>
   <translation>Depuis la couche</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_controller.py" />
   <source>From then on its levels no longer change. You will be shown a digest: note it in the minutes, it is what tells later whether the ratings are still the same.</source>
   <translation>Dès lors ses niveaux ne changent plus. Une empreinte s’affichera : notez-la dans le compte rendu, c’est elle qui dira plus tard si les cotations sont restées les mêmes.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>GeoPackage</source>
   <translation>GeoPackage</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/purge.py" />
   <source>GeoPackage of incidents</source>
   <translation>GeoPackage des incidents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Geocode addresses without coordinates</source>
   <translation>Géocoder les adresses sans coordonnées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>Geocoding gave it no place that was accepted; the value says why.</source>
   <translation>Le géocodage ne lui a pas donné de lieu accepté ; la valeur dit pourquoi.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_recipients.py" />
   <source>Give a certificate…</source>
   <translation>Donner un certificat…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/category_view.py" />
   <source>Give a type to the categories whose words name one; ≈ marks them until you agree</source>
   <translation>Donne un type aux catégories dont les mots en nomment un ; ≈ les marque jusqu’à votre accord</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Give either a PDF or the number of a copy.</source>
   <translation>Donnez soit un PDF, soit un numéro d’exemplaire.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/retaining.py" />
   <source>Give the reason for this level in a few words.</source>
   <translation>Donnez le motif de ce niveau en quelques mots.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>Given</source>
   <translation>Donné</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>Given lower than the tables propose: {lower}; higher: {higher}; without any fact: {without}. {compared} of {rated} rated addresses could be compared.</source>
   <translation>Donné plus bas que ne proposent les tableaux : {lower} ; plus haut : {higher} ; sans aucun fait : {without}. Adresses cotées qui ont pu être comparées : {compared} sur {rated}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Gives each address its level from 1 to 4 by the grid: dated incidents are counted over the window and become a frequency, rated facts and impact come as they are, a person's decision holds before an imported level, and that before what the tables propose. An address without any fact is level 1 only where a register covers it; elsewhere it stays not assessed. Every level carries its reason.</source>
   <translation>Donne à chaque adresse son niveau de 1 à 4 selon la grille : les incidents datés sont comptés sur la période et deviennent une fréquence, les faits cotés et l’impact sont pris tels quels, la décision d’une personne prime sur un niveau importé, et celui-ci sur ce que proposent les tableaux. Une adresse sans aucun fait n’est au niveau 1 que si un relevé la couvre ; ailleurs elle reste non évaluée. Chaque niveau porte son motif.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/seerelease.py" />
   <source>Gives the rows, columns and places that the export would let out for a circle, and nothing else: addresses in one layer, coarser units in another, cells as their true squares in a third. Nothing is delivered or registered; do not hand these layers over, the export alone makes copies that can be traced.</source>
   <translation>Donne les lignes, colonnes et lieux que l’export laisserait sortir pour un cercle, et rien d’autre : les adresses dans une couche, les unités plus larges dans une autre, les mailles dans une troisième, avec leurs vrais carrés. Rien n’est remis ni inscrit ; ne transmettez pas ces couches, seul l’export fait des exemplaires traçables.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/territorysummary.py" />
   <source>Gives, for each territory and each level, the addresses, their dwellings, their share of the territory's stock, the residences concerned with all their dwellings, and the coverage: the share of addresses that have a level at all. Rows for levels 3 and 4 together, for what is not assessed and for the whole stock stand beside those of each level. Polygons of one name are one territory; an address on a boundary belongs to both sides. The second output has one polygon per territory with the same figures side by side, coloured by the share of dwellings at levels 3 and 4. Meant for the landlord; what partners receive is made by the export.</source>
   <translation>Donne, pour chaque territoire et chaque niveau, les adresses, leurs logements, leur part du parc du territoire, les résidences concernées avec tous leurs logements, et la couverture : la part des adresses qui ont un niveau. Des lignes pour les niveaux 3 et 4 ensemble, pour ce qui n’est pas évalué et pour tout le parc s’ajoutent à celles de chaque niveau. Les polygones de même nom sont un seul territoire ; une adresse sur une limite appartient aux deux côtés. La seconde sortie a un polygone par territoire, avec les mêmes chiffres côte à côte, coloré selon la part des logements aux niveaux 3 et 4. Destiné au bailleur ; ce que reçoivent les partenaires est fait par l’export.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>Go further</source>
   <translation>Aller plus loin</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>Greatest &amp;distance between an incident and its address</source>
   <translation>Plus grande &amp;distance entre un incident et son adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Greatest distance for matching by place, in metres (0: never by place)</source>
   <translation>Distance maximale du rattachement par le lieu, en mètres (0 : jamais par le lieu)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_controller.py" />
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <location filename="../../orsen_qgis/processing/comparegrids.py" />
   <source>Grid</source>
   <translation>Grille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <location filename="../../orsen_qgis/processing/rating_parameters.py" />
   <source>Grid (the bundled one by default)</source>
   <translation>Grille (par défaut la grille fournie)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>Grid {grid}: {stated} cells stated by its source, {inferred} inferred and to be checked.</source>
   <translation>Grille {grid} : {stated} cases énoncées par sa source, {inferred} déduites, non vérifiées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>Grid {grid}: {stated} cells stated by its source, {local} decided locally, {inferred} inferred and to be checked.</source>
   <translation>Grille {grid} : {stated} cases énoncées par sa source, {local} décidées localement, {inferred} déduites, non vérifiées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/summariseresidences.py" />
   <source>Groups classified addresses by landlord, residence and municipality: the highest level, how many addresses and dwellings are at each level, and how much of the residence is assessed. A second table gives, per level, the addresses and their dwellings beside the residences concerned with all their dwellings, and the share of the stock of both: the figures that studies quote. The residences of two levels may be the same ones, so their dwellings do not add up. An address that names no residence counts as a site of its own. Meant for the landlord; what partners receive is made by the export.</source>
   <translation>Regroupe les adresses cotées par bailleur, résidence et commune : le niveau le plus haut, le nombre d’adresses et de logements à chaque niveau, et la part de la résidence qui est évaluée. Une seconde table donne, par niveau, les adresses et leurs logements à côté des résidences concernées avec tous leurs logements, et la part du parc que représentent les unes et les autres : les chiffres que citent les études. Une même résidence peut compter à deux niveaux : les logements des résidences ne s’additionnent donc pas. Une adresse qui ne nomme aucune résidence compte comme un site à elle seule. Destiné au bailleur ; ce que reçoivent les partenaires est établi par l’export.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <source>Hand each password over by another way than the copy: by telephone, or in person. They are shown here once; afterwards they stand only in {secrets}.</source>
   <translation>Transmettez chaque mot de passe par une autre voie que l’exemplaire : par téléphone, ou en main propre. Ils sont montrés ici une seule fois ; ensuite, ils ne sont plus que dans {secrets}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Head of the register: {head}</source>
   <translation>Tête du registre : {head}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>Head printed on a copy</source>
   <translation>Empreinte de tête imprimée sur un exemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <source>Hide</source>
   <translation>Cacher</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>How the sheets lie: as the ground is, upright or across</source>
   <translation>Sens des feuilles : selon le terrain, en hauteur ou en largeur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>I &amp;agree that these addresses are sent to {host}</source>
   <translation>J’&amp;accepte que ces adresses soient envoyées à {host}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>I agree that these addresses are sent to the geocoder</source>
   <translation>J’accepte que ces adresses soient envoyées au géocodeur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/purge_dialog.py" />
   <source>I know that this &amp;cannot be undone</source>
   <translation>Je sais que c’est &amp;irréversible</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>I&amp;dentifier</source>
   <translation>I&amp;dentifiant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>INSEE code</source>
   <translation>Code INSEE</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>INSEE code of the municipality</source>
   <translation>code INSEE de la commune</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_recipients.py" />
   <source>Identifier</source>
   <translation>Identifiant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Identifier of the address</source>
   <translation>Identifiant de l’adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Identify a copy</source>
   <translation>Identifier un exemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparegrids.py" />
   <source>Identity of the grid</source>
   <translation>Identité de la grille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Impact</source>
   <translation>Impact</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Impact on the landlord: faible, mesuré, important or extrême</source>
   <translation>Impact pour le bailleur : faible, mesuré, important ou extrême</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>Impact on the landlord: {impact}.</source>
   <translation>Impact sur le bailleur : {impact}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_import.py" />
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Import a landlord's stock</source>
   <translation>Importer le patrimoine d’un bailleur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Import incidents</source>
   <translation>Importer des incidents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Import ratings</source>
   <translation>Importer les cotations</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>Imported</source>
   <translation>Importé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>Imports</source>
   <translation>Imports</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_table.py" />
   <source>In the file</source>
   <translation>Dans le fichier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>In which system the X and Y of the file are written</source>
   <translation>Le système dans lequel les X et Y du fichier sont écrits</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>Incidents</source>
   <translation>Incidents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/purge.py" />
   <source>Incidents deleted</source>
   <translation>Incidents effacés</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/purge.py" />
   <source>Incidents deleted: {number}.</source>
   <translation>Incidents effacés : {number}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Incidents of addresses</source>
   <translation>Incidents des adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>Incidents of addresses that are not in the stock</source>
   <translation>Incidents d’adresses absentes du patrimoine</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Incidents of both days count; a window under 90 days counts as 90</source>
   <translation>Les incidents de ces deux jours comptent ; une période de moins de 90 jours compte pour 90</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Incidents of the sample</source>
   <translation>Incidents de l’exemple</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <location filename="../../orsen_qgis/processing/listfacts.py" />
   <source>Incidents outside the window</source>
   <translation>Incidents hors de la période</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>Inside each encrypted copy, the rows also travel as</source>
   <translation>Dans chaque exemplaire chiffré, les lignes voyagent aussi comme</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Issued on</source>
   <translation>Émis le</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/reading.py" />
   <source>It cannot be read: {reason}. Save it again as XLSX.</source>
   <translation>Elle ne peut pas être lue : {reason}. Enregistrez-la de nouveau au format XLSX.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/reading.py" />
   <source>It has lost its hidden page: fill in the sheet that was sent, in its own file.</source>
   <translation>Elle a perdu sa page cachée : remplissez la feuille envoyée, dans son propre fichier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/reading.py" />
   <source>It has no page “{page}”: give the page its name back.</source>
   <translation>Elle n’a pas de page « {page} » : rendez son nom à la page.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/returns.py" />
   <source>It is a sheet of the campaign “{theirs}”, not of “{ours}”.</source>
   <translation>C’est une feuille de la campagne « {theirs} », non de « {ours} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/returns.py" />
   <source>It is a sheet of “{landlord}”, of whom the stock has no address.</source>
   <translation>C’est une feuille de « {landlord} », dont le patrimoine n’a aucune adresse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>It is kept in clear in your profile: write no password into it.</source>
   <translation>Elle est gardée en clair dans votre profil : n’y écrivez pas de mot de passe.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/reading.py" />
   <source>It is no XLSX file: save it as XLSX, without a password.</source>
   <translation>Ce n’est pas un fichier XLSX : enregistrez-la au format XLSX, sans mot de passe.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_words.py" />
   <source>It lies outside the territory.</source>
   <translation>Elle est hors du territoire.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/reading.py" />
   <source>It unfolds to more than a rating sheet ever holds, and was not opened.</source>
   <translation>Décompressée, elle dépasse ce que contient une feuille de cotation ; elle n’a pas été ouverte.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/returns.py" />
   <source>It was made with the grid {theirs}, not with {ours}. Give the grid it was made with.</source>
   <translation>Elle a été faite avec la grille {theirs}, non avec {ours}. Indiquez la grille avec laquelle elle a été faite.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>It would join several releases:</source>
   <translation>Elle relierait plusieurs extractions :</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_recipients.py" />
   <source>Its copy is then encrypted to this certificate, and has no password</source>
   <translation>Son exemplaire est alors chiffré pour ce certificat, et n’a pas de mot de passe</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/identity.py" />
   <source>Its hidden page is not one that ORSEN wrote: fill in the sheet that was sent, in its own file.</source>
   <translation>Sa page cachée n’est pas d’ORSEN : remplissez la feuille envoyée, dans son propre fichier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/identity.py" />
   <source>Its hidden page was changed: fill in the sheet as it was sent, in its own file.</source>
   <translation>Sa page cachée a été modifiée : remplissez la feuille telle qu’elle a été envoyée, dans son propre fichier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/reading.py" />
   <source>Its page “{page}” has these columns twice: {columns}.</source>
   <translation>Sa page « {page} » a ces colonnes en double : {columns}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/reading.py" />
   <source>Its page “{page}” lacks these columns: {columns}. Columns may be moved, but neither renamed nor removed.</source>
   <translation>Sa page « {page} » n’a pas ces colonnes : {columns}. On peut déplacer des colonnes, mais ni les renommer ni les supprimer.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_words.py" />
   <source>Its unit is below the circle's minimum.</source>
   <translation>Son unité est sous l’effectif minimal du cercle.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>Keep the answers in</source>
   <translation>Garder les réponses dans</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Keep the list</source>
   <translation>Garder la liste</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/profile_keeper.py" />
   <source>Keep the mapping</source>
   <translation>Garder la correspondance</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/profile_bar.py" />
   <source>Keep this mapping under a name, for the next delivery</source>
   <translation>Garder cette correspondance sous un nom, pour la prochaine livraison</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Keep what people say in</source>
   <translation>Garder ce que disent les personnes dans</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Keeps every release and refusal; it is made at the first delivery and continued from then on</source>
   <translation>Garde toutes les diffusions et tous les refus ; il est créé à la première remise et continué ensuite</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/approval_dialog.py" />
   <source>Kept in the register with the approval</source>
   <translation>Gardée au registre avec l’approbation</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/map_controller.py" />
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <location filename="../../orsen_qgis/gui/address_model.py" />
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Landlord</source>
   <translation>Bailleur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Landlord's file or layer</source>
   <translation>Fichier ou couche du bailleur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>Landlord, as copies print it</source>
   <translation>Bailleur, imprimé ainsi</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Landlord, where no column names one</source>
   <translation>Bailleur, là où aucune colonne ne le nomme</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>Landlords of the rated addresses that are not listed yet</source>
   <translation>Les bailleurs des adresses cotées qui ne sont pas encore listés</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Landlords that may stand in the file, one a line (else any)</source>
   <translation>Bailleurs admis dans le fichier, un par ligne (sinon tous)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>Landlords that signed</source>
   <translation>Bailleurs signataires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Landlords whose register covers the window (separated by ;)</source>
   <translation>Bailleurs dont le relevé couvre la période (séparés par ;)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_controller.py" />
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Landlords' files</source>
   <translation>Fichiers des bailleurs</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/rating_parameters.py" />
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Later campaign</source>
   <translation>Campagne postérieure</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Later campaign: levels that rest on an inferred cell of the grid</source>
   <translation>Campagne postérieure : niveaux qui reposent sur une case déduite de la grille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Later campaign: share of the addresses that have a level, in per cent</source>
   <translation>Campagne postérieure : part des adresses qui ont un niveau, en pour cent</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Layer of &amp;incidents</source>
   <translation>Couche des &amp;incidents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/purge.py" />
   <source>Layer of the incidents</source>
   <translation>Couche des incidents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Layers of local files only; they are copied as plain shapes</source>
   <translation>Seulement des couches de fichiers locaux ; elles sont copiées comme de simples formes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Layers of the project that have a column “adresse_id”, as ORSEN's imports write them</source>
   <translation>Les couches du projet qui ont une colonne « adresse_id », telles que les imports d’ORSEN les écrivent</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_more.py" />
   <location filename="../../orsen_qgis/processing/page_parameters.py" />
   <source>Layout template (*.qpt)</source>
   <translation>Modèle de mise en page (*.qpt)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_more.py" />
   <location filename="../../orsen_qgis/processing/page_parameters.py" />
   <source>Layout template of your own</source>
   <translation>Votre propre modèle de mise en page</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_page.py" />
   <source>Leave the decisions of the earlier review, and decide on every address again</source>
   <translation>Abandonner les décisions de la vérification précédente et décider à nouveau de chaque adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <source>Left empty, what tells too much stays. Filled in, both are registered.</source>
   <translation>Laissés vides, ce qui en dit trop reste. Remplis, les deux sont inscrits au registre.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <source>Left out, and why</source>
   <translation>Lignes écartées, et pourquoi</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>Left out: {number}. {reason}</source>
   <translation>Écartées : {number}. {reason}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/incident_report.py" />
   <source>Left out: {reason} ({count})</source>
   <translation>Écartées : {reason} ({count})</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/legend_box.py" />
   <source>Legend</source>
   <translation>Légende</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Let the levels follow</source>
   <translation>Faire suivre les niveaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_model.py" />
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <location filename="../../orsen_qgis/gui/territory_figures.py" />
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/symbology/themes.py" />
   <source>Level fell</source>
   <translation>Niveau en baisse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/symbology/themes.py" />
   <source>Level rose</source>
   <translation>Niveau en hausse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>Level to retain</source>
   <translation>Niveau à retenir</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Levels</source>
   <translation>Niveaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>Levels 3 and 4 only</source>
   <translation>Niveaux 3 et 4 seulement</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/closecampaign.py" />
   <source>Levels 4 that wait for a counter-visit</source>
   <translation>Niveaux 4 en attente de contre-visite</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Levels of 2025</source>
   <translation>Niveaux de 2025</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>Levels shown: {levels}; precision: {precision}</source>
   <translation>Niveaux montrés : {levels} ; précision : {precision}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <location filename="../../orsen_qgis/processing/listcountervisits.py" />
   <location filename="../../orsen_qgis/processing/summariseresidences.py" />
   <source>Levels that rest on an inferred cell of the grid</source>
   <translation>Niveaux qui reposent sur une case déduite de la grille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>Levels that rest on an inferred cell of the grid, to be checked: {count}.</source>
   <translation>Niveaux qui reposent sur une case déduite de la grille, non vérifiée : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>Levels that the circle sees</source>
   <translation>Niveaux que voit le cercle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_arrival.py" />
   <source>Levels {campaign}</source>
   <translation>Niveaux {campaign}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>Lines</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Lines filled in</source>
   <translation>Lignes remplies</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Lines of the sheets</source>
   <translation>Lignes des feuilles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Lines that disagree</source>
   <translation>Lignes qui se contredisent</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>Lines to fill in</source>
   <translation>Lignes à remplir</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listcountervisits.py" />
   <source>List counter-visits to make</source>
   <translation>Lister les contre-visites</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listdisagreements.py" />
   <source>List disagreements between ratings and facts</source>
   <translation>Lister les désaccords</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_more.py" />
   <location filename="../../orsen_qgis/processing/page_parameters.py" />
   <source>List of sites after the maps</source>
   <translation>Liste des sites après les cartes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>List of the sheets</source>
   <translation>Liste des feuilles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>List the addresses whose level, given by people, is not the one that the tables propose</source>
   <translation>Lister les adresses dont le niveau, donné par des personnes, n’est pas celui que proposent les tableaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listcircles.py" />
   <source>List the circles</source>
   <translation>Lister les cercles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listfacts.py" />
   <source>List the facts of addresses</source>
   <translation>Lister les faits</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>List the levels 4 that nobody has confirmed yet: visits to make, levels to decide</source>
   <translation>Lister les niveaux 4 que personne n’a encore confirmés : visites à faire, niveaux à décider</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listdisagreements.py" />
   <source>Listed proposals that rest on an inferred cell of the grid</source>
   <translation>Propositions listées qui reposent sur une case déduite de la grille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listfacts.py" />
   <source>Lists every fact of the addresses with what the grid makes of it: how many incidents, their rate in words, severity and frequency, the level of that cell, where the cell's level comes from, and whether this fact decides what the tables propose for the address. Give the same inputs as for the classification. The addresses with the gravest facts come first. Confidential: a fact never leaves the landlord.</source>
   <translation>Liste chaque fait des adresses avec ce que la grille en fait : le nombre d’incidents, leur rythme en toutes lettres, la gravité et la fréquence, le niveau de cette case, l’origine de ce niveau, et si c’est ce fait qui décide de ce que proposent les tableaux pour l’adresse. Donnez les mêmes entrées que pour la cotation. Les adresses aux faits les plus graves viennent en premier. Confidentiel : un fait ne quitte jamais le bailleur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listcountervisits.py" />
   <source>Lists the addresses at level 4 that nobody has confirmed, by landlord, the most dwellings first: those to visit, and those where the visit did not confirm the level and a person has to retain another. Takes the output of the classification.</source>
   <translation>Liste les adresses de niveau 4 que personne n’a confirmées, par bailleur, celles qui ont le plus de logements d’abord : celles qui sont à visiter, et celles où la visite n’a pas confirmé le niveau et où une personne doit en retenir un autre. Part du résultat de la cotation.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparegrids.py" />
   <source>Lists what a grid file says otherwise than another one, the bundled grid by default: cells, their provenance, impact, thresholds and fact types. Levels found with two grids compare only where no difference changes levels.</source>
   <translation>Liste ce qu’un fichier de grille dit autrement qu’un autre, par défaut la grille fournie : cases, leur provenance, impact, seuils et types de faits. Des niveaux obtenus avec deux grilles ne se comparent que si aucun écart ne change des niveaux.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>Looking at “{name}”…</source>
   <translation>Examen de « {name} »…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_controller.py" />
   <source>Looking for its facts…</source>
   <translation>Recherche de ses faits…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Looking for the landlords of the addresses…</source>
   <translation>Recherche des bailleurs des adresses…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Makes one encrypted PDF for each recipient of a circle of partners: a map of what the circle's convention allows it to see, an atlas if wanted, and the list of sites. Each copy carries its recipient's name and a number, and is written down in the register. Passwords go to a file of their own, outside the folder of copies: send them by another channel. Only local background layers are drawn. If anything fails, nothing is left, and the register says why.</source>
   <translation>Établit un PDF chiffré par destinataire d’un cercle de partenaires : une carte de ce que la convention du cercle permet de voir, un atlas si on le souhaite, et la liste des sites. Chaque exemplaire porte le nom de son destinataire et un numéro, et il est inscrit au registre. Les mots de passe vont dans un fichier à part, hors du dossier des exemplaires : transmettez-les par une autre voie. Seules des couches de fond locales sont dessinées. En cas d’échec, rien ne reste, et le registre dit pourquoi.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Makes one encrypted, numbered copy per recipient, and registers it</source>
   <translation>Fait un exemplaire chiffré et numéroté par destinataire, et l’inscrit au registre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/dock.py" />
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/studio.py" />
   <source>Maps are drawn on QGIS's main thread only. Start the export from the panel or the toolbox.</source>
   <translation>Les cartes ne se dessinent que dans le fil principal de QGIS. Lancez l’export depuis le panneau ou la boîte à outils.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <source>Minimum</source>
   <translation>Minimum</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_more.py" />
   <source>More choices</source>
   <translation>Autres choix</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Municipality</source>
   <translation>Commune</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>My own style</source>
   <translation>Mon propre style</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/profile_keeper.py" />
   <source>Name of the profile</source>
   <translation>Nom du profil</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/closing.py" />
   <source>Name the campaign that is to be closed.</source>
   <translation>Nommez la campagne à clôturer.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_recipients.py" />
   <source>Name, as copies print it</source>
   <translation>Nom, imprimé sur les exemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Names the recipient of a PDF that the export made: by its exact content or, where the file was saved again, by the identifier it keeps. No password is needed. Of a print or a photograph, give the number of the copy instead: each page shows it in words and as a QR code.</source>
   <translation>Nomme le destinataire d’un PDF produit par l’export : d’après son contenu exact ou, si le fichier a été enregistré à nouveau, d’après l’identifiant qu’il conserve. Aucun mot de passe n’est nécessaire. Pour une impression ou une photographie, donnez plutôt le numéro de l’exemplaire : chaque page le porte en toutes lettres et en code QR.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/purge_dialog.py" />
   <source>Names, conventions and footprints whose retention is over are emptied for good. The chain stays and verifies. A release that was emptied is no longer compared with later ones.</source>
   <translation>Les noms, conventions et empreintes dont la conservation est finie sont effacés pour de bon. La chaîne reste et se vérifie. Une extraction purgée n’est plus comparée aux suivantes.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>Needed for fewer than 11 dwellings at the address</source>
   <translation>Nécessaire pour moins de 11 logements à l’adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Needed to deliver maps to a circle, and to match incidents by address</source>
   <translation>Indispensable pour diffuser à un cercle et pour rattacher les incidents par l’adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/legend_box.py" />
   <source>Neighbours: the highest level, and how many addresses</source>
   <translation>Voisines : le niveau le plus haut, et le nombre d’adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>Neither a category nor a severity.</source>
   <translation>Ni catégorie ni gravité.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>Never leave, whatever a circle says</source>
   <translation>Ne sortent jamais, quoi que dise un cercle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>Never: a landlord, a residence, a number of dwellings, a level or a fact.</source>
   <translation>Jamais : un bailleur, une résidence, un nombre de logements, un niveau ni un fait.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_editor.py" />
   <source>New file</source>
   <translation>Nouveau fichier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_controller.py" />
   <source>New file of circles, not saved yet</source>
   <translation>Nouveau fichier de cercles, pas encore enregistré</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>New version</source>
   <translation>Nouvelle version</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_dock.py" />
   <source>No address answers to all of these filters.</source>
   <translation>Aucune adresse ne répond à tous ces filtres.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>No address belongs to the landlord “{landlord}” that was named as covered. Write its name as in the column “bailleur”.</source>
   <translation>Aucune adresse n’appartient au bailleur « {landlord} », désigné comme couvert. Écrivez son nom comme dans la colonne « bailleur ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>No address could be imported. The reasons stand above, and in the rejected rows.</source>
   <translation>Aucune adresse n’a pu être importée. Les raisons figurent ci-dessus et dans les lignes rejetées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_import.py" />
   <source>No address could be imported: read why below, then correct the mapping.</source>
   <translation>Aucune adresse n’a pu être importée : lisez pourquoi ci-dessous, puis corrigez la correspondance.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>No address has a level yet. Add a register of incidents on the first page and tick its landlord above, or have the rating sheets above filled in.</source>
   <translation>Aucune adresse n’a encore de niveau. Ajoutez un relevé d’incidents sur la première page et cochez son bailleur ci-dessus, ou faites remplir les feuilles de cotation ci-dessus.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>No address has this number of dwellings.</source>
   <translation>Aucune adresse n’a ce nombre de logements.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_figures.py" />
   <source>No address lies in this territory.</source>
   <translation>Aucune adresse dans ce territoire.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>No address names its landlord: fill the column {column}.</source>
   <translation>Aucune adresse ne nomme son bailleur : remplissez la colonne {column}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>No address of the stock belongs to this landlord.</source>
   <translation>Aucune adresse du patrimoine n’appartient à ce bailleur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>No address of the stock has this identifier.</source>
   <translation>Aucune adresse du patrimoine n’a cet identifiant.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>No address of the stock has this text in this municipality.</source>
   <translation>Aucune adresse du patrimoine n’a ce libellé dans cette commune.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>No address of the stock lies within the greatest distance.</source>
   <translation>Aucune adresse du patrimoine ne se trouve en deçà de la distance maximale.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>No address.</source>
   <translation>Aucune adresse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>No circle yet: open a file of circles, or write the first one with the button above.</source>
   <translation>Pas encore de cercle : ouvrez un fichier de cercles, ou écrivez le premier avec le bouton ci-dessus.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>No column gives the INSEE code: these addresses cannot be released to a circle. Correct the mapping: its column, or one code between quotes.</source>
   <translation>Aucune colonne ne donne le code INSEE : ces adresses ne peuvent être diffusées à aucun cercle. Corrigez la correspondance : sa colonne, ou un code entre apostrophes.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_input.py" />
   <source>No column of “{source}” gives an address. Give a profile that says how to make one.</source>
   <translation>Aucune colonne de « {source} » ne donne d’adresse. Donnez un profil qui dise comment la composer.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>No coordinates: the address must be geocoded first.</source>
   <translation>Pas de coordonnées : l’adresse doit d’abord être géocodée.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>No date.</source>
   <translation>Pas de date.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>No difference from the bundled grid.</source>
   <translation>Aucun écart avec la grille fournie.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <source>No earlier campaign was given to the classification</source>
   <translation>La cotation n’a pas reçu de campagne antérieure</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>No fact is known of this address in the period.</source>
   <translation>Aucun fait n’est connu de cette adresse dans la période.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>No incident could be tied to an address: read why below, then correct the mapping.</source>
   <translation>Aucun incident n’a pu être rattaché à une adresse : lisez pourquoi ci-dessous, puis corrigez la correspondance.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/symbology/themes.py" />
   <source>No landlord</source>
   <translation>Sans bailleur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>No landlord: no column names one, and the parameter is empty.</source>
   <translation>Pas de bailleur : aucune colonne ne le nomme et le paramètre est vide.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>No layer of a local file could stand behind the map.</source>
   <translation>Aucune couche locale à mettre derrière la carte.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>No level 4 waits for a counter-visit.</source>
   <translation>Aucun niveau 4 n’attend de contre-visite.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/category_view.py" />
   <source>No other type is named.</source>
   <translation>Aucun autre type n’est nommé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/imports.py" />
   <source>No profile: columns recognised by their names.</source>
   <translation>Pas de profil : colonnes reconnues à leur nom.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>No residence of the stock has this name, or several landlords have one.</source>
   <translation>Aucune résidence du patrimoine ne porte ce nom, ou plusieurs bailleurs en ont une.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>No row of this file has an address to look for: nothing would be sent.</source>
   <translation>Aucune ligne de ce fichier n’a d’adresse à chercher : rien ne serait envoyé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <source>No row read was left out.</source>
   <translation>Aucune ligne lue n’a été écartée.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/agency_progress.py" />
   <source>No sheet</source>
   <translation>Sans feuille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decisions_controller.py" />
   <source>No table of decisions is chosen: nothing was retained.</source>
   <translation>Aucune table de décisions n’est choisie : rien n’a été retenu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_controller.py" />
   <source>No territory is selected: select some on the map, or untick “Only the selected ones”.</source>
   <translation>Aucun territoire n’est sélectionné : sélectionnez-en sur la carte, ou décochez « Seulement ceux sélectionnés ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>Nobody has rated an address yet: there is nothing to compare with the tables.</source>
   <translation>Personne n’a encore coté d’adresse : il n’y a rien à comparer aux tableaux.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/level_buttons.py" />
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decisions_controller.py" />
   <source>None of these addresses has a retained level.</source>
   <translation>Aucune de ces adresses n’a de niveau retenu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <location filename="../../orsen_qgis/gui/territory_words.py" />
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <location filename="../../orsen_qgis/symbology/symbols.py" />
   <location filename="../../orsen_qgis/symbology/themes.py" />
   <source>Not assessed</source>
   <translation>Non évalué</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>Not assessed: tick the landlord above where its register covers the period, or send out rating sheets.</source>
   <translation>Non évaluées : cochez le bailleur ci-dessus si son relevé couvre la période, ou faites remplir des feuilles de cotation.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>Not at this precision: untick it, or choose a finer unit</source>
   <translation>Pas à cette précision : décochez-la, ou choisissez une unité plus fine</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/symbology/themes.py" />
   <source>Not comparable</source>
   <translation>Non comparable</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <source>Not shown, because incomplete: {names}.</source>
   <translation>Non montrés, car incomplets : {names}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_writing.py" />
   <source>Nothing has changed: this is still the grid “{grid}”.</source>
   <translation>Rien n’a changé : c’est encore la grille « {grid} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>Nothing is sent before you tick this</source>
   <translation>Rien n’est envoyé tant que ce n’est pas coché</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>Nothing leaves after this day</source>
   <translation>Rien ne sort après ce jour</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>Nothing leaves before this day</source>
   <translation>Rien ne sort avant ce jour</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_asking.py" />
   <source>Nothing was sent. Geocoding would send {count} addresses to {host}: their text, postcode, municipality and INSEE code, each under a number that means nothing elsewhere, and nothing more. Tick the consent (AGREED) if your organisation allows it.</source>
   <translation>Rien n’a été envoyé. Le géocodage enverrait {count} adresses à {host} : leur libellé, leur code postal, leur commune et leur code INSEE, chacune sous un numéro qui ne veut rien dire ailleurs, et rien de plus. Cochez l’accord (AGREED) si votre organisme le permet.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Number and street, perhaps of several columns: the ε button joins them</source>
   <translation>Numéro et voie, au besoin de plusieurs colonnes : le bouton ε les assemble</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <location filename="../../orsen_qgis/processing/exportregister.py" />
   <source>Number of copies</source>
   <translation>Nombre d’exemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Number of dwellings at the address</source>
   <translation>Nombre de logements à l’adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportregister.py" />
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>Number of entries</source>
   <translation>Nombre d’inscriptions</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Number of files</source>
   <translation>Nombre de fichiers</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Number of the copy</source>
   <translation>Numéro de l’exemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/approvecircle.py" />
   <source>Number of the entry</source>
   <translation>Numéro de l’entrée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Number on a page, instead of a PDF</source>
   <translation>Numéro lu sur une page, à la place d’un PDF</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>Numbers by reason</source>
   <translation>Effectifs par raison</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Numbers of the copies</source>
   <translation>Numéros des exemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_table.py" />
   <source>ORSEN</source>
   <translation>ORSEN</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>ORSEN grid</source>
   <translation>Grille ORSEN</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/plugin.py" />
   <source>ORSEN panel</source>
   <translation>Panneau ORSEN</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_dock.py" />
   <source>ORSEN – Addresses</source>
   <translation>ORSEN – Adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/order.py" />
   <source>OUTPUT “{folder}” is a file. Choose a folder.</source>
   <translation>OUTPUT « {folder} » est un fichier. Choisissez un dossier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>Of each: its text, postcode, municipality and INSEE code, under a number that means nothing elsewhere.</source>
   <translation>De chacune : son libellé, son code postal, sa commune et son code INSEE, sous un numéro qui ne dit rien ailleurs.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>Of the map, of a layer, or drawn</source>
   <translation>De la carte, d’une couche, ou dessinée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>On account of copy {copy}: {number} addresses.</source>
   <translation>À cause de l’exemplaire {copy} : {number} adresses.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listcircles.py" />
   <source>On this day (default: today)</source>
   <translation>À cette date (par défaut : aujourd’hui)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>One encrypted PDF per recipient is written there</source>
   <translation>Un PDF chiffré par destinataire y est écrit</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>One file per</source>
   <translation>Un fichier par</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>One line per</source>
   <translation>Une ligne par</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>One page for all, or one per municipality, territory or cluster</source>
   <translation>Une page pour tout, ou une par commune, territoire ou grappe</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_page.py" />
   <source>One row per address in doubt; the map shows the chosen one</source>
   <translation>Une ligne par adresse douteuse ; la carte montre celle qui est choisie</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <source>One row per circle: its levels, its precision and the columns that leave</source>
   <translation>Une ligne par cercle : ses niveaux, sa précision et les colonnes qui sortent</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <source>One row per copy; a password shows when you ask for it</source>
   <translation>Une ligne par exemplaire ; un mot de passe s’affiche quand vous le demandez</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_recipients.py" />
   <source>One row per partner; the register knows it by its identifier</source>
   <translation>Une ligne par partenaire ; le registre le connaît par son identifiant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>One sheet per</source>
   <translation>Une feuille par</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/map_page.py" />
   <source>One symbol at the highest level, with the number of addresses; zoom in to part them</source>
   <translation>Un seul symbole, au niveau le plus haut, avec le nombre d’adresses ; zoomer les sépare</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>One symbol per residence, at the highest level of its addresses</source>
   <translation>Un symbole par résidence, au niveau le plus haut de ses adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>Only &amp;register that may hold its copies</source>
   <translation>Seul &amp;registre admis pour ses exemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>Only addresses of the landlords listed here leave</source>
   <translation>Seules sortent les adresses des bailleurs listés ici</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <source>Only addresses whose level changed in this way</source>
   <translation>Seulement les adresses dont le niveau a changé ainsi</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/retaining.py" />
   <source>Only an opaque code may stand for who decides, such as AG-07: never a name.</source>
   <translation>Seul un code opaque peut dire qui décide, comme AG-07 : jamais un nom.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/values.py" />
   <source>Only an opaque code may stand here, such as AG-07: never a name. It was not kept.</source>
   <translation>Seul un code opaque peut figurer ici, comme AG-07 : jamais un nom. La valeur n’a pas été gardée.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>Only the &amp;selected ones</source>
   <translation>&amp;Seulement ceux sélectionnés</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <source>Only the addresses of one landlord</source>
   <translation>Seulement les adresses d’un bailleur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <source>Only the addresses that are selected on the map</source>
   <translation>Seulement les adresses sélectionnées sur la carte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>Only the municipality was found, not the street.</source>
   <translation>Seule la commune a été trouvée, pas la rue.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>Only the street or the locality was found, not the house number.</source>
   <translation>Seule la rue ou le lieu-dit a été trouvé, pas le numéro.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>Only what the geocoder answers is kept there, nothing of the stock; the file goes once the addresses are imported. After a break, even of QGIS itself, open the same file again to go on.</source>
   <translation>Seules les réponses du géocodeur y sont gardées, rien du patrimoine ; le fichier est effacé une fois les adresses importées. Après une coupure, même de QGIS, rouvrez le même fichier pour continuer.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Only where rows have coordinates in different systems</source>
   <translation>Seulement si les lignes ont des coordonnées dans plusieurs systèmes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Only where the register says it; else the grid's severity of the fact type</source>
   <translation>Seulement si le relevé la dit ; sinon, celle du type de fait dans la grille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Only within this &amp;territory</source>
   <translation>Limiter au &amp;territoire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Ope&amp;n the folder</source>
   <translation>Ou&amp;vrir le dossier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_controller.py" />
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Open a file of circles</source>
   <translation>Ouvrir un fichier de cercles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <source>Open as a &amp;table</source>
   <translation>Ouvrir la &amp;table</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <source>Open the &amp;folder</source>
   <translation>Ouvrir le &amp;dossier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>Open the panel when QGIS &amp;starts</source>
   <translation>Ouvrir le panneau au dé&amp;marrage de QGIS</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Opens the file of circles in an editor that checks it</source>
   <translation>Ouvre le fichier des cercles dans un éditeur qui le contrôle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>Opens “{algorithm}” of the Processing toolbox</source>
   <translation>Ouvre « {algorithm} » de la boîte à outils de traitements</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>Optional. It stays with the landlord: no map ever shows it</source>
   <translation>Facultatif. Il reste chez le bailleur : aucune carte ne le montre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/page_parameters.py" />
   <source>Orientation (auto: as the ground is)</source>
   <translation>Orientation (auto : selon le territoire)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <source>Other spellings in the stock (a ; b)</source>
   <translation>Autres graphies du parc (a ; b)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>Otherwise than the bundled grid:</source>
   <translation>Écarts avec la grille fournie :</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Outside the folder of the copies; new passwords are added to it and only you can read it</source>
   <translation>Hors du dossier des exemplaires ; les nouveaux mots de passe s’y ajoutent et vous seul pouvez le lire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/category_view.py" />
   <source>P&amp;ropose fact types</source>
   <translation>P&amp;roposer des types de fait</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>PD&amp;F of a copy…</source>
   <translation>&amp;PDF d’un exemplaire…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_controller.py" />
   <source>PDF of a copy</source>
   <translation>PDF d’un exemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/order.py" />
   <source>PREVIEW “{file}” lies inside OUTPUT: it opens without a password, and would leave with the copies. Choose a file outside it.</source>
   <translation>L’aperçu « {file} » (PREVIEW) est dans le dossier des exemplaires (OUTPUT) : il s’ouvre sans mot de passe et partirait avec eux. Choisissez un fichier ailleurs.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/order.py" />
   <source>PREVIEW “{file}” must be a .png file in a folder that exists.</source>
   <translation>PREVIEW « {file} » doit être un fichier .png dans un dossier existant.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Pa&amp;ge</source>
   <translation>Pag&amp;e</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/page_parameters.py" />
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/copies.py" />
   <location filename="../../orsen_qgis/maps/page_preview.py" />
   <source>Page {number} of {total}</source>
   <translation>Page {number} sur {total}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <location filename="../../orsen_qgis/gui/pages_dialog.py" />
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewpages.py" />
   <source>Pages are previewed in the ORSEN panel only: open its page “Release”.</source>
   <translation>Les pages ne se prévisualisent que dans le panneau ORSEN : ouvrez sa page « Diffusion ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/pages_dialog.py" />
   <source>Pages of a copy – preview</source>
   <translation>Pages d’un exemplaire – aperçu</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <location filename="../../orsen_qgis/processing/previewpages.py" />
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>Pages of each copy</source>
   <translation>Pages de chaque exemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <source>Pairs the addresses of two campaigns by adresse_id and says what became of each: its level before and after, and its evolution (hausse, baisse, stable; nouvellement_evalue, plus_evalue or non_evalue where a level is missing; entree or sortie where the address is in one campaign only). The second table counts addresses and dwellings that went from each level to each. An address that is not assessed has neither risen nor fallen. With territories, two more tables count the same for each of them: from level to level, and addresses and dwellings per evolution.</source>
   <translation>Rapproche les adresses de deux campagnes par adresse_id et dit ce que chacune est devenue : son niveau avant et après, et son évolution (hausse, baisse, stable ; nouvellement_evalue, plus_evalue ou non_evalue quand un niveau manque ; entree ou sortie quand l’adresse n’est que dans une campagne). La seconde table compte les adresses et les logements passés de chaque niveau à chaque autre. Une adresse non évaluée n’a ni monté ni baissé. Avec des territoires, deux autres tables comptent la même chose pour chacun : de niveau à niveau, et les adresses et logements par évolution.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>Panel</source>
   <translation>Panneau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Paper of the copies</source>
   <translation>Papier des exemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Parks</source>
   <translation>Parcs</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <source>Password</source>
   <translation>Mot de passe</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <source>Password of copy {copy}</source>
   <translation>Mot de passe de l’exemplaire {copy}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Passwords</source>
   <translation>Mots de passe</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Passwords (*.json)</source>
   <translation>Mots de passe (*.json)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Picture (*.png)</source>
   <translation>Image (*.png)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reading_words.py" />
   <source>Places that lie outside France as they were read, and inside if the first coordinate is a latitude and the second a longitude, in degrees (EPSG:4326): swap the two in the profile. Nothing was changed.</source>
   <translation>Lieux situés hors de France tels qu’ils ont été lus, et en France si la première coordonnée est une latitude et la seconde une longitude, en degrés (EPSG:4326) : intervertissez les deux dans le profil. Rien n’a été modifié.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reading_words.py" />
   <source>Places that lie outside France as they were read, and inside if their coordinates are degrees: choose EPSG:4326 as CRS. Nothing was changed.</source>
   <translation>Lieux situés hors de France tels qu’ils ont été lus, et en France si leurs coordonnées sont des degrés : choisissez EPSG:4326 comme SCR. Rien n’a été modifié.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reading_words.py" />
   <source>Places that lie outside France as they were read, and inside if their coordinates are in {crs}: choose it as CRS. Nothing was changed.</source>
   <translation>Lieux situés hors de France tels qu’ils ont été lus, et en France si leurs coordonnées sont en {crs} : choisissez-le comme SCR. Rien n’a été modifié.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reading_words.py" />
   <source>Places that lie outside France as they were read, and inside if their two coordinates are swapped in {crs}: swap them in the profile. Nothing was changed.</source>
   <translation>Lieux situés hors de France tels qu’ils ont été lus, et en France si leurs deux coordonnées sont interverties en {crs} : intervertissez-les dans le profil. Rien n’a été modifié.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reading_words.py" />
   <source>Places that lie outside France as they were read. Their numbers fit {systems} alike: ask the sender which it is, and choose it as CRS. Nothing was changed.</source>
   <translation>Lieux hors de France tels qu’ils ont été lus. Leurs nombres conviennent aussi bien à {systems} : demandez à l’expéditeur lequel c’est et choisissez-le comme SCR. Rien n’a été changé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>Polygons of one name are one territory</source>
   <translation>Les polygones de même nom sont un seul territoire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>Polygons: municipalities, districts, QPV, IRIS…</source>
   <translation>Polygones : communes, quartiers, QPV, IRIS…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Polygons; left empty, the whole circle is drawn</source>
   <translation>Des polygones ; sans couche, tout le cercle est dessiné</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Postcode</source>
   <translation>Code postal</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>Preview a release</source>
   <translation>Prévisualiser une extraction</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Preview of the first page (for you only)</source>
   <translation>Aperçu de la première page (pour vous seul)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewpages.py" />
   <source>Preview the pages</source>
   <translation>Prévisualiser les pages</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>Printed on every copy, e.g. Police et justice — 93</source>
   <translation>Imprimé sur chaque exemplaire, par exemple Police et justice — 93</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Priority district (QPV)</source>
   <translation>Quartier prioritaire (QPV)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/profile_bar.py" />
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Profile (else detected)</source>
   <translation>Profil (sinon détecté)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/profiles.py" />
   <source>Profile saved: {path}</source>
   <translation>Profil enregistré : {path}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/profiles.py" />
   <source>Profile: a file, or the name of a saved one (else detected)</source>
   <translation>Profil : un fichier, ou le nom d’un profil enregistré (sinon détecté)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/imports.py" />
   <source>Profile: {name}</source>
   <translation>Profil : {name}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/agency_progress.py" />
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Progress per agency</source>
   <translation>Avancement par agence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>Proposed by the tables</source>
   <translation>Proposé par les tableaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>Proves that the register still holds what it held when the copy was made</source>
   <translation>Prouve que le registre contient encore ce qu’il contenait à la remise de l’exemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/purge_dialog.py" />
   <source>Purge</source>
   <translation>Purger</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>Purge at the end of &amp;retention…</source>
   <translation>Purger en fin de &amp;conservation…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/purge_dialog.py" />
   <location filename="../../orsen_qgis/processing/purge.py" />
   <source>Purge at the end of retention</source>
   <translation>Purger en fin de conservation</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>Purpose: {purpose}</source>
   <translation>Finalité : {purpose}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <source>Put these territories on the &amp;map</source>
   <translation>Mettre ces territoires sur la ca&amp;rte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Puts the digest on the clipboard</source>
   <translation>Met l’empreinte dans le presse-papiers</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <source>Puts the table on the clipboard</source>
   <translation>Met le tableau dans le presse-papiers</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>QGIS cannot open “{layer}”: mend its source in the layer tree, or read the landlord's file again.</source>
   <translation>QGIS ne peut pas ouvrir « {layer} » : réparez sa source dans l’arbre des couches, ou relisez le fichier du bailleur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/map_layout.py" />
   <source>QGIS could not draw a page of {width} × {height} pixels. Choose a smaller resolution.</source>
   <translation>QGIS n’a pas pu dessiner une page de {width} × {height} pixels. Choisissez une résolution plus basse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/dataset.py" />
   <location filename="../../orsen_qgis/maps/sheet.py" />
   <source>QGIS could not hold the release in memory. Close other programs and start again.</source>
   <translation>QGIS n’a pas pu garder la diffusion en mémoire. Fermez d’autres programmes et recommencez.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/page_preview.py" />
   <source>QGIS could not write the preview. Choose a smaller resolution.</source>
   <translation>QGIS n’a pas pu écrire l’aperçu. Choisissez une résolution plus basse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/symbology/apply.py" />
   <source>QGIS does not take the style “{path}”: {reason}</source>
   <translation>QGIS n’accepte pas le style « {path} » : {reason}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/template.py" />
   <source>QGIS does not take the template “{file}”. Save it anew.</source>
   <translation>QGIS n’accepte pas le modèle « {file} ». Enregistrez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/algorithm_run.py" />
   <source>QGIS lost this run before it began: nothing was done. Start it again.</source>
   <translation>QGIS a perdu ce traitement avant qu’il ne commence : rien n’a été fait. Relancez-le.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>QGIS starts a little later then</source>
   <translation>QGIS démarre alors un peu plus tard</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/signing_key.py" />
   <source>QGIS's authentication store does not give “{configuration}”: it is locked, or has no such configuration. Nothing was made.</source>
   <translation>Le magasin d’authentification de QGIS ne donne pas « {configuration} » : il est verrouillé, ou ne contient pas cette configuration. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Quality of the delivered stock</source>
   <translation>Qualité du patrimoine livré</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_import.py" />
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Quality report</source>
   <translation>Rapport de qualité</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Quality report to read</source>
   <translation>Rapport de qualité à lire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Railway</source>
   <translation>Voie ferrée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/plugin.py" />
   <source>Rate the addresses of the stock and deliver confidential maps</source>
   <translation>Coter les adresses du patrimoine et remettre des cartes confidentielles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <location filename="../../orsen_qgis/processing/closecampaign.py" />
   <location filename="../../orsen_qgis/processing/release_parameters.py" />
   <location filename="../../orsen_qgis/processing/territorysummary.py" />
   <source>Rated addresses</source>
   <translation>Adresses cotées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>Rated on</source>
   <translation>Évalué le</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/dock.py" />
   <source>Rating</source>
   <translation>Cotation</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>Rating sheets</source>
   <translation>Feuilles de cotation</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/spreadsheets.py" />
   <source>Rating sheets need openpyxl: install it with the QPIP plugin, or with “pip install openpyxl” in QGIS's Python.</source>
   <translation>Les feuilles de cotation demandent openpyxl : installez-la avec l’extension QPIP, ou par « pip install openpyxl » dans le Python de QGIS.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Ratings that were closed, as they are now</source>
   <translation>Des cotations clôturées, telles qu’elles sont maintenant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>Re&amp;tain</source>
   <translation>Re&amp;tenir</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/source_zone.py" />
   <source>Read</source>
   <translation>Lire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Read a file of dated incidents and match each one with an address</source>
   <translation>Lire un fichier d’incidents datés et rattacher chacun à une adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/profile_keeper.py" />
   <source>Read a profile</source>
   <translation>Lire un profil</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/profile_bar.py" />
   <source>Read a profile from a JSON file</source>
   <translation>Lire un profil dans un fichier JSON</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Read landlords' files into a layer of addresses</source>
   <translation>Lire des fichiers de bailleurs dans une couche d’adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/source_zone.py" />
   <source>Read the chosen layer of the project</source>
   <translation>Lire la couche choisie du projet</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>Read the sheets</source>
   <translation>Lire les feuilles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Reads a register of incidents (any table or layer) and ties each row to an address of the stock: by its identifier; else by its address text within the municipality, and of the landlord if one is named; else by its place, the nearest address within the greatest distance. A row that names no more than a residence counts for all its addresses. The column « appariement » says how each was tied; « -ambigu » marks those where several addresses were as near or bore the same text.

The profile (JSON) gives the columns and maps the register's categories to the grid's fact types; null leaves a category out on purpose. The list of categories counts them all: complete its column « type_fait » (a fact type, or - to leave the category out), give it back as completed list, and save the profile. What could not be tied goes to its own table with its number among the rows of data and the reason: never any free text.</source>
   <translation>Lit un relevé d’incidents (toute table ou couche) et rattache chaque ligne à une adresse du patrimoine : par son identifiant ; sinon par le libellé de l’adresse dans la commune, et chez le bailleur s’il est nommé ; sinon par le lieu, à l’adresse la plus proche en deçà de la distance maximale. Une ligne qui ne nomme qu’une résidence compte pour toutes ses adresses. La colonne « appariement » dit comment chacune a été rattachée ; « -ambigu » marque celles pour lesquelles plusieurs adresses étaient aussi proches ou portaient le même libellé.

Le profil (JSON) donne les colonnes et fait correspondre les catégories du relevé aux types de faits de la grille ; null écarte une catégorie à dessein. La liste des catégories les compte toutes : complétez sa colonne « type_fait » (un type de fait, ou - pour écarter la catégorie), redonnez-la comme liste complétée, et enregistrez le profil. Ce qui n’a pas pu être rattaché va dans une table à part, avec son numéro parmi les lignes de données et la raison : jamais de texte libre.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Reads any table or layer that QGIS opens (CSV in UTF-8 or Windows encoding, XLSX, ODS, GeoPackage, GeoJSON, shapefile…) and gives one point per address. A profile (JSON) says which column, or which QGIS expression, gives what; without one the columns are recognised by their names, and the log shows how.

Rows of one landlord at one address become one address: their dwellings add up, a row that was delivered twice counts once. Rows without landlord, address or coordinates, or with an impossible value, go to the rejected rows with their number among the rows of data (the first below the column names is 1) and the reason.

An identifier that the file gives is kept; else the address gets one that stays the same from one delivery to the next, made from landlord, address and municipality. With a stock already imported, the rows of the landlords delivered now are replaced and the others kept.

The quality report counts what came in and went out, what was left out and why, with row numbers, and suggests another reference system or swapped coordinates where places lie outside France: suggestions are never applied.</source>
   <translation>Lit toute table ou couche que QGIS ouvre (CSV en UTF-8 ou en codage Windows, XLSX, ODS, GeoPackage, GeoJSON, shapefile…) et donne un point par adresse. Un profil (JSON) dit quelle colonne, ou quelle expression QGIS, donne quoi ; sans profil, les colonnes sont reconnues à leur nom, et le journal montre comment.

Les lignes d’un bailleur à une même adresse deviennent une seule adresse : leurs logements s’additionnent, une ligne livrée deux fois compte une fois. Les lignes sans bailleur, sans adresse ou sans coordonnées, ou avec une valeur impossible, vont dans les lignes rejetées avec leur numéro parmi les lignes de données (la première sous les noms de colonnes est 1) et la raison.

Un identifiant donné par le fichier est gardé ; sinon l’adresse en reçoit un qui reste le même d’une livraison à l’autre, fait du bailleur, de l’adresse et de la commune. Avec un patrimoine déjà importé, les lignes des bailleurs livrés maintenant sont remplacées et les autres gardées.

Le rapport de qualité compte ce qui est entré et sorti, ce qui a été écarté et pourquoi, avec les numéros de lignes, et suggère un autre système de référence ou des coordonnées interverties là où des lieux se trouvent hors de France : les suggestions ne sont jamais appliquées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Reads filled rating sheets (XLSX, saved by Excel or LibreOffice; columns moved, rows sorted or missing are understood) into decisions, rated facts, and the addresses with their impact and coverage: give the three to the classification.

A sheet of another campaign, grid or landlord, or whose columns were renamed, is refused whole and listed. An impossible value is listed with its sheet, row, column and reason; the rest of its line is read. Where two lines disagree on an address, both are listed and neither is taken. An author is kept only as an opaque code (AG-07). A decision without a day takes the day of the import. A closed campaign is refused.</source>
   <translation>Lit les feuilles de cotation remplies (XLSX, enregistrées par Excel ou LibreOffice ; colonnes déplacées, lignes triées ou manquantes sont comprises) et en tire les décisions, les faits cotés, et les adresses avec leur impact et leur couverture : donnez les trois à la cotation.

Une feuille d’une autre campagne, d’une autre grille ou d’un autre bailleur, ou dont des colonnes ont été renommées, est refusée tout entière et citée. Une valeur impossible est citée avec sa feuille, sa ligne, sa colonne et la raison ; le reste de la ligne est lu. Là où deux lignes se contredisent sur une adresse, les deux sont citées et aucune n’est retenue. Un évaluateur n’est gardé que sous forme de code opaque (AG-07). Une décision sans date prend celle de l’import. Une campagne clôturée est refusée.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Reads the sheets that came back, and says what they leave open</source>
   <translation>Lit les feuilles revenues, et dit ce qu’elles laissent ouvert</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>Reads the whole file; QGIS can be used meanwhile</source>
   <translation>Lit tout le fichier ; QGIS reste utilisable pendant ce temps</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_model.py" />
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Recipient</source>
   <translation>Destinataire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form.py" />
   <source>Recipients</source>
   <translation>Destinataires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/comparing.py" />
   <source>Recipients of circle “{circle}” hold copy {copy}, which this release was not compared with: it was issued meanwhile. Start again.</source>
   <translation>Des destinataires du cercle « {circle} » détiennent l’exemplaire {copy}, auquel cette extraction n’a pas été comparée : il a été attribué entre-temps. Recommencez.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>Recipients: {names}</source>
   <translation>Destinataires : {names}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/profile_bar.py" />
   <source>Recognised by the column names</source>
   <translation>Reconnu d’après le nom des colonnes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_controller.py" />
   <location filename="../../orsen_qgis/processing/exportregister.py" />
   <source>Record of disclosures</source>
   <translation>Relevé des diffusions</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>Reference of the assessment</source>
   <translation>Référence de l’analyse d’impact</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>Refused by the person who reviewed it.</source>
   <translation>Refusée par la personne qui l’a vérifiée.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Regi&amp;ster of releases</source>
   <translation>&amp;Registre des diffusions</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Register covers it</source>
   <translation>Couverte par un relevé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Register of incidents</source>
   <translation>Relevé d’incidents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <location filename="../../orsen_qgis/processing/approvecircle.py" />
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <location filename="../../orsen_qgis/processing/exportregister.py" />
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <location filename="../../orsen_qgis/processing/previewpages.py" />
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <location filename="../../orsen_qgis/processing/purge.py" />
   <location filename="../../orsen_qgis/processing/seerelease.py" />
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>Register of releases</source>
   <translation>Registre des diffusions</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_controller.py" />
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Registers of incidents</source>
   <translation>Relevés d’incidents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Rejected rows</source>
   <translation>Lignes rejetées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_import.py" />
   <source>Rejected rows of {name}</source>
   <translation>Lignes rejetées de {name}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/dock.py" />
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>Release</source>
   <translation>Diffusion</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/approvecircle.py" />
   <source>Remark</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Remarks</source>
   <translation>Remarques</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_editor.py" />
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_recipients.py" />
   <source>Remove the certificate</source>
   <translation>Retirer le certificat</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/row_table.py" />
   <source>Remove the line</source>
   <translation>Retirer la ligne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Requests sent</source>
   <translation>Requêtes envoyées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_model.py" />
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Residence</source>
   <translation>Résidence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <location filename="../../orsen_qgis/processing/summariseresidences.py" />
   <source>Residences</source>
   <translation>Résidences</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/map_controller.py" />
   <source>Residences of {layer}</source>
   <translation>Résidences de {layer}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/page_parameters.py" />
   <source>Resolution (dots per inch)</source>
   <translation>Résolution (points par pouce)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>Retain a level</source>
   <translation>Retenir un niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Retain for these rows…</source>
   <translation>Retenir pour ces lignes…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decision_table.py" />
   <source>Retain level {level} for {number} addresses</source>
   <translation>Retenir le niveau {level} (adresses : {number})</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/level_buttons.py" />
   <source>Retain no level: only tell the counter-visit</source>
   <translation>Ne retenir aucun niveau : dire seulement la contre-visite</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>Retained by a person</source>
   <translation>Retenu par une personne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/help.py" />
   <source>Returns the frequency that a number of facts over a number of days makes by the thresholds of the ORSEN grid: ponctuelle, reguliere or quotidienne. Facts of one address, type and severity count together; a window under 90 days counts as 90; no fact has no frequency, and gives NULL.</source>
   <translation>Renvoie la fréquence que donne un nombre de faits sur un nombre de jours, selon les seuils de la grille ORSEN : ponctuelle, reguliere ou quotidienne. Les faits de même adresse, type et gravité se comptent ensemble ; une période de moins de 90 jours compte pour 90 ; zéro fait n’a pas de fréquence et donne NULL.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/help.py" />
   <source>Returns the level, from 1 to 4, that the ORSEN grid gives to a fact by its severity and its frequency (table 2). NULL where one of them is missing. An address has the highest level of its facts.</source>
   <translation>Renvoie le niveau, de 1 à 4, que la grille ORSEN donne à un fait d’après sa gravité et sa fréquence (tableau 2). NULL si l’une des deux manque. Une adresse a le niveau le plus haut de ses faits.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/help.py" />
   <source>Returns the severity under which the ORSEN grid lists a type of fact: faible, moyenne, majeure or extreme.</source>
   <translation>Renvoie la gravité sous laquelle la grille ORSEN range un type de fait : faible, moyenne, majeure ou extreme.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Reviewed list</source>
   <translation>Liste vérifiée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>Room for facts on a line</source>
   <translation>Nombre de faits par ligne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <source>Row</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Row numbers count the rows of data: the first below the column names is 1.</source>
   <translation>Les numéros de lignes comptent les lignes de données : la première sous les noms de colonnes est 1.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/rated.py" />
   <source>Row {row}, column “{column}”: {value} is not a level from 1 to 4.</source>
   <translation>Ligne {row}, colonne « {column} » : {value} n’est pas un niveau de 1 à 4.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/category_model.py" />
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/imports.py" />
   <source>Rows above the column names, passed over: {count}.</source>
   <translation>Lignes passées au-dessus des noms de colonnes : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <source>Rows are levels of the earlier campaign, columns those of today</source>
   <translation>En lignes, les niveaux de la campagne antérieure ; en colonnes, ceux d’aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Rows delivered twice, counted once</source>
   <translation>Lignes livrées deux fois, comptées une fois</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Rows left out</source>
   <translation>Lignes écartées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Rows merged into an address whose place is over 100 m away: if they are several, tell them apart by an identifier or their municipality</source>
   <translation>Lignes fusionnées dans une adresse dont le lieu est à plus de 100 m : s’il y en a plusieurs, distinguez-les par un identifiant ou par la commune</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Rows merged into another of the same address</source>
   <translation>Lignes fusionnées dans une autre de la même adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Rows of data in the file</source>
   <translation>Lignes de données du fichier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Rows of the file</source>
   <translation>Lignes du fichier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>Rows of {name} without an address</source>
   <translation>Lignes de {name} sans adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <location filename="../../orsen_qgis/processing/seerelease.py" />
   <source>Rows released</source>
   <translation>Lignes diffusées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Rows that count for a whole residence</source>
   <translation>Lignes qui comptent pour toute une résidence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>Rows that had coordinates already: {count}.</source>
   <translation>Lignes qui avaient déjà des coordonnées : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Rows that took their landlord from the parameter or the profile</source>
   <translation>Lignes dont le bailleur vient du paramètre ou du profil</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Rows tied by address</source>
   <translation>Lignes rattachées par l’adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Rows tied by identifier</source>
   <translation>Lignes rattachées par l’identifiant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Rows tied by place</source>
   <translation>Lignes rattachées par le lieu</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Rows tied to an address</source>
   <translation>Lignes rattachées à une adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Rows to review</source>
   <translation>Lignes à vérifier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Rows whose place was accepted</source>
   <translation>Lignes dont le lieu est accepté</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Rows with fewer cells than columns: the missing ones were taken as empty</source>
   <translation>Lignes ayant moins de cellules que de colonnes : celles qui manquent ont été prises pour vides</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode.py" />
   <source>Rows without a place</source>
   <translation>Lignes sans lieu</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Rows without an address</source>
   <translation>Lignes sans adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form.py" />
   <source>Rules</source>
   <translation>Règles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>S&amp;heet or layer</source>
   <translation>Feuille &amp;ou couche</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/order.py" />
   <source>SECRETS “{secrets}” lies inside OUTPUT: whoever gets the folder would get the passwords. Choose a file outside it.</source>
   <translation>SECRETS « {secrets} » se trouve dans OUTPUT : qui reçoit le dossier recevrait les mots de passe. Choisissez un fichier ailleurs.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_editor.py" />
   <source>Sa&amp;ve</source>
   <translation>&amp;Enregistrer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/symbology/themes.py" />
   <source>Same level</source>
   <translation>Même niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_editor.py" />
   <source>Save as…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>Save the addresses</source>
   <translation>Enregistrer les adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_controller.py" />
   <source>Save the circles</source>
   <translation>Enregistrer les cercles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <source>Save the closed ratings</source>
   <translation>Enregistrer les cotations clôturées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <source>Save the closed ratings in</source>
   <translation>Enregistrer les cotations clôturées dans</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_controller.py" />
   <source>Save the grid</source>
   <translation>Enregistrer la grille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Save the levels</source>
   <translation>Enregistrer les niveaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/profiles.py" />
   <source>Save the profile used, under a name or as a .json file</source>
   <translation>Enregistrer le profil utilisé, sous un nom ou comme fichier .json</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/profile_bar.py" />
   <source>Saved mappings; those marked ✓ have all their columns in this file</source>
   <translation>Correspondances gardées ; celles marquées ✓ ont toutes leurs colonnes dans ce fichier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/profiles.py" />
   <source>Saved profiles that fit this file: {names}. Give one of them as PROFILE to use it.</source>
   <translation>Profils enregistrés qui conviennent à ce fichier : {names}. Donnez l’un d’eux comme PROFILE pour l’utiliser.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Say where facts happened: an identifier, an address, a residence or coordinates.</source>
   <translation>Dites où les faits ont eu lieu : identifiant, adresse, résidence ou coordonnées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Say where the addresses are: X and Y, or one column of coordinates. Else they have to be geocoded.</source>
   <translation>Dites où sont les adresses : X et Y, ou une colonne de coordonnées. Sinon, il faut les localiser.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/register.py" />
   <source>Say who approves circle “{circle}”: an approval has a name.</source>
   <translation>Dites qui approuve le cercle « {circle} » : une approbation porte un nom.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>Says to whom this copy was delivered, and when</source>
   <translation>Dit à qui cet exemplaire a été remis, et quand</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Says who may receive what, under which convention</source>
   <translation>Dit qui peut recevoir quoi, au titre de quelle convention</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_model.py" />
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Search or &amp;verify the register…</source>
   <translation>C&amp;hercher ou vérifier le registre…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <source>Search…</source>
   <translation>Chercher…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/seerelease.py" />
   <source>See a release as its circle would</source>
   <translation>Voir une extraction comme son cercle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>See or change the &amp;grid…</source>
   <translation>Voir ou changer la &amp;grille…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>See the &amp;map as this circle sees it</source>
   <translation>Voir &amp;la carte comme ce cercle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>See the addresses, and &amp;why…</source>
   <translation>&amp;Voir les adresses, et pourquoi…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/seen_controller.py" />
   <source>Seen by {circle}</source>
   <translation>Vu par {circle}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decisions_controller.py" />
   <source>Select addresses on the map, in their table or in a list below.</source>
   <translation>Sélectionnez des adresses sur la carte, dans leur tableau ou dans une liste ci-dessous.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Select the rows on the map and bring it there; a double click does the same</source>
   <translation>Sélectionner les lignes sur la carte et l’y amener ; un double clic fait de même</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decisions_controller.py" />
   <source>Selected on the map or in the table of addresses: {number}.</source>
   <translation>Sélection sur la carte ou dans le tableau des adresses : {number}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <source>Selected only</source>
   <translation>Sélection seulement</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Severity</source>
   <translation>Gravité</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>Severity across, frequency down. Click a cell to change its level.</source>
   <translation>Gravité en colonnes, fréquence en lignes. Cliquez sur une case pour changer son niveau.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/figures_table.py" />
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/figures_table.py" />
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <location filename="../../orsen_qgis/gui/territory_figures.py" />
   <source>Share of stock</source>
   <translation>Part du parc</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <location filename="../../orsen_qgis/processing/listcountervisits.py" />
   <source>Share of the addresses that have a level, in per cent</source>
   <translation>Part des adresses qui ont un niveau, en pour cent</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>Sheet</source>
   <translation>Feuille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_more.py" />
   <source>Sheets lie</source>
   <translation>Sens des feuilles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Sheets read</source>
   <translation>Feuilles lues</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Sheets refused</source>
   <translation>Feuilles refusées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>Sheets that came back</source>
   <translation>Feuilles revenues</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>Sheets to send, and to whom</source>
   <translation>Feuilles à envoyer, et à qui</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>Sheets written</source>
   <translation>Feuilles écrites</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>Short and lasting, e.g. police-justice-93: the register knows the circle by it</source>
   <translation>Court et durable, par exemple police-justice-93 : le registre reconnaît le cercle à lui</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <source>Show &amp;each address on the map</source>
   <translation>Mo&amp;ntrer chaque adresse sur la carte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <source>Show addresses not assessed</source>
   <translation>Montrer les adresses non évaluées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <source>Show level {level}</source>
   <translation>Montrer le niveau {level}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Shows the copies in your file manager</source>
   <translation>Montre les exemplaires dans votre gestionnaire de fichiers</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>Shows the entries that hold all of these words</source>
   <translation>Montre les inscriptions qui contiennent tous ces mots</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Shows the release alone on the canvas, with its counts; nothing is delivered</source>
   <translation>Ne montre sur la carte que l’extraction, avec ses nombres ; rien n’est remis</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>Shows what the export would let out for a circle, with the same parameters: each address kept, generalised to a coarser unit, or left out, and why, naming the earlier copies that are the cause; and how many pages a copy would have. Nothing is delivered or registered. The result is for the person who delivers: it holds addresses that the circle may not see.</source>
   <translation>Montre ce que l’export laisserait sortir pour un cercle, avec les mêmes paramètres : chaque adresse conservée, généralisée à une unité plus large ou écartée, et pourquoi, en nommant les exemplaires antérieurs en cause ; et le nombre de pages d’un exemplaire. Rien n’est remis ni inscrit. Le résultat est pour la personne qui diffuse : il contient des adresses que le cercle ne peut pas voir.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Sign copies with (PKI authentication)</source>
   <translation>Signer les exemplaires avec (authentification PKI)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>So that two maps together do not tell more than each alone</source>
   <translation>Pour que deux cartes ensemble n’en disent pas plus que chacune</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/pages_dialog.py" />
   <source>So will “{circle}” see it. Nothing was delivered, registered or written.</source>
   <translation>Voici ce que verra « {circle} ». Rien n’a été remis, inscrit ni écrit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/place.py" />
   <source>Some addresses lie outside their reference system {crs}. Check the layer's CRS.</source>
   <translation>Des adresses se trouvent hors de leur système de référence {crs}. Vérifiez le SCR de la couche.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>Some categories mean no fact type yet: “Correct the mapping”, then the tab “Categories”.</source>
   <translation>Des catégories n’ont pas encore de type de fait : « Corriger la correspondance », puis l’onglet « Catégories ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/incident_report.py" />
   <source>Some dates can only be month/day/year. Others of this column were read as day/month/year and may be wrong: if the whole column is so, give the profile an expression, with {function}. Nothing was changed.</source>
   <translation>Certaines dates ne peuvent être que mois/jour/année. D’autres de cette colonne ont été lues jour/mois/année et sont peut-être fausses : si toute la colonne est ainsi, donnez au profil une expression, avec {function}. Rien n’a été changé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>Somebody &amp;approves this circle by name</source>
   <translation>Une personne &amp;approuve ce cercle nommément</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/algorithm_run.py" />
   <location filename="../../orsen_qgis/gui/background.py" />
   <source>Something failed that should not ({error}); the log panel says more.</source>
   <translation>Une erreur imprévue est survenue ({error}) ; le journal en dit plus.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Source of the level</source>
   <translation>Source du niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Spreadsheet</source>
   <translation>Classeur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportregister.py" />
   <source>Spreadsheet (*.csv *.xlsx)</source>
   <translation>Tableur (*.csv *.xlsx)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/geocode_dialog.py" />
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Sto&amp;p</source>
   <translation>Arrê&amp;ter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/dock.py" />
   <location filename="../../orsen_qgis/gui/stock_import.py" />
   <source>Stock</source>
   <translation>Patrimoine</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Stock already imported, to complete</source>
   <translation>Patrimoine déjà importé, à compléter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/export_runner.py" />
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/geocode_controller.py" />
   <source>Stopped. The answers that came are kept: start again to go on.</source>
   <translation>Arrêté. Les réponses reçues sont gardées : relancez pour continuer.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_controller.py" />
   <location filename="../../orsen_qgis/maps/background.py" />
   <location filename="../../orsen_qgis/maps/copies.py" />
   <location filename="../../orsen_qgis/maps/page_preview.py" />
   <location filename="../../orsen_qgis/maps/studio.py" />
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <location filename="../../orsen_qgis/processing/files.py" />
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <location filename="../../orsen_qgis/processing/outputs.py" />
   <location filename="../../orsen_qgis/processing/postgis.py" />
   <location filename="../../orsen_qgis/stock/expressions.py" />
   <location filename="../../orsen_qgis/stock/packed_rows.py" />
   <location filename="../../orsen_qgis/stock/reading.py" />
   <location filename="../../orsen_qgis/stock/whole_reading.py" />
   <source>Stopped: nothing was written.</source>
   <translation>Arrêté : rien n’a été écrit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/forecast_controller.py" />
   <source>Stopped; nothing was delivered.</source>
   <translation>Arrêté ; rien n’a été remis.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/export_runner.py" />
   <source>Stopping…</source>
   <translation>Arrêt en cours…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Stops the classification; nothing is kept of it</source>
   <translation>Arrête la cotation ; il n’en reste rien</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>Stops the import; nothing is kept of it</source>
   <translation>Arrête l’import ; rien n’en est gardé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Stops; nothing is kept of what was begun</source>
   <translation>Arrête ; rien n’est gardé de ce qui était commencé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Streets</source>
   <translation>Voies</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>Suggestions</source>
   <translation>Suggestions</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/summariseresidences.py" />
   <source>Summarise residences</source>
   <translation>Résumer les résidences</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/territorysummary.py" />
   <source>Summarise territories</source>
   <translation>Résumer des territoires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/help.py" />
   <source>Syntax</source>
   <translation>Syntaxe</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <source>T&amp;erritory</source>
   <translation>T&amp;erritoire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_parameters.py" />
   <source>TERRITORY cannot be read. Choose a layer of polygons.</source>
   <translation>TERRITORY ne peut pas être lu. Choisissez une couche de polygones.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/limits.py" />
   <source>TERRITORY “{layer}” cannot be brought to the addresses' reference system. Check its CRS.</source>
   <translation>TERRITORY « {layer} » ne peut pas être amené dans le système de référence des adresses. Vérifiez son SCR.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/limits.py" />
   <source>TERRITORY “{layer}” has no polygons. Choose another layer.</source>
   <translation>TERRITORY « {layer} » n’a pas de polygones. Choisissez une autre couche.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>Tables</source>
   <translation>Tableaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_controller.py" />
   <source>Tables and layers</source>
   <translation>Tables et couches</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decisions_controller.py" />
   <source>Take back retained levels</source>
   <translation>Revenir sur des niveaux retenus</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decisions_controller.py" />
   <source>Take back the level retained for {number} addresses? What a counter-visit found stays told.</source>
   <translation>Revenir sur le niveau retenu de ces adresses ({number}) ? Ce qu’a constaté une contre-visite reste dit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Take back…</source>
   <translation>Revenir sur un niveau…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifycampaign.py" />
   <source>Tells whether the ratings of a closed campaign are still those that were closed: their digest is made again and compared with the one they carry and, if given, with the one that was noted. The digest stands in the layer itself: only the noted one tells a layer that was changed and closed again.</source>
   <translation>Dit si les cotations d’une campagne clôturée sont toujours celles qui ont été clôturées : leur empreinte est recalculée et comparée à celle qu’elles portent et, si elle est donnée, à celle qui a été notée. L’empreinte se trouve dans la couche elle-même : seule celle qui a été notée révèle une couche modifiée puis clôturée de nouveau.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/comparecampaigns.py" />
   <location filename="../../orsen_qgis/processing/territorysummary.py" />
   <source>Territories</source>
   <translation>Territoires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_controller.py" />
   <source>Territories in figures</source>
   <translation>Territoires en chiffres</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/territories.py" />
   <source>Territories need shapely, and this QGIS has none. Install it with the QPIP plugin, or with “pip install shapely” in QGIS's Python, then start again.</source>
   <translation>Les territoires demandent shapely, que ce QGIS n’a pas. Installez-la avec l’extension QPIP, ou par « pip install shapely » dans le Python de QGIS, puis recommencez.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/territorysummary.py" />
   <source>Territories with their figures</source>
   <translation>Territoires avec leurs chiffres</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/dock.py" />
   <source>Territory</source>
   <translation>Territoire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_parameters.py" />
   <source>Territory (polygons)</source>
   <translation>Territoire (polygones)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/territories.py" />
   <source>Territory {number}</source>
   <translation>Territoire {number}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Territory: rows outside these polygons are rejected</source>
   <translation>Territoire : les lignes hors de ces polygones sont rejetées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>The address</source>
   <translation>L’adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>The address and the level</source>
   <translation>L’adresse et le niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocoder_link.py" />
   <source>The address of the geocoder holds a password: it would be kept in clear. Take it out.</source>
   <translation>L’adresse du géocodeur contient un mot de passe : il serait gardé en clair. Retirez-le.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/interpreting.py" />
   <source>The address “{identifier}” belongs to another landlord.</source>
   <translation>L’adresse « {identifier} » est d’un autre bailleur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/interpreting.py" />
   <source>The address “{identifier}” is not in the stock.</source>
   <translation>L’adresse « {identifier} » n’est pas dans le patrimoine.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/place.py" />
   <source>The addresses are in degrees ({crs}), outside France. Reproject the layer to a system in metres.</source>
   <translation>Les adresses sont en degrés ({crs}), hors de France. Reprojetez la couche dans un système en mètres.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_import.py" />
   <source>The addresses are in the layer “{layer}”.</source>
   <translation>Les adresses sont dans la couche « {layer} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/stock_index.py" />
   <source>The addresses have no adresse_id in row {row}. Import the stock with ORSEN first.</source>
   <translation>Les adresses n’ont pas d’adresse_id à la ligne {row}. Importez d’abord le patrimoine avec ORSEN.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/candidates.py" />
   <source>The addresses have no column “{column}”, so nothing can be released. Classify them with ORSEN first.</source>
   <translation>Les adresses n’ont pas de colonne « {column} » : rien ne peut être diffusé. Cotez-les d’abord avec ORSEN.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/place.py" />
   <source>The addresses have no known reference system. Set the layer's CRS and start again.</source>
   <translation>Les adresses n’ont pas de système de référence connu. Définissez le SCR de la couche et recommencez.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/candidates.py" />
   <source>The addresses have no places, or no known coordinate system, so no map of them can be made.</source>
   <translation>Les adresses n’ont pas de lieu, ou pas de système de coordonnées connu : aucune carte ne peut en être faite.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>The answers for {count} addresses are here from an earlier try: nothing will be sent.</source>
   <translation>Les réponses de {count} adresses sont là depuis un essai précédent : rien ne sera envoyé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/geocoding/checkpoint.py" />
   <source>The answers kept beside the output, “{path}”, cannot be read or written: {reason}. Check your rights on the folder.</source>
   <translation>Les réponses gardées à côté de la sortie, « {path} », ne peuvent pas être lues ou écrites : {reason}. Vérifiez vos droits sur le dossier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/signing_key.py" />
   <source>The authentication “{name}” holds no key to sign with. Choose one of PKI paths or PKCS#12. Nothing was made.</source>
   <translation>L’authentification « {name} » ne contient pas de clé pour signer. Choisissez-en une de type PKI (chemins) ou PKCS#12. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_controller.py" />
   <source>The campaign “{campaign}” is closed. Note this digest in its minutes:</source>
   <translation>La campagne « {campaign} » est clôturée. Notez cette empreinte dans son compte rendu :</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The category is mapped to no fact type.</source>
   <translation>La catégorie ne correspond à aucun type de fait.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/values.py" />
   <source>The cell shows an error of the spreadsheet: write the value itself.</source>
   <translation>La case montre une erreur du tableur : écrivez la valeur elle-même.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/signing_key.py" />
   <source>The certificate of the authentication “{name}” is not valid today. Renew it. Nothing was made.</source>
   <translation>Le certificat de l’authentification « {name} » n’est pas valable aujourd’hui. Renouvelez-le. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/certificates.py" />
   <source>The certificate of “{recipient}” cannot be read. Ask for it anew, as a PEM file. Nothing was made.</source>
   <translation>Le certificat de « {recipient} » ne peut pas être lu. Redemandez-le, en fichier PEM. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/certificates.py" />
   <source>The certificate of “{recipient}” holds no RSA key of at least {bits} bits, which PDF readers ask for. Ask for another one. Nothing was made.</source>
   <translation>Le certificat de « {recipient} » ne contient pas de clé RSA d’au moins {bits} bits, que demandent les lecteurs PDF. Demandez-en un autre. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/certificates.py" />
   <source>The certificate of “{recipient}” is not meant for encryption (key encipherment). Ask for one that is. Nothing was made.</source>
   <translation>Le certificat de « {recipient} » n’est pas prévu pour le chiffrement (chiffrement de clé). Demandez-en un qui l’est. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/certificates.py" />
   <source>The certificate of “{recipient}” is valid from {first} to {last} only. Ask for a new one. Nothing was made.</source>
   <translation>Le certificat de « {recipient} » n’est valable que du {first} au {last}. Demandez-en un nouveau. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_controller.py" />
   <source>The changes of the circles are not saved. Drop them?</source>
   <translation>Les modifications des cercles ne sont pas enregistrées. Les abandonner ?</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_controller.py" />
   <source>The changes of the grid are not saved. Drop them?</source>
   <translation>Les changements de la grille ne sont pas enregistrés. Les abandonner ?</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>The chosen column leaves after the one below it</source>
   <translation>La colonne choisie sort après celle du dessous</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>The chosen column leaves before the one above it</source>
   <translation>La colonne choisie sort avant celle du dessus</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/pages_dialog.py" />
   <source>The chosen page is shown beside</source>
   <translation>La page choisie s’affiche à côté</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_words.py" />
   <source>The circle does not get this level.</source>
   <translation>Le cercle ne reçoit pas ce niveau.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/forecast_controller.py" />
   <source>The circle is approved by {name}.</source>
   <translation>Le cercle est approuvé par {name}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_editor.py" />
   <source>The circles of the file; a sign marks those with something to correct</source>
   <translation>Les cercles du fichier ; un signe marque ceux où il y a à corriger</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_controller.py" />
   <source>The circles were saved, and the panel uses them from now on.</source>
   <translation>Les cercles sont enregistrés, et le panneau s’en sert désormais.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_controller.py" />
   <source>The classification was stopped; nothing was changed.</source>
   <translation>La cotation a été arrêtée ; rien n’a changé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/candidates.py" />
   <source>The column “{column}” of the addresses is not of the kind “{kind}”.</source>
   <translation>La colonne « {column} » des adresses n’est pas du genre « {kind} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>The confidential maps have been delivered.</source>
   <translation>Les cartes confidentielles sont établies.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <location filename="../../orsen_qgis/processing/geocode_asking.py" />
   <source>The connection is not encrypted: others on the way can read the addresses.</source>
   <translation>La connexion n’est pas chiffrée : d’autres peuvent lire les adresses en chemin.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The coordinate is not a number, or not a place.</source>
   <translation>La coordonnée n’est pas un nombre, ou n’est pas un lieu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/reprojecting.py" />
   <source>The coordinates in {source} cannot be turned into {target}: {error}. Reproject the layer to Lambert-93.</source>
   <translation>Les coordonnées en {source} ne peuvent pas être converties en {target} : {error}. Reprojetez la couche en Lambert-93.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The coordinates lie outside what their reference system covers. Check the system.</source>
   <translation>Les coordonnées sortent de ce que couvre leur système de référence. Vérifiez le système.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/copies.py" />
   <source>The copies cannot be written to “{folder}”: {error}. Nothing was left there.</source>
   <translation>Les exemplaires ne peuvent pas être écrits dans « {folder} » : {error}. Rien n’y est resté.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <source>The copy was refused: a page holds text or shapes beside its picture.</source>
   <translation>L’exemplaire a été refusé : une page contient du texte ou des tracés à côté de son image.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <source>The copy was refused: it allows copying or changing.</source>
   <translation>L’exemplaire a été refusé : il permet la copie ou la modification.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <location filename="../../orsen_qgis/maps/sealing.py" />
   <source>The copy was refused: it does not open with its key.</source>
   <translation>L’exemplaire a été refusé : il ne s’ouvre pas avec sa clé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <source>The copy was refused: it does not open with its password.</source>
   <translation>L’exemplaire a été refusé : il ne s’ouvre pas avec son mot de passe.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/copies.py" />
   <location filename="../../orsen_qgis/maps/pdf.py" />
   <source>The copy was refused: it has no identifier by which it could be known again.</source>
   <translation>L’exemplaire a été refusé : il n’a pas d’identifiant qui permettrait de le reconnaître.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <source>The copy was refused: it has {found} pages, not {expected}.</source>
   <translation>L’exemplaire a été refusé : il a {found} pages au lieu de {expected}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <source>The copy was refused: it holds an object beside its pages.</source>
   <translation>L’exemplaire a été refusé : il contient un objet à côté de ses pages.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <source>The copy was refused: it holds more than its last version.</source>
   <translation>L’exemplaire a été refusé : il contient autre chose que sa dernière version.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <source>The copy was refused: it holds {what}.</source>
   <translation>L’exemplaire a été refusé : il contient {what}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/sealing.py" />
   <source>The copy was refused: it is not encrypted with AES-256 for its recipient alone.</source>
   <translation>L’exemplaire a été refusé : il n’est pas chiffré en AES-256 pour son seul destinataire.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <source>The copy was refused: it is not encrypted with AES-256, revision 6.</source>
   <translation>L’exemplaire a été refusé : il n’est pas chiffré en AES-256, révision 6.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <source>The copy was refused: it opens without its password.</source>
   <translation>L’exemplaire a été refusé : il s’ouvre sans son mot de passe.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <source>The copy was refused: its attached files are not those that were meant.</source>
   <translation>L’exemplaire a été refusé : ses pièces jointes ne sont pas celles qui étaient prévues.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/sealing.py" />
   <source>The copy was refused: its signature does not hold.</source>
   <translation>L’exemplaire a été refusé : sa signature n’est pas valable.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/sealing.py" />
   <source>The copy was refused: its signature holds more than a signature.</source>
   <translation>L’exemplaire a été refusé : sa signature contient plus qu’une signature.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <source>The copy was refused: the picture of a page has another size than the page.</source>
   <translation>L’exemplaire a été refusé : l’image d’une page n’a pas la taille de la page.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <source>The copy was refused: the picture of a page holds more than its pixels.</source>
   <translation>L’exemplaire a été refusé : l’image d’une page contient plus que ses pixels.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/retaining.py" />
   <source>The counter-visit did not confirm level 4: retain another level, from 1 to 3.</source>
   <translation>La contre-visite n’a pas confirmé le niveau 4 : retenez un autre niveau, de 1 à 3.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/extent_choice.py" />
   <source>The current extent of the map, that of a layer, or a rectangle drawn on the map</source>
   <translation>L’emprise actuelle de la carte, celle d’une couche, ou un rectangle dessiné sur la carte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The date can only be month/day/year; dates are read as day/month/year.</source>
   <translation>La date ne peut être que mois/jour/année ; les dates sont lues jour/mois/année.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The date cannot be read.</source>
   <translation>La date ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_choices.py" />
   <source>The days of the incidents are still being read: try again in a moment.</source>
   <translation>Les jours des incidents sont encore en cours de lecture : réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/chosen_table.py" />
   <source>The decision goes into a table of {path}.</source>
   <translation>La décision va dans une table de {path}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/chosen_table.py" />
   <source>The decision goes into a temporary table, which lasts until QGIS is closed.</source>
   <translation>La décision va dans une table temporaire, qui dure jusqu’à la fermeture de QGIS.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/chosen_table.py" />
   <source>The decision goes into “{layer}”, where it can be undone until it is saved.</source>
   <translation>La décision va dans « {layer} », où elle peut être annulée tant qu’elle n’est pas enregistrée.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/chosen_table.py" />
   <source>The decisions have changed since the levels were computed.</source>
   <translation>Les décisions ont changé depuis le calcul des niveaux.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/geocoding/kept_review.py" />
   <source>The decisions of the review cannot be kept in “{path}”: {reason}. Finish the review before you close QGIS.</source>
   <translation>Les décisions de la vérification ne peuvent pas être gardées dans « {path} » : {reason}. Terminez la vérification avant de fermer QGIS.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The degrees, minutes and seconds cannot be: minutes and seconds stay below 60, latitudes within 90°, longitudes within 180°; a side (N, S, E, W) stands without a sign, and there is one of each axis.</source>
   <translation>Ces degrés, minutes et secondes sont impossibles : minutes et secondes restent sous 60, la latitude sous 90°, la longitude sous 180° ; un côté (N, S, E, O) s’écrit sans signe, et il en faut un par axe.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>The delivery was stopped; copies begun are withdrawn in the register.</source>
   <translation>La remise a été arrêtée ; les exemplaires commencés sont retirés dans le registre.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/postgis.py" />
   <source>The destination names no table. Write it as postgis:dbname=… table="schema"."name" (geom).</source>
   <translation>La destination ne nomme aucune table. Écrivez-la ainsi : postgis:dbname=… table=schéma.nom (geom), le schéma et le nom chacun entre guillemets droits.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/pdf.py" />
   <source>The export needs pikepdf to encrypt copies, and this QGIS has none. Install it with the QPIP plugin, or with “pip install pikepdf” in QGIS's Python, then start again. Nothing was made.</source>
   <translation>L’export a besoin de pikepdf pour chiffrer les exemplaires, et ce QGIS ne l’a pas. Installez-le avec l’extension QPIP, ou par « pip install pikepdf » dans le Python de QGIS, puis recommencez. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/qr_code.py" />
   <source>The export needs segno to draw the QR code of each copy, and this QGIS has none. Install it with the QPIP plugin, or with “pip install segno” in QGIS's Python, then start again. Nothing was made.</source>
   <translation>L’export a besoin de segno pour dessiner le code QR de chaque exemplaire, et ce QGIS ne l’a pas. Installez-le avec l’extension QPIP, ou par « pip install segno » dans le Python de QGIS, puis recommencez. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/territory_polygons.py" />
   <source>The export needs shapely, and this QGIS has none. Install it with the QPIP plugin, or with “pip install shapely” in QGIS's Python, then start again. Nothing was made.</source>
   <translation>L’export a besoin de shapely, et ce QGIS ne l’a pas. Installez-le avec l’extension QPIP, ou par « pip install shapely » dans le Python de QGIS, puis recommencez. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_draft.py" />
   <source>The expression of column “{column}” cannot be evaluated: {reason}.</source>
   <translation>L’expression de la colonne « {column} » ne peut pas être calculée : {reason}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/expressions.py" />
   <source>The expression of column “{column}” cannot be read: {expression} ({reason}). Correct it in the profile.</source>
   <translation>L’expression de la colonne « {column} » ne peut pas être lue : {expression} ({reason}). Corrigez-la dans le profil.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/expressions.py" />
   <source>The expression of column “{column}” names “{field}”, which “{source}” has not. It has: {fields}. Correct the profile, or choose another file.</source>
   <translation>L’expression de la colonne « {column} » nomme « {field} », que « {source} » n’a pas. Il a : {fields}. Corrigez le profil, ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/expressions.py" />
   <source>The expression of column “{column}” uses {function}(), which reads more than the row. Take it out.</source>
   <translation>L’expression de la colonne « {column} » utilise {function}(), qui lit plus que la ligne. Retirez cette fonction.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/interpreting.py" />
   <source>The fact has neither a type nor a severity: give one of them.</source>
   <translation>Le fait n’a ni type ni gravité : indiquez l’un des deux.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/interpreting.py" />
   <source>The fact has no frequency: choose one.</source>
   <translation>Le fait n’a pas de fréquence : choisissez-en une.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/functions.py" />
   <source>The fact type “{word}” is not one of the grid “{grid}”.</source>
   <translation>Le type de fait « {word} » n’est pas de la grille « {grid} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>The file was changed since its delivery: its identifier alone says whose it is, and can be forged.</source>
   <translation>Le fichier a changé depuis sa remise : seul son identifiant dit à qui il est, et il peut être contrefait.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/text_file.py" />
   <source>The first line of “{path}” cannot be read as column names: {reason}.</source>
   <translation>La première ligne de « {path} » ne peut pas être lue comme noms de colonnes : {reason}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/text_file.py" />
   <source>The first line of “{path}” holds no comma, semicolon or tab. Save the file again as CSV with one of them.</source>
   <translation>La première ligne de « {path} » ne contient ni virgule, ni point-virgule, ni tabulation. Enregistrez à nouveau le fichier en CSV avec l’un d’eux.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/text_file.py" />
   <source>The first line of “{path}” holds values, not column names. Add a line of column names above it.</source>
   <translation>La première ligne de « {path} » contient des valeurs, pas des noms de colonnes. Ajoutez une ligne de noms au-dessus.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <source>The first rows that were left out, each with its reason</source>
   <translation>Les premières lignes écartées, chacune avec son motif</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/order.py" />
   <source>The folder above OUTPUT “{folder}” does not exist. Create it first.</source>
   <translation>Le dossier au-dessus d’OUTPUT « {folder} » n’existe pas. Créez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_writing.py" />
   <location filename="../../orsen_qgis/gui/sheets_controller.py" />
   <location filename="../../orsen_qgis/processing/files.py" />
   <source>The folder “{folder}” does not exist. Create it or choose another one.</source>
   <translation>Le dossier « {folder} » n’existe pas. Créez-le ou choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>The four levels, and what is not assessed</source>
   <translation>Les quatre niveaux, et ce qui n’est pas évalué</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/geocoding/answers.py" />
   <source>The geocoder answered something else than was asked. Try again later, or tell those who run it.</source>
   <translation>Le géocodeur a répondu autre chose que ce qui était demandé. Réessayez plus tard, ou signalez-le à ceux qui le tiennent.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/geocoding/client.py" />
   <source>The geocoder asks to come back in {seconds} seconds. Start again then.</source>
   <translation>Le géocodeur demande de revenir dans {seconds} secondes. Relancez alors.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>The geocoder could not read this address.</source>
   <translation>Le géocodeur n’a pas pu lire cette adresse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>The geocoder failed on this address. Start again later.</source>
   <translation>Le géocodeur a échoué sur cette adresse. Relancez plus tard.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/geocoding/client.py" />
   <source>The geocoder failed on {count} addresses. They are asked again.</source>
   <translation>Le géocodeur a échoué sur {count} adresses. Elles sont redemandées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>The geocoder found nothing.</source>
   <translation>Le géocodeur n’a rien trouvé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/geocoding/client.py" />
   <source>The geocoder refused the request (HTTP {status}): {said}. Check URL.</source>
   <translation>Le géocodeur a refusé la requête (HTTP {status}) : {said}. Vérifiez URL.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/geocoding/client.py" />
   <source>The geocoder says that it moved to {place}. Nothing was sent there. Give that address as URL if you trust it.</source>
   <translation>Le géocodeur dit avoir déménagé à {place}. Rien n’y a été envoyé. Donnez cette adresse comme URL si vous lui faites confiance.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/geocoding/answers.py" />
   <source>The geocoder's answer has no column “{column}”. Check that URL is that of a CSV geocoder.</source>
   <translation>La réponse du géocodeur n’a pas de colonne « {column} ». Vérifiez que URL est celle d’un géocodeur de fichiers CSV.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/geocoding/answers.py" />
   <source>The geocoder's answer is no readable table: it was cut off or garbled. Try again later.</source>
   <translation>La réponse du géocodeur n’est pas une table lisible : elle a été coupée ou abîmée. Réessayez plus tard.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/geocoding/answers.py" />
   <source>The geocoder's answer is not whole: {received} rows for {sent} addresses. Try again later.</source>
   <translation>La réponse du géocodeur n’est pas entière : {received} lignes pour {sent} adresses. Réessayez plus tard.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_controller.py" />
   <source>The grid {grid} was saved, and the panel uses it from now on.</source>
   <translation>La grille {grid} est enregistrée, et le panneau l’utilise désormais.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/functions.py" />
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” cannot be read: {reason}</source>
   <translation>La grille « {path} » ne peut pas être lue : {reason}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is not valid JSON: {reason}</source>
   <translation>La grille « {path} » n’est pas un JSON valide : {reason}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: its schema is not “{schema}”.</source>
   <translation>La grille « {path} » est refusée : son schéma n’est pas « {schema} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: its thresholds do not rise from ponctuelle to quotidienne.</source>
   <translation>La grille « {path} » est refusée : ses seuils ne montent pas de ponctuelle à quotidienne.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: the fact type “{code}” stands twice.</source>
   <translation>La grille « {path} » est refusée : le type de fait « {code} » y figure deux fois.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: thresholds.ponctuelle must be 1, as one fact in the window is enough.</source>
   <translation>La grille « {path} » est refusée : thresholds.ponctuelle doit être 1, car un fait dans la période suffit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} holds “{name}”, which is unknown.</source>
   <translation>La grille « {path} » est refusée : {place} contient « {name} », qui est inconnu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is lower than a less severe cell of the same frequency.</source>
   <translation>La grille « {path} » est refusée : {place} est plus bas qu’une case moins grave de la même fréquence.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is lower than a lighter impact.</source>
   <translation>La grille « {path} » est refusée : {place} est plus bas qu’un impact plus léger.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is lower than a rarer cell of the same severity.</source>
   <translation>La grille « {path} » est refusée : {place} est plus bas qu’une case plus rare de la même gravité.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is none of {words}.</source>
   <translation>La grille « {path} » est refusée : {place} ne fait pas partie de : {words}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is not a level from 1 to 4.</source>
   <translation>La grille « {path} » est refusée : {place} n’est pas un niveau de 1 à 4.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is not a list with at least one item.</source>
   <translation>La grille « {path} » est refusée : {place} n’est pas une liste d’au moins un élément.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is not a text.</source>
   <translation>La grille « {path} » est refusée : {place} n’est pas un texte.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is not a whole number above 0.</source>
   <translation>La grille « {path} » est refusée : {place} n’est pas un nombre entier supérieur à 0.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} is not an object.</source>
   <translation>La grille « {path} » est refusée : {place} n’est pas un objet.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_file.py" />
   <source>The grid “{path}” is refused: {place} lacks “{name}”.</source>
   <translation>La grille « {path} » est refusée : {place} n’a pas « {name} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/chain.py" />
   <source>The head “{head}” is too short to prove anything: type at least its first {length} characters.</source>
   <translation>L’empreinte « {head} » est trop courte pour prouver quoi que ce soit : saisissez au moins ses {length} premiers caractères.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>The house number that was found is not the one of the address.</source>
   <translation>Le numéro trouvé n’est pas celui de l’adresse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The impact is none of faible, mesuré, important, extrême.</source>
   <translation>L’impact n’est ni faible, ni mesuré, ni important, ni extrême.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_controller.py" />
   <source>The import was stopped; nothing was changed.</source>
   <translation>L’import a été arrêté ; rien n’a changé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>The incidents are in the layer “{layer}”.</source>
   <translation>Les incidents sont dans la couche « {layer} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/signing_key.py" />
   <source>The key of the authentication “{name}” cannot be read: check its files and their password. Nothing was made.</source>
   <translation>La clé de l’authentification « {name} » ne peut pas être lue : vérifiez ses fichiers et leur mot de passe. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_words.py" />
   <source>The landlord has not signed the circle's convention.</source>
   <translation>Le bailleur n’a pas signé la convention du cercle.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The landlord is not on the list.</source>
   <translation>Le bailleur n’est pas dans la liste.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The landlord's identifier is already taken by another address.</source>
   <translation>L’identifiant du bailleur est déjà pris par une autre adresse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>The landlords of the chosen addresses will stand here.</source>
   <translation>Les bailleurs des adresses choisies viendront ici.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>The last word</source>
   <translation>Le dernier mot</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_import.py" />
   <source>The layer to complete is no longer in the project: choose another one.</source>
   <translation>La couche à compléter n’est plus dans le projet : choisissez-en une autre.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>The level</source>
   <translation>Le niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The level is none of 1 to 4.</source>
   <translation>Le niveau n’est pas de 1 à 4.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_arrival.py" />
   <source>The levels follow the decisions.</source>
   <translation>Les niveaux suivent les décisions.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>The levels of the grid, where each comes from, and your own version of it</source>
   <translation>Les niveaux de la grille, l’origine de chacun, et votre propre version</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_words.py" />
   <source>The municipality is not one of the circle's.</source>
   <translation>La commune n’est pas une de celles du cercle.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/approval_dialog.py" />
   <source>The name and the circle as it stands go into the register; a later change asks for it anew.</source>
   <translation>Le nom et le cercle tel qu’il est entrent au registre ; tout changement demandera une nouvelle approbation.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The number is negative.</source>
   <translation>Le nombre est négatif.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>The one of this project</source>
   <translation>Celui de ce projet</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>The others stand unticked in the legend</source>
   <translation>Les autres sont décochés dans la légende</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/outputs.py" />
   <location filename="../../orsen_qgis/processing/seerelease.py" />
   <source>The output “{name}” cannot be written. Choose another place.</source>
   <translation>La sortie « {name} » ne peut pas être écrite. Choisissez un autre endroit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/outputs.py" />
   <source>The output “{name}” could not be written to its end: {reason}</source>
   <translation>La sortie « {name} » n’a pas pu être écrite jusqu’au bout : {reason}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/fonts.py" />
   <source>The pages are written in the font “{font}”, which this system has not. Install it (on Debian: the package fonts-open-sans; elsewhere: from the site of Open Sans), then start QGIS again. Nothing was made.</source>
   <translation>Les pages sont composées dans la police « {font} », que ce système n’a pas. Installez-la (sous Debian : le paquet fonts-open-sans ; ailleurs : depuis le site d’Open Sans), puis relancez QGIS. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <source>The password of {copy} is on the clipboard for {seconds} seconds.</source>
   <translation>Le mot de passe de {copy} est dans le presse-papiers pour {seconds} secondes.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/approval_dialog.py" />
   <source>The person who answers for this circle</source>
   <translation>La personne qui répond de ce cercle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>The person who decides; the name goes into the register</source>
   <translation>La personne qui décide ; son nom entre au registre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The place lies outside the territory.</source>
   <translation>Le lieu est hors du territoire.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The profile leaves this category out on purpose.</source>
   <translation>Le profil écarte cette catégorie à dessein.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/profile.py" />
   <source>The profile “{path}” cannot be read: {reason}. Check the path and your rights on the file.</source>
   <translation>Le profil « {path} » ne peut pas être lu : {reason}. Vérifiez le chemin et vos droits sur le fichier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/profile_store.py" />
   <source>The profile “{path}” cannot be written: {reason}. Choose another place.</source>
   <translation>Le profil « {path} » ne peut pas être écrit : {reason}. Choisissez un autre emplacement.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/profile.py" />
   <source>The profile “{path}” is not valid JSON in UTF-8: {reason}.</source>
   <translation>Le profil « {path} » n’est pas un JSON valide en UTF-8 : {reason}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/profile.py" />
   <source>The profile “{path}” is refused: it has one of the columns x and y. Give both.</source>
   <translation>Le profil « {path} » est refusé : il n’a qu’une des colonnes x et y. Donnez les deux.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/profile.py" />
   <source>The profile “{path}” is refused: its “schema” is not “{schema}”. Choose one made for this import.</source>
   <translation>Le profil « {path} » est refusé : son « schema » n’est pas « {schema} ». Choisissez-en un qui est fait pour cet import.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/profile.py" />
   <source>The profile “{path}” is refused: types.{category} is “{code}”, which is no fact type of the grid.</source>
   <translation>Le profil « {path} » est refusé : types.{category} vaut « {code} », qui n’est pas un type de fait de la grille.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/profile.py" />
   <source>The profile “{path}” is refused: {place} holds “{key}”, which is unknown.</source>
   <translation>Le profil « {path} » est refusé : {place} contient « {key} », qui est inconnu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/profile.py" />
   <source>The profile “{path}” is refused: {place} is none of {words}.</source>
   <translation>Le profil « {path} » est refusé : {place} ne fait pas partie de : {words}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/profile.py" />
   <source>The profile “{path}” is refused: {place} is not a text.</source>
   <translation>Le profil « {path} » est refusé : {place} n’est pas un texte.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/profile.py" />
   <source>The profile “{path}” is refused: {place} is not an object.</source>
   <translation>Le profil « {path} » est refusé : {place} n’est pas un objet.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/profile.py" />
   <source>The profile “{path}” is refused: “{key}” is missing.</source>
   <translation>Le profil « {path} » est refusé : « {key} » manque.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The profile's expression cannot be evaluated on this row.</source>
   <translation>L’expression du profil ne peut pas être évaluée sur cette ligne.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>The project has no layer of addresses yet: drop a landlord's file on this page, or open the sample territory.</source>
   <translation>Le projet n’a pas encore de couche d’adresses : déposez le fichier d’un bailleur sur cette page, ou ouvrez le territoire d’exemple.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/map_controller.py" />
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <location filename="../../orsen_qgis/gui/release_request.py" />
   <location filename="../../orsen_qgis/gui/territory_controller.py" />
   <source>The project has no rated addresses yet: classify them first.</source>
   <translation>Le projet n’a pas encore d’adresses cotées : lancez d’abord la cotation.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/seen_controller.py" />
   <source>The project is saved with your own map, which is shown again.</source>
   <translation>Le projet est enregistré avec votre propre carte, de nouveau affichée.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifycampaign.py" />
   <source>The ratings are not those that were closed.</source>
   <translation>Les cotations ne sont pas celles qui ont été clôturées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifycampaign.py" />
   <source>The ratings are those that were closed</source>
   <translation>Les cotations sont celles qui ont été clôturées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifycampaign.py" />
   <source>The ratings are those that were closed on {day}.</source>
   <translation>Les cotations sont celles qui ont été clôturées le {day}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_controller.py" />
   <source>The ratings of “{campaign}” are not those that were closed on {day}.</source>
   <translation>Les cotations de « {campaign} » ne sont pas celles qui ont été clôturées le {day}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_controller.py" />
   <source>The ratings of “{campaign}” are those that were closed on {day}.</source>
   <translation>Les cotations de « {campaign} » sont bien celles qui ont été clôturées le {day}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/chain.py" />
   <source>The register does not hold the entry whose head was given: its end was cut off from entry {entry}, or it was written anew, or the head was mistyped. Compare with a backup.</source>
   <translation>Le registre ne contient pas l’inscription dont l’empreinte a été donnée : sa fin a été coupée à partir de l’inscription {entry}, ou il a été réécrit, ou l’empreinte est mal saisie. Comparez avec une sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>The register does not verify, so this answer proves nothing. Verify it first.</source>
   <translation>Le registre n’est pas intègre : cette réponse ne prouve rien. Vérifiez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/chain.py" />
   <source>The register is damaged from entry {entry} on. Restore a backup.</source>
   <translation>Le registre est endommagé à partir de l’inscription {entry}. Rétablissez une sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/chain.py" />
   <source>The register is not as it was written: entry {entry} was changed, removed or slipped in ({reason}). Compare with a backup.</source>
   <translation>Le registre n’est pas tel qu’il a été écrit : l’inscription {entry} a été modifiée, retirée ou glissée ({reason}). Comparez avec une sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_controller.py" />
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>The register is whole: {entries} entries.</source>
   <translation>Le registre est intègre : {entries} inscriptions.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/real_paths.py" />
   <source>The register lies inside the folder of copies: it is as confidential as they are and goes to nobody. Move it elsewhere.</source>
   <translation>Le registre est dans le dossier des exemplaires : il est aussi confidentiel qu’eux et ne va à personne. Déplacez-le ailleurs.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/register_schema.py" />
   <source>The register “{file}” cannot be opened: {error}. Check the path and your rights.</source>
   <translation>Le registre « {file} » ne peut pas être ouvert : {error}. Vérifiez le chemin et vos droits.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/register_schema.py" />
   <source>The register “{file}” cannot be written: {error}. Nothing leaves without it.</source>
   <translation>Le registre « {file} » ne peut pas être écrit : {error}. Rien ne sort sans lui.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/ledger.py" />
   <source>The register “{file}” was altered or is damaged. Verify it, and compare with a backup.</source>
   <translation>Le registre « {file} » a été altéré ou est endommagé. Vérifiez-le, et comparez avec une sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_input.py" />
   <source>The reviewed list accepts “{label}”, which has no place there.</source>
   <translation>La liste vérifiée accepte « {label} », qui n’y a pas de lieu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_input.py" />
   <source>The reviewed list both accepts and refuses “{label}”. Decide once for all its rows.</source>
   <translation>La liste vérifiée accepte et refuse à la fois « {label} ». Décidez une fois pour toutes ses lignes.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_input.py" />
   <source>The reviewed list says “{said}” of “{label}”. Write accepte, a_verifier or refuse.</source>
   <translation>La liste vérifiée dit « {said} » de « {label} ». Écrivez accepte, a_verifier ou refuse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The row has more cells than there are columns.</source>
   <translation>La ligne a plus de cellules qu’il n’y a de colonnes.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_words.py" />
   <source>The row has no INSEE code.</source>
   <translation>La ligne n’a pas de code INSEE.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_words.py" />
   <source>The row has no place.</source>
   <translation>La ligne n’a pas de lieu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The row is empty.</source>
   <translation>La ligne est vide.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_words.py" />
   <source>The row names no landlord.</source>
   <translation>La ligne ne nomme aucun bailleur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The row says nothing of where it happened.</source>
   <translation>La ligne ne dit rien du lieu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The row's EPSG code is unknown.</source>
   <translation>Le code EPSG de la ligne est inconnu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/algorithm_run.py" />
   <source>The run failed without a reason; the log panel may say more.</source>
   <translation>Le traitement a échoué sans donner de raison ; le journal en dit peut-être plus.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/interpreting.py" />
   <source>The same fact stands twice on the line, with another frequency.</source>
   <translation>Le même fait figure deux fois sur la ligne, avec une autre fréquence.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>The sample was not opened.</source>
   <translation>L’exemple n’a pas été ouvert.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/secrets_file.py" />
   <source>The secrets file “{file}” cannot be written: {error}. Nothing leaves without it.</source>
   <translation>Le fichier des mots de passe « {file} » ne peut pas être écrit : {error}. Rien ne sort sans lui.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/secrets_file.py" />
   <source>The secrets file “{file}” holds a password of copy {copy} already, so it belongs to another register: choose a new file.</source>
   <translation>Le fichier des mots de passe « {file} » contient déjà un mot de passe de l’exemplaire {copy} : il appartient à un autre registre. Choisissez un nouveau fichier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The severity is none of faible, moyenne, majeure, extrême.</source>
   <translation>La gravité n’est ni faible, ni moyenne, ni majeure, ni extrême.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_taking.py" />
   <source>The sheets have been read: classify, so that the levels follow.</source>
   <translation>Les feuilles ont été lues : cotez, pour que les niveaux suivent.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>The stock does not say in which municipality the address is.</source>
   <translation>Le patrimoine ne dit pas dans quelle commune est l’adresse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>The style that the layer had before</source>
   <translation>Le style que la couche avait avant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/symbology/apply.py" />
   <source>The style “{path}” is missing. Install the plugin again.</source>
   <translation>Le style « {path} » manque. Réinstallez l’extension.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/chosen_table.py" />
   <source>The table of decisions cannot be used: choose another one.</source>
   <translation>La table de décisions ne peut pas servir : choisissez-en une autre.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>The table of retained levels and counter-visits; the first decision makes one</source>
   <translation>La table des niveaux retenus et des contre-visites ; la première décision en crée une</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/postgis.py" />
   <source>The table “{table}” cannot be written: {reason}. Check the connection and your rights.</source>
   <translation>La table « {table} » ne peut pas être écrite : {reason}. Vérifiez la connexion et vos droits.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/template_check.py" />
   <source>The template “{file}” cannot be read: {error}.</source>
   <translation>Le modèle « {file} » ne peut pas être lu : {error}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/template.py" />
   <source>The template “{file}” has no place for: {items}. Each is an item of that id; the guide lists them.</source>
   <translation>Le modèle « {file} » n’a pas d’emplacement pour : {items}. Chacun est un objet qui porte cet identifiant ; le guide les énumère.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/template.py" />
   <source>The template “{file}” has the item “{item}”, which is no place of ours, or stands twice.</source>
   <translation>Le modèle « {file} » a un objet « {item} », qui n’est pas un emplacement connu, ou qui y est deux fois.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/template.py" />
   <source>The template “{file}” has {pages} pages. Make it one.</source>
   <translation>Le modèle « {file} » a {pages} pages. Réduisez-le à une.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/template_check.py" />
   <source>The template “{file}” holds something that a confidential page may not: {what}. Take it out; the guide says what a template may hold.</source>
   <translation>Le modèle « {file} » contient ce qu’une page confidentielle ne peut pas contenir : {what}. Retirez-le ; le guide dit ce qu’un modèle peut contenir.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/template.py" />
   <source>The template “{file}” is neither A4 nor A3.</source>
   <translation>Le modèle « {file} » n’est ni en A4 ni en A3.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/template.py" />
   <source>The template “{file}”: give “{item}” a place and a size in millimetres, upright.</source>
   <translation>Modèle « {file} » : donnez à « {item} » une position et une taille en millimètres, sans rotation.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/template.py" />
   <source>The template “{file}”: “{item}” and “{other}” cover each other.</source>
   <translation>Modèle « {file} » : « {item} » et « {other} » se recouvrent.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/template.py" />
   <source>The template “{file}”: “{item}” has to lie on the page and be at least {width} × {height} mm.</source>
   <translation>Modèle « {file} » : « {item} » doit tenir dans la page et mesurer au moins {width} × {height} mm.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/areas.py" />
   <source>The territory holds no polygon, or something else beside polygons. Choose a layer of polygons.</source>
   <translation>Le territoire ne contient pas de polygone, ou autre chose que des polygones. Choisissez une couche de polygones.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <source>The territory whose figures stand below</source>
   <translation>Le territoire dont les chiffres figurent dessous</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The value is neither yes nor no.</source>
   <translation>La valeur n’est ni oui ni non.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The value is not a number.</source>
   <translation>La valeur n’est pas un nombre.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <source>The whole table with its headings; Ctrl+C copies the chosen cells</source>
   <translation>Tout le tableau avec ses en-têtes ; Ctrl+C copie les cellules choisies</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/facts.py" />
   <source>The window ends on {end}, before it starts on {start}. Correct its dates.</source>
   <translation>La période finit le {end}, avant de commencer le {start}. Corrigez ses dates.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_page.py" />
   <source>Then click on the map where the address is; Escape gives up</source>
   <translation>Cliquez ensuite sur la carte, là où est l’adresse ; Échap renonce</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/stock_index.py" />
   <source>There is no address to tie incidents to: the layer of addresses is empty.</source>
   <translation>Il n’y a pas d’adresse à laquelle rattacher des incidents : la couche des adresses est vide.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/returns.py" />
   <source>There is no rating sheet (XLSX) in what you chose.</source>
   <translation>Il n’y a pas de feuille de cotation (XLSX) dans votre choix.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_controller.py" />
   <source>There is no register yet: choose its file, or deliver a first map.</source>
   <translation>Il n’y a pas encore de registre : choisissez son fichier, ou remettez une première carte.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listfacts.py" />
   <source>There is nothing to list: give dated incidents, rated facts, or both.</source>
   <translation>Il n’y a rien à lister : donnez des incidents datés, des faits cotés, ou les deux.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>They are how a level came about, and stay with the landlord:</source>
   <translation>Elles disent comment un niveau est né, et restent chez le bailleur :</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>They are somebody's own words:</source>
   <translation>Ce sont les mots de quelqu’un :</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>They would name staff or teams:</source>
   <translation>Elles nommeraient des agents ou des équipes :</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>They would tell single facts:</source>
   <translation>Elles diraient des faits un à un :</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_page.py" />
   <source>This address has no place: “Place on the map”, then click where it is. Else it is left out.</source>
   <translation>Cette adresse n’a pas de lieu : « Placer sur la carte », puis cliquez où elle est. Sinon, elle est laissée de côté.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decisions_controller.py" />
   <source>This campaign is closed: its levels no longer change.</source>
   <translation>Cette campagne est clôturée : ses niveaux ne changent plus.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/interpreting.py" />
   <source>This column is not one of the sheet's: what it holds was not read.</source>
   <translation>Cette colonne n’est pas de la feuille : son contenu n’a pas été lu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>This copy was issued, but never delivered: its export was stopped.</source>
   <translation>Cet exemplaire a été émis, mais jamais remis : son export a été arrêté.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_controller.py" />
   <source>This file holds no circle yet: add one.</source>
   <translation>Ce fichier ne contient pas encore de cercle : ajoutez-en un.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/values.py" />
   <source>This is no date: write it as 15/06/2026.</source>
   <translation>Ce n’est pas une date : écrivez-la comme 15/06/2026.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>This level rests on an inferred cell of the grid, to be checked.</source>
   <translation>Ce niveau repose sur une case déduite de la grille, à vérifier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_table.py" />
   <source>This level was decided locally</source>
   <translation>Ce niveau a été décidé localement</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/interpreting.py" />
   <source>This line was not in the sheet as it was sent.</source>
   <translation>Cette ligne n’était pas dans la feuille envoyée.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>This register holds no copy {copy}.</source>
   <translation>Ce registre ne contient aucun exemplaire {copy}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/real_paths.py" />
   <source>This register is new and knows no copy of another one; if there is one, choose it.</source>
   <translation>Ce registre est neuf et ne connaît aucun exemplaire d’un autre ; s’il en existe un, choisissez-le.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_controller.py" />
   <source>This result was made without a layer of incidents.</source>
   <translation>Ce résultat a été fait sans couche d’incidents.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/choices.py" />
   <source>This type is not one of the grid's: choose it in the list.</source>
   <translation>Ce type n’est pas de la grille : choisissez-le dans la liste.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>Those that a new project starts with</source>
   <translation>Le choix avec lequel commence un nouveau projet</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>Those that are selected on the map or in the attribute table</source>
   <translation>Ceux sélectionnés sur la carte ou dans la table d’attributs</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>Ticked columns leave, in this order; drag a line to move it</source>
   <translation>Les colonnes cochées sortent, dans cet ordre ; faites glisser une ligne pour la déplacer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/page_parameters.py" />
   <source>Title (default: the circle's name)</source>
   <translation>Titre (par défaut le nom du cercle)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <source>To clipboard</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>To count what changed since</source>
   <translation>Pour compter ce qui a changé depuis</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>To do</source>
   <translation>À faire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>To find their places, {count} addresses would be sent to {host}.</source>
   <translation>Pour les localiser, {count} adresses seraient envoyées à {host}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_figures.py" />
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>Today, or a day before</source>
   <translation>Aujourd’hui, ou un jour passé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_words.py" />
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Try without any file</source>
   <translation>Essayer sans aucun fichier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_asking.py" />
   <source>Trying again in {seconds} seconds.</source>
   <translation>Nouvel essai dans {seconds} secondes.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Turns to the page that gives each of these addresses a level</source>
   <translation>Passe à la page qui donne un niveau à chacune de ces adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Turns to the page that makes a confidential copy per recipient</source>
   <translation>Passe à la page qui fait un exemplaire confidentiel par destinataire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/category_view.py" />
   <source>Types proposed, marked ≈: {count}. Check each of them.</source>
   <translation>Types proposés, marqués ≈ : {count}. Vérifiez chacun.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Undo the last decision</source>
   <translation>Annuler la dernière décision</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/seen_controller.py" />
   <source>Units seen by {circle}</source>
   <translation>Unités vues par {circle}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>Units that do not tell counts by level</source>
   <translation>Unités qui ne disent pas leurs effectifs par niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>Units that do not tell counts by level: {number}.</source>
   <translation>Unités qui ne disent pas leurs effectifs par niveau : {number}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/pages_dialog.py" />
   <source>Unticked, the page is shown in its own size, to be read</source>
   <translation>Décochée, la page s’affiche à sa taille, pour être lue</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>Use &amp;another grid…</source>
   <translation>Utiliser une &amp;autre grille…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_controller.py" />
   <source>Use another grid</source>
   <translation>Utiliser une autre grille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>Use the &amp;bundled grid</source>
   <translation>&amp;Utiliser la grille fournie</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>Usual colours: green, yellow, orange, purple</source>
   <translation>Habituelles : vert, jaune, orange, pourpre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_result.py" />
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>Values left out</source>
   <translation>Valeurs écartées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>Values left out and lines that disagree</source>
   <translation>Valeurs écartées et lignes qui se contredisent</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <source>Verify</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifycampaign.py" />
   <source>Verify a closed campaign</source>
   <translation>Vérifier une campagne clôturée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>Verify a register</source>
   <translation>Vérifier un registre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>Visits to make: {visits}. Levels to decide after a visit: {decisions}. Dwellings: {dwellings}.</source>
   <translation>Visites à faire : {visits}. Niveaux à décider après une visite : {decisions}. Logements : {dwellings}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Water</source>
   <translation>Eau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>What a row of the file describes</source>
   <translation>Ce que décrit une ligne du fichier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>What became of the visit that confirms a level 4</source>
   <translation>Ce qu’a donné la visite qui confirme un niveau 4</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/forecast_controller.py" />
   <source>What becomes of each address</source>
   <translation>Sort de chaque adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_controller.py" />
   <location filename="../../orsen_qgis/gui/territory_result.py" />
   <source>What changed</source>
   <translation>Ce qui a changé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>What each agency was sent, has filled in, and still owes</source>
   <translation>Ce que chaque agence a reçu, a rempli, et doit encore</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>What happened; the next tab says what each category means</source>
   <translation>Ce qui s’est passé ; l’onglet suivant dit ce que chaque catégorie signifie</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>What is wrong</source>
   <translation>Ce qui ne va pas</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_fields.py" />
   <source>What one symbol of the map stands for; nothing finer leaves</source>
   <translation>Ce que représente un symbole de la carte ; rien de plus fin ne sort</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>What people read on maps and in tables</source>
   <translation>Ce qui se lit sur les cartes et dans les tableaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>What rose and fell since the earlier campaign of the classification</source>
   <translation>Ce qui a monté et baissé depuis la campagne antérieure de la cotation</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/map_page.py" />
   <source>What the map shows</source>
   <translation>Ce que montre la carte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>What the sheets say that cannot be taken as it is, and why</source>
   <translation>Ce que disent les feuilles et qui ne peut être repris tel quel, et pourquoi</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_model.py" />
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>What was found differs from the address in part.</source>
   <translation>Ce qui a été trouvé diffère en partie de l’adresse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>What was found hardly looks like the address.</source>
   <translation>Ce qui a été trouvé ne ressemble guère à l’adresse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>What was found lies in another département.</source>
   <translation>Ce qui a été trouvé est dans un autre département.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>What was found lies in another municipality.</source>
   <translation>Ce qui a été trouvé est dans une autre commune.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>What was found lies outside what the CRS of the addresses covers.</source>
   <translation>Ce qui a été trouvé est hors de ce que couvre le SCR des adresses.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>What was seen on the site; no name of a person</source>
   <translation>Ce qui a été constaté sur le site ; aucun nom de personne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/forecast_controller.py" />
   <location filename="../../orsen_qgis/gui/release_check.py" />
   <source>What will leave</source>
   <translation>Ce qui sortira</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>What would leave, what would not, and why</source>
   <translation>Ce qui partirait, ce qui ne partirait pas, et pourquoi</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>When somebody went there</source>
   <translation>Quand quelqu’un est allé sur place</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>Where nobody knows yet; what is assessed stands back</source>
   <translation>Là où personne ne sait encore ; ce qui est évalué s’efface</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Where the copies go</source>
   <translation>Où vont les exemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Whether a register of incidents covers the address: yes or no</source>
   <translation>Un relevé d’incidents couvre-t-il l’adresse : oui ou non</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Which file goes to whom</source>
   <translation>Quel fichier va à qui</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>Which sheet of the workbook, or which layer of the file, is read</source>
   <translation>La feuille du classeur ou la couche du fichier qui est lue</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>Who decided the changes, and when; kept in the file as a source</source>
   <translation>Qui a décidé les changements, et quand ; gardé dans le fichier comme source</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_parameters.py" />
   <source>Who delivers in spite of earlier copies gives a name and a reason: both are registered.</source>
   <translation>Qui diffuse malgré des exemplaires antérieurs donne un nom et un motif : les deux sont inscrits au registre.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_editor.py" />
   <source>Who keeps this grid; written beside every level</source>
   <translation>Qui tient cette grille ; écrit à côté de chaque niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Who receives the copies, and what they may see</source>
   <translation>Qui reçoit les exemplaires, et ce qu’il peut voir</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Who sees w&amp;hat…</source>
   <translation>&amp;Qui voit quoi…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_editor.py" />
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <location filename="../../orsen_qgis/processing/listcircles.py" />
   <source>Who sees what</source>
   <translation>Qui voit quoi</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listcircles.py" />
   <source>Who sees what: one row for each circle of a file, with its convention and whether it is in force, its recipients, levels, precision, minimum, and every column that can leave. A file that is not right in every point is refused.</source>
   <translation>Qui voit quoi : une ligne par cercle d’un fichier, avec sa convention et si elle est en vigueur, ses destinataires, niveaux, précision, minimum, et toutes les colonnes qui peuvent sortir. Un fichier qui n’est pas juste en tout point est refusé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>Whole</source>
   <translation>Intègre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>Whose addresses they are; higher levels are larger</source>
   <translation>À qui sont les adresses ; les niveaux hauts sont plus grands</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>Whose copy is &amp;it?</source>
   <translation>À qui es&amp;t-il ?</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>Whose stock it is, for rows that name no landlord</source>
   <translation>À qui est ce patrimoine, pour les lignes qui ne nomment aucun bailleur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Why it is done in spite of earlier copies; it goes into the register</source>
   <translation>Pourquoi passer outre les exemplaires antérieurs ; le motif entre au registre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>Why the circle waits for approval</source>
   <translation>Pourquoi le cercle attend une approbation</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>Why the partners may know, in one line</source>
   <translation>Pourquoi les partenaires peuvent savoir, en une ligne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_dock.py" />
   <source>Why this level?</source>
   <translation>Pourquoi ce niveau ?</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_model.py" />
   <source>Why to look</source>
   <translation>Pourquoi vérifier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decision_table.py" />
   <source>Withdraw the level retained for {number} addresses</source>
   <translation>Revenir sur le niveau retenu (adresses : {number})</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Withdraw the levels retained for the addresses that are selected on the map</source>
   <translation>Revenir sur les niveaux retenus pour les adresses sélectionnées sur la carte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/options_page.py" />
   <source>Within it, an incident with coordinates belongs to the nearest address; 0 never matches by place</source>
   <translation>En deçà, un incident qui a des coordonnées va à l’adresse la plus proche ; 0 : jamais par le lieu</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>Without a register nothing is compared with earlier copies.</source>
   <translation>Sans registre, rien n’est comparé aux exemplaires antérieurs.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_filter_bar.py" />
   <source>Words to look for</source>
   <translation>Mots à chercher</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Working out what will leave…</source>
   <translation>Calcul de ce qui sortira…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Works out the level of every address; QGIS can be used meanwhile</source>
   <translation>Calcule le niveau de chaque adresse ; QGIS reste utilisable pendant ce temps</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>Works out the whole chain of digests again</source>
   <translation>Recalcule toute la chaîne des empreintes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Works the digest out again and compares</source>
   <translation>Recalcule l’empreinte et compare</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Write it into the minutes: it proves later that nothing was changed</source>
   <translation>À noter dans le compte rendu : elle prouve plus tard que rien n’a changé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Write or change c&amp;ircles…</source>
   <translation>Écr&amp;ire ou modifier les cercles…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Write the decisions into their table</source>
   <translation>Écrire les décisions dans leur table</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/profile_keeper.py" />
   <source>Write the profile</source>
   <translation>Écrire le profil</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>Write the sheets</source>
   <translation>Écrire les feuilles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>Write the verification down in the register</source>
   <translation>Inscrire la vérification au registre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/profile_bar.py" />
   <source>Write this mapping to a JSON file, for a colleague</source>
   <translation>Écrire cette correspondance dans un fichier JSON, pour un collègue</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/approvecircle.py" />
   <source>Writes in the register that a person approves a circle as the file says it now. A circle whose file asks for approval, or that was approved once, is refused after each change until somebody approves it again.</source>
   <translation>Inscrit au registre qu’une personne approuve un cercle tel que le fichier le décrit maintenant. Un cercle dont le fichier demande une approbation, ou qui a été approuvé une fois, est refusé après chaque changement jusqu’à ce que quelqu’un l’approuve de nouveau.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>Writes one XLSX file per landlord or agency, with one line per address or residence: the last campaign's level, the incidents in short and the proposed level, then cells to fill with choice lists (impact, facts with frequency and severity, retained level, reason, counter-visit). Two more pages show the grid and how to fill in.

File names are neutral (COT-2026-01.xlsx); the optional list says whose each file is. A file that is already there is never written over. The last level comes from the earlier campaign, or from the addresses' own columns where they were rated before; the proposed level from « niveau_propose » of the same campaign. Without a window all incidents are counted.</source>
   <translation>Écrit un fichier XLSX par bailleur ou par agence, avec une ligne par adresse ou par résidence : le niveau de la campagne précédente, les incidents en bref et le niveau proposé, puis des cases à remplir avec des listes de choix (impact, faits avec fréquence et gravité, niveau retenu, motif, contre-visite). Deux autres pages montrent la grille et la façon de remplir.

Les noms de fichiers sont neutres (COT-2026-01.xlsx) ; la liste facultative dit à qui est chaque fichier. Un fichier déjà présent n’est jamais écrasé. Le niveau précédent vient de la campagne précédente, ou des colonnes des adresses déjà cotées ; le niveau proposé, de « niveau_propose » de la même campagne. Sans période, tous les incidents sont comptés.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Writes one pre-filled workbook per landlord or agency</source>
   <translation>Écrit un classeur prérempli par bailleur ou par agence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>Writes the identity of the register that the panel uses</source>
   <translation>Écrit l’identité du registre que le panneau utilise</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/closecampaign.py" />
   <source>Writes the rated addresses of a campaign with two more columns, the same on every row: « cloturee_le », the day, and « empreinte », a digest of all ratings. From then on the classification and the import of ratings refuse these addresses for that campaign, and no algorithm of ORSEN writes over the layer. Note the digest in the minutes of the campaign: « Verify a closed campaign » tells whether the ratings are still those. Levels 4 that wait for a counter-visit and addresses not assessed are counted, not refused.</source>
   <translation>Écrit les adresses cotées d’une campagne avec deux colonnes de plus, les mêmes sur chaque ligne : « cloturee_le », le jour, et « empreinte », l’empreinte de toutes les cotations. Dès lors, la cotation et l’import des cotations refusent ces adresses pour cette campagne, et aucun traitement d’ORSEN n’écrase la couche. Notez l’empreinte dans le compte rendu de la campagne : « Vérifier une campagne clôturée » dit si les cotations sont toujours celles-là. Les niveaux 4 en attente de contre-visite et les adresses non évaluées sont comptés, non refusés.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Writes the ratings with a day and a digest; no later run changes them</source>
   <translation>Écrit les cotations avec un jour et une empreinte ; plus aucun traitement ne les change</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportregister.py" />
   <source>Writes the register of releases as a table for the data-protection officer: who received which copy, when, under which convention, purpose and legal basis, how many addresses, what was left out, and until when; with refusals, approvals, verifications and purges. CSV or XLSX, in French; cells that a spreadsheet would run as formulas are neutralised.</source>
   <translation>Écrit le registre des diffusions en tableau pour le délégué à la protection des données : qui a reçu quel exemplaire, quand, sous quelle convention, pour quelle finalité et sur quelle base légale, combien d’adresses, ce qui a été écarté et jusqu’à quand ; avec les refus, les approbations, les vérifications et les purges. CSV ou XLSX, en français ; les cellules qu’un tableur exécuterait comme formules sont neutralisées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/tips.py" />
   <source>Writes your approval of this circle into the register</source>
   <translation>Inscrit au registre votre approbation de ce cercle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Written beside every level, e.g. 2026</source>
   <translation>Écrit à côté de chaque niveau, par exemple 2026</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>X and Y go together: choose both, or none.</source>
   <translation>X et Y vont ensemble : choisissez les deux, ou aucun.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>X or longitude</source>
   <translation>X ou longitude</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>Y or latitude</source>
   <translation>Y ou latitude</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/map_page.py" />
   <source>Yellow, light blue, blue, nearly black instead of green, yellow, orange, purple</source>
   <translation>Jaune, bleu clair, bleu, presque noir au lieu de vert, jaune, orange, pourpre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/seen_controller.py" />
   <source>You see the map as “{circle}” would.</source>
   <translation>Vous voyez la carte comme « {circle} » la verrait.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/last_word_section.py" />
   <source>Zoom to</source>
   <translation>Zoomer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/source_zone.py" />
   <source>[a layer of the project]</source>
   <translation>[une couche du projet]</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/territory_page.py" />
   <source>[no comparison]</source>
   <translation>[sans comparaison]</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/extent_choice.py" />
   <source>[no extent]</source>
   <translation>[aucune emprise]</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>[no incidents]</source>
   <translation>[sans incidents]</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>[no limit]</source>
   <translation>[sans limite]</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_controller.py" />
   <location filename="../../orsen_qgis/gui/circle_editor.py" />
   <source>[no name yet]</source>
   <translation>[sans nom]</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_section.py" />
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>[none]</source>
   <translation>[aucune]</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>[temporary layer]</source>
   <translation>[couche temporaire]</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>[temporary layers]</source>
   <translation>[couches temporaires]</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>[until QGIS is closed]</source>
   <translation>[jusqu’à la fermeture de QGIS]</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>[where no column names one]</source>
   <translation>[si aucune colonne ne le nomme]</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>a &amp;layer (GeoPackage)</source>
   <translation>une co&amp;uche (GeoPackage)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>a &amp;table (CSV)</source>
   <translation>un &amp;tableau (CSV)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>a code such as AG-07, never a name</source>
   <translation>un code comme AG-07, jamais un nom</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/values.py" />
   <source>a date (2026-06-30 or 30/06/2026)</source>
   <translation>une date (2026-06-30 ou 30/06/2026)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_import.py" />
   <source>a new layer</source>
   <translation>une nouvelle couche</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/values.py" />
   <source>a number</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_difference_words.py" />
   <source>a period counts as at least {own} days instead of {reference}</source>
   <translation>une période compte pour au moins {own} jours au lieu de {reference}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_choices.py" />
   <source>a single map</source>
   <translation>carte unique</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/values.py" />
   <source>a whole number</source>
   <translation>un nombre entier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_model.py" />
   <source>accepted</source>
   <translation>acceptée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>address</source>
   <translation>adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>addresses of level 1 in the unit</source>
   <translation>adresses de niveau 1 dans l’unité</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>addresses of level 2 in the unit</source>
   <translation>adresses de niveau 2 dans l’unité</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>addresses of level 3 in the unit</source>
   <translation>adresses de niveau 3 dans l’unité</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>addresses of level 4 in the unit</source>
   <translation>adresses de niveau 4 dans l’unité</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>addresses of the unit that are not assessed</source>
   <translation>adresses non évaluées de l’unité</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>agency</source>
   <translation>agence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>any register</source>
   <translation>n’importe quel registre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_choices.py" />
   <source>as the ground is</source>
   <translation>selon le terrain</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_choices.py" />
   <source>by group of sites</source>
   <translation>par groupe de sites</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>by identifier</source>
   <translation>par l’identifiant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_choices.py" />
   <source>by municipality</source>
   <translation>par commune</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>by place</source>
   <translation>par le lieu</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_choices.py" />
   <source>by territory</source>
   <translation>par territoire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>by the text of the address</source>
   <translation>par le libellé de l’adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>campaign of the rating</source>
   <translation>campagne de cotation</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>cells of 1 km</source>
   <translation>la maille de 1 km</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>cells of 200 m</source>
   <translation>la maille de 200 m</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <source>circle approved</source>
   <translation>cercle approuvé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>colour-blind</source>
   <translation>daltoniens</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>comma</source>
   <translation>virgule</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>confirmed</source>
   <translation>confirmée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>confirmed level 4</source>
   <translation>a confirmé le niveau 4</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>copies of everybody: partners may pool them</source>
   <translation>les exemplaires de tous : des partenaires peuvent les rapprocher</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_rules.py" />
   <source>copies of the same recipients</source>
   <translation>les exemplaires des mêmes destinataires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <source>copy delivered</source>
   <translation>exemplaire remis</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <source>copy issued</source>
   <translation>exemplaire attribué</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <source>copy withdrawn</source>
   <translation>exemplaire retiré</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>daily</source>
   <translation>quotidienne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>day of the rating</source>
   <translation>date de la cotation</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>decide</source>
   <translation>décider</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>decided locally</source>
   <translation>décidée localement</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>did not confirm level 4</source>
   <translation>n’a pas confirmé le niveau 4</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>dwellings stay uncounted</source>
   <translation>logements non comptés</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <source>ends soon, on {day}</source>
   <translation>bientôt échue, le {day}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/evolution_words.py" />
   <source>entered the stock</source>
   <translation>entrée au parc</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>extreme</source>
   <translation>extrême</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>for a whole residence</source>
   <translation>pour toute une résidence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/help.py" />
   <source>function {name}</source>
   <translation>fonction {name}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_words.py" />
   <source>generalised</source>
   <translation>généralisée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>grid and version that the level rests on</source>
   <translation>grille et version sur lesquelles repose le niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/theme_words.py" />
   <source>grouped</source>
   <translation>regroupé</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>highest level of the unit</source>
   <translation>niveau le plus élevé de l’unité</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/help.py" />
   <source>how many days they were counted over, the first and the last included</source>
   <translation>le nombre de jours sur lesquels ils ont été comptés, le premier et le dernier compris</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/help.py" />
   <source>how many facts</source>
   <translation>le nombre de faits</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>how many facts are behind the level</source>
   <translation>nombre de faits derrière le niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_difference_words.py" />
   <source>impact “{place}”: level {own} instead of {reference}</source>
   <translation>impact « {place} » : niveau {own} au lieu de {reference}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <source>in force until {day}</source>
   <translation>en vigueur jusqu’au {day}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>inferred, to be checked</source>
   <translation>déduite, non vérifiée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_words.py" />
   <source>kept</source>
   <translation>conservée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>landlord</source>
   <translation>bailleur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>landlord, as the circle names it</source>
   <translation>bailleur, tel que le cercle le nomme</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_choices.py" />
   <source>landscape</source>
   <translation>paysage</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/release_words.py" />
   <source>left out</source>
   <translation>écartée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/evolution_words.py" />
   <source>left the stock</source>
   <translation>sortie du parc</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>level of the address, 1 to 4</source>
   <translation>niveau de l’adresse, de 1 à 4</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>level that the grid proposes, beside the one retained</source>
   <translation>niveau que propose la grille, à côté du niveau retenu</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/level_chart.py" />
   <source>level {level}</source>
   <translation>niveau {level}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>major</source>
   <translation>majeure</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>medium</source>
   <translation>moyenne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>minor</source>
   <translation>faible</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>municipality</source>
   <translation>commune</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>name of the municipality</source>
   <translation>nom de la commune</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>name of the residence</source>
   <translation>nom de la résidence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>needed</source>
   <translation>indispensable</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/evolution_words.py" />
   <source>never assessed</source>
   <translation>jamais évaluée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>never by place</source>
   <translation>jamais par le lieu</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/evolution_words.py" />
   <source>newly assessed</source>
   <translation>nouvellement évaluée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_form_convention.py" />
   <source>no date yet</source>
   <translation>pas de date</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/evolution_words.py" />
   <source>no longer assessed</source>
   <translation>plus évaluée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/address_model.py" />
   <location filename="../../orsen_qgis/gui/circle_form_scope.py" />
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <location filename="../../orsen_qgis/gui/level_chart.py" />
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <source>not assessed</source>
   <translation>non évalué</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>not confirmed</source>
   <translation>non confirmée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/matrix_view.py" />
   <source>not signed before {day}</source>
   <translation>pas signée avant le {day}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>nothing to tell</source>
   <translation>rien à dire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>number of addresses of the unit</source>
   <translation>nombre d’adresses de l’unité</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>number of dwellings</source>
   <translation>nombre de logements</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>number on a page, or drop a PDF anywhere here</source>
   <translation>numéro lu sur une page, ou déposez un PDF ici</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>occasional</source>
   <translation>ponctuelle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>one address</source>
   <translation>une adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/import_dialog.py" />
   <source>one dwelling: they are counted by address</source>
   <translation>un logement : on les compte par adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <source>opens with its certificate</source>
   <translation>s’ouvre avec son certificat</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_dialog.py" />
   <source>optional, as printed on a copy</source>
   <translation>facultative, telle qu’imprimée sur un exemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/help.py" />
   <source>optional: the file of an own grid, e.g. @project_folder || '/grille.json'; else the bundled one</source>
   <translation>facultatif : le fichier d’une autre grille (chemin complet, ou bâti sur @project_folder) ; sinon, la grille fournie</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_model.py" />
   <source>placed on the map</source>
   <translation>placée sur la carte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_choices.py" />
   <source>portrait</source>
   <translation>portrait</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>postal code</source>
   <translation>code postal</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <source>purge</source>
   <translation>purge</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <source>refusal</source>
   <translation>refus</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_model.py" />
   <source>refused</source>
   <translation>refusée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <source>register opened</source>
   <translation>ouverture du registre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>regular</source>
   <translation>régulière</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <location filename="../../orsen_qgis/gui/sheets_section.py" />
   <source>residence</source>
   <translation>résidence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/delivered_dialog.py" />
   <source>see the file of passwords</source>
   <translation>voir le fichier des mots de passe</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>semicolon</source>
   <translation>point-virgule</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>severity of the fact that decides, never the fact itself</source>
   <translation>gravité du fait qui décide, jamais le fait lui-même</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>stated by the source</source>
   <translation>énoncée par la source</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>street and number</source>
   <translation>numéro et voie</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>table 1</source>
   <translation>tableau 1</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>table 2</source>
   <translation>tableau 2</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>tabulation</source>
   <translation>tabulation</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/help.py" />
   <source>the code of the type, as in the column “type_fait” of incidents</source>
   <translation>le code du type, comme dans la colonne « type_fait » des incidents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/help.py" />
   <source>the frequency: ponctuelle, reguliere or quotidienne</source>
   <translation>la fréquence : ponctuelle, reguliere ou quotidienne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/help.py" />
   <source>the severity: faible, moyenne, majeure or extreme; accents and plurals do not matter</source>
   <translation>la gravité : faible, moyenne, majeure ou extreme ; les accents et les pluriels sont indifférents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>to be confirmed</source>
   <translation>à confirmer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>to be made</source>
   <translation>à faire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_model.py" />
   <source>to decide</source>
   <translation>à décider</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>to deliver maps: a column, or {example}</source>
   <translation>pour diffuser : colonne ou {example}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>two lines disagree: none was taken</source>
   <translation>deux lignes se contredisent : aucune n’est retenue</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_difference_words.py" />
   <source>type of fact “{place}” added: {own}</source>
   <translation>type de fait « {place} » ajouté : gravité {own}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_difference_words.py" />
   <source>type of fact “{place}” removed</source>
   <translation>type de fait « {place} » retiré</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_difference_words.py" />
   <source>type of fact “{place}”: called “{own}” instead of “{reference}”</source>
   <translation>type de fait « {place} » : appelé « {own} » au lieu de « {reference} »</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_difference_words.py" />
   <source>type of fact “{place}”: listed as {own} instead of {reference}</source>
   <translation>type de fait « {place} » : fréquences {own} au lieu de {reference}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_difference_words.py" />
   <source>type of fact “{place}”: {own} instead of {reference}</source>
   <translation>type de fait « {place} » : gravité {own} au lieu de {reference}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_model.py" />
   <source>verification</source>
   <translation>vérification</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>visit</source>
   <translation>visite</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/field_words.py" />
   <source>whether a counter-visit confirmed a level 4</source>
   <translation>si une contre-visite a confirmé le niveau 4</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>whole sheet</source>
   <translation>feuille entière</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>with places</source>
   <translation>avec géométrie</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>without places</source>
   <translation>sans géométrie</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/values.py" />
   <source>yes or no (1 or 0)</source>
   <translation>oui ou non (1 ou 0)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/why_words.py" />
   <source>zoom to</source>
   <translation>zoomer</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_words.py" />
   <source>{accepted} places accepted, {review} to review, {refused} refused.</source>
   <translation>{accepted} lieux acceptés, {review} à vérifier, {refused} refusés.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/forecast_controller.py" />
   <source>{addresses} addresses leave, in {rows} rows on {pages} pages per copy.</source>
   <translation>{addresses} adresses sortiraient, en {rows} lignes, sur {pages} pages par exemplaire.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_controller.py" />
   <source>{addresses} addresses, {dwellings} dwellings, landlords: {landlords}.</source>
   <translation>{addresses} adresses, {dwellings} logements, bailleurs : {landlords}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_model.py" />
   <source>{address} ({rows} rows)</source>
   <translation>{address} ({rows} lignes)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>{address}: {part}</source>
   <translation>{address} : {part}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/review_page.py" />
   <source>{already} rows were placed without doubt. Of the others: {open} to decide, {accepted} accepted, {refused} refused. What is not accepted is not imported.</source>
   <translation>Lignes localisées sans aucun doute : {already}. Parmi les autres adresses, à décider : {open} ; acceptées : {accepted} ; refusées : {refused}. Ce qui n’est pas accepté n’est pas importé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/category_view.py" />
   <source>{categories} categories ({rows} rows) mean no fact type yet: choose one, or discard them. Rows left open are not imported.</source>
   <translation>Catégories sans type de fait : {categories} ({rows} lignes). Choisissez un type, ou écartez-les. Les lignes laissées ouvertes ne sont pas importées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_table.py" />
   <source>{cell}: level {level}, {origin}</source>
   <translation>{cell} : niveau {level}, case {origin}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/listdisagreements.py" />
   <source>{compared} of {rated} rated addresses could be compared; the stock has {addresses}.</source>
   <translation>{compared} adresses cotées sur {rated} ont pu être comparées ; le patrimoine en compte {addresses}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_import.py" />
   <source>{count} addresses were imported from “{name}”.</source>
   <translation>Adresses importées de « {name} » : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/consent_page.py" />
   <source>{count} answers are here from an earlier try, and are not asked for again.</source>
   <translation>{count} réponses sont là depuis un essai précédent et ne seront pas redemandées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocode_asking.py" />
   <source>{count} answers are kept in “{path}”: start again with the same output to go on from there.</source>
   <translation>{count} réponses sont gardées dans « {path} » : relancez avec la même sortie pour reprendre à partir de là.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/incident_report.py" />
   <source>{count} categories are mapped to no fact type. Add them to “types” in the profile:</source>
   <translation>{count} catégories ne correspondent à aucun type de fait. Ajoutez-les à « types » dans le profil :</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>{count} columns</source>
   <translation>{count} colonnes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>{count} incidents were tied to addresses.</source>
   <translation>Incidents rattachés à des adresses : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>{count} rows</source>
   <translation>{count} lignes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/forecast_words.py" />
   <source>{decision}, as {unit}</source>
   <translation>{decision} ({unit})</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/register_controller.py" />
   <source>{entries} entries were written to {file}.</source>
   <translation>{entries} entrées ont été écrites dans {file}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: a level is 1, 2, 3, 4 or null (not assessed).</source>
   <translation>{file}, cercle « {circle} », {place} : un niveau est 1, 2, 3, 4 ou null (non évalué).</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: fewer than {households} dwellings at the address need the reference and date of an impact assessment, convention.aipd.</source>
   <translation>{file}, cercle « {circle} », {place} : moins de {households} logements à l’adresse demandent la référence et la date d’une analyse d’impact, convention.aipd.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: give a date, written as 2026-06-30.</source>
   <translation>{file}, cercle « {circle} », {place} : donnez une date, écrite comme 2026-06-30.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: give a list that holds at least one value.</source>
   <translation>{file}, cercle « {circle} », {place} : donnez une liste d’au moins une valeur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: give a list.</source>
   <translation>{file}, cercle « {circle} », {place} : donnez une liste.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: give a text that is not empty.</source>
   <translation>{file}, cercle « {circle} », {place} : donnez un texte qui n’est pas vide.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: give a whole number, 1 or more.</source>
   <translation>{file}, cercle « {circle} », {place} : donnez un nombre entier, 1 ou plus.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: give an object, in braces.</source>
   <translation>{file}, cercle « {circle} », {place} : donnez un objet, entre accolades.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: give one certificate in PEM, from “BEGIN CERTIFICATE” to “END CERTIFICATE”, and never a private key.</source>
   <translation>{file}, cercle « {circle} », {place} : donnez un seul certificat au format PEM, de « BEGIN CERTIFICATE » à « END CERTIFICATE », et jamais une clé privée.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: give true or false, without quotes.</source>
   <translation>{file}, cercle « {circle} », {place} : donnez true ou false, sans guillemets.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: name at least one departement or commune; nowhere is implied.</source>
   <translation>{file}, cercle « {circle} », {place} : nommez au moins un département ou une commune ; aucun lieu n’est sous-entendu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: name each landlord that signed; “*” is refused.</source>
   <translation>{file}, cercle « {circle} », {place} : nommez chaque bailleur signataire ; « * » est refusé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: the certificate “{path}” cannot be read: {error}.</source>
   <translation>{file}, cercle « {circle} », {place} : le certificat « {path} » ne peut pas être lu : {error}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: the convention is signed after it expires. Correct the dates.</source>
   <translation>{file}, cercle « {circle} », {place} : la convention est signée après son expiration. Corrigez les dates.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: the text starts or ends with a space, or holds a line break or a control character. Take it out.</source>
   <translation>{file}, cercle « {circle} », {place} : le texte commence ou finit par une espace, ou contient un saut de ligne ou un caractère de commande. Retirez-le.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>{file}, circle “{circle}”, {place}: “nb_non_evalue” counts what is not assessed, which “levels” does not hold. Add null to the levels or take the field out.</source>
   <translation>{file}, cercle « {circle} », {place} : « nb_non_evalue » compte ce qui n’est pas évalué, que « levels » ne contient pas. Ajoutez null aux niveaux ou retirez le champ.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: “{code}” is not a code of INSEE's.</source>
   <translation>{file}, cercle « {circle} », {place} : « {code} » n’est pas un code de l’INSEE.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: “{field}” is not a field that can be released at the precision “{precision}”. It is one of: {known}.</source>
   <translation>{file}, cercle « {circle} », {place} : « {field} » n’est pas un champ qui peut être diffusé à la précision « {precision} ». Il est l’un de : {known}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: “{field}” never leaves the landlord.</source>
   <translation>{file}, cercle « {circle} », {place} : « {field} » ne quitte jamais le bailleur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: “{field}” says more than the precision “{precision}” allows.</source>
   <translation>{file}, cercle « {circle} », {place} : « {field} » en dit plus que la précision « {precision} » ne permet.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: “{key}” is missing.</source>
   <translation>{file}, cercle « {circle} », {place} : « {key} » manque.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: “{key}” is not a key that is known here.</source>
   <translation>{file}, cercle « {circle} », {place} : « {key} » n’est pas une clé connue ici.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: “{value}” cannot be attached. It is one of: {known}.</source>
   <translation>{file}, cercle « {circle} », {place} : « {value} » ne peut pas être joint. Valeurs admises : {known}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: “{value}” does not say whose earlier copies count. It is one of: {known}.</source>
   <translation>{file}, cercle « {circle} », {place} : « {value} » ne dit pas de qui les exemplaires antérieurs comptent. C’est l’un de : {known}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>{file}, circle “{circle}”, {place}: “{value}” is not a date. Write it as 2026-06-30.</source>
   <translation>{file}, cercle « {circle} », {place} : « {value} » n’est pas une date. Écrivez-la comme 2026-06-30.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: “{value}” is not a precision. It is one of: {known}.</source>
   <translation>{file}, cercle « {circle} », {place} : « {value} » n’est pas une précision. C’est l’une de : {known}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: “{value}” is not the identity of a register: 32 characters, 0 to 9 and a to f, as copies print it.</source>
   <translation>{file}, cercle « {circle} », {place} : « {value} » n’est pas l’identité d’un registre : 32 caractères, de 0 à 9 et de a à f, tels que les exemplaires l’impriment.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_parts.py" />
   <source>{file}, circle “{circle}”, {place}: “{value}” stands twice. Keep one of them.</source>
   <translation>{file}, cercle « {circle} », {place} : « {value} » figure deux fois. N’en gardez qu’un.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>{file}: {owner}, {lines} lines</source>
   <translation>{file} : {owner}, lignes : {lines}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/agency_progress.py" />
   <source>{filled} of {lines}</source>
   <translation>{filled} sur {lines}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/incident_report.py" />
   <source>{how}: {count} rows</source>
   <translation>{how} : {count} lignes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_editing.py" />
   <source>{level} is not a level from 1 to 4.</source>
   <translation>{level} n’est pas un niveau de 1 à 4.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/rating_parameters.py" />
   <source>{name} is not a date. Write it as 2026-06-30.</source>
   <translation>{name} n’est pas une date. Écrivez-la comme 2026-06-30.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_controller.py" />
   <source>{number} addresses are chosen.</source>
   <translation>{number} adresses sont choisies.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/closecampaign.py" />
   <source>{number} addresses are closed without having been assessed.</source>
   <translation>Adresses clôturées sans avoir été évaluées : {number}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decisions_controller.py" />
   <source>{number} addresses have a decision of a later day, which goes on holding.</source>
   <translation>Adresses dont une décision d’un jour plus tardif continue de valoir : {number}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_taking.py" />
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>{number} addresses have lines that disagree: none of them was taken.</source>
   <translation>Adresses dont les lignes se contredisent : {number} ; aucune de ces lignes n’a été retenue.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/territorysummary.py" />
   <source>{number} addresses lie in no territory.</source>
   <translation>{number} adresses ne sont dans aucun territoire.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>{number} addresses: {some}</source>
   <translation>{number} adresses : {some}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/retain_dialog.py" />
   <source>{number} addresses: {some}…</source>
   <translation>{number} adresses : {some}…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>{number} decisions belong to another campaign and were set aside.</source>
   <translation>{number} décisions appartiennent à une autre campagne et ont été mises de côté.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_taking.py" />
   <source>{number} decisions contradict one of the same day in the table, which stays.</source>
   <translation>Décisions qui contredisent celle du même jour dans la table, laquelle reste : {number}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/rating_inputs.py" />
   <source>{number} facts carry a severity that is not that of their type; theirs holds.</source>
   <translation>{number} faits portent une gravité qui n’est pas celle de leur type ; la leur prime.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/rating_inputs.py" />
   <source>{number} facts or decisions name an address that is not in the stock.</source>
   <translation>{number} faits ou décisions nomment une adresse absente du patrimoine.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/purge.py" />
   <source>{number} incidents have no date that can be read, and stay: look at them yourself.</source>
   <translation>{number} incidents n’ont pas de date lisible et restent : examinez-les vous-même.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <location filename="../../orsen_qgis/processing/rating_inputs.py" />
   <source>{number} incidents lie outside the window and were not counted.</source>
   <translation>{number} incidents sont hors de la période et n’ont pas été comptés.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportratingsheet.py" />
   <source>{number} incidents name an address that is not in the stock.</source>
   <translation>Incidents qui désignent une adresse absente du patrimoine : {number}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/closecampaign.py" />
   <source>{number} levels 4 are closed without their counter-visit.</source>
   <translation>Niveaux 4 clôturés sans contre-visite : {number}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_taking.py" />
   <source>{number} sheets were refused.</source>
   <translation>Feuilles refusées : {number}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>{number} sheets were refused: see the values left out.</source>
   <translation>Feuilles refusées : {number} ; voir les valeurs écartées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_taking.py" />
   <source>{number} values were left out.</source>
   <translation>Valeurs écartées : {number}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>{number} values were left out: see their table.</source>
   <translation>Valeurs écartées : {number} ; voir leur table.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>{owner}: {filled} lines filled of {lines}; {missing} addresses stand on no sheet read.</source>
   <translation>{owner} : lignes remplies, {filled} sur {lines} ; adresses sans feuille lue : {missing}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/real_paths.py" />
   <source>{parameter} is a temporary destination, which vanishes with QGIS. Choose a real place for it.</source>
   <translation>{parameter} est une destination temporaire, qui disparaît avec QGIS. Choisissez-lui un vrai emplacement.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/real_paths.py" />
   <source>{parameter} is missing. Choose a real place for it.</source>
   <translation>{parameter} manque. Choisissez-lui un vrai emplacement.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/values.py" />
   <source>{place}, row {row}, column “{column}”: “{value}” is not {wanted}. Correct it and start again.</source>
   <translation>{place}, ligne {row}, colonne « {column} » : « {value} » n’est pas {wanted}. Corrigez et recommencez.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_difference_words.py" />
   <source>{place}: from {own} facts a year instead of {reference}</source>
   <translation>{place} : à partir de {own} faits par an au lieu de {reference}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_difference_words.py" />
   <source>{place}: level {own} instead of {reference}</source>
   <translation>{place} : niveau {own} au lieu de {reference}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_difference_words.py" />
   <source>{place}: {own}, there {reference}</source>
   <translation>{place} : case {own} ; dans l’autre grille : {reference}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/previewrelease.py" />
   <source>{released} of {all} addresses would leave, {generalised} of them in a coarser unit.</source>
   <translation>{released} adresses sur {all} sortiraient, dont {generalised} dans une unité plus large.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <source>{rows} rows have a category without a fact type and would be left out: choose the types, or import once more to go on without these rows.</source>
   <translation>{rows} lignes ont une catégorie sans type de fait et seraient écartées : choisissez les types, ou importez encore une fois pour continuer sans ces lignes.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/delivery.py" />
   <source>{rows} rows leave, on {pages} pages, in a copy for each of {recipients} recipients.</source>
   <translation>{rows} lignes sortent, sur {pages} pages, en un exemplaire pour chacun des {recipients} destinataires.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/stock_report.py" />
   <source>{rows} rows: {addresses} addresses, {dwellings} dwellings; {merged} rows merged, {rejected} rejected.</source>
   <translation>{rows} lignes : {addresses} adresses, {dwellings} logements ; {merged} lignes fusionnées, {rejected} rejetées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_taking.py" />
   <source>{sheets} sheets read, {filled} lines filled of {lines}.</source>
   <translation>Feuilles lues : {sheets}. Lignes remplies : {filled} sur {lines}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sheets_controller.py" />
   <source>{sheets} sheets with {lines} lines are in {folder}. Send each to its agency alone.</source>
   <translation>Feuilles : {sheets} ; lignes : {lines} ; dossier : {folder}. Envoyez chaque feuille à sa seule agence.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/list_words.py" />
   <source>{sheet}, line {line}: {value}</source>
   <translation>{sheet}, ligne {line} : {value}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/addresses_dock.py" />
   <source>{shown} of {all} addresses</source>
   <translation>{shown} adresses sur {all}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/functions.py" />
   <source>{value} is not a number of days: it is less than 1.</source>
   <translation>{value} n’est pas un nombre de jours : il est inférieur à 1.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/functions.py" />
   <source>{value} is not a number of facts: it is less than 0.</source>
   <translation>{value} n’est pas un nombre de faits : il est inférieur à 0.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_editing.py" />
   <source>{worse} would be at level {low} and {milder} at level {high}: a worse fact cannot give a lower level. Change that other cell first.</source>
   <translation>{worse} serait au niveau {low} et {milder} au niveau {high} : un fait plus grave ou plus fréquent ne peut pas donner un niveau plus bas. Changez d’abord cette autre case.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/interpreting.py" />
   <source>“Nothing to report” stands beside facts: keep one of the two.</source>
   <translation>« Rien à signaler » figure à côté de faits : gardez l’un des deux.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/mapping_words.py" />
   <source>“latitude, longitude”, WKT or GeoJSON</source>
   <translation>« latitude, longitude », WKT ou GeoJSON</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/placing.py" />
   <source>“{crs}” is no coordinate reference system. Write it as EPSG:2154.</source>
   <translation>« {crs} » n’est pas un système de coordonnées de référence. Écrivez-le comme EPSG:2154.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>“{file}” cannot be read: {error}. Check the path and your rights on the file.</source>
   <translation>« {file} » ne peut pas être lu : {error}. Vérifiez le chemin et vos droits sur le fichier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_writing.py" />
   <source>“{file}” cannot be written: {error}. The old file, if any, is as it was.</source>
   <translation>« {file} » ne peut pas être écrit : {error}. L’ancien fichier, s’il y en a un, est intact.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/secrets_file.py" />
   <source>“{file}” exists and is not a secrets file of ORSEN. Choose another name.</source>
   <translation>« {file} » existe et n’est pas un fichier de mots de passe d’ORSEN. Choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>“{file}” holds no circle “{circle}”. It holds: {known}.</source>
   <translation>« {file} » ne contient pas de cercle « {circle} ». Il contient : {known}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>“{file}” is not a JSON file in UTF-8: {error}.</source>
   <translation>« {file} » n’est pas un fichier JSON en UTF-8 : {error}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_file.py" />
   <source>“{file}” is not a circle file: it does not start with “schema”: “{schema}”.</source>
   <translation>« {file} » n’est pas un fichier de cercles : il ne commence pas par « schema » : « {schema} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/register_schema.py" />
   <source>“{file}” is not an ORSEN register. Choose the register, or a new file.</source>
   <translation>« {file} » n’est pas un registre ORSEN. Choisissez le registre, ou un nouveau fichier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importratings.py" />
   <source>“{file}” is refused. {reason}</source>
   <translation>« {file} » est refusé. {reason}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>“{file}” says “{key}” twice in one object. Keep one of them.</source>
   <translation>« {file} » dit deux fois « {key} » dans un objet. N’en gardez qu’un.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_writing.py" />
   <source>“{file}” was changed meanwhile, or stands there already. Open it again, or choose another name.</source>
   <translation>« {file} » a été modifié entre-temps, ou existe déjà. Rouvrez-le, ou choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy_writing.py" />
   <source>“{file}” was not written: it would not be read back as the same circles.</source>
   <translation>« {file} » n’a pas été écrit : sa relecture ne donnerait pas les mêmes cercles.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_writing.py" />
   <source>“{identifier} {version}” is the grid that was changed: give the new one another version.</source>
   <translation>« {identifier} {version} » est la grille qui a été changée : donnez une autre version à la nouvelle.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/polygons.py" />
   <source>“{layer}” cannot be brought to the addresses' reference system. Check its CRS.</source>
   <translation>« {layer} » ne peut pas être ramenée au système de coordonnées des adresses. Vérifiez son SCR.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/reprojection.py" />
   <source>“{layer}” cannot be brought to {crs}. Check its CRS.</source>
   <translation>« {layer} » ne peut pas être ramenée à {crs}. Vérifiez son SCR.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decision_table.py" />
   <source>“{layer}” cannot be edited: choose another table of decisions.</source>
   <translation>« {layer} » ne peut pas être modifiée : choisissez une autre table de décisions.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/whole_reading.py" />
   <source>“{layer}” could not be read to its end: its database says “{reason}”. Nothing was written.</source>
   <translation>La couche « {layer} » n’a pas pu être lue jusqu’au bout : sa base de données répond « {reason} ». Rien n’a été écrit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/chosen_table.py" />
   <source>“{layer}” could not be saved: {reason}</source>
   <translation>« {layer} » n’a pas pu être enregistrée : {reason}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decision_table.py" />
   <source>“{layer}” did not take the decision; nothing was changed.</source>
   <translation>« {layer} » n’a pas pris la décision ; rien n’a été changé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/whole_reading.py" />
   <source>“{layer}” does not answer: its source is away, or may not be read.</source>
   <translation>La couche « {layer} » ne répond pas : sa source est absente, ou sa lecture n’est pas permise.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/chosen_table.py" />
   <source>“{layer}” has decisions that are not saved yet.</source>
   <translation>« {layer} » a des décisions qui ne sont pas encore enregistrées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/closing_controller.py" />
   <location filename="../../orsen_qgis/gui/dropped.py" />
   <location filename="../../orsen_qgis/gui/incident_import.py" />
   <location filename="../../orsen_qgis/gui/rating_choices.py" />
   <location filename="../../orsen_qgis/gui/stock_target.py" />
   <source>“{layer}” has edits that are not saved: save or cancel them first.</source>
   <translation>« {layer} » a des modifications non enregistrées : enregistrez-les ou annulez-les d’abord.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/decision_table.py" />
   <source>“{layer}” has no column campagne.</source>
   <translation>« {layer} » n’a pas de colonne campagne.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/polygons.py" />
   <source>“{layer}” has no polygons. Choose another layer.</source>
   <translation>« {layer} » n’a pas de polygones. Choisissez une autre couche.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_target.py" />
   <source>“{layer}” shows a part of its rows only: take its filter away, or import into a new layer.</source>
   <translation>« {layer} » ne montre qu’une partie de ses lignes : retirez son filtre, ou importez dans une nouvelle couche.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_import.py" />
   <source>“{layer}”, which is completed</source>
   <translation>« {layer} », qui est complétée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/dropped.py" />
   <source>“{name}” cannot be opened. Add it to the project first to see why.</source>
   <translation>« {name} » ne s’ouvre pas. Ajoutez la couche au projet pour voir pourquoi.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/imports.py" />
   <source>“{part}” was read. Other parts of the file look alike and were not: {others}. Import them as well, or choose the right one.</source>
   <translation>« {part} » a été lu. D’autres parties du fichier lui ressemblent et ne l’ont pas été : {others}. Importez-les aussi, ou choisissez la bonne.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/opening.py" />
   <source>“{path}” cannot be read as a table or a layer. Open it in QGIS to see why, or save it again.</source>
   <translation>« {path} » ne peut être lu ni comme table ni comme couche. Ouvrez-le dans QGIS pour voir pourquoi, ou enregistrez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/containers.py" />
   <source>“{path}” cannot be read as a table or a layer: it is damaged, protected, or of a kind that QGIS does not know. Save it again, or ask its sender for it again.</source>
   <translation>« {path} » ne peut être lu ni comme table ni comme couche : il est endommagé, protégé, ou d’un type que QGIS ne connaît pas. Enregistrez-le à nouveau, ou redemandez-le à son expéditeur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/text_file.py" />
   <source>“{path}” cannot be read as text: {reason}. Save it again as CSV in UTF-8.</source>
   <translation>« {path} » ne peut pas être lu comme texte : {reason}. Enregistrez-le à nouveau en CSV, en UTF-8.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>“{path}” cannot be read: {error}.</source>
   <translation>« {path} » ne peut pas être lu : {error}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/text_file.py" />
   <source>“{path}” cannot be read: {reason}. Check the path and your rights on the file.</source>
   <translation>« {path} » ne peut pas être lu : {reason}. Vérifiez le chemin et vos droits sur le fichier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/placing.py" />
   <location filename="../../orsen_qgis/grid/grid_writing.py" />
   <location filename="../../orsen_qgis/processing/files.py" />
   <location filename="../../orsen_qgis/processing/incident_purge.py" />
   <location filename="../../orsen_qgis/processing/outputs.py" />
   <location filename="../../orsen_qgis/processing/spreadsheet.py" />
   <source>“{path}” cannot be written: {reason}</source>
   <translation>« {path} » ne peut pas être écrit : {reason}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/sheets.py" />
   <source>“{path}” counts its days from 1904, as old Macs did: they would be read four years too early. Save it as CSV.</source>
   <translation>« {path} » compte ses jours depuis 1904, comme d’anciens Mac : ils seraient lus quatre ans trop tôt. Enregistrez-le en CSV.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/returns.py" />
   <source>“{path}” does not exist.</source>
   <translation>« {path} » n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/containers.py" />
   <source>“{path}” does not exist. Check the path.</source>
   <translation>« {path} » n’existe pas. Vérifiez le chemin.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_writing.py" />
   <source>“{path}” exists already, and a version is never replaced: choose another name.</source>
   <translation>« {path} » existe déjà, et une version n’est jamais remplacée : choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/drafts.py" />
   <source>“{path}” exists already, from another register. Choose another folder: copies are never overwritten.</source>
   <translation>« {path} » existe déjà et vient d’un autre registre. Choisissez un autre dossier : un exemplaire n’est jamais écrasé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/containers.py" />
   <source>“{path}” has no layer “{layer}”.</source>
   <translation>« {path} » n’a pas de couche « {layer} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/sheets.py" />
   <source>“{path}” has no sheet “{sheet}”.</source>
   <translation>« {path} » n’a pas de feuille « {sheet} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/text_file.py" />
   <source>“{path}” has {count} columns named “{column}”. Rename them in the file: each needs its own name.</source>
   <translation>« {path} » a {count} colonnes nommées « {column} ». Renommez-les dans le fichier : chacune doit avoir son nom.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/incident_purge.py" />
   <source>“{path}” has {number} layers with a date column “{column}” that fit. Name the layer of the incidents.</source>
   <translation>« {path} » a {number} couches qui conviennent, avec une colonne de date « {column} ». Nommez la couche des incidents.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/text_file.py" />
   <source>“{path}” holds NUL bytes: it is damaged, or no text file. Save it again as CSV in UTF-8.</source>
   <translation>« {path} » contient des octets NUL : il est endommagé, ou n’est pas un fichier texte. Enregistrez-le à nouveau en CSV, en UTF-8.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/closed.py" />
   <source>“{path}” holds a closed campaign, whose ratings no longer change. Choose another destination.</source>
   <translation>« {path} » contient une campagne clôturée, dont les cotations ne changent plus. Choisissez une autre destination.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/kept_tables.py" />
   <source>“{path}” holds a table “{table}” that is not one of decisions.</source>
   <translation>« {path} » contient une table « {table} » qui n’est pas une table de décisions.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/zipped.py" />
   <source>“{path}” holds a table. Unpack it, and choose the file inside.</source>
   <translation>« {path} » contient une table. Décompressez-le, et choisissez le fichier qu’il contient.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/containers.py" />
   <location filename="../../orsen_qgis/stock/zipped.py" />
   <source>“{path}” holds several layers ({names}). Unpack it, and choose one.</source>
   <translation>« {path} » contient plusieurs couches ({names}). Décompressez-le, et choisissez-en une.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/geocoding/checkpoint.py" />
   <source>“{path}” holds something else than the answers of a geocoder.</source>
   <translation>« {path} » contient autre chose que les réponses d’un géocodeur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/geocoding/kept_review.py" />
   <source>“{path}” holds something else than the decisions of a review: they are not kept.</source>
   <translation>« {path} » contient autre chose que les décisions d’une vérification : elles ne sont pas gardées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/containers.py" />
   <source>“{path}” is a folder. Choose the file inside it.</source>
   <translation>« {path} » est un dossier. Choisissez le fichier qu’il contient.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/placing.py" />
   <source>“{path}” is already there, and somebody may have filled it in. Choose an empty folder.</source>
   <translation>« {path} » existe déjà, et quelqu’un l’a peut-être remplie. Choisissez un dossier vide.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/files.py" />
   <source>“{path}” is being written by another program, perhaps another QGIS: nothing has changed. Start again once it is done.</source>
   <translation>« {path} » est en cours d’écriture par un autre programme, peut-être un autre QGIS : rien n’a changé. Recommencez quand il aura terminé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/containers.py" />
   <location filename="../../orsen_qgis/stock/text_file.py" />
   <source>“{path}” is empty. Check the file, or ask its sender for it again.</source>
   <translation>« {path} » est vide. Vérifiez le fichier, ou redemandez-le à son expéditeur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/incident_purge.py" />
   <source>“{path}” is in use. Remove its layers from the project, and close what holds it.</source>
   <translation>« {path} » est en cours d’utilisation. Retirez ses couches du projet et fermez ce qui le tient.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>“{path}” is no copy of this register, neither by its content nor by its identifier.</source>
   <translation>« {path} » n’est pas un exemplaire de ce registre, ni par son contenu ni par son identifiant.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/containers.py" />
   <source>“{path}” is no ordinary file. Choose a file.</source>
   <translation>« {path} » n’est pas un fichier ordinaire. Choisissez un fichier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/sheets.py" />
   <source>“{path}” is no sheet that QGIS can read: it is damaged, or protected by a password. Save it again.</source>
   <translation>« {path} » n’est pas un classeur que QGIS peut lire : il est endommagé, ou protégé par un mot de passe. Enregistrez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/containers.py" />
   <source>“{path}” is no zip that holds a layer. Check the file, or unpack it.</source>
   <translation>« {path} » n’est pas un zip qui contient une couche. Vérifiez le fichier, ou décompressez-le.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/containers.py" />
   <source>“{path}” is of a kind that is not read here. Save it as XLSX or CSV.</source>
   <translation>« {path} » est d’un type qui n’est pas lu ici. Enregistrez-le en XLSX ou en CSV.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/files.py" />
   <source>“{path}” is open in the project. Remove that layer first, or choose another file.</source>
   <translation>« {path} » est ouvert dans le projet. Retirez d’abord cette couche, ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/sheets.py" />
   <source>“{path}” is protected by a password, or is an old XLS file. Save it as XLSX without a password.</source>
   <translation>« {path} » est protégé par un mot de passe, ou est un ancien fichier XLS. Enregistrez-le en XLSX, sans mot de passe.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/containers.py" />
   <source>“{path}” lacks its {part} file: a shapefile is several files. Ask its sender for all of them.</source>
   <translation>Il manque à « {path} » son fichier {part} : un shapefile se compose de plusieurs fichiers. Demandez-les tous à son expéditeur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/spreadsheet.py" />
   <source>“{path}” must end in .csv or .xlsx.</source>
   <translation>« {path} » doit se terminer par .csv ou .xlsx.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/grid_writing.py" />
   <source>“{path}” was not written: it would not be read back as the same grid.</source>
   <translation>« {path} » n’a pas été écrit : sa relecture ne donnerait pas la même grille.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/opening.py" />
   <source>“{path}”: a quotation mark that opens in row {row} is never closed. Correct it, or save the file again.</source>
   <translation>« {path} » : un guillemet ouvert à la ligne {row} n’est jamais fermé. Corrigez-le, ou enregistrez à nouveau le fichier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/copying.py" />
   <source>“{source}” has changed while it was being rated. Nothing was written: start again.</source>
   <translation>« {source} » a changé pendant la cotation. Rien n’a été écrit : recommencez.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/incident_words.py" />
   <source>“{source}” has no column “date_fait”: incidents of a window need one.</source>
   <translation>« {source} » n’a pas de colonne « date_fait » : il la faut pour compter sur une période.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reading.py" />
   <source>“{source}” has no column “{column}”. Choose another layer, or import the file with ORSEN first.</source>
   <translation>« {source} » n’a pas de colonne « {column} ». Choisissez une autre couche, ou importez d’abord le fichier avec ORSEN.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/containers.py" />
   <location filename="../../orsen_qgis/stock/opening.py" />
   <location filename="../../orsen_qgis/stock/sheets.py" />
   <source>“{source}” has no rows. Check the file, or ask its sender for it again.</source>
   <translation>« {source} » n’a pas de lignes. Vérifiez le fichier, ou redemandez-le à son expéditeur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/lines.py" />
   <source>“{source}” holds no address: there is nothing to rate.</source>
   <translation>« {source} » ne contient aucune adresse : il n’y a rien à coter.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifycampaign.py" />
   <source>“{source}” holds no closed campaign.</source>
   <translation>« {source} » ne contient pas de campagne clôturée.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/closing.py" />
   <source>“{source}” holds no rating: there is nothing to close.</source>
   <translation>« {source} » ne contient aucune cotation : il n’y a rien à clôturer.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/closing.py" />
   <source>“{source}” holds ratings that are closed already.</source>
   <translation>« {source} » contient des cotations déjà clôturées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/delivered.py" />
   <source>“{source}” holds {records} rows, but {read} could be read: a quotation mark is missing or a line is too long. Save it again as CSV in UTF-8.</source>
   <translation>« {source} » contient {records} lignes, mais {read} ont pu être lues : un guillemet manque ou une ligne est trop longue. Enregistrez-le à nouveau en CSV, en UTF-8.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/lines.py" />
   <source>“{source}” names no agency: make one sheet per landlord, or fill in “agence”.</source>
   <translation>« {source} » ne nomme aucune agence : faites une feuille par bailleur, ou remplissez « agence ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}, column “{column}”: {value} is not a level from 1 to 4.</source>
   <translation>« {source} », ligne {row}, colonne « {column} » : {value} n’est pas un niveau de 1 à 4.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/readers.py" />
   <source>“{source}”, row {row}, column “{column}”: “{word}” is none of {words}.</source>
   <translation>« {source} », ligne {row}, colonne « {column} » : « {word} » ne fait pas partie de : {words}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/decisions.py" />
   <source>“{source}”, row {row}: another decision of the same day retains another level for “{identifier}”.</source>
   <translation>« {source} », ligne {row} : une autre décision du même jour retient un autre niveau pour « {identifier} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/decisions.py" />
   <source>“{source}”, row {row}: contre_visite is “{word}”, which is none of {words}.</source>
   <translation>« {source} », ligne {row} : contre_visite vaut « {word} », qui ne fait pas partie de : {words}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/lines.py" />
   <source>“{source}”, row {row}: its adresse_id holds a character that no sheet can keep. Give it another one.</source>
   <translation>« {source} », ligne {row} : son adresse_id contient un caractère qu’aucune feuille ne peut garder. Donnez-lui-en un autre.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/closing.py" />
   <source>“{source}”, row {row}: its campaign is “{theirs}”, not “{ours}”. Classify the addresses for that campaign first.</source>
   <translation>« {source} », ligne {row} : sa campagne est « {theirs} », non « {ours} ». Cotez d’abord les adresses pour cette campagne.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: source_niveau is “{word}”, which is none of {words}.</source>
   <translation>« {source} », ligne {row} : source_niveau vaut « {word} », qui ne fait pas partie de : {words}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/texts/address_index.py" />
   <source>“{source}”, row {row}: the address has no adresse_id.</source>
   <translation>« {source} », ligne {row} : l’adresse n’a pas d’adresse_id.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/lines.py" />
   <source>“{source}”, row {row}: the address “{identifier}” has no bailleur, so no sheet can hold it.</source>
   <translation>« {source} », ligne {row} : l’adresse « {identifier} » n’a pas de bailleur ; aucune feuille ne peut la porter.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/texts/address_index.py" />
   <source>“{source}”, row {row}: the adresse_id “{identifier}” stands twice. Each address must have its own.</source>
   <translation>« {source} », ligne {row} : l’adresse_id « {identifier} » figure deux fois. Chaque adresse doit avoir le sien.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/decisions.py" />
   <source>“{source}”, row {row}: the decision has no decide_le date.</source>
   <translation>« {source} », ligne {row} : la décision n’a pas de date decide_le.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/incidents.py" />
   <source>“{source}”, row {row}: the fact has neither a type nor a gravite. Give it one of them.</source>
   <translation>« {source} », ligne {row} : le fait n’a ni type ni gravite. Donnez-lui l’un des deux.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: the fact has no frequence. Write ponctuelle, reguliere or quotidienne.</source>
   <translation>« {source} », ligne {row} : le fait n’a pas de frequence. Écrivez ponctuelle, reguliere ou quotidienne.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/readers.py" />
   <source>“{source}”, row {row}: the fact type “{word}” is not one of the grid “{grid}”. Correct it, or map it to one of the grid's types when importing.</source>
   <translation>« {source} », ligne {row} : le type de fait « {word} » n’est pas de la grille « {grid} ». Corrigez-le, ou faites-le correspondre à l’un de ses types à l’import.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/incidents.py" />
   <source>“{source}”, row {row}: the incident has no date. Give it one, or import the file with ORSEN first.</source>
   <translation>« {source} », ligne {row} : l’incident n’a pas de date. Donnez-lui-en une, ou importez d’abord le fichier avec ORSEN.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/categories.py" />
   <source>“{source}”, row {row}: “{value}” is no fact type of the grid. Write one of {codes}, or - to leave the category out.</source>
   <translation>« {source} », ligne {row} : « {value} » n’est pas un type de fait de la grille. Écrivez l’un de {codes}, ou - pour écarter la catégorie.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/closing.py" />
   <source>“{source}”: the campaign “{campaign}” was closed on {day}, and its ratings no longer change. Name a new campaign.</source>
   <translation>« {source} » : la campagne « {campaign} » a été clôturée le {day}, et ses cotations ne changent plus. Nommez une nouvelle campagne.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/lines.py" />
   <source>“{split}” is none of: {words}.</source>
   <translation>« {split} » n’est pas l’un de : {words}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>“{typed}” is not the number of a copy, which looks like EXP-2026-000001.</source>
   <translation>« {typed} » n’est pas un numéro d’exemplaire, de la forme EXP-2026-000001.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/model.py" />
   <source>“{unit}” is no unit of rating: choose {units}.</source>
   <translation>« {unit} » n’est pas une unité de cotation : choisissez {units}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/containers.py" />
   <source>“{url}” is an address of the web. Download the file, then choose it here.</source>
   <translation>« {url} » est une adresse internet. Téléchargez le fichier, puis choisissez-le ici.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/geocoder_link.py" />
   <source>“{url}” is no address of a service. Write it as https://….</source>
   <translation>« {url} » n’est pas l’adresse d’un service. Écrivez-la sous la forme https://….</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/expressions/functions.py" />
   <source>“{value}” is not a whole number.</source>
   <translation>« {value} » n’est pas un nombre entier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/choices.py" />
   <location filename="../../orsen_qgis/grid/axes.py" />
   <source>“{word}” is none of: {words}.</source>
   <translation>« {word} » ne fait pas partie de : {words}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/sheets/choices.py" />
   <source>“{word}” is not a level from 1 to 4.</source>
   <translation>« {word} » n’est pas un niveau de 1 à 4.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/figures_table.py" />
   <location filename="../../orsen_qgis/gui/territory_words.py" />
   <source>→ n. a.</source>
   <translation>→ n. é.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/evolution_words.py" />
   <source>▲ rise</source>
   <translation>▲ hausse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/evolution_words.py" />
   <source>▼ fall</source>
   <translation>▼ baisse</translation>
  </message>
 </context>
</TS>
