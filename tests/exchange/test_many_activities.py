"""Ten thousand activities at once, and a recording without end: little memory for either."""

import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from exchange.activities.recordings import gpx_run
from exchange.activities.test_strava import ENGLISH

ROOT = Path(__file__).parents[2]
COUNT = 10_000
pytestmark = pytest.mark.skipif(os.name != "posix", reason="the system counts memory another way")

# In a process of its own: prints how many arrived, are new, and by how many kilobytes it grew.
_PLAN = """
import resource, sys
from datetime import datetime
from pathlib import Path
from runsore.core.arrivals import Standing
from runsore.exchange.activities import reading
from runsore.exchange.import_files import plan_import, settled
now = datetime.fromisoformat("2026-03-15T07:00+01:00")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
plan = plan_import([], [Path(sys.argv[1])], reading.Reading(datetime.astimezone), now)
new = [(one.activity, one.kind) for one in plan.arrivals if one.standing is Standing.NEW]
merged = settled([], plan.merge.entries, new, now)
print(len(plan.arrivals), merged.new, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def planned(path: Path) -> tuple[int, float]:
    """How many arrived, and by how many megabytes the process grew."""
    done = subprocess.run(
        [sys.executable, "-c", _PLAN, path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    arrivals, new, kilobytes = map(int, done.stdout.split())
    assert new in (arrivals, 0)
    return arrivals, kilobytes / (1 if sys.platform == "linux" else 1024) / 1024


def test_ten_thousand_take_a_few_megabytes(tmp_path: Path) -> None:
    rows = []
    for number in range(COUNT):
        day = date(2012, 1, 1) + timedelta(days=number // 2)
        clock = "6:30:00 AM" if number % 2 else "6:10:00 PM"
        when = f"{day:%b} {day.day}, {day.year}, {clock}"
        figures = f"2700,8.00,,,false,,,,,,2700,2640.0,{5000 + number % 997}.5,4.1,3.0,55.0,54.0,"
        rows.append(f'{1000 + number},"{when}",Morning Run,Run,,{figures}')
    path = tmp_path / "activities.csv"
    path.write_text("\n".join([ENGLISH, *rows]))
    count, megabytes = planned(path)
    assert count == COUNT
    assert megabytes < 80


def test_a_recording_without_end_takes_no_more_than_a_short_one(tmp_path: Path) -> None:
    path = tmp_path / "long.gpx"
    whole = gpx_run(points=2000)
    begin, points = whole.index(b"<trkpt"), whole.index(b"</trkseg>")
    path.write_bytes(whole[:begin] + whole[begin:points] * 100 + whole[points:])
    assert path.stat().st_size > 15_000_000
    count, megabytes = planned(path)
    assert count == 1
    assert megabytes < 8
