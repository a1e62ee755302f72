"""The Log screen as data: a row for each check-in, the search, and all of one of them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from runsore.core.body import BodyRegion
from runsore.core.history import History
from runsore.core.judge import judge
from runsore.core.log import LoggedCheckIn
from runsore.core.value import Value
from runsore.core.verdict import Care, Run
from runsore.presenters.amounts import session_text
from runsore.presenters.answers import answers_of, words_of
from runsore.presenters.verdict import VerdictView, verdict_view
from runsore.settings import Units
from runsore.wording import CARE_LINES, Wording

EXCERPT = 160

_TONES = {Run.AS_PLANNED: "go", Run.EASY: "easy", Run.SHORTEN: "shorten", Run.STOP: "stop"}


class Column(IntEnum):
    """In the order in which the table shows them."""

    WHEN = 0
    LEVEL = 1
    REGIONS = 2
    VERDICT = 3
    PLANNED = 4


class LogRow(Value):
    """A check-in as the table shows it; `level` is None where nothing was sore. `regions` begins
    with the warning signs of the whole body."""

    entry: LoggedCheckIn
    level: int | None
    regions: str
    verdict: str
    verdict_icon: str
    verdict_tone: str
    care: str
    planned: str
    notes: str
    searched: str


class SpotDetail(Value):
    """A sore spot with all that was answered about it, as questions and answers."""

    name: str
    level: int
    level_word: str
    answers: tuple[tuple[str, str], ...]


class CheckInDetail(Value):
    """Everything of one check-in, the verdict as it was given then; empty texts are not shown."""

    entry: LoggedCheckIn
    spots: tuple[SpotDetail, ...]
    flags: str
    verdict: VerdictView
    notes: str


def rows_of(
    check_ins: Iterable[LoggedCheckIn], wording: Wording, units: Units = Units.KM
) -> tuple[LogRow, ...]:
    """In the order given."""
    return tuple(_row_of(entry, wording, units) for entry in check_ins)


def _row_of(entry: LoggedCheckIn, wording: Wording, units: Units) -> LogRow:
    check_in, verdict = entry.check_in, entry.verdict
    spots = sorted(check_in.spots, key=lambda spot: (-spot.level, spot.region.order))
    sore = [f"{wording.region(spot.region)} {spot.level}" for spot in spots]
    signs = words_of("check_in_flags", check_in.flags, wording)
    regions = ", ".join([*filter(None, [signs]), *sore])
    urgent = verdict.care is Care.URGENT
    headline = wording.headline(verdict)
    care = _care_words(verdict.care, wording)
    planned = session_text(check_in.planned, wording, units) if check_in.planned else ""
    return LogRow(
        entry=entry,
        level=check_in.level if spots else None,
        regions=regions,
        verdict=headline,
        verdict_icon="care-urgent" if urgent else f"run-{verdict.run.value}",
        verdict_tone="urgent" if urgent else _TONES[verdict.run],
        care=care,
        planned=planned,
        notes=" ".join(check_in.notes[: 2 * EXCERPT].split())[:EXCERPT],
        searched=f"{regions}\n{headline}\n{care}\n{planned}\n{check_in.notes}".casefold(),
    )


def _care_words(care: Care, wording: Wording) -> str:
    """Urgent is the headline itself."""
    if care in (Care.NONE, Care.URGENT):
        return ""
    return wording.translate(CARE_LINES[care])


class LogFilter(Value):
    """What a row must have; both days are included and None is open.

    `level` and `care` are the least there may be; with a region, the level is that region's.
    """

    region: BodyRegion | None = None
    first: date | None = None
    last: date | None = None
    level: int | None = None
    care: Care = Care.NONE

    @property
    def asks_nothing(self) -> bool:
        return self == LogFilter()

    def lets_pass(self, entry: LoggedCheckIn) -> bool:
        day = entry.check_in.day
        if (self.first and day < self.first) or (self.last and day > self.last):
            return False
        if entry.verdict.care < self.care:
            return False
        if self.region is None and self.level is None:
            return True
        least = self.level or 0
        return any(
            self.region in (None, spot.region) and spot.level >= least
            for spot in entry.check_in.spots
        )


def matching(
    rows: Sequence[LogRow], query: str, wanted: LogFilter | None = None
) -> tuple[LogRow, ...]:
    """The rows that pass and in which every word of the query occurs, in any case, anywhere."""
    words, passes = query.casefold().split(), (wanted or LogFilter()).lets_pass
    return tuple(
        row for row in rows if all(word in row.searched for word in words) and passes(row.entry)
    )


def regions_in(rows: Iterable[LogRow]) -> tuple[BodyRegion, ...]:
    """Every region that was ever sore, in the body's order."""
    found = {spot.region for row in rows for spot in row.entry.check_in.spots}
    return tuple(sorted(found, key=lambda region: region.order))


def verdict_of_today(entry: LoggedCheckIn, history: History, wording: Wording) -> str:
    """What the rules of this version say of it, or nothing where it is the same as then.

    The history is what the log knows of that day and those before, without this check-in.
    """
    then, today = entry.verdict, judge(entry.check_in, history, entry.profile)
    if (then.run, then.care) == (today.run, today.care):
        return ""
    care = _care_words(today.care, wording)
    return f"{wording.headline(today)} · {care}" if care else wording.headline(today)


def sort_key(row: LogRow, column: int) -> Any:
    """What a column is ordered by; equal ones stay by time where time was sorted first."""
    verdict = row.entry.verdict
    match column:
        case Column.WHEN:
            return row.entry.check_in.at
        case Column.LEVEL:
            return -1 if row.level is None else row.level
        case Column.VERDICT:
            return (verdict.run.rank, verdict.care.rank)
        case Column.REGIONS:
            return row.regions.casefold()
        case _:
            return row.planned.casefold()


def detail_of(
    entry: LoggedCheckIn,
    wording: Wording,
    units: Units,
    day_text: Callable[[date], str],
) -> CheckInDetail:
    check_in = entry.check_in
    spots = sorted(check_in.spots, key=lambda spot: (-spot.level, spot.region.order))
    return CheckInDetail(
        entry=entry,
        spots=tuple(
            SpotDetail(
                wording.region(spot.region),
                spot.level,
                wording.level(spot.level),
                answers_of(spot, wording, day_text),
            )
            for spot in spots
        ),
        flags=words_of("check_in_flags", check_in.flags, wording),
        verdict=verdict_view(entry.verdict, check_in.planned, wording, units),
        notes=check_in.notes.strip(),
    )
