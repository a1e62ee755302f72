"""What is looked at in the program while it starts, for `watched_program`."""

import json
import sys
import time
from collections.abc import Callable

from runsore.app import Program

# The program imports Qt in its own way, which must come first.
# isort: split
from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QWidget

from benchmarks.bare_window import peak_memory
from runsore.app import start as running

TICK_MS = 10


class Watch(QObject):
    """Looks whenever the window's loop falls idle; what is to be seen counts once it is painted."""

    def __init__(self, program: Program, last: str) -> None:
        super().__init__(program)
        self._program = program
        self._last = last
        self._marks: dict[str, tuple[float, float, int]] = {}
        self._gaps: dict[str, float] = {}
        self._ticked = self._worst = 0.0
        self._waits: list[tuple[str, Callable[[], bool]]] = []
        self._seen: set[str] = set()
        self._advice: QWidget | None = None
        self._chart: QWidget | None = None
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def painted(self) -> None:
        self._mark("paint")
        self._ticked = time.monotonic()
        self._timer.start()
        waits = {
            "today": lambda: "today" in self._seen,
            "ready": _is_all_loaded,
            "chart": self._is_chart_seen,
            "cards": self._has_cards,
        }
        if self._last == "chart":
            waits = {"chart": waits["chart"]}
            self._program.window.show_page("trends")
        order = list(waits)
        self._waits = [(name, waits[name]) for name in order[: order.index(self._last) + 1]]
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._look)

    def _look(self) -> None:
        while self._waits and self._waits[0][1]():
            self._mark(self._waits.pop(0)[0])
            if "ready" in self._marks and self._last == "cards":
                self._program.window.show_page("trends")
        if not self._waits:
            print(json.dumps({**self._marks, "gaps": self._gaps}), flush=True)
            QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._look)
            self._program.window.close()

    def _mark(self, name: str) -> None:
        memory = peak_memory()
        now = time.monotonic()
        self._marks[name] = (now, time.process_time(), memory)
        self._gaps[name] = max(self._worst, now - self._ticked) if self._ticked else 0.0
        self._worst = 0.0

    def _tick(self) -> None:
        now = time.monotonic()
        self._worst = max(self._worst, now - self._ticked)
        self._ticked = now

    def made(self) -> None:
        """The page Today, of which nothing is painted yet, unless Trends was asked for."""
        if self._last == "chart":
            return
        self._advice = self._program.window.findChild(QWidget, "advice")
        self._advice.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            if watched is not self._advice:
                self._seen.add("chart")
            elif self._advice.view is not None:
                self._seen.add("today")
        return False

    def _is_chart_seen(self) -> bool:
        """The chart is asked of from the turn on in which it is made, before it is painted."""
        if self._chart is None:
            self._chart = self._program.window.findChild(QWidget, "level-chart")
            if self._chart is not None:
                # Loaded with the chart: a start without one needs none.
                from PySide6.QtWidgets import QGraphicsView  # noqa: PLC0415 - as said

                self._chart.findChild(QGraphicsView).viewport().installEventFilter(self)
        return "chart" in self._seen

    def _has_cards(self) -> bool:
        cards = self._program.window.findChild(QWidget, "trends-cards")
        return cards is not None and cards.is_made


def _is_all_loaded() -> bool:
    is_idle = QThreadPool.globalInstance().activeThreadCount() == 0
    return is_idle and "runsore.storage.writing" in sys.modules


class WatchedProgram(Program):
    def __init__(self, *given: object, **named: object) -> None:
        super().__init__(*given, **named)
        self._watch = Watch(self, sys.argv[1])

    def _begin(self) -> None:
        self._watch.painted()
        super()._begin()
        self._making.done.connect(self._watch.made)


running.Program = WatchedProgram
