"""The command line: arguments in, sentences out, the window when nothing else is asked."""

from runsore.cli import few_collections  # noqa: F401 - before the imports that it speeds up
from runsore.cli.main import main

__all__ = ["main"]
