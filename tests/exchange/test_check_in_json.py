"""Check-ins from JSON: everything that is refused, by which name, and what comes out."""

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from check_ins import checked_days
from runsore.core.body import Tissue, region_by_key
from runsore.core.check_in import (
    CheckIn,
    CheckInFlag,
    Form,
    Onset,
    Pain,
    Profile,
    Sensation,
    Sign,
    SpotFlag,
    Spread,
    Trend,
    WarmUp,
)
from runsore.core.history import History
from runsore.core.invalid import InvalidValueError
from runsore.core.judge import judge
from runsore.core.verdict import Run
from runsore.core.workout import PlannedSession, SessionKind, Terrain, Workout
from runsore.exchange.check_in_json import CheckRequest, read_check_request, verdict_json
from runsore.wording import Wording

NOW = datetime(2026, 3, 2, 6, 10, tzinfo=UTC)
CASES = json.loads((Path(__file__).parents[1] / "cases.json").read_text(encoding="utf-8"))

FULL: dict[str, Any] = {
    "at": "2026-03-02T07:10:00+01:00",
    "profile": "cautious",
    "planned": {"kind": "long", "distance_km": 10, "duration_min": 61.5, "terrain": "hilly"},
    "flags": ["fever"],
    "spots": [
        {
            "region": "left-upper-calf",
            "pain": {"rest": 1, "moving": 3, "after": 0, "morning": None},
            "tissue": "tendon",
            "sensation": "dull",
            "spread": "diffuse",
            "onset": "delayed",
            "since": "2026-03-01",
            "seen": "2026-03-02",
            "trend": "steady",
            "warm_up": "not-tried",
            "form": "normal",
            "signs": ["swelling", "bruising"],
            "flags": ["night-pain"],
        },
        {"region": "lower-back", "pain": {"rest": 10}},
    ],
    "history": [
        {
            "on": "2026-03-01",
            "region": "left-upper-calf",
            "level": 4,
            "signs": ["redness"],
            "since": "2026-02-28",
        },
        {"on": "2026-03-02", "region": "neck", "level": 0},
    ],
    "workouts": [
        {
            "on": "2026-02-28",
            "kind": "hills",
            "distance_km": 9,
            "duration_min": 50,
            "rpe": 7,
            "ascent_m": 0,
            "terrain": "hilly",
        }
    ],
}


def read(value: Any) -> CheckRequest:
    return read_check_request(json.dumps(value).encode(), NOW)


def refusal(value: Any) -> str:
    with pytest.raises(InvalidValueError) as refused:
        read(value)
    return one_short_line(refused.value)


def one_short_line(error: InvalidValueError) -> str:
    line = str(error)
    assert len(line.splitlines()) == 1
    assert line.isprintable()
    assert len(line) <= 300
    return line


Path_ = tuple[str | int, ...]


def changed(path: Path_, value: Any) -> Any:
    """FULL with one value set, wherever it lies."""
    whole = deepcopy(FULL)
    inner: Any = whole
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return whole


def short(value: Any) -> str:
    return repr(value)[:9]


def named(path: Path_) -> str:
    """As an error names it: spots[0].pain.moving."""
    steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in path]
    return "".join(steps).removeprefix(".")


def test_everything_that_can_be_said_is_read() -> None:
    request = read(FULL)
    calf, back = request.check_in.spots
    assert request.profile is Profile.CAUTIOUS
    assert request.check_in.at.isoformat() == "2026-03-02T07:10:00+01:00"
    assert request.check_in.day == date(2026, 3, 2)
    assert request.check_in.flags == frozenset({CheckInFlag.FEVER})
    assert request.check_in.planned == PlannedSession(SessionKind.LONG, 10, 61.5, Terrain.HILLY)
    assert calf.region is region_by_key("left-upper-calf")
    assert calf.pain == Pain(1, 3, 0, None)
    assert calf.tissue is Tissue.TENDON
    assert calf.sensation is Sensation.DULL
    assert calf.spread is Spread.DIFFUSE
    assert calf.onset is Onset.DELAYED
    assert (calf.since, calf.seen) == (date(2026, 3, 1), date(2026, 3, 2))
    assert calf.trend is Trend.STEADY
    assert calf.warm_up is WarmUp.NOT_TRIED
    assert calf.form is Form.NORMAL
    assert calf.signs == frozenset({Sign.SWELLING, Sign.BRUISING})
    assert calf.flags == frozenset({SpotFlag.NIGHT_PAIN})
    assert back.level == 10
    assert request.history is not None
    (day,) = request.history.of_region(calf.region)
    assert (day.on, day.level) == (date(2026, 3, 1), 4)
    assert day.signs == frozenset({Sign.REDNESS})
    assert day.sinces == frozenset({date(2026, 2, 28)})
    assert request.history.of_region(region_by_key("neck"))[0].level == 0
    assert request.history.workouts == (
        Workout(date(2026, 2, 28), SessionKind.HILLS, 9, 50, 7, 0, Terrain.HILLY),
    )


def test_nothing_but_spots_is_required() -> None:
    request = read({"spots": []})
    assert request == CheckRequest(CheckIn(NOW), None, None)


def test_null_means_unanswered() -> None:
    empty = dict.fromkeys(FULL) | {"spots": [dict.fromkeys(FULL["spots"][0]) | FULL["spots"][1]]}
    bare = read({"spots": [FULL["spots"][1]]})
    assert read(empty) == bare
    nulls = {"kind": "easy", "distance_km": None, "duration_min": None, "terrain": None}
    assert read({"spots": [], "planned": nulls}).check_in.planned == PlannedSession(
        SessionKind.EASY
    )


@pytest.mark.parametrize("key", ["history", "workouts"])
def test_either_history_or_workouts_replaces_the_log(key: str) -> None:
    assert read({"spots": [], key: []}).history == History.of([], [])


PATHS_OF_OBJECTS: list[Path_] = [
    (),
    ("planned",),
    ("spots", 0),
    ("spots", 0, "pain"),
    ("history", 0),
    ("workouts", 0),
]


@pytest.mark.parametrize("path", PATHS_OF_OBJECTS, ids=named)
@pytest.mark.parametrize(
    "key",
    ["colour", "", "Region", "on\n", "\ud800", "\x00\u2028", "k" * 9_000, "__class__"],
    ids=short,
)
def test_an_unknown_key_is_refused_by_name_at_every_level(path: Path_, key: str) -> None:
    line = refusal(changed((*path, key), 1))
    assert line.startswith(f"{named(path) or 'check-in'}: ")
    assert repr(key)[:50] in line
    assert "is not a key that Runsore knows here" in line


@pytest.mark.parametrize("path", PATHS_OF_OBJECTS[1:], ids=named)
@pytest.mark.parametrize("wrong", [[], "text", 3, True, 0.5])
def test_an_object_is_not_anything_else(path: Path_, wrong: Any) -> None:
    assert refusal(changed(path, wrong)).startswith(f"{named(path)}: ")


WORDS: list[Path_] = [
    ("profile",),
    ("planned", "kind"),
    ("planned", "terrain"),
    ("flags", 0),
    ("spots", 0, "region"),
    ("spots", 0, "tissue"),
    ("spots", 0, "sensation"),
    ("spots", 0, "spread"),
    ("spots", 0, "onset"),
    ("spots", 0, "trend"),
    ("spots", 0, "warm_up"),
    ("spots", 0, "form"),
    ("spots", 0, "signs", 1),
    ("spots", 0, "flags", 0),
    ("history", 0, "region"),
    ("history", 0, "signs", 0),
    ("workouts", 0, "kind"),
    ("workouts", 0, "terrain"),
]
HOSTILE_TEXTS = ["", "Easy", "easy ", "\ud800", "a\nb", "\x00\x1b[2J", "\u2028\u202e", "x" * 99_000]


@pytest.mark.parametrize("path", WORDS, ids=named)
@pytest.mark.parametrize("wrong", [*HOSTILE_TEXTS, 1, True, 0.5, [], {}], ids=short)
def test_an_unknown_word_is_refused_with_field_and_value(path: Path_, wrong: Any) -> None:
    line = refusal(changed(path, wrong))
    assert line.startswith(f"{named(path)}: ")
    assert (repr(wrong) if isinstance(wrong, str) else ascii(wrong))[:50] in line


REQUIRED: list[Path_] = [
    ("spots",),
    ("planned", "kind"),
    ("spots", 0, "region"),
    ("history", 0, "on"),
    ("history", 0, "region"),
    ("history", 0, "level"),
    ("workouts", 0, "on"),
    ("workouts", 0, "kind"),
]


@pytest.mark.parametrize("path", REQUIRED, ids=named)
def test_what_is_required_is_missed_by_name(path: Path_) -> None:
    assert refusal(changed(path, None)).startswith(f"{named(path)}: ")
    without = deepcopy(FULL)
    inner: Any = without
    for step in path[:-1]:
        inner = inner[step]
    del inner[path[-1]]
    assert refusal(without).startswith(f"{named(path)}: ")


@pytest.mark.parametrize("pain", [None, {}, {"rest": None, "moving": None}])
def test_a_spot_without_a_slider_is_refused(pain: Any) -> None:
    assert refusal(changed(("spots", 0, "pain"), pain)).startswith("spots[0].pain: ")
    assert refusal({"spots": [{"region": "neck"}]}).startswith("spots[0].pain: ")


LISTS: list[Path_] = [
    ("flags",),
    ("spots",),
    ("spots", 0, "signs"),
    ("spots", 0, "flags"),
    ("history",),
    ("history", 0, "signs"),
    ("workouts",),
]


@pytest.mark.parametrize("path", LISTS, ids=named)
@pytest.mark.parametrize("wrong", [{}, "fever", 1, False, 0.5])
def test_a_list_is_not_anything_else(path: Path_, wrong: Any) -> None:
    assert refusal(changed(path, wrong)).startswith(f"{named(path)}: ")


@pytest.mark.parametrize("path", LISTS, ids=named)
def test_null_is_no_item_of_a_list(path: Path_) -> None:
    assert refusal(changed(path, [None])).startswith(f"{named(path)}[0]: ")


WHOLE_NUMBERS: list[Path_] = [
    ("spots", 0, "pain", "rest"),
    ("spots", 0, "pain", "moving"),
    ("spots", 0, "pain", "after"),
    ("spots", 0, "pain", "morning"),
    ("history", 0, "level"),
    ("workouts", 0, "rpe"),
]
NO_NUMBERS = [True, False, "3", "", [], [3], {}]
NOT_FINITE = [float("nan"), float("inf"), float("-inf")]


@pytest.mark.parametrize("path", WHOLE_NUMBERS, ids=named)
@pytest.mark.parametrize(
    "wrong", [11, -1, 3.5, 3.0, -0.0, 10**4_000, *NO_NUMBERS, *NOT_FINITE], ids=short
)
def test_a_whole_number_from_0_to_10_is_nothing_else(path: Path_, wrong: Any) -> None:
    line = refusal(changed(path, wrong))
    assert line.startswith(f"{named(path)}: ")
    assert "must be a whole number" in line


AMOUNTS: list[Path_] = [
    ("planned", "distance_km"),
    ("planned", "duration_min"),
    ("workouts", 0, "distance_km"),
    ("workouts", 0, "duration_min"),
    ("workouts", 0, "ascent_m"),
]


@pytest.mark.parametrize("path", AMOUNTS, ids=named)
@pytest.mark.parametrize(
    "wrong", [-1, -0.01, 10**400, 10**4_000, *NO_NUMBERS, *NOT_FINITE], ids=short
)
def test_an_amount_is_a_finite_number(path: Path_, wrong: Any) -> None:
    line = refusal(changed(path, wrong))
    assert line.startswith(f"{named(path)}: ")
    assert "must be a number" in line


@pytest.mark.parametrize("path", AMOUNTS[:-1], ids=named)
@pytest.mark.parametrize("zero", [0, 0.0, -0.0])
def test_a_distance_and_a_time_are_above_zero(path: Path_, zero: float) -> None:
    assert refusal(changed(path, zero)).startswith(f"{named(path)}: {zero}: ")


@pytest.mark.parametrize("path", [*WHOLE_NUMBERS, *AMOUNTS], ids=named)
@pytest.mark.parametrize(
    "number", ["1e999", "-1e999", "9" * 5_000, "-" + "9" * 5_000, "NaN"], ids=short
)
def test_a_number_beyond_all_measure_is_refused_where_it_stands(path: Path_, number: str) -> None:
    text = json.dumps(changed(path, "HERE")).replace('"HERE"', number)
    with pytest.raises(InvalidValueError) as refused:
        read_check_request(text.encode(), NOW)
    assert one_short_line(refused.value).startswith(f"{named(path)}: ")


@pytest.mark.parametrize("number", [0.001, 1e300, 10**300, 5e-324], ids=short)
def test_any_other_amount_gets_a_verdict(number: float) -> None:
    for path in AMOUNTS:
        request = read(changed(path, number))
        for kind in (Profile.STANDARD, Profile.CAUTIOUS):
            verdict = judge(request.check_in, request.history, kind)
            json.dumps(verdict_json(verdict, Wording()), allow_nan=False)


DAYS: list[Path_] = [
    ("spots", 0, "since"),
    ("spots", 0, "seen"),
    ("history", 0, "on"),
    ("history", 0, "since"),
    ("workouts", 0, "on"),
]


@pytest.mark.parametrize("path", DAYS, ids=named)
@pytest.mark.parametrize(
    "wrong",
    ["2026-03-03", "9999-12-31", "2026-02-30", "2026-3-1", "20260301", "yesterday", "", 20260301],
)
def test_a_day_is_a_date_and_not_after_the_check_in(path: Path_, wrong: Any) -> None:
    line = refusal(changed(path, wrong))
    assert line.startswith(f"{named(path)}: ")
    assert repr(wrong) in line


def test_the_day_is_the_runners_not_that_of_greenwich() -> None:
    late = {"at": "2026-03-02T23:30:00-05:00", "spots": [], "history": []}
    late["workouts"] = [{"on": "2026-03-03", "kind": "easy"}]
    assert refusal(late).startswith("workouts[0].on: '2026-03-03': ")
    early = late | {"at": "2026-03-03T00:30:00+13:00"}
    assert read(early).check_in.day == date(2026, 3, 3)


def test_a_past_beginning_lies_not_after_its_own_day() -> None:
    assert refusal(changed(("history", 0, "since"), "2026-03-02")).startswith("history[0].since: ")
    assert read(changed(("history", 0, "since"), "2026-03-01"))


@pytest.mark.parametrize(
    "wrong",
    [
        "2026-03-02T07:10:00", "2026-03-02", "2026-03-02T24:61:00Z", "2026-13-02T07:10:00Z",
        "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "", "now", 1772431800, True, [],
        {}, "2026-03-02T07:10:00+01:00\n", "2026-03-02T07:10:00\ud800",
    ],
)  # fmt: skip
def test_a_moment_needs_an_offset_and_a_place_in_the_calendar(wrong: Any) -> None:
    assert refusal(changed(("at",), wrong)).startswith("at: ")


@pytest.mark.parametrize("edge", ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00"])
def test_the_ends_of_the_calendar_get_a_verdict(edge: str) -> None:
    request = read({"at": edge, "spots": [{"region": "neck", "pain": {"rest": 1}}], "history": []})
    assert judge(request.check_in, request.history).run is Run.SHORTEN


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("calf", "not a region"),
        ("left-calf", "not a region"),
        ("left-lower-back", "has no side; write 'lower-back'"),
        ("middle-lower-back", "not a region"),
        ("quad", "write 'left-quad' or 'right-quad'"),
        ("LEFT-QUAD", "not a region"),
        ("left-left-quad", "not a region"),
        ("left-", "not a region"),
    ],
)
@pytest.mark.parametrize("place", ["spots", "history"])
def test_a_region_is_a_key_of_the_table_with_its_side(place: str, key: str, hint: str) -> None:
    line = refusal(changed((place, 0, "region"), key))
    assert line.startswith(f"{place}[0].region: {key!r}: ")
    assert hint in line


def test_a_region_named_twice_is_refused() -> None:
    line = refusal(changed(("spots", 1, "region"), "left-upper-calf"))
    assert line.startswith("spots[1].region: 'left-upper-calf': ")
    assert read(changed(("spots", 1, "region"), "right-upper-calf"))


def test_a_key_that_stands_twice_is_refused_wherever_it_stands() -> None:
    text = json.dumps(FULL).replace('"moving": 3', '"moving": 3, "moving": 4')
    with pytest.raises(InvalidValueError) as refused:
        read_check_request(text.encode(), NOW)
    assert one_short_line(refused.value).startswith("'moving': 4: ")


def places(value: Any, path: Path_ = ()) -> Iterator[Path_]:
    """Every place of a JSON value where another value could stand."""
    steps: Any = value.keys() if isinstance(value, dict) else range(len(value))
    for step in steps:
        yield (*path, step)
        if isinstance(value[step], dict | list):
            yield from places(value[step], (*path, step))


texts = st.text(max_size=8) | st.sampled_from(HOSTILE_TEXTS)
scalars = (
    st.none()
    | st.booleans()
    | st.integers(-2, 12)
    | st.integers()
    | st.floats()
    | texts
    | st.dates().map(str)
    | st.datetimes(timezones=st.timezones()).map(lambda at: at.isoformat())
    | st.sampled_from(["left-quad", "neck", "easy", "fever", "swelling", "numbness", "sudden"])
)
anything = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(texts | st.sampled_from(["on", "region", "level"]), inner, max_size=4)
    ),
    max_leaves=12,
)


def verdict_or_refusal(text: str) -> None:
    try:
        request = read_check_request(text.encode("utf-8", "surrogatepass"), NOW)
    except InvalidValueError as error:
        one_short_line(error)
    else:
        verdict = judge(request.check_in, request.history, request.profile or Profile.STANDARD)
        json.dumps(verdict_json(verdict, Wording()), allow_nan=False)


@given(anything)
def test_arbitrary_json_gets_a_verdict_or_a_refusal_of_one_line(value: Any) -> None:
    verdict_or_refusal(json.dumps(value))


@given(st.dictionaries(st.sampled_from([*FULL, "x"]), anything), st.booleans())
def test_a_check_in_of_arbitrary_values_gets_a_verdict_or_a_refusal(
    value: dict[str, Any], escaped: bool
) -> None:
    verdict_or_refusal(json.dumps({"spots": []} | value, ensure_ascii=escaped))


@given(st.lists(st.tuples(st.sampled_from([*places(FULL)]), anything), min_size=1, max_size=3))
@example([(("spots", 0, "pain", "moving"), float("nan"))])
def test_a_valid_check_in_changed_anywhere_gets_a_verdict_or_a_refusal(
    changes: list[tuple[Path_, Any]],
) -> None:
    whole = deepcopy(FULL)
    for path, value in changes:
        inner: Any = whole
        for step in path[:-1]:
            reachable = isinstance(inner, dict) and step in inner
            listed = isinstance(inner, list) and isinstance(step, int) and step < len(inner)
            if not (reachable or listed):
                break
            inner = inner[step]
        else:
            if isinstance(inner, dict) or (
                isinstance(inner, list) and path[-1] in range(len(inner))
            ):
                inner[path[-1]] = value
    verdict_or_refusal(json.dumps(whole))


@given(st.integers(0, 10_000), st.integers(0, 4), st.text(max_size=3))
def test_a_text_cut_or_spliced_anywhere_gets_a_verdict_or_a_refusal(
    place: int, cut: int, spliced: str
) -> None:
    text = json.dumps(FULL)
    place %= len(text)
    verdict_or_refusal(text[:place] + spliced + text[place + cut :])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_same_json_gives_the_same_bytes(case: dict[str, Any]) -> None:
    def answer(data: Any) -> str:
        request = read(data)
        verdict = judge(request.check_in, request.history, request.profile or Profile.STANDARD)
        return json.dumps(verdict_json(verdict, Wording()))

    asked = case["check_in"]
    backwards = dict(reversed(asked.items())) | {"spots": asked["spots"][::-1]}
    assert answer(asked) == answer(deepcopy(asked)) == answer(backwards)


@given(checked_days())
def test_the_answer_has_the_agreed_keys_and_only_what_the_plan_carried(
    day: tuple[CheckIn, History],
) -> None:
    checked, history = day
    answer = verdict_json(judge(checked, history), Wording())
    assert list(answer) == [
        "run", "care", "kind", "conditional", "reasons", "adjusted", "alternatives", "recovery",
        "next_step", "ruleset",
    ]  # fmt: skip
    for reason in answer["reasons"]:
        assert list(reason) == ["rule", "region", "run", "care", "text", "source"]
        assert reason["text"]
        assert reason["source"]
    for advice in answer["recovery"]:
        assert list(advice) == ["method", "text"]
        assert advice["text"]
    assert answer["next_step"]
    planned, adjusted = checked.planned, answer["adjusted"]
    assert (adjusted is None) == (planned is None)
    if planned is None or adjusted is None:
        return
    assert adjusted["note"]
    for key in ("distance_km", "duration_min", "terrain"):
        assert key not in adjusted or getattr(planned, key) is not None
    if adjusted["kind"] == "rest" and planned.kind is not SessionKind.REST:
        assert set(adjusted) == {"kind", "note"}
