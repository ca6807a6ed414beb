# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Roles over time, photos, addresses."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.errors import EmptyTextError, RuleError
from seminarapp.domain.particulars import DatedRole, Photo, current, each_once
from seminarapp.domain.personal import ERASED, Personal
from tests.domain.replay import ANNA

DAY = date(2026, 6, 1)
DAYS = st.none() | st.dates(DAY - timedelta(days=40), DAY + timedelta(days=40))


def role(title: str, since: date | None = None, until: date | None = None) -> DatedRole:
    return DatedRole.of(ANNA, title, "Verket", since=since, until=until)


def test_a_role_needs_a_title_or_an_organisation() -> None:
    with pytest.raises(EmptyTextError, match="title or organisation is empty"):
        DatedRole.of(ANNA, " ", " ")
    assert DatedRole.of(ANNA, "", "Verket").organisation == "Verket"


def test_a_role_ends_after_it_begins() -> None:
    with pytest.raises(RuleError, match="“chef, Verket” ends 2026-06-01, before it begins 2026-06-02"):
        role("chef", DAY + timedelta(days=1), DAY)
    assert role("chef", DAY, DAY).until == DAY


def test_of_several_roles_the_one_that_began_last_is_current() -> None:
    long, late = role("utredare"), role("chef", DAY)
    assert current([long, late], DAY) is late
    assert current([long, late], DAY - timedelta(days=1)) is long


def test_of_roles_that_began_at_once_the_first_listed_is_current() -> None:
    first, second = role("utredare"), role("lektor")
    assert current([first, second], DAY) is first


def test_a_role_holds_on_its_last_day_and_no_longer() -> None:
    past = role("utredare", until=DAY)
    assert current([past], DAY) is past
    assert current([past], DAY + timedelta(days=1)) is None


@given(st.lists(st.tuples(DAYS, DAYS), max_size=6))
def test_what_is_current_holds_on_that_day_and_nothing_that_holds_began_later(
    spans: list[tuple[date | None, date | None]],
) -> None:
    roles = [role(str(n), a, b) for n, (a, b) in enumerate(spans) if not (a and b and b < a)]
    found = current(roles, DAY)
    held = [one for one in roles if (one.since or DAY) <= DAY <= (one.until or DAY)]
    assert (found is None) == (not held)
    if found is not None:
        assert found in held
        assert all((one.since or date.min) <= (found.since or date.min) for one in held)


def test_a_photo_needs_words_for_those_who_do_not_see_it() -> None:
    with pytest.raises(EmptyTextError, match="alternative text is empty"):
        Photo.of(ANNA, b"picture", " ")


@given(st.binary())
def test_a_photo_is_kept_byte_by_byte(picture: bytes) -> None:
    assert Photo.of(ANNA, picture, "Anna").jpeg == picture


def test_of_an_erased_photo_nothing_is_left() -> None:
    assert Photo(Personal(ERASED, ANNA), Personal(ERASED, ANNA)).jpeg == b""


@given(st.lists(st.text(max_size=3)))
def test_each_text_is_kept_once_in_the_order_of_its_first_coming(texts: list[str]) -> None:
    kept = [one.text for one in each_once(ANNA, texts)]
    assert kept == sorted(kept, key=texts.index)
    assert len({text.casefold() for text in kept}) == len(kept)
    assert {text.casefold() for text in kept} == {text.casefold() for text in texts if text}
