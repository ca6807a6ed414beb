# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The short form of `dev stress readers`; all of it is run by hand."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from tests.hostile_files.trial import Outcome, tried
from tests.stress.readers import changed, fault, hostile

SOUND = Outcome(status=0, seconds=0.1, processor=0.1, grown=1_000, said="", errors="")


@pytest.mark.parametrize(
    ("outcome", "why"),
    [
        (SOUND, ""),
        (Outcome(1, 0.1, 0.1, 0, "", "a.ics is empty: choose another file\n"), ""),
        (Outcome(1, 0.1, 0.1, 0, "", "a\nb\n"), "is not refused in one clear line"),
        (Outcome(1, 0.1, 0.1, 0, "", ""), "is not refused in one clear line"),
        (Outcome(70, 0.1, 0.1, 0, "", "Traceback\nValueError: x"), "ended with 70: ValueError: x"),
        (Outcome(-6, 0.1, 0.1, 0, "", ""), "ended with -6: killed"),
        (Outcome(0, 9.0, 2.1, 0, "", ""), "took 2.1 s"),
        (Outcome(0, 0.1, 0.1, 101_000_000, "", ""), "took 101 MB"),
    ],
)
def test_what_is_wrong_with_how_a_file_was_met_is_said(outcome: Outcome, why: str) -> None:
    assert fault(outcome).startswith(why)
    assert bool(fault(outcome)) == bool(why)


@pytest.mark.skipif(
    sys.platform != "linux", reason="copies the process the POSIX way, and measures as Linux does"
)
class TestTrials:
    def test_a_copy_tells_how_it_ended_and_what_it_took(self, tmp_path: Path) -> None:
        def greedy() -> int:
            kept = bytearray(60_000_000)
            print("done")
            return 3 if kept else 0

        outcome = tried(greedy, tmp_path)
        assert (outcome.status, outcome.said) == (3, "done\n")
        assert 50_000_000 < outcome.grown < 150_000_000

    def test_a_copy_that_hangs_is_ended(self, tmp_path: Path) -> None:
        def hangs() -> int:
            time.sleep(60)
            return 0

        assert tried(hangs, tmp_path, killed_after=0.2).status == -9

    def test_a_copy_that_breaks_tells_by_what(self, tmp_path: Path) -> None:
        outcome = tried(lambda: 1 // 0, tmp_path)
        assert outcome.status == 70
        assert "ZeroDivisionError" in outcome.errors

    def test_some_files_through_a_reader(self, tmp_path: Path) -> None:
        tally = hostile("ics", tmp_path, most=5)
        assert tally.files == 5
        assert tally.lost == []


def test_changed_files_are_read_for_as_long_as_there_is_time(tmp_path: Path) -> None:
    assert changed("cards", tmp_path, 20, 1, time.monotonic() + 60) == (20, [])
    assert changed("cards", tmp_path, 20, 1, time.monotonic() - 1) == (0, [])
