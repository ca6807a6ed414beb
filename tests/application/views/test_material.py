# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The material of a seminar: captures found by their ids."""

from __future__ import annotations

from uuid import UUID

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.domain.values import CaptureKind, Fidelity
from tests.application.plans import plan

NOTE, QUOTE = (
    CaptureView(UUID(int=number), UUID(int=9), f"C-{number}", kind, "Ord.", "ab", 1.0, Fidelity.VERBATIM)
    for number, kind in ((1, CaptureKind.NOTE), (2, CaptureKind.QUOTE))
)
MATERIAL = Material(plan(), captures=(NOTE, QUOTE))


def test_a_capture_is_found_by_its_id() -> None:
    assert MATERIAL.capture(QUOTE.id) is QUOTE
    assert MATERIAL.capture(NOTE.id) is NOTE


def test_what_is_not_in_the_material_is_not_found() -> None:
    assert MATERIAL.capture(UUID(int=3)) is None
    assert MATERIAL.capture(None) is None
    assert Material(plan()).capture(NOTE.id) is None
