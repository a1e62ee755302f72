"""Draws resources/body/*.svg from the landmarks beside them; `--check` only compares.

Half a figure is described by smooth curves through hand-placed points. They are cut into a planar
partition, every border is fitted once and shared by both its neighbours, and the other half is the
mirror image: so the parts tile the outline exactly and left equals right.
"""

import argparse
import sys
from cmath import exp, phase
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import cos, pi, sin, sqrt
from pathlib import Path

from shapely import LineString, Point, Polygon, unary_union
from shapely.ops import polygonize

BODY = Path(__file__).parent.parent / "resources" / "body"
OUTSIDE = ""
SLIVER = 6  # square pixels: a crumb between two seams, given to its neighbour
THIN = 0.12  # pixels: closer points are noise of the cutting
CORNER = 0.6  # radians: a sharper turn is kept as a corner
TOLERANCE = 0.05  # pixels between a fitted border and the curve it stands for

Cubic = tuple[complex, complex, complex, complex]
Arc = tuple[Cubic, ...]
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


def hobby(knots: Sequence[complex]) -> list[Cubic]:
    """The open spline through the knots by John Hobby's rule, as in Metafont."""
    if len(knots) == 2:
        a, b = knots
        return [(a, a + (b - a) / 3, b - (b - a) / 3, b)]
    chords = [b - a for a, b in pairwise(knots)]
    turns = [0.0, *(phase(b / a) for a, b in pairwise(chords)), 0.0]
    thetas = _leaving_angles([abs(chord) for chord in chords], turns)
    phis = [-turn - theta for turn, theta in zip(turns, thetas, strict=True)]
    return [
        _hobby_segment(knots[i], knots[i + 1], thetas[i], phis[i + 1]) for i in range(len(chords))
    ]


def _leaving_angles(lengths: Sequence[float], turns: Sequence[float]) -> list[float]:
    count = len(lengths)
    upper, right = [1.0], [-turns[1]]
    for i in range(1, count):
        a, d = 1 / lengths[i - 1], 1 / lengths[i]
        pivot = 2 * a + 2 * d - a * upper[-1]
        upper.append(d / pivot)
        right.append((-2 * a * turns[i] - d * turns[i + 1] - a * right[-1]) / pivot)
    angles = [-right[-1] / (1 - upper[-1])]
    for i in reversed(range(count)):
        angles.append(right[i] - upper[i] * angles[-1])
    return angles[::-1]


def _hobby_segment(start: complex, end: complex, theta: float, phi: float) -> Cubic:
    chord = end - start
    lean = sqrt(2) * (sin(theta) - sin(phi) / 16) * (sin(phi) - sin(theta) / 16)
    lean *= cos(theta) - cos(phi)
    far, near = (sqrt(5) - 1) / 2, (3 - sqrt(5)) / 2
    rho = (2 + lean) / (1 + far * cos(theta) + near * cos(phi)) / 3
    sigma = (2 - lean) / (1 + far * cos(phi) + near * cos(theta)) / 3
    out, back = exp(1j * theta) * chord * rho, exp(-1j * phi) * chord * sigma
    return start, start + out, end - back, end


def at(curve: Cubic, t: float) -> complex:
    a, b, c, d = curve
    s = 1 - t
    return a * s**3 + 3 * b * s * s * t + 3 * c * s * t * t + d * t**3


def sampled(knots: Sequence[complex], corners: set[complex], *, closed: bool) -> list[complex]:
    """Points about half a pixel apart along the curve."""
    if closed:
        first = next((i for i, knot in enumerate(knots) if knot in corners), 0)
        knots = [*knots[first:], *knots[: first + 1]]
    runs: list[list[complex]] = [[knots[0]]]
    for knot in knots[1:]:
        runs[-1].append(knot)
        if knot in corners:
            runs.append([knot])
    curves = [curve for run in runs if len(run) > 1 for curve in hobby(run)]
    if closed and not corners:
        wrap = 3
        curves = hobby([*knots[-wrap - 1 : -1], *knots, *knots[1 : wrap + 1]])[wrap:-wrap]
    points = [curves[0][0]]
    for curve in curves:
        steps = max(4, round(abs(curve[3] - curve[0]) / 0.4))
        points += [at(curve, i / steps) for i in range(1, steps)] + [curve[3]]
    return points


def fitted(points: Sequence[complex], start: complex = 0, end: complex = 0) -> list[Cubic]:
    """Few cubics along many points (P. J. Schneider, Graphics Gems, 1990)."""
    start = start or _unit(points[min(1, len(points) - 1)] - points[0])
    end = end or _unit(points[-2] - points[-1])
    if len(points) == 2:
        third = abs(points[1] - points[0]) / 3
        return [(points[0], points[0] + start * third, points[1] + end * third, points[1])]
    lengths = [0.0]
    for a, b in pairwise(points):
        lengths.append(lengths[-1] + abs(b - a))
    places = [length / lengths[-1] for length in lengths]
    for _ in range(6):
        curve = _least_squares(points, places, start, end)
        errors = [abs(at(curve, t) - p) for t, p in zip(places, points, strict=True)]
        worst = max(range(len(points)), key=errors.__getitem__)
        if errors[worst] < TOLERANCE:
            return [curve]
        places = [_nearer(curve, t, p) for t, p in zip(places, points, strict=True)]
    split = min(max(worst, 1), len(points) - 2)
    middle = _unit(points[split - 1] - points[split + 1])
    return fitted(points[: split + 1], start, middle) + fitted(points[split:], -middle, end)


def _unit(vector: complex) -> complex:
    return vector / abs(vector)


def _dot(a: complex, b: complex) -> float:
    return (a.conjugate() * b).real


def _least_squares(
    points: Sequence[complex], places: Sequence[float], start: complex, end: complex
) -> Cubic:
    first, last = points[0], points[-1]
    c00 = c01 = c11 = x0 = x1 = 0.0
    for point, t in zip(points, places, strict=True):
        s = 1 - t
        a, b = start * 3 * s * s * t, end * 3 * s * t * t
        rest = point - first * (s**3 + 3 * s * s * t) - last * (t**3 + 3 * s * t * t)
        c00, c01, c11 = c00 + _dot(a, a), c01 + _dot(a, b), c11 + _dot(b, b)
        x0, x1 = x0 + _dot(a, rest), x1 + _dot(b, rest)
    det = c00 * c11 - c01 * c01
    alpha = (x0 * c11 - x1 * c01) / det if det else 0
    beta = (c00 * x1 - c01 * x0) / det if det else 0
    chord = abs(last - first)
    if not (0.05 * chord < alpha < 3 * chord and 0.05 * chord < beta < 3 * chord):
        alpha = beta = chord / 3
    return first, first + start * alpha, last + end * beta, last


def _nearer(curve: Cubic, t: float, point: complex) -> float:
    a, b, c, d = curve
    s = 1 - t
    speed = 3 * ((b - a) * s * s + 2 * (c - b) * s * t + (d - c) * t * t)
    bend = 6 * ((c - 2 * b + a) * s + (d - 2 * c + b) * t)
    off = at(curve, t) - point
    slope = _dot(speed, speed) + _dot(off, bend)
    return min(1.0, max(0.0, t - _dot(off, speed) / slope)) if slope else t


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


def smoothed(chain: Sequence[complex]) -> Arc:
    """The chain as cubics, its corners kept."""
    thin = [chain[0]]
    thin += [
        point for point in chain[1:-1] if abs(point - thin[-1]) > THIN < abs(point - chain[-1])
    ]
    thin.append(chain[-1])
    cuts = [
        i
        for i, (a, b, c) in enumerate(zip(thin, thin[1:], thin[2:], strict=False), 1)
        if abs(phase((c - b) / (b - a))) > CORNER
    ]
    spans = pairwise([0, *cuts, len(thin) - 1])
    return tuple(curve for i, j in spans for curve in fitted(thin[i : j + 1]))


def turned(arc: Arc) -> Arc:
    return tuple(curve[::-1] for curve in reversed(arc))


def mirrored(arc: Arc) -> Arc:
    """The mirror image, walked backwards so that it continues where the arc ended."""
    return turned(tuple(tuple(-p.conjugate() for p in curve) for curve in arc))


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


def path_data(arcs: Sequence[Arc], axis: float) -> str:
    def place(point: complex) -> str:
        return f"{round(point.real + axis, 2):g} {round(point.imag, 2):g}"

    words = []
    for arc in arcs:
        words.append(f"M{place(arc[0][0])}")
        for a, b, c, d in arc:
            straight = max(abs(((b - a) / (d - a)).imag), abs(((c - a) / (d - a)).imag)) < 0.001
            words.append(f"L{place(d)}" if straight else f"C{place(b)} {place(c)} {place(d)}")
        words.append("Z")
    return "".join(words)


def tapered(width: float, points: Sequence[complex]) -> Arc:
    """A pen stroke that swells to `width` in its middle and ends in points."""
    last = len(points) - 1
    edges: list[list[complex]] = []
    for side in (1, -1):
        edge = [points[0]]
        for i in range(1, last):
            across = 1j * _unit(points[i + 1] - points[i - 1])
            edge.append(points[i] + side * across * width / 2 * sin(pi * i / last) ** 0.8)
        edges.append([*edge, points[-1]])
    return (*fitted(edges[0]), *turned(tuple(fitted(edges[1]))))


def drawn(view: View) -> dict[str, str]:
    """The path data of every part, of the outline and of the lines, by id."""
    arcs = arcs_of(faces_of(view))
    paths: dict[str, str] = {}
    other_side = "right" if view.positive_side == "left" else "left"
    for part in view.parts:
        kind = "neutral-" if part.neutral else ""
        if part.middle:
            paths[kind + part.name] = path_data(across(arcs[part.name]), view.axis)
            continue
        ring = joined(arcs[part.name])
        paths[f"{kind}{view.positive_side}-{part.name}"] = path_data(ring, view.axis)
        paths[f"{kind}{other_side}-{part.name}"] = path_data(list(map(mirrored, ring)), view.axis)
    strokes = [tapered(*line) for line in view.lines]
    both = strokes + [mirrored(s) for s in strokes if any(p.real for curve in s for p in curve)]
    paths["details"] = path_data(both, view.axis)
    paths["outline"] = path_data(across(arcs[OUTSIDE]), view.axis)
    return paths


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
    details, outline = paths.pop("details"), paths.pop("outline")
    width, height = view.size.real, view.size.imag
    body = "\n".join(
        f'<path id="{key}" class="neutral" fill="#d9cdc0" d="{data}"/>'
        if key.startswith("neutral")
        else f'<path id="{key}" d="{data}"/>'
        for key, data in paths.items()
    )
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}">
<g fill="#e6d9ca" stroke="#fbf8f4" stroke-width="0.8" stroke-linejoin="round">
{body}
</g>
<path id="details" fill="#b7a593" d="{details}"/>
<path id="outline" fill="none" stroke="#a8937f" stroke-width="0.9" d="{outline}"/>
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
    return stale


if __name__ == "__main__":
    sys.exit(main())
