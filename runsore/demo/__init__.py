"""The sample log: years of a runner who does not exist."""

from runsore.demo.sample import sample_log

__all__ = ["sample_log"]
