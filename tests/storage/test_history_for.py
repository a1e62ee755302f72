"""What a check reads of the log is enough: its verdict is that of the whole log."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from runsore.core.body import REGIONS
from runsore.core.check_in import CheckIn, Pain, Profile, Sign, SoreSpot
from runsore.core.judge import judge
from runsore.core.workout import PlannedSession, SessionKind
from runsore.demo import sample_log
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.storage.sqlite_log import SqliteLog

TODAY = date(2026, 3, 15)


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReadOnlyLog]:
    path: Path = tmp_path_factory.mktemp("log") / "log.db"
    with closing(SqliteLog(path)) as written:
        written.save(sample_log(TODAY, years=2))
    with closing(ReadOnlyLog.at(path)) as kept:
        yield kept


@pytest.mark.parametrize("seed", range(60))
def test_the_verdict_is_that_of_the_whole_log(log: ReadOnlyLog, seed: int) -> None:
    chance = Random(seed)
    at = datetime(2026, 3, 15, 7, tzinfo=UTC) - timedelta(days=chance.randrange(600))
    sore = [spot.region for kept in log.check_ins() for spot in kept.check_in.spots]
    spots = tuple(
        SoreSpot(
            region,
            Pain(moving=chance.randrange(8)),
            signs=frozenset(chance.sample(list(Sign), chance.randrange(2))),
            since=at.date() - timedelta(days=chance.randrange(200))
            if chance.random() < 0.3
            else None,
        )
        for region in {chance.choice(sore), chance.choice(REGIONS)}
    )
    planned = PlannedSession(SessionKind.LONG, distance_km=chance.randrange(5, 30))
    check_in = CheckIn(at, spots, planned=planned)
    for profile in Profile:
        whole = judge(check_in, log.history(at.date()), profile)
        assert judge(check_in, log.history_for(check_in), profile) == whole
