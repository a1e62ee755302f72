"""Which shapes a log's tables have had: the revisions this program knows and their scripts."""

from pathlib import Path

from runsore.core.value import Value


class Schema(Value):
    """Revisions oldest first; `migrations` is alembic's folder, whose head is the last of them."""

    revisions: tuple[str, ...]
    migrations: Path

    @property
    def head(self) -> str:
        return self.revisions[-1]


SHIPPED = Schema(revisions=("0001", "0002"), migrations=Path(__file__).with_name("migrations"))
