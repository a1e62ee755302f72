"""Strava's `activities.csv`, in whatever language Strava wrote it.

Headers are translated and some stand twice, first as shown, then in plain units; their order is the
same in every language. So columns are told by their place, and by which stand twice.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC

from runsore.core.activity import Activity, Found, Sport, Unread
from runsore.core.invalid import InvalidValueError, shown
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.value import Value, replace
from runsore.exchange.activities.place import Place, UnreadableError, cannot_be, row_of
from runsore.exchange.activities.sports import sport_by_speed, sport_of
from runsore.exchange.activities.tables import MOST_ROWS, Rows, rpe_of
from runsore.exchange.activities.written import written_moment, written_number
from runsore.presenters.columns import DateOrder

_ID, _DATE, _NAME, _TYPE, _NOTE, _ELAPSED, _DISTANCE = range(7)
_LEAST_COLUMNS = 9
_FILE = re.compile(r"activities/[^/]+\.(fit|gpx|tcx)(\.gz)?", re.IGNORECASE)
_DIGITS = re.compile(r"\d{3,20}")
_EFFORTS = ("perceived exertion", "anstrengungsempfinden", "effort perçu", "esfuerzo percibido")
# Only an American export writes the month first, and it writes it as a word.
_ORDER = DateOrder.DAY_FIRST

Recording = Callable[[str], Activity | None]


class Columns(Value):
    """`plain` is where elapsed time, moving time and distance stand in seconds and metres."""

    plain: int | None
    file: int | None
    effort: int | None

    def text(self, row: Sequence[str], at: int | None) -> str:
        return row[at].strip() if at is not None and at < len(row) else ""


def columns_of(header: Sequence[str], samples: Sequence[Sequence[str]]) -> Columns | None:
    """None for a table that is not Strava's list of activities."""
    names = [name.strip().casefold() for name in header]
    if len(names) < _LEAST_COLUMNS or not all(_is_row(row) for row in samples[:5]):
        return None
    again = _second(names, names[_ELAPSED])
    file = next((at for at in range(len(names)) if _holds_files(samples, at)), None)
    is_english = names[:2] == ["activity id", "activity date"]
    if again is None and file is None and not is_english:
        return None
    # Elapsed time, moving time, distance, two speeds, then the ascent.
    plain = again if again is not None and names[again + 2 : again + 3] == [names[6]] else None
    effort = next((names.index(name) for name in _EFFORTS if name in names), None)
    if is_english and file is None and "filename" in names:
        file = names.index("filename")
    return Columns(plain, file, effort)


def _is_row(row: Sequence[str]) -> bool:
    return (
        len(row) >= _LEAST_COLUMNS
        and bool(_DIGITS.fullmatch(row[_ID].strip()))
        and written_moment(row[_DATE], _ORDER) is not None
    )


def _second(names: Sequence[str], name: str) -> int | None:
    places = [at for at, other in enumerate(names) if other == name]
    return places[1] if len(places) > 1 else None


def _holds_files(samples: Sequence[Sequence[str]], at: int) -> bool:
    return any(at < len(row) and _FILE.fullmatch(row[at].strip()) for row in samples)


def read_strava(
    rows: Rows, columns: Columns, place: Place, recording: Recording
) -> Iterator[Found]:
    """Each row after the header; `recording` reads the file that a row names, where it is there.

    Strava knows the name and the figures it shows, the recording its laps, effort and local time.
    """
    next(rows, None)
    for number, row in enumerate(rows, start=2):
        if number > MOST_ROWS + 1:
            raise UnreadableError(
                QT_TRANSLATE_NOOP("wording", "has more than 100,000 rows; the rest was left out.")
            )
        where = row_of(place.where, number)
        try:
            activity = _activity(row, columns, replace(place, where=where))
        except UnreadableError as error:
            yield Unread(where, error.sentence)
        except InvalidValueError as error:
            yield Unread(where, cannot_be(error))
        else:
            name = columns.text(row, columns.file)
            recorded = recording(name) if name else None
            yield _enriched(activity, recorded) if recorded else activity


def _activity(row: Sequence[str], columns: Columns, place: Place) -> Activity:
    found = written_moment(columns.text(row, _DATE), _ORDER)
    if found is None or found[1] is None:
        raise UnreadableError(
            QT_TRANSLATE_NOOP("wording", "has {written} where its date and time should be."),
            written=shown(columns.text(row, _DATE)),
        )
    # Strava's export is in UTC, whatever language it speaks.
    local = place.local(found[1].replace(tzinfo=UTC))
    km, minutes, ascent = _figures(row, columns)
    kind = columns.text(row, _TYPE)
    return Activity(
        on=local.date(),
        where=place.where,
        source="Strava",
        sport=sport_of(kind) or sport_by_speed(km, minutes),
        source_id=columns.text(row, _ID),
        started_at=local,
        distance_km=km,
        duration_min=minutes,
        ascent_m=ascent,
        rpe=rpe_of(columns.text(row, columns.effort)),
        name=columns.text(row, _NAME),
        note=columns.text(row, _NOTE),
    )


def _figures(
    row: Sequence[str], columns: Columns
) -> tuple[float | None, float | None, float | None]:
    """Kilometres, minutes without pauses where they are told apart, metres of ascent."""

    def amount(at: int | None) -> float | None:
        number = written_number(columns.text(row, at))
        return number if number is not None and number >= 0 else None

    plain = columns.plain
    seconds, km, ascent = amount(_ELAPSED), amount(_DISTANCE), None
    if plain is not None:
        seconds = amount(plain + 1) or amount(plain) or seconds
        metres = amount(plain + 2)
        km = metres / 1000 if metres is not None else km
        ascent = amount(plain + 5)
    minutes = None if seconds is None else round(seconds / 60, 4)
    return None if km is None else round(km, 5), minutes, ascent


def _enriched(row: Activity, recorded: Activity) -> Activity:
    """Strava's own words win; what only the recording knows is taken from it."""
    together = recorded.started_at is not None and row.started_at is not None
    moment = recorded.started_at if together else row.started_at
    return replace(
        row,
        on=moment.date() if moment else row.on,
        started_at=moment,
        sport=recorded.sport if row.sport is Sport.OTHER else row.sport,
        distance_km=row.distance_km if row.distance_km is not None else recorded.distance_km,
        duration_min=row.duration_min or recorded.duration_min,
        ascent_m=row.ascent_m if row.ascent_m is not None else recorded.ascent_m,
        rpe=row.rpe or recorded.rpe,
        note="\n".join(part for part in (row.note, recorded.note) if part),
        is_race=recorded.is_race,
        laps=recorded.laps,
    )
