"""Smooth curves for the body map: Hobby's splines, Schneider's fit, pen strokes."""

from cmath import exp, phase
from collections.abc import Sequence
from itertools import pairwise
from math import cos, pi, sin, sqrt

CORNER = 0.6  # radians: a sharper turn is kept as a corner
THIN = 0.12  # pixels: closer points are noise of the cutting
TOLERANCE = 0.05  # pixels between a fitted border and the curve it stands for

Cubic = tuple[complex, complex, complex, complex]
Arc = tuple[Cubic, ...]


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


def fitted(
    points: Sequence[complex], tolerance: float = TOLERANCE, start: complex = 0, end: complex = 0
) -> list[Cubic]:
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
        if errors[worst] < tolerance:
            return [curve]
        places = [_nearer(curve, t, p) for t, p in zip(places, points, strict=True)]
    split = min(max(worst, 1), len(points) - 2)
    middle = _unit(points[split - 1] - points[split + 1])
    return [
        *fitted(points[: split + 1], tolerance, start, middle),
        *fitted(points[split:], tolerance, -middle, end),
    ]


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


def smoothed(chain: Sequence[complex], tolerance: float = TOLERANCE) -> Arc:
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
    return tuple(curve for i, j in spans for curve in fitted(thin[i : j + 1], tolerance))


def turned(arc: Arc) -> Arc:
    return tuple(curve[::-1] for curve in reversed(arc))


def mirrored(arc: Arc) -> Arc:
    """The mirror image, walked backwards so that it continues where the arc ended."""
    return turned(tuple(tuple(-p.conjugate() for p in curve) for curve in arc))


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
