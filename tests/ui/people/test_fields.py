# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The parts of a card by themselves: what they are given is what they hold, and they tell when somebody changes it."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from seminarapp.application.records.people import ConsentRecord, RoleRecord
from seminarapp.domain.errors import RuleError
from seminarapp.domain.particulars import Basis, Purpose
from seminarapp.ui.people.bases_field import BasesField
from seminarapp.ui.people.photo_field import PhotoField
from seminarapp.ui.people.roles_field import RolesField
from seminarapp.ui.theme.look import Look

DAY = date(2026, 6, 1)
ROLES = (
    RoleRecord("chef", "Vik kommun", "Vik", since=date(2026, 1, 1)),
    RoleRecord("lektor", "Högskolan", until=date(2025, 12, 31)),
    RoleRecord("", "Föreningen"),
)


@pytest.fixture
def roles(qtbot: QtBot) -> RolesField:
    field = RolesField()
    qtbot.addWidget(field)
    return field


def picture() -> bytes:
    made = BytesIO()
    Image.new("RGB", (30, 40), "teal").save(made, "JPEG")
    return made.getvalue()


@pytest.fixture
def bases(qtbot: QtBot, look: Look) -> BasesField:
    field = BasesField(look)
    qtbot.addWidget(field)
    return field


def test_roles_that_are_shown_are_held(roles: RolesField) -> None:
    roles.show_roles(ROLES, DAY)
    assert roles.roles() == ROLES
    assert len(roles._rows) == 4


def test_fewer_roles_leave_no_row_of_the_ones_before(roles: RolesField) -> None:
    roles.show_roles(ROLES, DAY)
    roles.show_roles(ROLES[:1], DAY)
    assert roles.roles() == ROLES[:1]
    assert len(roles._rows) == 2


def test_twenty_roles_fill_every_row_and_none_is_lost(roles: RolesField) -> None:
    many = tuple(RoleRecord(f"titel {number}") for number in range(20))
    roles.show_roles(many, DAY)
    assert roles.roles() == many


@pytest.mark.parametrize(("day", "current"), [(DAY, 0), (date(2025, 6, 1), 1), (date(1990, 1, 1), 1)])
def test_the_role_of_the_day_is_marked(roles: RolesField, day: date, current: int) -> None:
    roles.show_roles(ROLES, day)
    marks = [mark.text() for mark in roles._now]
    assert [place for place, text in enumerate(marks) if text] == [current]


def test_a_date_without_a_role_is_held_so_that_it_can_be_refused(roles: RolesField) -> None:
    roles._rows[0][3].setText("2026")
    assert roles.roles() == (RoleRecord(since=date(2026, 1, 1)),)


def test_a_date_that_is_none_is_refused_and_marks_nothing(roles: RolesField, qtbot: QtBot) -> None:
    roles.show_roles(ROLES, DAY)
    with qtbot.waitSignal(roles.changed):
        roles._rows[0][3].setText("igår")
        roles._rows[0][3].textEdited.emit("igår")
    with pytest.raises(RuleError, match="is no day"):
        roles.roles()
    assert not any(mark.text() for mark in roles._now)


def test_bases_that_are_shown_are_held_in_the_order_of_purposes(bases: BasesField) -> None:
    shown = (
        ConsentRecord(Purpose.RECORDING, Basis.PUBLIC_TASK, DAY, "beslut 12", date(2026, 7, 1)),
        ConsentRecord(Purpose.LIST, Basis.CONSENT, DAY),
    )
    bases.show_bases(shown, DAY)
    assert bases.bases() == tuple(reversed(shown))
    bases.show_bases((), DAY)
    assert bases.bases() == ()


@pytest.mark.parametrize("part", ["given", "note", "withdrawn"])
def test_what_stands_beside_no_basis_is_refused(bases: BasesField, part: str) -> None:
    getattr(bases._rows[Purpose.QUOTE], part).setText("2026-01-01")
    with pytest.raises(RuleError, match="needs to be chosen"):
        bases.bases()


def test_a_day_that_was_typed_is_not_replaced_by_today(bases: BasesField) -> None:
    bases.show_bases((), DAY)
    row = bases._rows[Purpose.PHOTO]
    row.given.setText("2020")
    row.basis.setCurrentIndex(1)
    row.basis.activated.emit(1)
    assert bases.bases()[0].given == date(2020, 1, 1)


def test_a_photo_is_shown_with_its_words_and_without_it_initials(qtbot: QtBot, look: Look) -> None:
    field = PhotoField(look)
    qtbot.addWidget(field)
    field.show_photo(picture(), "Anna vid en å", "AB")
    assert (field.jpeg, field._portrait.accessibleName()) == (picture(), "Anna vid en å")
    assert not field.remove.isHidden()
    assert field._portrait.grab().toImage().pixelColor(38, 38).name() != "#ffffff"
    field.show_photo(b"", "", "AB")
    assert (field._portrait.text(), field._portrait.accessibleName()) == ("AB", "No photo")
    assert field.remove.isHidden()
    assert field.alternative.isHidden()


def test_another_picture_keeps_the_words_that_are_there(qtbot: QtBot, look: Look) -> None:
    field = PhotoField(look)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed):
        field.take(picture(), "Anna Berg")
    assert field.alternative.text() == "Anna Berg"
    field.alternative.setText("Anna vid en å")
    field.take(picture(), "Anna Berg")
    assert field.alternative.text() == "Anna vid en å"
