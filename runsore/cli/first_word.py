"""Which command is asked for, found without loading what knows them all."""

from collections.abc import Sequence

HELP = frozenset({"-h", "--help"})


def first_word(arguments: Sequence[str]) -> str | None:
    """The first that is no option, nor the path of the log; None without, and before a wish for
    help."""
    words = iter(arguments)
    for word in words:
        if word in HELP:
            break
        if word == "--log":
            next(words, None)
        elif not word.startswith("-"):
            return word
    return None
