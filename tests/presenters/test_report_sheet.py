"""The report in words: what stands at its head, beside its maps and beside its strips."""

from datetime import date
from typing import Any

from logged import check_in, workout
from runsore.core.body import REGIONS, region_by_key
from runsore.core.log import LoggedCheckIn
from runsore.presenters.report import ReportChoice, report_state
from runsore.presenters.report_sheet import ReportSheet, report_sheet
from runsore.settings import Units
from runsore.wording import Wording

MARCH = ReportChoice(date(2026, 3, 1), date(2026, 3, 15))


def sheet(*entries: Any, choice: ReportChoice = MARCH, units: Units = Units.KM) -> ReportSheet:
    check_ins = [entry for entry in entries if isinstance(entry, LoggedCheckIn)]
    runs = [entry for entry in entries if not isinstance(entry, LoggedCheckIn)]
    return report_sheet(report_state(check_ins, runs, choice, date(2026, 3, 16)), Wording(), units)


CALF_AND_KNEE = (
    check_in("2026-03-02", {"left-upper-calf": 5, "right-kneecap": 2}),
    check_in("2026-03-04", {"left-upper-calf": 1}),
    workout("2026-03-03", distance_km=16.1),
)


def test_the_head_names_the_period_and_the_day_it_was_made():
    made = sheet(*CALF_AND_KNEE)
    assert (made.period, made.days) == ("2026-03-01 to 2026-03-15", "15 days")
    assert made.made == "Made on 2026-03-16 with Runsore"
    assert made.regions == "All regions"


def test_the_figures_at_the_head_are_the_logs():
    figures = [(of.value, of.detail) for of in sheet(*CALF_AND_KNEE).figures]
    assert figures == [
        ("5", "Left upper calf, 2026-03-02"),
        ("2", "of 2 with a check-in"),
        ("2", "0 going on"),
        ("1", "16.1 km"),
        ("0", "0 advised to see someone"),
    ]


def test_distances_are_in_the_runners_units():
    assert sheet(*CALF_AND_KNEE, units=Units.MILES).figures[3].detail == "10 mi"


def test_a_strip_says_in_words_what_it_shows():
    calf, knee = sheet(*CALF_AND_KNEE).strips
    assert (calf.name, calf.days) == ("Left upper calf", "sore on 2 of 2 days noted")
    assert (calf.worst, calf.latest) == ("worst 5 · 2026-03-02", "latest 1 · 2026-03-04")
    assert knee.episodes == "episodes: 1"


def test_the_maps_are_told_in_words_too():
    worst, latest = sheet(*CALF_AND_KNEE).maps
    assert worst.levels == {"left-upper-calf": 5, "right-kneecap": 2}
    assert worst.spoken == (
        "Body map. Worst level of the period: Left upper calf 5, Right kneecap 2."
    )
    assert latest.title == "Latest check-in, 2026-03-04"
    assert latest.levels == {"left-upper-calf": 1}


def test_regions_without_a_strip_are_named_with_their_worst_level():
    made = sheet(*CALF_AND_KNEE)
    assert made.also(made.strips[1:]) == (
        "Also noted, with the worst level of each: Right kneecap 2."
    )
    assert made.also(()) == ""


def test_of_many_chosen_regions_the_head_names_some_and_counts_the_rest():
    few = ReportChoice(MARCH.first, MARCH.last, frozenset({region_by_key("neck")}))
    many = ReportChoice(MARCH.first, MARCH.last, frozenset(REGIONS[:9]))
    assert sheet(choice=few).regions == "Only: Neck"
    assert sheet(choice=many).regions == (
        "Only: Neck, Left shoulder, Right shoulder, Left upper arm, Right upper arm, "
        "Left forearm and hand and 3 more"
    )


def test_a_chosen_region_that_was_not_noted_is_named():
    chosen = frozenset(map(region_by_key, ("right-kneecap", "neck")))
    made = sheet(*CALF_AND_KNEE, choice=ReportChoice(MARCH.first, MARCH.last, chosen))
    assert made.unnoted == "Not noted in this period: Neck."
    assert sheet(*CALF_AND_KNEE).unnoted == ""


def test_an_empty_period_says_so():
    made = sheet()
    assert made.nothing == "There is no check-in in this period."
    assert made.chart_note == "No region was noted in this period."
    assert made.figures[0].detail == "nothing was sore"
    assert [table.rows for table in made.tables] == [()] * 5
