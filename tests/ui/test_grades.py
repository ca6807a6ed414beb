# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every grade has a word and a key of its own."""

from __future__ import annotations

from seminarapp.domain.values import Fidelity
from seminarapp.ui.grades import GRADE_KEYS, fidelity_name


def test_every_grade_has_a_name_of_its_own() -> None:
    assert len({fidelity_name(grade) for grade in Fidelity}) == len(Fidelity)


def test_every_grade_has_a_key_of_its_own() -> None:
    assert sorted(GRADE_KEYS.values()) == sorted(Fidelity)
