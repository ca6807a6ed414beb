# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Cycles are collected on Qt's thread, and on no other."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from seminarapp.ui.collecting import Collector


class Knot:
    """Holds itself, so that only a collection frees it; remembers on which thread that was."""

    def __init__(self, freed_on: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: freed_on.append(threading.current_thread().name))


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    collector = Collector()
    yield collector
    collector.stop()


def allocate() -> list[list[int]]:
    """As much as makes Python collect by itself."""
    return [[n] for n in range(20_000)]


def test_other_threads_collect_nothing(collector: Collector) -> None:
    freed_on: list[str] = []
    Knot(freed_on)
    with ThreadPoolExecutor(1, thread_name_prefix="store") as store:
        store.submit(allocate).result()
    assert freed_on == []


def test_what_is_due_is_collected_here(collector: Collector) -> None:
    freed_on: list[str] = []
    Knot(freed_on)
    kept = allocate()
    collector.collect_due()
    assert freed_on == [threading.main_thread().name]
    assert len(kept) > 0


@pytest.fixture
def impatient() -> Iterator[None]:
    """Every generation is due as soon as there is anything in it."""
    before = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("impatient")
def test_what_is_old_is_looked_through_once_it_has_grown_by_a_quarter(collector: Collector) -> None:
    kept: list[list[list[int]]] = []

    def whole_collections(rounds: int) -> int:
        before: int = gc.get_stats()[2]["collections"]
        for _ in range(rounds):
            kept.append([[], [], []])
            collector.collect_due()
        after: int = gc.get_stats()[2]["collections"]
        return after - before

    freed_on: list[str] = []
    assert whole_collections(10) == 1
    Knot(freed_on)
    assert whole_collections(10) == 0
    assert len(freed_on) == 1, "what is young is collected as ever"
    kept.append([[] for _ in range(len(gc.get_objects()))])
    assert whole_collections(10) == 1


def test_a_timer_looks_what_is_due(collector: Collector, qtbot: QtBot) -> None:
    freed_on: list[str] = []
    Knot(freed_on)
    kept = allocate()
    qtbot.waitUntil(lambda: freed_on == [threading.main_thread().name], timeout=3_000)
    assert len(kept) > 0


def test_python_collects_again_afterwards(qtbot: QtBot) -> None:
    collector = Collector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
