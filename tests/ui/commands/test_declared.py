# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""All that is declared is in the list, and can be shown on the sheet."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from seminarapp.ui.commands.declared import ACTIONS, KEY_GROUPS
from seminarapp.ui.keys import KeyGroup
from tests.ui.test_declared import DECLARED


def test_every_action_of_the_program_is_listed() -> None:
    assert set(ACTIONS) == set(DECLARED)
    assert len(ACTIONS) == len(DECLARED)


@pytest.mark.parametrize("group", KEY_GROUPS, ids=lambda group: group.title)
def test_every_key_can_be_shown(group: KeyGroup) -> None:
    assert group.keys
    for key in group.keys:
        assert key.shown
        assert key.said
        assert all(not QKeySequence(name).isEmpty() for name in key.keys)


def test_groups_have_names_of_their_own() -> None:
    titles = [group.title for group in KEY_GROUPS]
    assert len(set(titles)) == len(titles)
