"""A check-in: where it hurts, how, and what the runner answered. Valid once it exists."""

from datetime import UTC, date, datetime
from enum import StrEnum

from runsore.core.body import BodyRegion, Tissue
from runsore.core.invalid import InvalidValueError
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.value import Value
from runsore.core.workout import PlannedSession, check_whole

PAIN_MAX = 10


class Sensation(StrEnum):
    DULL = "dull"
    STIFF = "stiff"
    SHARP = "sharp"
    BURNING = "burning"
    THROBBING = "throbbing"
    TINGLING = "tingling"


class Spread(StrEnum):
    DIFFUSE = "diffuse"
    PINPOINT = "pinpoint"


class Onset(StrEnum):
    DELAYED = "delayed"
    SUDDEN = "sudden"
    GRADUAL = "gradual"


class Trend(StrEnum):
    IMPROVING = "improving"
    STEADY = "steady"
    WORSENING = "worsening"


class WarmUp(StrEnum):
    EASES = "eases"
    UNCHANGED = "unchanged"
    RETURNS = "returns"
    WORSENS = "worsens"
    NOT_TRIED = "not-tried"


class Form(StrEnum):
    NORMAL = "normal"
    HESITANT = "hesitant"
    ALTERED = "altered"


class Sign(StrEnum):
    SWELLING = "swelling"
    BRUISING = "bruising"
    REDNESS = "redness"


class SpotFlag(StrEnum):
    NIGHT_PAIN = "night-pain"
    HOP_PAIN = "hop-pain"
    WEIGHT_BEARING_PAIN = "weight-bearing-pain"
    HEARD_POP = "heard-pop"
    DEFORMITY = "deformity"
    NUMBNESS = "numbness"
    CANNOT_BEAR_WEIGHT = "cannot-bear-weight"
    CANNOT_TIPTOE = "cannot-tiptoe"
    CALF_SWOLLEN_WARM = "calf-swollen-warm"


class CheckInFlag(StrEnum):
    FEVER = "fever"
    CHEST_PAIN = "chest-pain"
    BREATHLESS = "breathless"
    DARK_URINE = "dark-urine"
    SADDLE_NUMBNESS = "saddle-numbness"
    BLADDER_BOWEL_CHANGE = "bladder-bowel-change"


class Profile(StrEnum):
    """How strict the advice is; `cautious` rests every sore joint, tendon and bone."""

    STANDARD = "standard"
    CAUTIOUS = "cautious"


class Pain(Value):
    """Numeric rating scale, 0 to 10, at four moments; None is unanswered."""

    rest: int | None = None
    moving: int | None = None
    after: int | None = None
    morning: int | None = None

    def __post_init__(self) -> None:
        for moment, value in self.items():
            check_whole(moment, value, 0, PAIN_MAX)

    def items(self) -> tuple[tuple[str, int | None], ...]:
        """Each moment's name and its level."""
        return (
            ("rest", self.rest),
            ("moving", self.moving),
            ("after", self.after),
            ("morning", self.morning),
        )

    @property
    def level(self) -> int | None:
        """The highest of the sliders given, or None where none is."""
        return max((value for _, value in self.items() if value is not None), default=None)


class SoreSpot(Value):
    """One region and its answers; None and the empty sets are unanswered.

    A spot may be built before its first slider is moved; a CheckIn refuses it until then.
    """

    region: BodyRegion
    pain: Pain = Pain()
    tissue_answer: Tissue | None = None
    sensation: Sensation | None = None
    spread: Spread | None = None
    onset: Onset | None = None
    since: date | None = None
    seen: date | None = None
    trend: Trend | None = None
    warm_up: WarmUp | None = None
    form: Form | None = None
    signs: frozenset[Sign] = frozenset()
    flags: frozenset[SpotFlag] = frozenset()

    @property
    def is_rated(self) -> bool:
        return self.pain.level is not None

    @property
    def level(self) -> int:
        """The highest of the sliders given; 0 for a spot not rated yet."""
        return self.pain.level or 0

    @property
    def tissue(self) -> Tissue:
        """The runner's correction, else what the region usually is."""
        return self.tissue_answer or self.region.tissue


class CheckIn(Value):
    """All that is sore at one moment. Raises InvalidValueError naming the field."""

    at: datetime
    spots: tuple[SoreSpot, ...] = ()
    flags: frozenset[CheckInFlag] = frozenset()
    planned: PlannedSession | None = None
    notes: str = ""

    def __post_init__(self) -> None:
        check_moment("at", self.at)
        seen_regions = set()
        for index, spot in enumerate(self.spots):
            where = f"spots[{index}]"
            if spot.region in seen_regions:
                problem = QT_TRANSLATE_NOOP(
                    "wording", "this region is named twice; give each region once"
                )
                raise InvalidValueError(f"{where}.region", spot.region.key, problem)
            seen_regions.add(spot.region)
            if not spot.is_rated:
                problem = QT_TRANSLATE_NOOP(
                    "wording", "give at least one of rest, moving, after, morning"
                )
                raise InvalidValueError(f"{where}.pain", {}, problem)
            self._check_not_after(f"{where}.since", spot.since)
            self._check_not_after(f"{where}.seen", spot.seen)

    def _check_not_after(self, where: str, day: date | None) -> None:
        if day is not None and day > self.day:
            problem = QT_TRANSLATE_NOOP("wording", "lies after the day of the check-in, {day}")
            raise InvalidValueError(where, day.isoformat(), problem, day=self.day)

    @property
    def day(self) -> date:
        """The runner's local day."""
        return self.at.date()

    @property
    def level(self) -> int:
        """The highest level over the spots, 0 without any."""
        return max((spot.level for spot in self.spots), default=0)


def check_moment(field: str, at: datetime) -> None:
    """Raises InvalidValueError unless the moment has an offset and a place in UTC's calendar."""
    if at.utcoffset() is None:
        raise InvalidValueError(
            field,
            at.isoformat(),
            QT_TRANSLATE_NOOP("wording", "has no offset from UTC, such as +01:00"),
        )
    try:
        at.astimezone(UTC)
    except OverflowError:
        raise InvalidValueError(
            field, at.isoformat(), QT_TRANSLATE_NOOP("wording", "is no moment a calendar can hold")
        ) from None
