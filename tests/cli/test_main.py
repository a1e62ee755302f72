"""The command line as a person and a script meet it."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from check_ins import NOW, TODAY
from command_line import check, one_line, runsore
from runsore import __version__
from runsore.cli.arguments import parser
from runsore.storage.read_only_log import ReadOnlyLog

ROOT = Path(__file__).parents[2]
CALF = {
    "at": NOW.isoformat(),
    "spots": [{"region": "left-upper-calf", "pain": {"moving": 3}}],
}


def test_a_verdict_is_printed_for_a_person() -> None:
    shown = check(CALF | {"history": []})
    assert shown.returncode == 0
    assert shown.stdout.decode().startswith("Easy run is fine\n")
    assert "does not diagnose" in shown.stdout.decode()


def test_the_agreed_examples_are_answered_as_agreed(tmp_path: Path) -> None:
    cases = json.loads((ROOT / "tests" / "cases.json").read_text(encoding="utf-8"))
    for case in cases:
        shown = check(case["check_in"], "--json", "--log", tmp_path / "none.db")
        assert shown.returncode == 0, shown.stderr
        given = json.loads(shown.stdout)
        given["rules"] = sorted({reason["rule"] for reason in given["reasons"]})
        if given["adjusted"]:
            del given["adjusted"]["note"]
        assert {key: given[key] for key in case["expect"]} == case["expect"], case["name"]


def test_lines_for_a_person_fit_a_terminal() -> None:
    shown = check(CALF | {"planned": {"kind": "long", "distance_km": 20}})
    assert max(len(line) for line in shown.stdout.decode().splitlines()) <= 88


def test_the_same_json_gives_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "check-in.json"
    path.write_text(json.dumps(CALF | {"workouts": []}))
    first, second = (runsore("check", path, "--json") for _ in range(2))
    assert first.stdout == second.stdout
    assert json.loads(first.stdout)["run"] == "easy"


def test_a_refusal_is_one_line_that_names_the_field() -> None:
    wrong = {"spots": [{"region": "left-quad", "pain": {"moving": 11}}]}
    assert one_line(check(wrong)).startswith("spots[0].pain.moving: 11: must be")


@pytest.mark.parametrize(
    "given",
    [b"", b"\xff\xfe", b"[" * 200_000, b'"' + b"a" * 10_000_000 + b'"', b"NaN", b"1" * 10_000],
    ids=["empty", "not UTF-8", "deep", "10 MB", "NaN", "digits"],
)
def test_hostile_input_is_refused_in_one_line(given: bytes) -> None:
    one_line(runsore("check", given=given))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "nowhere.json" in one_line(runsore("check", tmp_path / "nowhere.json"))
    assert str(tmp_path) in one_line(runsore("check", tmp_path))


def test_without_save_no_log_is_made(tmp_path: Path) -> None:
    log = tmp_path / "log.db"
    assert check(CALF, "--log", log).returncode == 0
    assert not log.exists()


def test_a_saved_check_in_is_history_for_the_next(tmp_path: Path) -> None:
    log = tmp_path / "log.db"
    early = CALF | {"at": "2026-03-14T07:00:00+00:00"}
    early["spots"] = [{"region": "left-upper-calf", "pain": {"moving": 1}}]
    assert check(early, "--save", "--log", log).returncode == 0
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    alone = json.loads(check(CALF | {"history": []}, "--json", "--log", log).stdout)
    with_log = json.loads(check(CALF, "--json", "--log", log).stdout)
    assert alone["run"] == "easy"
    assert with_log["run"] == "stop"
    assert "WORSENING" in {reason["rule"] for reason in with_log["reasons"]}


def test_the_setting_decides_the_profile_where_the_log_is_used(tmp_path: Path) -> None:
    config = tmp_path / "config"
    (config / "runsore").mkdir(parents=True)
    (config / "runsore" / "settings.json").write_text('{"profile": "cautious"}')
    given = {"spots": [{"region": "left-achilles", "pain": {"moving": 1}}]}
    shown = {}
    for name, value in {
        "log": given,
        "json": given | {"history": []},
        "named": given | {"profile": "standard"},
    }.items():
        answer = runsore(
            "check", "--json", "--log", tmp_path / "log.db",
            given=json.dumps(value).encode(), XDG_CONFIG_HOME=str(config),
        )  # fmt: skip
        shown[name] = json.loads(answer.stdout)["run"]
    assert shown == {"log": "stop", "json": "easy", "named": "easy"}


def test_a_file_that_is_no_log_is_refused_and_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "letter.txt"
    other.write_text("Dear diary")
    assert "letter.txt" in one_line(check(CALF, "--log", other))
    assert "letter.txt" in one_line(check(CALF, "--save", "--log", other))
    assert other.read_text() == "Dear diary"


def test_a_check_loads_neither_qt_nor_sqlmodel() -> None:
    program = (
        "import sys; from runsore.cli import main; main(['check']);"
        "print([name for name in ('PySide6', 'sqlmodel', 'sqlalchemy', 'pydantic', 'numpy')"
        " if name in sys.modules], file=sys.stderr)"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program],
        input=json.dumps(CALF).encode(),
        capture_output=True,
        check=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert shown.stderr.decode().strip() == "[]"


def test_a_terminal_that_knows_only_ascii_still_gets_its_verdict() -> None:
    shown = runsore(
        "check", given=json.dumps(CALF).encode(), PYTHONIOENCODING="ascii", PYTHONUTF8="0"
    )
    assert shown.returncode == 0, shown.stderr


def test_without_a_display_the_window_is_refused_with_what_works() -> None:
    shown = runsore(DISPLAY="", WAYLAND_DISPLAY="")
    assert "runsore check" in one_line(shown)


def test_the_sample_log_ends_on_its_day_and_is_the_same_every_time(tmp_path: Path) -> None:
    paths = [tmp_path / "one.db", tmp_path / "two.db"]
    for path in paths:
        shown = runsore("demo", path, "--years", "0.2", "--until", TODAY.isoformat())
        assert shown.returncode == 0, shown.stderr
    first, second = (ReadOnlyLog.at(path) for path in paths)
    assert first.check_ins() == second.check_ins()
    assert first.workouts() == second.workouts()
    assert first.check_ins()[0].check_in.day == TODAY
    first.close()
    second.close()


def test_the_sample_log_never_replaces_a_file(tmp_path: Path) -> None:
    kept = tmp_path / "log.db"
    kept.write_text("mine")
    assert "already exists" in one_line(runsore("demo", kept))
    assert kept.read_text() == "mine"


@pytest.mark.parametrize(
    "arguments", [("--years", "0"), ("--years", "x"), ("--until", "yesterday"), ("--years", "nan")]
)
def test_a_sample_log_of_no_length_is_refused(tmp_path: Path, arguments: tuple[str, str]) -> None:
    shown = runsore("demo", tmp_path / "log.db", *arguments)
    assert shown.returncode == 2
    assert arguments[1] in shown.stderr.decode()
    assert not (tmp_path / "log.db").exists()


def test_version_and_help_are_everywhere() -> None:
    assert runsore("--version").stdout.decode().strip() == f"runsore {__version__}"
    for command in ((), ("check",), ("demo",)):
        shown = runsore(*command, "--help")
        assert shown.returncode == 0
        assert b"usage: runsore" in shown.stdout


def test_a_command_that_there_is_not_is_told_with_all_that_there_are() -> None:
    for arguments in (("chek",), ("--log", "check", "chek"), ("chek", "check")):
        told = runsore(*arguments).stderr.decode()
        assert "invalid choice: 'chek'" in told
        assert all(f"'{name}'" in told for name in ("check", "backup", "export", "report", "demo"))


@pytest.mark.parametrize("arguments", [("--help",), ("-h", "export"), ("--help", "check")])
def test_help_names_every_command(arguments: tuple[str, ...]) -> None:
    told = runsore(*arguments).stdout.decode()
    assert all(name in told for name in ("check", "backup", "export", "import", "report", "demo"))


def test_a_log_that_is_called_like_a_command_is_a_log() -> None:
    asked = ["--log", "check", "export"]
    options = parser(asked).parse_args(asked)
    assert (options.log, options.work) == (Path("check"), "exchange_commands.export")
