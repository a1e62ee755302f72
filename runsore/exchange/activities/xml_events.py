"""XML from strangers, read in one pass: no tree is built, so that a file of any length takes the
same memory, and nothing in it can name another file or grow when it is read."""

from typing import BinaryIO, Protocol
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from runsore.core.sentence import QT_TRANSLATE_NOOP, Sentence
from runsore.exchange.activities.place import Place, UnreadableError

_CHUNK = 1 << 16
_DEEPEST = 64
_LONGEST_TEXT = 2000
_HOSTILE = QT_TRANSLATE_NOOP(
    "wording", "holds entities, which no recording needs and which can be made to explode."
)


class Listener(Protocol):
    """Names are local, without a namespace; a path lists them from the root on."""

    def begin(self, path: tuple[str, ...], attributes: dict[str, str]) -> None: ...
    def end(self, path: tuple[str, ...], text: str) -> None:
        """The text is stripped and of at most 2,000 characters."""


class _Target:
    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._path: list[str] = []
        self._text: list[str] = []
        self._length = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self._path) >= _DEEPEST:
            raise UnreadableError(
                QT_TRANSLATE_NOOP("wording", "is nested more deeply than any recording.")
            )
        self._path.append(tag.rpartition("}")[2])
        self._begin_text()
        self._listener.begin(tuple(self._path), attributes)

    def data(self, text: str) -> None:
        if self._length < _LONGEST_TEXT:
            self._text.append(text)
            self._length += len(text)

    def end(self, _tag: str) -> None:
        text = "".join(self._text).strip()[:_LONGEST_TEXT]
        path = tuple(self._path)
        self._path.pop()
        self._begin_text()
        self._listener.end(path, text)

    def close(self) -> None:
        """Nothing is built."""

    def _begin_text(self) -> None:
        self._text.clear()
        self._length = 0


def listen(stream: BinaryIO, listener: Listener, place: Place) -> str:
    """Reads to the end; returns what was wrong with the XML from some place on, else "".

    Raises UnreadableError for XML that is made to harm.
    """
    parser = DefusedXMLParser(target=_Target(listener))
    read, is_begun = 0, False
    try:
        while chunk := stream.read(_CHUNK):
            read += len(chunk)
            place.on_read(read)
            if not is_begun:
                # Strava's own files begin with blanks, which no XML declaration may follow.
                chunk = _without_blanks(chunk)
                is_begun = bool(chunk)
            if chunk:
                parser.feed(chunk)
        parser.close()
    except DefusedXmlException:
        raise UnreadableError(_HOSTILE) from None
    except ParseError as error:
        line, _column = error.position
        return Sentence(
            QT_TRANSLATE_NOOP(
                "wording", "The file is damaged from line {line} on; this is what could be read."
            ),
            {"line": line},
        )
    except (LookupError, ValueError):
        return Sentence(
            QT_TRANSLATE_NOOP(
                "wording", "The file's encoding is not known; this is what could be read."
            )
        )
    return ""


def _without_blanks(chunk: bytes) -> bytes:
    stripped = chunk.lstrip(b" \t\r\n")
    return stripped.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
