"""What Trends says where there is little to show."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from runsore.presenters.trends import Filling, TrendsState
from runsore.ui.theme import set_role


class TrendsHint(QLabel):
    """Hidden where the chart speaks for itself."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True)
        self.setObjectName("trends-hint")
        set_role(self, "muted")

    def show_state(self, state: TrendsState) -> None:
        self.setText(hint_of(state))
        self.setVisible(bool(self.text()))


def hint_of(state: TrendsState) -> str:
    """Empty where the chart speaks for itself."""
    translate = QCoreApplication.translate
    if state.filling is Filling.ONE_DAY:
        return translate(
            "trends_hint",
            "One day so far. Check in again tomorrow, and a line joins the two; a day without an "
            "entry stays open.",
        )
    if state.filling is Filling.QUIET_PERIOD:
        return translate(
            "trends_hint", "Nothing was logged in this period. Choose a longer one to look back."
        )
    if not state.regions:
        return translate("trends_hint", "No soreness was logged yet, only runs.")
    if state.lines:
        return ""
    if state.is_own_choice:
        return translate("trends_hint", "No region is ticked.")
    return translate(
        "trends_hint", "Nothing was sore in this period. Tick a region to see it anyway."
    )
