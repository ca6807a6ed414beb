# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The name signs: who sits where, to be folded and put in front of them. The moderator's comes last."""

from __future__ import annotations

from seminarapp.application.views.material import Material
from seminarapp.documents.blocks import Page, PeopleGrid
from seminarapp.documents.builders import particulars
from seminarapp.documents.builders.sheet import sheet_page
from seminarapp.documents.language import words_of
from seminarapp.domain.errors import DocumentError


def name_signs_page(material: Material, language: str) -> Page:
    """A sign a person, in the order of the panel.

    Raises:
        DocumentError: there is nobody to make one for.
    """
    leader = particulars.moderator(material.plan)
    people = (*particulars.panel(material.plan), *((leader,) if leader else ()))
    if not any(person.line for person in people):
        raise DocumentError("There is nobody to make a name sign for: add panelists to the plan first")
    title = words_of("handouts", language)["name_signs"]
    return sheet_page("name-signs", title, (PeopleGrid(people),), material, language)
