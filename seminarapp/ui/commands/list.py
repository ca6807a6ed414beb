# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A list of commands: what each is called, its key, and what it does; long texts take as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from seminarapp.ui.commands.offers import Offer
from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import ICON, Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.paragraph import Paragraph
from seminarapp.ui.widgets.row_ground import paint_row_ground

_Index = QModelIndex | QPersistentModelIndex


class CommandList(QListView):
    """Offers under one another. It has no keys of its own: who has them moves in it.

    Signals:
        chosen(str): the user clicked on the offer with that id.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = _Offers()
        self._measure = _Delegate(look, self)
        self.setModel(self._offers)
        self.setItemDelegate(self._measure)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)
        look.theme_changed.connect(self.viewport().update)

    @property
    def current(self) -> Offer | None:
        """The offer that is chosen."""
        index = self.currentIndex()
        return self._offers.offers[index.row()] if index.isValid() else None

    @property
    def offers(self) -> tuple[Offer, ...]:
        """All that are shown."""
        return self._offers.offers

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these, and choose the first."""
        self._offers.show(offers)
        self.scrollToTop()
        self._choose(0, 1)

    def choose(self, offer: str) -> None:
        """Choose the offer with that id, if it is there."""
        place = next((place for place, one in enumerate(self.offers) if one.id == offer), None)
        if place is not None:
            self._choose(place, 1)

    def step(self, step: int) -> None:
        """Go that many offers down, or up."""
        last = len(self._offers.offers) - 1
        place = min(max(self.currentIndex().row() + step, 0), last)
        self._choose(place, 1 if step > 0 else -1)

    def move_page(self, direction: int) -> None:
        """Go as far as shows at once, down (1) or up (-1)."""
        heights = max(1, self.sizeHintForRow(max(0, self.currentIndex().row())))
        self.step(direction * max(1, self.viewport().height() // heights - 1))

    def move_end(self, direction: int) -> None:
        """Go to the last (1) or the first (-1)."""
        self.step(direction * len(self._offers.offers))

    def announce(self) -> None:
        """Say the chosen offer: the keys are elsewhere, so that no focus tells it."""
        offer = self.current
        said = offer.sentence if offer else self.tr("Nothing found")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _choose(self, place: int, direction: int) -> None:
        """Choose the offer there, or the next in that direction: a heading can't be chosen."""
        offers = self._offers.offers
        able = [one for one, offer in enumerate(offers) if not offer.heading]
        after, before = [one for one in able if one >= place], [one for one in able if one <= place]
        places = after[:1] or before[-1:] if direction > 0 else before[-1:] or after[:1]
        self.setCurrentIndex(self._offers.index(places[0]) if places else QModelIndex())
        if places and all(offer.heading for offer in offers[: places[0]]):
            self.scrollToTop()  # with the headings above it

    def _on_clicked(self, index: QModelIndex) -> None:
        offer = self._offers.offers[index.row()]
        if not offer.heading:
            self.chosen.emit(offer.id)


class _Offers(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.offers: tuple[Offer, ...] = ()

    def show(self, offers: Sequence[Offer]) -> None:
        self.beginResetModel()
        self.offers = tuple(offers)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default, never changed
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return offer
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.text
        return offer.sentence if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and self.offers[index.row()].heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    """Lays a line out once for its height and once more to paint it: by the same measures."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._title = interface_font(Size.BODY, Weight.MEDIUM)
        self._heading = interface_font(Size.SMALL, Weight.SEMIBOLD)
        self._small = interface_font(Size.SMALL)
        self._keys = interface_font(Size.SMALL, Weight.MEDIUM)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        offer: Offer = index.data(Qt.ItemDataRole.UserRole)
        width = self._view.viewport().width()
        return QSize(width, round(self._layout(offer, width).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        offer: Offer = index.data(Qt.ItemDataRole.UserRole)
        theme, area = self._look.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = QStyle.StateFlag.State_Selected in option.state
        if not offer.heading:
            ground = QRectF(area.adjusted(Space.HAIR, 1, -Space.HAIR, -1))
            hovered = QStyle.StateFlag.State_MouseOver in option.state
            paint_row_ground(painter, ground, theme, chosen=chosen, hovered=hovered, focused=chosen)
        laid = self._layout(offer, area.width())
        at = QPointF(area.left() + laid.left, area.top() + laid.top)
        painter.setPen(theme[Role.MUTED if offer.heading else Role.TEXT])
        laid.title.layout.draw(painter, at, self._marks(offer))
        painter.setPen(theme[Role.MUTED])
        if laid.help is not None:
            laid.help.layout.draw(painter, at + QPointF(0, laid.title.height + Space.HAIR))
        if offer.keys:
            painter.setFont(self._keys)
            line = QRectF(at.x(), at.y(), area.width() - laid.left - Space.MEDIUM, laid.line)
            painter.drawText(
                line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), offer.keys
            )
        if offer.icon:
            icon = self._look.pixmap(offer.icon, Role.MUTED)
            place = QRect(area.left() + Space.MEDIUM, round(at.y() + (laid.line - ICON) / 2), ICON, ICON)
            painter.drawPixmap(place, icon)
        painter.restore()

    def _marks(self, offer: Offer) -> list[QTextLayout.FormatRange]:
        """The words that were looked for, on a ground of their own."""
        marked = QTextCharFormat()
        marked.setBackground(self._look.theme[Role.WARN_SOFT])
        marked.setForeground(self._look.theme[Role.TEXT])
        ranges = []
        for begin, end in offer.marks:
            one = QTextLayout.FormatRange()
            one.start, one.length = _units(offer.text[:begin]), _units(offer.text[begin:end])
            one.format = marked
            ranges.append(one)
        return ranges

    def _layout(self, offer: Offer, width: int) -> _Laid:
        if offer.heading:
            title = Paragraph(offer.text, self._heading, width - 2 * Space.MEDIUM)
            return _Laid(title, None, left=Space.MEDIUM, top=Space.LARGE, foot=Space.TIGHT)
        left = Space.MEDIUM + ICON + Space.MEDIUM
        keys = QFontMetricsF(self._keys).horizontalAdvance(offer.keys) + Space.WIDE if offer.keys else 0
        room = width - left - Space.MEDIUM
        title = Paragraph(offer.text, self._title, room - keys)
        explained = Paragraph(offer.help, self._small, room) if offer.help else None
        return _Laid(title, explained, left=left, top=Space.SMALL, foot=Space.SMALL)


def _units(text: str) -> int:
    """How long a text is for Qt, which counts a character beyond the first 65,536 as two."""
    return len(text) + sum(letter > "\uffff" for letter in text)


class _Laid:
    """Where the parts of a line are."""

    def __init__(self, title: Paragraph, help_: Paragraph | None, *, left: int, top: int, foot: int) -> None:
        self.title, self.help = title, help_
        self.left, self.top = left, top
        self.line = title.height / max(1, title.lines)
        below = help_.height + Space.HAIR if help_ else 0
        self.height = top + title.height + below + foot
