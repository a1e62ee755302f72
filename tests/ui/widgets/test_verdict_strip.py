"""The verdict in one line leaves out nothing that cannot wait."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from check_ins import check_in
from runsore.core.check_in import CheckInFlag
from runsore.core.judge import judge
from runsore.presenters.verdict import verdict_view
from runsore.ui.theme import Theme
from runsore.ui.widgets.verdict_strip import VerdictStrip
from runsore.wording import Wording


def test_the_strip_says_where_to_turn_in_an_emergency(qtbot: QtBot, theme: Theme) -> None:
    strip = VerdictStrip(theme)
    qtbot.addWidget(strip)
    verdict = judge(check_in(flags=frozenset({CheckInFlag.CHEST_PAIN})))
    strip.show_verdict(verdict_view(verdict, None, Wording()))
    label = strip.findChild(QLabel, "verdict-strip-text")
    assert label is not None
    assert label.text().startswith("Get help now")
    assert "emergency number" in label.text()
    assert label.wordWrap()
