"""Untrusted JSON: what is no check-in at all, and words and days read strictly."""

import json
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runsore.core.check_in import Sign
from runsore.core.invalid import InvalidValueError
from runsore.exchange.json_input import (
    MAX_BYTES,
    as_choice,
    as_choices,
    as_date,
    as_each,
    as_list,
    as_moment,
    as_object,
    as_text,
    parse_object,
    refuse_unknown_keys,
)


def refusal(data: bytes) -> str:
    with pytest.raises(InvalidValueError) as refused:
        parse_object(data, "check-in")
    line = str(refused.value)
    assert len(line.splitlines()) == 1
    assert len(line) <= 300
    return line


def test_an_object_is_read_as_it_stands() -> None:
    assert parse_object(b'{"a": [1, 2.5, null, true, "x"]}', "check-in") == {
        "a": [1, 2.5, None, True, "x"]
    }


def test_a_byte_order_mark_and_white_space_are_no_obstacle() -> None:
    assert parse_object(b'\xef\xbb\xbf {"a": 1}\r\n', "check-in") == {"a": 1}


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "is empty"),
        (b" \n\t", "is empty"),
        (b"\xef\xbb\xbf", "is not JSON"),
        (b"[]", "must be a JSON object"),
        (b'[{"spots": []}]', "must be a JSON object"),
        (b"3", "must be a JSON object"),
        (b'"spots"', "must be a JSON object"),
        (b"null", "must be a JSON object"),
        (b"true", "must be a JSON object"),
        (b"NaN", "must be a JSON object"),
        (b"{", "is not JSON at line 1, column 2"),
        (b'{"a": 1,}', "is not JSON at line 1"),
        (b"{'a': 1}", "is not JSON at line 1"),
        (b'{"a": 1} x', "is not JSON at line 1"),
        (b'{\n"a": 01}', "is not JSON at line 2"),
        (b'{"a": "\x01"}', "is not JSON"),
        (b'{"a": "\n"}', "is not JSON"),
        (b'{"a": "\xff"}', "is not UTF-8 text"),
        (b"\xff\xfe{\x00}\x00", "is not UTF-8 text"),
        ('{"ä": 1}'.encode("latin-1"), "is not UTF-8 text"),
        (b'{"a": "\xed\xa0\x80"}', "is not UTF-8 text"),
        (b"[" * 100_000, "is nested too deeply"),
        (b'{"a":' * 100_000, "is nested too deeply"),
        (b"[" * 100_000 + b"]" * 100_000, "is nested too deeply"),
    ],
)
def test_what_is_no_json_object_is_refused_in_one_line(data: bytes, problem: str) -> None:
    line = refusal(data)
    assert line.startswith("check-in: ")
    assert problem in line


@pytest.mark.parametrize("depth", [100, 400, 900, 2_000])
def test_deep_nesting_below_any_limit_is_refused_in_one_line(depth: int) -> None:
    refusal(b"[" * depth + b"]" * depth)


def test_up_to_a_megabyte_is_read_and_no_more() -> None:
    frame = len(b'{"a": ""}')
    assert parse_object(b'{"a": "%s"}' % (b"x" * (MAX_BYTES - frame)), "check-in")
    assert "is larger than 1 MB" in refusal(b'{"a": "%s"}' % (b"x" * (MAX_BYTES - frame + 1)))
    assert "10000000 bytes" in refusal(b"x" * 10_000_000)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('{"a": 1, "a": 1}', "'a'"),
        ('{"b": [{"a": {"c": 1, "c": 2}}]}', "'c'"),
        ('{"a": 1, "\\u0061": 2}', "'a'"),
        ('{"a\\n\\ud800": 1, "a\\n\\ud800": 2}', r"'a\n\ud800'"),
    ],
)
def test_a_key_that_stands_twice_is_refused_by_name(text: str, key: str) -> None:
    assert refusal(text.encode()).startswith(f"{key}: ")


def test_a_long_key_that_stands_twice_keeps_to_one_short_line() -> None:
    key = json.dumps("\n" * 5_000)
    refusal(f"{{{key}: {key}, {key}: {key}}}".encode())


def test_a_number_of_thousands_of_digits_is_left_to_its_field_to_refuse() -> None:
    found = parse_object(b'{"a": %s, "b": -%s}' % (b"9" * 5_000, b"9" * 5_000), "check-in")
    assert found == {"a": float("inf"), "b": float("-inf")}


@given(st.binary(max_size=60))
def test_any_bytes_are_an_object_or_refused_in_one_line(data: bytes) -> None:
    with suppress(InvalidValueError):
        assert isinstance(parse_object(data, "check-in"), dict)
        return
    refusal(data)


def test_an_unknown_key_is_refused_by_name() -> None:
    refuse_unknown_keys({"a": 1}, "spots[0]", frozenset({"a", "b"}))
    with pytest.raises(InvalidValueError, match=r"^spots\[0\]: 'c': "):
        refuse_unknown_keys({"a": 1, "c": 2}, "spots[0]", frozenset({"a", "b"}))


def test_an_absent_list_is_empty_and_each_item_knows_its_place() -> None:
    assert as_list(None, "spots") == []
    assert as_each([7, 8], "spots", lambda item, where: (where, item)) == (
        ("spots[0]", 7),
        ("spots[1]", 8),
    )
    for wrong in ({}, "text", 3, True):
        with pytest.raises(InvalidValueError, match=r"^spots: .*must be a JSON array"):
            as_list(wrong, "spots")


def test_an_object_and_a_text_are_what_they_are_and_nothing_else() -> None:
    assert as_object({}, "pain") == {}
    assert as_text("", "region") == ""
    for wrong in (None, [], 3, 0.5, True):
        with pytest.raises(InvalidValueError, match=r"^pain: .*must be a JSON object"):
            as_object(wrong, "pain")
        with pytest.raises(InvalidValueError, match=r"^region: .*must be a text"):
            as_text(wrong, "region")


@pytest.mark.parametrize("wrong", ["Swelling", "SWELLING", " swelling", "", 1, True, [], {}, 0.5])
def test_a_word_that_is_no_choice_is_refused_with_the_choices(wrong: object) -> None:
    assert as_choice("swelling", "sign", Sign) is Sign.SWELLING
    assert as_choice(None, "sign", Sign) is None
    with pytest.raises(InvalidValueError, match=r"^sign: .*swelling, bruising, redness$"):
        as_choice(wrong, "sign", Sign)


def test_choices_are_a_set_whose_every_word_is_known() -> None:
    assert as_choices(None, "signs", Sign) == frozenset()
    assert as_choices(["redness", "swelling", "redness"], "signs", Sign) == frozenset(
        {Sign.REDNESS, Sign.SWELLING}
    )
    for wrong in ("pus", None, 3, ["redness"]):
        with pytest.raises(InvalidValueError, match=r"^signs\[1\]: "):
            as_choices(["redness", wrong], "signs", Sign)


@pytest.mark.parametrize(
    "wrong",
    [
        "2026-02-29", "2026-13-01", "2026-3-2", "20260302", "2026-W10-1", "02.03.2026",
        "2026-03-02T07:00", "0000-01-01", "2026-03-02 ", "٢٠٢٦-٠٣-٠٢", "", 20260302, True, [],
    ],
)  # fmt: skip
def test_a_day_is_written_in_one_way_only(wrong: object) -> None:
    assert as_date("2028-02-29", "since") == date(2028, 2, 29)
    assert as_date(None, "since") is None
    with pytest.raises(InvalidValueError, match=r"^since: .*must be a date such as"):
        as_date(wrong, "since")


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02T07:10:00+01:00", "2026-03-02T07:10+01:00", "2026-03-02 07:10:00+01:00",
        "2026-03-02T06:10:00Z", "2026-03-02T07:10:00.000+01:00",
    ],
)  # fmt: skip
def test_a_moment_may_be_written_in_the_usual_ways(text: str) -> None:
    found = as_moment(text, "at")
    assert found == datetime(2026, 3, 2, 6, 10, tzinfo=UTC)
    assert found.utcoffset() in (timedelta(0), timedelta(hours=1))


@pytest.mark.parametrize(
    "wrong",
    [
        "2026-03-02", "07:10", "2026-03-02T25:10:00+01:00", "2026-03-02T07:10:00+25:00",
        "2026-03-02T07:10:00 Europe/Berlin", "now", "", 1_772_431_800, True, [], {},
        "2026-03-02T07:10:00\ud800", "2026-03-02T07:10:00\n", "2026-02-30T07:10:00+01:00",
        "2026-03-02T07:10:00+01:00" * 1_000,
    ],
)  # fmt: skip
def test_what_is_no_moment_is_refused_with_an_example(wrong: object) -> None:
    with pytest.raises(InvalidValueError, match=r"^at: .*such as 2026-03-02T07:10:00\+01:00$"):
        as_moment(wrong, "at")
