"""A FIT file reduced to its summary, with its faults told."""

import struct

import pytest
from fitdecode.utils import compute_crc
from hypothesis import given
from hypothesis import strategies as st

from exchange.activities.recordings import UINT8, UINT32, Fit, fit_run, real_recordings
from runsore.exchange.activities.fit_frames import is_fit, summaries


def with_checksum(data: bytes) -> bytes:
    return data[:-2] + struct.pack("<H", compute_crc(data[:-2]))


@given(st.binary(max_size=60))
def test_the_checksum_is_fits_own_for_any_length(extra: bytes) -> None:
    """A message of bytes that nobody reads makes the file longer, by odd and even numbers."""
    fields = {number: (UINT8, byte) for number, byte in enumerate(extra)}
    data = Fit().say(65_000, fields).bytes()
    (summary,) = summaries(with_checksum(data))
    assert (summary.is_cut, summary.is_altered) == (False, False)
    changed = bytearray(data)
    changed[-1] ^= 0x40
    (altered,) = summaries(bytes(changed))
    assert altered.is_altered


@pytest.mark.parametrize("name", ["4078723797.fit", "4801048867.fit"])
def test_of_a_ride_of_hours_little_is_left_and_nothing_is_lost(name: str) -> None:
    data = next(data for path, data in real_recordings().items() if path.endswith(name))
    (summary,) = summaries(data)
    assert (summary.is_cut, summary.is_altered) == (False, False)
    assert len(summary.content) < len(data) / 30
    assert is_fit(summary.content)


def test_of_the_points_the_first_and_the_last_are_kept() -> None:
    fit = Fit()
    for second in range(100):
        fit.say(20, {253: (UINT32, second)})
    (summary,) = summaries(fit.bytes())
    assert summary.content.count(bytes((253, 4, 0x86))) == 2


def test_data_that_nobody_defined_ends_what_can_be_read() -> None:
    data = with_checksum(fit_run()[:-2] + b"\x0f\0\0")
    size = struct.unpack_from("<I", data, 4)[0] + 1
    (summary,) = summaries(with_checksum(data[:4] + struct.pack("<I", size) + data[8:]))
    assert summary.is_cut
