"""Recordings made for tests, and real ones from the archives that the set-up fetched."""

import struct
import tarfile
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from pathlib import Path

from fitdecode.utils import compute_crc

from runsore.exchange.activities.place import Place

ARCHIVES = Path(__file__).parents[3] / ".venv" / "workouts"
BERLIN = timezone(timedelta(hours=1))
START = datetime(2026, 3, 2, 6, 30, tzinfo=UTC)
FIT_EPOCH = datetime(1989, 12, 31, tzinfo=UTC)

# Base types: number, size and struct format.
ENUM, UINT8, UINT16 = (0, 1, "B"), (2, 1, "B"), (0x84, 2, "H")
UINT32, UINT32Z = (0x86, 4, "I"), (0x8C, 4, "I")
RUNNING, CYCLING, SWIMMING, TRANSITION = 1, 2, 5, 3


def place(where: str = "run", hours: float = 1) -> Place:
    """A laptop whose zone lies so many hours east of UTC."""
    zone = timezone(timedelta(hours=hours))

    def localise(moment: datetime) -> datetime:
        return moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)

    return Place(where, localise)


def fit_time(moment: datetime) -> int:
    return round((moment - FIT_EPOCH).total_seconds())


class Fit:
    """Writes FIT messages: `say(18, {5: (ENUM, RUNNING)})` is a session of a run."""

    def __init__(self, order: str = "<") -> None:
        self._order = order
        self._body = b""

    def say(self, message: int, fields: dict, developer: bytes = b"") -> "Fit":
        order = self._order
        head = struct.pack(
            f"{order}BBBHB", 0x60 if developer else 0x40, 0, order == ">", message, len(fields)
        )
        head = head[:1] + b"\0" + head[2:]
        for number, ((base, size, _), _value) in fields.items():
            head += bytes((number, size, base))
        if developer:
            head += bytes((1, 0, len(developer), 0))
        data = b"\0" + b"".join(
            struct.pack(order + code, value) for (_, _, code), value in fields.values()
        )
        self._body += head + data + developer
        return self

    def bytes(self) -> bytes:
        head = struct.pack("<BBHI4s", 14, 0x20, 2132, len(self._body), b".FIT")
        head += struct.pack("<H", compute_crc(head))
        whole = head + self._body
        return whole + struct.pack("<H", compute_crc(whole))


def fit_run(
    start: datetime = START,
    metres: float = 8000,
    seconds: float = 2640,
    sport: int = RUNNING,
    offset_hours: float | None = 1,
    **more: tuple,
) -> bytes:
    """`more` are fields of the session by name: rpe, feel, ascent."""
    numbers = {"rpe": (193, UINT8), "feel": (192, UINT8), "ascent": (22, UINT16), "sub": (6, ENUM)}
    end = start + timedelta(seconds=seconds)
    fit = Fit().say(0, {0: (ENUM, 4), 3: (UINT32Z, 77), 4: (UINT32, fit_time(start))})
    for second, done in ((0, 0.0), (seconds, metres)):
        at = fit_time(start + timedelta(seconds=second))
        fit.say(20, {253: (UINT32, at), 5: (UINT32, round(done * 100))})
    fit.say(
        18,
        {
            253: (UINT32, fit_time(end)),
            2: (UINT32, fit_time(start)),
            5: (ENUM, sport),
            7: (UINT32, round(seconds * 1000)),
            8: (UINT32, round(seconds * 1000)),
            9: (UINT32, round(metres * 100)),
            **{numbers[name][0]: (numbers[name][1], value) for name, value in more.items()},
        },
    )
    if offset_hours is not None:
        local = fit_time(end + timedelta(hours=offset_hours))
        fit.say(34, {253: (UINT32, fit_time(end)), 5: (UINT32, local)})
    return fit.bytes()


def gpx_run(
    start: datetime = START,
    points: int = 60,
    metres: float = 8000,
    seconds: float = 2640,
    sport: str = "running",
    creator: str = "test",
    heights: list[float] | None = None,
) -> bytes:
    """Points along a meridian, so that a degree is 111.195 km."""
    degrees = metres / 111_195.08
    rows = []
    for number in range(points):
        part = number / (points - 1)
        when = (start + timedelta(seconds=seconds * part)).isoformat().replace("+00:00", "Z")
        ele = f"<ele>{heights[number]}</ele>" if heights else ""
        rows.append(
            f'<trkpt lat="{50 + degrees * part:.7f}" lon="8">{ele}<time>{when}</time></trkpt>'
        )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><gpx creator="{creator}" version="1.1" '
        'xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Morning run</name>'
        f"<type>{sport}</type><trkseg>{''.join(rows)}</trkseg></trk></gpx>"
    ).encode()


def tcx_run(
    start: datetime = START, laps: tuple = ((1000.0, 300.0, "Active"),) * 8, sport: str = "Running"
) -> bytes:
    """Laps are metres, seconds and intensity; each has two points."""
    parts, at, done = [], start, 0.0
    for metres, seconds, intensity in laps:
        first, last = at.isoformat(), (at + timedelta(seconds=seconds)).isoformat()
        parts.append(
            f'<Lap StartTime="{first}"><TotalTimeSeconds>{seconds}</TotalTimeSeconds>'
            f"<DistanceMeters>{metres}</DistanceMeters><Intensity>{intensity}</Intensity><Track>"
            f"<Trackpoint><Time>{first}</Time><AltitudeMeters>100</AltitudeMeters>"
            f"<DistanceMeters>{done}</DistanceMeters></Trackpoint><Trackpoint><Time>{last}</Time>"
            f"<AltitudeMeters>120</AltitudeMeters><DistanceMeters>{done + metres}"
            "</DistanceMeters></Trackpoint></Track></Lap>"
        )
        at, done = at + timedelta(seconds=seconds), done + metres
    return (
        '<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/'
        f'TrainingCenterDatabase/v2"><Activities><Activity Sport="{sport}">'
        f"<Id>{start.isoformat().replace('+00:00', 'Z')}</Id>{''.join(parts)}"
        "</Activity></Activities></TrainingCenterDatabase>"
    ).encode()


@cache
def real_recordings() -> dict[str, bytes]:
    """By their names within the archives."""
    found = {}
    for archive in sorted(ARCHIVES.glob("*.tar.gz")):
        with tarfile.open(archive) as packed:
            for member in packed:
                if member.name.endswith((".fit", ".gpx", ".tcx")):
                    inner = packed.extractfile(member)
                    assert inner is not None
                    found[member.name] = inner.read()
    assert len(found) == 45, "run: sh packaging/set-up dev"
    return found
