"""What the report says around its figures: a clinician reads it, a translator finds it here."""

from enum import StrEnum

from runsore.core.advice import Followed
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.verdict import Kind
from runsore.presenters.trends import Bin

TITLE = QT_TRANSLATE_NOOP("wording", "Soreness report")
PERIOD = QT_TRANSLATE_NOOP("wording", "{first} to {last}")
MADE = QT_TRANSLATE_NOOP("wording", "Made on {day} with Runsore")
ABOUT = QT_TRANSLATE_NOOP(
    "wording",
    "A runner's own record of soreness, to bring to a physiotherapist or physician. Levels are the "
    "highest of the day on a scale from 0 to 10: 0 none, 1 to 3 mild, 4 and 5 moderate, 6 and more "
    "a reason to stop. A day without an entry says nothing.",
)
REGIONS_ALL = QT_TRANSLATE_NOOP("wording", "All regions")
REGIONS_CHOSEN = QT_TRANSLATE_NOOP("wording", "Only: {regions}")
AND_MORE = QT_TRANSLATE_NOOP("wording", "{listed} and {count} more")
NO_CHECK_INS = QT_TRANSLATE_NOOP("wording", "There is no check-in in this period.")
DAYS_ONE = QT_TRANSLATE_NOOP("wording", "1 day")
DAYS_COUNT = QT_TRANSLATE_NOOP("wording", "{count} days")


class Figure(StrEnum):
    """The figures at the head of the report."""

    WORST = "worst"
    SORE = "sore"
    EPISODES = "episodes"
    RUNS = "runs"
    CARE = "care"


FIGURES = {
    Figure.WORST: QT_TRANSLATE_NOOP("wording", "Worst level"),
    Figure.SORE: QT_TRANSLATE_NOOP("wording", "Sore days"),
    Figure.EPISODES: QT_TRANSLATE_NOOP("wording", "Episodes"),
    Figure.RUNS: QT_TRANSLATE_NOOP("wording", "Runs"),
    Figure.CARE: QT_TRANSLATE_NOOP("wording", "Days with a warning sign"),
}
OF_CHECKED_DAYS = QT_TRANSLATE_NOOP("wording", "of {count} with a check-in")
GOING_ON_COUNT = QT_TRANSLATE_NOOP("wording", "{count} going on")
LONGEST = QT_TRANSLATE_NOOP("wording", "longest {distance}")
NONE_SORE = QT_TRANSLATE_NOOP("wording", "nothing was sore")
WHERE_AND_WHEN = QT_TRANSLATE_NOOP("wording", "{region}, {day}")
ADVISED_TO_SEE = QT_TRANSLATE_NOOP("wording", "{count} advised to see someone")

MAP_WORST = QT_TRANSLATE_NOOP("wording", "Worst level of the period")
MAP_LATEST = QT_TRANSLATE_NOOP("wording", "Latest check-in, {day}")
MAP_LATEST_NONE = QT_TRANSLATE_NOOP("wording", "Latest check-in")
MAP_WORDS = QT_TRANSLATE_NOOP("wording", "Body map. {title}: {levels}.")
MAP_NOTHING = QT_TRANSLATE_NOOP("wording", "nothing sore")

LEVELS = QT_TRANSLATE_NOOP("wording", "Levels and runs over time")
LEVELS_EACH = {
    Bin.DAY: QT_TRANSLATE_NOOP(
        "wording",
        "A bar for each day, a dot for a day noted as not sore. The sorest regions come first.",
    ),
    Bin.WEEK: QT_TRANSLATE_NOOP(
        "wording",
        "The worst of each week, a dot for none. The sorest regions come first.",
    ),
    Bin.MONTH: QT_TRANSLATE_NOOP(
        "wording",
        "The worst of each month, a dot for none. The sorest regions come first.",
    ),
    Bin.YEAR: QT_TRANSLATE_NOOP(
        "wording",
        "The worst of each year, a dot for none. The sorest regions come first.",
    ),
}
RUNS_EACH = {
    Bin.DAY: QT_TRANSLATE_NOOP("wording", "most in a day {distance}"),
    Bin.WEEK: QT_TRANSLATE_NOOP("wording", "most in a week {distance}"),
    Bin.MONTH: QT_TRANSLATE_NOOP("wording", "most in a month {distance}"),
    Bin.YEAR: QT_TRANSLATE_NOOP("wording", "most in a year {distance}"),
}
STRIP_DAYS = QT_TRANSLATE_NOOP("wording", "sore on {sore} of {noted} days noted")
STRIP_EPISODES = QT_TRANSLATE_NOOP("wording", "episodes: {count}")
STRIP_WORST = QT_TRANSLATE_NOOP("wording", "worst {level} · {day}")
STRIP_LATEST = QT_TRANSLATE_NOOP("wording", "latest {level} · {day}")
ALSO = QT_TRANSLATE_NOOP("wording", "Also noted, with the worst level of each: {regions}.")
REGION_LEVEL = QT_TRANSLATE_NOOP("wording", "{region} {level}")
UNNOTED = QT_TRANSLATE_NOOP("wording", "Not noted in this period: {regions}.")
NO_REGIONS = QT_TRANSLATE_NOOP("wording", "No region was noted in this period.")

EPISODES = QT_TRANSLATE_NOOP("wording", "Episodes")
EPISODES_NOTE = QT_TRANSLATE_NOOP(
    "wording",
    "An episode is soreness that belongs together. Pattern is how the rules read the runner's "
    "answers at their most worrying, which is no diagnosis. After is the most telling session of "
    "the day it began and the three days before, which need not be the cause.",
)
EPISODES_NONE = QT_TRANSLATE_NOOP("wording", "No episode in this period.")
EPISODES_MORE = QT_TRANSLATE_NOOP(
    "wording", "and {count} earlier episodes, all of them in the report as a web page"
)
EPISODE_HEADS = (
    QT_TRANSLATE_NOOP("wording", "Region"),
    QT_TRANSLATE_NOOP("wording", "Start"),
    QT_TRANSLATE_NOOP("wording", "End"),
    QT_TRANSLATE_NOOP("wording", "Peak"),
    QT_TRANSLATE_NOOP("wording", "Pattern"),
    QT_TRANSLATE_NOOP("wording", "After"),
)
GOES_ON = QT_TRANSLATE_NOOP("wording", "going on")
KINDS = {
    Kind.NONE: QT_TRANSLATE_NOOP("wording", "not clear"),
    Kind.DOMS: QT_TRANSLATE_NOOP("wording", "like training soreness"),
    Kind.UNCLEAR: QT_TRANSLATE_NOOP("wording", "not clear"),
    Kind.JOINT: QT_TRANSLATE_NOOP("wording", "in a joint"),
    Kind.INJURY: QT_TRANSLATE_NOOP("wording", "signs of more"),
}
NOTHING_BEFORE = QT_TRANSLATE_NOOP("wording", "no session noted")
SAME_DAY = QT_TRANSLATE_NOOP("wording", "{session}, same day")
DAY_BEFORE = QT_TRANSLATE_NOOP("wording", "{session}, the day before")
DAYS_BEFORE = QT_TRANSLATE_NOOP("wording", "{session}, {count} days before")

SIGNS = QT_TRANSLATE_NOOP("wording", "Warning signs")
SIGNS_NONE = QT_TRANSLATE_NOOP("wording", "None was ticked in this period.")
SIGNS_MORE = QT_TRANSLATE_NOOP(
    "wording",
    "and {count} more warning signs last seen earlier, all of them in the report as a web page",
)
SIGN_HEADS = (
    QT_TRANSLATE_NOOP("wording", "Sign"),
    QT_TRANSLATE_NOOP("wording", "Where"),
    QT_TRANSLATE_NOOP("wording", "Days"),
    QT_TRANSLATE_NOOP("wording", "Dates"),
)
WHOLE_BODY = QT_TRANSLATE_NOOP("wording", "Whole body")
DATES_MORE = QT_TRANSLATE_NOOP("wording", "{dates} and {count} earlier")

ADVICE = QT_TRANSLATE_NOOP("wording", "What was advised")
ADVICE_NONE = QT_TRANSLATE_NOOP("wording", "Nothing was asked in this period.")
ADVICE_NOTE = QT_TRANSLATE_NOOP("wording", "By day, the most cautious verdict.")
ADVICE_NOTE_CHOSEN = QT_TRANSLATE_NOOP(
    "wording",
    "By day, the most cautious verdict; it was given for everything that was sore that day.",
)
ADVICE_HEADS = (QT_TRANSLATE_NOOP("wording", "Verdict"), QT_TRANSLATE_NOOP("wording", "Days"))
ADVICE_ALSO = QT_TRANSLATE_NOOP("wording", "also: {care}")
URGENT = QT_TRANSLATE_NOOP("wording", "Get help now")
SEEN = QT_TRANSLATE_NOOP("wording", "Seen by a physio or doctor")
SEEN_ENTRY = QT_TRANSLATE_NOOP("wording", "{day} ({region})")

MORNINGS = QT_TRANSLATE_NOOP("wording", "How the next mornings went")
MORNINGS_NONE = QT_TRANSLATE_NOOP("wording", "No region was noted on two days in a row.")
MORNINGS_NOTE = QT_TRANSLATE_NOOP(
    "wording",
    "Next morning's level minus the day's, for each region noted on both days; below 0 is better. "
    "Groups differ in more than the advice.",
)
MORNING_HEADS = (
    QT_TRANSLATE_NOOP("wording", "After"),
    QT_TRANSLATE_NOOP("wording", "Cases"),
    QT_TRANSLATE_NOOP("wording", "Median"),
    QT_TRANSLATE_NOOP("wording", "Middle half"),
)
FOLLOWED = {
    Followed.AS_ADVISED: QT_TRANSLATE_NOOP("wording", "Done as advised"),
    Followed.RUN_ANYWAY: QT_TRANSLATE_NOOP("wording", "Not as advised"),
}
MIDDLE_HALF = QT_TRANSLATE_NOOP("wording", "{lower} to {upper}")

SESSIONS = QT_TRANSLATE_NOOP("wording", "Runs and other sessions")
SESSIONS_NONE = QT_TRANSLATE_NOOP("wording", "No session was noted in this period.")
SESSIONS_TOTAL = QT_TRANSLATE_NOOP("wording", "Runs: {runs}")
SESSIONS_DISTANCE = QT_TRANSLATE_NOOP("wording", "{distance} in all")
SESSIONS_WEEKLY = QT_TRANSLATE_NOOP("wording", "{distance} a week")
SESSIONS_LONGEST = QT_TRANSLATE_NOOP("wording", "the longest {distance}")
SESSIONS_TIME = QT_TRANSLATE_NOOP("wording", "{time} in all")
SESSIONS_UNMEASURED = QT_TRANSLATE_NOOP("wording", "{count} without a distance")
SESSION_COUNT = QT_TRANSLATE_NOOP("wording", "{session} {count}")

NOTES = QT_TRANSLATE_NOOP("wording", "Notes of the check-ins")
NOTES_NONE = QT_TRANSLATE_NOOP("wording", "No note was written in this period.")
NOTES_MORE = QT_TRANSLATE_NOOP(
    "wording", "and {count} earlier notes, all of them in the report as a web page"
)
NOTE_CUT = QT_TRANSLATE_NOOP("wording", "{start}… ({count} more characters)")

PAGE_OF = QT_TRANSLATE_NOOP("wording", "{page} / {pages}")
