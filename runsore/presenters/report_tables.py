"""The tables of the report, in words."""

from collections.abc import Iterable, Sequence
from datetime import date

from runsore.core.advice import AdviceRow
from runsore.core.value import Value
from runsore.core.verdict import Care
from runsore.core.workout import Workout
from runsore.presenters import report_words as words
from runsore.presenters.amounts import distance_text, minutes_text, session_text
from runsore.presenters.report import EpisodeSummary, ReportState, RunsSummary, SignSummary
from runsore.settings import Units
from runsore.wording import CARE_LINES, HEADLINES, OPTIONS, Wording

_DATES_NAMED = 5


class TableText(Value):
    """`rows` may be cut from their end; `more` then says how many are left out, as `{count}`.

    Without rows there is only `empty`; `note` stands under the title.
    """

    name: str
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str
    note: str = ""
    more: str = ""


def tables_of(state: ReportState, wording: Wording, units: Units) -> tuple[TableText, ...]:
    """Episodes, warning signs, advice, mornings, sessions and, where asked for, notes."""
    return _Writer(state, wording, units).tables()


class _Writer:
    def __init__(self, state: ReportState, wording: Wording, units: Units) -> None:
        self._state = state
        self._wording = wording
        self._units = units

    def _say(self, text: str, **figures: object) -> str:
        return self._wording.translate(text).format(**figures)

    def tables(self) -> tuple[TableText, ...]:
        tables = (
            self._episodes(),
            self._signs(),
            self._advice(),
            self._mornings(),
            self._sessions(self._state.runs),
        )
        return (*tables, self._notes()) if self._state.choice.with_notes else tables

    def _heads(self, heads: Iterable[str]) -> tuple[str, ...]:
        return tuple(map(self._wording.translate, heads))

    def _episodes(self) -> TableText:
        say = self._wording.translate
        return TableText(
            "episodes",
            say(words.EPISODES),
            self._heads(words.EPISODE_HEADS),
            tuple(map(self._episode, self._state.episodes)),
            say(words.EPISODES_NONE),
            say(words.EPISODES_NOTE),
            say(words.EPISODES_MORE),
        )

    def _episode(self, episode: EpisodeSummary) -> tuple[str, ...]:
        return (
            self._wording.region(episode.region),
            episode.began.isoformat(),
            self._say(words.GOES_ON) if episode.goes_on else episode.ended.isoformat(),
            str(episode.peak),
            self._say(words.KINDS[episode.kind]),
            self._after(episode.after, episode.began),
        )

    def _after(self, workout: Workout | None, began: date) -> str:
        if workout is None:
            return self._say(words.NOTHING_BEFORE)
        shown = Workout(workout.on, workout.kind, workout.distance_km, workout.duration_min)
        if workout.distance_km is not None:
            shown = Workout(workout.on, workout.kind, workout.distance_km)
        session, days = session_text(shown, self._wording, self._units), (began - workout.on).days
        if days < 2:
            return self._say(words.DAY_BEFORE if days else words.SAME_DAY, session=session)
        return self._say(words.DAYS_BEFORE, session=session, count=days)

    def _signs(self) -> TableText:
        say = self._wording.translate
        return TableText(
            "signs",
            say(words.SIGNS),
            self._heads(words.SIGN_HEADS),
            tuple(map(self._sign, self._state.signs)),
            say(words.SIGNS_NONE),
            more=say(words.SIGNS_MORE),
        )

    def _sign(self, found: SignSummary) -> tuple[str, ...]:
        texts = OPTIONS["signs"] | OPTIONS["flags"] | OPTIONS["check_in_flags"]
        where = self._wording.region(found.region) if found.region else self._say(words.WHOLE_BODY)
        dates = self._dates(found.days)
        return self._wording.translate(texts[found.sign]), where, str(len(found.days)), dates

    def _dates(self, days: Sequence[date]) -> str:
        """The newest; the others are counted."""
        listed = ", ".join(day.isoformat() for day in days[:_DATES_NAMED])
        left = len(days) - _DATES_NAMED
        return self._say(words.DATES_MORE, dates=listed, count=left) if left > 0 else listed

    def _advice(self) -> TableText:
        say, advice = self._wording.translate, self._state.advice
        rows = [(say(HEADLINES[run]), str(count)) for run, count in advice.runs]
        for text, days in (
            (CARE_LINES[Care.PROFESSIONAL], advice.professional),
            (words.URGENT, advice.urgent),
        ):
            if days:
                rows.append((f"{say(text)}: {self._dates(days)}", str(len(days))))
        if advice.seen:
            rows.append((f"{say(words.SEEN)}: {self._seen()}", str(len(advice.seen))))
        all_of_it = self._state.choice.regions is None
        return TableText(
            "advice",
            say(words.ADVICE),
            self._heads(words.ADVICE_HEADS),
            tuple(rows) if advice.days else (),
            say(words.ADVICE_NONE),
            say(words.ADVICE_NOTE if all_of_it else words.ADVICE_NOTE_CHOSEN),
        )

    def _seen(self) -> str:
        seen = self._state.advice.seen
        listed = ", ".join(
            self._say(words.SEEN_ENTRY, day=day, region=self._wording.region(region))
            for day, region in seen[:_DATES_NAMED]
        )
        left = len(seen) - _DATES_NAMED
        return self._say(words.DATES_MORE, dates=listed, count=left) if left > 0 else listed

    def _mornings(self) -> TableText:
        say = self._wording.translate
        return TableText(
            "mornings",
            say(words.MORNINGS),
            self._heads(words.MORNING_HEADS),
            tuple(map(self._morning, self._state.mornings)),
            say(words.MORNINGS_NONE),
            say(words.MORNINGS_NOTE),
        )

    def _morning(self, row: AdviceRow) -> tuple[str, ...]:
        changes = row.changes
        after = HEADLINES[row.run] if row.run else ""
        if row.followed is not None:
            after = words.FOLLOWED[row.followed]
        lower, median, upper = (
            self._wording.figure(_signed(change))
            for change in (changes.lower, changes.median, changes.upper)
        )
        half = self._say(words.MIDDLE_HALF, lower=lower, upper=upper)
        return self._wording.translate(after), str(changes.n), median, half

    def _sessions(self, runs: RunsSummary) -> TableText:
        say = self._wording.translate
        return TableText(
            "sessions",
            say(words.SESSIONS),
            (),
            tuple((line,) for line in self._session_lines(runs)),
            say(words.SESSIONS_NONE),
        )

    def _session_lines(self, runs: RunsSummary) -> Iterable[str]:
        if not runs.sessions:
            return
        parts = [self._say(words.SESSIONS_TOTAL, runs=runs.runs)]
        days = self._state.choice.days
        for text, km in (
            (words.SESSIONS_DISTANCE, runs.km),
            (words.SESSIONS_WEEKLY, runs.km * 7 / days if runs.km and days >= 7 else None),
            (words.SESSIONS_LONGEST, runs.longest_km),
        ):
            if km is not None:
                parts.append(
                    self._say(text, distance=distance_text(km, self._wording, self._units))
                )
        if runs.minutes is not None:
            parts.append(self._say(words.SESSIONS_TIME, time=minutes_text(runs.minutes)))
        if runs.unmeasured:
            parts.append(self._say(words.SESSIONS_UNMEASURED, count=runs.unmeasured))
        yield "; ".join(parts)
        yield ", ".join(
            self._say(words.SESSION_COUNT, session=self._wording.session_kind(kind), count=count)
            for kind, count in runs.sessions
        )

    def _notes(self) -> TableText:
        say = self._wording.translate
        return TableText(
            "notes",
            say(words.NOTES),
            (),
            tuple((note.on.isoformat(), note.text) for note in self._state.notes),
            say(words.NOTES_NONE),
            more=say(words.NOTES_MORE),
        )


def _signed(change: float) -> str:
    """With its sign, by a true minus, and without needless decimals."""
    return f"{change:+.2f}".rstrip("0").rstrip(".").replace("-", "−") if change else "0"
