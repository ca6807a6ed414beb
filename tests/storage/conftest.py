# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What many of the storage's tests stand on: an open house in a file of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.houses import StoredHouse, house_in


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.seminarapp"


@pytest.fixture
def house(path: Path) -> Iterator[StoredHouse]:
    house = house_in(path)
    yield house
    house.close()
