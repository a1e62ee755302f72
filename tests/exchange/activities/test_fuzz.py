"""The three parsers' entry points, given what no watch ever wrote: they read it or refuse it.

Quick by default; RUNSORE_FUZZ=full, as `make fuzz` sets it, tries 120,000 inputs.
"""

import os
import random
from collections import Counter
from collections.abc import Callable
from io import BytesIO
from itertools import islice

import pytest

from exchange.activities.recordings import (
    UINT32,
    Fit,
    fit_run,
    gpx_run,
    place,
    real_recordings,
    tcx_run,
)
from runsore.core.activity import Activity
from runsore.core.invalid import InvalidValueError
from runsore.exchange.activities.fit import read_fit
from runsore.exchange.activities.gpx import read_gpx
from runsore.exchange.activities.place import UnreadableError
from runsore.exchange.activities.tcx import read_tcx
from storage.faults_asked_for import tell

FULL = os.environ.get("RUNSORE_FUZZ") == "full"
COUNT = 40_000 if FULL else 400
_WORDS = (
    b"<gpx>",
    b"</trkseg>",
    b"<trkpt lat='nan' lon='1e999'>",
    b"<ele>inf</ele>",
    b"<!DOCTYPE a>",
    b"<!ENTITY a 'b'>",
    b"&a;",
    b"<time>9999-12-31T23:59:59-23:59</time>",
    b"<Id>0001-01-01T00:00:00+14:00</Id>",
    b"<TotalTimeSeconds>-1</TotalTimeSeconds>",
    b"\xff\xfe",
    b"\0",
    b"<![CDATA[",
    b"]]>",
    b"<Lap StartTime='2020'>",
    b"<DistanceMeters>1e308</DistanceMeters>",
    b"<a>" * 70,
)
READERS: dict[str, Callable] = {
    "fit": read_fit,
    "gpx": lambda data, where: read_gpx(BytesIO(data), where),
    "tcx": lambda data, where: read_tcx(BytesIO(data), where),
}


def seeds(kind: str) -> list[bytes]:
    """Small ones, real ones among them, so that a change is likely to hit what is read."""
    made = {
        "fit": [
            fit_run(rpe=50, feel=75),
            fit_run(offset_hours=None),
            Fit().say(20, {253: (UINT32, 5)}).bytes(),
        ],
        "gpx": [gpx_run(points=5), gpx_run(points=3, heights=[1, 30, 2])],
        "tcx": [tcx_run(), tcx_run(laps=((400.0, 80.0, "Resting"),) * 2)],
    }
    real = [data for name, data in real_recordings().items() if name.endswith(kind)]
    return made[kind] + [data[:4000] for data in real] + [data for data in real if len(data) < 8000]


def changed(data: bytes, chance: random.Random) -> bytes:
    """A few bytes flipped, cut, doubled, moved, or words put in."""
    content = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(content) + 1)
        what = chance.randrange(6)
        if what == 0 and at < len(content):
            content[at] = chance.randrange(256)
        elif what == 1:
            del content[at : at + chance.randint(1, 40)]
        elif what == 2:
            content[at:at] = content[at : at + chance.randint(1, 60)]
        elif what == 3:
            content[at:at] = chance.choice(_WORDS)
        elif what == 4:
            content[at:at] = chance.randbytes(chance.randint(1, 8))
        elif chance.random() < 0.2:
            del content[at:]
    return bytes(content)


@pytest.mark.timeout(7200 if FULL else 120)
@pytest.mark.parametrize("kind", ["fit", "gpx", "tcx"])
def test_whatever_comes_is_read_or_refused_in_words(kind: str) -> None:
    chance, outcomes = random.Random(f"{kind} 1"), Counter[str]()
    given = seeds(kind)
    for _ in range(COUNT):
        data = changed(chance.choice(given), chance)
        try:
            activities = list(islice(READERS[kind](data, place()), 2000))
        except (UnreadableError, InvalidValueError) as refusal:
            outcomes["refused" if str(refusal) else "refused without a word"] += 1
        else:
            assert all(isinstance(one, Activity) for one in activities)
            outcomes["read"] += 1
    tell(f"{kind}: {outcomes.total():,} inputs, {dict(outcomes)}")
    assert outcomes["read"] + outcomes["refused"] == COUNT
    assert min(outcomes["read"], outcomes["refused"]) > COUNT / 50, "the seeds are worth nothing"
