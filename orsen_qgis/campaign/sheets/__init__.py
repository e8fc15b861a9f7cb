"""Rating sheets: XLSX files that staff fill in, and what they say once they are back. Imports no qgis."""
