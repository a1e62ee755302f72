"""How much, in which tissue: each rule at its threshold, from both sides."""

import pytest

from check_ins import check_in, sore
from runsore.core.body import Tissue
from runsore.core.check_in import CheckIn, Onset, Pain, Profile, Sensation, SpotFlag, Spread
from runsore.core.judge import judge
from runsore.core.verdict import Care, Run


def rules_of(checked: CheckIn, profile: Profile = Profile.STANDARD) -> dict[str, tuple[Run, Care]]:
    verdict = judge(checked, profile=profile)
    return {reason.rule: (reason.run, reason.care) for reason in verdict.reasons}


LEVEL_RULES = {"LEVEL-MILD", "LEVEL-MODERATE", "LEVEL-HIGH", "JOINT", "JOINT-HIGH", "BONE"}


@pytest.mark.parametrize(
    ("tissue", "level", "expected"),
    [
        (Tissue.MUSCLE, 0, {}),
        (Tissue.MUSCLE, 1, {"LEVEL-MILD": (Run.EASY, Care.NONE)}),
        (Tissue.MUSCLE, 3, {"LEVEL-MILD": (Run.EASY, Care.NONE)}),
        (Tissue.MUSCLE, 4, {"LEVEL-MODERATE": (Run.SHORTEN, Care.MONITOR)}),
        (Tissue.MUSCLE, 5, {"LEVEL-MODERATE": (Run.SHORTEN, Care.MONITOR)}),
        (Tissue.MUSCLE, 6, {"LEVEL-HIGH": (Run.STOP, Care.PROFESSIONAL)}),
        (Tissue.MUSCLE, 10, {"LEVEL-HIGH": (Run.STOP, Care.PROFESSIONAL)}),
        (Tissue.TENDON, 3, {"LEVEL-MILD": (Run.EASY, Care.NONE)}),
        (Tissue.OTHER, 4, {"LEVEL-MODERATE": (Run.SHORTEN, Care.MONITOR)}),
        (Tissue.JOINT, 0, {}),
        (Tissue.JOINT, 1, {"JOINT": (Run.SHORTEN, Care.MONITOR)}),
        (Tissue.JOINT, 2, {"JOINT": (Run.SHORTEN, Care.MONITOR)}),
        (Tissue.JOINT, 3, {"JOINT-HIGH": (Run.STOP, Care.MONITOR)}),
        (Tissue.JOINT, 5, {"JOINT-HIGH": (Run.STOP, Care.MONITOR)}),
        (
            Tissue.JOINT,
            6,
            {
                "JOINT-HIGH": (Run.STOP, Care.PROFESSIONAL),
                "LEVEL-HIGH": (Run.STOP, Care.PROFESSIONAL),
            },
        ),
        (Tissue.BONE, 0, {}),
        (Tissue.BONE, 1, {"BONE": (Run.STOP, Care.MONITOR)}),
        (
            Tissue.BONE,
            6,
            {"BONE": (Run.STOP, Care.MONITOR), "LEVEL-HIGH": (Run.STOP, Care.PROFESSIONAL)},
        ),
    ],
)
def test_a_level_asks_for_what_its_tissue_needs(
    tissue: Tissue, level: int, expected: dict[str, tuple[Run, Care]]
) -> None:
    found = rules_of(check_in(sore(moving=level, tissue_answer=tissue)))
    assert found == expected
    assert set(found) <= LEVEL_RULES


def test_strong_ordinary_soreness_is_rested_without_a_professional() -> None:
    spot = sore("left-quad", 6, sensation=Sensation.DULL, onset=Onset.DELAYED)
    assert rules_of(check_in(spot))["LEVEL-HIGH"] == (Run.STOP, Care.MONITOR)


@pytest.mark.parametrize(
    ("region", "spread", "flags", "stressed"),
    [
        ("left-inner-shin", Spread.DIFFUSE, set(), False),
        ("left-inner-shin", Spread.PINPOINT, set(), True),
        ("left-inner-shin", None, {SpotFlag.NIGHT_PAIN}, True),
        ("left-groin", Spread.PINPOINT, set(), False),
        ("left-groin", None, {SpotFlag.HOP_PAIN}, True),
        ("left-groin", None, {SpotFlag.WEIGHT_BEARING_PAIN}, True),
        ("left-quad", None, {SpotFlag.HOP_PAIN}, False),
        ("left-quad", None, {SpotFlag.HOP_PAIN, SpotFlag.NIGHT_PAIN}, True),
        ("left-quad", None, {SpotFlag.HOP_PAIN, SpotFlag.NUMBNESS}, False),
        ("left-upper-calf", None, {SpotFlag.HOP_PAIN, SpotFlag.NIGHT_PAIN}, False),
    ],
)
def test_bone_stress_is_suspected_where_bone_is_prone_to_it(
    region: str, spread: Spread | None, flags: set[SpotFlag], stressed: bool
) -> None:
    found = rules_of(check_in(sore(region, 2, spread=spread, flags=frozenset(flags))))
    assert ("BONE-STRESS" in found) == stressed
    if stressed:
        assert found["BONE-STRESS"] == (Run.STOP, Care.PROFESSIONAL)


@pytest.mark.parametrize(
    ("tissue", "morning", "run"),
    [
        (Tissue.TENDON, 2, None),
        (Tissue.TENDON, 3, Run.SHORTEN),
        (Tissue.JOINT, 1, None),
        (Tissue.JOINT, 2, Run.STOP),
        (Tissue.MUSCLE, 9, None),
        (Tissue.BONE, 9, None),
    ],
)
def test_tendons_and_joints_should_have_settled_overnight(
    tissue: Tissue, morning: int, run: Run | None
) -> None:
    found = rules_of(check_in(sore(tissue_answer=tissue, pain=Pain(morning=morning))))
    assert found.get("NEXT-MORNING") == (run and (run, Care.MONITOR))


@pytest.mark.parametrize("tissue", [Tissue.JOINT, Tissue.TENDON, Tissue.BONE])
def test_the_cautious_profile_rests_joints_tendons_and_bones(tissue: Tissue) -> None:
    spot = sore(moving=1, tissue_answer=tissue)
    assert rules_of(check_in(spot), Profile.CAUTIOUS)["CAUTIOUS"] == (Run.STOP, Care.NONE)
    assert "CAUTIOUS" not in rules_of(check_in(spot))
    assert "CAUTIOUS" not in rules_of(
        check_in(sore(moving=0, tissue_answer=tissue)), Profile.CAUTIOUS
    )


def test_the_cautious_profile_leaves_muscles_alone() -> None:
    assert "CAUTIOUS" not in rules_of(check_in(sore(moving=3)), Profile.CAUTIOUS)
