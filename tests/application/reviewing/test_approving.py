# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Quotes are sent to those who said them, and what they answer is recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.reviewing.approving import Approving
from seminarapp.application.reviewing.review import Reminder
from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.article import Content
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import EmptyTextError, QuoteRefusedError, RuleError
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import ApprovalState, BlockKind, CaptureKind, Fidelity
from tests.fakes.clock import TWO_O_CLOCK
from tests.fakes.house import FakeHouse

TODAY = TWO_O_CLOCK.date()
IN_A_WEEK = TODAY + timedelta(days=7)
Quoted = Callable[..., UUID]


@pytest.fixture
def approving(activities: Activities, seminar: UUID) -> Approving:
    """The session is open, and the article is written without a quote."""
    activities.moderating.open_session(seminar)
    activities.writing.insert_block(seminar, Content(BlockKind.PARAGRAPH, "Text."))
    return activities.approving


@pytest.fixture
def quoted(activities: Activities, seminar: UUID, approving: Approving) -> Quoted:
    """Notes a quote of somebody's; returns its id."""

    def note(text: str, seat: str = "ab", **more: object) -> UUID:
        noted = Noted(text, CaptureKind.QUOTE, seat, **more)  # type: ignore[arg-type]  # tests know the fields
        return activities.moderating.note(seminar, Entry(noted, Moment(60.0, 61.0))).id

    return note


def states(captures: tuple[CaptureView, ...]) -> list[ApprovalState]:
    return [capture.approval for capture in captures]


def test_a_panelist_without_quotes_in_the_article_is_asked_about_all_that_may_be_quoted(
    approving: Approving, activities: Activities, seminar: UUID, quoted: Quoted
) -> None:
    kept = [quoted("Ett."), quoted("Två.")]
    unsure, hidden, gone, note = quoted("Tre."), quoted("Fyra."), quoted("Fem."), quoted("Sex.")
    activities.revising.grade([unsure], Fidelity.UNSURE)
    activities.revising.take_off_record([hidden], True)
    activities.revising.discard([gone])
    activities.revising.take_as([note], CaptureKind.NOTE)
    (part,) = approving.review(seminar)
    assert (part.seat.id, [one.id for one in part.quotes], part.in_article) == ("ab", kept, False)


def test_the_quotes_in_the_article_come_before_all_others_in_its_order(
    approving: Approving, activities: Activities, seminar: UUID, quoted: Quoted
) -> None:
    first, second, other = quoted("Ett."), quoted("Två."), quoted("Tre.", "bc")
    quoted("Fyra.")
    for capture in (second, first, second):
        activities.writing.insert_quote(seminar, capture)
    anna, bo = approving.review(seminar)
    assert ([one.id for one in anna.quotes], anna.in_article) == ([second, first], True)
    assert ([one.id for one in bo.quotes], bo.in_article) == ([other], False)


def test_what_was_sent_is_not_lost_sight_of_when_its_block_leaves_the_article(
    approving: Approving, activities: Activities, seminar: UUID, quoted: Quoted
) -> None:
    stays, leaves = quoted("Ett."), quoted("Två.")
    activities.writing.insert_quote(seminar, stays)
    block = activities.writing.insert_quote(seminar, leaves)
    approving.send(seminar, IN_A_WEEK)
    activities.writing.remove_block(seminar, block)
    (part,) = approving.review(seminar)
    assert [one.id for one in part.awaited] == [stays, leaves]


def test_sending_names_the_day_by_which_an_answer_is_awaited(
    approving: Approving, seminar: UUID, quoted: Quoted
) -> None:
    quoted("Ett.")
    quoted("Två.", "bc")
    sent = approving.send(seminar, IN_A_WEEK, ["ab"])
    assert [(one.seat, one.approval, one.deadline) for one in sent] == [
        ("ab", ApprovalState.SENT, IN_A_WEEK.isoformat())
    ]
    anna, bo = approving.review(seminar)
    assert (anna.state, anna.deadline) == (ApprovalState.SENT, IN_A_WEEK.isoformat())
    assert (bo.state, bo.deadline) == (ApprovalState.DRAFT, "")


def test_the_whole_panel_is_sent_to_at_once(
    approving: Approving, house: FakeHouse, seminar: UUID, quoted: Quoted
) -> None:
    for seat in ("ab", "bc", "ab"):
        quoted("Ord.", seat)
    before = len(house.ledger.transactions)
    assert states(approving.send(seminar)) == [ApprovalState.SENT] * 3
    assert len(house.ledger.transactions) == before + 1


def test_what_has_been_answered_is_not_sent_again(
    approving: Approving, seminar: UUID, quoted: Quoted
) -> None:
    approved, declined, amended, silent = (quoted(text) for text in ("Ett.", "Två.", "Tre.", "Fyra."))
    approving.send(seminar, IN_A_WEEK)
    approving.approve([approved])
    approving.decline([declined])
    approving.amend(amended, "Tre!")
    approving.note_no_reply([silent])
    (again,) = approving.send(seminar, IN_A_WEEK)
    assert again.id == silent
    (part,) = approving.review(seminar)
    assert part.state is ApprovalState.DECLINED, "what needs most to be done about it counts"
    assert {one.id: one.published_text for one in part.quotes}[amended] == "Tre!"


def test_there_must_be_something_to_send(approving: Approving, seminar: UUID, quoted: Quoted) -> None:
    with pytest.raises(RuleError, match="no quote to send"):
        approving.send(seminar)
    approving.approve([quoted("Ett.")])
    with pytest.raises(RuleError, match="no quote to send"):
        approving.send(seminar, IN_A_WEEK)


def test_a_deadline_that_has_passed_is_refused(
    approving: Approving, house: FakeHouse, seminar: UUID, quoted: Quoted
) -> None:
    quote = quoted("Ett.")
    before = len(house.ledger.log)
    yesterday = date(2026, 3, 11)
    with pytest.raises(RuleError, match="2026-03-11 has passed"):
        approving.send(seminar, yesterday)
    with pytest.raises(RuleError, match="2026-03-11 has passed"):
        approving.send_quotes([quote], yesterday)
    assert len(house.ledger.log) == before
    assert states(approving.send(seminar, TODAY)) == [ApprovalState.SENT]


def test_what_may_not_be_quoted_is_neither_sent_nor_approved(
    approving: Approving, activities: Activities, house: FakeHouse, quoted: Quoted
) -> None:
    fine, unsure, paraphrase, hidden, gone = (quoted(text) for text in ("1.", "2.", "3.", "4.", "5."))
    activities.revising.grade([unsure], Fidelity.UNSURE)
    activities.revising.grade([paraphrase], Fidelity.PARAPHRASE)
    activities.revising.take_off_record([hidden], True)
    activities.revising.discard([gone])
    before = len(house.ledger.log)
    for bad, why in ((unsure, "unsure"), (paraphrase, "paraphrase"), (hidden, "off the record")):
        with pytest.raises(QuoteRefusedError, match=why):
            approving.send_quotes([fine, bad])
        with pytest.raises(QuoteRefusedError, match=why):
            approving.approve([fine, bad])
        with pytest.raises(QuoteRefusedError, match=why):
            approving.amend(bad, "Annat.")
    with pytest.raises(RuleError, match="discarded"):
        approving.send_quotes([fine, gone])
    assert len(house.ledger.log) == before, "all of them or none"


def test_a_quote_without_a_speaker_is_not_sent(approving: Approving, quoted: Quoted) -> None:
    with pytest.raises(RuleError, match="without a speaker"):
        approving.send_quotes([quoted("Ett.", "")])


def test_a_declined_quote_is_not_sent_again_but_its_speaker_may_change_their_mind(
    approving: Approving, quoted: Quoted
) -> None:
    quote = quoted("Ett.")
    approving.decline([quote])
    with pytest.raises(QuoteRefusedError, match="declined"):
        approving.send_quotes([quote])
    assert states(approving.approve([quote])) == [ApprovalState.APPROVED]


def test_an_amended_wording_stands_beside_the_original(approving: Approving, quoted: Quoted) -> None:
    quote = quoted("Vi måste.")
    view = approving.amend(quote, " Vi borde. ")
    assert (view.approval, view.text, view.published_text) == (
        ApprovalState.AMENDED,
        "Vi måste.",
        "Vi borde.",
    )
    view = approving.amend(quote, "Vi måste.")
    assert (view.approval, view.approved_text) == (ApprovalState.APPROVED, ""), "the same words are no change"
    with pytest.raises(EmptyTextError):
        approving.amend(quote, "  ")


def test_no_reply_is_noted_only_of_what_is_awaited(
    approving: Approving, seminar: UUID, quoted: Quoted
) -> None:
    quote = quoted("Ett.")
    with pytest.raises(RuleError, match="not awaiting"):
        approving.note_no_reply([quote])
    approving.send(seminar, IN_A_WEEK)
    assert states(approving.note_no_reply([quote])) == [ApprovalState.NO_REPLY]
    approving.approve([quote])
    with pytest.raises(RuleError, match="not awaiting"):
        approving.note_no_reply([quote])


def test_what_was_recorded_by_mistake_is_revoked(approving: Approving, seminar: UUID, quoted: Quoted) -> None:
    quote = quoted("Ett.")
    approving.amend(quote, "Två.")
    (view,) = approving.revoke([quote])
    assert (view.approval, view.published_text, view.deadline) == (ApprovalState.DRAFT, "Ett.", "")


def test_several_answers_are_one_transaction_and_none_is_a_step_of_undo(
    approving: Approving, activities: Activities, house: FakeHouse, seminar: UUID, quoted: Quoted
) -> None:
    both = [quoted("Ett."), quoted("Två.")]
    steps = len(activities.revising.steps(seminar).done)
    before = len(house.ledger.transactions)
    approving.approve([*both, both[0]])
    assert house.ledger.transactions[before:] == [2]
    assert len(activities.revising.steps(seminar).done) == steps
    approving.approve(both)
    assert len(house.ledger.transactions) == before + 1, "nothing is recorded twice"


EDITS: dict[str, Callable[[Activities, UUID], object]] = {
    "reworded": lambda does, one: does.revising.reword(one, "Andra ord."),
    "somebody else's": lambda does, one: does.revising.reattribute([one], "bc"),
    "nobody's": lambda does, one: does.revising.reattribute([one], ""),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
@pytest.mark.parametrize("answer", ["send", "approve", "amend", "decline", "no reply"])
def test_every_way_of_editing_revokes_what_was_heard(
    approving: Approving,
    activities: Activities,
    seminar: UUID,
    quoted: Quoted,
    answer: str,
    edit: Callable[[Activities, UUID], object],
) -> None:
    quote = quoted("Ett.")
    approving.send(seminar, IN_A_WEEK)
    answers: dict[str, Callable[[], object]] = {
        "send": lambda: None,
        "approve": lambda: approving.approve([quote]),
        "amend": lambda: approving.amend(quote, "Två."),
        "decline": lambda: approving.decline([quote]),
        "no reply": lambda: approving.note_no_reply([quote]),
    }
    answers[answer]()
    edit(activities, quote)
    (view,) = (one for one in activities.writing.material(seminar).captures if one.id == quote)
    assert (view.approval, view.approved_text, view.deadline) == (ApprovalState.DRAFT, "", "")


def test_taking_an_edit_back_does_not_bring_the_approval_back(
    approving: Approving, activities: Activities, seminar: UUID, quoted: Quoted
) -> None:
    quote = quoted("Ett.")
    approving.approve([quote])
    activities.revising.reword(quote, "Två.")
    step = activities.revising.steps(seminar).undo()
    assert step is not None
    (view,) = activities.revising.take_back(step)
    assert (view.text, view.approval) == ("Ett.", ApprovalState.DRAFT)


def test_changes_that_leave_the_words_alone_leave_the_approval_alone(
    approving: Approving, activities: Activities, quoted: Quoted
) -> None:
    quote = quoted("Ett.")
    approving.approve([quote])
    does = activities.revising
    does.star([quote], True)
    does.tag([quote], ["rubrik"])
    does.retime(quote, 5.0)
    does.reword(quote, " Ett. ")
    assert does.grade([quote], Fidelity.LIGHTLY_EDITED)[0].approval is ApprovalState.APPROVED


@pytest.mark.parametrize(("days", "reminded"), [(-3, True), (0, True), (2, True), (3, False)])
def test_a_panelist_is_reminded_from_two_days_before_the_deadline_on(
    approving: Approving, house: FakeHouse, seminar: UUID, quoted: Quoted, days: int, reminded: bool
) -> None:
    quoted("Ett.")
    quoted("Två.")
    deadline = TODAY + timedelta(days=10)
    approving.send(seminar, deadline)
    house.clock.go_on(86_400 * (10 - days))
    found = approving.reminders(seminar)
    if not reminded:
        assert found == ()
        return
    (reminder,) = found
    assert reminder == Reminder(reminder.seat, deadline.isoformat(), days, 2)
    assert reminder.passed is (days < 0)


def test_who_has_waited_longest_is_reminded_first_and_who_has_answered_never(
    approving: Approving, seminar: UUID, quoted: Quoted
) -> None:
    anna, bo = quoted("Ett."), quoted("Två.", "bc")
    approving.send_quotes([anna], TODAY + timedelta(days=1))
    approving.send_quotes([bo], TODAY)
    assert [one.seat.id for one in approving.reminders(seminar)] == ["bc", "ab"]
    approving.approve([bo])
    assert [one.seat.id for one in approving.reminders(seminar)] == ["ab"]
    assert approving.reminders(seminar, within=0) == ()


def test_without_a_deadline_nobody_is_reminded(approving: Approving, seminar: UUID, quoted: Quoted) -> None:
    quoted("Ett.")
    approving.send(seminar)
    assert approving.reminders(seminar, within=10_000) == ()
