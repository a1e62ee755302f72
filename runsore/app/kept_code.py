"""Keeps the code that shiboken compiles from source at every start: a fifth of a bare window's."""

import builtins
import marshal
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Any
from zlib import crc32

_CHECK_BYTES = 4

Compile = Callable[..., CodeType]
_Key = tuple[str, str, int, int, int]


@contextmanager
def kept_code(file: Path, without: str) -> Iterator[None]:
    """Within it, what is compiled comes from the file where that holds the same source; the code
    that is named `without` is empty.

    The file is the runner's own and believed as far as Python's `__pycache__` is; one that is
    damaged, of another Python or not to be written costs no more than the time.
    """
    kept = _read(file)
    used: dict[_Key, CodeType] = {}
    plain: Compile = builtins.compile

    def compile_once(source: Any, name: Any, mode: Any, *rest: Any, **options: Any) -> CodeType:
        if rest or options or not isinstance(source, str | bytes):
            # Python's own import, which keeps what it compiles by itself.
            return plain(source, name, mode, *rest, **options)
        if name == without:
            source = b""
        data = source.encode() if isinstance(source, str) else source
        key = mode, name, len(data), crc32(data), sys.flags.optimize
        used[key] = kept[key] if key in kept else plain(source, name, mode)
        return used[key]

    builtins.compile = compile_once  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.compile = plain  # type: ignore[assignment]
        if not used.keys() <= kept.keys():
            _write(file, used)


def _read(file: Path) -> dict[_Key, CodeType]:
    try:
        data = file.read_bytes()
    except OSError:
        return {}
    check, body = data[:_CHECK_BYTES], data[_CHECK_BYTES:]
    if check != _check(body):
        return {}
    codes: dict[_Key, CodeType] = marshal.loads(body)  # noqa: S302 - as `__pycache__` is
    return codes


def _write(file: Path, codes: dict[_Key, CodeType]) -> None:
    body = marshal.dumps(codes)
    unfinished = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            opened = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(opened, "wb") as out:
                out.write(_check(body) + body)
            unfinished.replace(file)
        finally:
            unfinished.unlink(missing_ok=True)


def _check(body: bytes) -> bytes:
    return crc32(MAGIC_NUMBER + sys.version.encode() + body).to_bytes(_CHECK_BYTES)
