"""A checksum for each record, so that a flipped bit within a value is noticed."""

from sqlite3 import Connection
from typing import cast

import sqlalchemy as sa
from alembic import op

from runsore.storage.checksums import seal

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    for table in ("check_in", "workout", "recovery_day"):
        op.add_column(table, sa.Column("checksum", sa.Integer()))
    seal(cast("Connection", op.get_bind().connection.driver_connection))
