"""The logs that are measured: samples of ten and thirty years, and forty regions in each."""

import json
import random
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

from runsore.core.body import REGIONS, BodyRegion
from runsore.core.check_in import CheckIn, Pain, SoreSpot
from runsore.core.log import LoggedCheckIn, LoggedWorkout, Record, Stamp
from runsore.core.verdict import Care, Kind, NextStep, Run, Verdict
from runsore.core.workout import SessionKind, Workout
from runsore.demo import sample_log
from runsore.storage.sqlite_log import SqliteLog

FOLDER = Path(__file__).parents[1] / "build" / "bench"
REGION_COUNT = 40
YEAR = 365.25
_NOTHING = Verdict(Run.EASY, Care.NONE, Kind.NONE, False, (), None, (), (), NextStep.CARRY_ON)


def sample(years: float, until: date) -> Path:
    """The log of `runsore demo`; made once a day, since it ends today."""
    return _kept(f"sample-{years:g}-{until}", lambda: sample_log(until, years))


def dense(years: float, until: date) -> Path:
    """The worst that may come: forty regions sore on nearly every day, a run on each."""
    return _kept(f"dense-{years:g}-{until}", lambda: _dense(years, until))


def _kept(name: str, records: Callable[[], Iterable[Record]]) -> Path:
    path = FOLDER / f"{name}.db"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        made = path.with_suffix(".new")
        made.unlink(missing_ok=True)
        log = SqliteLog(made)
        log.save(records())
        log.close()
        made.replace(path)
    return path


def sparse_records(years: float, until: date) -> list[Record]:
    """Forty regions, each sore for a week or two some three times a year."""
    chance = random.Random(8)
    days = round(years * YEAR)
    sore: dict[int, list[tuple[BodyRegion, int]]] = {}
    for region in REGIONS[:REGION_COUNT]:
        day = chance.randrange(120)
        while day < days:
            for on in range(day, min(day + chance.randint(4, 16), days)):
                sore.setdefault(on, []).append((region, chance.randint(1, 6)))
            day = on + chance.randint(60, 160)
    first = until - timedelta(days=days - 1)
    return [_check_in(first + timedelta(days=day), found) for day, found in sore.items()]


def _dense(years: float, until: date) -> Iterator[Record]:
    chance = random.Random(8)
    days = round(years * YEAR)
    levels = dict.fromkeys(REGIONS[:REGION_COUNT], 3)
    for day in range(days):
        on = until - timedelta(days=days - 1 - day)
        for region, level in levels.items():
            levels[region] = min(8, max(0, level + chance.choice((-1, 0, 0, 1))))
        named = [(region, level) for region, level in levels.items() if chance.random() < 0.95]
        yield _check_in(on, named)
        kind = chance.choice((SessionKind.EASY, SessionKind.LONG, SessionKind.HILLS))
        done = Workout(on, kind, distance_km=chance.randint(4, 24), duration_min=50.0, rpe=5)
        yield LoggedWorkout(_stamp(on, "workout"), done)


def _check_in(on: date, found: list[tuple[BodyRegion, int]]) -> LoggedCheckIn:
    spots = tuple(SoreSpot(region, Pain(moving=level)) for region, level in found)
    return LoggedCheckIn(_stamp(on, "check-in"), CheckIn(moment(on), spots), _NOTHING)


def moment(on: date) -> datetime:
    return datetime.combine(on, time(7), UTC)


def _stamp(on: date, kind: str) -> Stamp:
    identity = UUID(int=random.Random(f"{kind} {on}").getrandbits(128), version=4)
    return Stamp.new(identity, moment(on))


def request_with_history(until: date) -> Path:
    """A check-in for `runsore check` that carries three months of history."""
    days = [until - timedelta(days=back) for back in range(90, 0, -1)]
    written = {
        "at": f"{until}T07:10:00+01:00",
        "spots": [{"region": "left-upper-calf", "pain": {"moving": 3}}],
        "history": [{"on": str(on), "region": "left-upper-calf", "level": 2} for on in days[-14:]],
        "workouts": [{"on": str(on), "kind": "easy", "distance_km": 8} for on in days[::2]],
    }
    return _written("request", written)


def request_for_the_log(until: date) -> Path:
    spots = [{"region": "left-upper-calf", "pain": {"moving": 3}}]
    return _written("request-log", {"at": f"{until}T07:10:00+01:00", "spots": spots})


def _written(name: str, what: object) -> Path:
    path = FOLDER / f"{name}.json"
    FOLDER.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(what), encoding="utf-8")
    return path
