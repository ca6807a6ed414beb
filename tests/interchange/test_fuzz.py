# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Whatever a file holds, reading it ends soon, in a record or in one clear line."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.recognise import recognised
from seminarapp.interchange.schedule.calendar_events import read_calendar
from seminarapp.interchange.schedule.frab import read_frab
from seminarapp.interchange.schedule.pretalx import read_pretalx
from seminarapp.interchange.seminarfile.reading import read_seminar
from seminarapp.interchange.seminarfile.writing import write
from seminarapp.interchange.webvtt.reading import read_transcript
from tests.interchange.seminarfile.records import full

SEMINAR = write(full())
TRANSCRIPT = (
    "WEBVTT\n\nNOTE a\n\n1\n00:00:01.000 --> 00:00:02.000 align:start\n"
    "<v Ada Berg>Hej &amp; <b>hå</b></v> <v Bo>Å</v>\n\n"
    "2\r\n00:03.000 --> 00:04.000\r\nBo: då\r\n\r\nSTYLE\nx\n\n00:09.000 --> 00:08.000\nx"
).encode()
PLAIN = "[00:00:05] Ada Berg: Hej & hå\nBo: Å\n\n00:00:09 Bo: då\r\nsen då\n(1:02:03) Ada Berg: Nä.".encode()
LONGEST = 20.0
"""Seconds of processor time, tens of times what is needed: a busy machine is no hang, and what is quadratic in two
million characters takes hours."""

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


SCHEDULE = {
    "ics": (
        "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Vatten\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Hej\\, hå\r\n"
        "DTSTART;TZID=Europe/Stockholm:20260312T140000\r\nDURATION:PT1H\r\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=4\r\n"
        "EXDATE;TZID=Europe/Stockholm:20260424T140000\r\nLOCATION:Hamn\r\n sal\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode(),
    "frab": (
        '<?xml version="1.0" encoding="utf-8"?><schedule><conference><title>Vatten</title></conference>'
        '<day date="2026-03-12"><room name="A"><event guid="g" id="1"><title>Hej &amp; hå</title>'
        "<date>2026-03-12T14:00:00+01:00</date><duration>01:30</duration><persons><person>Ada</person></persons>"
        "<recording><optout>true</optout></recording></event></room></day></schedule>"
    ).encode(),
    "pretalx": (
        '{"schedule": {"conference": {"title": "Vatten", "days": [{"date": "2026-03-12", "rooms": {"A": [{"guid": "g",'
        '"title": "Hej", "date": "2026-03-12T14:00:00+01:00", "duration": "01:30", "persons": [{"name": "Å"}]}]}}]}}}'
    ).encode(),
}
READERS = {"ics": read_calendar, "frab": read_frab, "pretalx": read_pretalx}


def refusal(read: Callable[[], object]) -> str:
    """What a reader says when it refuses, or "" when it doesn't; nothing but a ReadError may come out."""
    try:
        read()
    except ReadError as error:
        return str(error)
    return ""


def read_everything(data: bytes) -> None:
    for read in (read_seminar, read_transcript):
        before = time.process_time()
        line = refusal(partial(read, data, "f"))
        assert time.process_time() - before < LONGEST
        assert line == "" or line.startswith("f")
        assert len(line) < 1000
        assert "\n" not in line


@st.composite
def mutated(draw: st.DrawFn, valid: bytes) -> bytes:
    """The bytes with a few stretches cut out, doubled, or replaced."""
    data = valid
    for _ in range(draw(st.integers(1, 4))):
        begin = draw(st.integers(0, len(data)))
        end = min(len(data), begin + draw(st.integers(0, 30)))
        doubled = data[begin:end] * 2
        pieces = st.sampled_from([b"", doubled, b"\0", b"\xff", b'"', b"{", b"-->", b"<v "])
        piece = draw(pieces | st.binary())
        data = data[:begin] + piece + data[end:]
    return data


@st.composite
def disturbed(draw: st.DrawFn) -> bytes:
    """The full seminar file with some value of it exchanged for any other, or a key for another."""
    content: Any = json.loads(SEMINAR)
    inner = content
    while draw(st.booleans()):
        nested = [key for key, value in _items(inner) if isinstance(value, dict | list) and value]
        if not nested:
            break
        inner = inner[draw(st.sampled_from(nested))]
    inner[draw(st.sampled_from([key for key, _ in _items(inner)]))] = draw(JSON)
    if isinstance(inner, dict) and draw(st.booleans()):
        inner[draw(st.text(max_size=8))] = draw(JSON)
    return json.dumps(content).encode()


def _items(container: dict[str, Any] | list[Any]) -> list[tuple[Any, Any]]:
    return list(container.items()) if isinstance(container, dict) else list(enumerate(container))


@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_everything(data)


@given(st.binary(), st.text(max_size=10))
def test_any_bytes_have_a_kind_or_none(data: bytes, name: str) -> None:
    assert "\n" not in refusal(partial(recognised, data, name))


@given(mutated(SEMINAR))
def test_damaged_seminar_files_are_read_or_refused(data: bytes) -> None:
    read_everything(data)


@given(mutated(TRANSCRIPT))
def test_damaged_transcripts_are_read_or_refused(data: bytes) -> None:
    read_everything(data)


@given(mutated(PLAIN))
def test_damaged_plain_transcripts_are_read_or_refused(data: bytes) -> None:
    read_everything(data)


@pytest.mark.parametrize("kind", SCHEDULE)
def test_a_sound_schedule_is_read(kind: str) -> None:
    assert READERS[kind](SCHEDULE[kind], "f").events


@pytest.mark.parametrize("kind", SCHEDULE)
@given(st.data())
def test_damaged_schedules_are_read_or_refused(kind: str, data: st.DataObject) -> None:
    read = partial(READERS[kind], data.draw(mutated(SCHEDULE[kind]) | st.binary()), "f")
    line = refusal(read)
    assert line == "" or line.startswith("f")
    assert "\n" not in line
    if not line:
        record = read()
        assert all(one.title and one.place for one in record.events)
        assert all(one.starts_at is None or one.starts_at.tzinfo for one in record.events)


@given(disturbed())
def test_every_fault_of_content_is_explained_in_our_words(data: bytes) -> None:
    line = refusal(partial(read_seminar, data, "f"))
    assert "Expected" not in line
    assert "Object" not in line


@given(disturbed())
def test_what_is_read_can_be_written(data: bytes) -> None:
    if not refusal(partial(read_seminar, data, "f")):
        record = read_seminar(data, "f")
        assert read_seminar(write(record), "f") == record


HOSTILE = [
    "<",
    "<b>",
    "<v a",
    "<v a>x",
    "<v.",
    "<c.a",
    "&lt;",
    "&#60;",
    "&a",
    "\n",
    " ",
    "a\n\n",
    "-->",
    "1:1-->\n",
    ": ",
]
SIZE = 2_000_000


@pytest.mark.parametrize("unit", HOSTILE)
def test_transcript_made_to_be_slow_is_not(unit: str) -> None:
    read_everything(b"WEBVTT\n\n00:01.000 --> 00:02.000\n" + unit.encode() * (SIZE // len(unit)))


@pytest.mark.parametrize("unit", ["[", "{", '{"a":', '"', "1", "-", "\\u", " ", "[],", '"a",'])
def test_json_made_to_be_slow_is_not(unit: str) -> None:
    beginning = b'{"format": "seminarapp.seminar", "version": 1, "captures": ['
    read_everything(beginning + unit.encode() * (SIZE // len(unit)))
    read_everything(beginning + unit.encode() * (SIZE // len(unit)) + b"1]}")


@pytest.mark.parametrize("key", ["x" * SIZE, "title" * 100_000])
def test_key_made_to_be_slow_is_not(key: str) -> None:
    read_everything(json.dumps({"format": "seminarapp.seminar", "version": 1, "seminar": {key: 1}}).encode())
