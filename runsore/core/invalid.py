"""The one error of the core: a value that cannot be what it claims to be."""

from typing import Any

_SHOWN = 60


class InvalidValueError(ValueError):
    """Names the field (a path such as `spots[0].pain.moving`), the value and what is wrong."""

    def __init__(self, field: str, value: Any, problem: str) -> None:
        super().__init__(field, value, problem)
        self.field = field
        self.value = value
        self.problem = problem

    def inside(self, outer: str) -> "InvalidValueError":
        """The same error seen from the thing that holds the field."""
        joint = "" if not self.field or self.field.startswith("[") else "."
        return InvalidValueError(f"{outer}{joint}{self.field}", self.value, self.problem)

    def __str__(self) -> str:
        where = f"{self.field}: " if self.field else ""
        return f"{where}{shown(self.value)}: {self.problem}"


def shown(value: Any) -> str:
    """A value as it may appear in a sentence: one line, at most 60 characters."""
    try:
        text = ascii(value) if not isinstance(value, str) else repr(value)
    except (ValueError, RecursionError):
        text = f"<{type(value).__name__}>"
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
