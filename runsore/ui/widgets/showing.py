"""Showing a part of what is not seen yet, without laying it out for a size that it never has."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_if(part: QWidget, wanted: bool) -> None:
    """As `setVisible`, but one that was never hidden is left to be shown with its parent."""
    if not wanted or part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
        part.setVisible(wanted)
