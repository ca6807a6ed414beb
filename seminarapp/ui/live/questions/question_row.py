# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One prepared question: to come, put to the panel, left out, or kept for afterwards."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from seminarapp.application.views.plan import QuestionView
from seminarapp.domain.values import Priority
from seminarapp.ui.live.questions.question_foot import HEIGHT, Foot, Standing, paint_foot
from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import ICON
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import mark
from seminarapp.ui.widgets.button import IconButton
from seminarapp.ui.widgets.paragraph import Paragraph
from seminarapp.ui.widgets.row_ground import paint_row_ground
from seminarapp.ui.widgets.text import set_plain_tool_tip

_INSET = 10
_TEXT_AT = 34
_ABOVE = 6
_BUTTON = 24

_LOOKS = {
    Standing.TO_COME: ("circle", Role.LINE_STRONG, Role.TEXT),
    Standing.IN_HAND: ("message-circle-question-mark", Role.ACCENT, Role.TEXT),
    Standing.PUT: ("circle-check", Role.OK, Role.MUTED),
    Standing.SKIPPED: ("minus", Role.FAINT, Role.FAINT),
    Standing.PARKED: ("archive", Role.MUTED, Role.MUTED),
}


class _NearButton(IconButton):
    left = Signal()

    def __init__(self, look: Look, icon: str, name: str, row: QWidget) -> None:
        super().__init__(look, icon, name, size=14, parent=row)
        mark(self, "small", value=True)
        self.setFixedSize(_BUTTON, _BUTTON)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVisible(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class QuestionRow(QAbstractButton):
    """Puts its question when it is pressed; pressed again, takes it back. The buttons at its end do what else there is.

    Attributes:
        skip: leaves the question out.
        park: keeps it for after the panel.
    """

    def __init__(self, look: Look, question: QuestionView, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._question = question
        self._standing = Standing.TO_COME
        self._foot = Foot()
        self._paragraphs: dict[tuple[int, Standing], list[Paragraph]] = {}
        # Placed by hand: a layout would decide the row's height.
        self.skip = _NearButton(look, "x", self.tr("Skip the question"), self)
        self.park = _NearButton(look, "archive", self.tr("Park the question"), self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button in (self.skip, self.park):
            button.left.connect(self._offer_buttons)
        self._say()
        look.theme_changed.connect(self.update)

    @property
    def question(self) -> QuestionView:
        """Which question it is."""
        return self._question

    @property
    def standing(self) -> Standing:
        """What became of it."""
        return self._standing

    @property
    def foot(self) -> Foot:
        """What stands under it."""
        return self._foot

    def show_standing(self, standing: Standing, foot: Foot | None = None, *, can_change: bool) -> None:
        """Say what became of it, what stands under it, and whether that can change."""
        self.setEnabled(can_change)
        foot = foot or Foot()
        if standing is not self._standing or foot != self._foot:
            self._standing, self._foot = standing, foot
            self._say()
            self._fit()
            self.update()
        self._offer_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        top = self.height() - _BUTTON - _ABOVE
        for place, button in enumerate((self.skip, self.park), start=1):
            button.move(self.width() - place * _BUTTON - 4, max(0, top))

    def _fit(self) -> None:
        """As high as its words are at this width, with the line under them."""
        foot = HEIGHT if self._foot.word or self._foot.marks else 0
        words = round(sum(part.height for part in self._parts(self.width())))
        self.setFixedHeight(words + foot + 2 * _ABOVE)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._offer_buttons()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._offer_buttons()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._offer_buttons()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._offer_buttons()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        icon, colour, ink = _LOOKS[self._standing]
        paint_row_ground(
            painter,
            QRectF(self.rect()),
            theme,
            chosen=self._standing is Standing.IN_HAND,
            hovered=self.underMouse() and self.isEnabled(),
            focused=self.hasFocus(),
            ring=2,
        )
        painter.drawPixmap(_INSET, _ABOVE + 1, self._look.pixmap(icon, colour, ICON))
        top = float(_ABOVE)
        for place, part in enumerate(self._parts(self.width())):
            painter.setPen(theme[ink if not place else Role.MUTED])
            part.layout.draw(painter, QPointF(_TEXT_AT, top))
            top += part.height
        buttons = 2 * _BUTTON if self.skip.isVisible() else 0
        room = QRectF(_TEXT_AT, top, self.width() - _TEXT_AT - _INSET - buttons, HEIGHT)
        paint_foot(painter, room, self._foot, theme)

    def _parts(self, width: int) -> list[Paragraph]:
        """The question and, while it is in hand, its follow-ups."""
        key = (width, self._standing)
        if key not in self._paragraphs:
            room = width - _TEXT_AT - _INSET
            struck = self._standing is Standing.PUT
            must = self._question.priority is Priority.MUST and self._standing is Standing.TO_COME
            font = interface_font(Size.BODY, Weight.MEDIUM if must else Weight.REGULAR, struck=struck)
            parts = [Paragraph(self._question.text, font, room, 1.0)]
            if self._standing is Standing.IN_HAND:
                small = interface_font(Size.SMALL)
                parts += [Paragraph(f"→ {text}", small, room, 1.1) for text in self._question.follow_ups]
            self._paragraphs = {key: parts}
        return self._paragraphs[key]

    def _offer_buttons(self) -> None:
        """The buttons show where the mouse or the keys are, so that the list stays calm."""
        near = self.underMouse() or self.hasFocus() or self.skip.hasFocus() or self.park.hasFocus()
        waits = self._standing in (Standing.TO_COME, Standing.IN_HAND)
        for button in (self.skip, self.park):
            button.setVisible(near and waits and self.isEnabled())

    def _say(self) -> None:
        word = {
            Standing.TO_COME: self.tr("to come"),
            Standing.IN_HAND: self.tr("in hand"),
            Standing.PUT: self.tr("put"),
            Standing.SKIPPED: self.tr("skipped"),
            Standing.PARKED: self.tr("parked"),
        }[self._standing]
        must = self.tr("must be asked") if self._question.priority is Priority.MUST else ""
        self.setAccessibleName(", ".join(part for part in (self._question.text, word, must) if part))
        spoken = self._foot.spoken
        self.setAccessibleDescription(" ".join(part for part in (spoken, *self._question.follow_ups) if part))
        set_plain_tool_tip(self, spoken)
