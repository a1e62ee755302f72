"""`runsore report`: a period of the log as pages for a clinician, without a window."""

import argparse
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from runsore.cli.command import (
    DONE,
    RefusedError,
    log_path,
    now,
    settings,
)
from runsore.core.body import BodyRegion, region_by_key
from runsore.core.invalid import InvalidValueError
from runsore.settings import Paper
from runsore.wording import Wording

if TYPE_CHECKING:
    from runsore.presenters.report import ReportChoice
    from runsore.ui.report.building import Report

_ENDINGS = (".pdf", ".html")


def report(options: argparse.Namespace) -> int:
    out: Path = options.out
    ending = out.suffix.lower()
    if ending not in _ENDINGS:
        raise RefusedError(f"{out}: name a file that ends in .pdf or .html.")
    today = now().date()
    last: date = options.last or today
    if last < options.first:
        raise RefusedError(f"--from {options.first} lies after --to {last}; exchange the two.")
    from runsore.presenters.report import ReportChoice  # noqa: PLC0415 - no other command waits

    choice = ReportChoice(options.first, last, _regions(options.regions), options.notes)
    report = _built(choice, log_path(options.log), today)
    paper = Paper(options.paper or settings().paper)
    from runsore.exchange.export_files import write_report  # noqa: PLC0415

    write_report(_drawn(report, ending, paper), out)
    return DONE


def _regions(keys: str | None) -> frozenset[BodyRegion] | None:
    if keys is None:
        return None
    named = [key.strip() for key in keys.split(",") if key.strip()]
    if not named:
        raise RefusedError("--regions names no region; for example left-upper-calf.")
    try:
        return frozenset(map(region_by_key, named))
    except InvalidValueError as error:
        raise error.inside("--regions") from None


def _built(choice: "ReportChoice", log: Path, today: date) -> "Report":
    from runsore.storage.read_only_log import ReadOnlyLog  # noqa: PLC0415
    from runsore.ui.report.building import ReportSource, build_report  # noqa: PLC0415

    if not log.exists():
        raise RefusedError(f"{log}: there is no log here yet.")
    kept = ReadOnlyLog.at(log)
    try:
        source = ReportSource(kept.check_ins(), kept.workouts())
    finally:
        kept.close()
    report = build_report(source, choice, today, settings(), Wording())
    if report.state.is_empty:
        what = "entry of these regions" if choice.regions else "entry"
        raise RefusedError(f"There is no {what} in the log from {choice.first} to {choice.last}.")
    return report


def _drawn(report: "Report", ending: str, paper: Paper) -> bytes:
    if sys.platform.startswith("linux"):
        # Nothing is shown, so that a display would only be one more thing that can be missing.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    # Held by a name: without it there are no fonts.
    app = QGuiApplication(sys.argv[:1])
    made = report.as_web_page() if ending == ".html" else report.as_pdf(paper)
    app.quit()
    return made
