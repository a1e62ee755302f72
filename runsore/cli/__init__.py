"""The command line: arguments in, sentences out, the window when nothing else is asked."""

from runsore.cli.main import main

__all__ = ["main"]
