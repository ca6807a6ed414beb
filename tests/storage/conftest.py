# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What many of the storage's tests stand on: folders in memory, and an open house in a file of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.houses import StoredHouse, house_in
from tests.storage.stores import MEMORY


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder that is gone afterwards, in memory where that can be: these tests commit some ten thousand times."""
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        yield Path(folder)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.seminarapp"


@pytest.fixture
def house(path: Path) -> Iterator[StoredHouse]:
    house = house_in(path)
    yield house
    house.close()
