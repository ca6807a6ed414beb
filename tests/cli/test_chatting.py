# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`import` of a chat, as scripts use it."""

from __future__ import annotations

import pytest

from tests.cli.terminal import Terminal

CHAT = (
    "14:10:05\t From  Ada Berg  to  Everyone : Hej alla!\n"
    "14:12:00\t From  Ada Berg  to  Everyone : Vem betalar?\n"
    "14:12:30\t From  Bo Ek  to  Ada Berg(Direct Message) : Ska vi gå?\n"
    '14:12:40\t From  Bo Ek  to  Everyone : Reacted to "Vem betalar?" with 👍\n'
    "14:13:00\t From  Bo Ek  to  Everyone : När är bron\nlagad?\n"
)
INTO = ("--into", "Bron som sjunker")


def asked(terminal: Terminal) -> int:
    number: int = terminal("show", "Bron som sjunker", "--json").json["counts"]["audience_questions"]
    return number


def test_the_questions_of_a_chat_are_taken_in_and_the_rest_is_told(imported: Terminal) -> None:
    answer = imported("import", imported.write("chat.txt", CHAT), *INTO)
    assert answer.status == 0, answer.err
    assert answer.out.splitlines() == [
        "imported into “Bron som sjunker”: 2 audience questions",
        "left out: 1 message without a question (--all takes it)",
        "left out: 1 private message",
        "left out: 1 reaction",
    ]
    assert asked(imported) == 2
    assert imported("search", "lagad").out.count("När är bron lagad?") == 1


def test_a_chat_that_is_imported_again_says_how_many_were_there(imported: Terminal) -> None:
    path = imported.write("chat.txt", CHAT)
    imported("import", path, *INTO)
    again = imported("import", path, *INTO, "--as", "chat")
    assert "0 audience questions, 2 imported before" in again.out
    assert asked(imported) == 2


def test_every_message_can_be_taken(imported: Terminal) -> None:
    answer = imported("import", imported.write("chat.txt", CHAT), *INTO, "--all", "--json")
    assert (answer.json["questions"], answer.json["left_out"]) == (3, {"private": 1, "reaction": 1})


def test_a_dry_run_records_nothing(imported: Terminal) -> None:
    answer = imported("import", imported.write("chat.txt", CHAT), *INTO, "--dry-run")
    assert answer.out.startswith("would import into “Bron som sjunker”: 2 audience questions")
    assert asked(imported) == 0


def test_one_question_is_told_in_the_singular_and_many_in_the_plural(imported: Terminal) -> None:
    chat = "".join(f"14:20:0{n}\tAda:\tJa, {n}\n" for n in range(2)) + "14:21:00\tBo:\tVem betalar?\n"
    answer = imported("import", imported.write("chat.txt", chat), *INTO)
    assert answer.out.splitlines() == [
        "imported into “Bron som sjunker”: 1 audience question",
        "left out: 2 without a question (--all takes them)",
    ]


def test_times_of_a_recording_are_said_to_be_taken_as_they_stand(imported: Terminal) -> None:
    answer = imported("import", imported.write("chat.txt", "00:12:00\tAda:\tVem betalar?\n"), *INTO)
    assert answer.err == (
        "seminarapp: the chat's times are those of a recording: they are counted from the opening as they stand\n"
    )


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (CHAT.encode("latin-1", "replace").replace(b"N?r", b"N\xe4r"), "not UTF-8"),
        (CHAT.encode("utf-16"), "UTF-16"),
        (b"", "is empty"),
        (b"hej\nd\xc3\xa5\n", "no chat message with a time and a name"),
    ],
)
def test_what_is_no_chat_is_refused_in_one_line(imported: Terminal, content: bytes, says: str) -> None:
    refusal = imported("import", imported.write("chat.txt", content), "--as", "chat", *INTO).refusal
    assert says in refusal
    assert asked(imported) == 0


def test_a_chat_without_a_seminar_is_refused_and_makes_no_library(terminal: Terminal) -> None:
    assert "with --into SEMINAR" in terminal("import", terminal.write("chat.txt", CHAT)).refusal
    assert not terminal.library.exists()


def test_a_seminar_that_is_not_there_is_refused(imported: Terminal) -> None:
    assert "Ingen bro" in imported("import", imported.write("c.txt", CHAT), "--into", "Ingen bro").refusal


def test_a_chat_of_200_megabytes_is_refused_before_it_is_read(imported: Terminal) -> None:
    path = imported.folder / "chat.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    assert "too large" in imported("import", path, "--as", "chat", *INTO).refusal
