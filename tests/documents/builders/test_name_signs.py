# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Name signs: who gets one, and in which order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.documents.blocks import PeopleGrid
from seminarapp.documents.builders.name_signs import name_signs_page
from seminarapp.domain.errors import DocumentError
from tests.documents.panel import PLAN, material

NOBODY = replace(PLAN, seats=(), moderator=None)


def test_the_panel_has_signs_in_its_order_and_the_moderator_the_last() -> None:
    page = name_signs_page(material(), "sv")
    (grid,) = page.blocks
    assert isinstance(grid, PeopleGrid)
    assert [person.name for person in grid.people] == ["Alma Lindåker", "Bo von Vide", "Cia Frost"]
    assert (page.kind, page.title) == ("name-signs", "Namnskyltar: Mörkret mellan lyktorna")


def test_no_signs_are_made_for_nobody() -> None:
    with pytest.raises(DocumentError, match="nobody to make a name sign for"):
        name_signs_page(material(plan=NOBODY), "sv")
