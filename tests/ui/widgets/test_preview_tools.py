"""The tools over the preview: they do what they say and say what is shown."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton

from runsore.ui.theme import Theme
from runsore.ui.widgets.page_preview import PagePreview
from runsore.ui.widgets.preview_tools import PreviewTools
from ui.widgets.sheets import A4, colours_seen, red_and_blue


@pytest.fixture
def preview(qtbot, theme: Theme) -> PagePreview:
    made = PagePreview(theme)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.set_pages(red_and_blue(), A4)
    return made


@pytest.fixture
def tools(qtbot, theme: Theme, preview: PagePreview) -> PreviewTools:
    made = PreviewTools(theme, preview)
    qtbot.addWidget(made)
    made.show()
    made.follow()
    return made


def press(tools: PreviewTools, name: str) -> None:
    button = tools.findChild(QAbstractButton, name)
    assert button.isEnabled()
    button.click()


def test_pages_are_turned_over_one_by_one(preview, tools):
    text = tools.findChild(QLabel, "preview-page")
    assert text.text() == "1 / 2"
    assert "#ff0000" in colours_seen(preview)
    press(tools, "preview-on")
    assert (preview.page, text.text()) == (1, "2 / 2")
    assert "#0000ff" in colours_seen(preview)
    assert not tools.findChild(QToolButton, "preview-on").isEnabled()
    press(tools, "preview-back")
    assert preview.page == 0


def test_zooming_asks_for_pages_of_that_size(qtbot, preview, tools):
    before = preview.scale
    with qtbot.waitSignal(preview.scale_changed) as asked:
        press(tools, "preview-larger")
    assert asked.args == [preview.scale]
    assert preview.scale > before
    percent = tools.findChild(QLabel, "preview-zoom").text()
    assert percent == f"{round(100 * preview.zoom)} %"
    while preview.zoom < 2:
        press(tools, "preview-larger")
    assert preview.horizontalScrollBar().maximum() > 0
    press(tools, "preview-fit")
    assert preview.scale == before
