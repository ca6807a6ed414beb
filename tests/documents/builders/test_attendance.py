# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The attendance list: who is on it, in which order, and how many lines are left."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from seminarapp.application.views.audience import Participant
from seminarapp.application.views.material import Material
from seminarapp.documents.blocks import Heading, PersonLine, Roll, Standfirst
from seminarapp.documents.builders.attendance import attendance_page
from tests.documents.panel import PLAN, material

CIA = PersonLine("Cia Frost", "redaktör", "Ljusrådet")
NOBODY = replace(PLAN, seats=(), moderator=None)


def rolls(given: Material, language: str = "sv") -> list[Roll]:
    return [block for block in attendance_page(given, language).blocks if isinstance(block, Roll)]


def test_the_list_says_what_it_is_and_has_panel_and_moderator_first() -> None:
    page = attendance_page(material(), "sv")
    assert [type(block) for block in page.blocks] == [Heading, Standfirst, Roll, Roll]
    panel, _ = rolls(material())
    assert panel.caption == "Panel och moderator"
    assert panel.people[-1] == CIA
    assert panel.head == ("Nr", "Namn", "Organisation", "Närvarande", "Namnteckning")
    assert panel.blank == 0


def test_where_nobody_is_registered_there_are_lines_to_write_on() -> None:
    _, others = rolls(material(), "en")
    assert (others.caption, others.people, others.blank) == ("Participants", (), 25)


def test_those_who_are_registered_are_counted_and_some_lines_are_left() -> None:
    people = tuple(
        Participant(UUID(int=at), f" Person\n{at}", "Kommun", "a@b.se", "vegan") for at in range(3)
    )
    _, others = rolls(replace(material(), participants=people))
    assert others.caption == "Deltagare (3)"
    assert [person.line for person in others.people] == [
        "Person 0, Kommun",
        "Person 1, Kommun",
        "Person 2, Kommun",
    ]
    assert others.blank == 10


def test_neither_addresses_nor_notes_are_handed_out() -> None:
    people = (Participant(UUID(int=1), "Ann", "", "ann@example.org", "allergisk mot nötter"),)
    page = repr(attendance_page(replace(material(), participants=people), "sv"))
    assert "example.org" not in page
    assert "nötter" not in page


def test_a_list_without_a_panel_is_for_the_audience_alone() -> None:
    (others,) = rolls(material(plan=NOBODY))
    assert others.caption == "Deltagare"
