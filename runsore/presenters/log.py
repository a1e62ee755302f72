"""The Log screen as data: a row for each check-in, the search, and all of one of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from runsore.core.log import LoggedCheckIn
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


@dataclass(frozen=True, slots=True)
class LogRow:
    """A check-in as the table shows it; `level` is None where nothing was sore."""

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


@dataclass(frozen=True)
class SpotDetail:
    """A sore spot with all that was answered about it, as questions and answers."""

    name: str
    level: int
    level_word: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class CheckInDetail:
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
    regions = ", ".join(f"{wording.region(spot.region)} {spot.level}" for spot in spots)
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


def matching(rows: Sequence[LogRow], query: str) -> tuple[LogRow, ...]:
    """The rows in which every word of the query occurs, in any case and anywhere."""
    words = query.casefold().split()
    return tuple(row for row in rows if all(word in row.searched for word in words))


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
