# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the summary tells: starred before unstarred, nothing off the record, and not too much."""

from __future__ import annotations

from dataclasses import replace

from seminarapp.application.reporting.in_brief import in_brief
from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.values import ApprovalState, AudienceState, CaptureKind, Fidelity
from tests.documents.panel import SEMINAR, material, named


def capture(
    label: str, kind: CaptureKind = CaptureKind.NOTE, *, starred: bool = True, segment: str = "s2"
) -> CaptureView:
    grade = Fidelity.VERBATIM if kind is CaptureKind.QUOTE else Fidelity.PARAPHRASE
    return CaptureView(
        named(label), SEMINAR, label, kind, label, "al", 1.0, grade, segment=segment, starred=starred
    )


def told(*captures: CaptureView) -> list[tuple[str, list[str], str]]:
    parts = in_brief(material(captures=captures)).parts
    return [
        (part.segment, [one.label for one in part.points], part.quote.label if part.quote else "")
        for part in parts
    ]


QUOTE = CaptureKind.QUOTE


def test_starred_notes_stand_under_their_segments_in_the_plans_order() -> None:
    assert told(capture("n1", segment="s3"), capture("n2"), capture("n3", starred=False)) == [
        ("s2", ["n2"], ""),
        ("s3", ["n1"], ""),
    ]


def test_where_nothing_is_starred_the_first_of_each_segment_are_told() -> None:
    notes = [capture(f"n{at}", starred=False) for at in range(5)]
    assert told(*notes) == [("s2", ["n0", "n1"], "")]


def test_a_segment_has_three_points_at_most() -> None:
    assert told(*(capture(f"n{at}") for at in range(9))) == [("s2", ["n0", "n1", "n2"], "")]


def test_what_is_off_the_record_or_discarded_is_left_out() -> None:
    hidden = replace(capture("n1"), off_record=True)
    gone = replace(capture("n2"), discarded=True)
    secret = replace(capture("q1", QUOTE), off_record=True)
    assert told(hidden, gone, secret) == []


def test_a_quote_that_may_not_be_quoted_is_left_out() -> None:
    unsure = replace(capture("q1", QUOTE), fidelity=Fidelity.UNSURE)
    declined = replace(capture("q2", QUOTE), approval=ApprovalState.DECLINED)
    plain = capture("q3", QUOTE, starred=False)
    assert told(unsure, declined, plain) == []


def test_an_approved_quote_comes_before_one_that_is_not() -> None:
    agreed = replace(capture("q2", QUOTE), approval=ApprovalState.APPROVED)
    assert told(capture("q1", QUOTE), agreed) == [("s2", [], "q2")]


def test_there_are_three_quotes_at_most() -> None:
    quotes = [capture(f"q{at}", QUOTE, segment=segment) for at, segment in enumerate(("", "s1", "s2", "s3"))]
    assert [quote for _, _, quote in told(*quotes)] == ["q0", "q1", "q2"]


def test_a_segment_that_left_the_plan_is_as_none() -> None:
    assert told(capture("n1", segment="gone")) == [("", ["n1"], "")]


def test_questions_with_most_votes_that_were_put_are_told() -> None:
    def asked(label: str, votes: int, state: AudienceState) -> AudienceQuestionView:
        return AudienceQuestionView(named(label), label, label, "", 1.0, votes, state)

    questions = (
        asked("a1", 1, AudienceState.PUT),
        asked("a2", 9, AudienceState.OPEN),
        asked("a3", 5, AudienceState.ANSWERED),
        asked("a4", 1, AudienceState.PUT),
        asked("a5", 3, AudienceState.PUT),
    )
    given = replace(material(), audience_questions=questions)
    assert [one.label for one in in_brief(given).questions] == ["a3", "a5", "a1"]
