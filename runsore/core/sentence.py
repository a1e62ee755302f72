"""Sentences for a runner as data: an English text, and what stands in its gaps."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Self

Translate = Callable[[str], str]
_NOTHING: Mapping[str, object] = MappingProxyType({})


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Marks a text for translation and leaves it as it is."""
    del context
    return text


def unchanged(text: str) -> str:
    return text


class Sentence(str):
    """In English, and able to tell itself in another language.

    `text` is its marked template, with a `{name}` for each of `values`; a value may be a sentence
    or an error itself.
    """

    __slots__ = ("text", "values")
    text: str
    values: Mapping[str, object]

    def __new__(cls, text: str, values: Mapping[str, object] = _NOTHING) -> Self:
        made = super().__new__(cls, _filled(text, values, unchanged))
        made.text = text
        made.values = values
        return made

    def told(self, translate: Translate) -> str:
        return _filled(translate(self.text), self.values, translate)


class SaidError(Exception):
    """An error whose message is one sentence a runner can act on; in English by `str`."""

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text)
        self.sentence = Sentence(text, values)

    def __str__(self) -> str:
        return str(self.sentence)


def told(said: object, translate: Translate) -> str:
    """A sentence, or an error that has one, in a language; anything else as `str` has it."""
    sentence = getattr(said, "sentence", said)
    return sentence.told(translate) if isinstance(sentence, Sentence) else str(said)


def _filled(text: str, values: Mapping[str, object], translate: Translate) -> str:
    if not values:
        return text
    return text.format(**{name: told(value, translate) for name, value in values.items()})
