# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How the article stands: not published, published as an edition, or withdrawn; and its editions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.application.views.article import ArticleView, EditionView
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.badge import Badge, BadgeKind
from seminarapp.ui.widgets.text import ElidedText, Text

_LONGEST = 300  # characters of a note or a reason
_LATEST = 6  # lines


class Standing(QWidget):
    """Says what readers have, apart from what is being worked on.

    Attributes:
        badge: the state in a word.
        told: since when, and under which number.
        newer: that the article has been written on since; hidden where it has not.
        editions: corrections, and what was published all the same, newest first; hidden where there are none.
        head: the hash of the log that the edition prints.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = Badge()
        self.told = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.newer = Text(
            self.tr(
                "What you write now is a working copy. Readers, and exports, have the edition until you publish a "
                "correction."
            ),
            size=Size.SMALL,
            tone=Tone.WARN,
            wrap=True,
        )
        self.editions = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.head = ElidedText(size=Size.SMALL, tone=Tone.MUTED)
        first = QHBoxLayout()
        first.setSpacing(Space.SMALL)
        first.addWidget(self.badge)
        first.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 6, 0)
        column.setSpacing(Space.TIGHT)
        column.addLayout(first)
        for text in (self.told, self.newer, self.editions, self.head):
            column.addWidget(text)

    def show_article(self, article: ArticleView, *, changed: bool) -> None:
        """Show how it stands; `changed` where what is being worked on says something else than the edition."""
        edition = article.published
        if edition is not None:
            self.badge.show_state(self.tr("Published"), BadgeKind.OK)
            self.told.setText(_sentence(self.tr("Edition {number}"), edition))
        elif article.withdrawn is not None:
            self.badge.show_state(self.tr("Withdrawn"), BadgeKind.OVER)
            said = self.tr("{date}: {reason}")
            gone = article.withdrawn
            self.told.setText(said.format(date=day_said(gone.at), reason=gone.reason[:_LONGEST]))
        else:
            self.badge.show_state(self.tr("Not published"), BadgeKind.NEUTRAL)
            self.told.setText(self.tr("What is exported is a draft, and says nothing of an edition."))
        self.newer.setVisible(edition is not None and changed)
        lines = [line for one in reversed(article.editions) for line in self._lines(one)]
        self.editions.setText("\n".join(lines[:_LATEST]))
        self.editions.setVisible(bool(lines))
        head = edition.imprint.head if edition is not None else ""
        self.head.setText(self.tr("Log head {head}").format(head=head))
        self.head.setVisible(bool(head))

    def _lines(self, edition: EditionView) -> Iterator[str]:
        """What has to be known of an edition beyond its date."""
        if edition.note:
            text = self.tr("Correction {date}: {words}")
            yield text.format(date=day_said(edition.imprint.at), words=edition.note[:_LONGEST])
        if edition.despite:
            text = self.tr("Edition {number} was published all the same: {reason}")
            yield text.format(number=edition.number, reason=edition.despite[:_LONGEST])


def day_said(moment: datetime) -> str:
    """The day as the language of the window writes it."""
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), "d MMM yyyy")


def _sentence(begun: str, edition: EditionView) -> str:
    """“Edition 2 · 12 Mar 2026 · KS 2026/41”."""
    imprint = edition.imprint
    parts = (begun.format(number=edition.number), day_said(imprint.at), imprint.registry)
    return " · ".join(part for part in parts if part)
