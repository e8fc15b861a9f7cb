"""Questions about an area: no qgis here; geometry is shapely’s."""
