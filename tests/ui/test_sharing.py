# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""While the window runs, no thread keeps the other waiting for long; afterwards Python is as it was."""

from __future__ import annotations

import gc
import sys

import pytest
from pytestqt.qtbot import QtBot

from seminarapp.ui.sharing import TURN, shared_interpreter


def test_turns_are_short_and_garbage_is_collected_here_until_the_end(qtbot: QtBot) -> None:
    before = sys.getswitchinterval()
    with shared_interpreter():
        assert sys.getswitchinterval() == pytest.approx(TURN)
        assert before > TURN
        assert not gc.isenabled()
    assert sys.getswitchinterval() == before
    assert gc.isenabled()


def test_a_run_that_fails_leaves_python_as_it_was(qtbot: QtBot) -> None:
    before = sys.getswitchinterval()
    with pytest.raises(OSError, match="no display"), shared_interpreter():
        raise OSError("no display")
    assert (sys.getswitchinterval(), gc.isenabled()) == (before, True)
