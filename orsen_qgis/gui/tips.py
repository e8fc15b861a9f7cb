"""What a button or a list of the panel does, for those whose label leaves room for doubt."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ..messages import tr


def tips() -> dict[str, str]:
    """Return tooltips by the name of their widget."""
    return {
        "OrsenGoToRating": tr("Turns to the page that gives each of these addresses a level"),
        "OrsenEditGrid": tr("The levels of the grid, where each comes from, and your own version of it"),
        "OrsenRun": tr("Works out the level of every address; QGIS can be used meanwhile"),
        "OrsenCancel": tr("Stops the classification; nothing is kept of it"),
        "OrsenResultTable": tr("Addresses, dwellings and share of the stock per level"),
        "OrsenSeeAddresses": tr("A table of all addresses, with the reason of each level"),
        "OrsenGoToRelease": tr("Turns to the page that makes a confidential copy per recipient"),
        "OrsenSheetsUnit": tr("An address, or a residence whose answers hold for all its addresses"),
        "OrsenWriteSheets": tr("Writes one pre-filled workbook per landlord or agency"),
        "OrsenSentSheets": tr("Which file goes to whom"),
        "OrsenReadSheets": tr("Reads the sheets that came back, and says what they leave open"),
        "OrsenStopSheets": tr("Stops; nothing is kept of what was begun"),
        "OrsenStopCheck": tr("Stops; nothing is kept of what was begun"),
        "OrsenAgencies": tr("What each agency was sent, has filled in, and still owes"),
        "OrsenLeftOut": tr("What the sheets say that cannot be taken as it is, and why"),
        "OrsenTodo": tr("Chosen rows are selected on the map"),
        "OrsenCloseCampaign": tr("Writes the ratings with a day and a digest; no later run changes them"),
        "OrsenDigest": tr("Write it into the minutes: it proves later that nothing was changed"),
        "OrsenCopyDigest": tr("Puts the digest on the clipboard"),
        "OrsenClosedLayer": tr("Ratings that were closed, as they are now"),
        "OrsenVerifyCampaign": tr("Works the digest out again and compares"),
        "OrsenCircle": tr("Who receives the copies, and what they may see"),
        "OrsenEditCircles": tr("Opens the file of circles in an editor that checks it"),
        "OrsenPage": tr("Paper of the copies"),
        "OrsenOrientation": tr("How the sheets lie: as the ground is, upright or across"),
        "OrsenListed": tr("Adds pages that list the sites of the maps"),
        "OrsenAtlas": tr("One page for all, or one per municipality, territory or cluster"),
        "OrsenForecast": tr("What would leave, what would not, and why"),
        "OrsenApproveCircle": tr("Writes your approval of this circle into the register"),
        "OrsenOverrideBy": tr("The person who decides; the name goes into the register"),
        "OrsenOverrideReason": tr("Why it is done in spite of earlier copies; it goes into the register"),
        "OrsenOpenRegister": tr("Every release and refusal: search, verify, whose copy it is"),
        "OrsenDeliver": tr("Makes one encrypted, numbered copy per recipient, and registers it"),
        "OrsenOpenFolder": tr("Shows the copies in your file manager"),
    }


def add_tips(window: QWidget) -> None:
    """Give their tooltip to the widgets of a window that have none."""
    by_name = tips()
    for widget in window.findChildren(QWidget):  # one walk: a search by name takes 5 ms in a panel of this size
        tip = by_name.get(widget.objectName())
        if tip and not widget.toolTip():
            widget.setToolTip(tip)
