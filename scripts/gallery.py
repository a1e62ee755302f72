"""Shows the widgets in every theme and text size as pictures in a folder, for looking at."""

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QDate, QItemSelectionModel, QStringListModel, Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableView,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from runsore.core.body import region_by_key
from runsore.core.check_in import CheckIn, Pain, SoreSpot, SpotFlag
from runsore.core.history import History
from runsore.core.judge import judge
from runsore.core.workout import PlannedSession, SessionKind
from runsore.presenters.verdict import VerdictView, verdict_view
from runsore.settings import ThemeChoice
from runsore.ui.icons import IconView
from runsore.ui.resources import resource
from runsore.ui.theme import Theme, scaled_font, set_role
from runsore.ui.widgets.answer_buttons import AnswerButtons
from runsore.ui.widgets.card import Card, Disclosure
from runsore.ui.widgets.flow_layout import FlowLayout
from runsore.ui.widgets.pain_slider import PainSlider
from runsore.ui.widgets.verdict_banner import VerdictBanner
from runsore.ui.words import translated_wording

THEMES = ("light", "dark")
SCALES = (1, 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--scale", type=int, choices=SCALES)
    asked = parser.parse_args()
    if asked.theme:
        _draw(asked.folder, asked.theme, asked.scale or 1)
        return
    # A text size holds for a whole application, hence a process for each.
    for theme in THEMES:
        for scale in SCALES:
            words = [__file__, str(asked.folder), "--theme", theme, "--scale", str(scale)]
            subprocess.run([sys.executable, *words], check=True)


def _draw(folder: Path, theme_name: str, scale: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    app = QApplication([])
    app.setFont(scaled_font(app.font(), app.font().pointSizeF() * scale))
    theme = Theme(app, ThemeChoice(theme_name))
    theme.dress()
    theme.style()
    folder.mkdir(parents=True, exist_ok=True)
    for name, page, width in _pages(theme):
        page.resize(width, 10)
        page.show()
        app.processEvents()
        # Once more, since a first layout tells how tall wrapped text is.
        page.resize(width, max(page.heightForWidth(width), page.minimumSizeHint().height()))
        app.processEvents()
        picture = page.grab()
        stem = f"{name}-{theme_name}{'-200' if scale == 2 else ''}"
        picture.save(str(folder / f"{stem}.png"))
        if name == "pain":
            grey = picture.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
            grey.save(str(folder / f"{stem}-grey.png"))
        page.hide()


def _pages(theme: Theme) -> Iterator[tuple[str, QWidget, int]]:
    yield "controls", _controls(theme), 900
    yield "inputs", _inputs(theme), 900
    yield "lists", _lists(theme), 900
    yield "pain", _pain(theme), 440
    yield "pain-narrow", _pain(theme), 320
    yield "answers", _answers(), 440
    yield "answers-narrow", _answers(), 320
    yield "icons", _icons(theme), 900
    for name, view in _verdicts():
        yield f"verdict-{name}", _banner(theme, view), 420
    yield "verdict-narrow", _banner(theme, dict(_verdicts())["stop"]), 320


def _page(*parts: QWidget) -> QWidget:
    page = QDialog()
    column = QVBoxLayout(page)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(16)
    for part in parts:
        column.addWidget(part)
    return page


def _controls(theme: Theme) -> QWidget:
    menus = QMenuBar()
    for title in ("File", "Edit", "View", "Help"):
        menus.addMenu(title)
    return _page(menus, _buttons(theme), _sidebar(theme), _marks(theme))


def _buttons(theme: Theme) -> Card:
    card = Card("Buttons")
    for role in ("primary", "", "flat", "link", "danger"):
        icon, checked, dead = (
            QPushButton("With an icon"),
            QPushButton("On"),
            QPushButton("Disabled"),
        )
        icon.setIcon(theme.icon("save", "accent_text" if role == "primary" else "text"))
        checked.setCheckable(True)
        checked.setChecked(True)
        dead.setEnabled(False)
        row = (QPushButton(role or "plain"), icon, checked, dead)
        for button in row:
            set_role(button, role)
        card.body.addWidget(_row(*row))
    for name in ("undo", "redo", "info"):
        tool = QToolButton()
        tool.setIcon(theme.icon(name, "muted", "accent"))
        tool.setCheckable(True)
        tool.setChecked(name == "info")
        tool.setEnabled(name != "redo")
        card.add_tool(tool)
    return card


def _sidebar(theme: Theme) -> Card:
    card = Card("Sidebar")
    for name in ("today", "trends", "log", "runs", "learn", "settings"):
        entry = QPushButton(theme.icon(name, "muted", "accent_soft_text"), name.capitalize())
        entry.setCheckable(True)
        entry.setChecked(name == "today")
        set_role(entry, "sidebar")
        card.body.addWidget(entry)
    card.body.setSpacing(4)
    return card


def _marks(theme: Theme) -> QGroupBox:
    group = QGroupBox("Ticks")
    column = QVBoxLayout(group)
    for kind in (QCheckBox, QRadioButton):
        marks = [kind(text) for text in ("On", "Off", "Disabled")]
        for mark in marks:
            mark.setAutoExclusive(False)
            mark.setChecked(mark.text() != "Off")
            mark.setEnabled(mark.text() != "Disabled")
        column.addWidget(_row(*marks))
    bar = QProgressBar()
    bar.setValue(62)
    column.addWidget(bar)
    fold = Disclosure("More about this", theme)
    fold.body.addWidget(QCheckBox("Inside the fold"))
    fold.set_open(True)
    column.addWidget(fold)
    return group


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    for widget in widgets:
        flow.addWidget(widget)
    return holder


def _inputs(theme: Theme) -> QWidget:
    card = Card("Inputs")
    line, search, dead = QLineEdit("Left calf"), QLineEdit(), QLineEdit("Disabled")
    search.setPlaceholderText("Find a region")
    search.addAction(theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
    dead.setEnabled(False)
    combo = QComboBox()
    combo.addItems(["Long run", "Intervals", "Rest"])
    day = QDateEdit(QDate(2026, 3, 2))
    day.setCalendarPopup(True)
    spin, hours = QSpinBox(), QDoubleSpinBox()
    spin.setSuffix(" min")
    hours.setValue(7.5)
    for text, part in (
        ("Text", line),
        ("Search", search),
        ("Disabled", dead),
        ("Choice", combo),
        ("Day", day),
        ("Whole", spin),
        ("Fraction", hours),
        ("Notes", QPlainTextEdit("Felt it on the last hill.")),
    ):
        label = QLabel(text)
        set_role(label, "caption")
        card.body.addWidget(label)
        card.body.addWidget(part)
    card.body.setSpacing(4)
    page = _page(card)
    line.setFocus()
    return page


def _lists(theme: Theme) -> QWidget:
    regions = QListView()
    regions.setModel(QStringListModel(["Left upper calf", "Right Achilles tendon", "Left sole"]))
    regions.selectionModel().select(
        regions.model().index(1, 0), QItemSelectionModel.SelectionFlag.Select
    )
    regions.setMinimumHeight(140)
    tabs = QTabWidget()
    tabs.addTab(QWidget(), "Week")
    tabs.addTab(regions, "Month")
    tabs.setCurrentIndex(1)
    menu = QMenu()
    menu.addAction(theme.icon("copy", "muted"), "Copy")
    menu.addAction(theme.icon("trash", "muted"), "Delete").setEnabled(False)
    menu.addSeparator()
    ticked = menu.addAction("Show the week")
    ticked.setCheckable(True)
    ticked.setChecked(True)
    menu.setActiveAction(menu.actions()[0])
    menu.setWindowFlags(Qt.WindowType.Widget)
    menu.setMinimumHeight(menu.sizeHint().height())
    return _page(_table(theme), tabs, menu)


def _table(theme: Theme) -> QTableView:
    model = QStandardItemModel(24, 4)
    model.setHorizontalHeaderLabels(["Day", "Region", "Level", "Verdict"])
    for number in range(24):
        day = f"2026-03-{number + 1:02}"
        cells = (day, "Left upper calf", str(number % 11), "Easy run is fine")
        for column, text in enumerate(cells):
            model.setItem(number, column, QStandardItem(text))
    table = QTableView()
    table.setModel(model)
    table.setSortingEnabled(True)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setWordWrap(False)
    table.resizeColumnsToContents()
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.sizes.line + 16)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    )
    table.selectRow(2)
    table.setMinimumHeight(320)
    return table


def _pain(theme: Theme) -> QWidget:
    card = Card("Left upper calf")
    for label, value in (
        ("When moving", None),
        ("At rest", 0),
        ("An hour after the run", 3),
        ("After your 8 km yesterday, how is it this morning?", 5),
        ("On waking", 10),
    ):
        slider = PainSlider(label, theme)
        slider.set_value(value)
        card.body.addWidget(slider)
    card.body.itemAt(2).widget().setFocus()
    asleep = PainSlider("Disabled", theme)
    asleep.setEnabled(False)
    card.body.addWidget(asleep)
    return _page(card)


def _answers() -> QWidget:
    wording = translated_wording()
    card = Card("Right Achilles tendon, middle portion")
    for question, answer in (
        ("sensation", "stiff"),
        ("warm_up", None),
        ("form", "altered"),
        ("spread", "pinpoint"),
        ("signs", {"swelling", "redness"}),
    ):
        several = question == "signs"
        buttons = AnswerButtons(
            wording.question(question), wording.options(question), multiple=several
        )
        buttons.set_answer(answer)
        card.body.addWidget(buttons)
    return _page(card)


def _icons(theme: Theme) -> QWidget:
    card, holder = Card("Icons"), QWidget()
    flow = FlowLayout(holder, spacing=16)
    for path in sorted(resource("icons").glob("*.svg")):
        cell = QWidget()
        cell.setMinimumWidth(112)
        column = QVBoxLayout(cell)
        column.addWidget(IconView(theme.icon(path.stem), 32))
        name = QLabel(path.stem)
        set_role(name, "caption")
        column.addWidget(name)
        flow.addWidget(cell)
    card.body.addWidget(holder)
    return _page(card)


def _verdicts() -> Iterator[tuple[str, VerdictView | None]]:
    at = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
    plan = PlannedSession(SessionKind.LONG, distance_km=18)
    calf, knee = region_by_key("left-upper-calf"), region_by_key("right-inner-knee")
    yield "empty", None
    for name, spots in (
        ("go", ()),
        ("easy", (SoreSpot(calf, Pain(moving=2)),)),
        ("shorten", (SoreSpot(calf, Pain(moving=4)), SoreSpot(knee, Pain(moving=1)))),
        ("stop", (SoreSpot(calf, Pain(moving=7, morning=8)), SoreSpot(knee, Pain(rest=3)))),
        ("urgent", (SoreSpot(calf, Pain(6), flags=frozenset({SpotFlag.CALF_SWOLLEN_WARM})),)),
    ):
        verdict = judge(CheckIn(at, spots, planned=plan), History())
        yield name, verdict_view(verdict, plan, translated_wording())


def _banner(theme: Theme, view: VerdictView | None) -> QWidget:
    banner = VerdictBanner(theme)
    banner.show_verdict(view)
    for fold in banner.findChildren(Disclosure)[:2]:
        fold.set_open(True)
    return _page(banner)


if __name__ == "__main__":
    main()
