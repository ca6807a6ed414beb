# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A rehearsal in the window, from the file that was chosen to what is said at the end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal

from seminarapp.application.exchange.exchange import Exchange
from seminarapp.application.rehearsing.rehearsal import (
    Played,
    Rehearsal,
    RehearsalWish,
    prepared,
    require_speed,
)
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.console.clock import steady
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.rehearsal.pace import Pace
from seminarapp.ui.rehearsal.player import Player


class Rehearsing(QObject):
    """Prepares a rehearsal, opens its session on the live page, and lets it be played; one at a time.

    Signals:
        seminar_requested(UUID, str): show the rehearsal's seminar, live.
        told(str, bool): something to say in the message bar, and whether the rehearsal goes on.
    """

    seminar_requested = Signal(object, str)
    told = Signal(str, bool)

    def __init__(self, desk: Desk, live_page: Callable[[], LivePage], parent: QObject | None = None) -> None:
        """`live_page` gives the page, which is built when it is first asked for."""
        super().__init__(parent)
        self._desk = desk
        self._live_page = live_page
        self._page: LivePage | None = None
        self._wish: RehearsalWish | None = None
        self._rehearsal: Rehearsal | None = None
        self._pace: Pace | None = None
        self._player: Player | None = None

    def begin(self, wish: RehearsalWish) -> None:
        """Rehearse that file; a file that can't be imported is refused in the message bar."""
        self.stop()
        self._wish = wish
        prepare = partial(_prepared, self._desk.activities.exchange, wish)
        self._desk.do(prepare, partial(self._on_prepared, wish))

    def stop(self) -> None:
        """Play no more; the session stays open, and its clock goes on at the pace of every day."""
        self._wish = self._rehearsal = None
        if self._player is not None:
            self._player.stop()

    # -- what happens -----------------------------------------------------------------------------------------------

    def _on_prepared(self, wish: RehearsalWish, rehearsal: Rehearsal) -> None:
        self._desk.library_changed.emit()
        if wish is not self._wish:
            return  # it was stopped, another was wished for, or the window was closed
        self._rehearsal = rehearsal
        self._pace = self._attached().console.steadily = Pace(wish.speed)
        self.seminar_requested.emit(rehearsal.seminar, "live")

    def _attached(self) -> LivePage:
        """The live page, after it has been listened to once and for all."""
        page = self._live_page()
        if page is not self._page:
            self._page = page
            page.console.shown.connect(self._on_shown)
            page.console.session_changed.connect(self._on_session_changed)
            page.commands.bind("stop_rehearsal", self.stop)
            page.commands["stop_rehearsal"].setEnabled(False)
        return page

    def _on_shown(self) -> None:
        """The seminar is on the page: open its session."""
        if self._page is None or self._rehearsal is None or self._player is not None:
            return
        console = self._page.console
        if console.seminar == self._rehearsal.seminar:
            console.open()
        else:  # the user went to another one meanwhile
            self._rehearsal = None
            console.steadily = steady

    def _on_session_changed(self) -> None:
        """The session is open: play."""
        page, wish, rehearsal, pace = self._page, self._wish, self._rehearsal, self._pace
        if page is None or wish is None or rehearsal is None or pace is None or self._player is not None:
            return
        if page.console.seminar != rehearsal.seminar or not page.console.is_open:
            return
        self._player = Player(page.console, rehearsal.score, wish.speed, pace, self)
        self._player.ended.connect(self._on_ended)
        page.commands["stop_rehearsal"].setEnabled(True)
        self.told.emit(self._said_at_the_beginning(wish, rehearsal), True)
        self._player.start()

    def _on_ended(self, played: Played) -> None:
        if self._page is not None:
            self._page.console.steadily = steady
            self._page.commands["stop_rehearsal"].setEnabled(False)
        if self._pace is not None:
            self._pace.go_at(1.0)
        if self._player is not None:
            self._player.deleteLater()
        self._player = self._rehearsal = None
        self.told.emit(self._said_at_the_end(played), False)

    # -- what is said -----------------------------------------------------------------------------------------------

    def _said_at_the_beginning(self, wish: RehearsalWish, rehearsal: Rehearsal) -> str:
        text = self.tr(
            "A rehearsal at {speed} ×, with {count} recorded notes. Type along if you like; F6 pauses it."
        )
        speed = QLocale().toString(float(wish.speed), "g", 6)
        told = text.format(speed=speed, count=len(rehearsal.score.notes))
        return " ".join((told, *rehearsal.remarks))

    def _said_at_the_end(self, played: Played) -> str:
        text = (
            self.tr(
                "The rehearsal was stopped; what was played stays. "
                "Notes entered: {notes}, saved: {saved}, at most {ms} ms after their moment."
            )
            if played.stopped
            else self.tr(
                "The rehearsal is over. Notes entered: {notes}, saved: {saved}, at most {ms} ms after their moment."
            )
        )
        return text.format(notes=played.notes, saved=played.saved, ms=round(played.latest_ms))


def _prepared(exchange: Exchange, wish: RehearsalWish) -> Rehearsal:
    """Runs on the store's thread."""
    require_speed(wish.speed)
    return prepared(exchange, exchange.read(wish.file), wish.file)
