# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A capture as it is shown: which words may be printed, and whether they may stand as direct speech."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.capture import hindrance
from seminarapp.domain.values import ApprovalState, CaptureKind, Fidelity

QUOTE = CaptureView(
    UUID(int=1), UUID(int=2), "Q-1", CaptureKind.QUOTE, "Vattnet räcker.", "ab", 12.0, Fidelity.VERBATIM
)


def test_the_words_as_they_were_noted_are_printed_while_no_others_were_approved() -> None:
    assert QUOTE.published_text == "Vattnet räcker."


def test_the_approved_wording_is_printed_in_place_of_the_noted_one() -> None:
    amended = replace(QUOTE, approval=ApprovalState.APPROVED, approved_text="Vattnet räcker till 2050.")
    assert amended.published_text == "Vattnet räcker till 2050."
    assert amended.text == "Vattnet räcker."


def test_what_was_said_word_for_word_may_be_quoted() -> None:
    assert QUOTE.quotable


@pytest.mark.parametrize(
    "changed",
    [
        replace(QUOTE, off_record=True),
        replace(QUOTE, fidelity=Fidelity.PARAPHRASE),
        replace(QUOTE, fidelity=Fidelity.UNSURE),
        replace(QUOTE, approval=ApprovalState.DECLINED),
    ],
)
def test_one_hindrance_is_enough(changed: CaptureView) -> None:
    assert not changed.quotable


@given(st.sampled_from(Fidelity), st.sampled_from(ApprovalState), st.booleans())
def test_it_may_be_quoted_exactly_where_the_domain_finds_no_hindrance(
    fidelity: Fidelity, approval: ApprovalState, off_record: bool
) -> None:
    shown = replace(QUOTE, fidelity=fidelity, approval=approval, off_record=off_record)
    assert shown.quotable is (hindrance(fidelity, approval, off_record) is None)
