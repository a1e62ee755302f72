"""A question whose answers are one click each, and one more click to take back."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_XS
from runsore.ui.theme import set_role
from runsore.ui.widgets.flow_layout import FlowLayout
from runsore.ui.widgets.named import named

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, *_STEPS)


class _AnswerButton(QPushButton):
    """Breaks its words into lines where it has to be narrower than they are."""

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = self.text()
        self.setCheckable(True)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_role(self, "answer")

    @override
    def sizeHint(self) -> QSize:
        return self._frame() + self._text_size(self._words)

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(self._words.split(), key=lambda word: self._text_size(word).width())
        return self._frame() + self._text_size(widest)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return (self._frame() + self._text_size(self._broken(width))).height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        broken = self._broken(self.width())
        if broken != self.text():
            self.setText(broken)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A button moves the focus to its nearest neighbour by arrow; the question knows better."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _frame(self) -> QSize:
        return super().sizeHint() - self._text_size(self.text())

    def _text_size(self, text: str) -> QSize:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)

    def _broken(self, width: int) -> str:
        room = width - self._frame().width()
        lines = [""]
        for word in self._words.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self._text_size(longer).width() > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return "\n".join(lines)


class AnswerButtons(QWidget):
    """`options` are pairs of value and text.

    `answered` is sent for what the runner does: with the value or None, or, where several answers
    may stand together, with a frozenset of values.
    """

    answered = Signal(object)

    def __init__(
        self,
        question: str,
        options: Sequence[tuple[str, str]],
        *,
        multiple: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._multiple = multiple
        self._asked = question
        self.setAccessibleName(question)
        self._question = named(QLabel(question), "question")
        self._question.setWordWrap(True)
        set_role(self._question, "caption")
        self._buttons: dict[str, _AnswerButton] = {}
        self._row = FlowLayout(spacing=SPACE_XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._question)
        column.addLayout(self._row)
        self.set_options(options)

    def set_question(self, question: str) -> None:
        """Asks something else with the same answers."""
        self._asked = question
        self.setAccessibleName(question)
        self._question.setText(question)
        for button in self._buttons.values():
            button.setAccessibleDescription(question)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offers other answers; what was answered stays where it is still offered."""
        kept = self._chosen()
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {value: self._button(value, text) for value, text in options}
        for button in self._buttons.values():
            self._row.addWidget(button)
        self.set_answer(kept)
        self._let_tab_stop_at(self._first_chosen() or next(iter(self._buttons.values()), None))

    def answer(self) -> str | frozenset[str] | None:
        chosen = self._chosen()
        return chosen if self._multiple else next(iter(chosen), None)

    def set_answer(self, answer: str | Iterable[str] | None) -> None:
        """Shows an answer and sends nothing; values that are no option are left out."""
        chosen = {answer} if isinstance(answer, str) else set(answer or ())
        for value, button in self._buttons.items():
            button.setChecked(value in chosen)
        if (first := self._first_chosen()) is not None and not self._has_focus_inside():
            self._let_tab_stop_at(first)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._step(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        here = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        if step == 0 or here is None:
            super().keyPressEvent(event)
            return
        there = buttons[(here + step) % len(buttons)]
        self._let_tab_stop_at(there)
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, key: Qt.Key) -> int:
        forward = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        sideways = {Qt.Key.Key_Right: forward, Qt.Key.Key_Left: -forward}
        return (_STEPS | sideways).get(key, 0)

    def _button(self, value: str, text: str) -> _AnswerButton:
        button = named(_AnswerButton(text), f"answer-{value}")
        button.setAccessibleName(text)
        button.setAccessibleDescription(self._asked)
        button.clicked.connect(lambda: self._on_click(button))
        return button

    def _chosen(self) -> frozenset[str]:
        return frozenset(value for value, one in self._buttons.items() if one.isChecked())

    def _first_chosen(self) -> _AnswerButton | None:
        return next((one for one in self._buttons.values() if one.isChecked()), None)

    def _has_focus_inside(self) -> bool:
        return any(button.hasFocus() for button in self._buttons.values())

    def _on_click(self, clicked: QPushButton) -> None:
        if not self._multiple:
            for button in self._buttons.values():
                button.setChecked(button is clicked and clicked.isChecked())
        self._let_tab_stop_at(clicked)
        self.answered.emit(self.answer())

    def _let_tab_stop_at(self, here: QPushButton | None) -> None:
        """Tab enters the question once; the arrows move inside it."""
        for button in self._buttons.values():
            tabbed = button is here
            policy = Qt.FocusPolicy.StrongFocus if tabbed else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        if here is not None:
            self.setFocusProxy(here)
