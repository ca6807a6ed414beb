# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Room, address and capacity."""

from __future__ import annotations

import pytest

from seminarapp.domain.errors import RuleError
from seminarapp.domain.premises import Premises


def test_premises_are_taken_without_outer_blanks() -> None:
    assert Premises.of(" Pelarsalen ", " Drottninggatan 71 B ", 80) == Premises(
        "Pelarsalen", "Drottninggatan 71 B", 80
    )


def test_nothing_has_to_be_said() -> None:
    assert Premises.of("", "", None) == Premises()


@pytest.mark.parametrize("capacity", [0, -1])
def test_room_that_holds_nobody_is_refused(capacity: int) -> None:
    with pytest.raises(RuleError, match=f"capacity of {capacity} is not possible"):
        Premises.of("", "", capacity)
