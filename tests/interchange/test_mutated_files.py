# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Sound files with something in them changed are read or refused; `dev stress readers` goes on for longer."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from seminarapp.domain.errors import ReadError
from tests.hostile_files.mutations import mutated, sound
from tests.hostile_files.readers import READERS, read

ROUNDS = 150
LONGEST = 8.0
"""Seconds of processor time, which a busy machine does not lengthen."""


def test_every_reader_has_a_sound_file_that_it_reads(tmp_path: Path) -> None:
    assert sound().keys() == READERS.keys()
    for reader, (suffix, data) in sound().items():
        path = tmp_path / f"sound{suffix}"
        path.write_bytes(data)
        assert read(reader, path)


def test_the_same_seed_changes_the_same() -> None:
    _, data = sound()["ics"]
    first, second = (mutated(data, random.Random(3)) for _ in range(2))
    assert first == second != data


@pytest.mark.parametrize("reader", READERS)
def test_whatever_is_changed_in_a_file_it_is_read_or_refused(reader: str, tmp_path: Path) -> None:
    suffix, data = sound()[reader]
    path = tmp_path / f"changed{suffix}"
    for seed in range(ROUNDS):
        path.write_bytes(mutated(data, random.Random(seed)))
        before = time.process_time()
        line = ""
        try:
            read(reader, path)
        except ReadError as error:
            line = str(error)
        assert not line or line.isprintable(), seed
        assert time.process_time() - before < LONGEST, seed
