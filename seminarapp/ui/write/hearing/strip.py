# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The strip under the article while the recording is played: what is heard, where it is, and the keys for it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.button import IconButton
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.write.hearing.playback import Playback

PLAY_KEY, BACK_KEY, ON_KEY, AGAIN_KEY, LOOP_KEY = "F4", "F3", "F5", "Shift+F4", "Shift+F5"


class PlayerStrip(QWidget):
    """Buttons with keys, and a slider.

    Signals:
        toggle_requested, back_requested, on_requested, again_requested, close_requested: the buttons.
        loop_requested(bool): the stretch is to begin again when it has been heard.
        place_requested(float): the slider was moved to that second.
    """

    toggle_requested = Signal()
    back_requested = Signal()
    on_requested = Signal()
    again_requested = Signal()
    close_requested = Signal()
    loop_requested = Signal(bool)
    place_requested = Signal(float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Recording"))
        self.play = IconButton(look, "play", "")
        self.back = IconButton(look, "chevron-left", "")
        self.on = IconButton(look, "chevron-right", "")
        self.again = IconButton(look, "undo-2", "")
        self.loop = IconButton(look, "redo-2", "", checkable=True)
        self.close_button = IconButton(look, "x", self.tr("Close the player"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Where it is in the recording, in seconds"))
        self.slider.setMinimumWidth(60)
        self.slider.setPageStep(30)
        self.time = Text(size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        row.setSpacing(Space.TIGHT)
        for widget in (self.play, self.back, self.on, self.again, self.loop):
            row.addWidget(widget)
        row.addWidget(self.slider, 1)
        row.addWidget(self.time)
        row.addWidget(self.close_button)
        self.back.set_name(self.tr("Five seconds back"), BACK_KEY)
        self.on.set_name(self.tr("Five seconds on"), ON_KEY)
        self.again.set_name(self.tr("The words again, from three seconds before"), AGAIN_KEY)
        self.loop.set_name(self.tr("Again and again"), LOOP_KEY)
        self.play.clicked.connect(self.toggle_requested)
        self.back.clicked.connect(self.back_requested)
        self.on.clicked.connect(self.on_requested)
        self.again.clicked.connect(self.again_requested)
        self.loop.toggled.connect(self.loop_requested)
        self.close_button.clicked.connect(self.close_requested)
        self.slider.valueChanged.connect(self._on_slid)
        self.hide()

    def show_playback(self, playback: Playback) -> None:
        """Show where it is; while the slider is held it stays under the mouse."""
        self.play.set_icon("pause" if playback.playing else "play")
        self.play.set_name(self.tr("Pause") if playback.playing else self.tr("Play"), PLAY_KEY)
        with QSignalBlocker(self.slider), QSignalBlocker(self.loop):
            self.slider.setMaximum(max(1, int(playback.lasts)))
            if not self.slider.isSliderDown():
                self.slider.setValue(int(playback.at))
            self.loop.setChecked(playback.looping)
        whole = f" / {as_clock(playback.lasts)}" if playback.lasts else ""
        self.time.setText(f"{as_clock(playback.at)}{whole}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_slid(self, second: int) -> None:
        self.place_requested.emit(float(second))
