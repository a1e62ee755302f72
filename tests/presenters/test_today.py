"""The screen Today as data."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from check_ins import NOW, TODAY, ago, sore
from memory_log import MemoryLog
from runsore.core.check_in import (
    CheckIn,
    CheckInFlag,
    Form,
    Pain,
    Profile,
    Sensation,
    SoreSpot,
    WarmUp,
)
from runsore.core.judge import judge
from runsore.core.log import LoggedCheckIn, LoggedWorkout, Stamp
from runsore.core.questions import Question
from runsore.core.value import replace
from runsore.core.verdict import Care, Run
from runsore.core.workout import PlannedSession, SessionKind, Workout
from runsore.presenters.draft import Draft, mark_gone, toggle_region
from runsore.presenters.today import (
    Known,
    TodayState,
    kept_check_in,
    known_on,
    today_state,
    with_usual_plan,
)
from runsore.settings import Settings, Units
from runsore.wording import Wording


def logged(days_ago: int, *spots: SoreSpot, hour: int = 7, **rest: object) -> LoggedCheckIn:
    at = (NOW - timedelta(days=days_ago)).replace(hour=hour)
    checked = CheckIn(at, spots, **rest)  # type: ignore[arg-type]
    return LoggedCheckIn(Stamp.new(uuid4(), at), checked, judge(checked))


def ran(days_ago: int, km: float | None = 8, started: datetime | None = None) -> LoggedWorkout:
    done = Workout(ago(days_ago), SessionKind.EASY, km, 45)
    return LoggedWorkout(Stamp.new(uuid4(), NOW), done, started_at=started)


def shown(draft: Draft, known: Known | None = None, **settings: object) -> TodayState:
    return today_state(draft, NOW, known or Known(), Settings(**settings), Wording())  # type: ignore[arg-type]


def test_yesterdays_last_word_on_a_region_is_what_comes_back() -> None:
    log = MemoryLog(
        [
            logged(1, sore("left-quad", 4), sore("left-achilles", 2), hour=7),
            logged(1, sore("left-quad", 0), hour=20),
            logged(2, sore("neck", 3)),
        ]
    )
    known = known_on(log, NOW)
    assert [spot.region.key for spot in known.yesterday] == ["left-achilles"]


def test_a_region_spoken_of_today_no_longer_comes_back_from_yesterday() -> None:
    log = MemoryLog([logged(1, sore("left-quad", 4)), logged(0, sore("left-quad", 0), hour=6)])
    assert known_on(log, NOW).yesterday == ()


def test_the_plan_is_what_the_same_weekday_held_last() -> None:
    week_ago = PlannedSession(SessionKind.LONG, 18)
    log = MemoryLog(
        [
            logged(7, planned=week_ago),
            logged(14, planned=PlannedSession(SessionKind.LONG, 16)),
            logged(1, planned=PlannedSession(SessionKind.EASY, 5)),
        ]
    )
    known = known_on(log, NOW)
    assert known.usual_plan == week_ago
    assert with_usual_plan(Draft(), known).planned == week_ago
    named = Draft(planned=PlannedSession(SessionKind.REST))
    assert with_usual_plan(named, known) == named


def test_an_edited_check_in_is_no_history_of_itself() -> None:
    kept = logged(0, sore("left-quad", 4))
    known = known_on(MemoryLog([kept]), NOW, without=kept.stamp.id)
    assert known.history.days == {}


@pytest.mark.parametrize(
    ("hours_ago", "expected"), [(1, True), (36, True), (37, False), (-1, False)]
)
def test_the_morning_after_asks_about_a_run_of_the_last_day_and_a_half(
    hours_ago: int, expected: bool
) -> None:
    started = NOW - timedelta(hours=hours_ago)
    days = (TODAY - started.date()).days
    known = known_on(MemoryLog([ran(days, started=started)]), NOW)
    assert (known.last_run is not None) is expected


def test_the_morning_question_names_the_run_in_the_runners_units() -> None:
    known = known_on(MemoryLog([ran(1, km=8)]), NOW)
    draft = Draft(spots=(sore("left-quad", 2),))
    assert shown(draft, known).cards[0].morning_question == "On waking, after yesterday's 8 km"
    miles = shown(draft, known, units=Units.MILES).cards[0]
    assert miles.morning_question == "On waking, after yesterday's 4.9 mi"


def test_the_verdict_follows_the_draft() -> None:
    calm = sore("left-quad", 2, sensation=Sensation.DULL, warm_up=WarmUp.EASES, form=Form.NORMAL)
    state = shown(Draft(spots=(calm,)))
    assert state.verdict is not None
    assert state.verdict.headline == "Easy run is fine"
    limping = shown(Draft(spots=(replace(calm, form=Form.ALTERED),)))
    assert limping.verdict is not None
    assert limping.verdict.headline == "Not today: rest or cross-train"


def test_a_region_without_a_level_holds_up_saving_and_says_why() -> None:
    state = shown(toggle_region(Draft(), sore("left-quad").region))
    assert not state.can_save
    assert state.hint == "Set a level first: Left front of thigh"
    assert state.unrated == {"left-quad"}
    assert state.verdict is None


def test_nothing_said_is_not_taken_for_nothing_sore() -> None:
    planned = PlannedSession(SessionKind.EASY, 5)
    assert shown(Draft(planned=planned)).verdict is None
    gone = mark_gone(Draft(planned=planned), sore("left-quad").region)
    assert shown(toggle_region(gone, sore("left-achilles").region)).verdict is None
    told = shown(gone).verdict
    assert told is not None
    assert told.headline == "Run as planned"


def test_todays_verdict_stays_in_sight() -> None:
    kept = logged(0, sore("left-quad", 8), planned=PlannedSession(SessionKind.LONG, 20), hour=6)
    known = known_on(MemoryLog([kept, logged(0, sore("left-quad", 2), hour=5)]), NOW)
    state = shown(Draft(), known)
    assert state.verdict is not None
    assert state.verdict.headline == "Not today: rest"
    assert state.verdict_note == "As given in today's check-in"


def test_a_later_check_in_of_the_day_does_not_take_a_warning_back() -> None:
    fever = logged(0, hour=5, flags=frozenset({CheckInFlag.FEVER}))
    known = known_on(MemoryLog([fever, logged(0, hour=6)]), NOW)
    state = shown(Draft(), known)
    assert state.verdict is not None
    assert state.verdict.headline == "Not today: rest"


def test_a_stricter_verdict_of_the_day_stands_before_a_milder_one() -> None:
    fever = logged(0, hour=5, flags=frozenset({CheckInFlag.FEVER}))
    known = known_on(MemoryLog([fever]), NOW)
    mild = shown(Draft(spots=(sore("left-quad", 1),)), known)
    assert mild.verdict is not None
    assert mild.verdict.headline == "Not today: rest"
    assert mild.verdict_note == (
        "As given in today's earlier check-in; by itself, this one says: Easy run is fine"
    )
    severe = shown(Draft(spots=(sore("left-quad", 9),)), known)
    assert severe.verdict_note == ""


def test_a_pain_that_is_not_rated_yet_is_never_covered_by_the_days_verdict() -> None:
    fever = logged(0, hour=5, flags=frozenset({CheckInFlag.FEVER}))
    unrated = Draft(spots=(SoreSpot(sore("left-quad").region, Pain()),))
    state = shown(unrated, known_on(MemoryLog([fever]), NOW))
    assert state.verdict is None
    assert state.verdict_note == (
        "Your earlier check-in of today said: Not today: rest. That still holds."
    )
    healthy = shown(unrated, known_on(MemoryLog([logged(0, hour=5)]), NOW))
    assert (healthy.verdict, healthy.verdict_note) == (None, "")


def test_of_two_verdicts_that_are_each_stricter_in_their_way_both_are_told() -> None:
    given = logged(0, sore("left-quad", 3), hour=5)
    looked_at = replace(given.verdict, run=Run.SHORTEN, care=Care.PROFESSIONAL)
    known = known_on(MemoryLog([replace(given, verdict=looked_at)]), NOW)
    state = shown(Draft(flags=frozenset({CheckInFlag.FEVER})), known)
    assert state.verdict is not None
    assert state.verdict.headline == "Not today: rest"
    assert "Shorten it and watch · Get it looked at" in state.verdict_note


def test_a_past_days_verdict_is_called_that_days() -> None:
    before = NOW.replace(hour=6) - timedelta(days=1)
    known = known_on(MemoryLog([logged(1, sore("left-quad", 9))]), before)
    assert shown(Draft(at=before), known).verdict_note == "As given in that day's check-in"
    past = shown(Draft(spots=(sore("left-achilles", 1),), at=before), known)
    assert past.verdict_note.startswith("As given in that day's other check-in; by itself,")


def test_no_plan_stays_no_plan_once_it_was_chosen() -> None:
    known = Known(usual_plan=PlannedSession(SessionKind.LONG, 18))
    assert with_usual_plan(Draft(plan_chosen=True), known).planned is None


def test_a_region_that_is_gone_is_no_longer_missing_from_yesterday() -> None:
    known = Known(yesterday=(sore("left-quad", 3), sore("left-achilles", 2)))
    state = shown(mark_gone(Draft(), sore("left-quad").region), known)
    assert [region.key for region in state.missing_yesterday] == ["left-achilles"]
    assert state.outlined == {"left-quad", "left-achilles"}


def test_an_answer_given_stays_in_sight_when_it_no_longer_matters() -> None:
    spot = sore("left-quad", 9, form=Form.NORMAL, sensation=Sensation.SHARP, warm_up=WarmUp.EASES)
    card = shown(Draft(spots=(spot,))).cards[0]
    assert {Question.FORM, Question.SENSATION, Question.WARM_UP} <= card.asked


def test_what_is_kept_is_the_verdict_given_under_the_profile_of_the_day() -> None:
    draft = Draft(spots=(sore("left-achilles", 2),))
    kept = kept_check_in(draft, NOW, Known(), Profile.CAUTIOUS, Stamp.new(uuid4(), NOW))
    assert kept.verdict.run is Run.STOP
    assert kept.profile is Profile.CAUTIOUS
    assert kept.check_in.at == NOW
