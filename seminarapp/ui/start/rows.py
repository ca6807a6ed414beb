# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the start page's lists show: a row has a title, a line under it, and a fact to the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTime,
)

from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.search import HitKind, SearchHit
from seminarapp.domain.values import SeminarState
from seminarapp.ui.widgets.zone_field import zone_told

Index = QModelIndex | QPersistentModelIndex

_LONGEST = 500  # characters of a find: more than a row has room for, and a pasted book costs no time

ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `state` is empty where there is none to show; `serif` rows are people's words.

    A row without a seminar is the heading of those below it.
    """

    seminar: UUID | None
    title: str
    under: str = ""
    fact: str = ""
    state: SeminarState | None = None
    serif: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        state = state_name(self.state) if self.state else ""
        return ", ".join(part for part in (self.title, self.under, self.fact, state) if part)


def seminar_row(card: SeminarCard) -> Row:
    """A seminar as a row."""
    under = " · ".join(text for text in (card.series_title, part_name(card), card.venue) if text)
    return Row(card.id, card.title, under, day(card.starts_at), card.state)


def part_row(card: SeminarCard) -> Row:
    """A seminar as a row among the parts of its series, whose title need not be said."""
    under = " · ".join(text for text in (part_name(card), hour_and_zone(card), card.place) if text)
    return Row(card.id, card.title, under, day(card.starts_at), card.state)


def template_row(card: SeminarCard) -> Row:
    """A template as a row: of its time only the hour counts."""
    return Row(card.id, card.title, " · ".join(text for text in (hour(card), card.place) if text))


def part_name(card: SeminarCard) -> str:
    """Which part of its series it is; "" where it has no number."""
    said = QCoreApplication.translate("StartRows", "part {number}")
    return said.format(number=card.part) if card.part else ""


def hour(card: SeminarCard) -> str:
    """When it begins, as the clock at its venue shows it; "" where nobody has said."""
    begins = card.starts_at
    return QLocale().toString(QTime(begins.hour, begins.minute), "HH:mm") if begins else ""


def hour_and_zone(card: SeminarCard) -> str:
    """The same, with the zone where this computer's clock shows another hour."""
    zone = zone_told(card.starts_at, card.zone) if card.starts_at else ""
    return " ".join(part for part in (hour(card), zone) if part)


def hit_row(hit: SearchHit) -> Row:
    """A find as a row: the words found, then where and whose."""
    where = "" if hit.kind is HitKind.SERIES else hit.seminar_title
    under = " · ".join(text for text in (hit_kind_name(hit.kind), hit.speaker, where) if text)
    text = " ".join(hit.text[:_LONGEST].split())
    return Row(hit.seminar, text, under, serif=hit.kind is HitKind.CAPTURE)


def day(moment: datetime | None) -> str:
    """The day in the user's language, with the year; “” where there is none."""
    if moment is None:
        return ""
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), "d MMM yyyy")


def state_name(state: SeminarState) -> str:
    """How far a seminar has come, in the user's language."""
    names = {
        SeminarState.PLANNED: QCoreApplication.translate("StartRows", "Planned"),
        SeminarState.LIVE: QCoreApplication.translate("StartRows", "Live now"),
        SeminarState.CLOSED: QCoreApplication.translate("StartRows", "Held"),
        SeminarState.PUBLISHED: QCoreApplication.translate("StartRows", "Published"),
    }
    return names[state]


def hit_kind_name(kind: HitKind) -> str:
    """What was found, in the user's language."""
    names = {
        HitKind.SEMINAR: QCoreApplication.translate("StartRows", "Seminar"),
        HitKind.PERSON: QCoreApplication.translate("StartRows", "Person"),
        HitKind.QUESTION: QCoreApplication.translate("StartRows", "Prepared question"),
        HitKind.CAPTURE: QCoreApplication.translate("StartRows", "Capture"),
        HitKind.AUDIENCE_QUESTION: QCoreApplication.translate("StartRows", "Audience question"),
        HitKind.BLOCK: QCoreApplication.translate("StartRows", "Article"),
        HitKind.SERIES: QCoreApplication.translate("StartRows", "Series"),
        HitKind.TRANSCRIPT: QCoreApplication.translate("StartRows", "Transcript"),
    }
    return names[kind]


class RowModel(QAbstractListModel):
    """A list of rows that is replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, index: Index) -> Row:
        """The row at an index of this model."""
        return self._rows[index.row()]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading can't be chosen: keys pass it over."""
        heading = index.isValid() and self._rows[index.row()].seminar is None
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default, never changed
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is drawn and read aloud of a row; under ROW_ROLE the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None
