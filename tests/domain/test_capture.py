# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Notes and quotes: what was said, by whom, when, how surely, and whether it may be published."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seminarapp.domain.capture import Approval, Capture, Context, Moment, require_quotable
from seminarapp.domain.errors import EmptyTextError, QuoteRefusedError, RuleError
from seminarapp.domain.personal import Personal
from seminarapp.domain.values import NOBODY, ApprovalState, CaptureKind, Fidelity
from tests.domain.replay import ANNA, BO, SEMINAR, assert_replays, happened, nothing_happens, only
from tests.fakes.ledger import rebuilt

Command = Callable[[Capture], None]

REVIEWS: list[tuple[Command, str, ApprovalState]] = [
    (lambda quote: quote.seek_approval("2026-04-01"), "ApprovalSought", ApprovalState.SENT),
    (Capture.approve, "QuoteApproved", ApprovalState.APPROVED),
    (lambda quote: quote.amend("Vi borde börja."), "QuoteAmended", ApprovalState.AMENDED),
    (Capture.decline, "QuoteDeclined", ApprovalState.DECLINED),
    (Capture.note_no_reply, "NoReplyNoted", ApprovalState.NO_REPLY),
]


@pytest.fixture
def quote() -> Capture:
    return Capture.note(
        SEMINAR, "Vi måste börja nu.", Moment(312.5, 320.0), kind=CaptureKind.QUOTE, seat="ab", person=ANNA
    )


# -- what is noted --------------------------------------------------------------------------------------------------


def test_a_note_needs_only_a_text_and_a_moment() -> None:
    note = Capture.note(SEMINAR, "  Skratt i salen \n", Moment(12.0))
    assert note.words == Personal("Skratt i salen", None)
    assert (note.kind, note.fidelity, note.seat) == (CaptureKind.NOTE, Fidelity.PARAPHRASE, NOBODY)
    assert (note.moment, note.context, note.tags) == (Moment(12.0, None), Context("", ""), ())
    assert (note.starred, note.off_record, note.discarded) == (False, False, False)
    assert (note.approval, note.label) == (Approval(), "")


def test_a_quotes_words_are_kept_under_its_speakers_key(quote: Capture) -> None:
    assert quote.words == Personal("Vi måste börja nu.", ANNA)
    assert quote.fidelity is Fidelity.VERBATIM


def test_a_grade_that_is_given_counts_before_the_usual_one() -> None:
    quote = Capture.note(SEMINAR, "x", Moment(0), kind=CaptureKind.QUOTE, fidelity=Fidelity.UNSURE)
    assert quote.fidelity is Fidelity.UNSURE


def test_nothing_was_said_before_the_opening() -> None:
    assert Capture.note(SEMINAR, "x", Moment(-3.0, -1.0)).moment == Moment(0.0, -1.0)


@pytest.mark.parametrize(("kind", "said"), [(CaptureKind.NOTE, "The note"), (CaptureKind.QUOTE, "The quote")])
def test_nothing_is_noted_of_nothing(kind: CaptureKind, said: str) -> None:
    with pytest.raises(EmptyTextError, match=f"{said} is empty"):
        Capture.note(SEMINAR, "\n\t ", Moment(0), kind=kind)


# -- wording and speaker --------------------------------------------------------------------------------------------


def test_rewording_keeps_the_words_under_the_same_key(quote: Capture) -> None:
    with only(quote, "Reworded"):
        quote.reword(" Vi måste börja i dag. ")
        quote.reword("Vi måste börja i dag.")
    assert quote.words == Personal("Vi måste börja i dag.", ANNA)


def test_words_cannot_be_reworded_away(quote: Capture) -> None:
    with nothing_happens(quote), pytest.raises(EmptyTextError, match="The quote is empty"):
        quote.reword(" ")


def test_reattributed_words_are_restated_under_the_new_speakers_key(quote: Capture) -> None:
    with only(quote, "Reattributed"):
        quote.reattribute("bc", BO)
        quote.reattribute("bc", BO)
    assert (quote.seat, quote.words) == ("bc", Personal("Vi måste börja nu.", BO))


def test_words_can_become_nobodys(quote: Capture) -> None:
    quote.reattribute(NOBODY, None)
    assert (quote.seat, quote.words.of) == (NOBODY, None)


def test_a_note_taken_as_a_quote_gets_the_usual_grade_of_quotes() -> None:
    note = Capture.note(SEMINAR, "x", Moment(0))
    with only(note, "TakenAs"):
        note.take_as(CaptureKind.QUOTE)
        note.take_as(CaptureKind.QUOTE)
    grades = [note.fidelity]
    note.take_as(CaptureKind.NOTE)
    assert [*grades, note.fidelity] == [Fidelity.VERBATIM, Fidelity.PARAPHRASE]


# -- time, place and marks ------------------------------------------------------------------------------------------


def test_a_capture_moves_in_time_but_not_before_the_opening(quote: Capture) -> None:
    with only(quote, "Retimed", "Retimed"):
        quote.retime(307.5)
        quote.retime(307.5)
        quote.retime(-5.0)
        quote.retime(-9.0)
    assert quote.moment == Moment(0.0, 320.0)


MARKS: list[tuple[str, Command]] = [
    ("FidelityGraded", lambda quote: quote.grade(Fidelity.LIGHTLY_EDITED)),
    ("FiledUnder", lambda quote: quote.file_under(Context("s1", "q1"))),
    ("Tagged", lambda quote: quote.tag(("klimat", "pengar"))),
    ("Starred", lambda quote: quote.star(True)),
    ("TakenOffRecord", lambda quote: quote.take_off_record(True)),
    ("Discarded", Capture.discard),
]


@pytest.mark.parametrize(("event", "command"), MARKS)
def test_a_mark_is_set_once(quote: Capture, event: str, command: Command) -> None:
    with only(quote, event):
        command(quote)
        command(quote)


def test_marks_say_what_they_were_given(quote: Capture) -> None:
    for _, command in MARKS:
        command(quote)
    assert (quote.fidelity, quote.context) == (Fidelity.LIGHTLY_EDITED, Context("s1", "q1"))
    assert (quote.tags, quote.starred) == (("klimat", "pengar"), True)
    assert (quote.off_record, quote.discarded) == (True, True)


def test_marks_can_be_taken_away(quote: Capture) -> None:
    for _, command in MARKS:
        command(quote)
    quote.star(False)
    quote.take_off_record(False)
    quote.tag(())
    with only(quote, "Restored"):
        quote.restore()
        quote.restore()
    assert (quote.starred, quote.off_record, quote.tags, quote.discarded) == (False, False, (), False)


# -- the speaker's review -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("command", "event", "state"), REVIEWS)
def test_each_step_of_a_review_is_recorded_once(
    quote: Capture, command: Command, event: str, state: ApprovalState
) -> None:
    with only(quote, event):
        command(quote)
        command(quote)
    assert quote.approval.state is state


@pytest.mark.parametrize(("command", "event", "state"), REVIEWS)
def test_other_words_were_not_reviewed(
    quote: Capture, command: Command, event: str, state: ApprovalState
) -> None:
    command(quote)
    with only(quote, "ApprovalRevoked", "Reworded"):
        quote.reword("Något annat.")
    assert quote.approval == Approval()


@pytest.mark.parametrize(("command", "event", "state"), REVIEWS)
def test_another_speaker_has_not_reviewed_them(
    quote: Capture, command: Command, event: str, state: ApprovalState
) -> None:
    command(quote)
    with only(quote, "ApprovalRevoked", "Reattributed"):
        quote.reattribute("bc", BO)
    assert quote.approval == Approval()


def test_a_quote_without_a_speaker_is_sent_to_nobody(quote: Capture) -> None:
    quote.reattribute(NOBODY, None)
    with nothing_happens(quote), pytest.raises(RuleError, match="say who said it first"):
        quote.seek_approval()


def test_the_deadline_outlives_the_answer(quote: Capture) -> None:
    quote.seek_approval("2026-04-01")
    for command, _, _ in REVIEWS[1:]:
        command(quote)
        assert quote.approval.deadline == "2026-04-01"


def test_a_new_deadline_is_a_new_request(quote: Capture) -> None:
    quote.seek_approval("2026-04-01")
    with only(quote, "ApprovalSought"):
        quote.seek_approval("2026-05-01")
    assert quote.approval.deadline == "2026-05-01"


def test_the_original_stands_beside_the_amended_wording(quote: Capture) -> None:
    quote.amend(" Vi borde börja. ")
    assert quote.words.text == "Vi måste börja nu."
    assert quote.approval.words == Personal("Vi borde börja.", ANNA)
    with only(quote, "QuoteAmended"):
        quote.amend("Vi kunde börja.")


def test_an_amended_wording_must_say_something(quote: Capture) -> None:
    with nothing_happens(quote), pytest.raises(EmptyTextError, match="amended wording"):
        quote.amend(" ")


def test_an_approved_wording_is_kept_only_where_it_differs(quote: Capture) -> None:
    quote.approve(" Vi måste börja nu. ")
    assert quote.approval.words is None
    quote.approve("Vi måste börja! ")
    assert quote.approval.words == Personal("Vi måste börja!", ANNA)


# -- what may stand as direct speech --------------------------------------------------------------------------------


@pytest.mark.parametrize("fidelity", list(Fidelity))
@pytest.mark.parametrize("approval", list(ApprovalState))
@pytest.mark.parametrize("off_record", [False, True])
def test_only_sure_words_that_may_be_published_are_quoted(
    fidelity: Fidelity, approval: ApprovalState, off_record: bool
) -> None:
    near = fidelity in (Fidelity.VERBATIM, Fidelity.LIGHTLY_EDITED)
    assert fidelity.quotable is near
    if near and approval is not ApprovalState.DECLINED and not off_record:
        require_quotable("c1", fidelity, approval, off_record)
    else:
        with pytest.raises(QuoteRefusedError, match="“c1: Vi måste”"):
            require_quotable("c1: Vi måste", fidelity, approval, off_record)


@pytest.mark.parametrize(
    ("fidelity", "approval", "off_record", "reason"),
    [
        (Fidelity.VERBATIM, ApprovalState.APPROVED, True, "off the record"),
        (Fidelity.VERBATIM, ApprovalState.DECLINED, False, "declined by its speaker"),
        (Fidelity.PARAPHRASE, ApprovalState.APPROVED, False, "is a paraphrase"),
        (Fidelity.UNSURE, ApprovalState.APPROVED, False, "graded unsure"),
        (Fidelity.UNSURE, ApprovalState.DECLINED, True, "off the record"),
    ],
)
def test_a_refusal_says_why(
    fidelity: Fidelity, approval: ApprovalState, off_record: bool, reason: str
) -> None:
    with pytest.raises(QuoteRefusedError, match=reason):
        require_quotable("c1", fidelity, approval, off_record)


# -- the log --------------------------------------------------------------------------------------------------------


def test_a_capture_replays(quote: Capture) -> None:
    for _, command in MARKS:
        command(quote)
    for review, _, _ in REVIEWS:
        review(quote)
    quote.reword("Något annat.")
    quote.reattribute("bc", BO)
    quote.take_as(CaptureKind.NOTE)
    quote.retime(1.0)
    quote.restore()
    assert len(set(happened(quote))) == 18
    assert_replays(quote)


def test_a_log_that_todays_guards_would_refuse_is_still_read(quote: Capture) -> None:
    quote._reattribute(NOBODY, Personal("", None))
    quote._seek_approval("")
    quote._amend(Personal("", None))
    quote._retime(-3.0)
    quote._restore()
    quote._revoke_approval()
    assert rebuilt(list(quote.collect_events())) == quote
    assert (quote.words.text, quote.moment.at) == ("", -3.0)


def test_a_review_recorded_by_mistake_is_revoked_once(quote: Capture) -> None:
    quote.revoke_approval()
    assert quote.approval == Approval(), "there was nothing to revoke"
    quote.amend("Vi borde börja.")
    with only(quote, "ApprovalRevoked"):
        quote.revoke_approval()
        quote.revoke_approval()
    assert quote.approval == Approval()
