"""A page of text in a column as wide as one reads comfortably, in the theme's colours."""

from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QFont, QFontMetrics, QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from runsore.ui.overriding import override
from runsore.ui.palette import RADIUS, SPACE_L
from runsore.ui.theme import Theme, scaled_font
from runsore.ui.widgets.doms_curve import doms_curve

CHARACTERS = 70
# Text read for a while is a little larger than the words on a button.
ENLARGED = 1.08


class ReadingView(QTextBrowser):
    """Links stay inside: `anchor_requested` carries the name a link leads to."""

    anchor_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._html = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(lambda url: self.anchor_requested.emit(url.fragment()))
        theme.changed.connect(self._render)
        self.document().setDocumentMargin(0)

    def show_text(self, html: str) -> None:
        self._html = html
        self._render()

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._figure()
        return super().loadResource(kind, name)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        room = event.size().width() + self.viewportMargins().left() + self.viewportMargins().right()
        side = max(SPACE_L, (room - self._measure()) // 2)
        self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)

    def _measure(self) -> int:
        """The width in pixels of a comfortable line."""
        return QFontMetrics(self._font()).averageCharWidth() * CHARACTERS

    def _font(self) -> QFont:
        return scaled_font(self.font(), self._theme.sizes.body * ENLARGED)

    def _figure(self) -> QImage:
        width = min(self._measure(), max(320, self.viewport().width()))
        return doms_curve(self._theme, width, self.font(), self.devicePixelRatioF())

    def _render(self) -> None:
        colours = self._theme.palette
        self.setStyleSheet(
            f"QTextBrowser {{ border: 2px solid transparent; border-radius: {RADIUS}px;"
            f" background: {colours.surface}; padding: 0 }}"
            f"QTextBrowser:focus {{ border-color: {colours.focus}; padding: 0 }}"
        )
        self.document().clear()
        self.document().setDefaultStyleSheet(self._styles())
        self.setHtml(self._html)

    def _styles(self) -> str:
        colours, sizes = self._theme.palette, self._theme.sizes
        text = sizes.body * ENLARGED
        return f"""
        body, p, li {{ font-size: {text}pt; color: {colours.text}; line-height: 145%; }}
        td, th {{ font-size: {text}pt; color: {colours.text}; line-height: 125%; }}
        h1 {{ font-size: {sizes.headline}pt; font-weight: 600; color: {colours.text};
              margin: 8px 0 16px 0; line-height: 120%; }}
        h2 {{ font-size: {sizes.title}pt; font-weight: 600; color: {colours.text};
              margin: 28px 0 8px 0; line-height: 120%; }}
        p {{ margin: 0 0 12px 0; }}
        p.figure {{ line-height: 100%; }}
        ul {{ margin: 0 0 12px 0; -qt-list-indent: 0; margin-left: 18px; }}
        li {{ margin: 0 0 6px 0; }}
        a {{ color: {colours.accent}; text-decoration: none; }}
        table.grid {{ border-collapse: collapse; margin: 4px 0 16px 0; }}
        th {{ text-align: left; color: {colours.muted}; font-weight: 600;
              padding: 8px 12px 8px 0; border-bottom: 1px solid {colours.control_border}; }}
        td.first, td.cell {{ padding: 8px 12px 8px 0; vertical-align: top;
              border-bottom: 1px solid {colours.border}; }}
        td.quote {{ background: {colours.accent_soft}; color: {colours.accent_soft_text};
              padding: 14px 16px 8px 16px; line-height: 140%; }}
        table.quote {{ margin: 8px 0 16px 0; }}
        """
