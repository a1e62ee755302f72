"""Export and import on the command line, as a script meets them."""

import csv
import json
import stat
from pathlib import Path

import pytest

from check_ins import TODAY
from command_line import one_line, runsore
from exchange.activities.recordings import fit_run, gpx_run
from runsore.exchange.log_csv import TABLES
from runsore.storage.read_only_log import ReadOnlyLog


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "log.db"
    shown = runsore("demo", path, "--years", "0.1", "--until", TODAY.isoformat())
    assert shown.returncode == 0, shown.stderr
    return path


@pytest.fixture(scope="module")
def export(sample: Path) -> Path:
    path = sample.with_name("export.json")
    assert runsore("export", "--log", sample, path).returncode == 0
    return path


def count_of(log: Path) -> int:
    kept = ReadOnlyLog.at(log)
    entries = kept.entries()
    kept.close()
    return len(entries)


def test_an_export_is_private_and_the_same_on_standard_output(sample: Path, export: Path) -> None:
    assert stat.S_IMODE(export.stat().st_mode) == 0o600
    for arguments in ((), ("-",)):
        assert runsore("export", "--log", sample, *arguments).stdout == export.read_bytes()
    assert len(json.loads(export.read_bytes())["records"]) == count_of(sample)


def test_an_import_into_an_empty_log_gives_the_same_export(export: Path, tmp_path: Path) -> None:
    copy, again = tmp_path / "copy.db", tmp_path / "again.json"
    shown = runsore("import", export, "--log", copy)
    assert shown.returncode == 0, shown.stderr
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    count = count_of(copy)
    assert shown.stdout.decode() == (
        f"{count} new, 0 changed, 0 deleted; 0 already here, 0 older than here.\n"
    )
    runsore("export", "--log", copy, again)
    assert again.read_bytes() == export.read_bytes()
    twice = runsore("import", export, export, "--log", copy)
    assert f"0 new, 0 changed, 0 deleted; {2 * count} already here" in twice.stdout.decode()


def test_a_dry_run_tells_and_makes_nothing(export: Path, tmp_path: Path) -> None:
    log = tmp_path / "log.db"
    shown = runsore("import", "--dry-run", export, "--log", log)
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.startswith(b"Would be: ")
    assert b" 0 new" not in shown.stdout
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_read_is_refused_by_name_and_the_rest_goes_in(
    export: Path, tmp_path: Path
) -> None:
    log, broken = tmp_path / "log.db", tmp_path / "broken.json"
    broken.write_bytes(export.read_bytes()[:-300])
    assert "broken.json" in one_line(runsore("import", broken, "--log", log))
    run = tmp_path / "run.gpx"
    run.write_text("<gpx/>")
    assert "run.gpx: holds no track" in one_line(runsore("import", run, "--log", log))
    assert not log.exists()
    both = runsore("import", export, broken, run, "--log", log)
    assert both.returncode == 2
    assert both.stderr.count(b"refused, left out: ") == 2
    assert count_of(log) > 0


def test_recordings_are_imported_once(tmp_path: Path) -> None:
    log = tmp_path / "log.db"
    (tmp_path / "run.fit").write_bytes(fit_run(rpe=70))
    (tmp_path / "twin.gpx").write_bytes(gpx_run())
    (tmp_path / "table.csv").write_text("Date,Km\n2026-03-05,5\n2099-01-01,5\n")
    dry = runsore("import", "--dry-run", tmp_path, "--log", log)
    assert dry.stdout == (
        b"Would be: 2 new, 0 changed, 0 deleted; 1 already here, 0 older than here.\n"
    )
    assert not log.exists()
    first = runsore("import", tmp_path, "--log", log)
    assert first.returncode == 2
    assert b"table.csv, row 3: Its day lies in the future." in first.stderr
    assert first.stdout.startswith(b"2 new")
    again = runsore("import", tmp_path / "run.fit", "--log", log)
    assert (again.returncode, again.stdout[:6]) == (0, b"0 new,")
    kept = ReadOnlyLog.at(log)
    workouts = kept.workouts()
    kept.close()
    assert [(one.source, one.workout.rpe) for one in workouts] == [("CSV", None), ("FIT", 7)]


def test_a_table_that_says_nothing_has_to_be_explained_in_the_window(tmp_path: Path) -> None:
    table = tmp_path / "vague.csv"
    table.write_text("A,B\n1,2\n")
    said = one_line(runsore("import", table, "--log", tmp_path / "log.db"))
    assert "is a table whose columns are not known" in said


def test_tables_are_written_into_a_folder(sample: Path, tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    assert runsore("export", "--csv", "--log", sample, folder).returncode == 0
    assert {path.name for path in folder.iterdir()} == set(TABLES)
    with (folder / "workouts.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    assert "name a folder" in one_line(runsore("export", "--csv", "--log", sample))


def test_nothing_is_exported_over_another_file_or_from_no_log(sample: Path, tmp_path: Path) -> None:
    mine = tmp_path / "letter.txt"
    mine.write_text("Dear diary")
    assert "is already there" in one_line(runsore("export", "--log", sample, mine))
    assert mine.read_text() == "Dear diary"
    assert "there is no log" in one_line(runsore("export", "--log", tmp_path / "none.db"))
    assert not (tmp_path / "none.db").exists()


def test_both_commands_explain_themselves() -> None:
    help_shown = [runsore(command, "--help").stdout for command in ("export", "import")]
    assert all(shown.startswith(b"usage: runsore") for shown in help_shown)
