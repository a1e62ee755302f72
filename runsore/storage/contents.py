"""What is in a log, counted, and whether SQLite finds it whole."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date

from runsore.core.value import Value
from runsore.storage.instants import day_of

KINDS = ("check_in", "workout", "recovery_day")
TABLES = (*KINDS, "sore_spot")


class LogContents(Value):
    """Without the deleted; the days are None where there is nothing."""

    check_ins: int
    workouts: int
    recovery_days: int
    first: date | None
    last: date | None

    def __str__(self) -> str:
        counts = ", ".join(
            (
                _counted(self.check_ins, "check-in"),
                _counted(self.workouts, "workout"),
                _counted(self.recovery_days, "day of recovery", "days of recovery"),
            )
        )
        return f"{counts}, {self.first} to {self.last}." if self.first else f"{counts}."


def _counted(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def select(table: str, columns: Iterable[str], rest: str = "") -> str:
    """A SELECT over names of our own."""
    return " ".join(("SELECT", ", ".join(columns), "FROM", table, rest))


def contents_of(connection: sqlite3.Connection) -> LogContents:
    """Raises what sqlite3 raises, and ValueError or the like for a day that is none."""
    counts, days = [], []
    for kind in KINDS:
        count, first, last = connection.execute(
            select(kind, ("count(*)", "min(day)", "max(day)"), "WHERE deleted_at IS NULL")
        ).fetchone()
        counts.append(count)
        days += [day_of(day) for day in (first, last) if day is not None]
    check_ins, workouts, recovery_days = counts
    first, last = min(days, default=None), max(days, default=None)
    return LogContents(check_ins, workouts, recovery_days, first, last)


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Every row of every kind, tombstones included."""
    return {
        table: connection.execute(select(table, ("count(*)",))).fetchone()[0] for table in TABLES
    }


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether every page, index and constraint is in order; 15 ms for ten years."""
    try:
        return _is_in_order(connection) and _holds_values(connection)
    except sqlite3.DatabaseError as error:
        if _is_damage(error):
            return False
        raise
    except UnicodeDecodeError:  # the message quotes the damaged schema
        return False


# The check itself is no wrong SQL; SQLITE_ERROR is a constraint whose text is damaged.
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    """What sqlite3 cannot read as text it raises by itself, without a code of SQLite's."""
    if not hasattr(error, "sqlite_errorcode"):
        return isinstance(error, sqlite3.OperationalError)
    return error.sqlite_errorcode & 0xFF in _DAMAGE


def _is_in_order(connection: sqlite3.Connection) -> bool:
    """All but the values: holding them against their constraints, SQLite's own check makes the
    list of each IN anew for every row, and takes four times as long as all the rest."""
    # In kilobytes. A look through all of a file needs few pages twice, and room for each page more
    # is asked of the system by itself.
    connection.execute("PRAGMA cache_size = -400")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    try:
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()
    finally:
        connection.execute("PRAGMA ignore_check_constraints = OFF")
    return bool(found == ("ok",))


def _holds_values(connection: sqlite3.Connection) -> bool:
    """SQLite takes a list of tables in other letters or as bytes for what it was; we do not."""
    made = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    if not all(_is_as_written(*row) for row in made):
        return False
    broken = [row for kind, name, sql in made if kind == "table" for row in _broken(name, sql)]
    # Asked at once: another thread may take the interpreter at every question.
    asked = f"SELECT {' OR '.join(broken) or '0'}"
    return bool(connection.execute(asked).fetchone() == (0,))


def _is_as_written(kind: object, name: object, sql: object) -> bool:
    kinds = {"table", "index", "view", "trigger"}
    return kind in kinds and isinstance(name, str) and isinstance(sql, str | None)


def _broken(table: str, made: str) -> Iterator[str]:
    """Whether a row breaks one of its table's constraints, which hold where they are unknown."""
    conditions = list(_conditions(made))
    name = table.replace('"', '""')
    of_sets = [found for found in map(_OF_A_SET.fullmatch, conditions) if found]
    if len(of_sets) == 1:
        # Years hold few different sets, each of which is then taken apart once; where a table has
        # more of them, to read it again for each takes longer. Without a limit SQLite would ask
        # of every row, and only then which are different.
        condition, column = of_sets[0].group(0, 1)
        conditions.remove(condition)
        different = f'SELECT DISTINCT {column} FROM "{name}" LIMIT -1'  # noqa: S608 - the log's own schema
        yield f"EXISTS (SELECT 1 FROM ({different}) WHERE NOT {condition})"  # noqa: S608 - as above
    if conditions:
        asked = " AND ".join(map(_asked_soon, conditions))
        yield f'EXISTS (SELECT 1 FROM "{name}" WHERE NOT ({asked}))'  # noqa: S608 - as above


def _conditions(made: str) -> Iterator[str]:
    """What a CREATE TABLE has in the parentheses after each CHECK, and these."""
    for check in re.finditer(r"\bCHECK\s*(?=\()", made, re.IGNORECASE):
        depth = 0
        for mark in re.finditer(r"'[^']*'|[()]", made[check.end() :]):
            depth += {"(": 1, ")": -1}.get(mark.group(), 0)
            if depth == 0:
                yield made[check.end() : check.end() + mark.end()]
                break


# That no word is left over, of those that a set may have.
_OF_A_SET = re.compile(r"\((?:replace\()+(\w+)(?:, '[^']*', ''\))+ = ''\)")


def _asked_soon(condition: str) -> str:
    """The same in less time: no word is left over where there was none, as in most sets, and a
    word is compared sooner than looked up in a list."""
    words = _OF_A_SET.fullmatch(condition)
    if words:
        return f"({words.group(1)} = '' OR {condition})"
    return re.sub(r"(\w+) IN \(('[^']*'(?:, '[^']*')*)\)", _compared, condition)


def _compared(asked: re.Match[str]) -> str:
    column, words = asked.groups()
    each = (f"{column} = {word}" for word in re.findall("'[^']*'", words))
    return f"({' OR '.join(each)})"
