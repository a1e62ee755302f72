"""The command line: arguments in, sentences out, the window when nothing else is asked."""

import sys
from collections.abc import Sequence

from runsore.cli import few_collections, qt_ahead  # noqa: F401 - before what they speed up


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 0: done; 2: the input or the log was refused, with one line on stderr."""
    asked = sys.argv[1:] if arguments is None else arguments
    if qt_ahead.opens_window(asked):
        # Threads ask for their turn at nearly every call of Qt; by default each waits 5 ms.
        sys.setswitchinterval(0.001)
        qt_ahead.begin()
    from runsore.cli.answering import answer  # noqa: PLC0415 - meanwhile

    return answer(asked)
