# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A transcript: whose words are nobody's yet."""

from __future__ import annotations

from uuid import UUID

from seminarapp.application.views.transcript import TranscriptView, VoiceView
from seminarapp.domain.transcript import Alignment


def heard(*voices: VoiceView) -> TranscriptView:
    return TranscriptView(UUID(int=1), "panel.vtt", Alignment(), voices)


def test_a_voice_without_a_seat_is_a_strangers_by_the_name_the_file_has() -> None:
    found = heard(VoiceView("v1", "Anna", "ab"), VoiceView("v2", "Speaker 2"), VoiceView("v3", ""))
    assert found.strangers == ("Speaker 2", "")


def test_where_everybody_has_a_seat_there_are_no_strangers() -> None:
    assert heard(VoiceView("v1", "Anna", "ab")).strangers == ()
    assert heard().strangers == ()
