# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Saved chats as messages."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.records.chat import ChatRecord, LeftOut
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.chat import reading
from seminarapp.interchange.chat.reading import begins_chat, read_chat

NEW_ZOOM = """14:03:21 From  Ada Berg  to  Everyone:
\tVem betalar
\tför allt detta?
14:03:40 From  Bo Ek  to  Everyone:
\tReacted to "Vem betalar..." with 👍
14:04:00 From  Bo Ek  to  Everyone:
\tReplying to "Vem betalar..."
\t
\tStaten?
14:04:10 From  Bo Ek  to  Everyone:
\tRemoved a 👍 reaction from "Vem betalar..."
14:05:00 From  Bo Ek  to  Ada Berg(Direct Message):
\tSka vi gå?
"""
LONGEST = 20.0


def read(text: str) -> ChatRecord:
    return read_chat(text.encode(), "f")


def said(text: str) -> list[tuple[str, str]]:
    return [(message.name, message.text) for message in read(text).messages]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_text_under_the_head_belongs_to_it(ending: str) -> None:
    assert said(NEW_ZOOM.replace("\n", ending)) == [("Ada Berg", "Vem betalar för allt detta?")]


def test_what_nobody_asks_with_is_counted() -> None:
    assert read(NEW_ZOOM).left_out == {LeftOut.REACTION: 2, LeftOut.REPLY: 1, LeftOut.PRIVATE: 1}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Berg joined the meeting",
        "Meeting ended: 1h 2m",
        "Ada Berg lämnade mötet.",
        "This message has been deleted",
    ],
)
def test_what_the_program_says_of_itself_is_a_notice(text: str) -> None:
    assert read(f"[14:03] Ada Berg: {text}").left_out == {LeftOut.NOTICE: 1}


def test_recordings_and_meetings_may_be_mixed_in_older_files() -> None:
    text = "14:03:21\tAda:\tVem?\n14:03:30\t From  Bo  to  Everyone : När?\nOch hur?\n"
    assert said(text) == [("Ada", "Vem?"), ("Bo", "När? Och hur?")]
    assert not read(text).by_recording
    assert read("00:03:21\tAda:\tVem?\n00:04:00\tBo:\tNär?\n").by_recording


def test_a_line_in_another_style_is_text() -> None:
    assert said("14:03:21\tAda:\tSchemat:\nLunch, 12:00: vem äter?\n") == [
        ("Ada", "Schemat: Lunch, 12:00: vem äter?")
    ]


def test_teams_text_may_stand_under_the_name() -> None:
    assert said("[2024-05-02 14:03] Ada Berg\nVem betalar?\n\n[2024-05-02 14:05] Bo Ek\nJa\n") == [
        ("Ada Berg", "Vem betalar?"),
        ("Bo Ek", "Ja"),
    ]


def test_a_message_without_text_is_none() -> None:
    assert read("14:03:21\tAda:\t\n14:03:22\tBo:\tVem?\n").messages[0].name == "Bo"


def test_a_heading_before_the_first_message_is_passed_over() -> None:
    assert said("Chatt från mötet\n\n14:03:21\tAda:\tVem?\n") == [("Ada", "Vem?")]


@pytest.mark.parametrize("text", ["hej", "\n\n", "14:03 hej: du"])
def test_a_file_without_a_message_is_refused(text: str) -> None:
    with pytest.raises(ReadError, match="f has no chat message with a time and a name"):
        read(text)


def test_more_messages_than_a_meeting_can_have_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_MOST_MESSAGES", 2)
    with pytest.raises(ReadError, match="more than 2 messages"):
        read("14:03:21\tAda:\tVem?\n" * 3)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (NEW_ZOOM, True),
        ("\n  \n14:03:21\tAda:\tVem?", True),
        ("Ada, 14:03: Vem?", True),
        ("hej\n14:03:21\tAda:\tVem?", False),
        ("", False),
        ('{"a": 1}', False),
    ],
)
def test_a_chat_is_known_by_its_first_line(text: str, is_one: bool) -> None:
    assert begins_chat(text) is is_one


# -- whatever it holds ------------------------------------------------------------------------------------------------


PIECES = st.sampled_from(
    [
        "14:03:21",
        "\t",
        " From ",
        " to ",
        "Everyone",
        ": ",
        "\n",
        "[",
        "]",
        "2024-05-02 ",
        ", ",
        "?",
        'Reacted to "',
        "\r",
        "(Direct Message)",
        "Ada",
        "\u2028",
        "\0",
    ]
)


def refusal(data: bytes) -> str:
    """What the reader says when it refuses; what it reads must be sound."""
    try:
        chat = read_chat(data, "f")
    except ReadError as error:
        return str(error)
    assert all(message.text and message.name for message in chat.messages)
    assert all(0 <= message.clock < 100 * 3600 for message in chat.messages)
    return ""


def refused_or_read(data: bytes) -> None:
    before = time.process_time()
    line = refusal(data)
    assert time.process_time() - before < LONGEST
    assert "\n" not in line
    assert len(line) < 1000


@given(st.lists(PIECES | st.text(max_size=5), max_size=60).map("".join))
def test_anything_like_a_chat_is_read_or_refused(text: str) -> None:
    refused_or_read(text.encode("utf-8", "surrogatepass"))


@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    refused_or_read(data)


@given(
    st.lists(
        st.tuples(st.integers(0, 86399), st.sampled_from(["Ada", "Bo Ek"]), st.text("abc å?", min_size=1))
    )
)
def test_every_message_of_a_chat_comes_out(messages: list[tuple[int, str, str]]) -> None:
    kept = [(at, name, " ".join(text.split())) for at, name, text in messages if text.strip()]
    lines = [
        f"{at // 3600:02}:{at // 60 % 60:02}:{at % 60:02}\t{name}:\t{text}" for at, name, text in messages
    ]
    if messages:
        found = read("\n".join(lines)).messages
        assert [(message.clock, message.name, message.text) for message in found] == kept


@pytest.mark.parametrize(
    "unit",
    [
        "?",
        " ",
        "\t",
        "a to ",
        "[",
        "[1:01 ",
        ": ",
        "14:03:21 From ",
        "14:03:21\t",
        "\n",
        "joined ",
        '"',
        "Ada, 1:01",
    ],
)
@pytest.mark.parametrize(
    "head", ["14:03:21\tAda:\t", "14:03:21 From Ada to ", "[14:03] ", "Ada, 14:03: ", ""]
)
def test_a_chat_made_to_be_slow_is_not(head: str, unit: str) -> None:
    refused_or_read((head + unit * (2_000_000 // len(unit))).encode())


def test_lines_without_end_are_refused_soon() -> None:
    before = time.process_time()
    for unit in ("\n", "x\n"):
        with pytest.raises(ReadError, match="more than 200,000 lines"):
            read_chat(b"14:03:21 From Ada to Everyone: Varfor?\n" + unit.encode() * 1_500_000, "c.txt")
    assert time.process_time() - before < 8
