"""Takes the pictures of docs/screens: the real program on the sample log, screen by screen.

    python scripts/screens.py [FOLDER] [NAME...]

Without names every picture is taken. The sample log, the clock and the window's size are fixed,
so that a picture changes only when the program does.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QListWidget,
    QPushButton,
    QScrollArea,
    QWidget,
)

from runsore.app import Program
from runsore.app.desktop import Desktop
from runsore.core.body import region_by_key
from runsore.core.check_in import CheckInFlag, Onset, Pain, Sensation, SoreSpot, SpotFlag
from runsore.core.log import LoggedCheckIn, Record
from runsore.core.trends import Period
from runsore.core.workout import PlannedSession, SessionKind, Terrain
from runsore.demo import sample_log
from runsore.presenters.draft import Draft
from runsore.settings import Language, SettingsStore, ThemeChoice
from runsore.storage.sqlite_log import SqliteLog
from runsore.ui.autostart import XdgAutostart
from runsore.ui.dialogs.import_dialog import ImportDialog
from runsore.ui.dialogs.report_dialog import ReportDialog
from runsore.ui.dialogs.welcome_dialog import WelcomeDialog
from runsore.ui.icons import icon
from runsore.ui.pages.settings_reminders import RemindersCard
from runsore.ui.pages.trends_cards import TrendsCards
from runsore.ui.palette import LIGHT
from runsore.ui.tray import SystemTray
from runsore.ui.widgets.card import Disclosure
from runsore.ui.widgets.notice_bar import NoticeBar

NOW = datetime(2026, 3, 15, 7, 10, tzinfo=timezone(timedelta(hours=1)))
LARGE, SMALL = (1440, 900), (900, 640)
PLAN = PlannedSession(SessionKind.INTERVALS, 10, None, Terrain.HILLY)
CALF = SoreSpot(
    region_by_key("left-upper-calf"), Pain(moving=3), sensation=Sensation.DULL, onset=Onset.DELAYED
)
FOUR = (
    CALF,
    SoreSpot(region_by_key("right-kneecap"), Pain(moving=2)),
    SoreSpot(region_by_key("left-front-shin"), Pain(moving=4), onset=Onset.GRADUAL),
    SoreSpot(region_by_key("right-arch"), Pain(moving=1)),
)
POP = SoreSpot(
    region_by_key("right-achilles"),
    Pain(moving=8),
    sensation=Sensation.SHARP,
    onset=Onset.SUDDEN,
    flags=frozenset({SpotFlag.HEARD_POP}),
)

# As Strava exports them, in UTC: one run that the sample log has, one an hour off, three new ones.
RUNS = """\
Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,\
Max Heart Rate,Relative Effort
1001,"Mar 14, 2026, 8:38:00 AM",Shake-out,Run,,1860,5.40,,
1002,"Mar 11, 2026, 3:45:00 PM",Tempo on the track,Run,,3060,9.60,,
1003,"Mar 9, 2026, 5:50:00 PM",Easy with Kim,Run,,2520,7.10,,
1004,"Mar 7, 2026, 8:05:00 AM",Round the lake,Run,,3480,9.80,,
1005,"Mar 2, 2026, 5:40:00 PM",Home the long way,Run,,2280,6.30,,
"""


@dataclass(frozen=True)
class Shot:
    """`draft` None leaves Today as it opens; `years` 0 is an empty log.

    Of Trends: `days` leaves only the check-ins of the last days in the log, `period` None the one
    it opens with; `scrolled` 0 is the top of the page and 1 its end.
    """

    name: str
    page: str = "today"
    draft: Draft | None = None
    size: tuple[int, int] = LARGE
    theme: ThemeChoice = ThemeChoice.LIGHT
    years: int = 1
    text: float = 1.0
    unfold: bool = False
    grey: bool = False
    period: Period | None = None
    scrolled: float = 0.0
    days: int | None = None
    all_regions: bool = False
    language: Language = Language.ENGLISH
    greets: bool = False
    show: Callable[[Program], QWidget] | None = None


def _shots() -> list[Shot]:
    one = Draft(spots=(CALF,), planned=PLAN)
    four = Draft(spots=FOUR, planned=PLAN)
    urgent = Draft(spots=(POP,), planned=PLAN, flags=frozenset({CheckInFlag.FEVER}))
    shots = [Shot("today-empty", years=0)]
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        for suffix, size in (("", LARGE), ("-small", SMALL)):
            name = f"{theme.value}{suffix}"
            shots += [
                Shot(f"today-{name}", draft=one, size=size, theme=theme),
                Shot(f"today-four-{name}", draft=four, size=size, theme=theme, unfold=True),
                Shot(f"today-urgent-{name}", draft=urgent, size=size, theme=theme),
            ]
            shots += [
                Shot(f"{page}-{name}", page, size=size, theme=theme, years=10)
                for page in ("trends", "log", "runs", "learn", "settings")
            ]
    shots += [Shot(f"{page}-empty", page, years=0) for page in ("trends", "log", "runs")]
    shots += [Shot("today-large-text", draft=one, text=2.0)]
    shots += [Shot("today-grey", draft=four, grey=True), Shot("trends-grey", "trends", grey=True)]
    return shots + _trends_shots() + _guide_shots(one)


def _trends_shots() -> list[Shot]:
    shots = [
        Shot("trends-one-point", "trends", days=0),
        Shot("trends-two-weeks", "trends", period=Period.TWO_WEEKS),
        Shot("trends-ten-years", "trends", years=10, period=Period.ALL),
        Shot("trends-all-regions", "trends", years=10, period=Period.QUARTER, all_regions=True),
        Shot("trends-large-text", "trends", years=10, text=2.0),
        Shot("trends-large-text-small", "trends", years=10, text=2.0, size=SMALL),
        Shot("trends-cards-grey", "trends", years=10, scrolled=0.5, grey=True),
    ]
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        for suffix, size in (("", LARGE), ("-small", SMALL)):
            shots += [
                Shot(
                    f"trends-{name}-{theme.value}{suffix}",
                    "trends",
                    None,
                    size,
                    theme,
                    10,
                    scrolled=scrolled,
                )
                for name, scrolled in (("cards", 0.5), ("weeks", 1.0))
            ]
    return shots


def _guide_shots(one: Draft) -> list[Shot]:
    """What docs/guide.md shows besides the pages."""
    return [
        Shot("welcome", years=0, greets=True, show=_welcome),
        Shot("sample", show=_sample),
        Shot("import", "runs", show=_import),
        Shot("report", show=_report),
        Shot("settings-cards", "settings", size=(1200, 1680)),
        Shot("reminders", "settings", show=_reminders),
        Shot("today-german", draft=one, language=Language.GERMAN),
    ]


def _welcome(program: Program) -> QWidget:
    return _awaited(program, WelcomeDialog)


def _sample(program: Program) -> QWidget:
    program.window.sample_requested.emit()
    bar = program.window.findChild(NoticeBar, "sample-bar")
    _until(lambda: bar.isVisible() and program.log.is_open)
    program.window.show_page("trends")
    _rest(1500)
    return program.window


def _import(program: Program) -> QWidget:
    folder = Path(tempfile.mkdtemp(dir=Path()))
    (folder / "activities.csv").write_text(RUNS, encoding="utf-8")
    (folder / "morning-run.fit").write_bytes(b"cut off")
    program.exchanging.import_from([folder])
    return _awaited(program, ImportDialog)


def _report(program: Program) -> QWidget:
    program.window.report_requested.emit()
    return _awaited(program, ReportDialog)


def _reminders(program: Program) -> QWidget:
    card = program.window.findChild(RemindersCard)
    card.findChild(QAbstractButton, "setting-remind_in_the_morning").click()
    return card


def _awaited(program: Program, kind: type[QWidget]) -> QWidget:
    """A dialog once it is there, with what it reads."""
    _until(lambda: program.window.findChild(kind) is not None)
    dialog = program.window.findChild(kind)
    _until(dialog.isVisible)
    _rest(2500)
    return dialog


class TrayAtHand(SystemTray):
    """Without a desktop there is none; the pictures show what most runners see."""

    def is_available(self) -> bool:
        return True


def main() -> int:
    arguments = sys.argv[1:]
    folder = Path(arguments[0]) if arguments else Path(__file__).parents[1] / "docs" / "screens"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = set(arguments[1:])
    app = QApplication(sys.argv[:1])
    points = app.font().pointSizeF()
    folder = folder.resolve()
    with tempfile.TemporaryDirectory() as temporary:
        # The settings show where the log is.
        os.chdir(temporary)
        # The sample log is kept where the system's own caches are.
        os.environ["XDG_CACHE_HOME"] = temporary
        for shot in _shots():
            if not wanted or shot.name in wanted:
                _take(app, points, shot, Path()).save(str(folder / f"{shot.name}.png"))
                print(folder / f"{shot.name}.png")
    return 0


def _take(app: QApplication, points: float, shot: Shot, temporary: Path) -> QImage:
    font = app.font()
    font.setPointSizeF(points * shot.text)
    app.setFont(font)
    # What one picture chose is unknown to the next.
    home = Path(tempfile.mkdtemp(dir=temporary))
    settings = SettingsStore(home / "settings.json")
    if not shot.greets:
        settings.change(theme=shot.theme, language=shot.language)
    memory = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    log = _log(temporary, shot)
    desktop = Desktop(
        TrayAtHand(icon("runsore", LIGHT.accent)),
        XdgAutostart(home / "autostart.desktop", ["runsore"]),
        greets=shot.greets,
    )
    program = Program(app, log, settings, memory, lambda: NOW, lambda: desktop)
    program.window.resize(*shot.size)
    program.window.show()
    _until(lambda: program.log.is_open)
    page = program.window.show_page(shot.page)
    _rest(1500 if shot.page == "trends" else 500)
    if shot.draft is not None:
        program.today.write(shot.draft)
    if shot.unfold:
        _unfold(page)
    if shot.page == "trends":
        _show_trends(page, shot)
    _rest(900)
    shown = program.window if shot.show is None else shot.show(program)
    picture = shown.grab().toImage()
    program.window.close()
    program.close()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8) if shot.grey else picture


def _log(temporary: Path, shot: Shot) -> Path:
    name = f"{shot.years}.db" if shot.days is None else f"{shot.years}-{shot.days}.db"
    path = temporary / (f"before-{name}" if shot.draft is not None else name)
    if shot.years and not path.exists():
        log = SqliteLog(path)
        log.save(record for record in sample_log(NOW.date(), shot.years) if _is_kept(record, shot))
        log.close()
    return path if shot.years else Path(tempfile.mkdtemp(dir=temporary)) / "log.db"


def _is_kept(record: Record, shot: Shot) -> bool:
    """Where a check-in is being written, the day has none yet."""
    if not isinstance(record, LoggedCheckIn):
        return shot.days is None
    age = (NOW.date() - record.check_in.day).days
    if shot.draft is not None and age == 0:
        return False
    return shot.days is None or age <= shot.days


def _show_trends(page: QWidget, shot: Shot) -> None:
    cards = page.findChild(TrendsCards)
    if shot.years:
        _until(lambda: cards.is_made)
    if shot.period is not None:
        page.findChild(QPushButton, f"segment-{shot.period}").click()
    if shot.all_regions:
        listed = page.findChild(QListWidget, "regions")
        for row in range(listed.count()):
            # Each tick makes the list anew.
            listed.item(row).setCheckState(Qt.CheckState.Checked)
    bar = page.findChild(QScrollArea, "trends-scroll").verticalScrollBar()
    _rest(200)
    bar.setValue(round(bar.maximum() * shot.scrolled))


def _unfold(page: QWidget) -> None:
    for fold in page.findChildren(Disclosure):
        if fold.objectName().startswith("more-"):
            fold.set_open(True)


def _until(holds: Callable[[], bool]) -> None:
    while not holds():
        _rest(20)


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
