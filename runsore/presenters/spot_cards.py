"""The card of a sore region as data: its answers, and what is still worth asking."""

from datetime import date

from runsore.core.check_in import CheckIn, Profile, SoreSpot, SpotFlag
from runsore.core.history import History
from runsore.core.questions import Question, flags_to_ask, questions_to_ask
from runsore.core.value import Value
from runsore.wording import Wording


class SpotCard(Value):
    """A sore region: its answers, and which questions can still change the verdict; no date
    lies after `day`, the check-in's."""

    spot: SoreSpot
    name: str
    level_word: str
    asked: frozenset[Question]
    flags: tuple[SpotFlag, ...]
    morning_question: str
    day: date


def spot_card(
    spot: SoreSpot,
    check_in: CheckIn,
    history: History,
    profile: Profile,
    wording: Wording,
    morning_question: str,
) -> SpotCard:
    asked: frozenset[Question] = frozenset()
    if spot.is_rated:
        asked = questions_to_ask(check_in, spot, history, profile)
    return SpotCard(
        spot=spot,
        name=wording.region(spot.region),
        level_word=wording.level(spot.level) if spot.is_rated else "",
        asked=asked | _answered(spot),
        flags=tuple(flag for flag in SpotFlag if flag in spot.flags or flag in flags_to_ask(spot)),
        morning_question=morning_question,
        day=check_in.day,
    )


def _answered(spot: SoreSpot) -> frozenset[Question]:
    """An answer that was given stays in sight."""
    given = {
        question
        for question in Question
        if getattr(spot, "tissue_answer" if question is Question.TISSUE else question.value, None)
    }
    sliders = (Question.MORNING, Question.AFTER, Question.REST)
    given |= {moment for moment in sliders if getattr(spot.pain, moment.value) is not None}
    return frozenset(given)
