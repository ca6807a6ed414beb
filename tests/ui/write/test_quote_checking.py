# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Quotes beside the transcript, by keys: a transcript is imported, read beside the quotes, and its wording taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from seminarapp.application.records.transcript import Cue, TranscriptRecord
from seminarapp.domain.values import ApprovalState, Fidelity, Recording
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.quote_checking import TRANSCRIPT
from seminarapp.ui.write.side.voices_menu import VoicesMenu
from tests.fakes.house import FakeHouse
from tests.ui.write.scene import Scene, choose

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SPOKEN = TranscriptRecord(
    (
        Cue(95.0, 99.0, "Marit Hedvall", "Jag hör egentligen ingenting. Det är poängen."),
        Cue(220.0, 224.0, "Nadia Parvizi", "kartan är ett rykte"),
        Cue(299.0, 303.0, "Okänd", "Det här säger jag inte."),
    )
)


@pytest.fixture
def transcript(scene: Scene, house: FakeHouse, monkeypatch: pytest.MonkeyPatch) -> Scene:
    """A scene whose chooser answers with a transcript, and whose sheet is shown by its key."""
    house.files.files["samtal.vtt"] = SPOKEN

    def to_read(parent: QWidget, title: str, suffixes: str, then: Callable[[Path], object]) -> None:
        then(Path("samtal.vtt"))

    monkeypatch.setattr(scene.chooser, "to_read", to_read)
    scene.go_to(0)
    scene.press(Qt.Key.Key_T, KEYS)
    scene.settle()
    return scene


def rows(scene: Scene) -> list[tuple[str, str]]:
    return [(entry.title, entry.badge) for entry in scene.page.transcript.list.entries.entries]


def bring(scene: Scene) -> None:
    sheet = scene.page.transcript
    sheet.bring.setFocus()
    QTest.keyClick(sheet.bring, Qt.Key.Key_Space)
    scene.settle()
    sheet.list.setFocus()


def test_the_key_shows_the_sheet_and_what_to_do(transcript: Scene) -> None:
    assert transcript.page.side.current == TRANSCRIPT
    assert transcript.page.transcript.told.text().startswith("There is no transcript yet.")
    sheet = transcript.page.transcript
    assert sheet.bring.hasFocus(), "there is one thing to do"
    assert not any(part.isVisible() for part in (sheet.list, sheet.text, sheet.accept, sheet.listen))


def test_every_quote_tells_how_it_stands(transcript: Scene) -> None:
    bring(transcript)
    assert rows(transcript) == [
        ("Jag hör ingenting. Det är poängen.", "Shortened"),
        ("Kartan är ett rykte.", "Same words"),
        ("Det här säger jag inte.", "Word for word"),
        ("Ungefär så sa hon", "Not found"),
        ("Vi byter två kilometer om året.", "Not found"),
    ]
    assert transcript.page.transcript.list.chosen == str(transcript.capture("c2"))
    assert "samtal.vtt" in transcript.page.transcript.told.text()
    assert "Nobody in the panel is called Okänd" in transcript.page.transcript.told.text()


def test_what_differs_is_shown_by_more_than_colour(transcript: Scene) -> None:
    bring(transcript)
    sheet = transcript.page.transcript
    sheet.list.setCurrentIndex(sheet.list.entries.index(0, 0))
    assert sheet.text.toPlainText() == "Jag hör egentligen ingenting. Det är poängen. "
    cursor = sheet.text.textCursor()
    cursor.setPosition(sheet.text.toPlainText().index("egentligen") + 2)
    assert cursor.charFormat().fontStrikeOut()


def test_one_key_takes_the_transcripts_wording_and_the_approval_is_revoked(transcript: Scene) -> None:
    bring(transcript)
    sheet = transcript.page.transcript
    sheet.list.setCurrentIndex(sheet.list.entries.index(0, 0))
    QTest.keyClick(sheet.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    transcript.settle()
    capture = transcript.material.capture(transcript.capture("c2"))
    assert capture is not None
    assert capture.text == "Jag hör egentligen ingenting. Det är poängen."
    assert (capture.fidelity, capture.approval) == (Fidelity.VERBATIM, ApprovalState.DRAFT)
    assert rows(transcript)[0] == (capture.text, "Word for word")


def test_words_that_stand_already_or_are_not_there_are_not_taken(transcript: Scene) -> None:
    bring(transcript)
    sheet = transcript.page.transcript
    before = transcript.material.captures
    for row in (2, 3):
        sheet.list.setCurrentIndex(sheet.list.entries.index(row, 0))
        assert not sheet.accept.isEnabled()
        QTest.keyClick(sheet.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    transcript.settle()
    assert transcript.material.captures == before


def test_the_recording_is_heard_from_where_it_was_said(
    transcript: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: heard.append(url.toString()))
    bring(transcript)
    sheet = transcript.page.transcript
    sheet.list.setCurrentIndex(sheet.list.entries.index(1, 0))
    QTest.keyClick(sheet.list, Qt.Key.Key_L)
    assert heard == ["https://play.example.org/2#t=220"]
    sheet.list.setCurrentIndex(sheet.list.entries.index(3, 0))
    QTest.keyClick(sheet.list, Qt.Key.Key_L)
    assert len(heard) == 1, "what was not found has no place to hear"


def test_without_a_recording_the_bar_says_what_to_do(transcript: Scene) -> None:
    transcript.activities.planning.link_recording(transcript.seminar, Recording("Film", "file:///film.mp4"))
    bring(transcript)
    transcript.page.reload()
    transcript.settle()
    sheet = transcript.page.transcript
    sheet.list.setCurrentIndex(sheet.list.entries.index(1, 0))
    QTest.keyClick(sheet.list, Qt.Key.Key_L)
    assert transcript.told[-1][0].startswith("There is no recording to hear")


def test_the_sheet_wears_both_themes(transcript: Scene, look: Look) -> None:
    bring(transcript)
    before = transcript.page.transcript.grab().toImage()
    look.toggle()
    transcript.settle()
    assert transcript.page.transcript.grab().toImage() != before


# -- whose voices, and when -------------------------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen menus raise nothing
def test_a_strangers_voice_is_given_to_who_it_is(transcript: Scene) -> None:
    bring(transcript)
    QTest.keyClick(transcript.page.transcript.list, Qt.Key.Key_V)
    (menu,) = transcript.page.transcript.findChildren(VoicesMenu)
    first = menu.actions()[0].text()
    assert first == "Okänd · ?", "who is nobody's stands first"
    choose(menu, "Okänd", "Nadia Parvizi")
    transcript.settle()
    kept = transcript.activities.transcribing.transcript(transcript.seminar)
    assert kept is not None
    assert {voice.name: voice.seat for voice in kept.voices}["Okänd"] == "np"
    assert "Okänd" not in transcript.page.transcript.told.text()


def test_one_quote_fits_the_times_and_another_evens_out_the_clocks(transcript: Scene) -> None:
    bring(transcript)
    told: list[str] = []
    transcript.page.told.connect(lambda text, _kind: told.append(text))
    sheet = transcript.page.transcript
    for row in (0, 1):
        sheet.list.setCurrentIndex(sheet.list.entries.index(row, 0))
        QTest.keyClick(sheet.list, Qt.Key.Key_T)
        transcript.settle()
    kept = transcript.activities.transcribing.transcript(transcript.seminar)
    assert kept is not None
    assert kept.alignment.in_session(95.0) == pytest.approx(96.0)
    assert kept.alignment.in_session(220.0) == pytest.approx(222.0)
    assert "evens out the clocks" in told[0]
    assert "at both quotes" in told[1]


def test_a_quote_that_was_not_found_fits_nothing(transcript: Scene) -> None:
    bring(transcript)
    sheet = transcript.page.transcript
    sheet.list.setCurrentIndex(sheet.list.entries.index(3, 0))
    QTest.keyClick(sheet.list, Qt.Key.Key_T)
    transcript.settle()
    kept = transcript.activities.transcribing.transcript(transcript.seminar)
    assert kept is not None
    assert kept.alignment.offset == 0.0
