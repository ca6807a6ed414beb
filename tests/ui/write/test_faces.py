# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView, SeatView
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import (
    ApprovalState,
    Attribution,
    BlockKind,
    CaptureKind,
    Fidelity,
    Placement,
    QuoteMarks,
    SeminarState,
)
from seminarapp.ui.write.faces import QuoteFace, faces_of, named_with_organisation, one_line
from seminarapp.ui.write.piece import Piece

SEMINAR = uuid4()
SEAT = SeatView("mh", 1, uuid4(), "Marit Hedvall", "va-chef", "Treåarnas Vatten AB", "Treåarnas")


def capture(text: str = "Vi byter rör.", seat: str = "mh", **more: Any) -> CaptureView:
    values = {"fidelity": Fidelity.VERBATIM, **more}
    return CaptureView(uuid4(), SEMINAR, "c1", CaptureKind.QUOTE, text, seat, 31.0, **values)


def material(*captures: CaptureView, language: str = "sv") -> Material:
    card = SeminarCard(SEMINAR, "Rör", language, SeminarState.CLOSED)
    return Material(PlanView(card, seats=(SEAT,)), captures=captures)


def quote_of(source: UUID, form: Attribution | None = None, placement: Placement | None = None) -> Piece:
    return Piece(Content(BlockKind.QUOTE, capture=source, attribution=form, placement=placement))


def sentences(pieces: list[Piece], style: ArticleStyle, made_of: Material) -> list[str]:
    faces = faces_of(pieces, style, made_of)
    return [faces[piece].sentence for piece in pieces if piece in faces]


def test_the_rule_is_full_at_the_first_mention_and_surname_later() -> None:
    source = capture()
    pieces = [quote_of(source.id), Piece(Content(BlockKind.PARAGRAPH, "…")), quote_of(source.id)]
    assert sentences(pieces, ArticleStyle(), material(source)) == [
        "– Vi byter rör, sa Marit Hedvall, va-chef, Treåarnas Vatten AB.",
        "– Vi byter rör, sa Hedvall.",
    ]


def test_a_quote_without_attribution_is_no_mention() -> None:
    source = capture()
    pieces = [quote_of(source.id, Attribution.NONE), quote_of(source.id)]
    assert faces_of(pieces, ArticleStyle(), material(source))[pieces[1]].form is Attribution.FULL


def test_the_quotes_own_choice_goes_before_the_documents_and_that_before_the_rule() -> None:
    source = capture()
    pieces = [quote_of(source.id, Attribution.SURNAME), quote_of(source.id)]
    faces = faces_of(pieces, ArticleStyle(attribution=Attribution.SHORT), material(source))
    assert [faces[piece].form for piece in pieces] == [Attribution.SURNAME, Attribution.SHORT]


def test_the_documents_language_decides_its_words_and_marks() -> None:
    source = capture("We change pipes.")
    style = ArticleStyle(QuoteMarks.MARKS, attribution=Attribution.SURNAME)
    pieces = [quote_of(source.id)]
    assert sentences(pieces, style, material(source, language="en")) == ["“We change pipes,” said Hedvall."]


def test_the_approved_wording_is_the_one_that_is_painted() -> None:
    source = capture(approved_text="Vi byter många rör.", approval=ApprovalState.AMENDED)
    (face,) = faces_of([quote_of(source.id)], ArticleStyle(), material(source)).values()
    assert face.sentence.startswith("– Vi byter många rör, sa")
    assert face.approval is ApprovalState.AMENDED


def test_speech_and_attribution_are_told_apart() -> None:
    source = capture("Nej. Aldrig.")
    (face,) = faces_of(
        [quote_of(source.id, Attribution.SURNAME, Placement.INSIDE)], ArticleStyle(), material(source)
    ).values()
    assert face.pieces == (("– Nej", True), (", sa Hedvall. ", False), ("Aldrig.", True))


def test_a_capture_that_is_gone_leaves_an_empty_face() -> None:
    (face,) = faces_of([quote_of(uuid4())], ArticleStyle(), material()).values()
    assert face == QuoteFace()
    assert not face.sentence


def test_somebody_who_left_the_panel_is_nobody() -> None:
    source = capture(seat="xx")
    (face,) = faces_of([quote_of(source.id)], ArticleStyle(), material(source)).values()
    assert (face.number, face.who, face.sentence) == (0, "", "– Vi byter rör.")


@pytest.mark.parametrize(
    ("more", "quotable"),
    [
        ({}, True),
        ({"off_record": True}, False),
        ({"fidelity": Fidelity.UNSURE}, False),
        ({"approval": ApprovalState.DECLINED}, False),
    ],
)
def test_a_face_knows_whether_it_may_be_published(more: dict[str, Any], quotable: bool) -> None:
    source = capture(**more)
    (face,) = faces_of([quote_of(source.id)], ArticleStyle(), material(source)).values()
    assert face.quotable is quotable


def test_line_breaks_fold_and_no_break_spaces_stay() -> None:
    assert one_line(" ett\n\ttvå\u2028tre\u00a0% ") == "ett två tre\u00a0%"


def test_who_is_named_with_the_short_form_where_there_is_one() -> None:
    assert named_with_organisation(SEAT) == "Marit Hedvall, Treåarnas"
    assert named_with_organisation(SeatView("x", 1, uuid4(), "Kim", organisation="Rådet")) == "Kim, Rådet"
    assert named_with_organisation(SeatView("x", 1, uuid4(), "Kim")) == "Kim"
    assert named_with_organisation(None) == ""
