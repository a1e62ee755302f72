"""The documented format is the one that is written, word for word."""

import json
import re
from collections.abc import Iterable
from enum import Enum
from functools import reduce
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from check_ins import NOW
from exchange.exported import exported, imported
from runsore.core import check_in as answers
from runsore.core import verdict as given_then
from runsore.core.body import REGIONS, Tissue
from runsore.core.log import Entry
from runsore.core.workout import SessionKind, Terrain
from runsore.demo import sample_log
from runsore.exchange.log_json import HEAD
from storage.stored import entries

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA = json.loads((DOCS / "log-format.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@settings(max_examples=40)
@given(st.lists(entries, max_size=3, unique_by=lambda entry: entry.stamp.id))
def test_every_export_is_as_the_schema_says(log: list[Entry]) -> None:
    VALIDATOR.validate(json.loads(exported(log)))


def test_the_sample_runners_log_is_as_the_schema_says() -> None:
    VALIDATOR.validate(json.loads(exported(sample_log(NOW.date(), 0.1))))


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("check-in.flags.items", answers.CheckInFlag),
        ("check-in.profile", answers.Profile),
        ("spot.tissue", Tissue),
        ("spot.sensation", answers.Sensation),
        ("spot.spread", answers.Spread),
        ("spot.onset", answers.Onset),
        ("spot.trend", answers.Trend),
        ("spot.warm_up", answers.WarmUp),
        ("spot.form", answers.Form),
        ("spot.signs.items", answers.Sign),
        ("spot.flags.items", answers.SpotFlag),
        ("verdict.kind", given_then.Kind),
        ("verdict.alternatives.items", given_then.Alternative),
        ("verdict.next_step", given_then.NextStep),
        ("adjusted.notes.items", given_then.SessionNote),
        ("session-kind", SessionKind),
        ("terrain", Terrain),
        ("run", given_then.Run),
        ("care", given_then.Care),
        ("recovery-method", given_then.RecoveryMethod),
    ],
)
def test_the_schema_knows_every_word_and_no_other(place: str, words: Iterable[Enum]) -> None:
    assert _at(place)["enum"] == [word.value for word in words]


def test_the_schema_knows_every_region() -> None:
    assert _at("region")["enum"] == [region.key for region in REGIONS]


def _at(place: str) -> dict[str, Any]:
    def inner(found: dict[str, Any], name: str) -> dict[str, Any]:
        step: dict[str, Any] = found.get("properties", found)[name]
        return step

    return reduce(inner, place.split("."), SCHEMA["$defs"])


def test_the_example_in_the_document_is_an_export() -> None:
    text = (DOCS / "log-format.md").read_text(encoding="utf-8")
    example = re.findall(r"```json\n(.*?)```", text, re.DOTALL)[0].encode()
    assert example.startswith(HEAD)
    assert exported(imported(example)) == example
    VALIDATOR.validate(json.loads(example))
