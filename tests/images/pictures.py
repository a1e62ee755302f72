"""Compares a picture with the one approved by eye; both are kept small in `tests/images`."""

import os
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

FOLDER = Path(__file__).parent
# Of 255: what antialiasing and another version of a library may change in a pixel.
TOLERANCE = 40
# The share of pixels that may differ by more: the fonts of systems differ in their edges.
MOST_DIFFERENT = 0.02


def picture_of(widget: QWidget) -> QImage:
    """The widget alone at one pixel for each of its own, whatever the screen has."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(widget.palette().window().color())
    widget.render(image)
    return image


def assert_approved(image: QImage, name: str) -> None:
    """Writes what it got beside the approved picture where they differ.

    With RUNSORE_APPROVE=1 the new picture is taken as it is: look at it before it is committed.
    """
    approved = FOLDER / f"{name}.png"
    if os.environ.get("RUNSORE_APPROVE"):
        image.save(str(approved))
    share = difference(QImage(str(approved)), image)
    if share > MOST_DIFFERENT:
        got = FOLDER / f"{name}.got.png"
        image.save(str(got))
        raise AssertionError(f"{share:.1%} of {name} differ from what was approved; see {got}")


def difference(one: QImage, other: QImage) -> float:
    """The share of pixels that differ by more than the tolerance; 1 where the sizes do."""
    if one.isNull() or one.size() != other.size():
        return 1.0
    left, right = (_bytes(image) for image in (one, other))
    pixels = one.width() * one.height()
    differing = sum(
        left[at : at + 3] != right[at : at + 3]
        and any(abs(left[at + part] - right[at + part]) > TOLERANCE for part in range(3))
        for at in range(0, 4 * pixels, 4)
    )
    return differing / pixels


def _bytes(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
