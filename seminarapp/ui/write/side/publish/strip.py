# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The foot of the publish sheet: the registry number, what can be done, and one more press before it is done."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from seminarapp.application.views.article import ArticleView
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.write.side.publish.confirming import Confirming


class Act(StrEnum):
    """What can be done with an article as a whole."""

    FINALISE = "finalise"
    CORRECT = "correct"
    WITHDRAW = "withdraw"


class PublishStrip(QWidget):
    """Offers what fits the article's state.

    The first press unfolds what will happen and asks for the words it needs; the second, there, does it. Escape folds
    it up again.

    Attributes:
        registry: the registry number, printed in the edition.
        buttons: one an act; those that fit show.
        confirming: what is unfolded.
        hindrance: why nothing can be published; hidden where it can.

    Signals:
        finalise_requested(str, str): with that registry number, in spite of what must be done, for that reason.
        correction_requested(str, str, str): with that note, registry number and reason.
        withdrawal_requested(str): for that reason.
        left: Escape was pressed where nothing was unfolded.
    """

    finalise_requested = Signal(str, str)
    correction_requested = Signal(str, str, str)
    withdrawal_requested = Signal(str)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Act | None = None
        self._offered: tuple[Act, ...] = ()
        self._must = 0
        self._number = 0
        self._numbered: str | None = None  # the registry number that was proposed last
        self.registry = QLineEdit()
        self.registry.setAccessibleName(self.tr("Registry number"))
        self.registry.setPlaceholderText(self.tr("if there is one"))
        self.buttons = {
            Act.FINALISE: Button(look, self.tr("Finalise …"), icon="circle-check"),
            Act.CORRECT: Button(look, self.tr("Correct …"), icon="circle-check"),
            Act.WITHDRAW: Button(look, self.tr("Withdraw …"), icon="undo-2"),
        }
        self.confirming = Confirming(look)
        hindrance = self.tr(
            "Words that may not be quoted stand in the article: no reason lets it be published."
        )
        self.hindrance = Text(hindrance, size=Size.SMALL, tone=Tone.OVER, wrap=True)
        self.hindrance.hide()
        self._number_row = QWidget()
        self._lay_out()
        for button in self.buttons.values():
            button.clicked.connect(self._on_pressed)
        self.confirming.confirmed.connect(self._on_confirmed)
        self.confirming.cancelled.connect(self._on_cancelled)

    def _lay_out(self) -> None:
        number = QHBoxLayout(self._number_row)
        number.setContentsMargins(0, 0, 0, 0)
        number.setSpacing(Space.SMALL)
        number.addWidget(Text(self.tr("Registry number"), size=Size.SMALL, tone=Tone.MUTED))
        number.addWidget(self.registry, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        for button in self.buttons.values():
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, Space.SMALL, 6, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.hindrance)
        column.addWidget(self._number_row)
        column.addLayout(row)
        column.addWidget(self.confirming)

    def show_article(self, article: ArticleView, must: int, *, hindered: bool = False) -> None:
        """Offer what fits; `must` things are to be done first. What is being written is left as it is.

        Args:
            hindered: whether something may not be published for any reason.
        """
        published = article.published
        self._must, self._number = must, len(article.editions) + 1
        number = article.editions[-1].imprint.registry if article.editions else ""
        if number != self._numbered:
            self._numbered = number
            self.registry.setText(number)
        offered: tuple[Act, ...] = (Act.CORRECT, Act.WITHDRAW) if published is not None else (Act.FINALISE,)
        if hindered:
            offered = tuple(act for act in offered if act is Act.WITHDRAW)
        self._offered = offered
        self.hindrance.setVisible(hindered)
        if self._act is not None and self._act not in self._offered:
            self.fold()
        elif self._act is not None:
            self._unfold(self._act)
        self._show_buttons()

    def begin(self) -> None:
        """Another article: nothing is unfolded, and its own registry number is proposed."""
        self._numbered = None
        self.fold()

    def fold(self) -> None:
        """It is done, or left: fold up what was asked for it."""
        focused = QApplication.focusWidget()
        had = focused is not None and self.confirming.isAncestorOf(focused)
        act, self._act = self._act, None
        self.confirming.close_up()
        self._show_buttons()
        if had:
            first = self.buttons[act] if act in self._offered else self._first_button()
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def let_again(self) -> None:
        """It was refused: it can be confirmed once more."""
        self.confirming.let_again()

    def _first_button(self) -> QWidget:
        return self.buttons[self._offered[0]] if self._offered else self.registry

    def _show_buttons(self) -> None:
        """A button that goes away hands the keys on, before Qt gives them to whatever comes next."""
        had = any(button.hasFocus() for button in self.buttons.values())
        shown = self._offered if self._act is None else ()
        for act in shown:
            self.buttons[act].show()
        if had and shown and not any(self.buttons[act].hasFocus() for act in shown):
            self.buttons[shown[0]].setFocus(Qt.FocusReason.OtherFocusReason)
        for act, button in self.buttons.items():
            button.setVisible(act in shown)
        numbered = {Act.FINALISE, Act.CORRECT} & set(self._offered)
        self._number_row.setVisible(bool(numbered) and self._act is not Act.WITHDRAW)

    def _on_pressed(self) -> None:
        act = next(act for act, button in self.buttons.items() if button is self.sender())
        self._act = act
        self._unfold(act)
        self._show_buttons()
        self.confirming.take_focus()

    def _unfold(self, act: Act) -> None:
        """Say what will happen. A reason is asked for where something must be done first."""
        number = self._number
        despite = self._despite() if self._must else ""
        if act is Act.FINALISE:
            told = self.tr(
                "This becomes edition {number}, dated today. It never changes: later it can be corrected."
            )
            self.confirming.ask(told.format(number=number), self.tr("Finalise now"), despite=despite)
        elif act is Act.CORRECT:
            told = self.tr(
                "The article as it stands becomes edition {number}. What you write here is printed with its date."
            )
            note = self.tr("What was wrong and is now right")
            button = self.tr("Publish correction now")
            self.confirming.ask(told.format(number=number), button, note=note, despite=despite)
        else:
            told = self.tr("The article is published no longer. Nothing is erased, and the reason is kept.")
            button, reason = self.tr("Withdraw now"), self.tr("Why it is withdrawn")
            self.confirming.ask(told, button, note=reason, dangerous=True)

    def _despite(self) -> str:
        if self._must == 1:
            return self.tr("One thing must be done first. To publish all the same, say why")
        text = self.tr("{count} things must be done first. To publish all the same, say why")
        return text.format(count=self._must)

    def _on_confirmed(self, note: str, despite: str) -> None:
        number = self.registry.text().strip()
        if self._act is Act.FINALISE:
            self.finalise_requested.emit(number, despite)
        elif self._act is Act.CORRECT:
            self.correction_requested.emit(note, number, despite)
        elif self._act is Act.WITHDRAW:
            self.withdrawal_requested.emit(note)

    def _on_cancelled(self) -> None:
        self.fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.fold() if self._act is not None else self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)
