"""What helps to find a fault and tells nothing of a runner: versions, screen, last messages."""

import locale
import platform
from collections.abc import Sequence
from pathlib import Path

import PySide6
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from runsore import __version__
from runsore.core.verdict import RULESET

_LAST_MESSAGES = 20


def versions(sqlite: str) -> list[tuple[str, str]]:
    """Names and versions of what the program is made of and runs on; `sqlite` is SQLite's."""
    return [
        ("Runsore", __version__),
        ("Ruleset", str(RULESET)),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()} (PySide {PySide6.__version__})"),
        ("SQLite", sqlite),
        ("System", f"{platform.system()} {platform.release()} {platform.machine()}"),
    ]


def diagnostics(versions: Sequence[tuple[str, str]], messages: Path) -> str:
    """Versions, screens and the last of the program's own messages, which hold no health data
    and no folder's name."""
    lines = [f"{name}: {version}" for name, version in versions]
    lines += [
        f"Window system: {QGuiApplication.platformName()}",
        f"Screens: {', '.join(_screens())}",
        f"Language: {QLocale().name()}, {QLocale.system().name()}, {locale.getlocale()[1]}",
    ]
    last = _last_of(messages)
    return "\n".join([*lines, "", "Last messages:" if last else "No messages.", *last])


def _screens() -> Sequence[str]:
    return [
        f"{screen.size().width()} × {screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    ]


def _last_of(messages: Path) -> list[str]:
    try:
        return messages.read_text(encoding="utf-8", errors="replace").splitlines()[-_LAST_MESSAGES:]
    except OSError:
        return []
