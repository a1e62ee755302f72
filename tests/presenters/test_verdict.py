"""A verdict as it is shown and read out."""

import pytest

from check_ins import check_in, done, history, sore
from runsore.core.check_in import CheckIn, CheckInFlag, Form, Onset, Sensation, WarmUp
from runsore.core.history import History
from runsore.core.judge import judge
from runsore.core.workout import PlannedSession, SessionKind, Terrain
from runsore.presenters.verdict import VerdictView, verdict_text, verdict_view
from runsore.wording import Wording

CALM = {
    "sensation": Sensation.DULL,
    "warm_up": WarmUp.EASES,
    "form": Form.NORMAL,
    "onset": Onset.DELAYED,
}


def view_of(checked: CheckIn, known: History | None = None) -> VerdictView:
    return verdict_view(judge(checked, known), checked.planned, Wording())


@pytest.mark.parametrize(
    ("checked", "tone", "headline", "care_line"),
    [
        (check_in(), "go", "Run as planned", ""),
        (check_in(sore("left-quad", 2, **CALM)), "easy", "Easy run is fine", ""),
        (check_in(sore("left-quad", 4)), "shorten", "Shorten it and watch", "Keep an eye on it"),
        (
            check_in(sore("left-quad", 2, sensation=Sensation.SHARP)),
            "stop",
            "Not today: rest or cross-train",
            "Keep an eye on it",
        ),
        (check_in(sore("left-quad", 8)), "stop", "Not today: rest", "Get it looked at"),
    ],
)
def test_the_headline_says_the_run_and_the_second_line_the_care(
    checked: CheckIn, tone: str, headline: str, care_line: str
) -> None:
    view = view_of(checked)
    assert (view.tone, view.headline, view.care_line) == (tone, headline, care_line)


def test_urgent_replaces_the_headline_and_says_where_to_turn() -> None:
    view = view_of(check_in(flags=frozenset({CheckInFlag.CHEST_PAIN})))
    assert view.headline == "Get help now"
    assert "emergency" in view.care_line
    assert view.tone == "urgent"


def test_the_session_is_shown_before_and_after() -> None:
    planned = PlannedSession(SessionKind.HILLS, 8, None, Terrain.HILLY)
    view = view_of(check_in(sore("left-quad", 2, **CALM), planned=planned))
    assert (view.before, view.after) == ("Hills, 8 km, hilly", "Easy run, 8 km, flat")


def test_every_reason_names_its_region_and_its_sources_in_full() -> None:
    known = history([], [done(5, SessionKind.LONG, 5)])
    planned = PlannedSession(SessionKind.LONG, 20)
    view = view_of(check_in(sore("left-kneecap", 1), planned=planned), known)
    assert [reason.region_name for reason in view.reasons] == ["Left kneecap", ""]
    assert "Esculier" in view.reasons[0].sources[1]
    assert "Frandsen" in view.reasons[1].sources[0]


def test_the_copied_text_holds_all_that_the_screen_shows() -> None:
    planned = PlannedSession(SessionKind.TEMPO, 10)
    view = view_of(check_in(sore("right-quad", 4, **CALM), planned=planned))
    text = verdict_text(view, Wording())
    for part in (
        view.headline, view.care_line, view.kind, view.lead, view.before, view.after,
        view.session_note, view.next_step, view.disclaimer, *view.alternatives,
        *(reason.text for reason in view.reasons), *(line for _, line in view.recovery),
    ):  # fmt: skip
        assert part in text
    assert "\n\n\n" not in text
