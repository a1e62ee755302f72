"""Every log becomes one of the present schema, and an older one is copied first."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from shutil import copytree, ignore_patterns
from sqlite3 import Connection, connect

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

import runsore
from runsore.core.log import LogError
from runsore.storage.connection import open_for_reading
from runsore.storage.schema import SHIPPED, Schema
from runsore.storage.sqlite_log import SqliteLog
from runsore.storage.tables import METADATA
from storage.stored import a_check_in, a_workout, shape_of

_SECOND = """
import os
import signal

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

def upgrade() -> None:
    with op.batch_alter_table("check_in") as check_in:
        check_in.add_column(sa.Column("weather", sa.Text(), nullable=False, server_default=""))
    op.execute("DELETE FROM workout")
"""


def next_schema(folder: Path, more: str = "") -> Schema:
    """A schema one step ahead of the shipped one; `more` is what its step does at the end."""
    migrations = folder / "migrations 100%"
    copytree(SHIPPED.migrations, migrations, ignore=ignore_patterns("__pycache__"))
    (migrations / "versions" / "0003_next.py").write_text(f"{_SECOND}    {more}\n")
    return Schema((*SHIPPED.revisions, "0003"), migrations)


def revision_of(connection: Connection) -> str:
    return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def test_the_known_revisions_are_those_of_the_scripts() -> None:
    config = Config()
    config.set_main_option("script_location", str(SHIPPED.migrations))
    config.set_main_option("path_separator", "os")
    newest_first = ScriptDirectory.from_config(config).walk_revisions()
    assert tuple(script.revision for script in newest_first)[::-1] == SHIPPED.revisions


def test_a_migrated_log_has_the_tables_of_the_models(log: SqliteLog, path: Path) -> None:
    log.close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_a_migrated_log_has_the_constraints_of_the_models(log: SqliteLog, tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'fresh.db'}")
    METADATA.create_all(engine)
    engine.dispose()
    with closing(connect(tmp_path / "fresh.db")) as fresh:
        assert shape_of(log._driver) == shape_of(fresh)


def test_an_older_log_is_copied_then_brought_up_to_date(
    log: SqliteLog, path: Path, tmp_path: Path
) -> None:
    record = a_check_in()
    log.save([record, a_workout()])
    log.close()
    with closing(SqliteLog(path, schema=next_schema(tmp_path))) as migrated:
        assert revision_of(migrated._driver) == "0003"
        assert migrated.check_ins() == [record]
        assert migrated.workouts() == []
        assert migrated._driver.execute("PRAGMA foreign_keys").fetchone() == (1,)
    with closing(SqliteLog(tmp_path / "log.before-0003.db")) as before:
        assert before.check_ins() == [record]
        assert len(before.workouts()) == 1


def test_a_log_that_is_up_to_date_is_not_copied(log: SqliteLog, path: Path) -> None:
    log.close()
    SqliteLog(path).close()
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_an_older_log_is_not_migrated_by_reading(
    log: SqliteLog, path: Path, tmp_path: Path
) -> None:
    log.close()
    with pytest.raises(LogError, match=f"{path} was written by an older Runsore"):
        open_for_reading(path, next_schema(tmp_path))


@pytest.mark.parametrize(
    "failure",
    [
        'op.execute("INSERT INTO nowhere VALUES (1)")',
        """op.execute("UPDATE sore_spot SET check_in_id = 'nobody'")""",
    ],
)
def test_a_migration_that_fails_leaves_the_log_as_it_was(
    log: SqliteLog, path: Path, tmp_path: Path, failure: str
) -> None:
    records = [a_check_in(), a_workout()]
    log.save(records)
    shape = shape_of(log._driver)
    log.close()
    with pytest.raises(LogError, match=f"The log {path} could not be"):
        SqliteLog(path, schema=next_schema(tmp_path, failure))
    with closing(SqliteLog(path)) as again:
        assert [*again.check_ins(), *again.workouts()] == records
        assert shape_of(again._driver) == shape


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no kill -9")
def test_a_migration_that_is_killed_leaves_the_log_as_it_was(
    log: SqliteLog, path: Path, tmp_path: Path
) -> None:
    records = [a_check_in(), a_workout()]
    log.save(records)
    shape = shape_of(log._driver)
    log.close()
    schema = next_schema(tmp_path, "os.kill(os.getpid(), signal.SIGKILL)")
    code = (
        "import sys; from pathlib import Path\n"
        "from runsore.storage.schema import Schema\n"
        "from runsore.storage.sqlite_log import SqliteLog\n"
        "SqliteLog(Path(sys.argv[1]), schema=Schema(('0001', '0002', '0003'), Path(sys.argv[2])))"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(runsore.__file__).parents[1])}
    command = [sys.executable, "-c", code, str(path), str(schema.migrations)]
    killed = subprocess.run(command, env=environment, check=False)
    assert killed.returncode == -signal.SIGKILL
    with closing(SqliteLog(path)) as again:
        assert [*again.check_ins(), *again.workouts()] == records
        assert shape_of(again._driver) == shape


def test_a_new_log_that_cannot_be_made_is_tried_again(path: Path, tmp_path: Path) -> None:
    with pytest.raises(LogError):
        SqliteLog(path, schema=next_schema(tmp_path, 'op.execute("nonsense")'))
    assert path.stat().st_size == 0
    with closing(SqliteLog(path)) as log:
        assert log.check_ins() == []
