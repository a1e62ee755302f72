"""What tests of the window share: a dressed application, undressed again after."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from runsore.settings import ThemeChoice
from runsore.ui.theme import Theme, apply_theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    font, colours, style = QFont(qapp.font()), QPalette(qapp.palette()), qapp.style().name()
    yield apply_theme(qapp, ThemeChoice.LIGHT)
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(colours)
    qapp.setFont(font)
