# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A measured figure with its baseline, and how it is printed."""

from __future__ import annotations

import json
import os
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter, process_time


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of a benchmark; `ratio` is ours over the baseline, both of the same run, on p50."""

    bench: str
    metric: str
    unit: str
    p50: float
    p99: float
    baseline: float
    ratio: float
    n: int

    def told(self) -> str:
        """The line for people."""
        return (
            f"{self.bench:10} {self.metric:34} p50 {self.p50:>10.3f}  p99 {self.p99:>10.3f} {self.unit:9} "
            f"baseline {self.baseline:>10.3f}  ratio {self.ratio:>7.2f}  n {self.n}"
        )

    def written(self) -> str:
        """The line for programs."""
        return json.dumps(asdict(self))


def figure(bench: str, metric: str, unit: str, ours: Sequence[float], bare: Sequence[float]) -> Figure:
    """A figure from samples of ours and of the bare equivalent, in the same unit."""
    baseline = statistics.median(bare) if bare else 0.0
    middle = statistics.median(ours)
    ratio = middle / baseline if baseline else 0.0
    return Figure(bench, metric, unit, middle, percentile(ours, 99), baseline, ratio, len(ours))


def percentile(samples: Sequence[float], percent: float) -> float:
    """The sample below which that share lies, without interpolation."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def some(count: int, share: float) -> int:
    """That share of a number of rounds or things, at least two: the tests of the benchmarks need no more."""
    return max(2, int(count * share))


def resident() -> float:
    """Megabytes of memory that this process holds; where the system tells only that, the most it ever held."""
    pages = Path("/proc/self/statm")
    if pages.exists():
        return int(pages.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    import resource  # not on Windows, where this can't be measured

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def milliseconds(call: Callable[[], object]) -> float:
    """Wall time of one call."""
    begin = perf_counter()
    call()
    return (perf_counter() - begin) * 1000


def processor_milliseconds(call: Callable[[], object]) -> float:
    """Processor time of one call: what a busy machine does not disturb."""
    begin = process_time()
    call()
    return (process_time() - begin) * 1000
