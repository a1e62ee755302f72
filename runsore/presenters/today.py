"""The screen Today as data: what is asked, what was there yesterday, and the verdict so far."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING
from uuid import UUID

from runsore.core.body import BodyRegion
from runsore.core.check_in import CheckIn, Profile, SoreSpot
from runsore.core.history import History
from runsore.core.log import (
    LoggedCheckIn,
    LoggedRecovery,
    LoggedWorkout,
    Record,
    RecoveryDay,
    SorenessLog,
    Stamp,
    recovery_id,
)
from runsore.core.value import Value, replace
from runsore.core.verdict import Care, Kind, NextStep, Run, Verdict
from runsore.core.workout import PlannedSession, Workout
from runsore.presenters.amounts import distance_text, minutes_text
from runsore.presenters.draft import Draft
from runsore.presenters.verdict import VerdictView, verdict_view
from runsore.settings import Settings, Units
from runsore.wording import Wording

if TYPE_CHECKING:
    from runsore.presenters.spot_cards import SpotCard

MORNING_AFTER = timedelta(hours=36)
PLAN_WEEKS = 8
_NOTHING_SAID = Verdict(
    Run.AS_PLANNED, Care.NONE, Kind.NONE, False, (), None, (), (), NextStep.CARRY_ON
)


class Known(Value):
    """What the log says that matters for one day's check-in; `workouts` are those of the day and
    of the two before, newest first.

    `given` is the day's most cautious check-in, so that a later one does not take a warning back;
    `edited` is the one being changed, None where it is no longer there, and `edits` which was
    asked for. Before all of it `is_read` nothing is judged: without a history it may be milder; and
    before the log `is_asked` nothing is said at all.
    """

    history: History = History()
    yesterday: tuple[SoreSpot, ...] = ()
    usual_plan: PlannedSession | None = None
    last_run: Workout | None = None
    last_run_at: datetime | None = None
    workouts: tuple[LoggedWorkout, ...] = ()
    recovery: RecoveryDay | None = None
    given: LoggedCheckIn | None = None
    edits: UUID | None = None
    edited: LoggedCheckIn | None = None
    is_read: bool = True
    is_asked: bool = True


class TodayState(Value):
    cards: "tuple[SpotCard, ...]"
    levels: Mapping[str, int]
    unrated: frozenset[str]
    outlined: frozenset[str]
    missing_yesterday: tuple[BodyRegion, ...]
    verdict: VerdictView | None
    verdict_note: str
    can_save: bool
    hint: str


def known_on(log: SorenessLog, at: datetime, *, without: UUID | None = None) -> Known:
    """Reads what matters for a check-in at a moment; `without` is the one being edited."""
    known = known_at_once(log, at, without=without)
    # Here rather than at the first click.
    import_module("runsore.core.judge")
    return replace(known, history=log.history(at.date(), without=without), is_read=True)


def known_at_once(log: SorenessLog, at: datetime, *, without: UUID | None = None) -> Known:
    """The same but for the history, which takes longest, and which nothing needs before a runner
    has said that something is sore."""
    day = at.date()
    recent = _check_ins(log, day - timedelta(days=1), day, without)
    workouts = tuple(log.workouts(day - timedelta(days=2), day))
    last = _last_run([kept for kept in workouts if kept.workout.kind.is_run], at)
    of_day = [kept for kept in recent if kept.check_in.day == day]
    return Known(
        yesterday=_sore_yesterday(recent, day),
        usual_plan=_usual_plan(log, of_day, day, without),
        last_run=last.workout if last else None,
        last_run_at=last.started_at if last else None,
        workouts=workouts,
        recovery=next((kept.recovery for kept in log.recovery_days(day, day)), None),
        given=max(of_day, key=_caution, default=None),
        edits=without,
        edited=_found(log, without),
        is_read=False,
    )


def _caution(kept: LoggedCheckIn) -> tuple[Run, Care, tuple[datetime, datetime, UUID]]:
    return kept.verdict.run, kept.verdict.care, kept.order


def _found(log: SorenessLog, identity: UUID | None) -> LoggedCheckIn | None:
    """A draft may have moved it to another day, so all of the log is searched."""
    if identity is None:
        return None
    return next((kept for kept in log.check_ins() if kept.stamp.id == identity), None)


def _sore_yesterday(newest_first: Sequence[LoggedCheckIn], day: date) -> tuple[SoreSpot, ...]:
    """The regions sore in yesterday's last word on them, and not spoken of today yet."""
    last_word: dict[BodyRegion, tuple[date, SoreSpot]] = {}
    for kept in newest_first:
        for spot in kept.check_in.spots:
            last_word.setdefault(spot.region, (kept.check_in.day, spot))
    yesterday = day - timedelta(days=1)
    return tuple(spot for on, spot in last_word.values() if on == yesterday and spot.level >= 1)


def _check_ins(
    log: SorenessLog, first: date, last: date, without: UUID | None
) -> list[LoggedCheckIn]:
    return [kept for kept in log.check_ins(first, last) if kept.stamp.id != without]


def _usual_plan(
    log: SorenessLog, of_day: Sequence[LoggedCheckIn], day: date, without: UUID | None
) -> PlannedSession | None:
    """What the day's own check-in planned, else what the same weekday held last: nearly always the
    one a week ago, so that the weeks are asked for one by one."""
    days = (day - timedelta(weeks=weeks) for weeks in range(1, PLAN_WEEKS + 1))
    weeks = (_check_ins(log, on, on, without) for on in days)
    planned = (kept.check_in.planned for kept in chain(of_day, chain.from_iterable(weeks)))
    return next(filter(None, planned), None)


def _last_run(newest_first: Sequence[LoggedWorkout], at: datetime) -> LoggedWorkout | None:
    """The latest run within a day and a half; without a time of day, today's and yesterday's."""
    for kept in newest_first:
        if kept.started_at is None:
            if (at.date() - kept.workout.on).days <= 1:
                return kept
        elif timedelta(0) <= at - kept.started_at <= MORNING_AFTER:
            return kept
    return None


def today_state(
    draft: Draft, now: datetime, known: Known, settings: Settings, wording: Wording
) -> TodayState:
    """Pure: the screen for a draft at a moment."""
    check_in = draft.check_in(now)
    own = _verdict(draft, check_in, settings, known) if known.is_read else None
    is_given = _is_given_shown(draft, own, known.given)
    verdict = known.given.verdict if is_given and known.given else own
    planned = known.given.check_in.planned if is_given and known.given else draft.planned
    sore_now = {spot.region for spot in draft.spots}
    return TodayState(
        cards=_cards(draft, check_in, known, settings, wording),
        levels={spot.region.key: spot.level for spot in draft.spots if spot.is_rated},
        unrated=frozenset(spot.region.key for spot in draft.spots if not spot.is_rated),
        outlined=frozenset(spot.region.key for spot in known.yesterday),
        missing_yesterday=tuple(
            spot.region for spot in known.yesterday if spot.region not in sore_now
        ),
        verdict=None
        if verdict is None
        else verdict_view(verdict, planned, wording, settings.units),
        verdict_note=_verdict_note(draft, own, known, now, wording),
        can_save=all(spot.is_rated for spot in draft.spots),
        hint=_hint(draft, wording),
    )


def _cards(
    draft: Draft, check_in: CheckIn, known: Known, settings: Settings, wording: Wording
) -> "tuple[SpotCard, ...]":
    if not draft.spots:
        return ()
    from runsore.presenters.spot_cards import spot_card  # noqa: PLC0415 - with the first sore spot

    morning = _morning_question(known, check_in.day, settings.units, wording)
    return tuple(
        spot_card(spot, check_in, known.history, settings.profile, wording, morning)
        for spot in reversed(draft.spots)
    )


def _verdict(draft: Draft, check_in: CheckIn, settings: Settings, known: Known) -> Verdict | None:
    """Of what has been said; said only in part is never taken for nothing sore."""
    if not check_in.spots and not check_in.flags:
        return None
    from runsore.core.judge import judge  # noqa: PLC0415 - with the history, which it judges by

    judged = judge(check_in, known.history, settings.profile)
    in_part = len(check_in.spots) < len(draft.spots)
    if in_part and judged.run is Run.AS_PLANNED:
        return None
    return judged


def _is_given_shown(draft: Draft, own: Verdict | None, given: LoggedCheckIn | None) -> bool:
    """Before anything is said, the day's verdict stays in sight; later, where it is stricter on
    one ladder and milder on none."""
    if given is None or draft.is_empty or own is None:
        return given is not None and draft.is_empty
    said = given.verdict
    return said.run >= own.run and said.care >= own.care and _is_stricter(said, own)


def _is_stricter(one: Verdict, other: Verdict) -> bool:
    """On one of the ladders at least."""
    return one.run > other.run or one.care > other.care


def _verdict_note(
    draft: Draft, own: Verdict | None, known: Known, now: datetime, wording: Wording
) -> str:
    """Where the verdict comes from, or what another check-in of the day said that is stricter."""
    if known.given is None:
        return ""
    said, is_today = known.given.verdict, (draft.at or now).date() == now.date()
    if draft.is_empty:
        return wording.as_given(today=is_today)
    if own is not None and _is_given_shown(draft, own, known.given):
        return wording.as_given_rather_than(own, today=is_today)
    if _is_stricter(said, own or _NOTHING_SAID):
        return wording.still_holds(said, today=is_today)
    return ""


def _hint(draft: Draft, wording: Wording) -> str:
    waiting = [wording.region(spot.region) for spot in draft.spots if not spot.is_rated]
    return wording.hint_to_rate(", ".join(waiting)) if waiting else ""


def _morning_question(known: Known, day: date, units: Units, wording: Wording) -> str:
    run = known.last_run
    if run is None:
        return ""
    if run.distance_km is not None:
        amount = distance_text(run.distance_km, wording, units)
    elif run.duration_min is not None:
        amount = minutes_text(run.duration_min)
    else:
        amount = ""
    return wording.morning_after(amount, run_today=run.on == day)


def kept_check_in(
    draft: Draft, now: datetime, known: Known, profile: Profile, stamp: Stamp
) -> LoggedCheckIn:
    """What is written to the log, with the verdict as it is given now."""
    from runsore.core.judge import judge  # noqa: PLC0415 - as above

    check_in = draft.check_in(now)
    verdict: Verdict = judge(check_in, known.history, profile)
    return LoggedCheckIn(stamp, check_in, verdict, profile)


def kept_records(
    draft: Draft,
    now: datetime,
    known: Known,
    profile: Profile,
    stamp: Stamp,
    replaced: Sequence[Record],
) -> list[Record]:
    """The check-in, and the day's recovery if the draft has it; `replaced` is what the log holds
    of both."""
    records: list[Record] = [kept_check_in(draft, now, known, profile, stamp)]
    if draft.recovery is not None:
        fresh = Stamp.new(recovery_id(draft.recovery.on), now)
        stamps = [kept.stamp for kept in replaced if kept.stamp.id == fresh.id]
        stamp = stamps[0].touched(now) if stamps else fresh
        records.append(LoggedRecovery(stamp, draft.recovery))
    return records


def with_usual_plan(draft: Draft, known: Known) -> Draft:
    """The plan of the same weekday, where the runner has not named one."""
    if draft.plan_chosen or draft.planned is not None or known.usual_plan is None:
        return draft
    return replace(draft, planned=known.usual_plan)
