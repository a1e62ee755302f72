"""Tables as spreadsheets and services write them, and as they never should be."""

from datetime import date, timedelta
from io import BytesIO

import pytest

from exchange.activities.recordings import place
from runsore.core.activity import Activity, Found, Sport, Unread
from runsore.exchange.activities.place import UnreadableError
from runsore.exchange.activities.tables import head_of, is_table, read_rows, read_table, rpe_of
from runsore.presenters.columns import guess_columns

GERMAN = """Datum;Uhrzeit;Strecke (km);Dauer;Art;Notiz;Höhenmeter;RPE
14.03.2026;07:10;8,2;0:46:10;Lauf;locker;55;4
13.03.2026;;12,5;1:11:00;Lauf;Intervalle 6x800;1.040,5;8
10.03.2026;18:00;25,0;1:05:00;Radfahren;;210;
"""


def found_in(data: bytes, hours: float = 1) -> list[Found]:
    where = place("runs.csv", hours)
    mapping = guess_columns(head_of(BytesIO(data), where))
    return list(read_table(read_rows(BytesIO(data), where), mapping, where))


def test_semicolons_and_decimal_commas() -> None:
    easy, hard, ride = found_in(GERMAN.encode())
    assert (easy.on, easy.distance_km, easy.ascent_m, easy.rpe) == (date(2026, 3, 14), 8.2, 55, 4)
    assert easy.duration_min == pytest.approx(46.16667)
    assert easy.started_at.isoformat() == "2026-03-14T07:10:00+01:00"
    assert (hard.started_at, hard.name, hard.ascent_m) == (None, "Intervalle 6x800", 1040.5)
    assert (ride.sport, ride.rpe, ride.where) == (Sport.RIDE, None, "runs.csv, row 4")


@pytest.mark.parametrize(
    "data",
    [
        GERMAN.encode("utf-8-sig"),
        GERMAN.encode("cp1252"),
        GERMAN.encode("utf-16"),
        GERMAN.replace(";", "\t").encode(),
        GERMAN.replace("\n", "\r\n").encode(),
        "\n".join(f'"{line}"'.replace(";", '";"') for line in GERMAN.splitlines()).encode(),
    ],
    ids=["bom", "windows", "utf-16", "tabs", "crlf", "quotes"],
)
def test_the_same_table_however_it_is_written(data: bytes) -> None:
    assert found_in(data) == found_in(GERMAN.encode())


def test_encodings_that_change_within_a_file_are_each_read() -> None:
    utf8, windows = GERMAN.encode(), "01.03.2026;;5,0;0:30:00;Lauf;Müde;;\n".encode("cp1252")
    found = found_in(utf8 + windows)
    assert found[-1].name == "Müde"
    assert found[1].name == "Intervalle 6x800"


def test_a_row_that_says_nothing_is_refused_and_the_rest_is_read() -> None:
    bad = "heute;;5;0:30;Lauf;;;\n;;5;0:30;Lauf;;;\n02.03.2026;;-5;0:30:00;Lauf;;;\n"
    found = found_in(GERMAN.encode() + bad.encode())
    assert [type(one) for one in found] == [Activity] * 3 + [Unread] * 3
    assert [one.why for one in found[3:]] == [
        "has 'heute' where its date should be.",
        "has no date.",
        "distance_km -5.0 must be a number 0 or more.",
    ]
    assert found[3].where == "runs.csv, row 5"


def test_miles_seconds_and_months_first() -> None:
    run, _ = found_in(b"Date,Distance (mi),Time (s)\n3/4/2026,5,2700\n3/14/2026,1,600\n")
    assert (run.on, run.distance_km, run.duration_min) == (date(2026, 3, 4), 8.04672, 45)


def test_garmins_list_of_activities() -> None:
    data = (
        "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Total Ascent\n"
        'Running,2026-03-02 07:10:00,false,"Tempo, 20 min",8.02,512,00:41:02,151,"1,020"\n'
        "Open Water Swimming,2026-03-01 10:00:00,false,Lake,--,300,00:30:00,--,--\n"
    )
    run, swim = found_in(data.encode())
    assert (run.name, run.distance_km, run.ascent_m, run.sport) == (
        "Tempo, 20 min",
        8.02,
        1020,
        Sport.RUN,
    )
    assert run.started_at.utcoffset() == timedelta(hours=1)
    assert (swim.sport, swim.distance_km, swim.duration_min) == (Sport.SWIM, None, 30)


def test_the_laptops_zone_is_that_of_the_table_unless_it_says_otherwise() -> None:
    data = b"Start,Distance (km)\n2026-03-02T23:30:00Z,8\n2026-03-02T23:30:00+09:00,8\n"
    utc, tokyo = found_in(data, hours=-8)
    assert (utc.started_at.hour, tokyo.started_at.hour) == (15, 23)


def test_a_million_rows_are_the_points_of_a_recording_and_are_refused() -> None:
    data = b"Date,Distance (km)\n" + b"2026-03-02,1\n" * 1_000_000
    with pytest.raises(UnreadableError, match="more than 100,000 rows"):
        found_in(data)


def test_a_line_without_end_is_refused() -> None:
    with pytest.raises(UnreadableError, match="a line of a million characters"):
        found_in(b"Date,Distance\n" + b"x" * 2_000_000)


def test_a_cell_too_long_for_any_table_is_refused_with_its_line() -> None:
    with pytest.raises(UnreadableError, match=r"is no table from line 2 on: field larger"):
        found_in(b"Date,Distance\n" + b"x" * 200_000)


def test_short_and_empty_rows() -> None:
    found = found_in(b"Date,Distance (km),Note\n\n2026-03-02,8\n,,\n")
    assert [one.distance_km for one in found] == [8]


@pytest.mark.parametrize(
    ("text", "rpe"),
    [("7", 7), ("7,0", 7), ("7.5", None), ("0", None), ("70", None), ("hard", None)],
)
def test_an_effort_of_another_scale_is_none(text: str, rpe: int | None) -> None:
    assert rpe_of(text) == rpe


@pytest.mark.parametrize(
    ("head", "is_one"),
    [
        (b"a,b\n", True),
        (GERMAN.encode("utf-16"), True),
        (b"", False),
        (b"Dear diary\n", False),
        (b"a,b\0\1\2", False),
    ],
)
def test_what_looks_like_a_table(head: bytes, is_one: bool) -> None:
    assert is_table(head) is is_one
