# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.pdf import fonts

NAMES = sorted(fonts.FALLBACK)


@pytest.mark.parametrize("name", NAMES)
def test_every_face_is_shipped_and_has_what_swedish_needs(name: str) -> None:
    face = fonts.font(name)
    assert face.covers(
        "ABCÅÄÖabcåäö0123456789 –—”“’‘.,:;!?()[]·•×\N{NO-BREAK SPACE}\N{SOFT HYPHEN}\N{NON-BREAKING HYPHEN}"
    )
    assert not face.covers("😀")


@pytest.mark.parametrize("name", NAMES)
def test_a_fallback_is_another_shipped_face(name: str) -> None:
    assert fonts.fallback(name) is fonts.font(fonts.FALLBACK[name])
    assert fonts.FALLBACK[name] != name


def test_a_face_is_read_once() -> None:
    assert fonts.font(fonts.SERIF) is fonts.font(fonts.SERIF)


@given(st.text("abcåäö –.", max_size=60), st.text("abc", max_size=60))
def test_widths_add_up(first: str, second: str) -> None:
    widths = fonts.font(fonts.SERIF).widths
    assert widths[first + second] == pytest.approx(widths[first] + widths[second])


def test_widths_are_as_reportlab_measures_them() -> None:
    face = fonts.font(fonts.SANS)
    assert face.widths["Samtal om ljus"] == pytest.approx(face.face.stringWidth("Samtal om ljus", 1000))


def test_remembered_widths_do_not_grow_without_end() -> None:
    face = fonts.Font(fonts.SERIF)
    for number in range(45_000):
        face.widths[f"ord {number}"]
    assert len(face.widths) <= 20_002
    face.widths["x" * 1000]
    assert "x" * 1000 not in face.widths
