# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What every sheet that is handed out begins with, and what it says of itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.application.views.plan import PlanView
from seminarapp.documents.blocks import Heading, Standfirst
from seminarapp.documents.builders.sheet import opening, sheet_page
from tests.documents.panel import OPENING, PLAN, material, of_card

BARE = replace(of_card(starts_at=None, ends_at=None, venue=""), moderator=None, publisher="")


def begun(plan: PlanView, language: str = "sv") -> tuple[str, str]:
    """The headline and the line under it."""
    heading, line = opening(plan, "Körschema", language)
    assert isinstance(heading, Heading)
    assert isinstance(line, Standfirst)
    return "".join(one.text for one in heading.text), "".join(one.text for one in line.text)


def test_a_sheet_says_what_it_is_before_it_says_of_what() -> None:
    title, line = begun(PLAN)
    assert title == "Körschema"
    assert line.startswith("Mörkret mellan lyktorna. Torsdag 12")
    assert line.endswith("Moderator: Cia Frost, Ljusrådet.")


def test_a_title_that_ends_as_a_sentence_gets_no_second_full_stop() -> None:
    asking = replace(BARE, card=replace(BARE.card, title="Vem tänder?"))
    assert begun(asking)[1] == "Vem tänder?"


def test_of_a_seminar_without_time_place_and_moderator_the_title_is_said() -> None:
    assert begun(BARE)[1] == "Mörkret mellan lyktorna."


def test_line_breaks_in_a_title_are_folded() -> None:
    broken = replace(BARE, card=replace(BARE.card, title="Mörkret\nmellan\tlyktorna"))
    assert begun(broken)[1] == "Mörkret mellan lyktorna."


def test_its_metadata_say_what_and_of_which_seminar() -> None:
    page = sheet_page("attendance", "Närvarolista", (), material(), "sv")
    assert page.title == "Närvarolista: Mörkret mellan lyktorna"
    assert (page.event, page.series) == ("Mörkret mellan lyktorna", "Samtal om ljus")
    assert page.kicker == "Samtal om ljus · Del 2 av 3"
    assert page.footer == "Ljusrådet · Närvarolista · Mörkret mellan lyktorna"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_when_is_data_and_is_not_told_twice(language: str) -> None:
    page = sheet_page("attendance", "List", (), material(), language)
    assert page.when.lines == ()
    assert page.when.starts_at == OPENING
    assert page.language == language


def test_a_foot_without_a_publisher_has_no_empty_part() -> None:
    assert sheet_page("x", "Lista", (), material(plan=BARE), "sv").footer == "Lista · Mörkret mellan lyktorna"


def test_a_sheet_has_no_version_before_it_is_issued() -> None:
    assert sheet_page("x", "Lista", (), material(), "sv").version == ""
