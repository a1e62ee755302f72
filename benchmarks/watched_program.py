"""The real program, watched: prints when it had painted, read, opened and drawn what.

    python -m benchmarks.watched_program LAST_MARK

Marks, in this order: `paint` first paint, `today` Today is complete, `ready` what writes is loaded,
`chart` Trends shows its chart, `cards` all its cards are there. Trends is asked for at the first
paint, or for `LAST_MARK` `cards` once all is loaded and the window idle. It starts as from a menu:
its log is the one in the data folder.
"""

import sys

from runsore import cli


def open_window() -> int:
    """Loads what watches when the program loads its window."""
    from importlib import import_module  # noqa: PLC0415 - as the program does

    from runsore.app import run  # noqa: PLC0415 - as above

    import_module("benchmarks.watching")
    return run(None)


if __name__ == "__main__":
    # In the place of the module that opens a window for `python -m runsore`.
    sys.modules["runsore.cli.window_command"] = sys.modules[__name__]
    sys.exit(cli.main([]))
