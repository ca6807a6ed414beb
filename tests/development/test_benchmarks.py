# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every benchmark runs and says what scripts rely on. How fast anything is, no test asks: that is what they are for."""

from __future__ import annotations

import json
import mmap
import os
import subprocess
import sys

import pytest

from tests.architecture.source import ROOT
from tests.benchmarks.__main__ import NAMES
from tests.benchmarks.measuring import Figure, figure, percentile, resident, some

LONGEST = 240  # seconds; a quick one takes six
KEYS = ["bench", "metric", "unit", "p50", "p99", "baseline", "ratio", "n"]
HEADLINES = {
    "append": "Enter to committed, to fdatasync",
    "start": "command to shown window",
    "stream": "Enter to painted row, 10,000 captures",
    "open": "10,000 captures to painted page",
    "busy": "Qt's thread late while saving",
    "typing": "key to painted letter, 10,000 words, 60 quotes",
    "plan": "key to painted run of show",
    "memory": "live page with 10,000 captures",
    "documents": "sample article to PDF",
    "rebuild": "events a second",
    "check": "200 quotes, three hours",
    "import": "1,000 events from frab XML",
    "search": "first 50 of 100,000 captures",
    "calendar": "scroll to painted, weeks, 1,000 seminars",
}


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.benchmarks", *arguments]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True, timeout=LONGEST
    )


@pytest.mark.parametrize("name", NAMES)
def test_every_benchmark_prints_an_object_a_line_its_headline_first(name: str) -> None:
    done = run(name, "--json", "--quick")
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [list(line) for line in lines] == [KEYS] * len(lines)
    assert {line["bench"] for line in lines} == {name}
    headline = lines[0]
    assert headline["metric"] == HEADLINES[name]
    assert headline["ratio"] == pytest.approx(headline["p50"] / headline["baseline"])
    assert headline["n"] > 1
    assert headline["p50"] > 0


def test_a_benchmark_that_is_not_there_is_wrong_usage() -> None:
    done = run("nothing")
    assert done.returncode == 2
    assert done.stderr == f"no benchmark 'nothing': choose of {', '.join(NAMES)}\n"


def test_the_ratio_is_of_the_medians() -> None:
    one = figure("b", "m", "ms", [1.0, 2.0, 90.0], [4.0, 1.0, 4.0])
    assert one == Figure("b", "m", "ms", 2.0, 90.0, 4.0, 0.5, 3)
    assert figure("b", "m", "ms", [1.0], []).ratio == 0.0


def test_a_percentile_is_a_sample() -> None:
    assert percentile(range(1, 101), 99) == 100
    assert percentile([3.0], 50) == 3.0


def test_a_share_leaves_at_least_two() -> None:
    assert [some(1_000, 0.01), some(10, 0.01), some(300, 1.0)] == [10, 2, 300]


@pytest.mark.skipif(sys.platform == "win32", reason="the system's way to ask is in none of our libraries")
def test_a_process_holds_what_it_has_asked_for() -> None:
    """Asked of the system itself: what Python has freed before would be used again."""
    before = resident()
    with mmap.mmap(-1, 60_000_000) as held:
        for place in range(0, len(held), mmap.PAGESIZE):
            held[place] = 1
        assert resident() - before > 15 or sys.platform == "darwin"
