# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Sending quotes to those who said them: their sheets are made, and what was sent is recorded with its deadline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from seminarapp.application.ports.documents import Document
from seminarapp.application.publishing.publishing import APPROVAL_KIND, MAIL_SUFFIX, Exported, Publishing
from seminarapp.application.reviewing.approving import Approving
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.values import ApprovalState

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Dispatch:
    """What is sent: whose quotes ("" for the panel's), by when an answer is awaited, and who is to get it."""

    seminar: UUID
    seat: str
    deadline: date
    reply_to: str

    @property
    def seats(self) -> tuple[str, ...]:
        """The panelists it is about; none for all."""
        return (self.seat,) if self.seat else ()


class Sending:
    """Use cases of sending. Where no sheet can be made or written, nothing was sent."""

    def __init__(self, approving: Approving, publishing: Publishing) -> None:
        self._approving = approving
        self._publishing = publishing

    def as_file(self, dispatch: Dispatch, target: Path) -> Exported:
        """Write the sheets to a file.

        Raises:
            RuleError: there is nothing to send, or the deadline has passed.
            WriteError: the target can't be written.
        """
        export = self._publishing.export
        return self._sent(
            dispatch,
            lambda: export(
                dispatch.seminar, APPROVAL_KIND, target, seats=dispatch.seats, reply_to=dispatch.reply_to
            ),
        )

    def as_mails(self, dispatch: Dispatch, folder: Path) -> tuple[Exported, ...]:
        """Write an e-mail a panelist into a folder, to be sent from there.

        Raises:
            RuleError: there is nothing to send, or the deadline has passed.
            WriteError: the folder can't be written.
        """
        export = self._publishing.export_each
        return self._sent(
            dispatch,
            lambda: export(
                dispatch.seminar,
                APPROVAL_KIND,
                folder,
                suffixes=(MAIL_SUFFIX,),
                seats=self._asked(dispatch),
                reply_to=dispatch.reply_to,
            ),
        )

    def as_text(self, dispatch: Dispatch) -> Document:
        """Make the e-mail text.

        Raises:
            RuleError: there is nothing to send, or the deadline has passed.
        """
        make = self._publishing.make
        return self._sent(
            dispatch,
            lambda: make(
                dispatch.seminar, APPROVAL_KIND, ".txt", seats=dispatch.seats, reply_to=dispatch.reply_to
            ),
        )

    def _asked(self, dispatch: Dispatch) -> tuple[str, ...]:
        """Those who get an e-mail: whoever has answered everything is not written to again with the panel."""
        if dispatch.seats:
            return dispatch.seats
        return tuple(part.seat.id for part in self._approving.review(dispatch.seminar) if part.awaited)

    def _sent(self, dispatch: Dispatch, make: Callable[[], R]) -> R:
        """The sheet says the deadline, so that is recorded first, and taken back where there is no sheet."""
        parts = self._approving.review(dispatch.seminar)
        drafts = {one.id for part in parts for one in part.quotes if one.approval is ApprovalState.DRAFT}
        sent = self._approving.send(dispatch.seminar, dispatch.deadline, dispatch.seats or None)
        try:
            return make()
        except SeminarappError:
            self._approving.revoke(quote.id for quote in sent if quote.id in drafts)
            raise
