"""Where the program's parts are made and joined; alone this sees every part."""

from runsore.app.program import Program, run

__all__ = ["Program", "run"]
