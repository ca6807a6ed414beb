# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Work left on the desk: who is told, in which order, and who is no longer told."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from shiboken6 import delete

from seminarapp.domain.errors import EmptyTextError, NotSavedError, SeminarappError
from tests.ui.home import Home


class Page(QObject):
    """Somebody who leaves work."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    def take(self, result: object) -> None:
        self.told.append(result)

    def take_for(self, what: str, result: object) -> None:
        self.told.append((what, result))


def refuse() -> None:
    raise EmptyTextError(what="title")


def saves(home: Home) -> list[object]:
    saved: list[object] = []
    home.desk.saved.connect(saved.append)
    return saved


def test_result_comes_back_and_the_moment_of_saving_is_told(home: Home) -> None:
    page, saved = Page(), saves(home)
    home.desk.do(lambda: 7, page.take)
    home.settle()
    assert page.told == [7]
    assert saved == [home.clock.now()]


def test_looking_saves_nothing(home: Home) -> None:
    saved = saves(home)
    home.desk.do(home.activities.overview.library, saves=False)
    home.settle()
    assert saved == []


def test_work_is_done_in_the_order_in_which_it_was_left(home: Home) -> None:
    page = Page()
    for number in range(20):
        home.desk.do(partial(abs, number), page.take)
    home.settle()
    assert page.told == list(range(20))


def test_refusal_is_told_first_to_the_page_and_then_in_the_users_language(home: Home) -> None:
    order: list[str] = []
    home.desk.language = "sv"
    home.desk.refused.connect(lambda text, template: order.extend((text, template)))

    def otherwise(error: SeminarappError) -> None:
        order.append(type(error).__name__)

    saved = saves(home)
    home.desk.do(refuse, otherwise=otherwise)
    home.settle()
    assert order[0] == "EmptyTextError"
    assert order[2] == EmptyTextError.template
    assert order[1] != str(EmptyTextError(what="title"))
    assert saved == []


def test_page_that_is_gone_is_not_told(home: Home) -> None:
    page = Page()
    for receiver in (page.take, partial(page.take_for, "plan")):
        home.desk.do(lambda: 7, receiver)
        home.desk.do(refuse, otherwise=receiver)
    delete(page)
    home.settle()
    assert page.told == []
    assert len(home.refused) == 2
    assert home.faults == []


def test_disk_that_refuses_is_told_apart(home: Home) -> None:
    def full() -> None:
        raise NotSavedError("The disk is full")

    unsaved: list[bool] = []
    home.desk.unsaved.connect(lambda: unsaved.append(True))
    home.desk.do(refuse)
    home.settle()
    assert unsaved == []
    home.desk.do(full)
    home.settle()
    assert unsaved == [True]
    assert home.refused[-1] == "The disk is full"


def test_unforeseen_error_goes_to_whoever_owns_the_tasks(home: Home) -> None:
    def fail() -> None:
        raise ValueError("nobody foresaw this")

    page = Page()
    home.desk.do(fail, page.take)
    home.settle()
    assert [type(error) for error in home.faults] == [ValueError]
    assert page.told == []
    home.faults.clear()
