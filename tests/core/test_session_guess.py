"""What kind of session a recording was: by sport, name, climb and laps."""

from datetime import date

import pytest

from runsore.core.activity import Activity, Lap, Sport
from runsore.core.session_guess import guess_kind, guess_terrain
from runsore.core.workout import SessionKind, Terrain


def run(name: str = "", **figures) -> Activity:
    return Activity(date(2026, 3, 2), "run.fit", "FIT", name=name, **figures)


@pytest.mark.parametrize("sport", [Sport.RIDE, Sport.SWIM, Sport.WALK, Sport.OTHER])
def test_what_is_no_run_is_cross_training_whatever_it_is_called(sport: Sport) -> None:
    assert guess_kind(run("Race", sport=sport, is_race=True)) is SessionKind.CROSS_TRAINING


def test_strength_is_strength() -> None:
    assert guess_kind(run(sport=Sport.STRENGTH)) is SessionKind.STRENGTH


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Morning Run", SessionKind.EASY),
        ("Recovery jog", SessionKind.EASY),
        ("Bushy parkrun", SessionKind.RACE),
        ("Volkslauf Musterstadt", SessionKind.RACE),
        ("6 x 800 on the track", SessionKind.INTERVALS),
        ("5×1000", SessionKind.INTERVALS),
        ("Fractionné", SessionKind.INTERVALS),
        ("Schwellenlauf", SessionKind.TEMPO),
        ("Tempo 20 min", SessionKind.TEMPO),
        ("Hill repeats", SessionKind.INTERVALS),
        ("Hills in the woods", SessionKind.HILLS),
        ("Sunday long run", SessionKind.LONG),
        ("Langer Lauf", SessionKind.LONG),
        ("Embrace the rain", SessionKind.RACE),
    ],
)
def test_a_name_says_it_in_several_languages(name: str, kind: SessionKind) -> None:
    assert guess_kind(run(name, distance_km=8.0, duration_min=45.0)) is kind


def test_a_race_named_by_the_watch_is_one() -> None:
    assert guess_kind(run("Easy", is_race=True)) is SessionKind.RACE


def test_a_name_weighs_more_than_figures() -> None:
    assert guess_kind(run("Easy", duration_min=120.0)) is SessionKind.EASY


def test_ninety_minutes_are_long() -> None:
    assert guess_kind(run(duration_min=90.0)) is SessionKind.LONG
    assert guess_kind(run(duration_min=89.9)) is SessionKind.EASY


@pytest.mark.parametrize(
    ("km", "metres", "kind"),
    [
        (8.0, 160.0, SessionKind.HILLS),
        (8.0, 159.0, SessionKind.EASY),
        (2.0, 100.0, SessionKind.EASY),
        (None, 500.0, SessionKind.EASY),
    ],
)
def test_a_climb_of_20_m_in_a_kilometre_is_hills(km, metres, kind) -> None:
    assert guess_kind(run(distance_km=km, ascent_m=metres)) is kind


def test_terrain_is_hilly_or_not_known() -> None:
    assert guess_terrain(run(distance_km=10.0, ascent_m=150.0)) is Terrain.HILLY
    assert guess_terrain(run(distance_km=10.0, ascent_m=149.0)) is None
    assert guess_terrain(run(distance_km=10.0)) is None


def repeats(count: int, fast: float = 3.2, slow: float = 6.0) -> tuple[Lap, ...]:
    """A warm-up, then so many fast kilometres with slow ones between; minutes a kilometre."""
    pair = (Lap(1.0, fast), Lap(0.4, 0.4 * slow))
    return (Lap(2.0, 2 * slow), *pair * count)


def test_three_laps_faster_than_their_neighbours_are_intervals() -> None:
    assert guess_kind(run(laps=repeats(3))) is SessionKind.INTERVALS
    assert guess_kind(run(laps=repeats(2))) is SessionKind.EASY


def test_even_kilometres_are_no_intervals() -> None:
    even = tuple(Lap(1.0, 5.5 + 0.2 * (number % 2)) for number in range(12))
    assert guess_kind(run(laps=even)) is SessionKind.EASY


def test_three_rests_that_the_watch_names_are_intervals() -> None:
    rests = (Lap(0.0, 0.0, is_rest=True), Lap(0.1, 1.0, is_rest=True), Lap(0.1, 1.0, is_rest=True))
    assert guess_kind(run(laps=rests)) is SessionKind.INTERVALS
