"""The tokens hold their contrast and order; the theme dresses the application and follows."""

from itertools import combinations, pairwise

import pytest
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from runsore.settings import ThemeChoice
from runsore.ui import palette as tokens
from runsore.ui.palette import DARK, LIGHT, PAIN_SCALE, Palette, contrast, pain_ink, type_scale
from runsore.ui.style_sheet import style_sheet
from runsore.ui.theme import Theme, set_role

TEXT_CONTRAST = 4.5
SHAPE_CONTRAST = 3.0
THEMES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
TONES = ("plain", "go", "easy", "shorten", "stop", "urgent")
# Machado, Oliveira and Fernandes 2009, severity 1.0, over linear RGB.
BLINDNESS = {
    "deutan": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "protan": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "tritan": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}


@THEMES
def test_text_reads_on_every_ground_it_stands_on(palette: Palette) -> None:
    grounds = ("window", "surface", "raised", "sunken", "hover", "pressed")
    pairs = [(ink, ground) for ink in ("text", "muted") for ground in grounds]
    pairs += [("accent", ground) for ground in ("window", "surface", "raised", "hover")]
    pairs += [("accent_text", ground) for ground in ("accent", "accent_hover", "accent_pressed")]
    pairs += [("accent_soft_text", "accent_soft")]
    found = {pair: contrast(*(getattr(palette, name) for name in pair)) for pair in pairs}
    assert {pair: ratio for pair, ratio in found.items() if ratio < TEXT_CONTRAST} == {}


@THEMES
@pytest.mark.parametrize("name", TONES)
def test_a_verdicts_words_read_on_its_tone(palette: Palette, name: str) -> None:
    tone = palette.tone(name)
    assert contrast(tone.ink, tone.fill) >= TEXT_CONTRAST


@THEMES
def test_edges_of_controls_and_the_focus_ring_can_be_seen(palette: Palette) -> None:
    for ground in (palette.window, palette.surface):
        assert contrast(palette.control_border, ground) >= SHAPE_CONTRAST
        assert contrast(palette.focus, ground) >= SHAPE_CONTRAST


@THEMES
def test_the_palette_has_no_tone_of_another_name(palette: Palette) -> None:
    with pytest.raises(KeyError):
        palette.tone("calm")


def test_the_pain_scale_darkens_in_even_steps() -> None:
    assert len(PAIN_SCALE) == 11
    steps = [lightness(one) - lightness(two) for one, two in pairwise(PAIN_SCALE)]
    assert all(4.5 < step < 6.5 for step in steps)


@pytest.mark.parametrize("kind", BLINDNESS)
def test_the_pain_scale_keeps_its_order_for_every_kind_of_colour_blindness(kind: str) -> None:
    seen = [lightness(as_seen_by(kind, colour)) for colour in PAIN_SCALE]
    assert all(one - two > 2.5 for one, two in pairwise(seen))


@pytest.mark.parametrize("level", range(11))
def test_a_number_reads_on_its_pain_colour(level: int) -> None:
    assert contrast(pain_ink(level), tokens.pain_colour(level)) >= TEXT_CONTRAST


@THEMES
def test_lines_of_a_chart_stand_out_from_the_surface(palette: Palette) -> None:
    assert len(palette.series) >= 8
    assert all(contrast(line, palette.surface) >= SHAPE_CONTRAST for line in palette.series)


@THEMES
@pytest.mark.parametrize("kind", BLINDNESS)
def test_no_two_chart_lines_look_alike_to_anyone(palette: Palette, kind: str) -> None:
    seen = [as_seen_by(kind, colour) for colour in palette.series]
    assert min(distance(one, two) for one, two in combinations(seen, 2)) > 40


def test_a_mixture_lies_between_its_colours() -> None:
    assert tokens.mixed("#000000", "#ffffff", 1.0) == "#000000"
    assert tokens.mixed("#000000", "#ffffff", 0.0) == "#ffffff"
    assert 120 < QColor(tokens.mixed("#000000", "#ffffff", 0.5)).red() < 135


@pytest.mark.parametrize("points", [10.0, 11.0, 22.0])
def test_every_size_grows_with_the_systems_text(points: float) -> None:
    sizes = type_scale(points, 1.6)
    assert sizes.body == points
    assert sizes.caption < sizes.body < sizes.title < sizes.headline < sizes.display
    assert sizes.display == pytest.approx(points * 2)
    assert sizes.icon > sizes.line > points


def test_a_very_small_system_font_is_raised_to_what_reads() -> None:
    assert type_scale(7.0, 1.6).body == tokens.MIN_BODY_POINTS


@THEMES
def test_the_style_sheet_leaves_no_token_unfilled(palette: Palette) -> None:
    sheet = style_sheet(palette, type_scale(10.0, 1.6))
    assert "$" not in sheet
    assert palette.accent in sheet


def test_the_style_sheet_is_understood_by_qt(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton("Save")
    qtbot.addWidget(button)
    set_role(button, "primary")
    button.show()
    colours = {
        button.grab().toImage().pixelColor(x, button.height() // 2).name() for x in range(4, 9)
    }
    assert LIGHT.accent in colours


def test_choosing_dark_repaints_at_once(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_choice(ThemeChoice.DARK)
    assert theme.palette is DARK
    assert qapp.palette().window().color().name() == DARK.window
    assert DARK.accent in qapp.styleSheet()


def test_choosing_the_same_again_repaints_nothing(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_choice(ThemeChoice.LIGHT)


def test_a_system_that_names_no_scheme_is_shown_in_light(theme: Theme) -> None:
    theme.set_choice(ThemeChoice.DARK)
    theme.set_choice(ThemeChoice.SYSTEM)
    assert theme.choice is ThemeChoice.SYSTEM
    assert theme.palette is LIGHT


def test_figures_are_as_wide_as_one_another(theme: Theme, qapp: QApplication) -> None:
    assert qapp.font().featureValue(QFont.Tag("tnum")) == 1


def lightness(colour: str) -> float:
    """CIE L* of the colour's luminance."""
    luminance = contrast(colour, "#000000") * 0.05 - 0.05
    return float(116 * luminance ** (1 / 3) - 16)


def as_seen_by(kind: str, colour: str) -> str:
    rgb = QColor(colour)
    linear = [(part**2.2) for part in (rgb.redF(), rgb.greenF(), rgb.blueF())]
    seen = (sum(w * part for w, part in zip(row, linear, strict=True)) for row in BLINDNESS[kind])
    return QColor.fromRgbF(*(min(1.0, max(0.0, part)) ** (1 / 2.2) for part in seen)).name()


def distance(one: str, other: str) -> float:
    """Plain distance in sRGB, 0 to 441."""
    a, b = QColor(one), QColor(other)
    steps = (a.red() - b.red(), a.green() - b.green(), a.blue() - b.blue())
    return float(sum(step**2 for step in steps) ** 0.5)
