"""A damaged log is told, kept, and read as far as it can be read."""

from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from shutil import copyfile
from sqlite3 import connect
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest

from runsore.core.log import LogError, LoggedCheckIn, Record
from runsore.core.value import replace
from runsore.storage.backups import Backups
from runsore.storage.contents import KINDS
from runsore.storage.damaged_rows import sqlite_program
from runsore.storage.faults import DamagedLogError
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.storage.recovering import (
    begin_anew,
    forget_recovered,
    keep_recovered,
    recover,
)
from runsore.storage.sqlite_log import SqliteLog, open_guarded
from runsore.storage.tables import METADATA
from runsore.storage.verifying import verify
from storage.faults_asked_for import tell, times
from storage.stored import a_check_in, a_night, a_workout

NOW = datetime(2026, 3, 15, 7, 10).astimezone()
PAGE = 4096
NO_PROGRAM = "/nowhere/sqlite3"


def records() -> list[Record]:
    chance = Random(1)
    made: list[Record] = []
    for number in range(60):
        day = (datetime(2025, 11, 1).astimezone() + timedelta(days=number)).date().isoformat()
        kept = [a_check_in(day, notes="stiff on the stairs " * 5), a_workout(day), a_night(day)]
        for record in kept[:2]:
            identity = UUID(int=chance.getrandbits(128), version=4)
            made.append(replace(record, stamp=replace(record.stamp, id=identity)))
        made.append(kept[2])
    return made


@cache
def whole() -> tuple[bytes, dict[UUID, Record]]:
    """A log of some sixty days as one file, and what it holds."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "log.db"
        with closing(SqliteLog(path)) as log:
            kept = records()
            log.save(kept)
        return path.read_bytes(), {record.stamp.id: record for record in kept}


def all_of(log: ReadOnlyLog) -> dict[UUID, Record]:
    found: Iterable[Record] = [*log.check_ins(), *log.workouts(), *log.recovery_days()]
    return {record.stamp.id: record for record in found}


def harmed(chance: Random) -> bytes:
    """The log with a few bytes flipped, a stretch zeroed or overwritten, or its end cut off."""
    content = bytearray(whole()[0])
    place = chance.randrange(len(content))
    match chance.randrange(6):
        case 0:
            return bytes(content[:place])
        case 1:
            content[place : place + 512] = bytes(512)[: len(content) - place]
        case 2:
            start = place // PAGE * PAGE
            content[start : start + PAGE] = bytes(PAGE)
        case 3:
            length = min(chance.randrange(1, 64), len(content) - place)
            content[place : place + length] = chance.randbytes(length)
        case _:
            for _ in range(chance.choice((1, 1, 2, 8))):
                content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(content)


def opened(path: Path) -> dict[UUID, Record] | None:
    """All that a log shows; None where opening it says in a sentence that it cannot be trusted."""
    try:
        with closing(SqliteLog(path)) as log:
            verify(path)
            return all_of(log)
    except DamagedLogError as error:
        said = str(error)
    assert str(path) in said
    assert said.endswith(".")
    return None


def struck(folder: Path, content: bytes, program: str | None) -> str:
    """Opens a harmed log as the window would, and recovers it where it is called damaged."""
    path = folder / "log.db"
    path.write_bytes(content)
    kept = whole()[1]
    if not content:
        return "emptied"
    seen = opened(path)
    if seen is not None:
        assert seen == kept, "an entry was lost or changed without a word"
        return "unharmed"
    # Opening a log that only its checksums call damaged may fold its journal in, no more.
    content = path.read_bytes()
    report = recover(Backups(path), NOW, program)
    assert path.read_bytes() == content
    if report.recovered_log is None:
        return "nothing recovered"
    aside = keep_recovered(report, NOW)
    assert aside is not None
    assert aside.read_bytes() == content
    again = opened(path)
    assert again is not None
    # A flipped identity is an entry under another name, and no more than eight bytes are flipped.
    assert len(again.keys() - kept.keys()) <= 8
    changed = [one for one in again.keys() & kept.keys() if again[one] != kept[one]]
    assert len(changed) <= len(report.doubtful), "a changed entry was recovered without a word"
    return "all recovered" if again.keys() >= kept.keys() else "part recovered"


def test_no_damage_crashes_the_program_or_loses_an_entry_in_silence() -> None:
    strikes = times(60, 1000)
    chance = Random(20260315)
    ends: Counter[str] = Counter()
    for number in range(strikes):
        with TemporaryDirectory() as folder:
            program = NO_PROGRAM if number % 2 else None
            ends[struck(Path(folder), harmed(chance), program)] += 1
    tell(f"{strikes} logs damaged at random: {dict(ends.most_common())}")
    assert ends["all recovered"] > strikes // 10


def test_a_damaged_wal_after_a_crash_costs_no_confirmed_save(path: Path, tmp_path: Path) -> None:
    path.write_bytes(whole()[0])
    strikes, chance = times(20, 500), Random(5)
    crashed = tmp_path / "crashed.db"
    with closing(SqliteLog(path)) as log:
        for number in range(strikes):
            log.save([a_check_in(notes="stiff on the stairs " * chance.randrange(300))])
            content = bytearray(path.with_name("log.db-wal").read_bytes())
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
            copyfile(path, crashed)
            crashed.with_name("crashed.db-shm").unlink(missing_ok=True)
            cut = chance.randrange(len(content)) if number % 2 else len(content)
            crashed.with_name("crashed.db-wal").write_bytes(content[:cut])
            assert opened(crashed) == all_of(log)
    tell(f"{strikes} WALs damaged or cut after a crash: every confirmed save there")


@pytest.fixture
def damaged(path: Path) -> Path:
    """A log of which one page in the middle is gone."""
    content = bytearray(whole()[0])
    content[22 * PAGE : 23 * PAGE] = bytes(PAGE)
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("program", [sqlite_program() or NO_PROGRAM, NO_PROGRAM])
def test_what_one_lost_page_leaves_is_recovered_and_the_rest_is_counted(
    damaged: Path, program: str
) -> None:
    kept = whole()[1]
    report = recover(Backups(damaged), NOW, program)
    keep_recovered(report, NOW)
    again = opened(damaged)
    assert again is not None
    assert len(kept) - 30 < len(again) <= len(kept)
    assert report.lost > 0
    assert all(
        replace(record, check_in=kept[identity].check_in) == kept[identity]
        if isinstance(record, LoggedCheckIn)
        else record == kept[identity]
        for identity, record in again.items()
    )


def test_a_damaged_log_is_refused_in_a_sentence_and_left_as_it_is(damaged: Path) -> None:
    before = damaged.read_bytes()
    for opens in (SqliteLog, ReadOnlyLog.at):
        with pytest.raises(DamagedLogError, match=f"{damaged} is damaged: open it in the window"):
            opens(damaged)
    assert [found.name for found in damaged.parent.iterdir()] == [damaged.name]
    assert damaged.read_bytes() == before


@pytest.mark.parametrize("place", [0, 17, 70], ids=["magic", "page size", "mark"])
def test_a_log_whose_first_bytes_are_wrong_is_damaged_and_fully_recovered(
    path: Path, place: int
) -> None:
    content = bytearray(whole()[0])
    content[place] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(DamagedLogError):
        SqliteLog(path)
    report = recover(Backups(path), NOW, NO_PROGRAM)
    keep_recovered(report, NOW)
    assert opened(path) == whole()[1]
    assert report.lost == 0


def test_a_log_whose_list_of_tables_is_gone_is_recovered(path: Path) -> None:
    content = bytearray(whole()[0])
    content[:PAGE] = bytes(PAGE)
    path.write_bytes(content)
    keep_recovered(recover(Backups(path), NOW, NO_PROGRAM), NOW)
    assert opened(path) == whole()[1]


def test_a_log_whose_constraints_cannot_be_read_is_damaged_and_recovered(path: Path) -> None:
    path.write_bytes(whole()[0].replace(b"replace(", b"replacg(", 1))
    with pytest.raises(DamagedLogError):
        SqliteLog(path)
    keep_recovered(recover(Backups(path), NOW, NO_PROGRAM), NOW)
    assert opened(path) == whole()[1]


def test_a_changed_value_is_recovered_with_a_word_about_its_day(path: Path) -> None:
    path.write_bytes(whole()[0])
    with closing(connect(path)) as connection:
        connection.execute("UPDATE workout SET distance_km = 90 WHERE day = 20400")
        connection.commit()
    with pytest.raises(DamagedLogError, match="an entry of 2025-11-08 changed since saved"):
        verify(path)
    report = recover(Backups(path), NOW)
    assert (report.lost, report.doubtful) == (0, (date(2025, 11, 8),))
    keep_recovered(report, NOW)
    verify(path)


def test_a_damaged_log_of_before_there_were_checksums_is_recovered(path: Path) -> None:
    content = bytearray((Path(__file__).parents[1] / "old_logs" / "0001.db").read_bytes())
    content[17] ^= 0xFF
    path.write_bytes(content)
    report = recover(Backups(path), NOW)
    assert (report.lost, report.doubtful) == (0, ())
    keep_recovered(report, NOW)
    again = opened(path)
    assert again is not None
    assert len(again) == 76


def test_what_was_deleted_stays_deleted(path: Path) -> None:
    path.write_bytes(whole()[0])
    buried = next(iter(whole()[1]))
    with closing(SqliteLog(path)) as log:
        log.delete([buried], NOW)
    content = bytearray(path.read_bytes())
    content[0] ^= 0xFF
    path.write_bytes(content)
    keep_recovered(recover(Backups(path), NOW), NOW)
    again = opened(path)
    assert again is not None
    assert again.keys() == whole()[1].keys() - {buried}


def test_saves_that_a_crash_left_beside_a_damaged_log_are_recovered_and_kept(
    path: Path, tmp_path: Path
) -> None:
    path.write_bytes(whole()[0])
    crashed = tmp_path / "crashed" / "log.db"
    crashed.parent.mkdir()
    with closing(SqliteLog(path)) as log:
        late = a_check_in("2026-03-14")
        log.save([late])
        for tail in ("", "-wal"):
            copyfile(f"{path}{tail}", f"{crashed}{tail}")
    content = bytearray(crashed.read_bytes())
    content[0] ^= 0xFF
    crashed.write_bytes(content)
    aside = keep_recovered(recover(Backups(crashed), NOW), NOW)
    assert opened(crashed) == whole()[1] | {late.stamp.id: late}
    assert aside is not None
    assert aside.with_name(f"{aside.name}-wal").exists()
    assert not crashed.with_name("log.db-wal").exists()


def test_the_newest_good_backup_is_offered_beside_what_was_recovered(path: Path) -> None:
    path.write_bytes(whole()[0])
    backups = Backups(path)
    made = backups.back_up(NOW)
    path.write_bytes(whole()[0][: 25 * PAGE])
    report = recover(backups, NOW)
    assert report.backup == made
    assert report.recovered is not None
    assert made.contents is not None
    assert report.recovered.check_ins <= made.contents.check_ins == 60
    forget_recovered(report)
    assert sorted(found.name for found in path.parent.iterdir()) == ["backups", "log.db"]
    aside = backups.restore(made.path, NOW, "damaged")
    assert aside == path.with_name("log.damaged-2026-03-15-071000.db")
    assert opened(path) == whole()[1]


@pytest.mark.parametrize("content", [None, b"", b"overwritten", bytes(9000)])
def test_a_log_that_is_gone_is_not_begun_anew_where_there_are_backups(
    path: Path, content: bytes | None
) -> None:
    path.write_bytes(whole()[0])
    backups = Backups(path)
    backups.back_up(NOW)
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DamagedLogError, match="there are backups of it"):
        open_guarded(path, backups.newest_good)
    report = recover(backups, NOW)
    assert report.recovered_log is None
    with pytest.raises(LogError, match=f"Nothing of the log {path} could be read"):
        keep_recovered(report, NOW)
    aside = begin_anew(report, NOW)
    assert (aside.read_bytes() if aside else b"") == (content or b"")
    with closing(open_guarded(path, backups.newest_good)) as log:
        assert log.check_ins() == []


def test_a_log_taken_away_from_its_saves_is_not_begun_anew(path: Path) -> None:
    beside = path.with_name(f"{path.name}-wal")
    beside.write_bytes(b"saves")
    with pytest.raises(DamagedLogError):
        SqliteLog(path)
    assert beside.read_bytes() == b"saves"
    assert not path.exists()


def test_a_first_start_is_no_damage(path: Path) -> None:
    with closing(open_guarded(path, Backups(path).newest_good)) as log:
        assert log.check_ins() == []


def test_the_columns_of_a_row_that_no_table_owns_are_in_the_tables_order(
    log: SqliteLog, path: Path
) -> None:
    log.close()
    with closing(connect(path)) as connection:
        for name in (*KINDS, "sore_spot"):
            stored = [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            assert stored == [column.name for column in METADATA.tables[name].columns]
