"""The report as PDF: vectors, text that can be selected and searched, fonts embedded."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter

from runsore import __version__
from runsore.ui.report.pages import ReportPages
from runsore.ui.report.paper import POINT, page_size


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
    return bytes(buffer.data().data())
