"""What a grid of levels says: its rows, its months, each of its cells."""

from datetime import date

from PySide6.QtCore import QLocale, QObject

from runsore.presenters.level_grids import LevelGrid
from runsore.ui.words import short_day, weekday
from runsore.wording import Wording


class GridWords(QObject):
    """Sentences in the runner's language."""

    def __init__(self, wording: Wording, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._locale = locale

    def labels(self, grid: LevelGrid) -> tuple[str, ...]:
        """One for each row."""
        if grid.is_calendar:
            return tuple(weekday(date.fromordinal(grid.first + row)) for row in range(7))
        return tuple(self._wording.region(region) for region in grid.regions)

    def month(self, grid: LevelGrid, week: int, *, is_first: bool) -> str:
        """Named over the week that holds the month's first day, with the year in January."""
        first = date.fromordinal(grid.first + 7 * week)
        last = date.fromordinal(min(grid.first + 7 * week + 6, grid.today))
        if not is_first and last.day > 7:
            return ""
        on = first if is_first else last
        name = self._locale.standaloneMonthName(on.month, QLocale.FormatType.ShortFormat)
        return f"{name} {on.year}" if is_first or on.month == 1 else name

    def cell(self, grid: LevelGrid, row: int, week: int) -> str:
        days = grid.days_at(row, week)
        if days is None or not grid.rows:
            return ""
        first = date.fromordinal(days[0])
        level = grid.rows[row][week]
        what = (
            self.tr("no entry")
            if level is None
            else self.tr("{level}, {word}").format(level=level, word=self._wording.level(level))
        )
        if grid.is_calendar:
            day = f"{weekday(first)} {short_day(first)}"
            return self.tr("{day}: {what}").format(day=day, what=what)
        return self.tr("{region}, week of {day}: {what}").format(
            region=self._wording.region(grid.regions[row]), day=short_day(first), what=what
        )
