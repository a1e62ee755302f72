"""The region table."""

import csv
from pathlib import Path

import pytest

from runsore.core.body import REGIONS, Side, region_by_key
from runsore.core.invalid import InvalidValueError

TABLE = Path(__file__).parents[1] / "body-regions.csv"


def test_the_regions_are_those_of_the_agreed_table() -> None:
    rows = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines()))
    areas = list(dict.fromkeys(region.area for region in REGIONS))
    assert areas == [row["area"] for row in rows]
    for row in rows:
        for region in (region for region in REGIONS if region.area == row["area"]):
            assert region.label == row["label"]
            assert {view.value for view in region.views} == set(row["views"].split("+"))
            assert region.tissue.value == row["tissue"]
            assert region.bone_stress.value == row["bone_stress"]
            assert region.ioc_area == row["ioc_area"]
            assert region.waist.value == row["waist"]
            assert (region.side is Side.MIDDLE) == (row["sides"] == "middle")


def test_there_are_75_region_sides_left_before_right() -> None:
    assert len(REGIONS) == len({region.key for region in REGIONS}) == 75
    for region in REGIONS:
        if region.side is Side.LEFT:
            assert region.mirrored.order == region.order + 1


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("left-lower-back", "write 'lower-back'"),
        ("quad", "write 'left-quad' or 'right-quad'"),
        ("left-elbow", "not a region"),
        ("", "not a region"),
        ("Left-quad", "not a region"),
    ],
)
def test_a_key_that_is_no_region_is_refused_with_what_to_write(key: str, hint: str) -> None:
    with pytest.raises(InvalidValueError, match=hint):
        region_by_key(key)


def test_names_say_the_side_and_keep_proper_names() -> None:
    assert region_by_key("left-upper-calf").name == "Left upper calf"
    assert region_by_key("right-achilles").name == "Right Achilles tendon"
    assert region_by_key("lower-back").name == "Lower back"
