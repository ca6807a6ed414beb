# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The questions from the floor, those with most votes first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.application.timekeeping import as_clock
from seminarapp.application.views import AudienceQuestionView
from seminarapp.domain.values import AudienceState
from seminarapp.ui.live.console import Console
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn
from seminarapp.ui.widgets.text import Text

_VOTES_WIDE = 20


class AudiencePanel(Panel):
    """A `?` on the line puts a question here."""

    def __init__(self, console: Console, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Audience questions"))
        self._console = console
        self._column = ScrolledColumn(spacing=Space.MEDIUM)
        self._empty = Text(self.tr("Begin a line with ? to take one down"), tone=Tone.FAINT, wrap=True)
        self._empty.setContentsMargins(10, Space.TIGHT, 10, 0)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._column, 1)
        console.shown.connect(self.refresh)
        console.audience_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what has been asked."""
        questions = self._console.audience
        waiting = sum(question.state is AudienceState.OPEN for question in questions)
        self.set_remark(self.tr("{count} waiting").format(count=waiting) if questions else "")
        self._empty.setVisible(not questions)
        voted = any(question.votes for question in questions)
        self._column.show_widgets(AudienceRow(question, with_votes=voted) for question in questions)


class AudienceRow(QWidget):
    """One question: its votes, its words, and who asked or when."""

    def __init__(
        self, question: AudienceQuestionView, *, with_votes: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        waiting = question.state is AudienceState.OPEN
        votes = Text(
            str(question.votes or ""), size=Size.SMALL, weight=Weight.SEMIBOLD, tone=Tone.MUTED, tabular=True
        )
        votes.setFixedWidth(_VOTES_WIDE)
        votes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        votes.setContentsMargins(0, 2, 0, 0)
        votes.setVisible(with_votes)
        if question.votes:
            votes.setAccessibleName(self.tr("Votes: {count}").format(count=question.votes))
        asked_by = question.asked_by or as_clock(question.at)
        state = {
            AudienceState.OPEN: "",
            AudienceState.PUT: self.tr("put"),
            AudienceState.ANSWERED: self.tr("answered"),
            AudienceState.PARKED: self.tr("parked"),
        }[question.state]
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(Text(question.text, tone=Tone.TEXT if waiting else Tone.MUTED, wrap=True))
        foot = f"{asked_by} · {state}" if state else asked_by
        words.addWidget(Text(foot, size=Size.SMALL, tone=Tone.MUTED, wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0 if with_votes else 10, 0, 10, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(votes, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
