# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What undo puts on the line makes the same capture again."""

from __future__ import annotations

from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.shorthand import understood
from seminarapp.domain.values import CaptureKind
from seminarapp.ui.live.console.retyped import retyped, started_of
from seminarapp.ui.live.console.started import Started

WORDS = st.text(st.sampled_from("abcåäöABC <>&.,%0123456789"), min_size=1).map(str.strip).filter(bool)
TAGS = st.lists(st.sampled_from(["action", "kostnad", "följ-upp", "fakta_kolla"]), unique=True).map(tuple)


def view(kind: CaptureKind, text: str, tags: tuple[str, ...], starred: bool) -> CaptureView:
    return CaptureView(
        uuid4(), uuid4(), "", kind, text, "al", 75.0, kind.usual_fidelity, None, "s2", "q1", tags, starred
    )


@given(st.sampled_from(CaptureKind), WORDS, TAGS, st.booleans())
def test_typing_it_again_makes_the_same_capture(
    kind: CaptureKind, text: str, tags: tuple[str, ...], starred: bool
) -> None:
    noted = understood(retyped(view(kind, text, tags, starred)), {})
    assert (noted.kind, noted.text, noted.starred) == (kind, text, starred)
    assert set(noted.tags) == set(tags)


def test_moment_speaker_and_place_come_back_too() -> None:
    assert started_of(view(CaptureKind.NOTE, "Ett", (), False)) == Started(75.0, "al", "s2", "q1")


def test_a_starred_quote_reads_as_it_would_be_typed() -> None:
    assert retyped(view(CaptureKind.QUOTE, "Vi bygger", ("nät",), True)) == '!"Vi bygger" #nät'


def test_an_action_gets_its_arrow_back() -> None:
    assert retyped(view(CaptureKind.NOTE, "ring", ("action", "nu"), False)) == "→ ring #nu"
