# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`participants`: listed, added, corrected, cancelled and removed."""

from __future__ import annotations

import pytest

from tests.cli.terminal import Terminal

WHERE = "Bron som sjunker"


@pytest.fixture
def registered(imported: Terminal) -> Terminal:
    """Two people on the list."""
    imported(
        "participants", WHERE, "--add", "Sara Lind", "--organisation", "Näs", "--email", "sara@x.example"
    )
    imported("participants", WHERE, "--add", "Olof Ek", "--note", "vegan")
    return imported


def people(terminal: Terminal, *options: str) -> list[tuple[str, str | None, str | None, str | None, bool]]:
    return [
        (one["name"], one["organisation"], one["email"], one["note"], one["cancelled"])
        for one in terminal("participants", WHERE, *options, "--json").json
    ]


def test_participants_are_added_and_listed(registered: Terminal) -> None:
    assert people(registered) == [
        ("Olof Ek", None, None, "vegan", False),
        ("Sara Lind", "Näs", "sara@x.example", None, False),
    ]
    lines = registered("participants", WHERE).out.splitlines()
    assert [line[10:] for line in lines] == ["Olof Ek  (vegan)", "Sara Lind  (Näs, sara@x.example)"]


def test_nobody_is_told(imported: Terminal) -> None:
    assert imported("participants", WHERE).out == "Nobody is registered.\n"


def test_only_what_is_said_is_corrected(registered: Terminal) -> None:
    registered(
        "participants", WHERE, "--change", "sara@x.example", "--name", "Sara Berg", "--organisation", ""
    )
    assert people(registered)[1] == ("Sara Berg", None, "sara@x.example", None, False)


def test_who_cancels_stands_on_the_list_of_all(registered: Terminal) -> None:
    assert (
        "Sara Lind  (Näs, sara@x.example)  [cancelled]"
        in registered("participants", WHERE, "--cancel", "Sara Lind", "--cancel", "Olof Ek").out
    )
    assert people(registered) == []
    assert [one[-1] for one in people(registered, "--all")] == [True, True]
    registered("participants", WHERE, "--renew", "Olof Ek")
    assert [one[0] for one in people(registered)] == ["Olof Ek"]


def test_a_mistake_is_removed_and_history_tells(registered: Terminal) -> None:
    registered("participants", WHERE, "--remove", "Sara Lind")
    assert [one[0] for one in people(registered, "--all")] == ["Olof Ek"]
    assert "taken off the list of participants: Sara Lind" in registered("history", WHERE).out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--add", "Sara Lind", "--email", "sara@x.example"), "is registered already"),
        (("--add", " "), "The name is empty"),
        (("--change", "Nemo", "--name", "X"), "“Nemo” is not on the list of participants"),
        (("--cancel", "Olof Ek", "--remove", "Sara Lind"), "are given one at a time"),
        (("--note", "x"), "go with --add or --change"),
        (("--cancel", "Olof Ek", "--cancel", "Nemo"), "“Nemo” is not on the list of participants"),
    ],
)
def test_what_can_t_be_done_is_refused_and_changes_nothing(
    registered: Terminal, options: tuple[str, ...], said: str
) -> None:
    before = people(registered, "--all")
    assert said in registered("participants", WHERE, *options).refusal
    assert people(registered, "--all") == before


def test_a_control_character_in_a_name_moves_no_cursor(imported: Terminal) -> None:
    imported("participants", WHERE, "--add", "Sara\x1b[2J\nLind")
    assert "\x1b" not in imported("participants", WHERE).out
