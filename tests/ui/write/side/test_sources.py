# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet of sources by itself: what it says, offers and asks for."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.application.reviewing.provenance import Source
from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.values import CaptureKind, Fidelity
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.side.sources import SourcesSheet

KEY = Qt.Key
NOTE = CaptureView(
    UUID(int=1), UUID(int=9), "c1", CaptureKind.NOTE, "Fullsatt i salen", "mh", 3661.0, Fidelity.PARAPHRASE
)
QUOTE = replace(
    NOTE, id=UUID(int=2), kind=CaptureKind.QUOTE, text="Kartan är ett rykte.", approved_text="Kartan ljuger."
)
SOURCES = (Source(NOTE.id, NOTE, "Marit Hedvall"), Source(QUOTE.id, QUOTE), Source(UUID(int=3)))


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> SourcesSheet:
    sheet = SourcesSheet(look)
    qtbot.addWidget(sheet)
    sheet.show_sources(SOURCES, told="Three.", quote=False)
    sheet.show()
    return sheet


def test_each_note_is_told_with_time_speaker_and_the_words_that_may_be_printed(sheet: SourcesSheet) -> None:
    told = [(one.leading, one.title, one.note, one.badge) for one in sheet.list.entries.entries]
    assert told == [
        ("1:01:01", "Fullsatt i salen", "Marit Hedvall", ""),
        ("1:01:01", "Kartan ljuger.", "Nobody named", "Quote"),
        ("", "This note has been discarded", "", ""),
    ]
    assert sheet.chosen == SOURCES[0]


def test_a_note_that_is_gone_can_only_be_let_go(sheet: SourcesSheet) -> None:
    sheet.list.choose(str(UUID(int=3)))
    assert not sheet.listen.isEnabled()
    assert not sheet.go.isEnabled()
    assert sheet.unlink.isEnabled()


def test_keys_and_buttons_ask_for_the_same(qtbot: QtBot, sheet: SourcesSheet) -> None:
    for button, key, signal in (
        (sheet.go, KEY.Key_Return, sheet.note_requested),
        (sheet.listen, KEY.Key_L, sheet.listen_requested),
        (sheet.unlink, KEY.Key_Delete, sheet.unlink_requested),
    ):
        with qtbot.waitSignal(signal) as by_key:
            QTest.keyClick(sheet.list, key)
        with qtbot.waitSignal(signal) as by_button:
            button.click()
        assert by_key.args == by_button.args
        assert by_key.args in ([NOTE.id], [NOTE])


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "Every paragraph of the article has a source."),
        (1, "1 paragraph of the article has no source."),
        (7, "7 paragraphs of the article have no source."),
    ],
)
def test_what_lacks_a_source_is_counted(qtbot: QtBot, sheet: SourcesSheet, count: int, said: str) -> None:
    sheet.show_lacking(count)
    assert sheet.lacking.text() == said
    asked: list[bool] = []
    sheet.next_requested.connect(lambda: asked.append(True))
    QTest.keyClick(sheet.list, KEY.Key_N)
    assert bool(asked) is (count > 0)


def test_a_held_key_is_for_somebody_else(sheet: SourcesSheet) -> None:
    asked: list[object] = []
    sheet.listen_requested.connect(asked.append)
    QTest.keyClick(sheet.list, KEY.Key_L, Qt.KeyboardModifier.AltModifier)
    assert asked == []
