"""Counts what a check-in costs, by hand on the real window, and writes the table of the README.

    python scripts/interactions.py [--write]

An interaction is one click, one drag or one key. Every journey ends with what it set out to do
kept in a real log, or the script fails.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from runsore.app import Program
from runsore.settings import SettingsStore
from runsore.ui.widgets.body_map import BodyMap
from runsore.ui.widgets.pain_track import PainTrack

README = Path(__file__).parents[1] / "README.md"
BEGIN, END = "<!-- interactions: begin -->", "<!-- interactions: end -->"
MORNING = datetime(2026, 3, 15, 7, 10, tzinfo=timezone(timedelta(hours=1)))
LEFT = Qt.MouseButton.LeftButton


class Hand:
    """A runner's hand on one window; it counts."""

    def __init__(self, app: QApplication, folder: Path, now: datetime) -> None:
        self.program = Program(
            app,
            folder / "log.db",
            SettingsStore(folder / "settings.json"),
            QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat),
            lambda: now,
        )
        self.window = self.program.window
        self.window.resize(1440, 900)
        self.window.show()
        self.count = 0
        until(lambda: self.program.log.is_open)
        rest(300)

    def click(self, widget: QWidget, where: QPoint | None = None) -> None:
        until(widget.isVisible)
        QTest.mouseClick(widget, LEFT, pos=where or widget.rect().center())
        self.count += 1
        rest(50)

    def click_region(self, key: str) -> QWidget:
        body = self.find(BodyMap)
        self.click(body, body.centre_of(key).toPoint())
        return self.find(QWidget, f"spot-{key}")

    def answer(self, card: QWidget, question: str, number: int) -> None:
        asked = self.find(QWidget, question, card)
        self.click(asked.findChildren(QAbstractButton)[number])

    def press(self, name: str) -> None:
        self.click(self.find(QAbstractButton, name))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.count += 1
        rest(50)

    def find(self, kind: type, name: str = "", where: QWidget | None = None) -> QWidget:
        found = (where or self.window).findChild(kind, name or None)
        if found is None:
            raise SystemExit(f"There is no {kind.__name__} {name} in the window.")
        return found

    def levels(self) -> list[int]:
        newest = self.program.log.check_ins()[0]
        return [spot.level for spot in newest.check_in.spots]

    def leave(self, levels: list[int]) -> int:
        """Checks what was kept, closes the window and tells the count."""
        if self.levels() != levels:
            raise SystemExit(f"Kept {self.levels()}, not {levels}.")
        self.program.close()
        return self.count


def one_new_region(hand: Hand) -> int:
    card = hand.click_region("left-upper-calf")
    track = hand.find(PainTrack, "", hand.find(QWidget, "moving", card))
    hand.click(track, QPoint(round(track.width() * 3.5 / 11), track.height() // 3))
    for question, number in (("sensation", 0), ("warm_up", 0), ("form", 0)):
        hand.answer(card, question, number)
    hand.press("save")
    return hand.leave([3])


def same_as_yesterday(hand: Hand) -> int:
    hand.press("same-as-yesterday")
    hand.press("save")
    return hand.leave([3])


def gone(hand: Hand) -> int:
    """The click that says so; saving is one more for the whole check-in."""
    hand.press("gone-left-upper-calf")
    clicks = hand.count
    hand.press("save")
    hand.leave([0])
    return clicks


def by_keyboard(hand: Hand) -> int:
    """The map has the focus: a digit makes the region under it sore at that level."""
    keys = Qt.Key
    hand.key(keys.Key_3)
    hand.key(keys.Key_S, Qt.KeyboardModifier.ControlModifier)
    return hand.leave([3])


JOURNEYS: tuple[tuple[str, int, Callable[[Hand], int]], ...] = (
    ("One new region: region, level, sensation, warm-up, form, save", 6, one_new_region),
    ("Yesterday's regions again, with their answers", 3, same_as_yesterday),
    ("“It's gone”", 1, gone),
    ("By keyboard alone: a level on the map's region, save", 6, by_keyboard),
)


def main() -> int:
    app = QApplication(sys.argv[:1])
    rows = ["| a check-in | interactions | at most |", "| --- | --- | --- |"]
    failed = False
    with tempfile.TemporaryDirectory() as temporary:
        for day, (title, most, journey) in enumerate(JOURNEYS):
            now = MORNING + timedelta(days=day)
            count = journey(Hand(app, Path(temporary), now))
            failed |= count > most
            rows.append(f"| {title} | {count} | {most} |")
    table = "\n".join(rows)
    print(table)
    if "--write" in sys.argv:
        before, rest_of_it = README.read_text(encoding="utf-8").split(BEGIN)
        _, after = rest_of_it.split(END)
        README.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")
    return int(failed)


def until(holds: Callable[[], bool]) -> None:
    while not holds():
        rest(20)


def rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
