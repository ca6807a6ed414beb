# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Listening: from a moment of the session to the same moment of its recording, in the window or elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.recording.listening import LEAD, Stretch, in_recording, recording_at
from seminarapp.application.views.material import Material
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.keys import named
from seminarapp.ui.write.hearing.playback import Playback
from seminarapp.ui.write.hearing.player import Player
from seminarapp.ui.write.hearing.qt_player import qt_player
from seminarapp.ui.write.hearing.strip import PlayerStrip

FILE_KEY = "Ctrl+Shift+R"

PlayerMaker = Callable[[QObject], Player | None]


class Listening(QObject):
    """Plays the recording's file in the strip; without a player in the system's; without a file it opens the link.

    Signals:
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
    """

    told = Signal(str, str)

    def __init__(
        self, desk: Desk, chooser: FileChooser, strip: PlayerStrip, make: PlayerMaker = qt_player
    ) -> None:
        """`make` gives the player at the first sound, or None where there can't be one."""
        super().__init__(strip)
        self._desk = desk
        self._chooser = chooser
        self._strip = strip
        self._make = make
        self._material: Material | None = None
        self._file: Path | None = None
        self._playback: Playback | None = None
        self._silent = False  # there can be no player here, or it failed at this file
        self._last: Stretch | None = None
        strip.toggle_requested.connect(self.toggle)
        strip.back_requested.connect(partial(self.step, -1))
        strip.on_requested.connect(partial(self.step, 1))
        strip.again_requested.connect(self.again)
        strip.loop_requested.connect(self._set_looping)
        strip.place_requested.connect(self._go_to)
        strip.close_requested.connect(self.end)

    def show_material(self, material: Material) -> None:
        """Whose recording it is; another seminar's is closed, and asked for where its file is."""
        before, self._material = self._material, material
        seminar = material.plan.card.id
        if before is None or before.plan.card.id != seminar:
            self.end()
            self._file = None
            find = partial(self._desk.activities.hearing.file_of, seminar)
            self._desk.do(find, partial(self._on_file, seminar), saves=False)

    def _on_file(self, seminar: UUID, file: Path | None) -> None:
        if self._material is not None and self._material.plan.card.id == seminar:
            self._file, self._silent = file, False

    # -- hearing ------------------------------------------------------------------------------------------------------

    def hear(self, stretch: Stretch) -> None:
        """Hear a stretch of the session, in the best way that there is; where there is none, say what to do."""
        self._last = stretch
        recording = self._material.plan.recording if self._material is not None else None
        address = recording_at(recording, stretch.begin) if recording is not None else None
        playback = self._ready() if self._file is not None else None
        if self._file is not None and playback is not None:
            self._strip.show()
            playback.hear(self._file, in_recording(recording, stretch))
        elif self._file is not None:
            self._open_elsewhere(self._file, in_recording(recording, stretch))
        elif address is not None:
            QDesktopServices.openUrl(QUrl(address))
        else:
            said = self.tr(
                "There is no recording to hear: choose its file ({key}), or link one that begins with https in the plan"
            )
            self.told.emit(said.format(key=named(FILE_KEY)), "warn")

    def _ready(self) -> Playback | None:
        """The playback, with a player that is made at the first sound; None where there can't be one."""
        if self._playback is None and not self._silent:
            player = self._make(self)
            if player is None:
                self._silent = True
                return None
            player.failed.connect(self._on_failed)
            self._playback = Playback(player)
            self._playback.changed.connect(self._show)
        return None if self._silent else self._playback

    def _open_elsewhere(self, file: Path, stretch: Stretch) -> None:
        at = as_clock(max(0.0, stretch.begin - LEAD))
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            said = self.tr("The recording is open in another program: go to {time} there")
            self.told.emit(said.format(time=at), "info")
        else:
            said = self.tr("{file} can't be opened: choose the recording's file again ({key})")
            self.told.emit(said.format(file=file.name, key=named(FILE_KEY)), "warn")

    def _on_failed(self, reason: str) -> None:
        """It is said once, and from then on another program plays this file."""
        if self._silent or self._file is None:
            return
        self._silent = True
        self.end()
        said = self.tr("{file} can't be played here ({reason}): asked again, it opens in another program")
        self.told.emit(said.format(file=self._file.name, reason=reason or "–"), "warn")

    # -- the strip and its keys ---------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Play or stand; before anything was heard, what is asked for."""
        if self._strip.isVisible() and self._playback is not None:
            self._playback.toggle()
        elif self._last is not None:
            self.hear(self._last)
        else:
            said = self.tr("Choose first what to hear: {key} in a paragraph, or L on a source or a quote")
            self.told.emit(said.format(key=named("Ctrl+Shift+H")), "info")

    def step(self, way: int) -> None:
        """Five seconds back (-1) or on (1)."""
        if self._playback is not None:
            self._playback.step(way)

    def again(self) -> None:
        """What was asked for last, from its beginning."""
        if self._playback is not None:
            self._playback.again()

    def toggle_looping(self) -> None:
        """Again and again, or once."""
        if self._playback is not None:
            self._playback.set_looping(not self._playback.looping)

    def end(self) -> None:
        """Close the player."""
        if self._playback is not None:
            self._playback.end()
        self._strip.hide()

    def _set_looping(self, looping: bool) -> None:
        if self._playback is not None:
            self._playback.set_looping(looping)

    def _go_to(self, second: float) -> None:
        if self._playback is not None:
            self._playback.go_to(second)

    def _show(self) -> None:
        if self._playback is not None:
            self._strip.show_playback(self._playback)

    # -- where the file is --------------------------------------------------------------------------------------------

    def choose_file(self, parent: QWidget) -> None:
        """Ask where the recording is on this computer, and remember it."""
        if self._material is None:
            return
        suffixes = self.tr(
            "Recordings ({patterns})",
        ).format(patterns="*.mp3 *.m4a *.wav *.flac *.ogg *.opus *.mp4 *.m4v *.mov *.mkv *.webm")
        keep = partial(self._keep, self._material.plan.card.id)
        self._chooser.to_read(parent, self.tr("The recording’s file"), suffixes, keep)

    def _keep(self, seminar: UUID, file: Path) -> None:
        self.end()
        self._on_file(seminar, file)
        keep = partial(self._desk.activities.hearing.keep_file, seminar, file)
        self._desk.do(keep, partial(self._on_kept, file), saves=False)

    def _on_kept(self, file: Path, _nothing: None) -> None:
        said = self.tr("{file} is the recording from now on, on this computer: L plays it at the words")
        self.told.emit(said.format(file=file.name), "info")
