"""The draft comes back as it was, and a damaged one stops nothing."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from check_ins import NOW, TODAY, planned_sessions, regions, sore, spots_at
from runsore.core.check_in import CheckInFlag, SoreSpot
from runsore.core.log import RecoveryDay
from runsore.core.verdict import RecoveryMethod
from runsore.exchange.draft_file import DraftFile
from runsore.exchange.draft_json import draft_as_json, draft_from_json
from runsore.presenters.draft import Draft, resumed

recoveries = st.builds(
    RecoveryDay,
    st.just(TODAY),
    st.none() | st.floats(0, 24),
    st.frozensets(st.sampled_from(RecoveryMethod)),
)
drafts = st.builds(
    Draft,
    spots=st.lists(
        spots_at(regions) | st.builds(SoreSpot, regions), max_size=4, unique_by=lambda s: s.region
    ).map(tuple),
    flags=st.frozensets(st.sampled_from(CheckInFlag)),
    planned=st.none() | planned_sessions,
    notes=st.text(st.characters(exclude_categories=["Cs"])),
    at=st.none() | st.just(NOW - timedelta(days=2)),
    recovery=st.none() | recoveries,
    edits=st.none() | st.uuids(),
    written=st.just(NOW),
)


@given(drafts)
def test_a_draft_comes_back_as_it_was(draft: Draft) -> None:
    assert draft_from_json(json.dumps(draft_as_json(draft, NOW)).encode()) == draft


def test_a_draft_is_kept_for_its_owner_only_and_an_empty_one_leaves_nothing(
    tmp_path: Path,
) -> None:
    path = tmp_path / "new folder" / "log.db.draft.json"
    store = DraftFile(path)
    store.keep(Draft(spots=(sore(),)), NOW)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    store.keep(Draft(), NOW)
    assert list(path.parent.iterdir()) == []
    assert store.load() is None


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff", b"[]", b'{"edits": "x"}', b'{"future": 1}']
)
def test_a_draft_that_cannot_be_read_counts_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "draft.json"
    path.write_bytes(content)
    assert DraftFile(path).load() is None


def test_a_draft_found_the_next_day_stays_on_the_day_it_was_begun() -> None:
    draft = Draft(notes="sore", written=NOW - timedelta(days=1))
    assert resumed(draft, NOW).at == NOW - timedelta(days=1)
    assert resumed(draft, NOW - timedelta(hours=2)).at == NOW - timedelta(days=1)
    same_day = Draft(notes="sore", written=NOW - timedelta(hours=2))
    assert resumed(same_day, NOW).at is None
