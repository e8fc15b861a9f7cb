"""Who may see what: policy, release, register. Imports no qgis."""
