"""What stands out as sentences, and the rows of how the advice worked."""

from datetime import date

import pytest

from runsore.core.advice import AdviceRow, Changes, Followed
from runsore.core.associations import OneSided, Outcome, WorseAfter
from runsore.core.body import Side, region_by_key
from runsore.core.insights import Insights
from runsore.core.standouts import Persists, Recurs, RegionEpisode, Rising
from runsore.core.verdict import Run
from runsore.core.workout import SessionKind
from runsore.presenters.insights import change_rows, km_per_unit, stand_out_views
from runsore.settings import Units
from runsore.wording import Wording

HEEL = region_by_key("left-heel")
DAY = date(2026, 3, 20).toordinal()
EPISODE = RegionEpisode(HEEL, DAY, DAY + 6, 4, 7)
WORDS = Wording()


def worse(outcome, km, region=HEEL):
    return WorseAfter(EPISODE, region, outcome, km, 3, 9, 14, 5, 40)


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (Persists(EPISODE, 6), "Left heel: sore for 6 days and not getting better."),
        (Rising(EPISODE, 4), "Left heel: rising, now at 4."),
        (
            Recurs(EPISODE, 3),
            "Left heel: sore 3 separate times in 90 days, each at 3 or more.",
        ),
        (
            Recurs(EPISODE, 3, SessionKind.LONG, 2),
            (
                "Left heel: sore 3 separate times in 90 days, each at 3 or more; 2 of them began "
                "within three days of a long run."
            ),
        ),
        (
            worse(Outcome.MORNING, 15.0),
            (
                "Left heel: at 3 or more on 9 of 14 mornings after runs longer than 15 km, and on "
                "5 of 40 after shorter ones."
            ),
        ),
        (
            worse(Outcome.BEGINS, None),
            (
                "Left heel: newly sore within three days of 9 of 14 hilly runs, and of 5 of 40 "
                "other runs."
            ),
        ),
        (
            worse(Outcome.MORNING, None, None),
            (
                "The sorest region: at 3 or more on 9 of 14 mornings after hilly runs, and on 5 of "
                "40 after other runs."
            ),
        ),
        (
            OneSided(EPISODE, Side.LEFT, 11, 12),
            "Of 12 times that a region turned sore anew, 11 were on the left.",
        ),
    ],
)
def test_what_stands_out_is_a_sentence_that_leads_to_its_episode(found, text):
    (view,) = stand_out_views(Insights(stand_outs=(found,)), WORDS, Units.KM)

    assert view.text == text
    assert view.episode is EPISODE
    assert view.is_claim is isinstance(found, WorseAfter | OneSided)


@pytest.mark.parametrize("miles", [6, 7, 10, 13])
def test_a_distance_in_miles_is_whole(miles):
    claim = worse(Outcome.MORNING, miles * km_per_unit(Units.MILES))

    (view,) = stand_out_views(Insights(stand_outs=(claim,)), WORDS, Units.MILES)

    assert f"longer than {miles} mi," in view.text


def test_a_row_of_advice_goes_by_the_headline_of_its_verdict():
    changes = Changes(5, -2, -1, 0)
    advice = (
        AdviceRow(None, Followed.AS_ADVISED, changes),
        AdviceRow(Run.STOP, None, changes),
        AdviceRow(Run.STOP, Followed.RUN_ANYWAY, changes),
    )

    rows = change_rows(Insights(advice=advice), WORDS)

    assert [row.text for row in rows] == [
        "",
        "Not today: rest or cross-train",
        "Not today: rest or cross-train",
    ]
    assert (rows[0].n, rows[0].lower, rows[0].median, rows[0].upper) == (5, -2, -1, 0)
