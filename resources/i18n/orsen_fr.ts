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
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>  … and {count} rarer ones</source>
   <translation>  … et {count} plus rares</translation>
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
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>&amp;File of circles</source>
   <translation>&amp;Fichier des cercles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>&amp;From</source>
   <translation>&amp;Du</translation>
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
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>&amp;Name of the campaign</source>
   <translation>&amp;Nom de la campagne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>&amp;Open the sample territory</source>
   <translation>Ouvrir le &amp;territoire d’exemple</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>&amp;Rate these addresses</source>
   <translation>C&amp;oter ces adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>&amp;Rated addresses</source>
   <translation>Adresses &amp;cotées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>&amp;Save the levels in</source>
   <translation>&amp;Enregistrer les niveaux dans</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>&amp;to</source>
   <translation>&amp;au</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/dock.py" />
   <source>1. Stock</source>
   <translation>1. Patrimoine</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/base.py" />
   <source>1. Stock and incidents</source>
   <translation>1. Patrimoine et incidents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/dock.py" />
   <location filename="../../orsen_qgis/processing/base.py" />
   <source>2. Rating</source>
   <translation>2. Cotation</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/base.py" />
   <source>3. Confidential release</source>
   <translation>3. Diffusion confidentielle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/dock.py" />
   <source>3. Release</source>
   <translation>3. Diffusion</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>?: inferred, to be checked</source>
   <translation>? : case déduite, à vérifier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>A GeoPackage; left empty, the layer lasts until QGIS is closed</source>
   <translation>Un GeoPackage ; sans fichier, la couche disparaît à la fermeture de QGIS</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>A fictional town, its three landlords and a year of incidents.</source>
   <translation>Une ville fictive, ses trois bailleurs et un an d’incidents.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>A layer that ORSEN has classified</source>
   <translation>Une couche cotée par ORSEN</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/cells.py" />
   <source>A release needs pyproj, which QGIS normally brings: install it with the QPIP plugin, or with “pip install pyproj” in QGIS's Python.</source>
   <translation>Une diffusion a besoin de pyproj, que QGIS apporte d’ordinaire : installez-le avec l’extension QPIP, ou par « pip install pyproj » dans le Python de QGIS.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/areas.py" />
   <source>A territory needs shapely: install it with the QPIP plugin, or “pip install shapely” in QGIS's Python.</source>
   <translation>Un territoire a besoin de shapely : installez-le avec l’extension QPIP, ou par « pip install shapely » dans le Python de QGIS.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Add the layers of a town that exists nowhere to the project</source>
   <translation>Ajouter au projet les couches d’une ville qui n’existe nulle part</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <location filename="../../orsen_qgis/processing/classify.py" />
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Addresses</source>
   <translation>Adresses</translation>
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
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Addresses in the output</source>
   <translation>Adresses dans le résultat</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Addresses kept from the existing stock</source>
   <translation>Adresses conservées du patrimoine existant</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Addresses not assessed</source>
   <translation>Adresses non évaluées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Addresses of other landlords kept from the existing stock: {count}.</source>
   <translation>Adresses d’autres bailleurs conservées du patrimoine existant : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Addresses of the sample</source>
   <translation>Adresses de l’exemple</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Addresses to rate</source>
   <translation>Adresses à coter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Addresses whose identifier is another landlord's already, which got one of ours: {count}.</source>
   <translation>Adresses dont l’identifiant est déjà celui d’un autre bailleur, et qui en reçoivent un d’ORSEN : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Addresses whose number of dwellings is unknown: {count}.</source>
   <translation>Adresses dont le nombre de logements est inconnu : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>All coordinates look like degrees, but were read as metres. Choose EPSG:4326 if they are degrees.</source>
   <translation>Toutes les coordonnées ressemblent à des degrés, mais ont été lues en mètres. Choisissez EPSG:4326 si ce sont des degrés.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>All files (*.*)</source>
   <translation>Tous les fichiers (*.*)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>An address of a ticked landlord without any incident is at level 1; without the tick it is not assessed</source>
   <translation>Une adresse sans incident d’un bailleur coché est au niveau 1 ; sans la coche, elle n’est pas évaluée</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>An atlas by territory needs TERRITORY: choose a layer of polygons.</source>
   <translation>Un atlas par territoire a besoin de TERRITORY : choisissez une couche de polygones.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Atlas</source>
   <translation>Atlas</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Background layers (local)</source>
   <translation>Couches de fond (locales)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/panel.py" />
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
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Buildings</source>
   <translation>Bâtiments</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>CRS of coordinates that do not say theirs</source>
   <translation>SCR des coordonnées qui ne disent pas le leur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>CRS of the addresses</source>
   <translation>SCR des adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Campaign</source>
   <translation>Campagne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>Checks that no entry of a register was changed, removed, replaced or moved. With the head printed on a copy, it also checks that no entry was cut off at the end. The register is only read.</source>
   <translation>Vérifie qu’aucune inscription d’un registre n’a été modifiée, retirée, remplacée ou déplacée. Avec l’empreinte de tête imprimée sur un exemplaire, vérifie aussi qu’aucune inscription n’a été coupée à la fin. Le registre est seulement lu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>Choose a file of circles, then the circle that receives the maps.</source>
   <translation>Choisissez un fichier de cercles, puis le cercle qui reçoit les cartes.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_controller.py" />
   <source>Choose a layer of addresses on the first page.</source>
   <translation>Choisissez une couche d’adresses sur la première page.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>Choose the file where the passwords go, outside the folder of the copies.</source>
   <translation>Choisissez le fichier où vont les mots de passe, hors du dossier des exemplaires.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>Choose the folder where the copies go.</source>
   <translation>Choisissez le dossier où vont les exemplaires.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>Choose the register where this release is written.</source>
   <translation>Choisissez le registre où cette diffusion est inscrite.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Circle (its id in the file)</source>
   <translation>Cercle (son identifiant dans le fichier)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Circle file</source>
   <translation>Fichier de cercles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Circle file (*.json)</source>
   <translation>Fichier de cercles (*.json)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/register.py" />
   <source>Circle “{circle}” accepts the register {accepted} only; “{file}” is {identity}. Choose that register.</source>
   <translation>Le cercle « {circle} » n’accepte que le registre {accepted} ; « {file} » est {identity}. Choisissez le bon registre.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy.py" />
   <source>Circle “{circle}”: its convention {reference} expired on {expires_on}. Renew it and correct the circle file; nothing leaves until then.</source>
   <translation>Cercle « {circle} » : sa convention {reference} a expiré le {expires_on}. Renouvelez-la et corrigez le fichier de cercles ; rien ne sort d’ici là.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/policy.py" />
   <source>Circle “{circle}”: its convention {reference} is signed on {signed_on} only; nothing leaves before.</source>
   <translation>Cercle « {circle} » : sa convention {reference} n’est signée qu’au {signed_on} ; rien ne sort avant.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/release.py" />
   <source>Circle “{circle}”: none of the {addresses} addresses may leave ({reasons}). Check the circle's landlords, municipalities, levels and minimum, and the territory.</source>
   <translation>Cercle « {circle} » : aucune des {addresses} adresses ne peut sortir ({reasons}). Vérifiez les bailleurs, les communes, les niveaux et le minimum du cercle, ainsi que le territoire.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Circles of partners</source>
   <translation>Cercles de partenaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Classify addresses</source>
   <translation>Coter les adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Column that names background features and territories</source>
   <translation>Colonne qui nomme les objets du fond et les territoires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/export_runner.py" />
   <source>Confidential maps</source>
   <translation>Cartes confidentielles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>Convention {reference}, until {day}</source>
   <translation>Convention {reference}, jusqu’au {day}</translation>
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
   <location filename="../../orsen_qgis/circles/register.py" />
   <source>Copy {copy} is not waiting for delivery in the register “{file}”: it was never issued, or is delivered or withdrawn already.</source>
   <translation>L’exemplaire {copy} n’attend pas de remise dans le registre « {file} » : il n’a jamais été émis, ou il est déjà remis ou retiré.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Copy {copy}, made for {recipient} ({circle}).</source>
   <translation>Exemplaire {copy}, établi pour {recipient} ({circle}).</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/summary_task.py" />
   <source>Counting levels</source>
   <translation>Comptage des niveaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>Coverage: {share}. {assessed} addresses of {all} have a level.</source>
   <translation>Couverture : {share}. {assessed} adresses sur {all} ont un niveau.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Dated incidents</source>
   <translation>Incidents datés</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Dated incidents are counted over a window: give its first and last day.</source>
   <translation>Les incidents datés se comptent sur une période : donnez son premier et son dernier jour.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Dated incidents matched with addresses; leave empty to rate from impact and imported levels alone</source>
   <translation>Des incidents datés, rattachés à des adresses ; sans couche, seuls comptent l’impact et les niveaux importés</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/decisions.py" />
   <source>Decisions belong to a campaign: name the campaign that is being rated.</source>
   <translation>Les décisions appartiennent à une campagne : nommez celle qui est en cours de cotation.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Decisions of people</source>
   <translation>Décisions des personnes</translation>
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
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>Dwellings</source>
   <translation>Logements</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Dwellings in the output</source>
   <translation>Logements dans le résultat</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Earlier campaign (history only)</source>
   <translation>Campagne précédente (historique seulement)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Empty rows passed over: {count}.</source>
   <translation>Lignes vides ignorées : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_controller.py" />
   <source>Every address has been classified; the layer is in the group ORSEN.</source>
   <translation>Les adresses sont cotées ; la couche est dans le groupe ORSEN.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Export confidential maps</source>
   <translation>Exporter des cartes confidentielles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Facts</source>
   <translation>Faits</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Facts of addresses that are not in the stock</source>
   <translation>Faits d’adresses absentes du patrimoine</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Facts rated by people</source>
   <translation>Faits cotés par des personnes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Facts whose own severity is not that of their type</source>
   <translation>Faits dont la gravité n’est pas celle de leur type</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>File for the passwords (outside the folder of copies)</source>
   <translation>Fichier des mots de passe (hors du dossier des exemplaires)</translation>
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
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>First entry that is wrong (0: none)</source>
   <translation>Première inscription fautive (0 : aucune)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Folder for the copies</source>
   <translation>Dossier des exemplaires</translation>
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
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>For whom</source>
   <translation>Pour qui</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>GeoPackage</source>
   <translation>GeoPackage</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Gives each address its level from 1 to 4 by the grid: dated incidents are counted over the window and become a frequency, rated facts and impact come as they are, a person's decision holds before an imported level, and that before what the tables propose. An address without any fact is level 1 only where a register covers it; elsewhere it stays not assessed. Every level carries its reason.</source>
   <translation>Donne à chaque adresse son niveau de 1 à 4 selon la grille : les incidents datés sont comptés sur la période et deviennent une fréquence, les faits cotés et l’impact sont pris tels quels, la décision d’une personne prime sur un niveau importé, et celui-ci sur ce que proposent les tableaux. Une adresse sans aucun fait n’est au niveau 1 que si un relevé la couvre ; ailleurs elle reste non évaluée. Chaque niveau porte son motif.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Greatest distance for matching by place, in metres (0: never by place)</source>
   <translation>Distance maximale du rattachement par le lieu, en mètres (0 : jamais par le lieu)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Grid (the bundled one by default)</source>
   <translation>Grille (par défaut celle de l’extension)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>Grid {grid}: {stated} cells stated by its source, {inferred} inferred and to be checked.</source>
   <translation>Grille {grid} : {stated} cases données par la source, {inferred} déduites et à vérifier.</translation>
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
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Identify a copy</source>
   <translation>Identifier un exemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Import &amp;incidents…</source>
   <translation>Importer des &amp;incidents…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Import a &amp;stock…</source>
   <translation>Importer un &amp;patrimoine…</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Import a landlord's files</source>
   <translation>Importer les fichiers d’un bailleur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Import a landlord's stock</source>
   <translation>Importer le patrimoine d’un bailleur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Import incidents</source>
   <translation>Importer des incidents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Incidents of addresses</source>
   <translation>Incidents des adresses</translation>
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
   <source>Incidents outside the window</source>
   <translation>Incidents hors de la période</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Issued on</source>
   <translation>Émis le</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Keeps every release and refusal; it is made at the first delivery and continued from then on</source>
   <translation>Garde toutes les diffusions et tous les refus ; il est créé à la première remise et continué ensuite</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Landlord's file or layer</source>
   <translation>Fichier ou couche du bailleur</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Landlord, where no column names one</source>
   <translation>Bailleur, là où aucune colonne ne le nomme</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Landlords whose register covers the window (separated by ;)</source>
   <translation>Bailleurs dont le relevé couvre la période (séparés par ;)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Layer of &amp;incidents</source>
   <translation>Couche des &amp;incidents</translation>
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
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Left out: {reason} ({count})</source>
   <translation>Écartées : {reason} ({count})</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>Levels shown: {levels}; precision: {precision}</source>
   <translation>Niveaux montrés : {levels} ; précision : {precision}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>Levels that rest on an inferred cell of the grid</source>
   <translation>Niveaux qui reposent sur une case déduite de la grille</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>Levels that rest on an inferred cell of the grid, to be checked: {count}.</source>
   <translation>Niveaux qui reposent sur une case déduite de la grille, à vérifier : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_controller.py" />
   <source>Levels {campaign}</source>
   <translation>Niveaux {campaign}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Makes one encrypted PDF for each recipient of a circle of partners: a map of what the circle's convention allows it to see, an atlas if wanted, and the list of sites. Each copy carries its recipient's name and a number, and is written down in the register. Passwords go to a file of their own, outside the folder of copies: send them by another channel. Only local background layers are drawn. If anything fails, nothing is left, and the register says why.</source>
   <translation>Établit un PDF chiffré par destinataire d’un cercle de partenaires : une carte de ce que la convention du cercle permet de voir, un atlas si on le souhaite, et la liste des sites. Chaque exemplaire porte le nom de son destinataire et un numéro, et il est inscrit au registre. Les mots de passe vont dans un fichier à part, hors du dossier des exemplaires : transmettez-les par une autre voie. Seules des couches de fond locales sont dessinées. En cas d’échec, rien ne reste, et le registre dit pourquoi.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Maps are drawn on QGIS's main thread only. Start the export from the panel or the toolbox.</source>
   <translation>Les cartes ne se dessinent que dans le fil principal de QGIS. Lancez l’export depuis le panneau ou la boîte à outils.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/nearest.py" />
   <source>Matching by place needs shapely: install it with the QPIP plugin, or “pip install shapely” in QGIS's Python. Or set the greatest distance to 0: incidents are then matched by identifier, address or residence.</source>
   <translation>Le rattachement par le lieu a besoin de shapely : installez-le avec l’extension QPIP, ou par « pip install shapely » dans le Python de QGIS. Ou mettez la distance maximale à 0 : les incidents sont alors rattachés par identifiant, adresse ou résidence.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Municipality</source>
   <translation>Commune</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Names the recipient of a PDF that the export made: by its exact content or, where the file was saved again, by the identifier it keeps. No password is needed. A print or a photograph shows its copy number itself.</source>
   <translation>Nomme le destinataire d’un PDF établi par l’export : par son contenu exact ou, si le fichier a été enregistré à nouveau, par l’identifiant qu’il garde. Aucun mot de passe n’est nécessaire. Une impression ou une photographie montre elle-même son numéro d’exemplaire.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>Neither a category nor a severity.</source>
   <translation>Ni catégorie ni gravité.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>No address belongs to the landlord “{landlord}” that was named as covered. Write its name as in the column “bailleur”.</source>
   <translation>Aucune adresse n’appartient au bailleur « {landlord} », désigné comme couvert. Écrivez son nom comme dans la colonne « bailleur ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>No address could be imported. The reasons stand above, and in the rejected rows.</source>
   <translation>Aucune adresse n’a pu être importée. Les raisons figurent ci-dessus et dans les lignes rejetées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>No address has this number of dwellings.</source>
   <translation>Aucune adresse n’a ce nombre de logements.</translation>
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
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>No address.</source>
   <translation>Aucune adresse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>No column gives the INSEE code: these addresses cannot be released to a circle. Add it in the profile.</source>
   <translation>Aucune colonne ne donne le code INSEE : ces adresses ne peuvent être diffusées à aucun cercle. Ajoutez-la dans le profil.</translation>
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
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>No landlord: no column names one, and the parameter is empty.</source>
   <translation>Pas de bailleur : aucune colonne ne le nomme et le paramètre est vide.</translation>
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
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>Not assessed</source>
   <translation>Non évalué</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Number of copies</source>
   <translation>Nombre d’exemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>Number of entries</source>
   <translation>Nombre d’inscriptions</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Number of the copy</source>
   <translation>Numéro de l’exemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Numbers of the copies</source>
   <translation>Numéros des exemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/plugin.py" />
   <source>ORSEN panel</source>
   <translation>Panneau ORSEN</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/order.py" />
   <source>OUTPUT “{folder}” is a file. Choose a folder.</source>
   <translation>OUTPUT « {folder} » est un fichier. Choisissez un dossier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>One encrypted PDF per recipient is written there</source>
   <translation>Un PDF chiffré par destinataire y est écrit</translation>
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
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Open a file of circles</source>
   <translation>Ouvrir un fichier de cercles</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Outside the folder of the copies; new passwords are added to it and only you can read it</source>
   <translation>Hors du dossier des exemplaires ; les nouveaux mots de passe s’y ajoutent et vous seul pouvez le lire</translation>
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
   <location filename="../../orsen_qgis/maps/order.py" />
   <source>PREVIEW “{file}” must be a .png file in a folder that exists.</source>
   <translation>PREVIEW « {file} » doit être un fichier .png dans un dossier existant.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Pa&amp;ge</source>
   <translation>Pa&amp;ge</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Pages of each copy</source>
   <translation>Pages de chaque exemplaire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Parks</source>
   <translation>Parcs</translation>
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
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Polygons; left empty, the whole circle is drawn</source>
   <translation>Des polygones ; sans couche, tout le cercle est dessiné</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Preview of the first page (for you only)</source>
   <translation>Aperçu de la première page (pour vous seul)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Priority district (QPV)</source>
   <translation>Quartier prioritaire (QPV)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Profile (else detected)</source>
   <translation>Profil (sinon détecté)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/imports.py" />
   <source>Profile: {name}</source>
   <translation>Profil : {name}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>Purpose: {purpose}</source>
   <translation>Finalité : {purpose}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/sheet.py" />
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
   <location filename="../../orsen_qgis/maps/copies.py" />
   <source>QGIS could not write the preview. Choose a smaller resolution.</source>
   <translation>QGIS n’a pas pu écrire l’aperçu. Choisissez une résolution plus basse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/symbology/apply.py" />
   <source>QGIS does not take the style “{path}”: {reason}</source>
   <translation>QGIS n’accepte pas le style « {path} » : {reason}</translation>
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
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Rated addresses</source>
   <translation>Adresses cotées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Read a file of dated incidents and match each one with an address</source>
   <translation>Lire un fichier d’incidents datés et rattacher chacun à une adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Read a landlord's file (CSV, XLSX, GeoPackage…) into a layer of addresses</source>
   <translation>Lire le fichier d’un bailleur (CSV, XLSX, GeoPackage…) en une couche d’adresses</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Reads a register of incidents (any table or layer) and ties each row to an address of the stock: by its identifier; else by its address text within the municipality, and of the landlord if one is named; else by its place, the nearest address within the greatest distance. A row that names no more than a residence counts for all its addresses. The column « appariement » says how each was tied; « -ambigu » marks those where several addresses were as near or bore the same text.

The profile (JSON) gives the columns and maps the register's categories to the grid's fact types; null leaves a category out on purpose. The log lists the categories that are mapped to none. What could not be tied goes to its own table with its number among the rows of data and the reason: never any free text.</source>
   <translation>Lit un relevé d’incidents (toute table ou couche) et rattache chaque ligne à une adresse du patrimoine : par son identifiant ; sinon par le libellé de l’adresse dans la commune, et chez le bailleur s’il est nommé ; sinon par le lieu, à l’adresse la plus proche en deçà de la distance maximale. Une ligne qui ne nomme qu’une résidence compte pour toutes ses adresses. La colonne « appariement » dit comment chacune a été rattachée ; « -ambigu » marque celles pour lesquelles plusieurs adresses étaient aussi proches ou portaient le même libellé.

Le profil (JSON) donne les colonnes et fait correspondre les catégories du relevé aux types de faits de la grille ; null écarte une catégorie à dessein. Le journal liste les catégories sans correspondance. Ce qui n’a pas pu être rattaché va dans une table à part, avec son numéro parmi les lignes de données et la raison : jamais de texte libre.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Reads any table or layer that QGIS opens (CSV in UTF-8 or Windows encoding, XLSX, ODS, GeoPackage, GeoJSON, shapefile…) and gives one point per address. A profile (JSON) says which column, or which QGIS expression, gives what; without one the columns are recognised by their names, and the log shows how.

Rows of one landlord at one address become one address: their dwellings add up, a row that was delivered twice counts once. Rows without landlord, address or coordinates, or with an impossible value, go to the rejected rows with their number among the rows of data (the first below the column names is 1) and the reason.

An identifier that the file gives is kept; else the address gets one that stays the same from one delivery to the next, made from landlord, address and municipality. With a stock already imported, the rows of the landlords delivered now are replaced and the others kept.</source>
   <translation>Lit toute table ou couche que QGIS ouvre (CSV en UTF-8 ou en codage Windows, XLSX, ODS, GeoPackage, GeoJSON, shapefile…) et donne un point par adresse. Un profil (JSON) dit quelle colonne, ou quelle expression QGIS, donne quoi ; sans profil, les colonnes sont reconnues à leur nom, et le journal montre comment.

Les lignes d’un bailleur à une même adresse deviennent une seule adresse : leurs logements s’additionnent, une ligne livrée deux fois compte une fois. Les lignes sans bailleur, sans adresse ou sans coordonnées, ou avec une valeur impossible, vont dans les lignes rejetées avec leur numéro parmi les lignes de données (la première sous les noms de colonnes est 1) et la raison.

Un identifiant donné par le fichier est gardé ; sinon l’adresse en reçoit un qui reste le même d’une livraison à l’autre, fait du bailleur, de l’adresse et de la commune. Avec un patrimoine déjà importé, les lignes des bailleurs livrés maintenant sont remplacées et les autres gardées.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>Recipient</source>
   <translation>Destinataire</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>Recipients: {names}</source>
   <translation>Destinataires : {names}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Regi&amp;ster of releases</source>
   <translation>&amp;Registre des diffusions</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Register of incidents</source>
   <translation>Relevé d’incidents</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>Register of releases</source>
   <translation>Registre des diffusions</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Rejected rows</source>
   <translation>Lignes rejetées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Resolution (dots per inch)</source>
   <translation>Résolution (points par pouce)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Rows delivered twice, counted once: {count}.</source>
   <translation>Lignes livrées deux fois, comptées une fois : {count}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Rows left out</source>
   <translation>Lignes écartées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Rows merged into another of the same address</source>
   <translation>Lignes fusionnées dans une autre de la même adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Rows released</source>
   <translation>Lignes diffusées</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Rows that count for a whole residence</source>
   <translation>Lignes qui comptent pour toute une résidence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Rows that took their landlord from the parameter or the profile: {count}.</source>
   <translation>Lignes dont le bailleur vient du paramètre ou du profil : {count}.</translation>
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
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Rows tied to an address</source>
   <translation>Lignes rattachées à une adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>Rows without an address</source>
   <translation>Lignes sans adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/order.py" />
   <source>SECRETS “{secrets}” lies inside OUTPUT: whoever gets the folder would get the passwords. Choose a file outside it.</source>
   <translation>SECRETS « {secrets} » se trouve dans OUTPUT : qui reçoit le dossier recevrait les mots de passe. Choisissez un fichier ailleurs.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Save the levels</source>
   <translation>Enregistrer les niveaux</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Says who may receive what, under which convention</source>
   <translation>Dit qui peut recevoir quoi, au titre de quelle convention</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>Share of stock</source>
   <translation>Part du parc</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/place.py" />
   <source>Some addresses lie outside their reference system {crs}. Check the layer's CRS.</source>
   <translation>Des adresses se trouvent hors de leur système de référence {crs}. Vérifiez le SCR de la couche.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/algorithm_run.py" />
   <source>Something failed that should not ({error}); the log panel says more.</source>
   <translation>Une erreur imprévue est survenue ({error}) ; le journal en dit plus.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Sto&amp;p</source>
   <translation>Arrê&amp;ter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>Stock already imported, to complete</source>
   <translation>Patrimoine déjà importé, à compléter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/export_runner.py" />
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/background.py" />
   <location filename="../../orsen_qgis/maps/copies.py" />
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <location filename="../../orsen_qgis/processing/outputs.py" />
   <location filename="../../orsen_qgis/stock/expressions.py" />
   <location filename="../../orsen_qgis/stock/reading.py" />
   <source>Stopped: nothing was written.</source>
   <translation>Arrêté : rien n’a été écrit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Streets</source>
   <translation>Voies</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>TERRITORY cannot be read. Choose a layer of polygons.</source>
   <translation>TERRITORY ne peut pas être lu. Choisissez une couche de polygones.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/territory_polygons.py" />
   <source>TERRITORY “{layer}” cannot be brought to the addresses' reference system. Check its CRS.</source>
   <translation>TERRITORY « {layer} » ne peut pas être amené dans le système de référence des adresses. Vérifiez son SCR.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/territory_polygons.py" />
   <source>TERRITORY “{layer}” has no polygons. Choose another layer.</source>
   <translation>TERRITORY « {layer} » n’a pas de polygones. Choisissez une autre couche.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Territory (polygons)</source>
   <translation>Territoire (polygones)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/place.py" />
   <source>The addresses are in degrees ({crs}), outside France. Reproject the layer to a system in metres.</source>
   <translation>Les adresses sont en degrés ({crs}), hors de France. Reprojetez la couche dans un système en mètres.</translation>
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
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The category is mapped to no fact type.</source>
   <translation>La catégorie ne correspond à aucun type de fait.</translation>
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
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The coordinate is not a number, or not a place.</source>
   <translation>La coordonnée n’est pas un nombre, ou n’est pas un lieu.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/cells.py" />
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
   <source>The copy was refused: it does not open with its password.</source>
   <translation>L’exemplaire a été refusé : il ne s’ouvre pas avec son mot de passe.</translation>
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
   <source>The copy was refused: it holds {what}.</source>
   <translation>L’exemplaire a été refusé : il contient {what}.</translation>
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
   <source>The copy was refused: the picture of a page has another size than the page.</source>
   <translation>L’exemplaire a été refusé : l’image d’une page n’a pas la taille de la page.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/leak_scan.py" />
   <source>The copy was refused: the picture of a page holds more than its pixels.</source>
   <translation>L’exemplaire a été refusé : l’image d’une page contient plus que ses pixels.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The date cannot be read.</source>
   <translation>La date ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>The delivery was stopped; copies begun are withdrawn in the register.</source>
   <translation>La remise a été arrêtée ; les exemplaires commencés sont retirés dans le registre.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/pdf.py" />
   <source>The export needs pikepdf to encrypt copies, and this QGIS has none. Install it with the QPIP plugin, or with “pip install pikepdf” in QGIS's Python, then start again. Nothing was made.</source>
   <translation>L’export a besoin de pikepdf pour chiffrer les exemplaires, et ce QGIS ne l’a pas. Installez-le avec l’extension QPIP, ou par « pip install pikepdf » dans le Python de QGIS, puis recommencez. Rien n’a été produit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/territory_polygons.py" />
   <source>The export needs shapely, and this QGIS has none. Install it with the QPIP plugin, or with “pip install shapely” in QGIS's Python, then start again. Nothing was made.</source>
   <translation>L’export a besoin de shapely, et ce QGIS ne l’a pas. Installez-le avec l’extension QPIP, ou par « pip install shapely » dans le Python de QGIS, puis recommencez. Rien n’a été produit.</translation>
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
   <location filename="../../orsen_qgis/maps/order.py" />
   <source>The folder above OUTPUT “{folder}” does not exist. Create it first.</source>
   <translation>Le dossier au-dessus d’OUTPUT « {folder} » n’existe pas. Créez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/files.py" />
   <source>The folder “{folder}” does not exist. Create it or choose another one.</source>
   <translation>Le dossier « {folder} » n’existe pas. Créez-le ou choisissez-en un autre.</translation>
  </message>
  <message>
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
   <translation>La grille « {path} » est refusée : {place} n’est aucun de {words}.</translation>
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
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The impact is none of faible, mesuré, important, extrême.</source>
   <translation>L’impact n’est ni faible, ni mesuré, ni important, ni extrême.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The landlord's identifier is already taken by another address.</source>
   <translation>L’identifiant du bailleur est déjà pris par une autre adresse.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The level is none of 1 to 4.</source>
   <translation>Le niveau n’est pas de 1 à 4.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The number is negative.</source>
   <translation>Le nombre est négatif.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/outputs.py" />
   <source>The output “{name}” cannot be written. Choose another place.</source>
   <translation>La sortie « {name} » ne peut pas être écrite. Choisissez un autre endroit.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/outputs.py" />
   <source>The output “{name}” could not be written to its end: {reason}</source>
   <translation>La sortie « {name} » n’a pas pu être écrite jusqu’au bout : {reason}</translation>
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
   <translation>Le profil « {path} » est refusé : {place} n’est aucun de {words}.</translation>
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
   <source>The project has no layer of addresses yet: import a landlord's stock, or open the sample territory.</source>
   <translation>Le projet n’a pas encore de couche d’adresses : importez le patrimoine d’un bailleur, ou ouvrez le territoire d’exemple.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>The project has no rated addresses yet: classify them first.</source>
   <translation>Le projet n’a pas encore d’adresses cotées : lancez d’abord la cotation.</translation>
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
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>The register is whole: {entries} entries.</source>
   <translation>Le registre est intègre : {entries} inscriptions.</translation>
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
   <location filename="../../orsen_qgis/circles/register.py" />
   <source>The register “{file}” was altered or is damaged. Verify it, and compare with a backup.</source>
   <translation>Le registre « {file} » a été altéré ou est endommagé. Vérifiez-le, et comparez avec une sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reasons.py" />
   <source>The row is empty.</source>
   <translation>La ligne est vide.</translation>
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
   <location filename="../../orsen_qgis/symbology/apply.py" />
   <source>The style “{path}” is missing. Install the plugin again.</source>
   <translation>Le style « {path} » manque. Réinstallez l’extension.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/circles/areas.py" />
   <source>The territory holds no polygon, or something else beside polygons. Choose a layer of polygons.</source>
   <translation>Le territoire ne contient pas de polygone, ou autre chose que des polygones. Choisissez une couche de polygones.</translation>
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
   <location filename="../../orsen_qgis/grid/facts.py" />
   <source>The window ends on {end}, before it starts on {start}. Correct its dates.</source>
   <translation>La période finit le {end}, avant de commencer le {start}. Corrigez ses dates.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/stock_index.py" />
   <source>There is no address to tie incidents to: the layer of addresses is empty.</source>
   <translation>Il n’y a pas d’adresse à laquelle rattacher des incidents : la couche des adresses est vide.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/exportconfidentialmaps.py" />
   <source>Title (default: the circle's name)</source>
   <translation>Titre (par défaut le nom du cercle)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_page.py" />
   <source>Try without any file</source>
   <translation>Essayer sans aucun fichier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>Verify a register</source>
   <translation>Vérifier un registre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/sample_loader.py" />
   <source>Water</source>
   <translation>Eau</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>What is wrong</source>
   <translation>Ce qui ne va pas</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_page.py" />
   <source>Where the copies go</source>
   <translation>Où vont les exemplaires</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/verifyregister.py" />
   <source>Whole</source>
   <translation>Intègre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>Written beside every level, e.g. 2026</source>
   <translation>Écrit à côté de chaque niveau, par exemple 2026</translation>
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
   <location filename="../../orsen_qgis/gui/rating_page.py" />
   <source>[temporary layer]</source>
   <translation>[couche temporaire]</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/values.py" />
   <source>a date (2026-06-30 or 30/06/2026)</source>
   <translation>une date (2026-06-30 ou 30/06/2026)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/values.py" />
   <source>a number</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>a single map</source>
   <translation>carte unique</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/values.py" />
   <source>a whole number</source>
   <translation>un nombre entier</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>address</source>
   <translation>adresse</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>by group of sites</source>
   <translation>par groupe de sites</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>by municipality</source>
   <translation>par commune</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/release_controller.py" />
   <source>by territory</source>
   <translation>par territoire</translation>
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
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>daily</source>
   <translation>quotidienne</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>extreme</source>
   <translation>extrême</translation>
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
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>not assessed</source>
   <translation>non évalué</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>occasional</source>
   <translation>ponctuelle</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/grid_words.py" />
   <source>regular</source>
   <translation>régulière</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/circle_words.py" />
   <source>residence</source>
   <translation>résidence</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/values.py" />
   <source>yes or no (1 or 0)</source>
   <translation>oui ou non (1 ou 0)</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/stock_controller.py" />
   <source>{addresses} addresses, {dwellings} dwellings, landlords: {landlords}.</source>
   <translation>{addresses} adresses, {dwellings} logements, bailleurs : {landlords}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>{count} categories are mapped to no fact type. Add them to “types” in the profile:</source>
   <translation>{count} catégories ne correspondent à aucun type de fait. Ajoutez-les à « types » dans le profil :</translation>
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
   <location filename="../../orsen_qgis/processing/importincidents.py" />
   <source>{how}: {count} rows</source>
   <translation>{how} : {count} lignes</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>{name} is not a date. Write it as 2026-06-30.</source>
   <translation>{name} n’est pas une date. Écrivez-la comme 2026-06-30.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/result_table.py" />
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>{number} decisions belong to another campaign and were set aside.</source>
   <translation>{number} décisions appartiennent à une autre campagne et ont été mises de côté.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>{number} facts carry a severity that is not that of their type; theirs holds.</source>
   <translation>{number} faits portent une gravité qui n’est pas celle de leur type ; la leur prime.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>{number} facts or decisions name an address that is not in the stock.</source>
   <translation>{number} faits ou décisions nomment une adresse absente du patrimoine.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/classify.py" />
   <source>{number} incidents lie outside the window and were not counted.</source>
   <translation>{number} incidents sont hors de la période et n’ont pas été comptés.</translation>
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
   <location filename="../../orsen_qgis/processing/importstock.py" />
   <source>{rows} rows: {addresses} addresses, {dwellings} dwellings; {merged} rows merged, {rejected} rejected.</source>
   <translation>{rows} lignes : {addresses} adresses, {dwellings} logements ; {merged} lignes fusionnées, {rejected} rejetées.</translation>
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
   <location filename="../../orsen_qgis/circles/strict_json.py" />
   <source>“{file}” says “{key}” twice in one object. Keep one of them.</source>
   <translation>« {file} » dit deux fois « {key} » dans un objet. N’en gardez qu’un.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/gui/rating_controller.py" />
   <source>“{layer}” has edits that are not saved: save or cancel them first.</source>
   <translation>« {layer} » a des modifications non enregistrées : enregistrez-les ou annulez-les d’abord.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/opening.py" />
   <source>“{path}” cannot be read as a table or a layer. Open it in QGIS to see why, or save it again.</source>
   <translation>« {path} » ne peut être lu ni comme table ni comme couche. Ouvrez-le dans QGIS pour voir pourquoi, ou enregistrez-le à nouveau.</translation>
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
   <location filename="../../orsen_qgis/processing/files.py" />
   <source>“{path}” cannot be written: {reason}</source>
   <translation>« {path} » ne peut pas être écrit : {reason}</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/opening.py" />
   <source>“{path}” does not exist. Check the path.</source>
   <translation>« {path} » n’existe pas. Vérifiez le chemin.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/maps/copies.py" />
   <source>“{path}” exists already, from another register. Choose another folder: copies are never overwritten.</source>
   <translation>« {path} » existe déjà et vient d’un autre registre. Choisissez un autre dossier : un exemplaire n’est jamais écrasé.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/opening.py" />
   <source>“{path}” has no sheet “{sheet}”.</source>
   <translation>« {path} » n’a pas de feuille « {sheet} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/text_file.py" />
   <source>“{path}” has {count} columns named “{column}”. Rename them in the file: each needs its own name.</source>
   <translation>« {path} » a {count} colonnes nommées « {column} ». Renommez-les dans le fichier : chacune doit avoir son nom.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/text_file.py" />
   <source>“{path}” holds NUL bytes: it is damaged, or no text file. Save it again as CSV in UTF-8.</source>
   <translation>« {path} » contient des octets NUL : il est endommagé, ou n’est pas un fichier texte. Enregistrez-le à nouveau en CSV, en UTF-8.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/opening.py" />
   <location filename="../../orsen_qgis/stock/text_file.py" />
   <source>“{path}” is empty. Check the file, or ask its sender for it again.</source>
   <translation>« {path} » est vide. Vérifiez le fichier, ou redemandez-le à son expéditeur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/identifycopy.py" />
   <source>“{path}” is no copy of this register, neither by its content nor by its identifier.</source>
   <translation>« {path} » n’est pas un exemplaire de ce registre, ni par son contenu ni par son identifiant.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/opening.py" />
   <source>“{path}” is no sheet that QGIS can read: it is damaged, or protected by a password. Save it again.</source>
   <translation>« {path} » n’est pas un classeur que QGIS peut lire : il est endommagé, ou protégé par un mot de passe. Enregistrez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/processing/files.py" />
   <source>“{path}” is open in the project. Remove that layer first, or choose another file.</source>
   <translation>« {path} » est ouvert dans le projet. Retirez d’abord cette couche, ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/reading.py" />
   <source>“{source}” has no column “{column}”. Choose another layer, or import the file with ORSEN first.</source>
   <translation>« {source} » n’a pas de colonne « {column} ». Choisissez une autre couche, ou importez d’abord le fichier avec ORSEN.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/stock/opening.py" />
   <source>“{source}” has no rows. Check the file, or ask its sender for it again.</source>
   <translation>« {source} » n’a pas de lignes. Vérifiez le fichier, ou redemandez-le à son expéditeur.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}, column “{column}”: {value} is not a level from 1 to 4.</source>
   <translation>« {source} », ligne {row}, colonne « {column} » : {value} n’est pas un niveau de 1 à 4.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}, column “{column}”: “{word}” is none of {words}.</source>
   <translation>« {source} », ligne {row}, colonne « {column} » : « {word} » n’est aucun de {words}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/decisions.py" />
   <source>“{source}”, row {row}: another decision of the same day retains another level for “{identifier}”.</source>
   <translation>« {source} », ligne {row} : une autre décision du même jour retient un autre niveau pour « {identifier} ».</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/decisions.py" />
   <source>“{source}”, row {row}: contre_visite is “{word}”, which is none of {words}.</source>
   <translation>« {source} », ligne {row} : contre_visite vaut « {word} », qui n’est aucun de {words}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: source_niveau is “{word}”, which is none of {words}.</source>
   <translation>« {source} », ligne {row} : source_niveau vaut « {word} », qui n’est aucun de {words}.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: the address has no adresse_id.</source>
   <translation>« {source} », ligne {row} : l’adresse n’a pas d’adresse_id.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: the adresse_id “{identifier}” stands twice. Each address must have its own.</source>
   <translation>« {source} », ligne {row} : l’adresse_id « {identifier} » figure deux fois. Chaque adresse doit avoir le sien.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/campaign/decisions.py" />
   <source>“{source}”, row {row}: the decision has no decide_le date.</source>
   <translation>« {source} », ligne {row} : la décision n’a pas de date decide_le.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: the fact has neither a type nor a gravite. Give it one of them.</source>
   <translation>« {source} », ligne {row} : le fait n’a ni type ni gravite. Donnez-lui l’un des deux.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: the fact has no frequence. Write ponctuelle, reguliere or quotidienne.</source>
   <translation>« {source} », ligne {row} : le fait n’a pas de frequence. Écrivez ponctuelle, reguliere ou quotidienne.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: the fact type “{word}” is not one of the grid “{grid}”. Correct it, or map it to one of the grid's types when importing.</source>
   <translation>« {source} », ligne {row} : le type de fait « {word} » n’est pas de la grille « {grid} ». Corrigez-le, ou faites-le correspondre à l’un de ses types à l’import.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/evidence.py" />
   <source>“{source}”, row {row}: the incident has no date. Give it one, or import the file with ORSEN first.</source>
   <translation>« {source} », ligne {row} : l’incident n’a pas de date. Donnez-lui-en une, ou importez d’abord le fichier avec ORSEN.</translation>
  </message>
  <message>
   <location filename="../../orsen_qgis/grid/axes.py" />
   <source>“{word}” is none of: {words}.</source>
   <translation>« {word} » n’est aucun de : {words}.</translation>
  </message>
 </context>
</TS>
