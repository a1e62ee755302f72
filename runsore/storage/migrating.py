"""Making an older or an empty log one of the present schema; the one place that loads alembic."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from runsore.storage.schema import Schema


def migrate(connection: Connection, schema: Schema) -> None:
    """Runs the missing steps inside the caller's transaction; does nothing at the head."""
    config = Config()
    # Configuration files give % a meaning.
    config.set_main_option("script_location", str(schema.migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, schema.head)
