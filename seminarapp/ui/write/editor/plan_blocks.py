# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Blocks that are filled from the plan, so that no name and no link can be misspelt; and the place of a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from seminarapp.application.views.plan import PlanView
from seminarapp.application.words.wording import phrases
from seminarapp.domain.values import BlockKind
from seminarapp.ui.theme.fonts import ARTICLE_LEADING, Size, Weight, interface_font, serif_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Radius
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.paragraph import Paragraph
from seminarapp.ui.write.editor.block import Block
from seminarapp.ui.write.faces import one_line
from seminarapp.ui.write.names import content_name
from seminarapp.ui.write.piece import Piece

_INDENT = 20
_SOURCE = 20  # the line that says where it comes from
_PICTURE = 96


@dataclass(frozen=True, slots=True)
class Fact:
    """A line from the plan; `number` is the seat whose colour marks it, None for no mark."""

    text: str
    number: int | None = None


def facts_of(kind: BlockKind, plan: PlanView) -> tuple[Fact, ...]:
    """What a block of that kind is filled with; nothing when the plan doesn't know."""
    match kind:
        case BlockKind.PANEL:
            return tuple(
                Fact(_joined(seat.name, seat.title, seat.organisation), seat.number) for seat in plan.seats
            )
        case BlockKind.MODERATOR if plan.moderator:
            leader = plan.moderator
            return (Fact(_joined(leader.name, leader.title, leader.organisation)),)
        case BlockKind.RECORDING if plan.recording:
            recording = plan.recording
            return tuple(Fact(one_line(text)) for text in (recording.title, recording.url) if text.strip())
    return ()


def _joined(*parts: str) -> str:
    return ", ".join(one_line(part) for part in parts if part.strip())


class PlanFacts(QLabel):
    """The lines from the plan, painted; assistive technology reads them as a text."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._facts: tuple[Fact, ...] = ()
        self._lines: list[Paragraph] = []
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme_changed.connect(self.update)

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show these lines."""
        self._facts = facts
        self.setText("\n".join(fact.text for fact in facts) or self.tr("The plan doesn’t say yet."))
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height())  # a label would ask for its longest line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def _lay_out(self) -> None:
        font, room = serif_font(), self.width() - _INDENT
        shown = [fact.text for fact in self._facts] or [self.text()]
        self._lines = [Paragraph(text, font, room, ARTICLE_LEADING) for text in shown]
        self.setFixedHeight(sum(line.height for line in self._lines) + _SOURCE)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, top = self._look.theme, 0
        for place, line in enumerate(self._lines):
            number = self._facts[place].number if self._facts else None
            if number is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.speaker(number))
                painter.drawEllipse(QPointF(6, top + line.height / line.lines / 2), 3.5, 3.5)
            painter.setPen(theme[Role.TEXT if self._facts else Role.MUTED])
            line.layout.draw(painter, QPointF(_INDENT, top))
            top += line.height
        painter.drawPixmap(_INDENT, top + 3, self._look.pixmap("lock", Role.FAINT, 12))
        painter.setFont(interface_font(Size.TINY))
        painter.setPen(theme[Role.FAINT])
        where = QRectF(_INDENT + 18, top, self.width(), _SOURCE - 2)
        painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), self.tr("From the plan"))


class PlanBlock(Block):
    """Panel, moderator or recording: an introducing line that can be edited, and what the plan says."""

    def __init__(self, look: Look, piece: Piece, parent: QWidget | None = None) -> None:
        super().__init__(look, piece, parent)
        name = content_name(piece.content)
        self.setAccessibleName(name)
        self._words = self.add_words(name=self.tr("{block}: introducing line").format(block=name))
        self.column.setSpacing(0)
        self._facts = PlanFacts(look)
        self.column.addWidget(self._facts)

    def show_plan(self, plan: PlanView) -> None:
        """Fill it."""
        kind = self.piece.content.kind
        self._words.setPlaceholderText(phrases("documents", plan.card.language).get(kind.value, ""))
        self._facts.show_facts(facts_of(kind, plan))


class FigureBlock(Block):
    """A picture's place: its alternative text is what is edited."""

    def __init__(self, look: Look, piece: Piece, parent: QWidget | None = None) -> None:
        super().__init__(look, piece, parent)
        name = content_name(piece.content)
        self.setAccessibleName(name)
        self.column.addWidget(PicturePlace(look, name))
        hint = self.tr("Describe the picture for those who can’t see it")
        self.add_words(name=self.tr("Alternative text of the picture"), hint=hint)


class PicturePlace(QLabel):
    """An empty frame where a picture will be put."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._look = look
        self.setFixedHeight(_PICTURE)
        look.theme_changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme[Role.SUNKEN])
        painter.drawRoundedRect(self.rect(), Radius.CONTROL, Radius.CONTROL)
        painter.setPen(theme[Role.MUTED])
        painter.setFont(interface_font(Size.SMALL, Weight.MEDIUM))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
