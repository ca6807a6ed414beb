# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Capture: one note or quote, with everything that makes its words traceable."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.errors import QuoteRefusedError, RuleError
from seminarapp.domain.personal import Personal
from seminarapp.domain.values import NOBODY, ApprovalState, CaptureKind, Fidelity, Seconds, said


@dataclass(frozen=True, slots=True)
class Approval:
    """Where a quote stands in the speaker's review.

    Attributes:
        words: the approved or amended wording; None while it is the capture's own.
        deadline: an ISO 8601 date or time, as it was given.
    """

    state: ApprovalState = ApprovalState.DRAFT
    words: Personal | None = None
    deadline: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """Where in the panel a capture belongs: ids in the seminar's run of show, or empty."""

    segment: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """When a capture belongs.

    Attributes:
        at: the first keystroke, or where somebody moved it.
        entered_at: when it was recorded; None where that is not known, as in an imported file.
    """

    at: Seconds
    entered_at: Seconds | None = None


class Capture(Aggregate):
    """A note or a quote. `label` is the short name it is cited by in a seminar file (“c12”)."""

    TOPIC = "capture"

    @event("Created", topic="capture.noted")
    def __init__(
        self,
        seminar: UUID,
        label: str,
        kind: CaptureKind,
        words: Personal,
        seat: str,
        moment: Moment,
        fidelity: Fidelity,
        context: Context,
        tags: tuple[str, ...],
        starred: bool,
        off_record: bool,
        id: UUID | None,  # noqa: A002  the library's word for an id that is given; no field of the event
    ) -> None:
        self.seminar = seminar
        self.label = label
        self.kind = kind
        self.words = words
        self.seat = seat
        self.moment = moment
        self.fidelity = fidelity
        self.context = context
        self.tags = tags
        self.starred = starred
        self.off_record = off_record
        self.discarded = False
        self.approval = Approval()

    @classmethod
    def note(
        cls,
        seminar: UUID,
        text: str,
        moment: Moment,
        *,
        label: str = "",
        kind: CaptureKind = CaptureKind.NOTE,
        seat: str = NOBODY,
        person: UUID | None = None,
        fidelity: Fidelity | None = None,
        context: Context | None = None,
        tags: tuple[str, ...] = (),
        starred: bool = False,
        off_record: bool = False,
        id: UUID | None = None,  # noqa: A002  the library's word
    ) -> Capture:
        """Record a note or a quote; never before the opening, whatever a changed clock says.

        Args:
            id: what it is to be called; None for a new name.
            seat: whose words they are, or NOBODY.
            person: who holds that seat; the words are kept under that person's key.
            fidelity: None for the kind's usual grade.

        Raises:
            EmptyTextError: the text is blank.
        """
        return cls(
            seminar,
            label,
            kind,
            Personal(said(text, kind.value), person),
            seat,
            Moment(max(0.0, moment.at), moment.entered_at),
            fidelity or kind.usual_fidelity,
            context or Context(),
            tags,
            starred,
            off_record,
            id,
        )

    # -- wording and speaker --------------------------------------------------------------------------------------

    def reword(self, text: str) -> None:
        """Change the words. A review under way or finished was of other words, so it is revoked."""
        text = said(text, self.kind.value)
        if text == self.words.text:
            return
        self.revoke_approval()
        self._reword(Personal(text, self.words.of))

    @event("Reworded", topic="capture.reworded")
    def _reword(self, words: Personal) -> None:
        self.words = words

    def reattribute(self, seat: str, person: UUID | None) -> None:
        """They are somebody else's words: restated under the new speaker's key, and a review is revoked."""
        if seat == self.seat:
            return
        self.revoke_approval()
        self._reattribute(seat, Personal(self.words.text, person))

    @event("Reattributed", topic="capture.reattributed")
    def _reattribute(self, seat: str, words: Personal) -> None:
        self.seat = seat
        self.words = words

    def take_as(self, kind: CaptureKind) -> None:
        """Make a note a quote or a quote a note; the grade becomes the kind's usual one."""
        if kind is not self.kind:
            self._take_as(kind, kind.usual_fidelity)

    @event("TakenAs", topic="capture.taken_as")
    def _take_as(self, kind: CaptureKind, fidelity: Fidelity) -> None:
        self.kind = kind
        self.fidelity = fidelity

    def grade(self, fidelity: Fidelity) -> None:
        """Say how near the words are to what was said."""
        if fidelity is not self.fidelity:
            self._grade(fidelity)

    @event("FidelityGraded", topic="capture.fidelity_graded")
    def _grade(self, fidelity: Fidelity) -> None:
        self.fidelity = fidelity

    # -- time, place and marks ------------------------------------------------------------------------------------

    def retime(self, at: Seconds) -> None:
        """Move the capture in time; never before the opening."""
        at = max(0.0, at)
        if at != self.moment.at:
            self._retime(at)

    @event("Retimed", topic="capture.retimed")
    def _retime(self, at: Seconds) -> None:
        self.moment = Moment(at, self.moment.entered_at)

    def file_under(self, context: Context) -> None:
        """Say which segment and question it belongs to."""
        if context != self.context:
            self._file_under(context)

    @event("FiledUnder", topic="capture.filed_under")
    def _file_under(self, context: Context) -> None:
        self.context = context

    def tag(self, tags: tuple[str, ...]) -> None:
        """Give it exactly these tags."""
        if tags != self.tags:
            self._tag(tags)

    @event("Tagged", topic="capture.tagged")
    def _tag(self, tags: tuple[str, ...]) -> None:
        self.tags = tags

    def star(self, starred: bool) -> None:
        """Mark it as a key point, or take the mark away."""
        if starred != self.starred:
            self._star(starred)

    @event("Starred", topic="capture.starred")
    def _star(self, starred: bool) -> None:
        self.starred = starred

    def take_off_record(self, off_record: bool) -> None:
        """Keep it out of everything that is published, or let it in again."""
        if off_record != self.off_record:
            self._take_off_record(off_record)

    @event("TakenOffRecord", topic="capture.taken_off_record")
    def _take_off_record(self, off_record: bool) -> None:
        self.off_record = off_record

    def discard(self) -> None:
        """Take it out of the stream; it can be restored."""
        if not self.discarded:
            self._discard()

    @event("Discarded", topic="capture.discarded")
    def _discard(self) -> None:
        self.discarded = True

    def restore(self) -> None:
        """Put a discarded capture back."""
        if self.discarded:
            self._restore()

    @event("Restored", topic="capture.restored")
    def _restore(self) -> None:
        self.discarded = False

    # -- the speaker's review -------------------------------------------------------------------------------------

    def seek_approval(self, deadline: str = "") -> None:
        """The quote has been sent to its speaker; what was heard of an earlier wording no longer counts.

        Raises:
            RuleError: nobody is named as the speaker.
        """
        if self.seat == NOBODY:
            raise RuleError("A quote without a speaker can't be sent for approval: say who said it first")
        if self.approval != Approval(ApprovalState.SENT, None, deadline):
            self._seek_approval(deadline)

    @event("ApprovalSought", topic="capture.approval_sought")
    def _seek_approval(self, deadline: str) -> None:
        self.approval = Approval(ApprovalState.SENT, None, deadline)

    def approve(self, text: str = "") -> None:
        """The speaker approves; `text` is given when the approved wording is written down apart."""
        text = text.strip()
        words = Personal(text, self.words.of) if text not in ("", self.words.text) else None
        if not self._stands(ApprovalState.APPROVED, words):
            self._approve(words)

    @event("QuoteApproved", topic="capture.quote_approved")
    def _approve(self, words: Personal | None) -> None:
        self.approval = Approval(ApprovalState.APPROVED, words, self.approval.deadline)

    def amend(self, text: str) -> None:
        """The speaker approves another wording; the original is kept beside it."""
        words = Personal(said(text, "amended wording"), self.words.of)
        if not self._stands(ApprovalState.AMENDED, words):
            self._amend(words)

    @event("QuoteAmended", topic="capture.quote_amended")
    def _amend(self, words: Personal) -> None:
        self.approval = Approval(ApprovalState.AMENDED, words, self.approval.deadline)

    def decline(self) -> None:
        """The speaker does not want to be quoted."""
        if not self._stands(ApprovalState.DECLINED):
            self._decline()

    @event("QuoteDeclined", topic="capture.quote_declined")
    def _decline(self) -> None:
        self.approval = Approval(ApprovalState.DECLINED, None, self.approval.deadline)

    def note_no_reply(self) -> None:
        """The deadline passed and nothing was heard."""
        if not self._stands(ApprovalState.NO_REPLY):
            self._note_no_reply()

    @event("NoReplyNoted", topic="capture.no_reply_noted")
    def _note_no_reply(self) -> None:
        self.approval = Approval(ApprovalState.NO_REPLY, None, self.approval.deadline)

    def revoke_approval(self) -> None:
        """What was recorded of the review no longer counts: it was recorded by mistake, or of other words."""
        if self.approval.state is not ApprovalState.DRAFT:
            self._revoke_approval()

    @event("ApprovalRevoked", topic="capture.approval_revoked")
    def _revoke_approval(self) -> None:
        self.approval = Approval()

    def _stands(self, state: ApprovalState, words: Personal | None = None) -> bool:
        return (self.approval.state, self.approval.words) == (state, words)


class Hindrance(StrEnum):
    """Why words may not stand as direct speech."""

    OFF_RECORD = "off_record"
    DECLINED = "declined"
    PARAPHRASE = "paraphrase"
    UNSURE = "unsure"


def hindrance(fidelity: Fidelity, approval: ApprovalState, off_record: bool) -> Hindrance | None:
    """What keeps words from being quoted, the weightiest first; None where they may be."""
    if off_record:
        return Hindrance.OFF_RECORD
    if approval is ApprovalState.DECLINED:
        return Hindrance.DECLINED
    if fidelity is Fidelity.PARAPHRASE:
        return Hindrance.PARAPHRASE
    return Hindrance.UNSURE if fidelity is Fidelity.UNSURE else None


def require_quotable(name: str, fidelity: Fidelity, approval: ApprovalState, off_record: bool) -> None:
    """Refuse words that may not stand as direct speech; `name` is how the message calls the capture.

    Raises:
        QuoteRefusedError: off the record, a paraphrase, unsure, or declined by the speaker.
    """
    match hindrance(fidelity, approval, off_record):
        case Hindrance.OFF_RECORD:
            raise QuoteRefusedError(
                "“{capture}” is off the record and can't be quoted: choose another quote", capture=name
            )
        case Hindrance.DECLINED:
            raise QuoteRefusedError(
                "“{capture}” was declined by its speaker and can't be quoted: choose another quote",
                capture=name,
            )
        case Hindrance.PARAPHRASE:
            raise QuoteRefusedError(
                "“{capture}” is a paraphrase and can't be quoted: grade it as verbatim or lightly edited first, "
                "or write it as reported speech",
                capture=name,
            )
        case Hindrance.UNSURE:
            raise QuoteRefusedError(
                "“{capture}” is graded unsure and can't be quoted: check the words and grade them first",
                capture=name,
            )
