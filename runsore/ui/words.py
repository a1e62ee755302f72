"""The wording, days and times in the language of the window."""

from datetime import date, datetime
from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from runsore.wording import CONTEXT, Wording


def translated_wording() -> Wording:
    """Asks the installed translators at every sentence, so that it follows a change of language."""
    return Wording(lambda text: QCoreApplication.translate(CONTEXT, text))


def long_day(day: date) -> str:
    """For example `Monday, 2 March 2026`, as the locale has it."""
    return QLocale().toString(_qdate(day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    """For example `2 Mar 2026`: no order of numbers to be mistaken."""
    return QLocale().toString(_qdate(day), "d MMM yyyy")


def weekday(day: date) -> str:
    """For example `Mon`."""
    return QLocale().toString(_qdate(day), "ddd")


def clock_time(at: datetime) -> str:
    """Hours and minutes of the runner's own clock."""
    return QLocale().toString(QTime(at.hour, at.minute), "HH:mm")


def tool_tip(text: str) -> str:
    """Wrapped like any tool tip, but never read as markup: names of files come from strangers."""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
