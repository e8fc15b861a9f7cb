"""Invented names. None is meant to point at a real street, landlord, district or person."""

from __future__ import annotations

COMMUNE = "Valfictif-sur-Songe"
# No commune has a code in 96: France has no such département, and no post code starts so.
CODE_INSEE = "96999"
POST_CODE = "96990"
DEPARTEMENT = "96"

LANDLORDS = ("Toits d’Aurore", "Habitat des Brumes", "Foyer du Levant")

DISTRICTS = {
    "vieille-ville": "La Vieille-Horloge",
    "faubourg": "Faubourg des Tisserands",
    "estate": "Les Nuages",
    "garden": "Cité-jardin des Mirabelles",
    "station": "Les Cerfs-Volants",
    "plain": "Plaine des Lucioles",
    "works": "La Boussole",
}

# What streets are called, by the part of the town: an article and a noun, used once each.
STREETS = {
    "vieille-ville": (
        "du Sablier|des Trois-Chouettes|du Puits-qui-Chante|de la Clepsydre|du Chat-qui-Lit"
        "|des Souffleurs-de-Bulles|du Pain-d'Étoiles|de la Lune-Rousse|des Vieux-Grelots"
        "|du Dragon-Enrhumé|des Échasses|de la Girouette|du Coq-Muet|des Lanterniers|du Vieux-Carillon"
        "|de la Plume|des Sept-Parapluies|du Hibou|de la Marmite|des Chaussettes|du Grimoire|de l'Encrier"
        "|des Tréteaux|du Merle-Bavard|de la Bobine|du Cadran|des Bouquinistes|de la Cloche-Fêlée"
        "|du Troubadour|de l'Ombrelle|des Marmottes|du Guet|de la Fontaine-Bleue|du Chaudron"
        "|des Colombages|du Petit-Jour"
    ),
    "faubourg": (
        "des Tisserands|de la Navette|du Métier-à-Tisser|des Cardeurs|de la Quenouille|des Boutonniers"
        "|du Dé-à-Coudre|des Rubaniers|de l'Aiguille|du Canevas|de la Pelote|des Teinturiers"
        "|de la Garance|du Fuseau|des Dentellières|du Velours|de la Percale|des Chapeliers|du Feutre"
        "|de la Bobinette|des Cordiers|du Chanvre|de la Doublure|des Gantiers|du Fil-d'Or|de la Soierie"
        "|des Brodeuses|du Patron|de la Mercerie|des Lavandières|du Tambour|de la Tricoteuse|du Sergé"
        "|de l'Ourlet|des Foulons|du Galon|de la Cretonne|des Passementiers|du Lin|de l'Écheveau"
        "|de la Trame|des Fileuses|du Rouet|de la Bonneterie|du Jacquard|de l'Organdi|des Matelassiers"
        "|du Ruban-Bleu|de la Popeline|du Chapeau-Melon|des Drapiers|de l'Épingle|du Tulle|de la Flanelle"
        "|des Ravaudeuses|du Mouchoir|de la Houppelande|du Jabot|des Capelines|de la Pantoufle"
        "|du Sabot-Rouge|des Tabliers|de la Redingote|du Bonnet|de la Besace|des Mitaines|du Paletot"
        "|de la Pèlerine|du Gilet"
    ),
    "estate": (
        "des Cumulus|des Stratus|des Nimbus|des Cirrus|de l'Arc-Boréal|du Zéphyr|de la Brise|du Sirocco"
        "|de la Tramontane|des Embellies|de la Rosée|du Givre|des Ondées|de l'Éclaircie|de la Bruine"
        "|des Météores|de la Grande-Ourse|des Comètes|de l'Étoile-Filante|de la Voie-Lactée|du Solstice"
        "|de l'Équinoxe|de la Pleine-Lune|du Halo|des Aurores|du Crépuscule|du Firmament|de la Nébuleuse"
        "|du Petit-Nuage|de l'Azur|des Planètes|du Zénith|de la Giboulée|du Grésil|des Nuages-Bas"
        "|de la Lune-Montante|de l'Orage|du Soleil-Levant|de la Bise|du Noroît|de l'Ombre-Douce"
        "|des Alizés-Doux|du Ciel-Clair|des Perséides|de la Comète-Bleue|du Grand-Large"
    ),
    "garden": (
        "des Mirabelles|des Reines-Claudes|des Coings|de la Groseille|des Framboisiers|du Cassis"
        "|des Poiriers-Nains|de la Rhubarbe|des Amandes|du Verjus|de la Cerise|des Noisettes|du Sureau"
        "|de la Myrtille|des Nèfles|du Cognassier|de la Prunelle|des Fraises|du Figuier|de l'Églantine"
        "|des Mûres|du Tilleul-Creux|de la Treille|des Pêches-de-Vigne|du Pommier-Penché|des Quetsches"
        "|de la Capucine|du Potager|de l'Arrosoir|des Abeilles|du Râteau|de la Ruche|de la Pivoine"
        "|du Jasmin|des Hortensias|de la Verveine|du Bourgeon|des Semis|de la Brouette|du Basilic"
        "|de la Sauge|du Thym|de l'Estragon|des Pois-de-Senteur|de la Tonnelle|du Bassin-Vert"
        "|des Jonquilles|de la Rocaille|de la Glycine|du Cerfeuil|des Oseilles|de la Bourrache"
        "|du Tournesol|des Campanules|de la Serre|du Compost|de l'Échalier|des Physalis|de la Mélisse"
        "|du Romarin|des Soucis|de l'Angélique|du Panais|de la Scarole"
    ),
    "station": (
        "du Cerf-Volant|de la Toupie|de la Marelle|des Osselets|du Colin-Maillard|de la Balançoire"
        "|des Billes|du Yo-Yo|de la Corde-à-Sauter|du Bilboquet|des Quilles|du Manège"
        "|de la Poupée-de-Chiffon|du Cheval-à-Bascule|des Dominos|du Jeu-de-l'Oie|de la Trottinette"
        "|du Diabolo|des Échecs|du Mikado|de la Crécelle|du Puzzle|des Confettis|de la Lanterne-Magique"
        "|du Pantin|des Échassiers|du Cerceau|de la Farandole|du Tire-Bouchon|des Serpentins"
        "|du Train-de-Bois|de la Fronde|du Tangram|de la Ronde|du Chat-Perché|de la Cocotte-en-Papier"
        "|du Sifflet|des Images|de la Boîte-à-Musique|du Polichinelle|des Soldats-de-Plomb"
        "|de la Pâte-à-Modeler|du Carrousel|de l'Ardoise|du Ballon-Rouge|du Kaléidoscope|de la Comptine"
        "|du Tourniquet|des Charades|de la Devinette|du Rébus|de la Cabane|des Échasses-Bleues|du Hochet"
        "|de la Luge|du Tricycle|des Bulles|du Pédalo"
    ),
    "plain": (
        "des Lucioles|de la Loutre|des Hérissons|du Martin-Pêcheur|de la Libellule|des Grillons"
        "|du Blaireau|de la Mésange|des Rainettes|du Campagnol|de la Coccinelle|des Sauterelles"
        "|du Bouvreuil|de la Belette|des Papillons|du Lézard|de la Fauvette|des Écureuils|du Roitelet"
        "|de la Salamandre|des Hannetons|du Triton|de la Grive|des Musaraignes|du Loriot"
        "|de la Tourterelle|des Faons|du Pinson|de la Bergeronnette|des Escargots|du Chevreuil"
        "|de l'Alouette|des Hirondelles-de-Mer|du Castor|de la Genette|des Mulots|du Courlis"
        "|de la Sarcelle|des Cigales|du Geai|de la Chevêche|du Hanneton-Doré|des Bourdons|de la Huppe"
        "|du Putois|des Grives-Musiciennes|de la Cigogne|du Ragondin|des Perdrix|du Sansonnet|de la Taupe"
        "|des Rouges-Gorges|du Milan|de l'Hermine|des Vanneaux|du Lièvre|de la Pie-Voleuse|des Cygnes"
        "|du Héron-Gris"
    ),
    "works": (
        "de la Boussole|du Sextant|de l'Astrolabe|du Compas|de la Longue-Vue|du Gouvernail"
        "|de la Rose-des-Vents|du Cabestan|de l'Ancre|du Loch|de la Vigie|du Portulan|de la Mappemonde"
        "|du Méridien|de l'Équateur|du Baromètre|du Niveau|de l'Hélice|du Piston|de l'Engrenage"
        "|de la Manivelle|du Rivet|de l'Enclume|du Soufflet|de la Bielle|du Palan|de la Poulie|du Treuil"
        "|des Boulons|du Cric|de la Turbine|du Vilebrequin|de l'Étau|du Rabot"
    ),
}

# Names of residences, by the part of the town.
RESIDENCES = {
    "vieille-ville": (
        "Cour du Sablier|Le Grimoire|Cour des Échasses|Les Sept Parapluies|La Cloche fêlée|Le Petit Jour|La Girouette"
    ),
    "faubourg": (
        "Les Navettes|Le Métier|La Quenouille|Les Rubans|Le Canevas|La Garance|Le Velours|Les Bobines"
        "|Le Fil d'or|L'Écheveau|La Percale|Le Galon|Le Feutre|La Dentelle"
    ),
    "estate": (
        "Les Cumulus|Les Stratus|Les Nimbus|Les Cirrus|Le Zéphyr|La Brise|Le Sirocco|La Tramontane"
        "|Les Embellies|La Rosée|Le Givre|Les Ondées|L'Éclaircie|Les Météores|La Grande Ourse|Les Comètes"
        "|L'Étoile filante|La Voie lactée|Le Solstice|L'Équinoxe|Le Halo|Le Firmament"
    ),
    "garden": (
        "Les Mirabelles|Les Coings|La Groseille|Les Amandes|La Ruche|Les Quetsches|Le Verger|La Tonnelle"
        "|Le Potager|La Treille|La Brouette|Les Pivoines|Le Basilic|La Rocaille"
    ),
    "station": (
        "La Toupie|La Marelle|Le Bilboquet|Les Dominos|Le Manège|La Farandole|Le Mikado|Les Osselets"
        "|Le Diabolo|Le Tangram"
    ),
    "plain": (
        "Les Lucioles|La Loutre|Les Grillons|Le Roitelet|Les Rainettes|La Mésange|Les Écureuils|Le Castor|Les Faons"
    ),
    "works": "La Vigie|Le Compas",
}


# The fact types of the grid, by severity.
FACTS = {
    "faible": ("injures", "jets-detritus", "tags", "voitures-ventouses", "degradations-legeres", "tapages"),
    "moyenne": (
        "squats",
        "voitures-epaves",
        "mecanique-sauvage",
        "agressions-verbales",
        "degradations",
        "petits-trafics",
        "animaux-dangereux",
        "rodeos",
        "incendies",
        "cambriolages-vols",
    ),
    "majeure": (
        "occupations-abusives",
        "vandalisme",
        "chantage-racket",
        "trafics-installes",
        "agressions-physiques",
        "vols-avec-violences",
        "menaces-de-mort",
    ),
    "extreme": (
        "trafics-organises",
        "controle-allees-venues",
        "appropriation-espaces",
        "presence-armes",
        "risque-violences",
        "violences-personnel-police",
        "violences-urbaines",
        "homicides-agressions-sexuelles",
    ),
}

# The exporter's own words for what happens, and the fact type that each stands for.
CATEGORIES = {
    "Propos injurieux": "injures",
    "Dépôt sauvage": "jets-detritus",
    "Jet par les fenêtres": "jets-detritus",
    "Tag ou graffiti": "tags",
    "Véhicule ventouse": "voitures-ventouses",
    "Petite dégradation": "degradations-legeres",
    "Bruit de voisinage": "tapages",
    "Tapage nocturne": "tapages",
    "Occupation illicite (logement, cave, parking)": "squats",
    "Épave": "voitures-epaves",
    "Mécanique de rue": "mecanique-sauvage",
    "Agression verbale": "agressions-verbales",
    "Porte ou ascenseur dégradé": "degradations",
    "Petit trafic": "petits-trafics",
    "Chien dangereux": "animaux-dangereux",
    "Rodéo motorisé": "rodeos",
    "Départ de feu": "incendies",
    "Cambriolage ou vol": "cambriolages-vols",
    "Regroupement dans le hall": "occupations-abusives",
    "Vandalisme": "vandalisme",
    "Racket": "chantage-racket",
    "Trafic installé": "trafics-installes",
    "Agression physique": "agressions-physiques",
    "Vol avec violence": "vols-avec-violences",
    "Menace de mort": "menaces-de-mort",
    "Point de trafic organisé": "trafics-organises",
    "Filtrage des entrées": "controle-allees-venues",
    "Confiscation d'un espace commun": "appropriation-espaces",
    "Arme vue ou signalée": "presence-armes",
    "Mise en danger de personnes": "risque-violences",
    "Violence contre un agent": "violences-personnel-police",
    "Affrontement de groupes": "violences-urbaines",
}
# What the exporter also writes down and the profile leaves out: the import says so.
UNMAPPED = ("Panne d'éclairage", "Fuite d'eau", "Divers")


def listed(names: str) -> list[str]:
    """Split a list written with bars."""
    return names.split("|")
