"""What goes with what: found where it was planted, silent where runs lie on days by chance."""

from datetime import date, timedelta
from random import Random

import pytest

from logged import check_in, workout
from runsore.core.associations import (
    FEWEST_CASES,
    OneSided,
    Outcome,
    WorseAfter,
    associations_of,
)
from runsore.core.body import REGIONS, Side, region_by_key
from runsore.core.check_in import Pain, SoreSpot
from runsore.core.insights import insights_of
from runsore.core.log import LoggedCheckIn, LoggedWorkout
from runsore.core.value import replace
from runsore.core.workout import SessionKind, Terrain
from runsore.demo import sample_log

FIRST = date(2025, 1, 6)
HEEL = region_by_key("left-heel")
LOGS = 200
MOST_OF_LOGS = LOGS // 20


def on(day: int) -> str:
    return (FIRST + timedelta(days=day)).isoformat()


def training(random: Random, days: int):
    """A run on four days of seven, a long one among them, every fourth on hills."""
    return [
        workout(
            on(day),
            SessionKind.LONG if day % 7 == 6 else SessionKind.EASY,
            distance_km=float(random.randint(16, 24) if day % 7 == 6 else random.randint(5, 11)),
            terrain=Terrain.HILLY if random.random() < 0.25 else Terrain.FLAT,
        )
        for day in range(days)
        if day % 7 in (1, 3, 4, 6)
    ]


def found_in(check_ins, workouts):
    last = FIRST + timedelta(days=2000)
    standing_out = insights_of(check_ins, workouts, last).stand_outs
    return [claim for claim in standing_out if isinstance(claim, WorseAfter | OneSided)]


def a_body(random: Random, days: int):
    """Soreness that comes on either side, lasts some days, and has nothing to do with runs."""
    lasting: dict[str, int] = {}
    check_ins = []
    for day in range(days):
        for area in ("heel", "upper-calf", "kneecap"):
            if random.random() < 0.03:
                lasting[f"{random.choice(('left', 'right'))}-{area}"] = random.randint(1, 6)
        levels = {region: min(level, 5) for region, level in lasting.items() if level}
        lasting = {region: level - 1 for region, level in lasting.items() if level > 1}
        check_ins.append(check_in(on(day), levels))
    return check_ins


def mornings_after(random: Random, runs, days, is_hard, often=0.7, seldom=0.15):
    hard = {kept.workout.on for kept in runs if is_hard(kept.workout)}
    check_ins = []
    for day in range(days):
        before = FIRST + timedelta(days=day - 1)
        is_sore = random.random() < (often if before in hard else seldom)
        check_ins.append(check_in(on(day), {"left-heel": random.randint(2, 5) if is_sore else 0}))
    return check_ins


def shuffled(random: Random, workouts, days):
    """The same runs, each on a day drawn by lot."""
    places = random.sample(range(days), len(workouts))
    return [
        LoggedWorkout(
            kept.stamp, replace(kept.workout, on=FIRST + timedelta(days=place)), kept.note
        )
        for kept, place in zip(workouts, places, strict=True)
    ]


def test_of_200_logs_with_runs_shuffled_over_the_days_at_most_one_in_twenty_claims_anything():
    claiming = 0
    for seed in range(LOGS):
        random = Random(seed)
        days = random.choice((90, 200, 400))
        check_ins = a_body(random, days)
        claiming += bool(found_in(check_ins, shuffled(random, training(random, days), days)))

    assert claiming <= MOST_OF_LOGS


def test_the_same_holds_where_a_planted_effect_was_shuffled_away():
    random = Random(7)
    runs = training(random, 300)
    check_ins = mornings_after(random, runs, 300, lambda run: run.distance_km > 15)

    claiming = sum(
        bool(found_in(check_ins, shuffled(Random(seed), runs, 300))) for seed in range(LOGS)
    )

    assert claiming <= MOST_OF_LOGS


def test_and_where_the_sample_runner_lived():
    today = FIRST + timedelta(days=364)
    records = list(sample_log(today, 1))
    check_ins = [kept for kept in records if isinstance(kept, LoggedCheckIn)]
    workouts = [
        kept for kept in records if isinstance(kept, LoggedWorkout) and kept.workout.kind.is_run
    ]

    claiming = 0
    for seed in range(LOGS):
        dealt = shuffled(Random(seed), workouts, 365)
        claims = insights_of(check_ins, dealt, today).stand_outs
        claiming += any(isinstance(claim, WorseAfter | OneSided) for claim in claims)

    assert claiming <= MOST_OF_LOGS


@pytest.mark.parametrize("seed", range(10))
def test_mornings_made_worse_by_long_runs_are_found(seed):
    random = Random(seed)
    runs = training(random, 180)
    check_ins = mornings_after(random, runs, 180, lambda run: run.distance_km > 15)

    claims = [claim for claim in found_in(check_ins, runs) if isinstance(claim, WorseAfter)]

    (long,) = [claim for claim in claims if claim.longer_than_km is not None]
    assert (long.region, long.outcome) == (HEEL, Outcome.MORNING)
    assert 9 <= long.longer_than_km <= 18
    assert long.cases >= FEWEST_CASES
    assert long.hits / long.cases > 2 * long.other_hits / long.other_cases


@pytest.mark.parametrize("seed", range(10))
def test_mornings_made_worse_by_hills_are_found(seed):
    random = Random(seed)
    runs = training(random, 180)
    check_ins = mornings_after(random, runs, 180, lambda run: run.terrain is Terrain.HILLY)

    claims = [claim for claim in found_in(check_ins, runs) if isinstance(claim, WorseAfter)]

    assert [(claim.region, claim.longer_than_km) for claim in claims] == [(HEEL, None)]


def test_episodes_that_begin_after_hills_are_found_and_lead_to_the_latest():
    check_ins, runs = [], []
    for week in range(16):
        for day in range(7):
            is_sore = week % 2 == 0 and day in (2, 3)
            check_ins.append(check_in(on(7 * week + day), {"left-heel": 3 if is_sore else 0}))
        kind = SessionKind.HILLS if week % 2 == 0 else SessionKind.EASY
        runs += [workout(on(7 * week), kind, distance_km=8.0)]

    (claim,) = [claim for claim in found_in(check_ins, runs) if isinstance(claim, WorseAfter)]

    assert (claim.region, claim.outcome, claim.longer_than_km) == (HEEL, Outcome.BEGINS, None)
    assert (claim.hits, claim.cases, claim.other_hits, claim.other_cases) == (8, 8, 0, 8)
    assert claim.episode.first == (FIRST + timedelta(days=7 * 14 + 2)).toordinal()


def test_below_five_cases_nothing_is_said_however_plain():
    check_ins, runs = [], []
    for week in range(40):
        is_hills = week % 10 == 0
        kind = SessionKind.HILLS if is_hills else SessionKind.EASY
        runs.append(workout(on(7 * week), kind, distance_km=8.0))
        check_ins.append(check_in(on(7 * week + 1), {"left-heel": 8 if is_hills else 0}))

    assert sum(kept.workout.kind is SessionKind.HILLS for kept in runs) == FEWEST_CASES - 1
    assert found_in(check_ins, runs) == []


LEFT = [region for region in REGIONS if region.side is Side.LEFT][:14]


def test_one_side_that_turns_sore_time_and_again_is_named_with_its_number():
    check_ins = [check_in(on(10 * time), {r.key: 3}) for time, r in enumerate(LEFT)]
    check_ins += [check_in(on(10 * time + 5), {"right-kneecap": 2}) for time in range(2)]

    (claim,) = found_in(check_ins, [])

    assert isinstance(claim, OneSided)
    assert (claim.side, claim.hits, claim.cases) == (Side.LEFT, 14, 15)
    assert claim.episode.last == (FIRST + timedelta(days=130)).toordinal()


def test_a_region_that_keeps_coming_back_is_one_case_for_its_side():
    check_ins = [check_in(on(10 * time), {"left-heel": 3}) for time in range(40)]

    assert found_in(check_ins, []) == []


def test_regions_without_sides_count_for_neither():
    check_ins = [check_in(on(100 * time), {"lower-back": 3}) for time in range(20)]

    assert found_in(check_ins, []) == []


def test_the_morning_is_the_first_entry_of_the_next_day_on_waking_where_it_was_said():
    check_ins, runs = [], []
    for week in range(20):
        is_hills = week % 2 == 0
        kind = SessionKind.HILLS if is_hills else SessionKind.EASY
        runs.append(workout(on(7 * week), kind, distance_km=8.0))
        kept = check_in(on(7 * week + 1), {})
        pain = Pain(moving=6, morning=5 if is_hills else 0)
        told = replace(kept.check_in, spots=(SoreSpot(HEEL, pain),))
        check_ins.append(LoggedCheckIn(kept.stamp, told, kept.verdict))
        evening = f"{on(7 * week + 1)}T20:00+00:00"
        check_ins.append(check_in(evening, {"left-heel": 9}))

    claims = associations_of(
        check_ins, [kept.workout for kept in runs], insights_of(check_ins, runs, FIRST).episodes
    )

    (claim,) = [claim for claim in claims if isinstance(claim, WorseAfter)]
    assert (claim.outcome, claim.hits, claim.cases) == (Outcome.MORNING, 10, 10)
    assert (claim.level, claim.other_hits, claim.other_cases) == (1, 0, 10)


def test_long_begins_at_a_whole_number_of_miles_where_those_are_counted():
    random = Random(3)
    runs = training(random, 180)
    check_ins = mornings_after(random, runs, 180, lambda run: run.distance_km > 15)
    episodes = insights_of(check_ins, runs, FIRST).episodes

    claims = associations_of(check_ins, [kept.workout for kept in runs], episodes, 1.609344)

    (km,) = [c.longer_than_km for c in claims if isinstance(c, WorseAfter) and c.longer_than_km]
    assert km / 1.609344 == pytest.approx(round(km / 1.609344))
