"""What the report says of a log: its period, its regions, and nothing after it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from check_ins import sore
from logged import check_in, verdict, workout
from runsore.core.advice import Followed
from runsore.core.body import REGIONS, region_by_key
from runsore.core.check_in import CheckInFlag, Onset, Sensation, Sign, SpotFlag
from runsore.core.invalid import InvalidValueError
from runsore.core.log import LoggedCheckIn
from runsore.core.value import replace
from runsore.core.verdict import Care, Kind, Run
from runsore.core.workout import SessionKind
from runsore.presenters.report import ReportChoice, ReportState, regions_within, report_state

CALF, KNEE = region_by_key("left-upper-calf"), region_by_key("right-kneecap")
LAST = date(2026, 3, 15)
SAVED = datetime(2026, 3, 3, 7, tzinfo=UTC)
MARCH = ReportChoice(date(2026, 3, 1), LAST)


def report(*entries: Any, choice: ReportChoice = MARCH) -> ReportState:
    check_ins = [entry for entry in entries if isinstance(entry, LoggedCheckIn)]
    runs = [entry for entry in entries if not isinstance(entry, LoggedCheckIn)]
    return report_state(check_ins, runs, choice, LAST)


def said(at: str, region: str = "left-upper-calf", level: int = 3, **answers: Any) -> LoggedCheckIn:
    """A check-in with answers about one region."""
    kept = check_in(at, {region: level})
    return replace(kept, check_in=replace(kept.check_in, spots=(sore(region, level, **answers),)))


def test_a_region_is_told_by_its_worst_and_its_latest_day():
    state = report(
        check_in("2026-03-02", {CALF.key: 5}),
        check_in("2026-03-04T06:00+00:00", {CALF.key: 5}),
        check_in("2026-03-04T18:00+00:00", {CALF.key: 2}),
        check_in("2026-03-06", {CALF.key: 0, KNEE.key: 1}),
    )
    calf, knee = state.regions
    assert (calf.region, calf.entry_days, calf.sore_days) == (CALF, 3, 2)
    assert (calf.worst, calf.worst_on) == (5, date(2026, 3, 4))
    assert (calf.latest, calf.latest_on) == (0, date(2026, 3, 6))
    assert state.worst == {CALF: 5, KNEE: 1}
    assert state.latest == {CALF: 0, KNEE: 1}
    assert (state.check_in_days, state.sore_days) == (3, 3)
    assert knee.worst == 1


def test_the_sorest_of_all_comes_first():
    long_mild = [check_in(f"2026-03-0{day}", {KNEE.key: 2}) for day in range(1, 6)]
    state = report(*long_mild, check_in("2026-03-09", {CALF.key: 7}))
    assert [of.region for of in state.regions] == [KNEE, CALF]
    assert state.sorest is not None
    assert state.sorest.region is CALF


def test_days_outside_the_period_do_not_count():
    state = report(
        check_in("2026-02-28", {CALF.key: 9}),
        check_in("2026-03-01", {CALF.key: 2}),
        check_in("2026-03-16", {CALF.key: 8}),
        workout("2026-02-28", distance_km=30.0),
        workout("2026-03-15", distance_km=5.0),
    )
    assert state.worst == {CALF: 2}
    assert (state.runs.runs, state.runs.km, state.runs.longest_km) == (1, 5.0, 5.0)
    assert state.last_check_in == date(2026, 3, 1)


def test_an_episode_that_began_earlier_keeps_its_beginning_and_its_peak():
    state = report(
        check_in("2026-02-27", {CALF.key: 6}),
        check_in("2026-03-01", {CALF.key: 2}),
        check_in("2026-03-05", {CALF.key: 0}),
    )
    (episode,) = state.episodes
    assert (episode.began, episode.ended) == (date(2026, 2, 27), date(2026, 3, 1))
    assert episode.peak == 6
    assert not episode.goes_on


def test_an_episode_of_the_last_days_goes_on():
    state = report(check_in("2026-03-13", {CALF.key: 2}), check_in("2026-03-14", {KNEE.key: 2}))
    assert [episode.goes_on for episode in state.episodes] == [True, True]


def test_an_episode_that_ended_before_the_period_is_left_out():
    assert report(check_in("2026-02-20", {CALF.key: 6})).episodes == ()


@pytest.mark.parametrize(
    ("runs", "told"),
    [
        ([], None),
        ([("2026-03-01", SessionKind.LONG)], None),
        ([("2026-03-02", SessionKind.LONG)], SessionKind.LONG),
        ([("2026-03-05", SessionKind.EASY), ("2026-03-03", SessionKind.HILLS)], SessionKind.HILLS),
        ([("2026-03-04", SessionKind.RACE), ("2026-03-05", SessionKind.TEMPO)], SessionKind.TEMPO),
        ([("2026-03-06", SessionKind.RACE)], None),
        ([("2026-03-04", SessionKind.REST)], None),
    ],
)
def test_an_episode_is_told_with_the_most_telling_session_before(
    runs: list[tuple[str, SessionKind]], told: SessionKind | None
):
    (episode,) = report(
        check_in("2026-03-05", {CALF.key: 3}), *(workout(on, kind) for on, kind in runs)
    ).episodes
    assert (episode.after and episode.after.kind) == told


def test_the_pattern_of_an_episode_is_its_most_worrying_one():
    ordinary = {"sensation": Sensation.DULL, "onset": Onset.DELAYED}
    (calf,) = report(workout("2026-03-03"), said("2026-03-04", **ordinary)).episodes
    assert calf.kind is Kind.DOMS
    (worse,) = report(
        workout("2026-03-03"),
        said("2026-03-04", **ordinary),
        said("2026-03-05", sensation=Sensation.SHARP),
    ).episodes
    assert worse.kind is Kind.INJURY
    (knee,) = report(check_in("2026-03-04", {KNEE.key: 2})).episodes
    assert knee.kind is Kind.JOINT


def test_warning_signs_are_told_with_their_days_the_newest_first():
    feverish = check_in("2026-03-02", {})
    feverish = replace(
        feverish, check_in=replace(feverish.check_in, flags=frozenset({CheckInFlag.FEVER}))
    )
    state = report(
        feverish,
        said("2026-03-03", signs=frozenset({Sign.SWELLING})),
        said(
            "2026-03-05", flags=frozenset({SpotFlag.NIGHT_PAIN}), signs=frozenset({Sign.SWELLING})
        ),
    )
    told = [(one.sign, one.region, [day.day for day in one.days]) for one in state.signs]
    assert told == [
        (SpotFlag.NIGHT_PAIN, CALF, [5]),
        (Sign.SWELLING, CALF, [5, 3]),
        (CheckInFlag.FEVER, None, [2]),
    ]
    assert state.sign_days == 3


def test_a_day_counts_with_its_most_cautious_verdict():
    state = report(
        check_in("2026-03-02T07:00+00:00", {CALF.key: 2}, Run.EASY),
        check_in("2026-03-02T19:00+00:00", {CALF.key: 5}, Run.STOP, Care.PROFESSIONAL),
        check_in("2026-03-03", {CALF.key: 2}, Run.EASY),
        check_in("2026-03-04", {CALF.key: 9}, Run.STOP, Care.URGENT),
    )
    counts = dict(state.advice.runs)
    assert counts == {Run.AS_PLANNED: 0, Run.EASY: 1, Run.SHORTEN: 0, Run.STOP: 2}
    assert state.advice.days == 3
    assert state.advice.professional == (date(2026, 3, 2),)
    assert state.advice.urgent == (date(2026, 3, 4),)


def test_visits_to_a_professional_are_told_once():
    state = report(
        said("2026-03-04", seen=date(2026, 3, 3)), said("2026-03-05", seen=date(2026, 3, 3))
    )
    assert state.advice.seen == ((date(2026, 3, 3), CALF),)


def test_mornings_are_told_verdict_by_verdict_and_followed_or_not():
    state = report(
        check_in("2026-03-02", {CALF.key: 4}, Run.EASY), check_in("2026-03-03", {CALF.key: 1})
    )
    told = [(row.run, row.followed, row.changes.median) for row in state.mornings]
    assert told == [(None, Followed.AS_ADVISED, -3), (Run.EASY, None, -3)]


def test_runs_are_summed_where_their_figures_are_known():
    state = report(
        workout("2026-03-02", SessionKind.LONG, distance_km=16.1, duration_min=95.0),
        workout("2026-03-03", distance_km=0.2),
        workout("2026-03-04"),
        workout("2026-03-05", SessionKind.STRENGTH, duration_min=30.0),
    )
    runs = state.runs
    assert (runs.runs, runs.unmeasured) == (3, 1)
    assert (runs.km, runs.longest_km, runs.minutes) == (16.3, 16.1, 95.0)
    kinds = [(SessionKind.EASY, 2), (SessionKind.LONG, 1), (SessionKind.STRENGTH, 1)]
    assert list(runs.sessions) == kinds


def test_notes_are_there_only_when_asked_for():
    kept = check_in("2026-03-04", {CALF.key: 2})
    kept = replace(kept, check_in=replace(kept.check_in, notes=" stiff\n on the stairs "))
    silent = check_in("2026-03-05", {})
    assert report(kept, silent).notes == ()
    (note,) = report(kept, silent, choice=replace(MARCH, with_notes=True)).notes
    assert (note.on, note.text) == (date(2026, 3, 4), "stiff on the stairs")


def test_with_regions_chosen_the_others_are_not_spoken_of():
    entries = (
        check_in("2026-03-02", {CALF.key: 2, KNEE.key: 7}, Run.STOP),
        check_in("2026-03-03", {KNEE.key: 7}, Run.STOP, Care.PROFESSIONAL),
        check_in("2026-03-04", {CALF.key: 1}, Run.EASY),
    )
    state = report(*entries, choice=replace(MARCH, regions=frozenset({CALF})))
    assert state.worst == {CALF: 2}
    assert {episode.region for episode in state.episodes} == {CALF}
    assert set(state.chart.strips) == {CALF}
    assert (state.advice.days, state.advice.professional) == (2, ())
    assert (state.check_in_days, state.sore_days) == (3, 2)
    assert regions_within([*entries], state.choice) == (KNEE, CALF)


def test_there_is_nothing_to_report_without_an_entry_of_what_was_asked():
    only_knee = replace(MARCH, regions=frozenset({KNEE}))
    calf = check_in("2026-03-02", {CALF.key: 2})
    assert report().is_empty
    assert report(check_in("2026-02-02", {CALF.key: 2})).is_empty
    assert report(calf, choice=only_knee).is_empty
    assert not report(calf).is_empty
    assert not report(check_in("2026-03-02", {})).is_empty
    assert not report(workout("2026-03-02")).is_empty


def test_a_period_that_ends_before_it_begins_is_refused():
    with pytest.raises(InvalidValueError, match="before the first day of the report, 2026-03-02"):
        ReportChoice(date(2026, 3, 2), date(2026, 3, 1))


@pytest.mark.parametrize("newest_first", [True, False])
def test_two_check_ins_of_one_moment_count_in_the_order_they_were_saved(newest_first):
    before, first, second = (
        check_in(day, {CALF.key: level})
        for day, level in (("2026-03-02", 3), ("2026-03-03", 0), ("2026-03-03", 4))
    )
    first = replace(first, stamp=replace(first.stamp, created_at=SAVED))
    second = replace(second, stamp=replace(second.stamp, created_at=SAVED + timedelta(seconds=1)))
    entries = [before, first, second]
    state = report(*(entries[::-1] if newest_first else entries))
    assert state.mornings[0].changes.median == -3


days_apart = st.integers(-20, 20)
logged = st.builds(
    lambda back, levels, run, care: replace(
        check_in((LAST - timedelta(days=back)).isoformat(), levels), verdict=verdict(run, care)
    ),
    days_apart,
    st.dictionaries(st.sampled_from([r.key for r in REGIONS[:6]]), st.integers(0, 10), max_size=3),
    st.sampled_from(Run),
    st.sampled_from(Care),
)


@given(st.lists(logged, max_size=12), st.randoms())
def test_the_order_of_the_log_and_its_future_do_not_matter(entries, random):
    state = report(*entries)
    shuffled = [kept for kept in entries if kept.check_in.day <= LAST]
    random.shuffle(shuffled)
    again = report(*shuffled)
    assert again == state
    assert sum(count for _, count in state.advice.runs) == state.check_in_days
    assert all(episode.peak >= 1 and episode.ended >= MARCH.first for episode in state.episodes)
    levels = [of.worst for of in state.regions]
    assert max(levels, default=0) == (state.sorest.worst if state.sorest else 0)
