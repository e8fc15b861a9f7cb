"""The grid in QGIS expressions: styles, forms, the field calculator, filters."""
