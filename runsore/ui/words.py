"""The wording, sentences of every part, days, times and numbers in the language of the window."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from runsore.core import sentence
from runsore.wording import CONTEXT, Wording


def translated_wording() -> Wording:
    """Asks the installed translators at every sentence, so that it follows a change of language."""
    return Wording(_translated, figure, language_code())


def told(said: object) -> str:
    """A sentence of another part, or an error that has one, in the language of the window."""
    return sentence.told(said, _translated)


def language_code() -> str:
    """Of the language of the window, for example `de`."""
    return language_of(QLocale())


def language_of(locale: QLocale) -> str:
    """Its code, English where it has none. Asked for by its number, Python would make a member for
    each of 369 languages."""
    code = locale.name().partition("_")[0]
    return "en" if code == "C" else code


def figure(number: str) -> str:
    """A number written with a point as the locale has it, for example `8,5`."""
    return number.replace(".", QLocale().decimalPoint())


def plain_number(figure: str) -> str:
    """A number that was typed, with a point again."""
    return figure.replace(QLocale().decimalPoint(), ".")


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def long_day(day: date) -> str:
    """For example `Monday, 2 March 2026`, as the locale has it."""
    return QLocale().toString(_qdate(day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    """For example `2 Mar 2026`: no order of numbers to be mistaken."""
    return QLocale().toString(_qdate(day), day_format())


def every_month() -> list[str]:
    """A long short day of each month, to find how much room one needs."""
    return [short_day(date(2028, month, 28)) for month in range(1, 13)]


def day_format() -> str:
    #: How a short date is written, by the letters of QLocale; German: d. MMM yyyy
    return QCoreApplication.translate("formats", "d MMM yyyy")


def day_and_month(day: date) -> str:
    """For example `2 Mar`."""
    #: A short date without its year, by the letters of QLocale; German: d. MMM
    return QLocale().toString(_qdate(day), QCoreApplication.translate("formats", "d MMM"))


def weekday(day: date) -> str:
    """For example `Mon`."""
    return QLocale().toString(_qdate(day), "ddd")


def clock_time(at: datetime) -> str:
    """Hours and minutes of the runner's own clock."""
    return QLocale().toString(QTime(at.hour, at.minute), "HH:mm")


def tool_tip(text: str) -> str:
    """Wrapped like any tool tip, but never read as markup: names of files come from strangers."""
    from html import escape  # noqa: PLC0415 - it has every entity of HTML with it

    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
