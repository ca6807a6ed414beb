# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stage on the live page: what it shows, small, and the line with which the moderator speaks to the panel."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from seminarapp.application.moderating.staging import ready_made
from seminarapp.ui.live.side_column import WIDTH
from seminarapp.ui.live.stage.stage_feed import StageFeed
from seminarapp.ui.second_hand import SecondHand
from seminarapp.ui.stage.paper import ASPECT
from seminarapp.ui.stage.picture import StagePicture
from seminarapp.ui.theme.fonts import Size, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.widgets.chip import Chip
from seminarapp.ui.widgets.panel import Panel

_INSET = 10  # of the panel, on either side
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PICTURED_FROM = 500  # pixels of the page's height
_LONGEST = 200  # characters: more nobody reads from the stage


class StageCard(Panel):
    """Enter shows the message; an empty one, or the chip of the one that shows, takes it away.

    Attributes:
        edit: where the message is written.

    Signals:
        line_requested: the message is dealt with; the keys belong on the capture line again.
    """

    line_requested = Signal()

    def __init__(self, feed: StageFeed, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("On stage now"))
        self._look = look
        self._feed = feed
        self._chips: dict[str, Chip] = {}
        self._language = ""
        self._picture = StagePicture(look)
        width = WIDTH - 2 * _INSET - 2
        self._picture.setFixedSize(width, round(width / ASPECT))
        self.edit = _MessageEdit(self)
        self._ready = QGridLayout()
        self._ready.setSpacing(Space.SMALL)
        self.body.addWidget(self._picture)
        self.body.addWidget(self.edit)
        self.body.addLayout(self._ready)
        self._hand = SecondHand(self)
        self._hand.ticked.connect(self.refresh)
        feed.changed.connect(self.refresh)
        self.show_place(shown=False, screen="")

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The ready-made messages."""
        return tuple(self._chips.values())

    def show_place(self, *, shown: bool, screen: str) -> None:
        """Say where the stage is to be seen."""
        if not shown:
            self.set_remark(self.tr("F9 shows it"))
        else:
            self.set_remark(screen or self.tr("In a window"))

    def fit(self, height: int) -> None:
        """The page is that high: in a low one the message and the questions need the picture's room."""
        self._picture.setVisible(height >= _PICTURED_FROM)

    def say(self, message: str) -> None:
        """Show a message to the panel, and let the moderator go on."""
        self._feed.say(message)
        self.line_requested.emit()

    def refresh(self) -> None:
        """Show what the stage shows."""
        if not self.isVisible():
            return
        self._picture.show_facts(self._feed.facts())
        if self._language != self._feed.language:
            self._offer(self._feed.language)
        for message, chip in self._chips.items():
            chip.setChecked(message == self._feed.message)
        if not self.edit.hasFocus():
            self.edit.setText(self._feed.message)
        self._hand.wind(self._feed.now())

    def takes_key(self, event: QKeyEvent) -> bool:
        """Whether a key on the message line ends it."""
        if event.key() in _ENTER:
            self.say(self.edit.text())
            return True
        return False

    def end(self) -> None:
        """The keys have left the message line: what was not shown is forgotten."""
        self.edit.setText(self._feed.message)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._hand.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._hand.rest()

    def _offer(self, language: str) -> None:
        """The ready-made messages, in the seminar's language."""
        for chip in self._chips.values():
            chip.deleteLater()
        self._language = language
        self._chips = {}
        before: QWidget = self.edit  # they are made later than the panels below, and would come after them
        for place, message in enumerate(ready_made(language)):
            chip = Chip(self._look, message, name=self.tr("Message: {message}").format(message=message))
            chip.clicked.connect(partial(self._on_chip, message))
            self._ready.addWidget(chip, place // 2, place % 2)
            self._chips[message] = chip
            self.setTabOrder(before, chip)
            before = chip

    def _on_chip(self, message: str) -> None:
        self.say("" if message == self._feed.message else message)


class _MessageEdit(QLineEdit):
    """The message line; its card gets every key first."""

    def __init__(self, card: StageCard) -> None:
        super().__init__()
        self._card = card
        self.setFont(interface_font(Size.BODY))
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(self.tr("Message to the panel"))
        self.setPlaceholderText(self.tr("Message to the panel"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._card.takes_key(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self._card.end()
