"""What a runner prefers survives a restart, and a damaged file does not stop the program."""

import json
import os
from datetime import time
from pathlib import Path

import pytest

from runsore.core.check_in import Profile
from runsore.settings import Settings, SettingsStore, ThemeChoice, Units, Weekday


def test_without_a_file_there_are_the_defaults_and_no_file_is_made(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "none" / "settings.json")
    assert store.current == Settings()
    assert not (tmp_path / "none").exists()


def test_a_change_is_there_after_a_restart_with_its_type(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "settings.json"
    SettingsStore(path).change(units=Units.MILES, profile=Profile.CAUTIOUS, theme=ThemeChoice.DARK)
    kept = SettingsStore(path).current
    assert kept.units is Units.MILES
    assert kept.profile is Profile.CAUTIOUS
    assert kept.theme is ThemeChoice.DARK
    assert kept.first_weekday is Weekday.MONDAY


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000, b"[1]"])
def test_a_file_that_cannot_be_read_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert SettingsStore(path).current == Settings()


def test_one_unknown_value_costs_only_itself_and_is_told(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"units": "furlongs", "theme": "dark", "future": 1}))
    store = SettingsStore(path)
    assert store.current == Settings(theme=ThemeChoice.DARK)
    assert "units" in str(store.problem)
    assert str(path) in str(store.problem)


def test_reminders_are_there_after_a_restart_with_their_types(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsStore(path).change(remind_in_the_morning=True, reminder_time=time(6, 45))
    assert SettingsStore(path).current == Settings(
        remind_in_the_morning=True, reminder_time=time(6, 45)
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("remind_after_a_run", "false"),
        ("stay_in_tray", 1),
        ("reminder_time", "25:00"),
        ("reminder_time", 7),
    ],
)
def test_a_value_of_another_type_is_not_taken_for_one(
    tmp_path: Path, name: str, value: object
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({name: value}))
    store = SettingsStore(path)
    assert store.current == Settings()
    assert name in str(store.problem)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_only_their_owner_reads_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{}")
    path.chmod(0o644)
    SettingsStore(path).change(units=Units.MILES)
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("day", "number"), [(Weekday.MONDAY, 0), (Weekday.SATURDAY, 5), (Weekday.SUNDAY, 6)]
)
def test_weekdays_count_as_dates_do(day: Weekday, number: int) -> None:
    assert day.number == number


@pytest.mark.parametrize("kept", [0, 1000, "10", 2.5, True])
def test_a_number_of_backups_that_is_none_never_costs_the_backups(
    tmp_path: Path, kept: object
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"backups_kept": kept}))
    assert SettingsStore(path).current.backups_kept == 10
