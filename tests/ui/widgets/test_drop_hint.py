"""Files held over the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QWidget

from runsore.ui.widgets.drop_hint import DropHint, local_files


def test_files_and_folders_of_this_machine_are_told_from_links(tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/run.fit")])
    assert local_files(data) == [tmp_path]
    words = QMimeData()
    words.setText("file:///etc/passwd")
    assert local_files(words) == []


def test_the_hint_covers_its_parent_and_lets_the_mouse_through(qtbot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(400, 300)
    hint = DropHint(parent)
    parent.show()
    assert not hint.isVisible()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier)
    hint.take(entered)
    assert hint.isVisible()
    assert hint.geometry() == parent.rect()
    assert parent.childAt(200, 150) is None
