"""Merging what another log holds into one's own: the same result whatever comes first."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from runsore.core.log import Entry, Record, RecordType, SorenessLog, Tombstone, type_of
from runsore.core.value import Value
from runsore.exchange.record_json import canonical

_Key = tuple[RecordType, UUID]


class Merge(Value):
    """What a merge will write, and how the incoming entries stand to the log.

    `entries` are to be saved as they are, in one transaction; `before` are the records that they
    replace or delete. Each incoming entry is counted once: `new` here or brought back, `changed`
    later there, `deleted` there, `known` as it is or gone from both, or `older` than what is here.
    """

    entries: tuple[Entry, ...] = ()
    before: tuple[Record, ...] = ()
    new: int = 0
    changed: int = 0
    deleted: int = 0
    known: int = 0
    older: int = 0

    @property
    def is_anything(self) -> bool:
        """Whether there was any incoming entry."""
        return any((self.new, self.changed, self.deleted, self.known, self.older))


def prevails(one: Entry, other: Entry) -> bool:
    """Whether `one` is kept where both have the same type and identity and are not the same.

    The later change; of two at the same instant the tombstone, else the greater canonical bytes.
    """
    mine, theirs = _rank(one), _rank(other)
    return mine > theirs if mine != theirs else canonical(one) > canonical(other)


def _rank(entry: Entry) -> tuple[Any, bool]:
    return entry.stamp.updated_at, isinstance(entry, Tombstone)


def plan_merge(kept: Iterable[Entry], incoming: Iterable[Entry]) -> Merge:
    """How a log's own entries would change; what the incoming entries raise goes through."""
    own = {_key(entry): entry for entry in kept}
    winners: dict[_Key, Entry] = {}
    known = older = 0
    for entry in incoming:
        key = _key(entry)
        standing = winners.get(key) or own.get(key)
        if standing is not None and canonical(standing) == canonical(entry):
            known += 1
        elif standing is not None and prevails(standing, entry):
            older += 1
        else:
            winners[key] = entry
    live = {key: own[key] for key in winners if not isinstance(own.get(key), Tombstone | None)}
    there = {key for key, entry in winners.items() if not isinstance(entry, Tombstone)}
    gone = winners.keys() - there
    return Merge(
        entries=tuple(winners.values()),
        before=tuple(entry for entry in live.values() if not isinstance(entry, Tombstone)),
        new=len(there - live.keys()),
        changed=len(there & live.keys()),
        deleted=len(gone & live.keys()),
        known=known + len(gone - live.keys()),
        older=older,
    )


def _key(entry: Entry) -> _Key:
    return type_of(entry), entry.stamp.id


def merge(log: SorenessLog, incoming: Iterable[Entry]) -> Merge:
    """Plans and saves at once; nothing is kept where the incoming entries raise."""
    plan = plan_merge(log.entries(), incoming)
    if plan.entries:
        log.save(plan.entries)
    return plan
