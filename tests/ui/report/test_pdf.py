"""The report as PDF, read back as its readers will."""

from datetime import timedelta
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from logged import check_in, workout
from runsore.core.log import LoggedCheckIn, LoggedWorkout
from runsore.core.value import replace
from runsore.core.verdict import Care, Run
from runsore.core.workout import SessionKind
from runsore.demo import sample_log
from runsore.settings import Paper
from ui.report.reports import FIRST, LAST, WHOLE, everything_sore, in_order, report, text_of

pytestmark = pytest.mark.usefixtures("qapp")
POINTS = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}


def with_note(at: str, note: str) -> LoggedCheckIn:
    kept = check_in(at, {"left-upper-calf": 3})
    return replace(kept, check_in=replace(kept.check_in, notes=note))


def test_the_numbers_on_paper_are_the_logs():
    text = text_of(
        report(
            check_in("2026-02-02", {"left-upper-calf": 4}, Run.SHORTEN),
            check_in("2026-02-03", {"left-upper-calf": 6}, Run.STOP, Care.PROFESSIONAL),
            check_in("2026-02-05", {"left-upper-calf": 0}),
            workout("2026-02-01", SessionKind.LONG, distance_km=18.4),
        ).as_pdf(Paper.A4)
    )
    assert in_order(
        text,
        [
            "2026-01-01 to 2026-03-15 · 74 days",
            "of 3 with a check-in",
            "sore on 2 of 3 days noted",
            "worst 6 · 2026-02-03",
            "latest 0 · 2026-02-05",
            "Left upper calf 2026-02-02 2026-02-03 6 not clear Long run, 18.4 km, the day before",
            "Get it looked at: 2026-02-03 1",
            "Shorten it and watch 1 +2 +2 to +2",
            "Runs: 1; 18.4 km in all",
        ],
    )


def test_a_years_figures_are_on_paper():
    records = sample_log(LAST, 1.0)
    made = report(*(kept for kept in records if isinstance(kept, LoggedCheckIn | LoggedWorkout)))
    text = text_of(made.as_pdf(Paper.A4))
    advice = next(table for table in made.sheet.tables if table.name == "advice")
    runs = [f"{verdict} {count}" for verdict, count in advice.rows[: len(Run)]]
    assert in_order(text, [f"of {made.state.check_in_days} with a check-in", *runs])
    for of in made.sheet.strips[:3]:
        assert in_order(text, [of.name, of.worst, of.latest])


@pytest.mark.parametrize("paper", Paper)
def test_pages_have_the_size_of_the_paper(paper: Paper):
    (page, *_) = PdfReader(BytesIO(report().as_pdf(paper))).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == POINTS[paper]


@pytest.mark.parametrize(("paper", "notes"), [(Paper.A4, True), (Paper.LETTER, False)])
def test_however_much_was_logged_there_are_two_pages_at_most(paper: Paper, notes: bool):
    entries = [
        replace(kept, check_in=replace(kept.check_in, notes="It was a long way home. " * 200))
        for kept in everything_sore(48)
    ]
    made = report(*entries, choice=replace(WHOLE, with_notes=notes))
    pdf = made.as_pdf(paper)
    assert len(PdfReader(BytesIO(pdf)).pages) == 2
    text = text_of(pdf)
    assert ("earlier notes, all of them" in text) is notes
    assert "1 / 2" in text
    assert "2 / 2" in text


def test_what_is_cut_is_counted():
    made = report(*everything_sore())
    text = text_of(made.as_pdf(Paper.A4))
    left_out = int(text.split(" earlier episodes, all of them")[0].rsplit(" ", 1)[1])
    assert left_out > 0
    assert text.count("no session noted") == len(made.state.episodes) - left_out


def test_a_quiet_period_is_one_page():
    quiet = check_in("2026-02-02", {})
    assert len(PdfReader(BytesIO(report(quiet).as_pdf(Paper.A4))).pages) == 1
    assert len(PdfReader(BytesIO(report().as_pdf(Paper.A4))).pages) == 1


def test_notes_are_on_paper_only_when_asked_for():
    kept = with_note("2026-02-02", "Stiff on the stairs, 100 % sure")
    assert "stairs" not in text_of(report(kept).as_pdf(Paper.A4))
    asked = report(kept, choice=replace(WHOLE, with_notes=True))
    assert "2026-02-02 Stiff on the stairs, 100 % sure" in text_of(asked.as_pdf(Paper.A4))


def test_a_long_note_says_how_much_of_it_is_missing():
    note = "x" * 3000
    asked = report(with_note("2026-02-02", note), choice=replace(WHOLE, with_notes=True))
    text = text_of(asked.as_pdf(Paper.A4))
    missing = int(text.split(" more characters")[0].rsplit("(", 1)[1])
    assert text.replace(" ", "").count("x") >= 3000 - missing
    assert 0 < missing < 3000


def test_the_file_says_what_it_is_and_who_made_it():
    about = PdfReader(BytesIO(report().as_pdf(Paper.A4))).metadata
    assert about is not None
    assert about.title == "Soreness report, 2026-01-01 to 2026-03-15"
    assert about.creator is not None
    assert about.creator.startswith("Runsore ")


def test_fonts_are_embedded_and_text_is_no_picture():
    reader = PdfReader(BytesIO(report(check_in("2026-02-02", {"neck": 3})).as_pdf(Paper.A4)))
    fonts = [
        font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts
    for font in fonts:
        (descendant,) = font["/DescendantFonts"]
        descriptor = descendant.get_object()["/FontDescriptor"]
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor
        assert "/ToUnicode" in font
    drawn = [page["/Resources"].get("/XObject", {}) for page in reader.pages]
    assert not [part for of in drawn for part in of.values() if part["/Subtype"] == "/Image"]
    copied = reader.pages[0].extract_text()
    assert "Soreness report" in copied
    assert "\t" not in copied
    assert "ﬁ" not in copied


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.integers(0, (LAST - FIRST).days),
            st.dictionaries(st.sampled_from(["neck", "left-heel"]), st.integers(0, 10)),
            st.text(st.characters(exclude_categories=["Cs", "Co"]), max_size=300),
        ),
        max_size=8,
    ),
    st.sampled_from(Paper),
)
def test_any_log_becomes_one_page_or_two(days, paper):
    entries = []
    for back, levels, note in days:
        kept = check_in((LAST - timedelta(days=back)).isoformat(), levels)
        entries.append(replace(kept, check_in=replace(kept.check_in, notes=note)))
    made = report(*entries, choice=replace(WHOLE, with_notes=True))
    assert made.pages(paper).count in (1, 2)
    assert made.as_pdf(paper).startswith(b"%PDF-")
