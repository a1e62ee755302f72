"""The verdict at every key and click, with ten years of history, against its rules alone."""

from collections.abc import Iterator
from datetime import datetime, time

from benchmarks import logs
from benchmarks.bench import Bench
from benchmarks.measure import Row, alone, compare, shown
from runsore.core.check_in import CheckIn, Profile
from runsore.core.facts import CheckInFacts
from runsore.core.judge import judge
from runsore.core.rules.table import RULES
from runsore.presenters.draft import draft_of
from runsore.presenters.today import known_on, today_state
from runsore.settings import Settings
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.wording import Wording


def rows(bench: Bench) -> Iterator[Row]:
    now = datetime.combine(bench.today, time(9)).astimezone()
    log = ReadOnlyLog.at(logs.sample(10, bench.today))
    known = known_on(log, now)
    newest = next(kept for kept in log.check_ins() if len(kept.check_in.spots) > 1)
    log.close()
    check_in = CheckIn(now, newest.check_in.spots, planned=known.usual_plan)
    history, settings, wording = known.history, Settings(), Wording()
    draft = draft_of(check_in, newest.stamp.id)

    def rules_alone() -> list[object]:
        facts = CheckInFacts(check_in, history, Profile.STANDARD)
        told: list[object] = []
        for rule in RULES:
            if rule.of_spot:
                told += [rule.of_spot(spot) for spot in facts.spots]
            if rule.of_check_in:
                told.append(rule.of_check_in(facts))
        return told

    pair = compare(lambda: judge(check_in, history), rules_alone, bench.rounds)
    yield Row("verdict with ten years of history, at each key", pair.ratio, "×", 1.2, 2, pair.note)
    judging = alone(lambda: judge(check_in, history), bench.rounds)
    screen = alone(lambda: today_state(draft, now, known, settings, wording), bench.rounds)
    note = f"all of Today's screen as data {shown(screen.wall)}"
    yield Row(
        "verdict with ten years of history, in milliseconds",
        1000 * judging.wall,
        "ms",
        None,
        1,
        note,
    )
