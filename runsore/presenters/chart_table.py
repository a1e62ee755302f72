"""The chart's data as a table: one row for each day that holds anything."""

import csv
from datetime import date
from io import StringIO

from runsore.presenters.trends import TrendsState, reading_of
from runsore.settings import Units


def chart_csv(state: TrendsState, first: int, last: int) -> str:
    """CSV as of RFC 4180 of the days from first to last, both included, ascending.

    Dates are ISO dates, levels whole numbers by region key, load is effort × minutes, sleep in
    hours; what is not known is empty. No cell can be taken for a formula.
    """
    regions = [line.region for line in state.lines]
    unit = "mi" if state.units is Units.MILES else "km"
    columns = (f"distance_{unit}", "load", "advice", "care", "sleep_hours", "recovery")
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(["date", *(region.key for region in regions), *columns])
    nights = {night.on.toordinal() for night in state.trends.recovery}
    for day in sorted({*state.trends.days, *nights}):
        if not first <= day <= last:
            continue
        reading = reading_of(state, day)
        levels = {region: level for region, _, level in reading.levels}
        writer.writerow(
            [
                date.fromordinal(day).isoformat(),
                *(levels.get(region, "") for region in regions),
                _rounded(reading.distance),
                _rounded(reading.load),
                reading.run.value if reading.run else "",
                reading.care.value if reading.run else "",
                _rounded(reading.sleep_hours),
                " ".join(sorted(method.value for method in reading.methods)),
            ]
        )
    return text.getvalue()


def _rounded(amount: float | None) -> str:
    return "" if amount is None else f"{round(amount, 3):g}"
