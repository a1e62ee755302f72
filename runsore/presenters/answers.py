"""What the runner answered about a sore spot, in the words it was asked in."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum

from runsore.core.check_in import Sign, SoreSpot, SpotFlag
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.wording import Wording

# Shorter than the questions: they stand beside an answer that explains them.
HEADINGS = {
    "rest": QT_TRANSLATE_NOOP("wording", "At rest"),
    "moving": QT_TRANSLATE_NOOP("wording", "When moving"),
    "after": QT_TRANSLATE_NOOP("wording", "An hour after"),
    "morning": QT_TRANSLATE_NOOP("wording", "On waking"),
    "tissue": QT_TRANSLATE_NOOP("wording", "Felt"),
    "sensation": QT_TRANSLATE_NOOP("wording", "Feels"),
    "spread": QT_TRANSLATE_NOOP("wording", "Reach"),
    "onset": QT_TRANSLATE_NOOP("wording", "Began"),
    "since": QT_TRANSLATE_NOOP("wording", "Since"),
    "trend": QT_TRANSLATE_NOOP("wording", "Since then"),
    "warm_up": QT_TRANSLATE_NOOP("wording", "In the warm-up"),
    "form": QT_TRANSLATE_NOOP("wording", "Stride"),
    "signs": QT_TRANSLATE_NOOP("wording", "To see"),
    "flags": QT_TRANSLATE_NOOP("wording", "Also"),
    "seen": QT_TRANSLATE_NOOP("wording", "Seen by a professional"),
}


def answers_of(
    spot: SoreSpot, wording: Wording, day_text: Callable[[date], str]
) -> tuple[tuple[str, str], ...]:
    """Headings and answers, without the unanswered."""
    return tuple(
        (wording.translate(HEADINGS[question]), answer)
        for question, answer in _answered(spot, wording, day_text)
    )


def words_of(name: str, answers: Iterable[StrEnum], wording: Wording) -> str:
    """Several ticks as one line, in the order in which they are offered."""
    ticked = {answer.value for answer in answers}
    return ", ".join(text for value, text in wording.options(name) if value in ticked)


def _answered(
    spot: SoreSpot, wording: Wording, day_text: Callable[[date], str]
) -> Iterator[tuple[str, str]]:
    for moment, level in spot.pain.items():
        if level is not None:
            yield moment, f"{level} · {wording.level(level)}"
    answers: dict[str, StrEnum | date | frozenset[Sign] | frozenset[SpotFlag] | None] = {
        "tissue": spot.tissue_answer,
        "sensation": spot.sensation,
        "spread": spot.spread,
        "onset": spot.onset,
        "since": spot.since,
        "trend": spot.trend,
        "warm_up": spot.warm_up,
        "form": spot.form,
        "signs": spot.signs,
        "flags": spot.flags,
        "seen": spot.seen,
    }
    for question, answer in answers.items():
        if isinstance(answer, date):
            yield question, day_text(answer)
        elif isinstance(answer, StrEnum):
            yield question, words_of(question, [answer], wording)
        elif answer:
            yield question, words_of(question, answer, wording)
