"""The page Today, used by hand: what is asked, kept, brought back, and said when it cannot be."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from check_ins import check_in, sore
from logged import verdict
from memory_log import MemoryLog
from runsore.core.check_in import CheckIn
from runsore.core.log import (
    Entry,
    LogError,
    LoggedCheckIn,
    LoggedRecovery,
    LoggedWorkout,
    RecoveryDay,
    Stamp,
    recovery_id,
)
from runsore.core.value import replace
from runsore.core.verdict import RecoveryMethod, Run
from runsore.core.workout import PlannedSession, SessionKind, Workout
from runsore.presenters.draft import Draft
from runsore.settings import SettingsStore, Units
from runsore.ui.observable_log import ObservableLog
from runsore.ui.pages.today_page import TodayPage
from runsore.ui.pages.today_parts import TodayPlace
from runsore.ui.theme import Theme
from runsore.ui.widgets.body_map import BodyMap
from runsore.ui.widgets.card import Disclosure
from runsore.ui.widgets.pain_slider import PainSlider
from runsore.ui.widgets.pain_track import PainTrack
from runsore.ui.widgets.verdict_banner import VerdictBanner

LEFT = Qt.MouseButton.LeftButton
# A Sunday.
NOW = datetime(2026, 3, 15, 7, 10, tzinfo=UTC)
DAY = timedelta(days=1)
CALF = "left-upper-calf"
Found = TypeVar("Found", bound=QWidget)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


class Drafts:
    """A draft store in memory, on a disk that may be full."""

    def __init__(self, draft: Draft | None = None) -> None:
        self.kept = draft
        self.is_full = False

    def load(self) -> Draft | None:
        return self.kept

    def keep(self, draft: Draft, now: datetime) -> None:
        if self.is_full:
            raise OSError(28, "No space left on device")
        self.kept = None if draft.is_empty else replace(draft, written=now)


class MoodyLog(MemoryLog):
    """Refuses to write while it is told to."""

    refuses = False

    def save(self, records: Iterable[Entry]) -> None:
        if self.refuses:
            raise LogError("The disk is full; free some space and save again.")
        super().save(records)


def logged(
    days_ago: int, levels: dict[str, int], planned: PlannedSession | None = None
) -> LoggedCheckIn:
    at = NOW - days_ago * DAY
    spots = tuple(sore(key, level) for key, level in levels.items())
    return LoggedCheckIn(Stamp.new(uuid4(), at), CheckIn(at, spots, planned=planned), verdict())


class Seen:
    """The page over a log, what a runner does on it, and what it told."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, settings: SettingsStore, drafts: Drafts | None = None
    ) -> None:
        self.qtbot = qtbot
        self.clock = Clock()
        self.drafts = drafts or Drafts()
        self.kept = MoodyLog()
        self.log = ObservableLog()
        self.stack = QUndoStack()
        self.settings = settings
        self.place = TodayPlace(theme)
        qtbot.addWidget(self.place)
        self.place.resize(1400, 900)
        self.page = TodayPage(self.place, self.log, settings, self.clock, self.stack, self.drafts)
        self.said: list[str] = []
        self.failed: list[str] = []
        self.page.saved.connect(self.said.append)
        self.page.failed.connect(self.failed.append)

    def open(self, *records: Entry) -> "Seen":
        self.kept = MoodyLog(records)
        with self.qtbot.waitExposed(self.place):
            self.place.show()
        self.log.attach(self.kept)
        self.wait()
        return self

    def wait(self) -> None:
        self.qtbot.waitUntil(
            lambda: not (self.page._reading.is_busy or self.page._reading_on.isActive())
        )

    def part(self, kind: type[Found], name: str = "") -> Found:
        found = self.place.findChild(kind, name) if name else self.place.findChild(kind)
        assert isinstance(found, kind), f"no {kind.__name__} {name}"
        return found

    def press(self, name: str) -> None:
        button = self.part(QAbstractButton, name)
        self.qtbot.waitUntil(button.isVisible)
        self.qtbot.mouseClick(button, LEFT)
        self.wait()

    def click_region(self, key: str) -> None:
        body = self.part(BodyMap)
        point: QPoint = body.centre_of(key).toPoint()
        self.qtbot.mouseClick(body, LEFT, pos=point)

    def card(self, key: str = CALF) -> QWidget:
        return self.part(QWidget, f"spot-{key}")

    def rate(self, level: int, key: str = CALF) -> None:
        slider = self.card(key).findChild(PainSlider, "moving")
        assert slider is not None
        track = slider.findChild(PainTrack)
        assert track is not None
        self.qtbot.keyClick(track, Qt.Key(Qt.Key.Key_0 + level))

    def unfold(self, name: str) -> None:
        self.part(Disclosure, f"fold-{name}").set_open(True)

    def write_note(self, text: str) -> None:
        self.unfold("notes")
        self.qtbot.keyClicks(self.part(QPlainTextEdit, "notes"), text)

    def note_sleep(self, hours: str) -> None:
        self.unfold("recovery")
        box = self.part(QDoubleSpinBox, "sleep-hours")
        box.selectAll()
        self.qtbot.keyClicks(box, hours)
        self.qtbot.keyClick(box, Qt.Key.Key_Return)

    def pass_time(self, by: timedelta) -> None:
        """The clock moves on, and the page looks at it as it does every while."""
        self.clock.now += by
        self.page._midnight.timeout.emit()
        self.wait()

    @property
    def title(self) -> str:
        return self.part(QLabel, "today-title").text()

    @property
    def check_ins(self) -> list[dict[str, int]]:
        return [
            {spot.region.key: spot.level for spot in kept.check_in.spots}
            for kept in self.log.check_ins()
        ]


@pytest.fixture
def seen(qtbot: QtBot, theme: Theme, store: SettingsStore) -> Seen:
    return Seen(qtbot, theme, store)


@pytest.fixture
def store(tmp_path_factory: pytest.TempPathFactory) -> SettingsStore:
    return SettingsStore(tmp_path_factory.mktemp("settings") / "settings.json")


def test_a_click_on_the_map_a_digit_and_save(seen: Seen) -> None:
    seen.open()
    seen.click_region(CALF)
    seen.rate(3)
    assert seen.part(VerdictBanner).view is not None
    seen.press("save")
    assert seen.check_ins == [{CALF: 3}]
    assert seen.page.draft.spots == ()
    (said,) = seen.said
    assert said.startswith("Saved. ")


def test_map_and_list_say_the_same(seen: Seen) -> None:
    seen.open()
    search = seen.part(QLineEdit, "region-search")
    seen.qtbot.keyClicks(search, "left upper calf")
    seen.qtbot.keyClick(search, Qt.Key.Key_Return)
    seen.rate(4)
    view = seen.part(QListView, "region-list")
    rows = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    assert any(text.endswith("· 4") for text in rows)
    seen.click_region(CALF)
    assert seen.page.draft.spots == ()
    rows = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    assert not any("·" in text for text in rows)


@pytest.mark.parametrize("size", [(770, 590), (1400, 900)])
def test_the_list_of_regions_is_seen_when_it_unfolds(seen: Seen, size: tuple[int, int]) -> None:
    seen.open()
    seen.place.resize(*size)
    QApplication.processEvents()
    seen.part(QAbstractButton, "all-regions").click()
    QApplication.processEvents()
    view = seen.part(QListView, "region-list")
    assert view.isVisible()
    assert view.visibleRegion().boundingRect().size() == view.size()


def test_saving_with_a_region_not_rated_says_which_and_keeps_nothing(seen: Seen) -> None:
    seen.open()
    seen.click_region(CALF)
    seen.rate(3)
    seen.click_region("right-achilles")
    seen.page.save()
    (told,) = seen.failed
    assert "Right" in told
    assert "Achilles" in told
    assert "calf" not in told.lower()
    assert seen.check_ins == []
    assert not seen.part(QAbstractButton, "save").isEnabled()
    assert len(seen.page.draft.spots) == 2


def test_recovery_alone_can_be_saved(seen: Seen) -> None:
    seen.open()
    seen.note_sleep("7.5")
    seen.press("save")
    (day,) = seen.log.recovery_days()
    assert day.recovery == RecoveryDay(NOW.date(), 7.5)
    assert seen.page.draft.is_empty
    assert seen.part(QDoubleSpinBox, "sleep-hours").value() == 7.5, "what is noted stays in sight"


def _noted(hours: float, *methods: RecoveryMethod) -> LoggedRecovery:
    stamp = Stamp.new(recovery_id(NOW.date()), NOW - timedelta(hours=1))
    return LoggedRecovery(stamp, RecoveryDay(NOW.date(), hours, frozenset(methods)))


def test_undoing_a_save_brings_the_mornings_recovery_back(seen: Seen) -> None:
    before = _noted(6, RecoveryMethod.HYDRATION)
    seen.open(before)
    seen.note_sleep("8")
    seen.press("save")
    (changed,) = seen.log.recovery_days()
    assert changed.recovery == replace(before.recovery, sleep_hours=8)
    assert changed.stamp.created_at == before.stamp.created_at
    seen.stack.undo()
    assert [kept.recovery for kept in seen.log.recovery_days()] == [before.recovery]
    assert seen.check_ins == []


def test_a_double_click_on_save_saves_once(seen: Seen) -> None:
    seen.open()
    seen.click_region(CALF)
    seen.rate(3)
    save = seen.part(QAbstractButton, "save")
    seen.qtbot.mouseClick(save, LEFT)
    seen.qtbot.mouseClick(save, LEFT)
    seen.wait()
    assert seen.check_ins == [{CALF: 3}]


def test_nothing_sore_is_a_check_in_too_also_after_another(seen: Seen) -> None:
    seen.open()
    seen.press("save")
    seen.clock.now += timedelta(hours=10)
    seen.press("save")
    assert seen.check_ins == [{}, {}]


def test_a_log_that_refuses_keeps_the_draft_and_tells(seen: Seen) -> None:
    seen.open()
    seen.click_region(CALF)
    seen.rate(3)
    seen.write_note("hills")
    written = seen.page.draft
    seen.kept.refuses = True
    seen.press("save")
    assert seen.failed == ["The disk is full; free some space and save again."]
    assert seen.said == []
    assert seen.page.draft == written
    assert seen.drafts.kept is not None
    seen.kept.refuses = False
    seen.press("save")
    assert seen.check_ins == [{CALF: 3}]
    assert seen.drafts.kept is None


def test_a_save_before_the_log_is_open_keeps_the_draft_and_tells(seen: Seen) -> None:
    seen.place.show()
    seen.click_region(CALF)
    seen.rate(3)
    seen.page.save()
    (told,) = seen.failed
    assert "still opening" in told
    assert len(seen.page.draft.spots) == 1


def test_a_draft_that_cannot_be_kept_tells_once(seen: Seen) -> None:
    seen.open()
    seen.drafts.is_full = True
    seen.write_note("stiff")
    assert seen.failed == ["The draft cannot be kept on disk: No space left on device."]
    assert seen.page.draft.notes == "stiff"


def test_a_draft_that_could_be_kept_again_tells_of_the_next_time(seen: Seen) -> None:
    seen.open()
    seen.drafts.is_full = True
    seen.write_note("a")
    seen.drafts.is_full = False
    seen.write_note("b")
    seen.drafts.is_full = True
    seen.write_note("c")
    assert len(seen.failed) == 2


def test_editing_keeps_identity_and_time(seen: Seen) -> None:
    old, other = logged(3, {CALF: 2}), logged(2, {"neck": 1})
    seen.open(old, other)
    seen.page.edit(old)
    seen.wait()
    assert seen.title.startswith("Editing")
    assert seen.part(QAbstractButton, "save").text() == "Save changes"
    seen.rate(5)
    seen.press("save")
    changed = next(kept for kept in seen.log.check_ins() if kept.stamp.id == old.stamp.id)
    assert changed.check_in.at == old.check_in.at
    assert changed.check_in.spots[0].level == 5
    assert changed.stamp.created_at == old.stamp.created_at
    assert len(seen.check_ins) == 2
    seen.stack.undo()
    assert seen.check_ins == [{"neck": 1}, {CALF: 2}]


def test_an_edit_of_another_day_that_was_brought_back_still_replaces(
    qtbot: QtBot, theme: Theme, store: SettingsStore
) -> None:
    old = logged(3, {CALF: 2})
    draft = Draft(old.check_in.spots, at=old.check_in.at - DAY, edits=old.stamp.id, written=NOW)
    seen = Seen(qtbot, theme, store, Drafts(draft)).open(old)
    seen.press("save")
    (changed,) = seen.log.check_ins()
    assert changed.stamp.id == old.stamp.id
    assert changed.check_in.at == old.check_in.at - DAY


def test_an_edit_whose_check_in_is_gone_becomes_a_new_one(
    qtbot: QtBot, theme: Theme, store: SettingsStore
) -> None:
    old = logged(3, {CALF: 2})
    draft = Draft(old.check_in.spots, at=old.check_in.at, edits=old.stamp.id, written=NOW)
    seen = Seen(qtbot, theme, store, Drafts(draft)).open()
    assert not seen.title.startswith("Editing")
    seen.press("save")
    assert seen.check_ins == [{CALF: 2}]


def test_a_check_in_deleted_while_it_is_edited_is_not_brought_back_by_its_name(seen: Seen) -> None:
    old = logged(3, {CALF: 2})
    seen.open(old)
    seen.page.edit(old)
    seen.wait()
    seen.log.delete([old.stamp.id], NOW)
    seen.wait()
    assert not seen.title.startswith("Editing")
    assert seen.failed == ["What you were changing is deleted; Save makes it anew."]
    seen.press("save")
    (kept,) = seen.log.check_ins()
    assert kept.stamp.id != old.stamp.id


def test_midnight_brings_the_new_day_and_what_was_sore_the_day_before(seen: Seen) -> None:
    seen.open(logged(0, {CALF: 3}))
    before = seen.title
    assert not seen.part(QAbstractButton, "same-as-yesterday").isVisible()
    seen.pass_time(timedelta(hours=3))
    assert seen.title == before
    seen.pass_time(timedelta(hours=14))
    assert "16" in seen.title
    seen.press("same-as-yesterday")
    assert [spot.level for spot in seen.page.draft.spots] == [3]


def test_midnight_brings_the_plan_of_the_new_weekday(seen: Seen) -> None:
    long, rest = PlannedSession(SessionKind.LONG, 18.0), PlannedSession(SessionKind.REST)
    seen.open(logged(7, {}, long), logged(6, {}, rest))
    assert seen.page.draft.planned == long
    seen.pass_time(DAY)
    assert seen.page.draft.planned == rest


def test_midnight_leaves_a_plan_that_the_runner_made(seen: Seen) -> None:
    long, rest = PlannedSession(SessionKind.LONG, 18.0), PlannedSession(SessionKind.REST)
    seen.open(logged(7, {}, long), logged(6, {}, rest))
    mine = PlannedSession(SessionKind.EASY, 5.0)
    seen.page.write(replace(seen.page.draft, planned=mine))
    seen.pass_time(DAY)
    assert seen.page.draft.planned == mine


def test_midnight_leaves_the_usual_plan_where_the_runner_chose_it(seen: Seen) -> None:
    long, rest = PlannedSession(SessionKind.LONG, 18.0), PlannedSession(SessionKind.REST)
    seen.open(logged(7, {}, long), logged(6, {}, rest))
    seen.page.write(replace(seen.page.draft, plan_chosen=True))
    seen.pass_time(DAY)
    assert seen.page.draft.planned == long


def test_midnight_behind_another_page_is_seen_on_coming_back(seen: Seen) -> None:
    seen.open(logged(0, {CALF: 3}))
    seen.place.hide()
    seen.pass_time(DAY)
    seen.place.show()
    seen.wait()
    assert "16" in seen.title
    assert seen.part(QAbstractButton, "same-as-yesterday").isVisible()


def test_a_check_in_moved_to_an_earlier_day_names_none_after_it(seen: Seen) -> None:
    seen.open()
    spots = check_in(sore(CALF, 3, since=NOW.date(), seen=NOW.date())).spots
    seen.page.write(Draft(spots))
    seen.part(QWidget, "when").moment_changed.emit(NOW - 2 * DAY)  # type: ignore[attr-defined]
    seen.wait()
    (spot,) = seen.page.draft.spots
    assert spot.level == 3
    day = (NOW - 2 * DAY).date()
    assert all(named is None or named <= day for named in (spot.since, spot.seen))
    seen.press("save")
    assert seen.log.check_ins()[0].check_in.at == NOW - 2 * DAY


def test_a_run_of_yesterday_asks_for_the_morning(seen: Seen) -> None:
    done = Workout((NOW - DAY).date(), SessionKind.EASY, distance_km=8.0)
    seen.open(LoggedWorkout(Stamp.new(uuid4(), NOW), done))
    seen.click_region(CALF)
    slider = seen.card().findChild(PainSlider, "morning")
    assert slider is not None
    seen.qtbot.waitUntil(slider.isVisible)
    label = slider.findChild(QLabel, "pain-label")
    assert label is not None
    assert "8 km" in label.text()


def test_miles_apply_at_once(seen: Seen) -> None:
    seen.open(logged(7, {}, PlannedSession(SessionKind.LONG, 16.0)))
    box = seen.part(QDoubleSpinBox, "plan-distance")
    assert box.text() == "16.0 km"
    seen.settings.change(units=Units.MILES)
    seen.page.settings_changed()
    assert box.text() == "9.9 mi"
    assert seen.page.draft.planned == PlannedSession(SessionKind.LONG, 16.0)


def test_a_new_check_in_lets_go_of_the_one_being_edited(seen: Seen) -> None:
    old = logged(3, {CALF: 2})
    seen.open(old)
    seen.page.edit(old)
    seen.wait()
    seen.page.start_afresh()
    seen.wait()
    seen.click_region("right-achilles")
    seen.rate(1, "right-achilles")
    seen.press("save")
    assert seen.check_ins == [{"right-achilles": 1}, {CALF: 2}]


def test_an_edit_that_is_cancelled_leaves_all_as_it_was(seen: Seen) -> None:
    old = logged(3, {CALF: 2})
    seen.open(old)
    assert seen.part(QAbstractButton, "cancel-edit").isHidden()
    seen.click_region("right-achilles")
    seen.page.edit(old)
    seen.wait()
    seen.rate(5)
    seen.press("cancel-edit")
    seen.wait()
    assert seen.check_ins == [{CALF: 2}]
    assert not seen.title.startswith("Editing")
    assert seen.part(QAbstractButton, "cancel-edit").isHidden()
    assert [spot.region.key for spot in seen.page.draft.spots] == ["right-achilles"]
    seen.rate(1, "right-achilles")
    seen.press("save")
    assert seen.check_ins == [{"right-achilles": 1}, {CALF: 2}]


def test_a_save_that_still_waits_is_cancelled_with_the_edit(seen: Seen) -> None:
    old = logged(3, {CALF: 2})
    seen.open(old)
    seen.page.edit(old)
    seen.page.save()
    seen.page.leave_edit()
    seen.wait()
    assert seen.check_ins == [{CALF: 2}]
    assert seen.said == []


def test_what_was_clicked_away_in_an_edit_does_not_come_back_into_another_check_in(
    seen: Seen,
) -> None:
    old = logged(3, {CALF: 2})
    seen.open(old)
    seen.page.edit(old)
    seen.wait()
    seen.click_region(CALF)
    seen.press("cancel-edit")
    seen.click_region(CALF)
    (spot,) = seen.page.draft.spots
    assert not spot.is_rated


@pytest.mark.parametrize("width", [680, 790, 1300])
def test_nothing_of_an_edit_is_cut_off_above_it(seen: Seen, width: int) -> None:
    old = logged(3, {CALF: 2})
    seen.open(old)
    seen.place.resize(width, 640)
    seen.page.edit(old)
    seen.wait()
    for name in ("today-title", "when", "cancel-edit", "save"):
        part = seen.part(QWidget, name)
        assert part.width() >= part.sizeHint().width(), name


def test_what_is_sore_no_more_goes_in_a_click(seen: Seen) -> None:
    seen.open(logged(1, {CALF: 3}))
    seen.press(f"gone-{CALF}")
    seen.press("save")
    assert seen.check_ins[0] == {CALF: 0}


def test_a_click_that_is_half_done_is_taken_though_the_log_answers_meanwhile(seen: Seen) -> None:
    seen.open(logged(1, {CALF: 3, "right-upper-calf": 2}))
    button = seen.part(QAbstractButton, f"gone-{CALF}")
    seen.qtbot.waitUntil(button.isVisible)
    seen.qtbot.mousePress(button, LEFT)
    seen.log.changed.emit()
    seen.wait()
    seen.qtbot.mouseRelease(button, LEFT)
    assert {spot.region.key for spot in seen.page.draft.spots} == {CALF}


def test_the_log_failing_to_read_is_told_in_its_own_sentence(seen: Seen) -> None:
    seen.open()
    seen.kept.close()
    seen.log.changed.emit()
    seen.wait()
    assert seen.failed == ["The log is closed."]


def test_another_log_that_cannot_be_opened_leaves_the_history_to_be_read(
    seen: Seen, qtbot: QtBot
) -> None:
    """Before it is, nothing is judged by what was not read, and Save waits for it."""
    seen.kept = MoodyLog([logged(days, {CALF: max(1, 4 - days)}) for days in range(1, 22)])
    with qtbot.waitExposed(seen.place):
        seen.place.show()
    with qtbot.waitSignal(seen.page._reading.done):
        seen.log.attach(seen.kept)
    assert seen.page._reading_on.isActive()
    seen.log.opening_failed(LogError("There is no such log."))
    seen.page.write(Draft((sore(CALF, 4),)))
    assert seen.part(VerdictBanner).view is None
    seen.page.save()
    assert seen.said == []
    qtbot.waitUntil(lambda: bool(seen.said))
    assert seen.said == ["Saved. Not today: rest"]
    assert seen.log.check_ins()[0].verdict.run is Run.STOP
