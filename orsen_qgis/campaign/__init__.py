"""Ratings over time: what people decide, campaign by campaign. Imports no qgis."""
