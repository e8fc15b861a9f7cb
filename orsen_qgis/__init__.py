"""ORSEN: the cartography of tranquillity and security in social housing."""


def classFactory(iface):
    """Return the plugin; QGIS calls this once, when it loads us."""
    from .plugin import OrsenPlugin

    return OrsenPlugin(iface)
