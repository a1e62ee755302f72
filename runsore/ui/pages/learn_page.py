"""Learn: what the advice rests on, section by section, with a place for every rule."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from runsore.presenters.learn import SECTIONS, anchor_of_rule, is_rule, section_of, section_with
from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from runsore.ui.resources import resource
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.named import named
from runsore.ui.widgets.reading_view import ReadingView
from runsore.ui.words import language_code


def _text_of(section: str) -> str:
    """In the language of the window; a text that is not there in it yet is shown in English."""
    try:
        found = resource(f"learn/{language_code()}/{section}.md")
    except FileNotFoundError:
        found = resource(f"learn/{section}.md")
    return found.read_text(encoding="utf-8")


# In heights of a line, so that they grow with the text.
LIST_WIDTH = 15
_PADDING = 28
FOLDS_BELOW = 48


class _TitleDelegate(QStyledItemDelegate):
    """Qt takes a line for long enough without the padding of the style sheet."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        narrower = QStyleOptionViewItem(option)
        narrower.rect.setWidth(option.rect.width() - _PADDING)
        return super().sizeHint(narrower, index)


class LearnPage(QWidget):
    """The list of sections becomes a drop-down where the page is narrow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sections = tuple(section_of(_text_of(name)) for name in SECTIONS)
        titles = [section.title for section in self._sections]
        self._list = named(QListWidget(), "learn-sections")
        self._list.setAccessibleName(self.tr("Sections"))
        self._list.addItems(titles)
        self._list.setWordWrap(True)
        self._list.setItemDelegate(_TitleDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedWidth(LIST_WIDTH * theme.sizes.line)
        self._menu = named(QComboBox(), "learn-menu")
        self._menu.setAccessibleName(self.tr("Sections"))
        self._menu.addItems(titles)
        self._menu.setMaxVisibleItems(len(titles))
        self._text = named(ReadingView(theme), "learn-text")
        self._text.setAccessibleName(self.tr("Text"))
        self._lay_out()
        self._list.currentRowChanged.connect(self._show)
        self._menu.activated.connect(self._list.setCurrentRow)
        self._text.anchor_requested.connect(self.show_anchor)
        self._list.setCurrentRow(0)
        self.setFocusProxy(self._list)

    def show_anchor(self, anchor: str) -> None:
        """Opens the section that has the anchor, or tells of the rule of that id, and scrolls
        there; unknown ones do nothing."""
        anchor = anchor_of_rule(anchor) if is_rule(anchor) else anchor
        place = section_with(self._sections, anchor)
        if place is None:
            return
        self._list.setCurrentRow(place)
        if anchor == self._sections[place].anchor:
            self._text.verticalScrollBar().setValue(0)
        else:
            self._text.scrollToAnchor(anchor)

    def _lay_out(self) -> None:
        heading = named(QLabel(self.tr("Learn")), "page-title")
        set_role(heading, "headline")
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(heading)
        head.addWidget(self._menu, 1)
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE_XS, SPACE_M, SPACE_XS, SPACE_S)
        inside.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self._list)
        row.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addLayout(row, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = event.size().width() < FOLDS_BELOW * self._theme.sizes.line
        self._list.setHidden(folded)
        self._menu.setVisible(folded)

    def _show(self, place: int) -> None:
        self._menu.setCurrentIndex(place)
        self._text.show_text(self._sections[place].html)
        self._text.verticalScrollBar().setValue(0)
