"""The tools over a preview: which page, and how large."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from runsore.ui.palette import SPACE_S, SPACE_XS
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.named import named
from runsore.ui.widgets.page_preview import PagePreview


class PreviewTools(QWidget):
    def __init__(self, theme: Theme, preview: PagePreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preview = preview
        self._back = self._button("preview-back", "chevron-left", self.tr("Previous page"))
        self._on = self._button("preview-on", "chevron-right", self.tr("Next page"))
        self._page = named(QLabel(), "preview-page")
        self._smaller = self._button("preview-smaller", "minus", self.tr("Smaller"))
        self._larger = self._button("preview-larger", "plus", self.tr("Larger"))
        self._smaller.setShortcut(QKeySequence(QKeySequence.StandardKey.ZoomOut))
        self._larger.setShortcut(QKeySequence(QKeySequence.StandardKey.ZoomIn))
        self._zoom = named(QLabel(), "preview-zoom")
        self._fit = named(QPushButton(self.tr("Fit the width")), "preview-fit")
        self._fit.setAutoDefault(False)
        set_role(self._fit, "flat")
        for label in (self._page, self._zoom):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance("100 %") + SPACE_S)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        for part in (self._back, self._page, self._on):
            row.addWidget(part)
        row.addStretch(1)
        for tool in (self._smaller, self._zoom, self._larger, self._fit):
            row.addWidget(tool)
        self._back.clicked.connect(lambda: preview.turn_to(preview.page - 1))
        self._on.clicked.connect(lambda: preview.turn_to(preview.page + 1))
        self._smaller.clicked.connect(lambda: preview.zoom_by(-1))
        self._larger.clicked.connect(lambda: preview.zoom_by(1))
        self._fit.clicked.connect(preview.fit)
        preview.turned.connect(lambda _page: self.follow())
        preview.scale_changed.connect(lambda _scale: self.follow())

    def follow(self) -> None:
        """Shows what the preview shows."""
        page, count = self._preview.page, self._preview.count
        text = self.tr("{page} / {count}")
        self._page.setText(text.format(page=page + 1, count=count) if count else "")
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page + 1 < count)
        percent = self.tr("{percent} %")
        self._zoom.setText(percent.format(percent=round(100 * self._preview.zoom)))

    def _button(self, name: str, icon: str, text: str) -> QToolButton:
        button = named(QToolButton(), name)
        button.setIcon(self._theme.icon(icon, "muted"))
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
