"""The preview of pages: zoomed, turned over, drawn anew at the size that is wanted."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from runsore.ui.theme import Theme
from runsore.ui.widgets.page_preview import PagePreview
from ui.widgets.sheets import A4, red_and_blue


@pytest.fixture
def preview(qtbot, theme: Theme) -> PagePreview:
    made = PagePreview(theme)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.set_pages(red_and_blue(), A4)
    return made


def test_it_opens_as_wide_as_there_is_room(preview):
    assert preview.horizontalScrollBar().maximum() == 0
    narrow = preview.zoom
    preview.resize(900, 500)
    assert preview.zoom > narrow
    assert preview.horizontalScrollBar().maximum() == 0


def test_the_last_page_is_reached_by_scrolling_to_the_end(preview):
    preview.verticalScrollBar().setValue(preview.verticalScrollBar().maximum())
    assert preview.page == 1


def test_it_neither_grows_nor_shrinks_without_end(preview):
    for steps, end in ((1, 2.0), (-1, 0.5)):
        for _ in range(20):
            preview.zoom_by(steps)
        assert preview.zoom == end


@pytest.mark.parametrize(("turn", "grows"), [(120, True), (-120, False)])
def test_ctrl_and_wheel_zoom_and_the_wheel_alone_scrolls(preview, turn, grows):
    def wheel(modifiers: Qt.KeyboardModifier) -> None:
        spot = QPointF(preview.viewport().rect().center())
        event = QWheelEvent(
            spot,
            QPointF(preview.viewport().mapToGlobal(spot.toPoint())),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(preview.viewport(), event)

    before = preview.zoom
    wheel(Qt.KeyboardModifier.NoModifier)
    assert preview.zoom == before
    wheel(Qt.KeyboardModifier.ControlModifier)
    assert (preview.zoom > before) is grows
