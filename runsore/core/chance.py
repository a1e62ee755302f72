"""How likely a difference is by chance alone: exact tests, and many of them held together."""

from collections.abc import Sequence
from functools import cache
from math import comb, exp, lgamma


def fisher_one_sided(hits: int, cases: int, other_hits: int, other_cases: int) -> float:
    """The chance of at least so many hits among the cases, were the labels dealt at random.

    Fisher's exact test, one-sided. Where labels really are dealt at random, as when runs are
    shuffled over the days, it holds whatever the days themselves look like.
    """
    marked, everyone = hits + other_hits, cases + other_cases
    whole = _log_comb(everyone, cases)
    return min(
        1.0,
        sum(
            exp(_log_comb(marked, k) + _log_comb(everyone - marked, cases - k) - whole)
            for k in range(max(hits, cases - everyone + marked), min(marked, cases) + 1)
        ),
    )


def sign_two_sided(hits: int, cases: int) -> float:
    """The chance of a split at least as uneven as this one between two equal sides."""
    more = max(hits, cases - hits)
    tail = sum(comb(cases, k) for k in range(more, cases + 1))
    return min(1.0, tail / (1 << (cases - 1)))


def unlikely(chances: Sequence[float], level: float) -> frozenset[int]:
    """The places that stay remarkable among all that were tried (Holm 1979).

    `level` is the chance allowed that any of them is there by accident.
    """
    by_chance = sorted(range(len(chances)), key=chances.__getitem__)
    kept: list[int] = []
    for rank, place in enumerate(by_chance):
        if chances[place] * (len(chances) - rank) > level:
            break
        kept.append(place)
    return frozenset(kept)


@cache
def _log_factorial(number: int) -> float:
    return lgamma(number + 1)


def _log_comb(number: int, taken: int) -> float:
    return _log_factorial(number) - _log_factorial(taken) - _log_factorial(number - taken)
