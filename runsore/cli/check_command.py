"""`runsore check`: a check-in in, a verdict out."""

import argparse
import gc
import json
import sys
import textwrap
from typing import TYPE_CHECKING

from runsore.cli.command import (
    DONE,
    RefusedError,
    log_path,
    now,
    settings,
)
from runsore.core.check_in import Profile
from runsore.core.history import History
from runsore.core.judge import judge
from runsore.core.verdict import Verdict
from runsore.exchange.check_in_json import CheckRequest, read_check_request, verdict_json
from runsore.exchange.json_input import MAX_BYTES
from runsore.presenters.verdict import verdict_text, verdict_view
from runsore.wording import Wording

if TYPE_CHECKING:
    from pathlib import Path

_LINE_LENGTH = 88


def check(options: argparse.Namespace) -> int:
    request = read_check_request(_input(options.file), now())
    history = request.history
    if history is None:
        history = _history_from_log(options.log, request)
    profile = request.profile or _profile(options, request)
    verdict = judge(request.check_in, history, profile)
    if options.save:
        _save(options.log, request, verdict, profile)
    _show(request, verdict, as_json=options.json)
    # Python would look through all that is left before it ends: a tenth of a check.
    gc.freeze()
    return DONE


def _input(file: str | None) -> bytes:
    """At most a little over what is accepted, however long the input is."""
    try:
        if file is None:
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        with open(file or ".", "rb") as opened:  # noqa: PTH123 - pathlib takes longer than judging
            return opened.read(MAX_BYTES + 1)
    except OSError as error:
        from pathlib import Path  # noqa: PLC0415

        raise RefusedError(f"{Path(file or '')}: cannot be read: {error.strerror}.") from None


def _history_from_log(log: "Path | None", request: CheckRequest) -> History:
    from runsore.storage.read_only_log import ReadOnlyLog  # noqa: PLC0415

    kept = ReadOnlyLog.at(log_path(log))
    try:
        return kept.history_for(request.check_in)
    finally:
        kept.close()


def _profile(options: argparse.Namespace, request: CheckRequest) -> Profile:
    """The runner's setting where their log is used, else standard."""
    if request.history is not None and not options.save:
        return Profile.STANDARD
    return settings().profile


def _save(log: "Path | None", request: CheckRequest, verdict: Verdict, profile: Profile) -> None:
    from uuid import uuid4  # noqa: PLC0415

    from runsore.core.log import LoggedCheckIn, Stamp  # noqa: PLC0415
    from runsore.storage.sqlite_log import SqliteLog  # noqa: PLC0415

    stamp = Stamp.new(uuid4(), now())
    kept = SqliteLog(log_path(log))
    try:
        kept.save([LoggedCheckIn(stamp, request.check_in, verdict, profile)])
    finally:
        kept.close()


def _show(request: CheckRequest, verdict: Verdict, *, as_json: bool) -> None:
    wording = Wording()
    if as_json:
        print(json.dumps(verdict_json(verdict, wording), indent=2))
    else:
        view = verdict_view(verdict, request.check_in.planned, wording)
        print("\n".join(_wrapped(line) for line in verdict_text(view, wording).splitlines()))


def _wrapped(line: str) -> str:
    indent = " " * (len(line) - len(line.lstrip(" •")))
    return textwrap.fill(line, _LINE_LENGTH, subsequent_indent=indent) if line else ""
