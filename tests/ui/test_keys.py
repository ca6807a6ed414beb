# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Keys that belong to a list are said as this platform writes them."""

from __future__ import annotations

from seminarapp.ui.actions import Place
from seminarapp.ui.keys import KeyGroup, KeySpec, named


def test_keys_that_do_the_same_stand_beside_each_other() -> None:
    assert KeySpec(("Alt+Up", "Alt+Down"), "Move the row up or down").shown == "Alt+Up, Alt+Down"


def test_what_is_typed_stands_as_it_is_typed() -> None:
    assert KeySpec((), "A quote", '"').shown == '"'
    assert KeySpec(("F2",), "Change the words", "AB:").shown == "F2, AB:"


def test_key_is_named_for_the_platform() -> None:
    assert named("Ctrl+Shift+Z") == "Ctrl+Shift+Z"
    assert named("") == ""


def test_group_says_where() -> None:
    group = KeyGroup("In the stream", Place.LIVE, (KeySpec(("S",), "Discard"),))
    assert (group.said, group.keys[0].said) == ("In the stream", "Discard")
