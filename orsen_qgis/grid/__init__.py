"""What a level is: severity, frequency, impact, grid file, classification. Imports no qgis."""
