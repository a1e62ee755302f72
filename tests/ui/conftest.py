"""What tests of the window share: a dressed application, undressed again after."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from runsore.settings import ThemeChoice
from runsore.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    font, colours, style = QFont(qapp.font()), QPalette(qapp.palette()), qapp.style().name()
    theme = Theme(qapp, ThemeChoice.LIGHT)
    theme.dress()
    theme.style()
    yield theme
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(colours)
    qapp.setFont(font)
