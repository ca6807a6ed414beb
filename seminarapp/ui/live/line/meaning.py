# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the line will become, said before Enter: “Note · Elin”, “Quote · Elin”, “Audience question”."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from seminarapp.domain.shorthand import ACTION_TAG, Noted
from seminarapp.domain.values import CaptureKind
from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role

_HEIGHT = 26
_ICON = 15
_INSET = 11
_WIDEST_NAME = 18  # letters


@dataclass(frozen=True, slots=True)
class Meaning:
    """A word, an icon and the colours they stand in."""

    text: str
    icon: str = "pencil"
    ground: Role = Role.SUNKEN
    ink: Role = Role.MUTED


def meaning_of(noted: Noted, speaker: str) -> Meaning:
    """What an understood line will become; `speaker` is a name, or "" for nobody. Unknown initials are asked about."""
    translate = QCoreApplication.translate
    if noted.unknown:
        speaker = f"{noted.unknown}?"
    if noted.from_audience:
        icon = "message-circle-question-mark"
        return Meaning(translate("Meaning", "Audience question"), icon, Role.ACCENT_SOFT, Role.ACCENT)
    if noted.kind is CaptureKind.QUOTE:
        word = _with_name(translate("Meaning", "Quote"), speaker)
        return Meaning(word, "quote", Role.QUOTE_SOFT, Role.QUOTE)
    if ACTION_TAG in noted.tags:
        return Meaning(_with_name(translate("Meaning", "Action"), speaker), "send", Role.OK_SOFT, Role.OK)
    icon = "star" if noted.starred else "pencil"
    return Meaning(_with_name(translate("Meaning", "Note"), speaker), icon)


def meaning_of_floor(speaker: str) -> Meaning:
    """A digit that is still held: the floor is about to go to that speaker, or to nobody."""
    translate = QCoreApplication.translate
    who = speaker or translate("Meaning", "nobody")
    return Meaning(_with_name(translate("Meaning", "Floor"), who), "users", Role.ACCENT_SOFT, Role.ACCENT)


def first_name(name: str) -> str:
    """What a speaker is called on cards and chips."""
    return name.split(maxsplit=1)[0] if name.split() else ""


def _with_name(word: str, speaker: str) -> str:
    return f"{word} · {first_name(speaker)[:_WIDEST_NAME]}" if speaker else word


class MeaningChip(QLabel):
    """The pill to the left of the line. Assistive technology reads its text."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._meaning = Meaning("")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(interface_font(Size.SMALL, Weight.SEMIBOLD))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.theme_changed.connect(self.update)

    @property
    def meaning(self) -> Meaning:
        """What it says now."""
        return self._meaning

    def show_meaning(self, meaning: Meaning) -> None:
        """Say something else."""
        if meaning != self._meaning:
            self._meaning = meaning
            self.setText(meaning.text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self._meaning.text)
        return QSize(2 * _INSET + _ICON + 6 + text, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, meaning = self._look.theme, self._meaning
        pill = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme[meaning.ground])
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        icon = self._look.pixmap(meaning.icon, meaning.ink, _ICON)
        painter.drawPixmap(_INSET, (self.height() - _ICON) // 2, icon)
        painter.setPen(theme[meaning.ink])
        room = pill.adjusted(_INSET + _ICON + 6, 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), meaning.text)
