"""What the level chart says: dates, captions, a day's reading, the whole chart in sentences."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QLocale, QObject

from runsore.core.trends import VerdictDay
from runsore.core.verdict import Care, Run
from runsore.presenters.trends import Bin, DayReading, LineSummary, Measure, TrendsState, summary_of
from runsore.settings import Units
from runsore.ui.widgets.chart_read_out import ReadOutRow
from runsore.ui.words import short_day, weekday
from runsore.wording import CARE_LINES, HEADLINE_URGENT, HEADLINES, Wording

READ_REGIONS = 8


class ChartWords(QObject):
    """Sentences in the runner's language."""

    def __init__(self, wording: Wording, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._locale = locale

    def day(self, day: int) -> str:
        on = date.fromordinal(day)
        return f"{weekday(on)} {short_day(on)}"

    def amount(self, amount: float | None, measure: Measure, units: Units) -> str:
        """Empty where the amount is unknown."""
        if amount is None:
            return ""
        if measure is Measure.LOAD:
            return self._locale.toString(round(amount))
        figure = self._locale.toString(amount, "f", 1)
        return f"{figure} {units.value}"

    def no_runs(self, measure: Measure) -> str:
        if measure is Measure.LOAD:
            return self.tr("No run with a time and an effort in these days")
        return self.tr("No run with a distance in these days")

    def levels_caption(self) -> str:
        return self.tr("Soreness, 0 to 10")

    def runs_caption(self, measure: Measure, units: Units, each: Bin) -> str:
        if measure is Measure.LOAD:
            return {
                Bin.DAY: self.tr("Load (effort × minutes)"),
                Bin.WEEK: self.tr("Load (effort × minutes) by week"),
                Bin.MONTH: self.tr("Load (effort × minutes) by month"),
                Bin.YEAR: self.tr("Load (effort × minutes) by year"),
            }[each]
        caption = {
            Bin.DAY: self.tr("Distance, {unit}"),
            Bin.WEEK: self.tr("Distance by week, {unit}"),
            Bin.MONTH: self.tr("Distance by month, {unit}"),
            Bin.YEAR: self.tr("Distance by year, {unit}"),
        }[each]
        return caption.format(unit=units.value)

    def verdict_caption(self, each: Bin) -> str:
        return {
            Bin.DAY: self.tr("Advice"),
            Bin.WEEK: self.tr("Advice\nby week"),
            Bin.MONTH: self.tr("Advice\nby month"),
            Bin.YEAR: self.tr("Advice\nby year"),
        }[each]

    def episodes_caption(self) -> str:
        return self.tr("Episodes")

    def nights_caption(self) -> str:
        return self.tr("Sleep")

    def span(self) -> str:
        #: an episode in the chart, its region and its highest level.
        return self.tr("{region}, up to {peak}")

    def today(self) -> str:
        return self.tr("Today")

    def more(self) -> str:
        #: after the names that have room: and {count} regions more.
        return self.tr("and {count} more")

    def verdicts(self, given: Iterable[VerdictDay]) -> dict[Run | Care, str]:
        """What the glyphs of those given mean."""
        days = tuple(given)
        return {
            meaning: words
            for meaning, words in self._verdicts().items()
            if any(meaning is day.run or meaning is day.care for day in days)
        }

    def _verdicts(self) -> dict[Run | Care, str]:
        translate = self._wording.translate
        return {
            **{run: translate(headline) for run, headline in HEADLINES.items()},
            Care.PROFESSIONAL: translate(CARE_LINES[Care.PROFESSIONAL]),
            Care.URGENT: translate(HEADLINE_URGENT),
        }

    def reading(self, reading: DayReading, state: TrendsState) -> tuple[ReadOutRow, ...]:
        rows = [
            ReadOutRow(self._wording.region(region), self._level(level), identity=identity)
            for region, identity, level in reading.levels[:READ_REGIONS]
        ]
        if left_out := len(reading.levels) - READ_REGIONS:
            rows += [ReadOutRow(self.more().format(count=left_out))] if left_out > 0 else []
        if reading.run is not None:
            rows += self._verdict(reading.run, reading.care)
        if reading.kinds:
            kinds = ", ".join(self._wording.session_kind(kind) for kind in reading.kinds)
            distance = self.amount(reading.distance, Measure.DISTANCE, state.units)
            rows.append(ReadOutRow(kinds, distance))
        if reading.load is not None:
            load = self.amount(reading.load, Measure.LOAD, state.units)
            rows.append(ReadOutRow(self.tr("Load"), load))
        if reading.sleep_hours is not None:
            hours = self.tr("{hours} h").format(
                hours=self._locale.toString(float(reading.sleep_hours), "f", 1)
            )
            rows.append(ReadOutRow(self.tr("Sleep"), hours))
        if reading.methods:
            methods = sorted(self._wording.recovery_title(method) for method in reading.methods)
            rows.append(ReadOutRow(", ".join(methods)))
        return tuple(rows) or (ReadOutRow(self.tr("Nothing logged")),)

    def _level(self, level: int) -> str:
        return f"{level} · {self._wording.level(level)}"

    def _verdict(self, run: Run, care: Care) -> list[ReadOutRow]:
        words = self._verdicts()
        rows = [ReadOutRow(words[run], run=run)]
        if care >= Care.PROFESSIONAL:
            rows.append(ReadOutRow(words[care]))
        return rows

    def description(self, state: TrendsState, first: int, last: int) -> str:
        """The chart from first to last day for who does not see it."""
        summary = summary_of(state, first, last)
        sentences = [
            self.tr("Soreness from {first} to {last}.").format(
                first=self.day(first), last=self.day(last)
            ),
            *(self._line_in_words(line) for line in summary.lines),
        ]
        if not summary.lines:
            sentences.append(self.tr("No region is shown."))
        sentences.append(
            self.tr("Days with a run: {days}, {amount} in all.").format(
                days=summary.run_days,
                amount=self.amount(summary.amount, state.choice.measure, state.units),
            )
            if summary.amount is not None
            else self.tr("Days with a run: {days}.").format(days=summary.run_days)
        )
        return " ".join(sentences)

    def _line_in_words(self, line: LineSummary) -> str:
        return self.tr(
            "{region}: days with an entry {days}, highest {peak} on {peak_day}, last {latest} on "
            "{latest_day}."
        ).format(
            region=self._wording.region(line.region),
            days=line.days,
            peak=self._level(line.peak),
            peak_day=self.day(line.peak_day),
            latest=self._level(line.latest),
            latest_day=self.day(line.latest_day),
        )
