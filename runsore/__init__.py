"""Runsore: should I run on this soreness?"""

__version__ = "0.1.0"
