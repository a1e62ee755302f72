"""Where each system keeps a program's data, settings and messages."""

from pathlib import Path

from runsore.late_modules import loaded_when_needed

# For a folder of its own, which is not asked for, platformdirs would load all formats of archives.
with loaded_when_needed({"tempfile": ("TemporaryFile", "gettempdir"), "copy": ("copy",)}):
    from platformdirs import PlatformDirs, user_config_path

_DIRS = PlatformDirs("runsore", appauthor=False)


def log_path() -> Path:
    return _DIRS.user_data_path / "soreness.db"


def settings_path() -> Path:
    return _DIRS.user_config_path / "settings.json"


def window_path() -> Path:
    """Where the window was left, apart from what the runner chose."""
    return _DIRS.user_state_path / "window.ini"


def messages_path() -> Path:
    """Of the program's own troubles, never of anyone's health."""
    return _DIRS.user_log_path / "runsore.log"


def sample_path() -> Path:
    """The sample log, alone in a folder that may be emptied at any time."""
    return _DIRS.user_cache_path / "sample" / "sample.db"


def autostart_path() -> Path:
    """https://specifications.freedesktop.org/autostart-spec/latest/"""
    return user_config_path() / "autostart" / "io.github.runsore.Runsore.desktop"


def draft_path(log: Path) -> Path:
    """Beside its log, so that a draft is never taken for another log's."""
    return log.with_name(f"{log.name}.draft.json")
