# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the keys do is said where they are, and nowhere else."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seminarapp.ui.widgets.legend import Legend
from tests.ui.live.asked import ask, go
from tests.ui.live.panel import Stage


def shown(live: Stage) -> list[str]:
    return [
        legend.text().replace("\N{NO-BREAK SPACE}", " ")
        for legend in live.page.findChildren(Legend)
        if legend.isVisible()
    ]


def in_front(live: Stage) -> None:
    live.page.activateWindow()
    live.until(live.page.isActiveWindow)


def test_no_legend_shows_while_one_types(live: Stage) -> None:
    in_front(live)
    live.type("En anteckning")
    assert shown(live) == []


def test_each_list_says_its_keys_while_it_has_them(live: Stage) -> None:
    in_front(live)
    ask(live, "Ett")
    live.page.commands["go_to_questions"].trigger()
    assert shown(live) == ["Enter puts · S skips · P parks · Esc back"]
    go(live, "Ett")
    assert [text.partition(" ·")[0] for text in shown(live)] == ["Enter puts"]
    assert "M merges" in shown(live)[0]
    live.page.take_keys()
    assert shown(live) == []


def test_the_stream_says_its_keys_where_it_has_room(live: Stage) -> None:
    in_front(live)
    live.note("Ett")
    live.press(Qt.Key.Key_Up)
    assert [text.partition(" · ")[0] for text in shown(live)] == ["S star"]
    live.press(Qt.Key.Key_Escape)
    live.page.setMinimumSize(1, 1)
    live.page.resize(960, 440)
    QApplication.processEvents()
    live.press(Qt.Key.Key_Up)
    assert shown(live) == []


def test_a_line_of_it_never_ends_between_a_key_and_what_that_does(live: Stage) -> None:
    for legend in live.page.findChildren(Legend):
        assert all("·" in (before, after) for before, after in pairwise(legend.text().split(" ")))


def test_a_list_tells_its_keys_to_those_who_do_not_see_them(live: Stage) -> None:
    assert "A answered" in live.page._audience.list.accessibleDescription()
