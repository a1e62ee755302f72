"""Which column says what: guessed, chosen, remembered."""

import json
from types import MappingProxyType

import pytest

from runsore.presenters.columns import (
    REMEMBERED,
    ColumnField,
    ColumnMapping,
    DateOrder,
    DistanceUnit,
    DurationUnit,
    TableHead,
    guess_columns,
    remembered,
    remembering,
)

DATE, DISTANCE, DURATION = ColumnField.DATE, ColumnField.DISTANCE, ColumnField.DURATION


def head(header: str, *rows: str) -> TableHead:
    samples = tuple(tuple(row.split(",")) for row in rows)
    return TableHead("runs.csv", tuple(header.split(",")), samples)


def places(header: str, *rows: str) -> dict[str, int]:
    return {one.value: at for one, at in guess_columns(head(header, *rows)).places.items()}


@pytest.mark.parametrize(
    ("header", "row", "found"),
    [
        (
            "Date,Distance,Duration,Type",
            "2026-03-02,8,0:44:00,Run",
            {"date": 0, "distance": 1, "duration": 2, "kind": 3},
        ),
        (
            "Datum,Uhrzeit,Strecke,Dauer,Art,Höhenmeter",
            "02.03.2026,07:10,8,44,Lauf,55",
            {"date": 0, "time-of-day": 1, "distance": 2, "duration": 3, "kind": 4, "ascent": 5},
        ),
        (
            "Fecha,Distancia,Tiempo,RPE,Nota",
            "02/03/2026,8,0:44:00,5,bien",
            {"date": 0, "distance": 1, "duration": 2, "effort": 3, "note": 4},
        ),
        ("when,what,km", "2026-03-02,run,8", {"date": 0, "distance": 2}),
    ],
)
def test_columns_are_told_by_their_heads_and_what_stands_in_them(header, row, found) -> None:
    assert places(header, row) == found


def test_a_column_called_a_date_without_dates_is_none() -> None:
    assert "date" not in places("Update,km", "yes,8")


@pytest.mark.parametrize(
    ("header", "rows", "unit"),
    [
        ("Date,Distance (mi)", ["2026-03-02,5"], DistanceUnit.MILES),
        ("Date,Distance in m", ["2026-03-02,5"], DistanceUnit.METRES),
        ("Date,Distance", ["2026-03-02,8000", "2026-03-03,12000"], DistanceUnit.METRES),
        ("Date,Distance", ["2026-03-02,8", "2026-03-03,12"], DistanceUnit.KM),
    ],
)
def test_the_unit_of_distances(header, rows, unit) -> None:
    assert guess_columns(head(header, *rows)).distance is unit


@pytest.mark.parametrize(
    ("header", "cell", "unit"),
    [
        ("Time (s)", "2700", DurationUnit.SECONDS),
        ("Duration", "2700", DurationUnit.SECONDS),
        ("Duration", "45", DurationUnit.MINUTES),
        ("Duration", "0.75", DurationUnit.HOURS),
        ("Duration (min)", "2", DurationUnit.MINUTES),
    ],
)
def test_the_unit_of_times(header, cell, unit) -> None:
    assert guess_columns(head(f"Date,{header}", f"2026-03-02,{cell}")).duration is unit


def test_the_order_of_day_and_month_is_told_by_days_after_the_twelfth() -> None:
    assert (
        guess_columns(head("Date,km", "3/4/2026,8", "3/14/2026,8")).order is DateOrder.MONTH_FIRST
    )
    assert guess_columns(head("Date,km", "3/4/2026,8", "14/3/2026,8")).order is DateOrder.DAY_FIRST
    assert guess_columns(head("Date,km", "3/4/2026,8")).order is DateOrder.DAY_FIRST


def mapping(**chosen: int) -> ColumnMapping:
    return ColumnMapping(MappingProxyType({ColumnField(name): at for name, at in chosen.items()}))


def test_a_day_and_an_amount_are_enough() -> None:
    assert mapping(date=0, distance=1).is_enough
    assert mapping(date=0, duration=1).is_enough
    assert not mapping(date=0).is_enough
    assert not mapping(distance=0, duration=1).is_enough


def test_a_column_says_one_thing_only() -> None:
    chosen = mapping(date=0, distance=1).choosing(DURATION, 1)
    assert dict(chosen.places) == {DATE: 0, DURATION: 1}
    assert dict(chosen.choosing(DURATION, None).places) == {DATE: 0}


def test_what_was_named_is_remembered_for_tables_with_the_same_header() -> None:
    table = head("Date,Distance,Climb", "2026-03-02,8,50")
    chosen = mapping(date=0, distance=2)
    stored = json.loads(json.dumps(remembering({}, table, chosen)))
    assert remembered(stored, head(" date ,DISTANCE,climb")) == chosen
    assert remembered(stored, head("Date,Distance")) is None


def test_only_the_latest_tables_are_remembered() -> None:
    stored: dict = {}
    for number in range(REMEMBERED + 5):
        stored = remembering(stored, head(f"Date,km,{number}"), mapping(date=0, distance=1))
    assert len(stored) == REMEMBERED
    assert remembered(stored, head("Date,km,0")) is None
    assert remembered(stored, head(f"Date,km,{REMEMBERED + 4}")) is not None


PLAIN = mapping(date=0, distance=1).as_plain()


@pytest.mark.parametrize(
    "plain",
    [
        None,
        [],
        "x",
        {},
        PLAIN | {"places": {"date": 0, "distance": 9}},
        PLAIN | {"places": {"date": 0}},
        PLAIN | {"places": {"date": "a", "distance": 1}},
        PLAIN | {"distance": "parsecs"},
    ],
)
def test_stored_nonsense_is_forgotten(plain) -> None:
    assert ColumnMapping.from_plain(PLAIN, 3) is not None
    assert ColumnMapping.from_plain(plain, 3) is None
