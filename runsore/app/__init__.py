"""Where the program's parts are made and joined; alone this sees every part."""

from runsore.app import plain_imports  # noqa: F401 - before the imports that it speeds up
from runsore.app.program import Program
from runsore.app.start import run

__all__ = ["Program", "run"]
