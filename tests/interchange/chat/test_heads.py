# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The first line of a message, in every form that meeting programs write it."""

from __future__ import annotations

from datetime import date

import pytest

from seminarapp.interchange.chat.heads import Head, Style, head_of

AT = 14 * 3600 + 3 * 60 + 21
DAY = date(2024, 5, 2)


@pytest.mark.parametrize(
    ("line", "name", "text"),
    [
        ("14:03:21\tAda Berg:\tVem betalar?", "Ada Berg", "Vem betalar?"),
        ("14:03:21\tAda: x:\tVem?", "Ada: x", "Vem?"),
        ("14:03:21 From Ada Berg to Everyone: Vem betalar?", "Ada Berg", "Vem betalar?"),
        ("14:03:21 From  Ada Berg  to  Everyone:", "Ada Berg", ""),
        ("14:03:21\t From  Ada Berg  to  Everyone : Kl 12:30: vem?", "Ada Berg", "Kl 12:30: vem?"),
        ("14:03:21\t From  Ada Berg : Vem?", "Ada Berg", "Vem?"),
        ("14:03:21 From Ada (she/her) to Hosts and panelists:\tVem?", "Ada (she/her)", "Vem?"),
        ("14:03:21 From Bo to Go AB to Everyone: Vem?", "Bo to Go AB", "Vem?"),
        ("14:03:21 Från Åsa Öberg till Alla: Vem?", "Åsa Öberg", "Vem?"),
    ],
)
def test_zoom(line: str, name: str, text: str) -> None:
    head = head_of(line)
    assert head is not None
    assert (head.style, head.clock, head.name, head.text, head.private) == (Style.ZOOM, AT, name, text, False)


@pytest.mark.parametrize(
    "line",
    [
        "14:03:21 From  Ada  to  Bo Ek(Direct Message):",
        "14:03:21\t From  Ada  to  Bo Ek(Privately) : hej",
        "14:03:21 From Ada to Bo Ek : hej",
        "14:03:21 Från Ada till Bo Ek (direktmeddelande): hej",
    ],
)
def test_what_goes_to_one_person_is_private(line: str) -> None:
    head = head_of(line)
    assert head is not None
    assert (head.name, head.private) == ("Ada", True)


def test_a_recordings_chat_is_told_by_its_form() -> None:
    heads = [head_of("00:03:21\tAda:\thej"), head_of("14:03:21 From Ada to Everyone: hej")]
    assert [head and head.by_recording for head in heads] == [True, False]


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ("[2024-05-02 14:03] Ada: Vem?", Head(Style.BRACKETS, AT - 21, "Ada", "Vem?", DAY)),
        ("[2024-05-02, 14:03:21] Ada: Vem?", Head(Style.BRACKETS, AT, "Ada", "Vem?", DAY)),
        ("[2024-13-02 14:03] Ada: Vem?", Head(Style.BRACKETS, AT - 21, "Ada", "Vem?")),
        ("[5/2/2024 2:03 PM] Ada", Head(Style.BRACKETS, AT - 21, "Ada", "")),
        ("[Yesterday 12:03 a.m.] Ada: x", Head(Style.BRACKETS, 180.0, "Ada", "x")),
        ("[14.03] Berg, Ada: Vem?", Head(Style.BRACKETS, AT - 21, "Berg, Ada", "Vem?")),
        ("Ada Berg, 14:03: Vem?", Head(Style.COMMA, AT - 21, "Ada Berg", "Vem?")),
        ("Berg, Ada, 2:03 PM: Vem?", Head(Style.COMMA, AT - 21, "Berg, Ada", "Vem?")),
    ],
)
def test_teams(line: str, head: Head) -> None:
    assert head_of(line) == head


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Vem betalar?",
        "14:03 var det slut",
        "14:03:21 var det slut: ja",
        "14:63:21\tAda:\tx",
        "14:03:21\t:\tx",
        "14:03:21 From Ada to Everyone",
        "[1] Ada: Vem?",
        "[x] Ada",
        "Klockan, 25 var: det",
        "00:01.000 --> 00:02.000",
        "14:03:21\t" + "A" * 200 + ":\tx",
    ],
)
def test_other_lines_begin_no_message(line: str) -> None:
    assert head_of(line) is None


def test_a_file_keeps_to_its_style() -> None:
    assert head_of("Obs, 14:03: rast", Style.ZOOM) is None
    assert head_of("Obs, 14:03: rast", Style.COMMA) is not None


def test_a_long_line_loses_nothing() -> None:
    head = head_of("14:03:21\tAda:\t" + "x" * 5000)
    assert head is not None
    assert len(head.text) == 5000
