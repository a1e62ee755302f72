"""The theme: the palette in force, its type scale, and how both reach the application."""

from operator import attrgetter

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from runsore.settings import ThemeChoice
from runsore.ui.icons import icon
from runsore.ui.palette import DARK, LIGHT, Palette, TypeScale, type_scale
from runsore.ui.style_sheet import style_sheet

# Arguments of QApplication: setting the style later has PySide6 make all that belongs to styles.
STYLE = ("-style", "fusion")
_SCHEMES = {
    ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeChoice.LIGHT: Qt.ColorScheme.Light,
    ThemeChoice.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Handed by constructor to whoever paints; `changed` asks them to paint again."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._ask_for_frames()
        self._sizes = _sizes_for(app.font())
        self._palette = self._wanted_palette()
        self._is_styled = False
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    @property
    def palette(self) -> Palette:
        return self._palette

    @property
    def sizes(self) -> TypeScale:
        return self._sizes

    def set_choice(self, choice: ThemeChoice) -> None:
        self._choice = choice
        self._ask_for_frames()
        self._follow()

    def icon(self, name: str, role: str = "text", checked: str | None = None) -> QIcon:
        """An icon in a colour of the palette, such as "muted" or "go.ink"; it follows the theme."""
        return icon(
            name,
            lambda: self._colour(role),
            None if checked is None else lambda: self._colour(checked),
        )

    def dress(self) -> None:
        """Gives the application, which was made with STYLE, its font and colours."""
        self._app.setFont(_text_font(self._app.font(), self._sizes.body))
        self._app.setPalette(qt_palette(self._palette))

    def style(self) -> None:
        """Gives the application the style sheet, best once a first window is made: from then on
        Qt styles all that a widget holds again each time the widget gets a parent."""
        self._is_styled = True
        self._app.setStyleSheet(style_sheet(self._palette, self._sizes))

    def _ask_for_frames(self) -> None:
        """Title bars and native dialogs follow this where the system lets a program choose."""
        self._app.styleHints().setColorScheme(_SCHEMES[self._choice])

    def _colour(self, role: str) -> str:
        return str(attrgetter(role)(self._palette))

    def _follow(self) -> None:
        wanted = self._wanted_palette()
        if wanted != self._palette:
            self._palette = wanted
            self._app.setPalette(qt_palette(self._palette))
            if self._is_styled:
                self.style()
            self.changed.emit()

    def _wanted_palette(self) -> Palette:
        if self._choice is ThemeChoice.SYSTEM:
            scheme = self._app.styleHints().colorScheme()
            return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice is ThemeChoice.DARK else LIGHT


def set_role(widget: QWidget, role: str) -> None:
    """Gives the widget one of the looks that `style_sheet.py` defines, such as "primary"."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    look_again(widget)


def look_again(*widgets: QWidget) -> None:
    """What their looks depend on in the style sheet has changed; those that were never shown will
    ask for it anyway."""
    for widget in widgets:
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def scaled_font(font: QFont, points: float, *, strong: bool = False) -> QFont:
    """A copy of the font in another size of the type scale."""
    scaled = QFont(font)
    scaled.setPointSizeF(points)
    if strong:
        scaled.setWeight(QFont.Weight.DemiBold)
    return scaled


def _text_font(system: QFont, points: float) -> QFont:
    font = scaled_font(system, points)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _sizes_for(font: QFont) -> TypeScale:
    points = QFontInfo(font).pointSizeF()
    return type_scale(points, QFontMetricsF(font).height() / points)


def qt_palette(colours: Palette) -> QPalette:
    """The same colours in Qt's roles, for what the style sheet leaves to Fusion."""
    role = QPalette.ColorRole
    result = QPalette()
    for target, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunken,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.accent_text,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.accent_text,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.raised,
        role.Midlight: colours.hover,
        role.Mid: colours.border,
        role.Dark: colours.control_border,
    }.items():
        result.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.disabled))
    return result
