"""Millions of texts without a Python object each: packed, found, read. Imports no qgis."""
