"""The steps from each schema of a log to the next; alembic loads them by path."""
