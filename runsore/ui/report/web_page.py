"""The report as one self-contained web page, for screens, screen readers and whole lists."""

from collections.abc import Callable, Iterator
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from runsore import __version__
from runsore.presenters.report_sheet import MapText, ReportSheet, StripText
from runsore.presenters.report_tables import TableText
from runsore.ui.report.body_maps import paint_map
from runsore.ui.report.paper import POINT
from runsore.ui.report.strips import paint_runs, paint_strip, paint_ticks
from runsore.ui.resources import resource

_MAP = QSizeF(300 * POINT, 230 * POINT)
_STRIP = QSizeF(360 * POINT, 40 * POINT)
_TICKS = QSizeF(360 * POINT, 12 * POINT)
_LEFT = 16 * POINT
# By the name of its table: the columns that hold figures.
_FIGURES = {"episodes": (3,), "signs": (2,), "advice": (1,), "mornings": (1, 2, 3)}


def web_page_bytes(sheet: ReportSheet) -> bytes:
    """Every list in full; nothing is loaded from anywhere."""
    style = resource("report/report.css").read_text(encoding="utf-8")
    parts = [
        "<!doctype html>",
        f'<html lang="{escape(sheet.wording.language)}">',
        '<head><meta charset="utf-8">',
        f'<meta name="generator" content="Runsore {__version__}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(sheet.title)}, {escape(sheet.period)}</title>",
        f"<style>{style}</style></head><body><main>",
        *_head(sheet),
        *_maps(sheet),
        *_chart(sheet),
        *(line for table in sheet.tables for line in _table(table)),
        f"</main><footer><p>{escape(sheet.disclaimer)}</p></footer></body></html>\n",
    ]
    return "\n".join(parts).encode()


def _head(sheet: ReportSheet) -> Iterator[str]:
    yield f'<header><p class="made">{escape(sheet.made)}</p><h1>{escape(sheet.title)}</h1>'
    yield f'<p class="period">{escape(sheet.period)} · {escape(sheet.days)}</p>'
    yield f"<p>{escape(sheet.regions)}</p>"
    yield f'<p class="soft">{escape(sheet.about)}</p></header>'
    yield '<dl class="figures">'
    for figure in sheet.figures:
        yield (
            f"<div><dt>{escape(figure.label)}</dt><dd><strong>{escape(figure.value)}</strong> "
            f"<span>{escape(figure.detail)}</span></dd></div>"
        )
    yield "</dl>"
    if sheet.nothing:
        yield f"<p>{escape(sheet.nothing)}</p>"


def _maps(sheet: ReportSheet) -> Iterator[str]:
    yield '<section class="maps">'
    for of in sheet.maps:
        yield f"<figure><figcaption>{escape(of.title)}</figcaption>{_map(of)}</figure>"
    yield "</section>"


def _map(of: MapText) -> str:
    return _svg(_MAP, of.spoken, lambda painter, area: paint_map(painter, area, of))


def _chart(sheet: ReportSheet) -> Iterator[str]:
    yield f"<section><h2>{escape(sheet.chart_title)}</h2>"
    yield f'<p class="soft">{escape(sheet.chart_note)}</p>'
    if sheet.strips or sheet.chart.runs:
        yield '<table class="strips"><tbody>'
        yield from (_strip(sheet, text) for text in sheet.strips)
        if sheet.chart.runs:
            runs = _svg(_STRIP, sheet.runs_most, lambda p, area: _paint_runs(p, area, sheet))
            yield f'<tr><th scope="row">{escape(sheet.runs_name)}</th><td>{runs}</td>'
            yield f"<td>{escape(sheet.runs_most)}</td></tr>"
        ticks = _svg(_TICKS, "", lambda p, area: _paint_ticks(p, area, sheet))
        yield f'<tr class="ticks"><td></td><td>{ticks}</td><td></td></tr></tbody></table>'
    if sheet.unnoted:
        yield f"<p>{escape(sheet.unnoted)}</p>"
    yield "</section>"


def _strip(sheet: ReportSheet, text: StripText) -> str:
    def paint(painter: QPainter, area: QRectF) -> None:
        paint_strip(painter, _inside(area), sheet.chart, sheet.chart.strips[text.region])

    picture = _svg(_STRIP, f"{text.name}: {text.worst}, {text.latest}", paint)
    return (
        f'<tr><th scope="row">{escape(text.name)}<small>{escape(text.days)}<br>'
        f"{escape(text.episodes)}</small></th><td>{picture}</td>"
        f"<td>{escape(text.worst)}<br>{escape(text.latest)}</td></tr>"
    )


def _inside(area: QRectF) -> QRectF:
    return area.adjusted(_LEFT, 0, 0, 0)


def _paint_runs(painter: QPainter, area: QRectF, sheet: ReportSheet) -> None:
    paint_runs(painter, _inside(area), sheet.chart, sheet.chart.runs)


def _paint_ticks(painter: QPainter, area: QRectF, sheet: ReportSheet) -> None:
    top = _inside(area)
    top.setHeight(0)
    paint_ticks(painter, top, sheet.chart, area.right())


def _table(table: TableText) -> Iterator[str]:
    yield f'<section class="{table.name}"><h2>{escape(table.title)}</h2>'
    if not table.rows:
        yield f"<p>{escape(table.empty)}</p></section>"
        return
    if table.note:
        yield f'<p class="soft">{escape(table.note)}</p>'
    figures = _FIGURES.get(table.name, ())
    yield "<table>"
    if table.heads:
        heads = (_cell("th", head, n in figures) for n, head in enumerate(table.heads))
        yield f"<thead><tr>{''.join(heads)}</tr></thead>"
    yield "<tbody>"
    for row in table.rows:
        yield f"<tr>{''.join(_cell('td', text, n in figures) for n, text in enumerate(row))}</tr>"
    yield "</tbody></table></section>"


def _cell(tag: str, text: str, is_figure: bool) -> str:
    scope = ' scope="col"' if tag == "th" else ""
    kind = ' class="figure"' if is_figure else ""
    return f"<{tag}{scope}{kind}>{escape(text)}</{tag}>"


def _svg(extent: QSizeF, words: str, paint: Callable[[QPainter, QRectF], None]) -> str:
    """A drawing with a description; without words it is decoration."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    area = QRectF(0, 0, extent.width(), extent.height())
    generator.setSize(area.toRect().size())
    generator.setViewBox(area)
    with QPainter(generator) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, area)
    drawn = bytes(buffer.data().data()).decode()
    inner = drawn[drawn.index("<g ") : drawn.rindex("</svg>")]
    named = f'role="img" aria-label="{escape(words)}"' if words else 'aria-hidden="true"'
    box = f"0 0 {extent.width():g} {extent.height():g}"
    return f'<svg {named} viewBox="{box}">{inner}</svg>'
