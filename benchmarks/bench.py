"""What every group of measurements is given."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True)
class Bench:
    """`today` is the last day of the logs; `bundle` the folder of an installed program."""

    rounds: int
    today: date
    bundle: Path | None
