"""ORSEN: the cartography of tranquillity and security in social housing."""

import sys

# An older version that was just unloaded: QGIS forgets only those of its modules that it saw being imported.
for _old in [name for name in sys.modules if name.startswith(f"{__name__}.")]:
    del sys.modules[_old]


def classFactory(iface):
    """Return the plugin; QGIS calls this once, when it loads us."""
    from .plugin import OrsenPlugin

    return OrsenPlugin(iface)
