"""Reading and writing the log, against sqlite3 with the same statements and rows."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from benchmarks import logs
from benchmarks.bench import Bench
from benchmarks.measure import Cost, Row, compare, cost_of, on_processor, paired
from runsore.core.log import LoggedWorkout, Record, Stamp
from runsore.core.value import replace
from runsore.core.workout import SessionKind, Workout
from runsore.demo import sample_log
from runsore.exchange.export_files import export_json
from runsore.exchange.import_files import entries_of
from runsore.exchange.merge import merge
from runsore.storage import reading
from runsore.storage.instants import day_number
from runsore.storage.sqlite_log import SqliteLog
from runsore.storage.to_rows import Rows

IMPORTED = 15_000
ALL_DAYS = (day_number(date.min), day_number(date.max))
LINEAR = "4 × the work"


def rows(bench: Bench) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        yield from _reads(bench)
        yield from _saves(bench, Path(folder))
        yield from _imports(bench, Path(folder))
        yield from _merges(bench, Path(folder))


def _reads(bench: Bench) -> Iterator[Row]:
    path = logs.sample(10, bench.today)
    with closing(SqliteLog(path)) as log, closing(sqlite3.connect(path)) as plain:
        queries = (reading.SPOTS, reading.CHECK_INS, reading.WORKOUTS)

        def ours() -> None:
            with log._reading() as connection:
                _fetch(connection, queries)

        def floor() -> None:
            _fetch(plain, queries)

        pair = compare(ours, floor, bench.rounds)
        yield Row("reads for charts and verdict: the rows", pair.ratio, "×", 1.05, 1.3, pair.note)

        def as_entries() -> None:
            log.check_ins(), log.workouts()

        pair = compare(as_entries, floor, bench.rounds)
        yield Row(
            "reads for charts and verdict: made into valid entries",
            pair.ratio,
            "×",
            None,
            None,
            pair.note,
        )


def _fetch(connection: sqlite3.Connection, queries: Sequence[str]) -> None:
    for query in queries:
        connection.execute(query, ALL_DAYS).fetchall()


def _saves(bench: Bench, folder: Path) -> Iterator[Row]:
    records = [kept for kept in _sample(2, bench.today) if hasattr(kept, "check_in")]
    kept = next(kept for kept in records if len(kept.check_in.spots) == 3)
    with closing(SqliteLog(folder / "ours.db")) as log, closing(_plain(folder)) as plain:

        def ours() -> None:
            log.save([replace(kept, stamp=replace(kept.stamp, id=uuid4()))])

        def floor() -> None:
            fresh = replace(kept, stamp=replace(kept.stamp, id=uuid4()))
            _insert(plain, Rows.of([fresh]))

        pair = compare(ours, floor, 3 * bench.rounds)
        note = f"{pair.note}; both begin with the entry, WAL and FULL"
        yield Row("save a check-in", pair.ratio, "×", 1.5, 5, note)
        yield Row(
            "save a check-in, in milliseconds",
            1000 * pair.ours.wall,
            "ms",
            None,
            3,
            on_processor(pair.ours),
        )


def _imports(bench: Bench, folder: Path) -> Iterator[Row]:
    records = _runs(IMPORTED, bench.today)
    made = Rows.of(records)
    few, many = records[: IMPORTED // 4], records

    def ours(entries: Sequence[Record]) -> Callable[[SqliteLog], None]:
        return lambda log: log.save(entries)

    saving = [_into_new_log(folder, ours(many)) for _ in range(bench.rounds)]
    plain = [_into_new_plain(folder, made) for _ in range(bench.rounds)]
    pair = paired(saving, plain)
    yield Row(f"import {IMPORTED:,} rows", pair.ratio, "×", 2.5, 4, pair.note)
    yield _linear(
        f"{LINEAR}: import of rows",
        [_into_new_log(folder, ours(few)) for _ in range(bench.rounds)],
        saving,
    )


def _merges(bench: Bench, folder: Path) -> Iterator[Row]:
    """From files of two and a half years and of ten into an empty log."""
    records = _sample(10, bench.today)
    files = []
    for part in (records[: len(records) // 4], records):
        path = folder / f"{len(part)}.json"
        export_json(part, path)
        files.append(path)
    costs: list[list[Cost]] = [[], []]
    for _ in range(max(3, bench.rounds // 2)):
        for which, path in enumerate(files):
            costs[which].append(
                _into_new_log(folder, lambda log, path=path: merge(log, entries_of([path])))
            )
    yield _linear(f"{LINEAR}: merge of a ten-year JSON", *costs)


def _linear(what: str, few: Sequence[Cost], many: Sequence[Cost]) -> Row:
    pair = paired(many, few)
    return Row(what, pair.ratio, "× the time", None, 4.4, pair.note)


def _into_new_log(folder: Path, work: Callable[[SqliteLog], object]) -> Cost:
    path = folder / "new.db"
    with closing(SqliteLog(path)) as log:
        cost = cost_of(lambda: work(log))
    for left in folder.glob("new.db*"):
        left.unlink()
    return cost


def _into_new_plain(folder: Path, made: Rows) -> Cost:
    with closing(_plain(folder)) as plain:
        return cost_of(lambda: _insert(plain, made))


def _plain(folder: Path) -> sqlite3.Connection:
    """The tables, constraints and indices of a log, in a file that sqlite3 alone writes."""
    path = folder / f"{uuid4()}.db"
    SqliteLog(path).close()
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute("PRAGMA synchronous = FULL")
    return plain


def _insert(plain: sqlite3.Connection, made: Rows) -> None:
    plain.execute("BEGIN IMMEDIATE")
    for table, values in (
        ("check_in", made.check_ins),
        ("sore_spot", made.spots),
        ("workout", made.workouts),
        ("recovery_day", made.recovery_days),
    ):
        if values:
            names = list(values[0])
            marks = ", ".join("?" * len(names))
            statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"
            plain.executemany(statement, [tuple(row.values()) for row in values])
    plain.execute("COMMIT")


def _sample(years: float, until: date) -> list[Record]:
    return sample_log(until, years)


def _runs(count: int, until: date) -> list[Record]:
    stamp = Stamp.new(UUID(int=0), logs.moment(until))
    return [
        LoggedWorkout(
            replace(stamp, id=UUID(int=number)),
            Workout(
                until - timedelta(days=number % 3650), SessionKind.EASY, distance_km=8.0, rpe=4
            ),
            source="strava",
            source_id=str(number),
        )
        for number in range(count)
    ]
