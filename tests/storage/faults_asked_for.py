"""How often the fault tests strike: a few dozen times, or in full for `make faults`."""

import os
import sys

FULL = os.environ.get("RUNSORE_FAULTS") == "full"


def times(few: int, full: int) -> int:
    return full if FULL else few


def tell(counts: str) -> None:
    """Shown by `make faults`; otherwise pytest keeps it to itself."""
    sys.stdout.write(f"\n{counts}\n")
