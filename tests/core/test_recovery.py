"""What helps between runs."""

import pytest
from hypothesis import given

from check_ins import ago, check_in, checked_days, sore
from runsore.core.check_in import (
    CheckIn,
    CheckInFlag,
    Form,
    Onset,
    Sensation,
    Sign,
    SpotFlag,
    Trend,
)
from runsore.core.history import History
from runsore.core.judge import judge
from runsore.core.verdict import Care, Kind, RecoveryMethod, Run

ACTIVE, MOBILITY = RecoveryMethod.ACTIVE_RECOVERY, RecoveryMethod.MOBILITY
COLD, HEAT = RecoveryMethod.COLD, RecoveryMethod.HEAT
ALWAYS = (RecoveryMethod.SLEEP, RecoveryMethod.HYDRATION, RecoveryMethod.PROTEIN)
POPPED = frozenset({SpotFlag.HEARD_POP})
DOMS = {"sensation": Sensation.DULL, "onset": Onset.DELAYED}


@pytest.mark.parametrize(
    ("checked", "first"),
    [
        (check_in(), (MOBILITY,)),
        (check_in(sore(**DOMS)), (ACTIVE, HEAT, MOBILITY)),
        (check_in(sore(moving=7, **DOMS)), (ACTIVE, HEAT)),
        (check_in(sore()), (MOBILITY,)),
        (check_in(sore(form=Form.ALTERED)), ()),
        (check_in(sore(**DOMS), sore("left-kneecap", 1)), (MOBILITY,)),
        (check_in(sore(signs=frozenset({Sign.SWELLING}))), (COLD,)),
        (check_in(sore(moving=7, signs=frozenset({Sign.SWELLING}))), (COLD,)),
        (check_in(sore(**DOMS), sore("neck", 1, signs=frozenset({Sign.SWELLING}))), (COLD,)),
        (check_in(sore(sensation=Sensation.TINGLING)), ()),
        (check_in(sore(signs=frozenset({Sign.SWELLING}), flags=POPPED)), (COLD,)),
        (check_in(sore("left-quad", 8, **DOMS, since=ago(6), trend=Trend.STEADY)), ()),
        (check_in(sore(**DOMS), flags=frozenset({CheckInFlag.FEVER})), ()),
        (check_in(sore(**DOMS), flags=frozenset({CheckInFlag.DARK_URINE})), ()),
        (check_in(sore(flags=frozenset({SpotFlag.NUMBNESS}))), ()),
    ],
)
def test_recovery_is_chosen_for_the_verdict(
    checked: CheckIn, first: tuple[RecoveryMethod, ...]
) -> None:
    assert judge(checked).recovery == (*first, *ALWAYS)


@given(checked_days())
def test_recovery_never_works_against_what_is_sore(day: tuple[CheckIn, History]) -> None:
    checked, known = day
    verdict = judge(checked, known)
    chosen = verdict.recovery
    assert len(set(chosen)) == len(chosen)
    assert set(ALWAYS) <= set(chosen)
    assert not {COLD, HEAT} <= set(chosen)
    if any(spot.signs for spot in checked.spots):
        assert HEAT not in chosen
        assert ACTIVE not in chosen
    if verdict.care >= Care.PROFESSIONAL or CheckInFlag.FEVER in checked.flags:
        assert not {ACTIVE, MOBILITY} & set(chosen)
    if verdict.run is Run.STOP:
        assert MOBILITY not in chosen
    if ACTIVE in chosen:
        assert verdict.kind is Kind.DOMS
