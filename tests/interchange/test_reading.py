# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from seminarapp.application.ports.files import Readers, SeminarFiles
from seminarapp.application.records.chat import ChatRecord
from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.application.records.seminar import SeminarRecord
from seminarapp.application.records.transcript import TranscriptRecord
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.chat import reading as chat
from seminarapp.interchange.reading import FileReaders
from seminarapp.interchange.schedule import calendar_events, frab, pretalx
from seminarapp.interchange.seminarfile.writing import SeminarFileWriter
from seminarapp.interchange.webvtt import reading as transcript
from tests.interchange.schedule.calendars import calendar, event
from tests.interchange.seminarfile.records import full

READERS: Readers = FileReaders()
SEMINAR_FILES: SeminarFiles = SeminarFileWriter()

CHAT = b"14:03:21\tAda Berg:\tVem betalar?\n"
FRAB = "<schedule><day><event><title>Vem äger vattnet?</title></event></day></schedule>".encode()
PRETALX = (
    '{"schedule": {"conference": {"days": [{"rooms": {"A": [{"title": "Vem äger vattnet?"}]}}]}}}'.encode()
)
VTT = b"WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n"


def saved(folder: Path, name: str, data: bytes) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


def refused(path: Path, kind: str | None = None) -> str:
    with pytest.raises(ReadError) as caught:
        READERS.read(path, kind)
    return str(caught.value)


def test_seminar_file_is_read_as_the_record_it_was_written_from(tmp_path: Path) -> None:
    file = saved(tmp_path, "s.seminar.json", SEMINAR_FILES.write(full()))
    assert READERS.read(file, None) == full()


def test_transcript_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    for name in ("t.vtt", "t.txt", "t"):
        found = READERS.read(saved(tmp_path, name, VTT), None)
        assert isinstance(found, TranscriptRecord)
        assert [cue.text for cue in found.cues] == ["Hej"]


def test_chat_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    for name in ("meeting_saved_chat.txt", "c"):
        found = READERS.read(saved(tmp_path, name, CHAT), None)
        assert isinstance(found, ChatRecord)
        assert [message.text for message in found.messages] == ["Vem betalar?"]


def test_schedules_are_read_whatever_they_are_called(tmp_path: Path) -> None:
    for data in (calendar(event("DTSTART:20260312T130000Z")), FRAB, PRETALX):
        found = READERS.read(saved(tmp_path, "program", data), None)
        assert isinstance(found, ScheduleRecord)
        assert [one.title for one in found.events] == ["Vem äger vattnet?"]


@pytest.mark.parametrize("module", [calendar_events, frab, pretalx])
def test_every_schedule_has_a_limit_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: ModuleType
) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 10)
    data = {calendar_events: calendar(event()), frab: FRAB, pretalx: PRETALX}[module]
    assert refused(saved(tmp_path, "s", data)).startswith("s is too large")


def test_chat_has_a_limit_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat, "MOST_BYTES", 10)
    assert refused(saved(tmp_path, "c.txt", CHAT)).startswith("c.txt is too large")


def test_kind_can_be_said(tmp_path: Path) -> None:
    file = saved(tmp_path, "s.txt", SEMINAR_FILES.write(full()))
    assert isinstance(READERS.read(file, "seminar"), SeminarRecord)
    assert refused(file, "transcript").startswith("s.txt, line 1: not WebVTT, whose first line is WEBVTT")
    assert refused(file, "calendar").startswith("There is no kind “calendar”")


def test_file_that_only_has_the_name_is_told_what_is_wrong(tmp_path: Path) -> None:
    assert "not WebVTT" in refused(saved(tmp_path, "t.vtt", b"1\n00:01 --> 00:02\nHej\n"))
    assert "not a seminar file" in refused(saved(tmp_path, "s.json", b'{"plan": {}}'))
    assert "not a text file" in refused(saved(tmp_path, "t.vtt", b"\x89PNG\r\n\x1a\n\x00\x00"))


def test_unknown_file_is_refused_with_what_is_supported(tmp_path: Path) -> None:
    assert "choose a seminar file (.seminar.json), a transcript" in refused(
        saved(tmp_path, "b.pdf", b"%PDF-1.7")
    )


def test_missing_file_is_refused_before_its_kind_is_asked_for(tmp_path: Path) -> None:
    assert refused(tmp_path / "t.pdf").startswith("There is no file ")


def test_transcript_has_a_limit_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transcript, "MOST_BYTES", 10)
    assert refused(saved(tmp_path, "t.vtt", VTT)).startswith("t.vtt is too large")


def test_reading_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = saved(tmp_path, "t.vtt", VTT)
    READERS.read(file, None)
    assert file.read_bytes() == VTT
    assert list(tmp_path.iterdir()) == [file]
