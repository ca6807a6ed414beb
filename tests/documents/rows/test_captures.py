# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The captures as rows: what stands where, and what stays out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.application.views import Material
from seminarapp.documents.language import words_of
from seminarapp.documents.rows.captures import COLUMNS, capture_rows, cells, headings
from seminarapp.domain.values import ApprovalState, CaptureKind, Fidelity
from tests.documents.panel import held, material, quote


def of(**changes: object) -> Material:
    """The panel with one capture."""
    return material(captures=(replace(quote("c1", "Släck."), **changes),))  # type: ignore[arg-type]  # tests know


def test_a_row_says_who_when_what_and_how_far_it_is() -> None:
    given = of(
        at=3723.9,
        segment="s2",
        question="q1",
        tags=("ljus", "natt"),
        starred=True,
        approval=ApprovalState.AMENDED,
        approved_text="Släck nu.",
    )
    (row,) = capture_rows(given)
    assert cells(row, "sv") == [
        "01:02:03",
        "Alma Lindåker",
        "Glimma lampor AB",
        "citat",
        "ordagrant",
        "Släck.",
        "Vem tänder?",
        "Vem tänder?",
        "ljus, natt",
        "ja",
        "ändrat",
        "Släck nu.",
    ]
    assert headings("en") == [
        "Time",
        "Speaker",
        "Organisation",
        "Kind",
        "Fidelity",
        "Text",
        "Segment",
        "Question",
        "Tags",
        "Starred",
        "Approval",
        "Approved wording",
    ]


def test_what_is_off_the_record_never_comes_out() -> None:
    assert list(capture_rows(of(off_record=True))) == []
    assert list(capture_rows(of(discarded=True))) == []
    assert len(list(capture_rows(held(material())))) == 3


def test_what_has_left_the_plan_leaves_its_cell_empty() -> None:
    (row,) = capture_rows(of(seat="zz", segment="zz", question="zz"))
    assert (row.speaker, row.organisation, row.segment, row.question) == ("", "", "", "")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_value_has_its_word(language: str) -> None:
    say = words_of("exports", language)
    values = [*(f"kind_{one.value}" for one in CaptureKind), *(f"fidelity_{one.value}" for one in Fidelity)]
    values += [*(f"approval_{one.value}" for one in ApprovalState), *(f"column_{name}" for name in COLUMNS)]
    assert all(say[value] for value in values)


def test_both_languages_say_the_same_things() -> None:
    assert words_of("exports", "sv").keys() == words_of("exports", "en").keys()
