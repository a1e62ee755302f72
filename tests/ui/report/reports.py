"""Short ways to a report's sheet, pages and text."""

from collections.abc import Sequence
from datetime import date, timedelta
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from logged import check_in
from runsore.core.body import REGIONS
from runsore.core.log import LoggedCheckIn
from runsore.presenters.report import ReportChoice
from runsore.settings import Settings
from runsore.ui.report.building import Report, ReportSource, build_report
from runsore.wording import Wording

FIRST, LAST = date(2026, 1, 1), date(2026, 3, 15)
WHOLE = ReportChoice(FIRST, LAST)


def report(*entries: Any, choice: ReportChoice = WHOLE) -> Report:
    check_ins = [entry for entry in entries if isinstance(entry, LoggedCheckIn)]
    runs = [entry for entry in entries if not isinstance(entry, LoggedCheckIn)]
    return build_report(ReportSource(check_ins, runs), choice, LAST, Settings(), Wording())


def everything_sore(days: int = 24) -> list[LoggedCheckIn]:
    """Every region sore every fourth day, so that each is an episode of its own."""
    levels = {region.key: 1 + place % 10 for place, region in enumerate(REGIONS)}
    return [
        check_in((LAST - timedelta(days=4 * number)).isoformat(), levels)
        for number in range(days // 4)
    ]


def text_of(pdf: bytes) -> str:
    """The text as it would be copied, its lines joined."""
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def in_order(text: str, parts: Sequence[str]) -> bool:
    places = [text.find(part) for part in parts]
    return -1 not in places and places == sorted(places)
