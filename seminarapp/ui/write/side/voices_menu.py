# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Whose voices are whose: a menu of the transcript's voices, each with everybody it can be."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from seminarapp.application.views.plan import PlanView
from seminarapp.application.views.transcript import TranscriptView, VoiceView
from seminarapp.domain.values import MODERATOR, NOBODY
from seminarapp.ui.widgets.button import literal


class VoicesMenu(QMenu):
    """The voices that are nobody's first.

    Signals:
        seat_requested(str, str): the voice with that id is the holder's of that seat, the MODERATOR's, or NOBODY's.
    """

    seat_requested = Signal(str, str)

    def __init__(self, transcript: TranscriptView, plan: PlanView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Whose voices"))
        everybody = [(seat.id, seat.name) for seat in plan.seats]
        everybody += [(MODERATOR, self.tr("The moderator")), (NOBODY, self.tr("Nobody of the panel"))]
        for voice in sorted(transcript.voices, key=lambda voice: bool(voice.seat)):
            self._add(voice, everybody)

    def _add(self, voice: VoiceView, everybody: list[tuple[str, str]]) -> None:
        whose = next((name for seat, name in everybody if voice.seat and seat == voice.seat), "?")
        menu = self.addMenu(literal(f"{voice.name} · {whose}"))
        group = QActionGroup(menu)
        for seat, name in everybody:
            action = menu.addAction(literal(name))
            action.setCheckable(True)
            action.setChecked(voice.seat == seat)
            action.triggered.connect(partial(self._on_chosen, voice.id, seat))
            group.addAction(action)

    def _on_chosen(self, voice: str, seat: str, _checked: bool = False) -> None:
        self.seat_requested.emit(voice, seat)
