"""Draws resources/body/*.svg from the landmarks beside them, and packs them; `--check` only
compares.

Half a figure is described by smooth curves through hand-placed points. They are cut into a planar
partition, every border is fitted once and shared by both its neighbours, and the other half is the
mirror image: so the parts tile the outline exactly and left equals right.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from body_curves import Arc, Cubic, at, mirrored, sampled, smoothed, tapered, turned
from pack_body import PACKED, packed
from shapely import LineString, Point, Polygon, maximum_inscribed_circle, unary_union
from shapely.ops import polygonize

BODY = Path(__file__).parent.parent / "resources" / "body"
OUTSIDE = ""
OTHER_SIDE = {"left": "right", "right": "left"}
REGION_LOOK = 'fill="#dce3e7" stroke="#ffffff"'
NEUTRAL_LOOK = 'class="neutral" fill="#cad3d8" stroke="#ffffff"'
RIM_LOOK = 'fill="#ffffff" fill-opacity="0.12"'
RIMS = (3, 6.5, 11)  # pixels: how deep the shading reaches in
SLIVER = 6  # square pixels: a crumb between two seams, given to its neighbour

Segment = tuple[complex, complex]


@dataclass(frozen=True)
class Part:
    """A face to be named: `seed` lies inside it; a middle part crosses the mirror axis."""

    name: str
    seed: complex
    middle: bool
    neutral: bool


@dataclass
class View:
    """One drawing: half of it, and the axis the other half mirrors about."""

    size: complex = 0
    axis: float = 0
    positive_side: str = "left"
    outline: list[complex] = field(default_factory=list)
    corners: set[complex] = field(default_factory=set)
    seams: list[list[complex]] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    lines: list[tuple[float, list[complex]]] = field(default_factory=list)


def faces_of(view: View) -> dict[Polygon, str]:
    """Every face of the half drawing with the name of the part it belongs to."""
    curves = [LineString([(p.real, p.imag) for p in curve]) for curve in view.seams]
    faces = list(polygonize(unary_union(curves, grid_size=0.01)))
    names: dict[Polygon, str] = {}
    for part in view.parts:
        seed = Point(part.seed.real, part.seed.imag)
        home = next((face for face in faces if face.contains(seed)), None)
        if home is None or home in names:
            raise SystemExit(f"{part.name} at {part.seed}: no face of its own")
        names[home] = part.name
    for face in faces:
        if face not in names:
            if face.area > SLIVER:
                raise SystemExit(f"nothing names the face at {face.representative_point()}")
            shared = {near.intersection(face).length: name for near, name in names.items()}
            if max(shared) > 0:
                names[face] = shared[max(shared)]
    return names


def borders_of(names: dict[Polygon, str]) -> dict[tuple[str, str], list[Segment]]:
    """The segments between each two parts, directed so that the first part lies on one side."""
    sides: dict[Segment, str] = {}
    for face, name in names.items():
        ring = [complex(round(x, 2), round(y, 2)) for x, y in face.exterior.coords]
        area = sum((a.conjugate() * b).imag for a, b in pairwise(ring))
        for a, b in pairwise(ring if area > 0 else ring[::-1]):
            sides[a, b] = name
    borders: dict[tuple[str, str], list[Segment]] = defaultdict(list)
    for (a, b), name in sides.items():
        if (other := sides.get((b, a), OUTSIDE)) != name:
            borders[name, other].append((a, b))
    return borders


def chains_of(segments: Sequence[Segment], nodes: set[complex]) -> Iterator[list[complex]]:
    """The segments, joined head to tail and cut at the nodes."""
    following = dict(segments)
    tails = set(following.values())
    heads = [a for a, _ in segments if a in nodes or a not in tails]
    for head in [*heads, *list(following)]:
        if head not in following:
            continue
        chain = [head, following.pop(head)]
        while chain[-1] in following and chain[-1] not in nodes:
            chain.append(following.pop(chain[-1]))
        yield chain


def arcs_of(names: dict[Polygon, str]) -> dict[str, list[Arc]]:
    """Each part's borders, and under "" the outline; neighbours share one curve."""
    borders = borders_of(names)
    touching: dict[complex, set[str]] = defaultdict(set)
    on_axis: dict[complex, set[bool]] = defaultdict(set)
    for pair, segments in borders.items():
        for a, b in segments:
            for point in (a, b):
                touching[point].update(pair)
                on_axis[point].add(a.real == 0 == b.real)
    nodes = {point for point, parts in touching.items() if len(parts) > 2}
    nodes |= {point for point, kinds in on_axis.items() if len(kinds) > 1}
    arcs: dict[str, list[Arc]] = defaultdict(list)
    for (mine, other), segments in borders.items():
        if other == OUTSIDE or mine < other:
            for arc in map(smoothed, chains_of(segments, nodes)):
                arcs[mine].append(arc)
                arcs[other].append(arc if other == OUTSIDE else turned(arc))
    return arcs


def pole_of(part: Part, ring: Sequence[Arc]) -> tuple[complex, float]:
    """The centre and the radius of the largest circle inside the part, on the axis if middle."""
    points = [at(curve, i / 8) for arc in ring for curve in arc for i in range(8)]
    shape = Polygon([(p.real, p.imag) for p in points])
    if part.middle:
        top, bottom = min(p.imag for p in points), max(p.imag for p in points)
        heights = (top + (bottom - top) * i / 400 for i in range(401))
        inside = [Point(0, y) for y in heights if shape.contains(Point(0, y))]
        best = max(inside, key=shape.exterior.distance)
        return complex(0, best.y), shape.exterior.distance(best)
    (x, y), (edge_x, edge_y) = maximum_inscribed_circle(shape, tolerance=0.05).coords
    return complex(x, y), abs(complex(x - edge_x, y - edge_y))


def joined(arcs: Sequence[Arc]) -> list[Arc]:
    """The arcs, joined into as few runs as possible."""
    starts = {arc[0][0]: arc for arc in arcs}
    ends = {arc[-1][3] for arc in arcs}
    runs = []
    for start in [*(s for s in starts if s not in ends), *list(starts)]:
        run: list[Cubic] = []
        here = start
        while here in starts:
            arc = starts.pop(here)
            run += arc
            here = arc[-1][3]
        if run:
            runs.append(tuple(run))
    return runs


def place(point: complex, axis: float) -> str:
    return f"{round(point.real + axis, 2):g} {round(point.imag, 2):g}"


def path_data(arcs: Sequence[Arc], axis: float) -> str:
    words = []
    for arc in arcs:
        words.append(f"M{place(arc[0][0], axis)}")
        for a, b, c, d in arc:
            straight = max(abs(((b - a) / (d - a)).imag), abs(((c - a) / (d - a)).imag)) < 0.001
            stops = [d] if straight else [b, c, d]
            words.append("CL"[straight] + " ".join(place(stop, axis) for stop in stops))
        words.append("Z")
    return "".join(words)


def drawn(view: View) -> dict[str, str]:
    """The attributes of every part's path, of the outline and of the lines, by id."""
    arcs = arcs_of(faces_of(view))
    paths: dict[str, str] = {}
    for part in view.parts:
        kind = "neutral-" if part.neutral else ""
        ring = across(arcs[part.name]) if part.middle else joined(arcs[part.name])
        pole, room = pole_of(part, ring)
        data = f'd="{path_data(ring, view.axis)}"'
        at_pole = f'data-pole="{place(pole, view.axis)} {room:.1f}"'
        if part.middle:
            paths[kind + part.name] = f"{at_pole} {data}"
            continue
        paths[f"{kind}{view.positive_side}-{part.name}"] = f"{at_pole} {data}"
        at_pole = f'data-pole="{place(-pole.conjugate(), view.axis)} {room:.1f}"'
        data = f'd="{path_data(list(map(mirrored, ring)), view.axis)}"'
        paths[f"{kind}{OTHER_SIDE[view.positive_side]}-{part.name}"] = f"{at_pole} {data}"
    strokes = [tapered(*line) for line in view.lines]
    both = strokes + [mirrored(s) for s in strokes if any(p.real for curve in s for p in curve)]
    paths["details"] = f'd="{path_data(both, view.axis)}"'
    outline = across(arcs[OUTSIDE])
    paths["outline"] = f'd="{path_data(outline, view.axis)}"'
    for number, depth in enumerate(RIMS, 1):
        paths[f"inside-{number}"] = f'd="{path_data(list(inset(outline, depth)), view.axis)}"'
    return paths


def inset(outline: Sequence[Arc], depth: float) -> Iterator[Arc]:
    """The outline drawn closer in; between both lies the rim that rounds the body off."""
    rings = [[at(curve, i / 8) for curve in arc for i in range(8)] for arc in outline]
    body = unary_union([Polygon([(p.real, p.imag) for p in ring]).buffer(0) for ring in rings])
    inner = body.buffer(-depth, quad_segs=24)
    for shape in getattr(inner, "geoms", [inner]):
        ring = [complex(x, y) for x, y in shape.simplify(0.05).exterior.coords]
        yield smoothed(ring, tolerance=0.25)


def across(arcs: Sequence[Arc]) -> list[Arc]:
    """Both halves: one shape if it crosses the axis, else two."""
    runs = joined([arc for arc in arcs if any(p.real for curve in arc for p in curve)])
    if len(runs) == 1 and runs[0][0][0].real == 0 == runs[0][-1][3].real:
        return [runs[0] + mirrored(runs[0])]
    if any(run[0][0] != run[-1][3] for run in runs):
        raise SystemExit(f"a border breaks at {[run[0][0] for run in runs]}")
    return [*runs, *map(mirrored, runs)]


def points_in(words: Sequence[str]) -> tuple[list[complex], set[complex]]:
    """The points of a line of landmarks; a trailing `!` marks a corner."""
    points = [complex(*map(float, word.rstrip("!").split(","))) for word in words]
    return points, {p for p, word in zip(points, words, strict=True) if word.endswith("!")}


def read_view(lines: Sequence[str]) -> View:
    view = View()
    for line in lines:
        keyword, *words = line.split()
        if keyword == "size":
            view.size, view.axis = complex(float(words[0]), float(words[1])), float(words[2])
            view.positive_side = words[3]
        elif keyword == "outline":
            points, corners = points_in(words)
            view.outline += points
            view.corners |= corners
        elif keyword in ("seam", "loop"):
            points, corners = points_in(words)
            view.seams.append(sampled(points, corners, closed=keyword == "loop"))
        elif keyword == "line":
            points, corners = points_in(words[1:])
            view.lines.append((float(words[0]), sampled(points, corners, closed=False)))
        else:
            neutral, middle = "neutral" in keyword, "middle" in keyword
            seed = points_in(words[1:])[0][0]
            view.parts.append(Part(words[0], seed, middle, neutral))
    closed = view.outline[0].real != 0
    view.seams.append(sampled(view.outline, view.corners, closed=closed))
    if not closed:
        view.seams.append([view.outline[0], view.outline[-1]])
    return view


def read_landmarks(path: Path) -> dict[str, View]:
    """The views by file name; a section without a size is there for others to `use`."""
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for raw in path.read_text(encoding="utf-8").splitlines():
        line = raw.partition("#")[0].strip()
        if line.startswith("["):
            lines = sections.setdefault(line.strip("[]"), [])
        elif line.startswith("use "):
            lines += sections[line.removeprefix("use ").strip()]
        elif line:
            lines.append(line)
    return {name: read_view(lines) for name, lines in sections.items() if "size" in str(lines)}


def svg(view: View) -> str:
    paths = drawn(view)
    looks = {
        "details": 'fill="#7f8f99" fill-opacity="0.55"',
        "outline": 'fill="none" stroke="#7f8f99" stroke-width="1.2"',
    }
    looks |= {key: RIM_LOOK for key in paths if key.startswith("inside-")}
    looks |= {
        key: 'class="neutral" fill="#cad3d8" stroke="#ffffff"'
        for key in paths
        if key.startswith("neutral-")
    }
    body = "\n".join(
        f'<path id="{key}" {looks.get(key, REGION_LOOK)} {data}/>' for key, data in paths.items()
    )
    width, height = view.size.real, view.size.imag
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}">
<g stroke-linejoin="round">
{body}
</g>
</svg>
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail on a difference")
    check = parser.parse_args().check
    stale = 0
    for name, view in read_landmarks(BODY / "landmarks.txt").items():
        path, text = BODY / f"{name}.svg", svg(view)
        if not check:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            print(f"{path.name} is not what the landmarks draw; run {Path(__file__).name}")
            stale = 1
    if not check:
        PACKED.write_bytes(packed())
    return stale


if __name__ == "__main__":
    sys.exit(main())
