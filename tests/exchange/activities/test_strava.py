"""Strava's list of activities, in its languages and from its years."""

import csv
from io import StringIO

import pytest

from exchange.activities.recordings import START, place
from runsore.core.activity import Activity, Found, Lap, Sport
from runsore.core.value import replace
from runsore.exchange.activities.strava import columns_of, read_strava

# The order of the columns is the same in every language; each header as Strava writes it.
ENGLISH = (
    "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,"
    "Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,"
    "Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,"
    "Elevation Gain,Elevation Loss,Perceived Exertion"
)
GERMAN = (
    "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Beschreibung der Aktivität,"
    "Verstrichene Zeit,Distanz,Max. Herzfrequenz,Relative Leistung,Pendeln,Private Notiz,"
    "Aktivitätsausrüstung,Dateiname,Gewicht,Fahrradgewicht,Verstrichene Zeit,Bewegungszeit,Distanz,"
    "Höchstgeschw.,Durchschnittliche Geschwindigkeit,Höhenzunahme,Höhenunterschied,Anstrengung"
)
CZECH = (
    "ID aktivity,Datum aktivity,Název aktivity,Typ aktivity,Popis aktivity,Uplynulý čas,Vzdálenost,"
    "Maximální tepová frekvence,Relativní úsilí,Dojíždění,Soukromá poznámka k aktivitě,"
    "Vybavení na aktivitu,Název souboru,Hmotnost sportovce,Hmotnost kola,Uplynulý čas,Aktivní čas,"
    "Vzdálenost,Maximální rychlost,Průměrná rychlost,Nastoupaná výška,Naklesaná výška,Úsilí"
)


def table(header: str, *rows: tuple) -> list[list[str]]:
    return [header.split(","), *([str(cell) for cell in row] for row in rows)]


def row(
    when: str, kind: str = "Run", km: str = "8.00", plain: tuple = (2700, 2640.0, 8000.0), **more
):
    cells = [101, when, "Morning", kind, "", 2700, km, "", "", "false", "", ""]
    elapsed, moving, metres = plain
    cells += [more.get("file", ""), "", "", elapsed, moving, metres, 4.1, 3.0, 55.0, 54.0]
    return (*cells, more.get("effort", ""))


def read(lines: list[list[str]], recording=lambda _name: None, hours: float = 1) -> list[Found]:
    columns = columns_of(lines[0], lines[1:])
    assert columns is not None
    return list(read_strava(iter(lines), columns, place("activities.csv", hours), recording))


def test_an_english_export() -> None:
    (run,) = read(table(ENGLISH, row("Mar 2, 2026, 6:30:00 AM", effort="7")))
    assert (run.source, run.source_id, run.name, run.sport) == (
        "Strava",
        "101",
        "Morning",
        Sport.RUN,
    )
    assert (run.distance_km, run.duration_min, run.ascent_m, run.rpe) == (8, 44, 55, 7)
    assert run.started_at == START


@pytest.mark.parametrize(
    ("header", "when", "kind"),
    [(GERMAN, "02.03.2026, 06:30:00", "Lauf"), (CZECH, "2. 3. 2026 6:30:00", "Běh")],
)
def test_other_languages_are_told_by_the_places_of_their_columns(header, when, kind) -> None:
    (run,) = read(table(header, row(when, kind, "8,00")))
    english = read(table(ENGLISH, row("Mar 2, 2026, 6:30:00 AM")))
    assert [run] == english


def test_dates_are_in_utc_and_the_laptop_tells_the_day() -> None:
    (run,) = read(table(ENGLISH, row("Mar 2, 2026, 11:30:00 PM")))
    assert run.on.day == 3


def test_a_swim_shown_in_metres_is_read_from_the_plain_column() -> None:
    (swim,) = read(
        table(ENGLISH, row("Mar 2, 2026, 6:30:00 AM", "Swim", "1500", (1800, 1750, 1500)))
    )
    assert (swim.sport, swim.distance_km) == (Sport.SWIM, 1.5)


def test_an_old_export_without_plain_columns() -> None:
    header = "id,date,name,type,description,elapsed_time,distance,commute,gear,filename"
    cells = (
        505,
        "Mar 2, 2013, 6:30:00 AM",
        "Run",
        "Run",
        "",
        2700,
        8.1,
        "false",
        "",
        "activities/505.gpx",
    )
    (run,) = read(table(header, cells))
    assert (run.distance_km, run.duration_min, run.ascent_m) == (8.1, 45, None)


def recorded(**changes) -> Activity:
    activity = Activity(START.date(), "5.fit", "FIT", started_at=START, laps=(Lap(1, 5),), rpe=6)
    return replace(activity, **changes)


def test_the_recording_adds_what_strava_does_not_know() -> None:
    asked = []

    def recording(name: str) -> Activity:
        asked.append(name)
        return recorded(note="Felt strong.", is_race=True)

    lines = table(ENGLISH, row("Mar 2, 2026, 6:30:00 AM", file="activities/5.fit.gz"))
    (run,) = read(lines, recording)
    assert asked == ["activities/5.fit.gz"]
    assert (run.source, run.source_id, run.name) == ("Strava", "101", "Morning")
    assert (run.rpe, run.note, run.is_race, run.laps) == (6, "Felt strong.", True, (Lap(1, 5),))
    assert run.started_at.tzinfo is START.tzinfo, "the watch knows where the runner was"


def test_stravas_own_words_win() -> None:
    lines = table(ENGLISH, row("Mar 2, 2026, 6:30:00 AM", file="activities/5.fit", effort="9"))
    (run,) = read(lines, lambda _name: recorded(distance_km=7.5, ascent_m=99.0))
    assert (run.rpe, run.distance_km, run.ascent_m) == (9, 8, 55)


def test_a_row_without_a_date_is_refused_and_the_rest_is_read() -> None:
    good = row("Mar 2, 2026, 6:30:00 AM")
    found = read(table(ENGLISH, good, good, good, good, good, row("?")))
    assert [hasattr(one, "why") for one in found] == [False] * 5 + [True]
    assert found[-1].why == "has '?' where its date and time should be."


@pytest.mark.parametrize(
    "text",
    [
        "Date,Distance\n2026-03-02,8\n",
        "a,b,c,d,e,f,g,h,i\n1,2,3,4,5,6,7,8,9\n",
        "Bike Name,Bike Brand\nOld,Steel\n",
        "",
    ],
)
def test_other_tables_are_not_stravas(text: str) -> None:
    header, *rows = list(csv.reader(StringIO(text))) or [[]]
    assert columns_of(header, rows) is None
