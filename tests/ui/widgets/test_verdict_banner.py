"""The banner says all of a verdict, lets it be copied, and cuts nothing where it is narrow."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QFont
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from runsore.core.value import replace
from runsore.presenters.verdict import ReasonView, VerdictView
from runsore.settings import ThemeChoice
from runsore.ui.palette import LIGHT
from runsore.ui.theme import Theme
from runsore.ui.widgets.card import Disclosure
from runsore.ui.widgets.columns import Columns
from runsore.ui.widgets.reason_list import ReasonList
from runsore.ui.widgets.verdict_banner import VerdictBanner
from runsore.ui.widgets.wrapped_label import ColumnLabel, WrappedLabel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CALF = ReasonView(
    text="Moderate, 4 or 5: a shorter, slower run, watched closely.",
    region_name="Left upper calf",
    sources=("The Rule Most Coaches Use, Running For Wellness",),
    anchor="LEVEL-MODERATE",
)
KNEE = ReasonView(
    text="Felt in the joint: go shorter.",
    region_name="Right inner knee",
    sources=("Running For Wellness", "Patellofemoral pain guidance after Esculier"),
    anchor="JOINT-MILD",
)
SHORTEN = VerdictView(
    tone="shorten",
    icon="run-shorten",
    headline="Shorten it and watch",
    care_line="Keep an eye on it",
    care_icon="info",
    kind="Felt in a joint",
    lead="Keep the habit and take the strain off.",
    reasons=(CALF, KNEE),
    before="Long run, 18 km",
    after="Long run, 12.6 km",
    session_note="Shorter and easy.",
    alternatives=("Swimming", "Pool running", "Cycling"),
    recovery=(("Sleep", "Seven to nine hours."), ("Protein", "Spread over the day.")),
    next_step="Note how it is tomorrow morning.",
    disclaimer="Runsore helps you decide; it does not diagnose.",
)
URGENT = replace(
    SHORTEN, tone="urgent", icon="care-urgent", headline="Get help now", alternatives=()
)
BARE = replace(
    SHORTEN,
    tone="go",
    icon="run-as-planned",
    care_line="",
    care_icon="",
    kind="",
    reasons=(),
    before="",
    after="",
    session_note="",
    alternatives=(),
    recovery=(),
)
MakeBanner = Callable[[VerdictView | None], VerdictBanner]


@pytest.fixture
def make_banner(qapp: QApplication, qtbot: QtBot) -> MakeBanner:
    theme = Theme(qapp, ThemeChoice.LIGHT)

    def made(view: VerdictView | None) -> VerdictBanner:
        banner = VerdictBanner(theme)
        qtbot.addWidget(banner)
        banner.show_verdict(view)
        banner.resize(420, 900)
        with qtbot.waitExposed(banner):
            banner.show()
        return banner

    return made


def texts(banner: QWidget) -> list[str]:
    """What can be read, in no particular order."""
    return [label.text() for label in banner.findChildren(QLabel) if label.isVisible()]


def folds(banner: QWidget) -> list[Disclosure]:
    return banner.findChildren(Disclosure, "reason-sources")


def open_fold(qtbot: QtBot, fold: Disclosure) -> None:
    qtbot.mouseClick(fold.findChild(QPushButton, "disclosure"), Qt.MouseButton.LeftButton)


def point_at(label: QLabel) -> None:
    """The pointer comes, as a window tells its parts."""
    middle = QPointF(label.rect().center())
    QApplication.sendEvent(label, QEnterEvent(middle, middle, label.mapToGlobal(middle)))


def test_before_anything_is_said_there_is_a_calm_hint(make_banner: MakeBanner) -> None:
    banner = make_banner(None)
    assert banner.findChild(QFrame, "verdict-header").property("tone") == "plain"
    assert texts(banner)[0] == "Where does it hurt?"
    assert not banner.findChild(QPushButton, "verdict-copy").isVisible()


def test_everything_a_verdict_says_can_be_read(make_banner: MakeBanner) -> None:
    read = texts(make_banner(SHORTEN))
    said = [SHORTEN.headline, SHORTEN.care_line, SHORTEN.kind, SHORTEN.lead, SHORTEN.before]
    said += [SHORTEN.after, SHORTEN.session_note, SHORTEN.next_step, SHORTEN.disclaimer]
    said += [CALF.text, CALF.region_name, KNEE.text, *SHORTEN.alternatives]
    assert [sentence for sentence in said if sentence not in read] == []


def test_reasons_stand_in_the_order_they_are_given(make_banner: MakeBanner) -> None:
    banner = make_banner(SHORTEN)
    tops = [banner.findChild(QWidget, f"reason-{reason.anchor}").y() for reason in SHORTEN.reasons]
    assert tops == sorted(tops)
    assert len(set(tops)) == 2


def test_a_part_that_is_empty_takes_no_room(make_banner: MakeBanner) -> None:
    banner = make_banner(BARE)
    headings = {"Today's session", "Why", "Instead, if it does not hurt"}
    assert headings.isdisjoint(texts(banner))
    assert banner.heightForWidth(420) < make_banner(SHORTEN).heightForWidth(420) / 2


def test_a_session_that_stays_is_named_once(make_banner: MakeBanner) -> None:
    read = texts(make_banner(replace(SHORTEN, after=SHORTEN.before)))
    assert read.count(SHORTEN.before) == 1


def test_sources_are_a_click_away(make_banner: MakeBanner, qtbot: QtBot) -> None:
    banner = make_banner(SHORTEN)
    assert KNEE.sources[1] not in texts(banner)
    open_fold(qtbot, folds(banner)[1])
    assert set(KNEE.sources) <= set(texts(banner))


def test_learn_more_leads_to_the_reasons_chapter(make_banner: MakeBanner, qtbot: QtBot) -> None:
    banner = make_banner(SHORTEN)
    asked: list[str] = []
    banner.learn_requested.connect(asked.append)
    fold = folds(banner)[0]
    open_fold(qtbot, fold)
    qtbot.mouseClick(fold.findChild(QPushButton, "reason-learn"), Qt.MouseButton.LeftButton)
    assert asked == [CALF.anchor]


def test_copying_hands_over_the_whole_verdict_as_text(
    make_banner: MakeBanner, qtbot: QtBot
) -> None:
    banner = make_banner(SHORTEN)
    copied: list[str] = []
    banner.copy_requested.connect(copied.append)
    qtbot.mouseClick(banner.findChild(QPushButton, "verdict-copy"), Qt.MouseButton.LeftButton)
    assert len(copied) == 1
    assert copied[0].startswith(SHORTEN.headline)
    assert KNEE.sources[1] in copied[0]


def test_an_open_source_stays_open_while_the_verdict_changes_around_it(
    make_banner: MakeBanner, qtbot: QtBot
) -> None:
    banner = make_banner(SHORTEN)
    open_fold(qtbot, folds(banner)[0])
    banner.show_verdict(replace(SHORTEN, headline="Easy run is fine", reasons=(CALF,)))
    assert CALF.sources[0] in texts(banner)
    assert KNEE.text not in texts(banner)


def test_the_verdict_goes_when_there_is_nothing_left_to_judge(make_banner: MakeBanner) -> None:
    banner = make_banner(SHORTEN)
    banner.show_verdict(None)
    assert banner.view is None
    assert SHORTEN.headline not in texts(banner)


def test_alternatives_and_recovery_follow_the_verdict(
    make_banner: MakeBanner, qtbot: QtBot
) -> None:
    banner = make_banner(SHORTEN)
    banner.findChild(Disclosure, "verdict-recovery").set_open(True)
    assert "Seven to nine hours." in texts(banner)
    banner.show_verdict(
        replace(SHORTEN, alternatives=("Cycling",), recovery=(("Cold", "Ten minutes."),))
    )
    qtbot.waitUntil(lambda: "Ten minutes." in texts(banner))
    read = texts(banner)
    assert "Swimming" not in read
    assert "Seven to nine hours." not in read


@pytest.mark.parametrize("view", [SHORTEN, URGENT, BARE], ids=lambda view: view.tone)
def test_the_header_has_the_tone_of_the_verdict(make_banner: MakeBanner, view: VerdictView) -> None:
    banner = make_banner(view)
    header = banner.findChild(QFrame, "verdict-header")
    assert header.property("tone") == view.tone


def test_only_urgent_stands_on_a_strong_ground() -> None:
    tones = ("plain", "go", "easy", "shorten", "stop", "urgent")
    assert [name for name in tones if LIGHT.tone(name).ink == "#ffffff"] == ["urgent"]


def test_a_text_that_needs_more_room_to_be_selected_gets_it(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """Qt measures a tab in a document by stops, and in a plain text as a blank."""
    column = QWidget()
    rows = QVBoxLayout(column)
    label = ColumnLabel("one\ttwo\tthree\tfour\tfive\tsix\tseven")
    rows.addWidget(label)
    rows.addStretch(1)
    qtbot.addWidget(column)
    column.resize(260, 400)
    with qtbot.waitExposed(column):
        column.show()
    plain = label.height()
    point_at(label)
    qtbot.waitUntil(lambda: label.height() > plain)
    document = QLabel(label.text(), wordWrap=True)
    document.setTextFormat(Qt.TextFormat.PlainText)
    document.setTextInteractionFlags(label.textInteractionFlags())
    qtbot.addWidget(document)
    assert label.height() >= document.heightForWidth(label.width())


def test_a_screen_reader_hears_the_headline(make_banner: MakeBanner) -> None:
    banner = make_banner(URGENT)
    assert banner.accessibleName() == "Verdict: Get help now"


def test_every_sentence_can_be_selected_and_none_is_read_as_markup(
    make_banner: MakeBanner, qtbot: QtBot
) -> None:
    banner = make_banner(SHORTEN)
    for label in banner.findChildren(QLabel):
        point_at(label)
        qtbot.mouseDClick(label, Qt.MouseButton.LeftButton, pos=QPoint(12, label.height() // 2))
        assert label.selectedText(), label.text()
        assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("points", [9, 9.5, 10, 11, 13.3, 16, 20])
def test_no_sentence_moves_when_the_pointer_comes(
    make_banner: MakeBanner, qapp: QApplication, points: float
) -> None:
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(points)
    qapp.setFont(font)
    try:
        banner = make_banner(SHORTEN)
        for label in banner.findChildren(ColumnLabel):
            alone, place = label.grab().toImage(), label.geometry()
            point_at(label)
            assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
            assert label.grab().toImage() == alone, label.text()
            assert label.geometry() == place, label.text()
    finally:
        qapp.setFont(before)


def test_in_a_column_each_text_is_laid_out_for_the_width_that_it_has(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is but one; layouts would ask for several others at every level."""
    asked: dict[str, list[int]] = {}
    real = WrappedLabel.heightForWidth

    def height(label: WrappedLabel, width: int) -> int:
        asked.setdefault(label.objectName(), []).append(width)
        return real(label, width)

    monkeypatch.setattr(WrappedLabel, "heightForWidth", height)
    banner = VerdictBanner(Theme(qapp, ThemeChoice.LIGHT))
    columns = Columns((banner,), ((0, ((1, (0,)),)),))
    qtbot.addWidget(columns)
    columns.resize(360, 400)
    with qtbot.waitExposed(columns):
        columns.show()
    asked.clear()
    banner.show_verdict(SHORTEN)
    qtbot.waitUntil(lambda: banner.height() > columns.height())
    widths = asked["verdict-disclaimer"]
    assert len(set(widths)) == 1
    assert len(widths) <= 6


@pytest.mark.parametrize("points", [10, 20])
def test_nothing_is_cut_at_320_pixels(make_banner: MakeBanner, qtbot: QtBot, points: int) -> None:
    banner = make_banner(SHORTEN)
    banner.setStyleSheet(f"QLabel, QPushButton {{ font-size: {points}pt; }}")
    for fold in banner.findChildren(Disclosure):
        fold.set_open(True)
    banner.resize(320, banner.heightForWidth(320))
    qtbot.waitUntil(lambda: banner.width() == 320)
    for label in banner.findChildren(QLabel):
        if label.isVisible():
            assert label.width() <= 320
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_the_same_reason_twice_is_listed_once(qapp: QApplication, qtbot: QtBot) -> None:
    reasons = ReasonList(Theme(qapp, ThemeChoice.LIGHT))
    qtbot.addWidget(reasons)
    reasons.show_reasons((CALF, CALF))
    reasons.show()
    assert texts(reasons).count(CALF.text) == 1
