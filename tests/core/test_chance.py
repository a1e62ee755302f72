"""Exact tests against figures worked out elsewhere, and what many of them together allow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runsore.core.chance import fisher_one_sided, sign_two_sided, unlikely


def test_the_lady_tasting_tea():
    """Fisher 1935: all eight cups right is 1 in 70, six of them 17 in 70."""
    assert fisher_one_sided(4, 4, 0, 4) == pytest.approx(1 / 70)
    assert fisher_one_sided(3, 4, 1, 4) == pytest.approx(17 / 70)


def test_ten_of_ten_on_one_side_is_2_in_1024():
    assert sign_two_sided(10, 10) == pytest.approx(2 / 1024)
    assert sign_two_sided(0, 10) == sign_two_sided(10, 10)
    assert sign_two_sided(5, 10) == 1


@given(*(st.integers(0, 30) for _ in range(4)))
def test_a_chance_is_a_chance_and_more_hits_are_never_likelier(hits, misses, other, other_misses):
    cases, others = hits + misses, other + other_misses
    chance = fisher_one_sided(hits, cases, other, others)

    assert 0 < chance <= 1
    if misses and other:
        assert fisher_one_sided(hits + 1, cases, other - 1, others) <= chance + 1e-12


def test_the_more_was_tried_the_more_it_takes():
    assert unlikely([0.03], 0.04) == {0}
    assert unlikely([0.03, 0.5], 0.04) == frozenset()
    assert unlikely([0.5, 0.01, 0.03], 0.04) == {1}


def test_after_one_was_remarkable_the_next_is_held_against_the_rest():
    assert unlikely([0.019, 0.021], 0.04) == {0, 1}
    assert unlikely([], 0.04) == frozenset()
