"""The report as PDF: vectors, text that can be selected and searched, fonts embedded."""

import re

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter

from runsore import __version__
from runsore.ui.report.pages import ReportPages
from runsore.ui.report.paper import POINT, page_size

# Where a font's glyphs are given their characters, which Qt leaves uncompressed.
_CHARACTERS = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_LISTED = re.compile(rb"\[.*?\]", re.DOTALL)


def pdf_bytes(pages: ReportPages) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"{pages.sheet.title}, {pages.sheet.period}")
    writer.setCreator(f"Runsore {__version__}")
    writer.setPageLayout(
        QPageLayout(page_size(pages.paper), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    # So that a unit of the device is one of the pages'.
    writer.setResolution(round(72 * POINT))
    with QPainter(writer) as painter:
        for page in range(pages.count):
            if page:
                writer.newPage()
            pages.paint(painter, page)
    return _CHARACTERS.sub(_with_spaces, bytes(buffer.data().data()))


def _with_spaces(characters: re.Match[bytes]) -> bytes:
    """Qt takes the glyph of a space for that of a tab, which is how words would be copied."""
    return _LISTED.sub(lambda of: of[0].replace(b"<0009>", b"<0020>"), characters[0])
