# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The figures of `dev stress soak`; the soak itself is run by hand."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from tests.stress.soak import Record, _in_memory


def test_growth_is_the_slope_once_it_has_settled(qtbot: QtBot) -> None:
    record = Record()
    record.memory = [(0.0, 0), (10.0, 900), *((20.0 + n, 1000 + 2 * n) for n in range(8))]
    assert record.growth() == pytest.approx(2 * 3600)
    record.entered = [0.0] * 27
    assert record.growth_a_note() == pytest.approx(2.0)
    record.memory = record.memory[:1]
    assert record.growth() == record.growth_a_note() == 0.0


def test_each_saved_note_is_measured_from_its_own_enter(qtbot: QtBot) -> None:
    record = Record()
    for at, what in ((1.0, "enter"), (2.0, "enter"), (2.5, "saved"), (2.75, "saved")):
        record.tell({"at": at, "what": what, "text": "ord", "id": ""})
    record.tell({"at": 3.0, "what": "enter", "text": ""})
    assert record.saved == [1500.0, 750.0]
    assert record.told()[0] == "soak: 2 notes entered, 2 saved"


def test_memory_is_looked_at_where_the_system_tells() -> None:
    assert _in_memory() > 10_000_000


@pytest.mark.parametrize("arguments", [[], ["nothing"], ["kill", "--runs", "many"]])
def test_wrong_usage_is_told(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.stress", *arguments], capture_output=True, check=False
    )
    assert done.returncode == 2
