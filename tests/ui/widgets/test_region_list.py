"""The list of every region: found by a few letters, ticked by a key, in step with the map."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from runsore.core.body import REGIONS
from runsore.ui.theme import Theme
from runsore.ui.widgets.region_list import RegionList
from runsore.wording import Wording

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.ItemDataRole.UserRole


class Seen:
    """The list with the parts that a runner uses, and what it sent."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.regions = RegionList(theme, Wording())
        qtbot.addWidget(self.regions)
        self.regions.show()
        self.sent: list[str] = []
        self.regions.region_clicked.connect(self.sent.append)
        search = self.regions.findChild(QLineEdit, "region-search")
        everything = self.regions.findChild(QPushButton, "all-regions")
        assert search is not None
        assert everything is not None
        self.search, self.everything = search, everything

    @property
    def view(self) -> QListView:
        """Unfolded now, if it never was: before, there is none."""
        if self.regions.findChild(QListView, "region-list") is None:
            self.qtbot.mouseClick(self.everything, LEFT)
        view = self.regions.findChild(QListView, "region-list")
        assert view is not None
        return view

    def rows(self) -> list[QModelIndex]:
        model = self.view.model()
        return [model.index(row, 0) for row in range(model.rowCount())]

    def row_of(self, key: str) -> QModelIndex:
        return next(row for row in self.rows() if row.data(KEY) == key)

    def ticked(self) -> set[str]:
        checked = Qt.CheckState.Checked.value
        return {
            row.data(KEY)
            for row in self.rows()
            if row.data(Qt.ItemDataRole.CheckStateRole) in (checked, Qt.CheckState.Checked)
        }

    def press_on(self, key: str) -> None:
        self.view.setCurrentIndex(self.row_of(key))
        self.qtbot.keyClick(self.view, Qt.Key.Key_Space)


def test_the_list_stays_folded_until_it_is_wanted(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme)
    assert seen.regions.findChild(QListView, "region-list") is None
    qtbot.mouseClick(seen.everything, LEFT)
    assert seen.view.isVisible()
    assert len(seen.rows()) == len(REGIONS)
    qtbot.mouseClick(seen.everything, LEFT)
    assert not seen.view.isVisible()


@pytest.mark.parametrize("words", ["calf upper left", "upp lef cal", "left  upper calf"])
def test_words_find_a_region_in_any_order(qtbot: QtBot, theme: Theme, words: str) -> None:
    seen = Seen(qtbot, theme)
    qtbot.keyClicks(seen.search, words)
    assert [row.data(KEY) for row in seen.rows()] == ["left-upper-calf"]


def test_signs_are_looked_for_as_they_are(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme)
    qtbot.keyClicks(seen.search, "(IT")
    assert {row.data(KEY) for row in seen.rows()} == {"left-it-band", "right-it-band"}
    qtbot.keyClicks(seen.search, "[")
    assert seen.rows() == []


def test_what_was_searched_for_is_cleared_with_a_click(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme)
    qtbot.keyClicks(seen.search, "calf")
    clear = next(iter(seen.search.findChildren(QToolButton)))
    qtbot.mouseClick(clear, LEFT)
    assert seen.search.text() == ""
    assert not seen.view.isVisible()


def test_a_few_letters_in_any_case_find_a_region(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme)
    qtbot.keyClicks(seen.search, " ACHILLES ")
    assert seen.view.isVisible()
    found = {row.data(KEY) for row in seen.rows()}
    assert {"left-achilles", "right-achilles"} <= found
    assert all("achilles" in key for key in found)


def test_searching_and_enter_adds_the_region_and_clears_the_search(
    qtbot: QtBot, theme: Theme
) -> None:
    seen = Seen(qtbot, theme)
    qtbot.keyClicks(seen.search, "left upper calf")
    qtbot.keyClick(seen.search, Qt.Key.Key_Return)
    assert seen.sent == ["left-upper-calf"]
    assert seen.search.text() == ""
    assert not seen.view.isVisible()


def test_enter_adds_nothing_when_nothing_is_found(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme)
    qtbot.keyClicks(seen.search, "wing")
    qtbot.keyClick(seen.search, Qt.Key.Key_Return)
    assert seen.sent == []
    assert seen.search.text() == "wing", "what was typed can still be corrected"


def test_enter_in_an_empty_search_adds_nothing(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme)
    qtbot.keyClick(seen.search, Qt.Key.Key_Return)
    qtbot.keyClicks(seen.search, "  ")
    qtbot.keyClick(seen.search, Qt.Key.Key_Return)
    assert seen.sent == []


def test_ticking_a_row_says_which_region(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme)
    qtbot.mouseClick(seen.everything, LEFT)
    seen.press_on("right-achilles")
    assert seen.sent == ["right-achilles"]


def test_what_the_map_says_is_ticked_here_with_its_level(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme)
    seen.regions.set_levels({"left-upper-calf": 4}, frozenset({"right-achilles"}))
    assert seen.ticked() == {"left-upper-calf", "right-achilles"}
    assert seen.row_of("left-upper-calf").data().endswith("· 4")
    assert "·" not in seen.row_of("right-achilles").data()
    assert seen.sent == [], "being told is not being clicked"


def test_a_region_that_is_gone_loses_its_tick_and_its_level(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme)
    seen.regions.set_levels({"left-upper-calf": 4}, frozenset())
    seen.regions.set_levels({}, frozenset())
    assert seen.ticked() == set()
    assert "4" not in seen.row_of("left-upper-calf").data()


def test_a_region_that_has_a_level_is_still_found_by_its_name(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme)
    seen.regions.set_levels({"left-upper-calf": 4}, frozenset())
    qtbot.keyClicks(seen.search, "upper calf")
    assert {row.data(KEY) for row in seen.rows()} == {"left-upper-calf", "right-upper-calf"}
