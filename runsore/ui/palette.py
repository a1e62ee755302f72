"""The design's tokens: colours in light and dark, the pain scale, type sizes, the 8-px grid."""

from PySide6.QtGui import QColor

from runsore.core.value import Value

SPACE_XS = 4
SPACE_S = 8
SPACE_M = 16
SPACE_L = 24
SPACE_XL = 32
RADIUS = 8
RADIUS_SMALL = 6

# Below this many points the system's font is too small for a page read at arm's length.
MIN_BODY_POINTS = 10.0


class Tone(Value):
    """How a verdict of one kind is coloured: a filled header with its ink and edge."""

    ink: str
    fill: str
    edge: str


class Palette(Value):
    """Colours as "#rrggbb". Text pairs hold 4.5 : 1, edges of controls and focus 3 : 1."""

    is_dark: bool
    window: str
    surface: str
    raised: str
    sunken: str
    border: str
    control_border: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_text: str
    accent_soft: str
    accent_soft_text: str
    hover: str
    pressed: str
    focus: str
    plain: Tone
    go: Tone
    easy: Tone
    shorten: Tone
    stop: Tone
    urgent: Tone
    series: tuple[str, ...]

    def tone(self, name: str) -> Tone:
        """The tone called plain, go, easy, shorten, stop or urgent; KeyError for any other."""
        return {
            "plain": self.plain,
            "go": self.go,
            "easy": self.easy,
            "shorten": self.shorten,
            "stop": self.stop,
            "urgent": self.urgent,
        }[name]


LIGHT = Palette(
    is_dark=False,
    window="#f5f3ee",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#efece5",
    border="#e2ded5",
    control_border="#8b8981",
    text="#1d2226",
    muted="#5a6168",
    disabled="#a09f99",
    accent="#0f6075",
    accent_hover="#0c5264",
    accent_pressed="#094352",
    accent_text="#ffffff",
    accent_soft="#dcecef",
    accent_soft_text="#0c4a5b",
    hover="#f1eee8",
    pressed="#e6e2d9",
    focus="#0f7f9c",
    plain=Tone(ink="#3f464c", fill="#f1eee8", edge="#dcd7cd"),
    go=Tone(ink="#1f5c36", fill="#e3f1e4", edge="#b4d6b9"),
    easy=Tone(ink="#1d4f91", fill="#e2ecf8", edge="#b3cbea"),
    shorten=Tone(ink="#7a4a00", fill="#fdf0cf", edge="#ecd08a"),
    stop=Tone(ink="#8f3413", fill="#fbe5da", edge="#edb99f"),
    urgent=Tone(ink="#ffffff", fill="#b3141f", edge="#b3141f"),
    series=(
        "#0256b4", "#dd6301", "#669177", "#7d5974", "#4c3504", "#b466d9", "#003e54", "#a94522",
    ),
)  # fmt: skip

DARK = Palette(
    is_dark=True,
    window="#131618",
    surface="#1b1f22",
    raised="#24292d",
    sunken="#15181a",
    border="#30363b",
    control_border="#767e84",
    text="#eceae6",
    muted="#a5adb2",
    disabled="#656c72",
    accent="#6cc3d5",
    accent_hover="#86d0df",
    accent_pressed="#57b1c4",
    accent_text="#06242b",
    accent_soft="#1c3b43",
    accent_soft_text="#b9e6ee",
    hover="#262c30",
    pressed="#2f363b",
    focus="#7fd3e4",
    plain=Tone(ink="#c9ced1", fill="#23282c", edge="#363d42"),
    go=Tone(ink="#9fdcae", fill="#1a3324", edge="#2f5a3f"),
    easy=Tone(ink="#a9cbf7", fill="#1b2f4a", edge="#31507a"),
    shorten=Tone(ink="#f3c866", fill="#3a2d10", edge="#65511f"),
    stop=Tone(ink="#ffb08f", fill="#42221a", edge="#71402f"),
    urgent=Tone(ink="#ffffff", fill="#c1202b", edge="#c1202b"),
    series=(
        "#4576e8", "#fe9407", "#46d19f", "#96718c", "#fae531", "#c09cfd", "#aaedfe", "#d6501b",
    ),
)  # fmt: skip

# Even steps of 5.5 in CIE L* from 93 to 38, so that greyscale and every kind of colour
# blindness keep the order; the same in both themes, on screen and on paper.
PAIN_SCALE = (
    "#f2ecc6", "#f4da88", "#f9c44e", "#fdac1c", "#fe9402", "#fd7920",
    "#f5603f", "#e54b57", "#cf3c6b", "#b23777", "#92357c",
)  # fmt: skip
_DARK_INK = "#1a1410"
_LIGHT_INK = "#ffffff"


def pain_colour(level: int) -> str:
    """The fill of a pain level from 0 to 10."""
    return PAIN_SCALE[level]


def pain_ink(level: int) -> str:
    """The colour of text on `pain_colour(level)`."""
    return readable_ink(pain_colour(level))


def readable_ink(background: str) -> str:
    """Near-black or white, whichever reads better on the background."""
    return max((_DARK_INK, _LIGHT_INK), key=lambda ink: contrast(ink, background))


def mixed(colour: str, other: str, share: float) -> str:
    """`share` of the first colour, the rest of the second."""
    one, two = QColor(colour), QColor(other)
    pairs = (
        (one.redF(), two.redF()),
        (one.greenF(), two.greenF()),
        (one.blueF(), two.blueF()),
    )
    return QColor.fromRgbF(*(a * share + b * (1 - share) for a, b in pairs)).name()


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    rgb = QColor(colour)
    red, green, blue = (_linear(part) for part in (rgb.redF(), rgb.greenF(), rgb.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)


class TypeScale(Value):
    """Font sizes in points, and the height of a body line in pixels."""

    caption: float
    body: float
    title: float
    headline: float
    display: float
    line: int

    @property
    def icon(self) -> int:
        """The side of an icon beside body text, in pixels."""
        return round(self.line * 1.1)


def type_scale(system_points: float, line_per_point: float) -> TypeScale:
    """The sizes that follow from the system font's, so that larger text enlarges all of them."""
    body = max(system_points, MIN_BODY_POINTS)
    return TypeScale(
        caption=round(body * 0.9, 1),
        body=body,
        title=round(body * 1.2, 1),
        headline=round(body * 1.6, 1),
        display=round(body * 2.0, 1),
        line=round(body * line_per_point),
    )
