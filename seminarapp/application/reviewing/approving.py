# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Approving: quotes are sent to those who said them, and what they answer is recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from uuid import UUID

from seminarapp.application.moderating.captured import view_of
from seminarapp.application.ports.keeping import Clock
from seminarapp.application.ports.log import Ledger
from seminarapp.application.reviewing.review import SOON_DAYS, PanelistReview, Reminder, reminders, review_of
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.writing.writing import Writing, cited
from seminarapp.domain.capture import Capture, require_quotable
from seminarapp.domain.errors import RuleError
from seminarapp.domain.values import ApprovalState


class Approving:
    """Use cases of the speakers' review. Every method is one transaction; none is a step of the note-taker's undo.

    The captures that something was recorded of come back as they read now, in the order in which they were named.
    """

    def __init__(self, ledger: Ledger, writing: Writing, clock: Clock) -> None:
        self._ledger = ledger
        self._writing = writing
        self._clock = clock

    # -- looking ------------------------------------------------------------------------------------------------------

    def review(self, seminar: UUID) -> tuple[PanelistReview, ...]:
        """Who is asked about what, and how far it has come, a part a panelist."""
        return review_of(self._writing.material(seminar))

    def reminders(self, seminar: UUID, within: int = SOON_DAYS) -> tuple[Reminder, ...]:
        """Who has to be reminded: sent, and the deadline has passed or is at most so many days away."""
        return reminders(self.review(seminar), self._clock.now().date(), within)

    # -- sending ------------------------------------------------------------------------------------------------------

    def send(
        self, seminar: UUID, deadline: date | None = None, seats: Iterable[str] | None = None
    ) -> tuple[CaptureView, ...]:
        """Record that these panelists' quotes have been sent, with the day by which an answer is awaited.

        What has been answered already is not asked about again.

        Args:
            seats: None for the whole panel.

        Raises:
            RuleError: the deadline has passed, or there is nothing to send.
        """
        self._require_ahead(deadline)
        wanted = None if seats is None else set(seats)
        parts = [one for one in self.review(seminar) if wanted is None or one.seat.id in wanted]
        quotes = [quote.id for part in parts for quote in part.to_send]
        if not quotes:
            raise RuleError(
                "There is no quote to send for approval: put a quote into the article, "
                "or grade one as verbatim or lightly edited"
            )
        return self.send_quotes(quotes, deadline)

    def send_quotes(self, captures: Iterable[UUID], deadline: date | None = None) -> tuple[CaptureView, ...]:
        """Record that these very quotes have been sent; what was heard of them before no longer counts.

        Raises:
            QuoteRefusedError: one of them is off the record, a paraphrase, unsure or declined.
            RuleError: one is discarded or has no speaker, or the deadline has passed.
        """
        self._require_ahead(deadline)
        until = deadline.isoformat() if deadline else ""

        def seek(quote: Capture) -> None:
            _require_askable(quote, quote.approval.state)
            quote.seek_approval(until)

        return self._record(captures, seek)

    # -- what they answer ---------------------------------------------------------------------------------------------

    def approve(self, captures: Iterable[UUID]) -> tuple[CaptureView, ...]:
        """Their speakers approve these quotes as they stand.

        Raises:
            QuoteRefusedError: one of them can't be published whoever approves it.
        """

        def approve(quote: Capture) -> None:
            _require_askable(quote, ApprovalState.DRAFT)
            quote.approve()

        return self._record(captures, approve)

    def amend(self, capture: UUID, text: str) -> CaptureView:
        """Its speaker approves another wording; the original is kept beside it. The very same words are approved.

        Raises:
            EmptyTextError: the text is blank.
            QuoteRefusedError: the quote can't be published whoever approves it.
        """

        def amend(quote: Capture) -> None:
            _require_askable(quote, ApprovalState.DRAFT)
            if text.strip() == quote.words.text:
                quote.approve()
            else:
                quote.amend(text)

        (view,) = self._record([capture], amend)
        return view

    def decline(self, captures: Iterable[UUID]) -> tuple[CaptureView, ...]:
        """Their speakers do not want to be quoted with these."""
        return self._record(captures, Capture.decline)

    def note_no_reply(self, captures: Iterable[UUID]) -> tuple[CaptureView, ...]:
        """The deadline passed and nothing was heard of these.

        Raises:
            RuleError: one of them has not been sent, or has been answered.
        """
        return self._record(captures, _note_no_reply)

    def revoke(self, captures: Iterable[UUID]) -> tuple[CaptureView, ...]:
        """What was recorded of the review of these was a mistake: they are as if they had not been sent."""
        return self._record(captures, Capture.revoke_approval)

    # -- what they share ----------------------------------------------------------------------------------------------

    def _record(self, captures: Iterable[UUID], change: Callable[[Capture], None]) -> tuple[CaptureView, ...]:
        found = [self._ledger.load(Capture, capture) for capture in dict.fromkeys(captures)]
        for quote in found:
            change(quote)
        self._ledger.save(*found)
        return tuple(view_of(quote) for quote in found)

    def _require_ahead(self, deadline: date | None) -> None:
        if deadline is not None and deadline < self._clock.now().date():
            raise RuleError(
                "The deadline {deadline} has passed: choose today or a later day",
                deadline=deadline.isoformat(),
            )


def _require_askable(quote: Capture, answered: ApprovalState) -> None:
    """Refuse what its speaker can't be asked about; `answered` is what their answer so far counts as."""
    name = cited(view_of(quote))
    if quote.discarded:
        raise RuleError("“{capture}” has been discarded: restore it before it is quoted", capture=name)
    require_quotable(name, quote.fidelity, answered, quote.off_record)


def _note_no_reply(quote: Capture) -> None:
    if quote.approval.state not in (ApprovalState.SENT, ApprovalState.NO_REPLY):
        raise RuleError(
            "“{capture}” is not awaiting a reply: send it first, or keep the answer it has",
            capture=cited(view_of(quote)),
        )
    quote.note_no_reply()
