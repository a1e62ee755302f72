"""Where the drawings, icons and texts lie, in a wheel and in a checkout alike."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_IN_A_WHEEL = _PACKAGE / "resources"
_ROOT = _IN_A_WHEEL if _IN_A_WHEEL.exists() else _PACKAGE.parent / "resources"


def resource(path: str) -> Path:
    """The file or folder at `path` below `resources/`. Raises FileNotFoundError."""
    found = _ROOT / path
    if not found.exists():
        raise FileNotFoundError(path)
    return found
