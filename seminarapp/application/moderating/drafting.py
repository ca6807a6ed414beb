# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Drafting: what is half typed, or entered and not saved, is kept from one moment and from one run to the next."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from threading import Lock
from uuid import UUID

from seminarapp.application.ports.keeping import Journal
from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.views.draft import Draft, Entered, Returned
from seminarapp.domain.audience_question import AudienceQuestion
from seminarapp.domain.capture import Capture
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.shorthand import understood
from seminarapp.domain.values import Seconds


class Drafting:
    """Drafts by seminar. Every method but `come_back` may be called from the Qt thread: none of them waits."""

    def __init__(self, journal: Journal, ledger: Ledger, views: Views) -> None:
        self._journal = journal
        self._ledger = ledger
        self._views = views
        self._lock = Lock()
        self._drafts: dict[UUID, Draft] = {}
        self._from_before: set[UUID] = set()
        self._is_read = False

    def come_back(self) -> tuple[Returned, ...]:
        """The drafts of an earlier run, newest last; to be asked first, on the store's thread.

        What turns out to be recorded is dropped: the journal is a moment behind the log.
        """
        with self._lock:
            is_read = self._is_read
        if not is_read:
            self._read()
        with self._lock:
            drafts = [draft for name, draft in self._drafts.items() if name in self._from_before]
        return tuple(self._returned(draft) for draft in drafts)

    def of(self, seminar: UUID) -> Draft | None:
        """What a seminar's live page is to have on its line and in its stream, if there is anything."""
        with self._lock:
            return self._drafts.get(seminar)

    def is_from_before(self, seminar: UUID) -> bool:
        """Whether its draft is of an earlier run, and nobody has gone on with it yet."""
        with self._lock:
            return seminar in self._from_before

    def clock_of(self, seminar: UUID) -> Seconds:
        """How far the session's clock is known to have gone."""
        draft = self.of(seminar)
        return draft.clock if draft else 0.0

    def keep(self, draft: Draft) -> None:
        """This is what there is now; an empty draft is let go."""
        with self._lock:
            known = self._drafts.get(draft.seminar)
            if draft.says_the_same(known) or (known is None and draft.is_empty):
                return
            self._from_before.discard(draft.seminar)
            if draft.is_empty:
                del self._drafts[draft.seminar]
            else:
                self._drafts[draft.seminar] = draft
            self._write()

    def take_up(self, seminar: UUID) -> None:
        """Its draft is on the screen again: from now on it is one of this run."""
        with self._lock:
            self._from_before.discard(seminar)

    def let_go(self, seminar: UUID) -> None:
        """The user has dealt with it."""
        self.keep(Draft(seminar))

    @property
    def set_aside(self) -> str:
        """The file that an unreadable journal was moved to; "" when there was none."""
        return self._journal.set_aside

    def _write(self) -> None:
        if self._is_read:  # else drafts that nobody has read yet would be written over
            self._journal.keep(tuple(self._drafts.values()))

    # -- coming back ------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        read = self._journal.read()
        unsaved = [self._unrecorded(draft) for draft in read]
        with self._lock:
            self._is_read = True
            known = self._drafts  # what was typed while this was read is newer
            self._drafts = {draft.seminar: draft for draft in unsaved if not draft.is_empty} | known
            self._from_before = self._drafts.keys() - known.keys()
            if tuple(self._drafts.values()) != read:
                self._write()

    def _unrecorded(self, draft: Draft) -> Draft:
        """What of a draft the log doesn't have. Where that can't be told, all of it: twice is better than never."""
        entries = tuple(entry for entry in draft.entries if not _true(partial(self._has, entry)))
        entered = any((entry.text, entry.at) == (draft.text, draft.at) for entry in draft.entries)
        if draft.text and (entered or _true(partial(self._has_line, draft))):
            draft = Draft(draft.seminar, clock=draft.clock)
        return replace(draft, entries=entries)

    def _has(self, entry: Entered) -> bool:
        if entry.noted.from_audience:
            return self._ledger.find(AudienceQuestion, entry.id) is not None
        return self._ledger.find(Capture, entry.id) is not None

    def _has_line(self, draft: Draft) -> bool:
        """Whether the line was entered after the journal was written.

        A line is known by its first keystroke. The journal may lack its last letters; and the line of a capture that
        was taken back, which has its moment, is no such line.
        """
        seats = self._views.plan(draft.seminar).seats
        noted = understood(draft.text, {seat.initials.upper(): seat.id for seat in seats if seat.initials})
        texts = [one.text for one in self._views.captures(draft.seminar) if one.at == draft.at]
        texts += [one.text for one in self._views.audience_questions(draft.seminar) if one.at == draft.at]
        return any(text.startswith(noted.text) for text in texts)

    def _returned(self, draft: Draft) -> Returned:
        try:
            title = self._views.plan(draft.seminar).card.title
            session = self._views.session(draft.seminar)
        except SeminarappError:  # it is not in this library, or can't be read
            return Returned(draft)
        if session is None:
            return Returned(draft, title)
        return Returned(draft, title, session.opened_at, session.closed_at is None)


def _true(ask: Callable[[], bool]) -> bool:
    with suppress(SeminarappError):
        return ask()
    return False
