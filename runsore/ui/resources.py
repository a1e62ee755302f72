"""Where the drawings, icons and texts lie, in a wheel and in a checkout alike."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def resource(path: str) -> Path:
    """The file or folder at `path` below `resources/`. Raises FileNotFoundError."""
    for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        found = root / path
        if found.exists():
            return found
    raise FileNotFoundError(path)
