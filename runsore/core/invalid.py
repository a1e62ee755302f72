"""The one error of the core: a value that cannot be what it claims to be."""

from typing import Any

from runsore.core.sentence import Sentence

_SHOWN = 60


class InvalidValueError(ValueError):
    """Names the field (a path such as `spots[0].pain.moving`), the value and what is wrong.

    `problem` is marked for translation and has a `{name}` for each of `values`.
    """

    def __init__(self, field: str, value: Any, problem: str, **values: object) -> None:
        super().__init__(field, value, problem)
        self.field = field
        self.value = value
        self.problem = Sentence(problem, values)

    def inside(self, outer: str) -> "InvalidValueError":
        """The same error seen from the thing that holds the field."""
        joint = "" if not self.field or self.field.startswith("[") else "."
        where = f"{outer}{joint}{self.field}"
        return InvalidValueError(where, self.value, self.problem.text, **self.problem.values)

    @property
    def sentence(self) -> Sentence:
        where = f"{self.field}: " if self.field else ""
        values = {"where": where, "value": shown(self.value), "problem": self.problem}
        return Sentence("{where}{value}: {problem}", values)

    def __str__(self) -> str:
        return str(self.sentence)


def shown(value: Any) -> str:
    """A value as it may appear in a sentence: one line, at most 60 characters."""
    try:
        text = ascii(value) if not isinstance(value, str) else repr(value)
    except (ValueError, RecursionError):
        text = f"<{type(value).__name__}>"
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
