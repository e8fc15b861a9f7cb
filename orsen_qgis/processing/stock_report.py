"""What became of a landlord's delivery, told in the log, as a table and as a page."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..messages import tr
from ..stock.importer import Delivery
from ..stock.profile import Profile
from ..stock.quality import LANDLORD, REJECTED, REMARK, RESULT, ROWS, SUGGESTION, Finding, Wording, findings
from ..stock.quality_page import quality_page
from ..stock.reading_words import suggestion
from ..stock.reasons import stock_reasons


def report(delivery: Delivery, kept: int, profile: Profile) -> list[Finding]:
    """Return the lines of the report in the user's language."""
    wording = Wording(_counts(), stock_reasons(), tuple(suggestion(reading) for reading in delivery.readings))
    lines = findings(delivery, wording)
    if kept:
        lines.append(Finding(REMARK, tr("Addresses of other landlords kept from the existing stock"), kept))
    if "code_insee" not in profile.columns:
        sentence = tr(
            "No column gives the INSEE code: these addresses cannot be released to a circle. "
            "Correct the mapping: its column, or one code between quotes."
        )
        lines.append(Finding(REMARK, sentence, delivery.counts.addresses))
    return lines


def page(lines: list[Finding]) -> str:
    """Return the report as an HTML page."""
    headings = {
        RESULT: tr("Result"),
        ROWS: tr("Rows of the file"),
        REJECTED: tr("Rejected rows"),
        SUGGESTION: tr("Suggestions"),
        REMARK: tr("Remarks"),
        LANDLORD: tr("By landlord"),
    }
    rows = tr("Row numbers count the rows of data: the first below the column names is 1.")
    return quality_page(tr("Quality of the delivered stock"), lines, headings, rows)


def tell(delivery: Delivery, lines: list[Finding], feedback: QgsProcessingFeedback) -> None:
    """Say it in the log: what is left out and what looks wrong as warnings."""
    counts = delivery.counts
    feedback.pushInfo(
        tr(
            "{rows} rows: {addresses} addresses, {dwellings} dwellings; {merged} rows merged, {rejected} rejected."
        ).format(
            rows=counts.rows,
            addresses=counts.addresses,
            dwellings=counts.dwellings,
            merged=counts.merged,
            rejected=counts.rejected,
        )
    )
    for line in lines:
        if line.section in (REJECTED, SUGGESTION):
            feedback.pushWarning(f"{line.sentence} ({line.count})")
        elif line.section == REMARK:
            feedback.pushInfo(f"{line.sentence} ({line.count})")
    if counts.addresses == 0:
        feedback.reportError(tr("No address could be imported. The reasons stand above, and in the rejected rows."))


def _counts() -> dict[str, str]:
    return {
        "rows": tr("Rows of data in the file"),
        "addresses": tr("Addresses"),
        "dwellings": tr("Dwellings"),
        "merged": tr("Rows merged into another of the same address"),
        "rejected": tr("Rejected rows"),
        "blank": tr("Empty rows passed over"),
        "repeated": tr("Rows delivered twice, counted once"),
        "without_dwellings": tr("Addresses whose number of dwellings is unknown"),
        "landlord_given": tr("Rows that took their landlord from the parameter or the profile"),
        "renamed": tr("Addresses whose identifier is another landlord's already, which got one of ours"),
        "apart": tr(
            "Rows merged into an address whose place is over 100 m away: if they are several, tell them apart by an "
            "identifier or their municipality"
        ),
        "shorter": tr("Rows with fewer cells than columns: the missing ones were taken as empty"),
    }
