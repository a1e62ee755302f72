"""Sentences as data: English as they are, any language at the edge."""

from runsore.core.invalid import InvalidValueError
from runsore.core.log import FileRefusedError, LogError
from runsore.core.sentence import Sentence, told

GERMAN = {
    "{path}: {error}; nothing was imported.": "{path}: {error}; es wurde nichts importiert.",
    "must be a text": "muss ein Text sein",
    "must be one of {words}": "muss eines sein von {words}",
}


def german(text: str) -> str:
    return GERMAN.get(text, text)


def test_an_error_is_english_until_it_is_told_in_a_language() -> None:
    inner = InvalidValueError("spots[0].pain", 3, "must be one of {words}", words="a, b")
    outer = FileRefusedError("{path}: {error}; nothing was imported.", path="x.json", error=inner)

    assert str(outer) == "x.json: spots[0].pain: 3: must be one of a, b; nothing was imported."
    assert told(outer, german) == (
        "x.json: spots[0].pain: 3: muss eines sein von a, b; es wurde nichts importiert."
    )


def test_braces_in_a_value_or_in_a_plain_sentence_are_left_alone() -> None:
    assert str(LogError("{why}", why="a {strange} name")) == "a {strange} name"
    assert str(LogError("a {strange} name")) == "a {strange} name"


def test_an_error_seen_from_outside_keeps_its_problem() -> None:
    error = InvalidValueError("id", 1, "must be one of {words}", words="a").inside("records[2]")

    assert told(error, german) == "records[2].id: 1: muss eines sein von a"


def test_what_is_no_sentence_is_told_as_it_is() -> None:
    assert told(OSError("no luck"), german) == "no luck"
    assert told(Sentence("must be a text"), german) == "muss ein Text sein"
