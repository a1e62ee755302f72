"""What is written of unexpected errors: for its owner only, never long, and mute about health."""

import logging
import os
import platform
import traceback
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import qVersion

from runsore import __version__
from runsore.ui.overriding import override

_MESSAGES = logging.getLogger("runsore")
_FILE_BYTES = 256_000
_OLD_FILES = 3


class MessagesFile(RotatingFileHandler):
    """Every file it begins, also when it turns over, is readable by its owner only.

    Raises OSError where there can be no file.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        super().__init__(path, maxBytes=_FILE_BYTES, backupCount=_OLD_FILES)
        path.chmod(0o600)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))

    @override
    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        return os.fdopen(os.open(self.baseFilename, flags, 0o600), "a", encoding="utf-8")


def keep_messages(path: Path) -> None:
    """Messages go to the file, the oldest of them leaving; without a folder, nowhere."""
    if _MESSAGES.disabled:
        return
    with suppress(OSError):
        _MESSAGES.addHandler(MessagesFile(path))
        _MESSAGES.setLevel(logging.INFO)


def let_go_of_messages() -> None:
    """No message is written from here on, so that the file can be deleted for good."""
    _MESSAGES.disabled = True
    for handler in list(_MESSAGES.handlers):
        _MESSAGES.removeHandler(handler)
        handler.close()


def write_message(text: str) -> None:
    _MESSAGES.error(text)


def details_of(error: BaseException) -> str:
    """Where it happened and what kind of error it was; its message may quote a check-in, so it
    is left out."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    versions = (
        f"Runsore {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}"
    )
    return "\n".join([type(error).__name__, *places, versions])
