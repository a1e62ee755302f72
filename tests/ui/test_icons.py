"""Icons come in any colour, size and density, and change colour with the theme."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from runsore.ui.icons import IconView, icon
from runsore.ui.resources import resource

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))
FAMILY = [name for name in NAMES if name != "runsore"]


def drawn(shown: QIcon, extent: int = 24, ratio: float = 1.0) -> QImage:
    return shown.pixmap(QSize(extent, extent), ratio).toImage()


def inks(image: QImage) -> set[str]:
    """The colours of the pixels that are fully covered."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", FAMILY)
def test_an_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    assert inks(drawn(icon(name, "#0f6075"), 48)) == {"#0f6075"}


@pytest.mark.parametrize("name", FAMILY)
def test_an_icon_belongs_to_the_family(name: str) -> None:
    source = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    for mark in ('viewBox="0 0 24 24"', 'stroke="currentColor"', 'stroke-width="1.75"'):
        assert mark in source


@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_an_icon_touches_the_edge(qapp: QApplication, name: str) -> None:
    image = drawn(icon(name, "#000000"), 96)
    last = image.width() - 1
    rim = [(i, j) for i in range(image.width()) for j in (0, last)]
    assert all(image.pixelColor(x, y).alpha() == 0 for i, j in rim for x, y in ((i, j), (j, i)))


def test_the_programs_own_icon_keeps_its_colours(qapp: QApplication) -> None:
    assert len(inks(drawn(icon("runsore", "#000000"), 64))) > 3


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_a_denser_screen_gets_more_pixels(qapp: QApplication, ratio: float) -> None:
    image = drawn(icon("today", "#000000"), 24, ratio)
    assert image.width() == round(24 * ratio)
    assert inks(image) == {"#000000"}


def test_an_icon_with_a_colour_that_changes_is_drawn_anew(qapp: QApplication) -> None:
    colours = ["#112233"]
    shown = icon("check", lambda: colours[0])
    assert inks(drawn(shown, 48)) == {"#112233"}
    colours[0] = "#ddeeff"
    assert inks(drawn(shown, 48)) == {"#ddeeff"}


def test_an_icon_of_a_button_that_is_on_has_its_own_colour(qapp: QApplication) -> None:
    shown = icon("check", "#112233", "#445566")
    on = shown.pixmap(QSize(48, 48), QIcon.Mode.Normal, QIcon.State.On)
    assert inks(on.toImage()) == {"#445566"}


def test_a_disabled_icon_is_faint(qapp: QApplication) -> None:
    faint = icon("check", "#000000").pixmap(QSize(48, 48), QIcon.Mode.Disabled).toImage()
    alphas = [faint.pixelColor(x, y).alpha() for x in range(48) for y in range(48)]
    assert 0 < max(alphas) < 128


def test_an_unknown_icon_is_refused_when_it_is_asked_for() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        icon("no-such-icon", "#000000")


def test_an_icon_that_stands_alone_has_the_size_it_was_given(qtbot: QtBot) -> None:
    view = IconView(icon("moon", "#0f6075"), 32)
    qtbot.addWidget(view)
    view.show()
    assert view.size() == QSize(32, 32)
    assert "#0f6075" in inks(view.grab().toImage())
    view.set_icon(icon("moon", "#b3141f"))
    assert "#b3141f" in inks(view.grab().toImage())


def test_resources_are_found_from_a_checkout_and_unknown_ones_are_refused() -> None:
    assert resource("icons/today.svg").is_file()
    assert isinstance(resource("style"), Path)
    with pytest.raises(FileNotFoundError):
        resource("icons/nothing.svg")
