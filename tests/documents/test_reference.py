# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Documents as they were agreed on, byte for byte. How to agree on others stands in tests/reference/README.md."""

from __future__ import annotations

import pytest

from tests.documents.reference import FOLDER, MATERIALS, Reference, references


@pytest.mark.parametrize("reference", list(references()), ids=lambda one: one.path.name)
def test_a_document_is_written_as_agreed(reference: Reference) -> None:
    assert reference.made().decode() == reference.path.read_bytes().decode()


def test_no_reference_is_left_over() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {reference.path.name for reference in references()}


def test_both_languages_are_agreed_on() -> None:
    assert {reference.language for reference in references()} == set(MATERIALS) == {"sv", "en"}
