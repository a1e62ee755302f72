"""A report built from a log, from the entries to pages: nothing here touches a widget."""

from collections.abc import Sequence
from datetime import date

from runsore.core.body import BodyRegion
from runsore.core.log import LoggedCheckIn, LoggedWorkout
from runsore.core.value import Value
from runsore.presenters.report import ReportChoice, ReportState, regions_within, report_state
from runsore.presenters.report_sheet import ReportSheet, report_sheet
from runsore.settings import Paper, Settings
from runsore.ui.report.pages import ReportPages
from runsore.ui.report.pdf import pdf_bytes
from runsore.wording import Wording


class ReportSource(Value):
    """A log as it was read, the newest first."""

    check_ins: Sequence[LoggedCheckIn]
    workouts: Sequence[LoggedWorkout]

    @property
    def first_day(self) -> date | None:
        days = [kept.check_in.day for kept in self.check_ins[-1:]]
        days += [kept.workout.on for kept in self.workouts[-1:]]
        return min(days, default=None)


class Report(Value):
    """`offered` are the regions noted in the period, the sorest first."""

    state: ReportState
    sheet: ReportSheet
    offered: tuple[BodyRegion, ...]

    def pages(self, paper: Paper) -> ReportPages:
        return ReportPages(self.sheet, paper)

    def as_pdf(self, paper: Paper) -> bytes:
        return pdf_bytes(self.pages(paper))

    def as_web_page(self) -> bytes:
        from runsore.ui.report.web_page import web_page_bytes  # noqa: PLC0415 - rarely wanted

        return web_page_bytes(self.sheet)


def build_report(
    source: ReportSource, choice: ReportChoice, today: date, settings: Settings, wording: Wording
) -> Report:
    weekday = settings.first_weekday.number
    state = report_state(source.check_ins, source.workouts, choice, today, weekday)
    sheet = report_sheet(state, wording, settings.units)
    return Report(state, sheet, regions_within(source.check_ins, choice))
