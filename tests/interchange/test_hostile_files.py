# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files made to harm are read or refused, soon and in one clear line.

Some of each reader's; all of them, with their memory, are tried by `python3 dev stress readers`.
"""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from seminarapp.domain.errors import ReadError
from tests.hostile_files.hostile_file import HostileFile
from tests.hostile_files.readers import READERS, read

SEED = 7
FILES = 25
LONGEST = 8.0
"""Seconds of processor time: several times what is promised, since tests run on machines that are busy or slow."""

LONGEST_LINE = 600


@pytest.mark.parametrize("reader", READERS)
def test_no_file_is_more_than_a_reader_can_bear(reader: str, tmp_path: Path) -> None:
    files = list(READERS[reader]())
    some = random.Random(SEED).sample(files, min(FILES, len(files)))
    faults = [fault for one in some if (fault := tried(reader, one, tmp_path))]
    assert not faults


def tried(reader: str, one: HostileFile, folder: Path) -> str:
    """What is wrong with how that file is met; "" for nothing."""
    path = folder / f"hostile{one.suffix}"
    path.write_bytes(one.content())
    before = time.process_time()
    line = ""
    try:
        read(reader, path, one.kind)
    except ReadError as error:
        line = str(error)
    except Exception as error:  # noqa: BLE001  the fault that is looked for
        return f"{one.tries}: {error!r}"[:LONGEST_LINE]
    taken = time.process_time() - before
    if taken > LONGEST:
        return f"{one.tries}: {taken:.1f} s"
    if len(line) > LONGEST_LINE or not line.isprintable():
        return f"{one.tries}: not one clear line: {line[:80]!r}"
    return ""
