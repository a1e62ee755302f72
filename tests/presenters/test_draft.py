"""The check-in being written, step by step."""

from datetime import timedelta
from uuid import uuid4

from check_ins import NOW, TODAY, ago, check_in, sore
from runsore.core.body import region_by_key
from runsore.core.check_in import Pain, Sensation
from runsore.core.log import RecoveryDay
from runsore.core.workout import PlannedSession, SessionKind
from runsore.presenters.draft import (
    Draft,
    answer,
    bring_back,
    draft_of,
    mark_gone,
    moved,
    resumed,
    set_pain,
    toggle_region,
)

CALF = region_by_key("left-upper-calf")
QUAD = region_by_key("left-quad")


def test_a_click_adds_a_region_and_a_second_removes_it() -> None:
    added = toggle_region(Draft(), CALF)
    assert [spot.region for spot in added.spots] == [CALF]
    assert toggle_region(added, CALF) == Draft()


def test_a_level_typed_on_a_region_that_is_not_sore_yet_makes_it_so() -> None:
    spot = set_pain(Draft(), CALF, "moving", 4).spot(CALF)
    assert spot is not None
    assert spot.pain == Pain(moving=4)


def test_a_region_without_a_level_is_left_out_of_what_is_judged() -> None:
    draft = set_pain(toggle_region(Draft(), QUAD), CALF, "moving", 2)
    assert [spot.region for spot in draft.check_in(NOW).spots] == [CALF]


def test_an_answer_can_be_given_and_cleared_again() -> None:
    draft = set_pain(Draft(), CALF, "moving", 2)
    given = answer(draft, CALF, "sensation", Sensation.DULL)
    assert given.spots[0].sensation is Sensation.DULL
    assert answer(given, CALF, "sensation", None) == draft


def test_gone_is_level_zero_and_forgets_the_old_answers() -> None:
    draft = Draft(spots=(sore("left-upper-calf", 5, sensation=Sensation.SHARP),))
    gone = mark_gone(draft, CALF).spot(CALF)
    assert gone is not None
    assert (gone.level, gone.is_rated, gone.sensation) == (0, True, None)


def test_yesterday_comes_back_with_its_answers_and_leaves_todays_alone() -> None:
    draft = set_pain(Draft(), CALF, "moving", 1)
    yesterday = (sore("left-upper-calf", 6), sore("left-quad", 3, sensation=Sensation.STIFF))
    assert bring_back(draft, yesterday).spots == (draft.spots[0], yesterday[1])


def test_only_what_the_runner_said_makes_a_draft_worth_keeping() -> None:
    assert Draft(planned=PlannedSession(SessionKind.EASY, 5)).is_empty
    assert Draft(notes="  ").is_empty
    assert not toggle_region(Draft(), CALF).is_empty


def test_a_kept_check_in_opens_for_editing_unchanged() -> None:
    kept = check_in(sore("left-quad", 2), notes="slept badly")
    assert draft_of(kept, uuid4()).check_in(NOW) == kept


def test_a_draft_moved_to_another_day_lets_later_dates_go_and_takes_its_recovery_along() -> None:
    spot = sore("left-quad", 3, since=TODAY, seen=ago(9))
    draft = Draft(spots=(spot,), recovery=RecoveryDay(TODAY, 8))
    day_before = NOW - timedelta(days=3)
    there = moved(draft, day_before, NOW)
    assert there.at == day_before
    assert (there.spots[0].since, there.spots[0].seen) == (None, ago(9))
    assert there.recovery == RecoveryDay(ago(3), 8)
    assert there.check_in(NOW).day == ago(3)


def test_a_draft_with_a_date_yet_to_come_still_opens() -> None:
    kept = Draft(spots=(sore("left-quad", 3, since=TODAY + timedelta(days=400)),))
    assert resumed(kept, NOW).check_in(NOW).spots[0].since is None


def test_a_region_clicked_again_has_the_answers_it_had() -> None:
    spot = sore("left-quad", 4, sensation=Sensation.STIFF)
    without = toggle_region(Draft(spots=(spot,)), QUAD)
    assert toggle_region(without, QUAD, spot).spots == (spot,)
