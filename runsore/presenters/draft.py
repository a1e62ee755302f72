"""The check-in being written: a frozen draft, and the steps that change it."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Protocol
from uuid import UUID

from runsore.core.body import BodyRegion
from runsore.core.check_in import CheckIn, CheckInFlag, SoreSpot
from runsore.core.log import RecoveryDay
from runsore.core.value import Value, replace
from runsore.core.workout import PlannedSession


class DraftStore(Protocol):
    """Keeps the one draft that is being written, through a crash or a quit."""

    def load(self) -> "Draft | None":
        """What was kept last, or None; a draft that cannot be read counts as none."""

    def keep(self, draft: "Draft", now: datetime) -> None:
        """Replaces what was kept; an empty draft leaves nothing. Raises OSError."""


class Draft(Value):
    """Spots in the order they were clicked. `at` None is now; `edits` names the kept check-in
    that saving replaces. `written` is when a draft that was brought back had been kept.
    `plan_chosen` is whether the runner named the plan, or that there is none."""

    spots: tuple[SoreSpot, ...] = ()
    flags: frozenset[CheckInFlag] = frozenset()
    planned: PlannedSession | None = None
    notes: str = ""
    at: datetime | None = None
    recovery: RecoveryDay | None = None
    plan_chosen: bool = False
    edits: UUID | None = None
    written: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Nothing that would be lost: the plan alone comes back by itself."""
        return not (self.spots or self.flags or self.notes.strip() or self.recovery or self.edits)

    def spot(self, region: BodyRegion) -> SoreSpot | None:
        return next((spot for spot in self.spots if spot.region == region), None)

    def check_in(self, now: datetime) -> CheckIn:
        """What can be judged and kept: spots without a level yet are left out."""
        return CheckIn(
            at=self.at or now,
            spots=tuple(spot for spot in self.spots if spot.is_rated),
            flags=self.flags,
            planned=self.planned,
            notes=self.notes,
        )


def toggle_region(draft: Draft, region: BodyRegion, remembered: SoreSpot | None = None) -> Draft:
    """Adds the region, with the answers it had where they are remembered, or removes it."""
    if draft.spot(region) is None:
        return replace(draft, spots=(*draft.spots, remembered or SoreSpot(region)))
    return replace(draft, spots=tuple(spot for spot in draft.spots if spot.region != region))


def set_pain(draft: Draft, region: BodyRegion, moment: str, level: int | None) -> Draft:
    """`moment` is rest, moving, after or morning; a region not sore yet becomes so."""
    spot = draft.spot(region)
    if spot is None:
        return set_pain(toggle_region(draft, region), region, moment, level)
    return answer(draft, region, "pain", replace(spot.pain, **{moment: level}))


def answer(draft: Draft, region: BodyRegion, name: str, value: Any) -> Draft:
    """Sets one field of the region's spot; None and the empty set clear the answer."""
    return replace(
        draft,
        spots=tuple(
            replace(spot, **{name: value}) if spot.region == region else spot
            for spot in draft.spots
        ),
    )


def mark_gone(draft: Draft, region: BodyRegion) -> Draft:
    """Level 0 when moving, which closes the region's episode."""
    fresh = Draft(spots=tuple(spot for spot in draft.spots if spot.region != region))
    return replace(draft, spots=set_pain(fresh, region, "moving", 0).spots)


def bring_back(draft: Draft, spots: Iterable[SoreSpot]) -> Draft:
    """Yesterday's regions with their answers; what is in the draft already stays as it is."""
    new = tuple(spot for spot in spots if draft.spot(spot.region) is None)
    return replace(draft, spots=(*draft.spots, *new))


def draft_of(check_in: CheckIn, identity: UUID) -> Draft:
    """A kept check-in opened for editing."""
    return Draft(
        spots=check_in.spots,
        flags=check_in.flags,
        planned=check_in.planned,
        notes=check_in.notes,
        at=check_in.at,
        edits=identity,
    )


def resumed(draft: Draft, now: datetime) -> Draft:
    """A draft brought back: one begun on an earlier day stays on that day."""
    if draft.at is None and draft.written is not None and draft.written.date() < now.date():
        return moved(draft, draft.written, now)
    return moved(draft, draft.at, now)


def moved(draft: Draft, at: datetime | None, now: datetime) -> Draft:
    """The draft at another moment: dates in it after its day are let go, and its recovery moves
    along."""
    day = (at or now).date()
    return replace(
        draft,
        at=at,
        spots=tuple(
            replace(spot, since=_not_after(spot.since, day), seen=_not_after(spot.seen, day))
            for spot in draft.spots
        ),
        recovery=replace(draft.recovery, on=day) if draft.recovery else None,
    )


def _not_after(given: date | None, day: date) -> date | None:
    return given if given is not None and given <= day else None
