"""The address by which SQLite is told how to open a file."""

import os
from pathlib import Path

# Of a path, what stands in an address as it is.
_PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:._-~")


def uri_of(path: Path, query: str) -> str:
    """As `Path.as_uri` tells it, which loads all that there is about addresses for it."""
    plain = path.absolute().as_posix()
    escaped = "".join(
        chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in os.fsencode(plain)
    )
    return f"file://{'' if plain.startswith('/') else '/'}{escaped}?{query}"
