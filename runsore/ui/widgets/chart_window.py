"""Which days a chart shows: panning and zooming between the first day and today."""

from runsore.core.value import Value, replace

NARROWEST_DAYS = 5.0


class TimeWindow(Value):
    """From `first` to `last` day, both included, within the days there are."""

    first: float
    last: float
    earliest: float
    latest: float

    @property
    def span(self) -> float:
        return self.last - self.first + 1

    def panned(self, days: float) -> "TimeWindow":
        """Moved towards today by a number of days, as far as there are days."""
        room = self.latest - self.last if days > 0 else self.earliest - self.first
        moved = min(days, room) if days > 0 else max(days, room)
        return replace(self, first=self.first + moved, last=self.last + moved)

    def zoomed(self, factor: float, at: float) -> "TimeWindow":
        """A factor below 1 comes nearer; the place `at` stays where it is if it can.

        Places are days and their parts; a day reaches half a day to either side.
        """
        whole = self.latest - self.earliest + 1
        span = min(max(self.span * factor, NARROWEST_DAYS), max(whole, NARROWEST_DAYS))
        edge = self.first - 0.5
        first = at - (at - edge) * span / self.span + 0.5
        last = min(first + span - 1, self.latest)
        first = max(last - span + 1, self.earliest)
        return replace(self, first=first, last=max(last, first + span - 1))

    def at_start(self) -> "TimeWindow":
        return self.panned(self.earliest - self.first)

    def at_today(self) -> "TimeWindow":
        return self.panned(self.latest - self.last)
