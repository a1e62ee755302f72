"""The file of messages: for its owner only, and never long."""

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from runsore.ui.overriding import override

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
