# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Who sits in the panel, and what they are called in the capture line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.errors import EmptyTextError, RuleError
from seminarapp.domain.personal import Personal
from seminarapp.domain.plan import LONGEST_INITIALS, Role, initials_of
from tests.domain.replay import ANNA


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Anna Berg", "AB"),
        ("Eva-Lena Öberg", "EÖ"),
        ("Ebba Maria von Sydén", "ES"),
        ("åsa ärlig", "ÅÄ"),
        ("Madonna", "M"),
        ("Anna Berg (moderator)", "AB"),
        ("4 Berg", "B"),
        ("Ümit Ñandú", "ÜÑ"),
        ("ßeta ﬁn", "SF"),
        ("محمد علي", "مع"),
        ("", ""),
        ("🙂 ?", ""),
    ],
)
def test_initials_are_the_first_letters_of_the_first_and_last_name(name: str, initials: str) -> None:
    assert initials_of(name) == initials


@given(st.text())
def test_initials_made_of_any_name_can_be_typed(name: str) -> None:
    initials = initials_of(name)
    assert len(initials) <= 2
    assert all(mark.isalnum() for mark in initials)


@given(st.text().filter(lambda name: name.strip()))
def test_anybody_with_a_name_can_have_a_role(name: str) -> None:
    assert Role.of(ANNA, name).initials.text == initials_of(name)


def test_every_identifying_field_is_kept_under_the_persons_key() -> None:
    role = Role.of(ANNA, " Anna Berg ", title=" hydrolog ", initials=" abg ", pronunciation=" ANN-a ")
    assert role.name == Personal("Anna Berg", ANNA)
    assert role.title == Personal("hydrolog", ANNA)
    assert role.initials == Personal("ABG", ANNA)
    assert role.pronunciation == Personal("ANN-a", ANNA)


def test_the_organisation_is_not_a_person() -> None:
    role = Role.of(ANNA, "Anna Berg", organisation=" Vattenverket ", organisation_short=" VV ")
    assert (role.organisation, role.organisation_short) == ("Vattenverket", "VV")


@pytest.mark.parametrize("initials", ["ABCDE", "A B", "A:", "#A", "🙂"])
def test_initials_that_cannot_be_typed_before_a_colon_are_refused(initials: str) -> None:
    with pytest.raises(RuleError, match="up to four letters") as refused:
        Role.of(ANNA, "Anna Berg", initials=initials)
    assert initials in str(refused.value)


def test_the_longest_initials_are_taken() -> None:
    assert Role.of(ANNA, "Anna Berg", initials="ab" * (LONGEST_INITIALS // 2)).initials.text == "ABAB"


def test_a_role_without_a_name_is_refused() -> None:
    with pytest.raises(EmptyTextError, match="The name is empty"):
        Role.of(ANNA, "  ", initials="AB")
