"""The body regions a runner can point at, with the attributes the rules read."""

from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from runsore.core.invalid import InvalidValueError
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.value import Value


class Side(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    MIDDLE = "middle"

    @property
    def mirrored(self) -> "Side":
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, self)


class View(StrEnum):
    FRONT = "front"
    BACK = "back"
    SOLE = "sole"


class Tissue(StrEnum):
    MUSCLE = "muscle"
    JOINT = "joint"
    TENDON = "tendon"
    BONE = "bone"
    OTHER = "other"


class BoneStress(StrEnum):
    """How readily a bone stress injury hides in a region."""

    HIGH = "high"
    LOW = "low"
    NONE = "none"


class Waist(StrEnum):
    ABOVE = "above"
    BELOW = "below"


class BodyRegion(Value, eq=False):
    """One side of one area of the body; `tissue` is what usually hurts there.

    Each exists once, in REGIONS, so that regions are compared and hashed as quickly as can be.
    """

    area: str
    label: str
    side: Side
    views: frozenset[View]
    tissue: Tissue
    bone_stress: BoneStress
    ioc_area: str
    waist: Waist

    @cached_property
    def key(self) -> str:
        """The public name, for example `left-upper-calf` or `lower-back`."""
        return self.area if self.side is Side.MIDDLE else f"{self.side}-{self.area}"

    @cached_property
    def name(self) -> str:
        """The English name with its side, for example `Left upper calf`."""
        if self.side is Side.MIDDLE:
            return self.label
        keeps_capital = self.area in _PROPER_NAMES
        label = self.label if keeps_capital else self.label[0].lower() + self.label[1:]
        return f"{self.side.value.capitalize()} {label}"

    @cached_property
    def mirrored(self) -> "BodyRegion":
        """The same area on the other side; a middle region is its own mirror."""
        return next(
            other
            for other in REGIONS
            if other.area == self.area and other.side is self.side.mirrored
        )

    @cached_property
    def order(self) -> int:
        """The place in the table, left before right."""
        return _ORDER[self.key]

    def __repr__(self) -> str:
        return f"<{self.key}>"


_PROPER_NAMES = frozenset({"achilles", "achilles-insertion"})

# area, label, sides, views, tissue, bone stress, IOC area (Bahr et al. 2020), waist
_TABLE = """
neck,Neck,middle,back,joint,none,Neck,above
shoulder,Shoulder,paired,front+back,joint,none,Shoulder,above
upper-arm,Upper arm,paired,front+back,muscle,none,Upper arm,above
forearm,Forearm and hand,paired,front+back,muscle,none,Forearm,above
chest,Chest and ribs,paired,front,other,low,Chest,above
abdomen,Abdomen or side stitch,middle,front,other,none,Abdomen,above
upper-back,Upper and mid back,middle,back,muscle,none,Thoracic spine,above
lower-back,Lower back,middle,back,joint,low,Lumbosacral,above
sacrum,Sacrum and SI joint,paired,back,bone,low,Lumbosacral,below
buttock,Buttock,paired,back,muscle,none,Lumbosacral,below
pubis,Pubic bone,middle,front,bone,low,Hip/groin,below
groin,Groin and inner hip,paired,front,joint,high,Hip/groin,below
hip-flexor,Front of hip,paired,front,muscle,high,Hip/groin,below
outer-hip,Outer hip,paired,front+back,tendon,none,Hip/groin,below
quad,Front of thigh,paired,front,muscle,low,Thigh,below
adductor,Inner thigh,paired,front,muscle,none,Thigh,below
it-band,Outer thigh (IT band),paired,front+back,muscle,none,Thigh,below
upper-hamstring,Sit bone and upper hamstring,paired,back,tendon,none,Thigh,below
hamstring,Hamstring,paired,back,muscle,none,Thigh,below
kneecap,Kneecap,paired,front,joint,low,Knee,below
patellar-tendon,Below the kneecap,paired,front,tendon,none,Knee,below
outer-knee,Outer knee,paired,front,joint,none,Knee,below
inner-knee,Inner knee,paired,front,joint,none,Knee,below
back-of-knee,Back of knee,paired,back,joint,none,Knee,below
inner-shin,Inner shin border,paired,front,bone,low,Lower leg,below
front-shin,Front of shin,paired,front,bone,high,Lower leg,below
outer-shin,Outer shin,paired,front,muscle,low,Lower leg,below
upper-calf,Upper calf,paired,back,muscle,none,Lower leg,below
lower-calf,Lower calf,paired,back,muscle,none,Lower leg,below
achilles,Achilles tendon,paired,back,tendon,none,Lower leg,below
achilles-insertion,Achilles at the heel,paired,back,tendon,none,Ankle,below
front-ankle,Front of ankle,paired,front,joint,high,Ankle,below
inner-ankle,Inner ankle,paired,front+back,tendon,high,Ankle,below
outer-ankle,Outer ankle,paired,front+back,joint,low,Ankle,below
heel,Heel,paired,sole,tendon,low,Foot,below
arch,Arch (plantar fascia),paired,sole,tendon,none,Foot,below
forefoot,Ball of foot,paired,sole,bone,high,Foot,below
outer-foot,Outer edge of foot,paired,front+sole,bone,high,Foot,below
top-of-foot,Top of foot,paired,front,bone,high,Foot,below
toes,Toes,paired,front+sole,joint,none,Foot,below
"""


def _regions_of(row: str) -> list[BodyRegion]:
    area, label, sides, views, tissue, bone_stress, ioc_area, waist = row.split(",")
    return [
        BodyRegion(
            area=area,
            label=label,
            side=side,
            views=frozenset(View(view) for view in views.split("+")),
            tissue=Tissue(tissue),
            bone_stress=BoneStress(bone_stress),
            ioc_area=ioc_area,
            waist=Waist(waist),
        )
        for side in ([Side.MIDDLE] if sides == "middle" else [Side.LEFT, Side.RIGHT])
    ]


REGIONS: tuple[BodyRegion, ...] = tuple(
    region for row in _TABLE.strip().splitlines() for region in _regions_of(row)
)
_ORDER = {region.key: place for place, region in enumerate(REGIONS)}
_BY_KEY = MappingProxyType({region.key: region for region in REGIONS})
_AREAS = {region.area: region for region in REGIONS}


def region_by_key(key: str) -> BodyRegion:
    """The region of a public key.

    Raises InvalidValueError for an unknown key, a side on a middle region or none on a paired one.
    """
    if region := _BY_KEY.get(key):
        return region
    side, _, area = key.partition("-")
    if side in (Side.LEFT, Side.RIGHT) and area in _AREAS:
        problem = QT_TRANSLATE_NOOP("wording", "this region has no side; write '{area}'")
    elif key in _AREAS:
        problem = QT_TRANSLATE_NOOP(
            "wording", "this region has two sides; write 'left-{key}' or 'right-{key}'"
        )
    else:
        problem = QT_TRANSLATE_NOOP("wording", "not a region of the body map")
    raise InvalidValueError("", key, problem, area=area, key=key)
