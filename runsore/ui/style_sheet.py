"""The application's style sheet: resources/style/*.qss filled with the palette and sizes."""

import re
from collections.abc import Mapping

from runsore.core.value import contents
from runsore.ui.palette import RADIUS, RADIUS_SMALL, Palette, Tone, TypeScale, mixed
from runsore.ui.resources import resource

_PARTS = ("frames", "buttons", "inputs", "lists")


def style_sheet(palette: Palette, sizes: TypeScale) -> str:
    tokens = _colours(palette) | _measures(sizes) | {"style": resource("style").as_posix()}
    parts = (resource(f"style/{part}.qss").read_text(encoding="utf-8") for part in _PARTS)
    return "\n".join(_filled(part, tokens) for part in parts)


def _filled(text: str, tokens: Mapping[str, object]) -> str:
    """`$name` and `${name}`, as in `string.Template`, which takes as long to load as to be used."""
    return re.sub(r"\$(?:(\w+)|\{(\w+)\})", lambda name: str(tokens[name[1] or name[2]]), text)


def _colours(palette: Palette) -> dict[str, str]:
    colours = {
        "button": palette.raised if palette.is_dark else palette.surface,
        "button_border": mixed(palette.control_border, palette.surface, 0.5),
        "focus_on_accent": palette.accent_soft_text,
        "danger": palette.stop.ink,
        "scroll_handle": mixed(palette.control_border, palette.surface, 0.45),
        "zebra": mixed(palette.hover, palette.surface, 0.5),
        "hairline": mixed(palette.border, palette.surface, 0.6),
        "menu_border": mixed(palette.control_border, palette.raised, 0.4),
        "tick": "black" if palette.is_dark else "white",
    }
    for name, value in contents(palette).items():
        if isinstance(value, Tone):
            colours |= {f"{name}_{part}": colour for part, colour in contents(value).items()}
        elif isinstance(value, str):
            colours[name] = value
    return colours


def _measures(sizes: TypeScale) -> dict[str, float]:
    mark = max(16, sizes.line)
    dot_edge = mark // 3
    return {
        "caption": sizes.caption,
        "title": sizes.title,
        "headline": sizes.headline,
        "display": sizes.display,
        "line": sizes.line,
        "icon": sizes.icon,
        "icon_large": round(sizes.icon * 1.2),
        "item": sizes.line + 12,
        "radius": RADIUS,
        "radius_small": RADIUS_SMALL,
        "radius_inner": RADIUS - 1,
        "pill": (sizes.line + 8) // 2,
        "group_margin": sizes.line + 8,
        "calendar": sizes.line * 15,
        "calendar_width": sizes.line * 22,
        "mark": mark,
        "mark_focused": mark - 2,
        "mark_radius": mark // 2 + 1,
        "dot_edge": dot_edge,
        "dot": mark + 2 - 2 * dot_edge,
        "arrow": sizes.line - 2,
        "arrow_small": sizes.line - 5,
        "arrow_room": sizes.line + 12,
        "arrow_room_focused": sizes.line + 11,
    }
