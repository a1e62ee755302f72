"""What the rules look at: what set it off, and spots without pain whose answers worry."""

import pytest

from check_ins import ago, check_in, done, history, past, sore
from runsore.core.check_in import CheckInFlag, Form, Onset, Profile, Sensation, Sign, Trend
from runsore.core.judge import judge
from runsore.core.verdict import Care, Kind, Run
from runsore.core.workout import PlannedSession, SessionKind, Workout

DOMS = {"sensation": Sensation.DULL, "onset": Onset.DELAYED}
CALF = "left-upper-calf"
NEEDS_PAIN = {"OVERDUE", "WORSENING", "PERSISTS", "SUDDEN-UNRESOLVED", "RECURS", "CAUTIOUS"}


@pytest.mark.parametrize(
    ("workouts", "began", "kind"),
    [
        ([], 3, Kind.DOMS),
        ([], 4, Kind.UNCLEAR),
        ([done(3)], 1, Kind.DOMS),
        ([done(4)], 1, Kind.UNCLEAR),
        ([done(4, SessionKind.STRENGTH)], 1, Kind.UNCLEAR),
        ([done(4), done(3)], 1, Kind.DOMS),
        ([done(4), done(1)], 1, Kind.DOMS),
        ([done(4), done(0)], 1, Kind.UNCLEAR),
        ([done(5)], 1, Kind.DOMS),
        ([done(4, SessionKind.REST)], 1, Kind.DOMS),
        ([done(4), done(2, SessionKind.REST)], 1, Kind.UNCLEAR),
        ([done(0)], 0, Kind.DOMS),
        ([done(6)], 3, Kind.UNCLEAR),
        ([done(7)], 3, Kind.DOMS),
    ],
)
def test_ordinary_soreness_is_counted_from_the_latest_workout_that_set_it_off(
    workouts: list[Workout], began: int, kind: Kind
) -> None:
    verdict = judge(check_in(sore(moving=2, since=ago(began), **DOMS)), history([], workouts))
    assert verdict.kind is kind


def test_what_set_it_off_is_looked_for_before_the_day_the_runner_named() -> None:
    known = history([*past(CALF, {1: 2}, since=ago(3))], [done(1, SessionKind.RACE)])
    assert judge(check_in(sore(moving=2, **DOMS)), known).kind is Kind.DOMS
    known = history([*past(CALF, {1: 2}, since=ago(3))], [done(4, SessionKind.RACE)])
    assert judge(check_in(sore(moving=2, **DOMS)), known).kind is Kind.UNCLEAR


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("region", [CALF, "left-achilles", "left-kneecap", "left-inner-shin"])
def test_rules_of_the_course_and_the_cautious_profile_need_pain_today(
    region: str, profile: Profile
) -> None:
    worrying = {
        "onset": Onset.SUDDEN,
        "since": ago(20),
        "trend": Trend.WORSENING,
        "form": Form.ALTERED,
    }
    known = history(
        [spot for days in (30, 50, 70, 80) for spot in past(region, {days: 5, days - 1: 0})]
    )

    def applying(level: int) -> set[str]:
        verdict = judge(check_in(sore(region, level, **worrying)), known, profile)
        return {reason.rule for reason in verdict.reasons} & NEEDS_PAIN

    assert applying(0) == set()
    assert {"WORSENING", "PERSISTS", "SUDDEN-UNRESOLVED", "RECURS"} <= applying(1)


def test_sudden_pain_that_gets_better_need_not_be_assessed() -> None:
    sudden = {"onset": Onset.SUDDEN, "since": ago(3)}
    better = judge(check_in(sore(moving=2, trend=Trend.IMPROVING, **sudden)))
    assert (better.run, better.care) == (Run.STOP, Care.MONITOR)
    fallen = judge(check_in(sore(moving=2, **sudden)), history(past(CALF, {2: 6})))
    assert (fallen.run, fallen.care) == (Run.STOP, Care.MONITOR)
    steady = judge(
        check_in(sore(moving=2, trend=Trend.STEADY, **sudden)), history(past(CALF, {2: 6}))
    )
    assert (steady.run, steady.care) == (Run.STOP, Care.PROFESSIONAL)


@pytest.mark.parametrize("level", [0, 2])
def test_a_spot_without_pain_has_the_kind_of_its_answers(level: int) -> None:
    assert judge(check_in(sore(moving=level, form=Form.HESITANT))).kind is Kind.UNCLEAR
    assert judge(check_in(sore(moving=level, sensation=Sensation.SHARP))).kind is Kind.INJURY
    assert judge(check_in(sore("left-kneecap", level, form=Form.HESITANT))).kind is Kind.JOINT


def test_a_spot_without_pain_and_worry_leaves_the_check_in_without_a_kind() -> None:
    assert judge(check_in(sore("left-kneecap", 0, **DOMS))).kind is Kind.NONE
    long_ago = sore(moving=0, form=Form.HESITANT, since=ago(4), **DOMS)
    assert judge(check_in(long_ago)).kind is Kind.UNCLEAR


def test_reasons_stand_by_run_then_care_then_table_then_region() -> None:
    spots = [
        sore("right-quad", 2, form=Form.ALTERED),
        sore("left-quad", 2, form=Form.ALTERED, sensation=Sensation.TINGLING),
        sore("left-kneecap", 4, signs=frozenset({Sign.SWELLING})),
        sore("neck", 1),
    ]
    checked = check_in(
        *spots,
        flags=frozenset({CheckInFlag.FEVER}),
        planned=PlannedSession(SessionKind.LONG, 30),
    )
    verdict = judge(checked, history([], [done(5, km=10)]))
    told = [(reason.rule, reason.region and reason.region.key) for reason in verdict.reasons]
    assert told == [
        ("TINGLING", "left-quad"),
        ("VISIBLE-SIGN", "left-kneecap"),
        ("JOINT-HIGH", "left-kneecap"),
        ("FORM-ALTERED", "left-quad"),
        ("FORM-ALTERED", "right-quad"),
        ("FEVER", None),
        ("JOINT", "neck"),
        ("LEVEL-MILD", "left-quad"),
        ("LEVEL-MILD", "right-quad"),
        ("LOAD-SPIKE", None),
    ]


def test_one_recurring_soreness_counts_only_what_began_within_ninety_days() -> None:
    chronic = [spot for days in range(95, 60, -1) for spot in past(CALF, {days: 4})]
    other = [*past(CALF, {40: 4, 39: 0}), *past(CALF, {20: 4, 19: 0})]
    verdict = judge(check_in(sore(moving=2)), history([*chronic, *past(CALF, {59: 0}), *other]))
    assert "RECURS" not in {reason.rule for reason in verdict.reasons}
