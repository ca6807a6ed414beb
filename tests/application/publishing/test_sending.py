# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Quotes are sent with their sheets or not at all."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.publishing.sending import Dispatch
from seminarapp.application.records.people import PersonRecord
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import RuleError, WriteError
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import ApprovalState, CaptureKind
from tests.fakes.clock import TWO_O_CLOCK

SOON = TWO_O_CLOCK.date() + timedelta(days=7)


@pytest.fixture
def quoted(activities: Activities, seminar: UUID) -> UUID:
    """A seminar where Anna and Bo have said something each."""
    activities.moderating.open_session(seminar)
    for seat, words in (("ab", "Vi väntar."), ("bc", "Vi betalar.")):
        entry = Entry(Noted(words, CaptureKind.QUOTE, seat), Moment(1.0, 2.0))
        activities.moderating.note(seminar, entry)
    return seminar


def states(activities: Activities, seminar: UUID) -> list[ApprovalState]:
    return [one.approval for one in activities.writing.material(seminar).captures]


def dispatch(seminar: UUID, seat: str = "", deadline: date = SOON) -> Dispatch:
    return Dispatch(seminar, seat, deadline, "Kommunikation")


def test_the_text_is_made_and_the_quotes_are_sent(activities: Activities, quoted: UUID) -> None:
    document = activities.sending.as_text(dispatch(quoted))
    assert document.data.startswith(b"approval-sheets .txt")
    assert states(activities, quoted) == [ApprovalState.SENT] * 2
    (first, _) = activities.writing.material(quoted).captures
    assert first.deadline == SOON.isoformat()


def test_one_panelist_gets_their_own(activities: Activities, quoted: UUID, tmp_path: Path) -> None:
    written = activities.sending.as_file(dispatch(quoted, "bc"), tmp_path / "bo.pdf")
    assert written.target.read_bytes().startswith(b"approval-sheets .pdf")
    assert states(activities, quoted) == [ApprovalState.DRAFT, ApprovalState.SENT]


def test_each_panelist_who_is_asked_gets_an_e_mail(
    activities: Activities, quoted: UUID, tmp_path: Path
) -> None:
    first, _ = activities.writing.material(quoted).captures
    activities.approving.approve([first.id])
    (written,) = activities.sending.as_mails(dispatch(quoted), tmp_path / "mail")
    assert written.target.suffix == ".eml"
    assert "Bo" in written.target.read_text("utf-8")
    assert states(activities, quoted) == [ApprovalState.APPROVED, ApprovalState.SENT]


def test_an_e_mail_to_one_panelist_is_no_e_mail_to_the_others(
    activities: Activities, quoted: UUID, tmp_path: Path
) -> None:
    (written,) = activities.sending.as_mails(dispatch(quoted, "ab"), tmp_path / "mail")
    assert "Anna" in written.target.read_text("utf-8")
    assert states(activities, quoted) == [ApprovalState.SENT, ApprovalState.DRAFT]


def test_e_mails_that_can_not_be_written_were_not_sent(
    activities: Activities, quoted: UUID, tmp_path: Path
) -> None:
    (tmp_path / "mail").write_text("a file")
    with pytest.raises(WriteError):
        activities.sending.as_mails(dispatch(quoted), tmp_path / "mail")
    assert states(activities, quoted) == [ApprovalState.DRAFT] * 2


def test_what_can_not_be_written_was_not_sent(activities: Activities, quoted: UUID, tmp_path: Path) -> None:
    with pytest.raises(WriteError):
        activities.sending.as_file(dispatch(quoted), tmp_path / "no such folder" / "bo.pdf")
    assert states(activities, quoted) == [ApprovalState.DRAFT] * 2


def test_what_was_sent_before_stays_sent_where_the_next_sheet_fails(
    activities: Activities, quoted: UUID, tmp_path: Path
) -> None:
    activities.sending.as_text(dispatch(quoted, "ab"))
    with pytest.raises(WriteError):
        activities.sending.as_file(dispatch(quoted), tmp_path / "no such folder" / "bo.pdf")
    assert states(activities, quoted) == [ApprovalState.SENT, ApprovalState.DRAFT]


def test_a_day_that_has_passed_is_refused_before_anything_is_made(
    activities: Activities, quoted: UUID, tmp_path: Path
) -> None:
    target = tmp_path / "panel.pdf"
    with pytest.raises(RuleError, match="has passed"):
        activities.sending.as_file(dispatch(quoted, deadline=date(2020, 1, 1)), target)
    assert not target.exists()
    assert states(activities, quoted) == [ApprovalState.DRAFT] * 2


def test_the_directory_knows_where_to(activities: Activities, quoted: UUID) -> None:
    anna, bo = activities.writing.material(quoted).plan.seats[:2]
    activities.people.take_in([PersonRecord(anna.name, emails=("anna@vatten.example",), person=anna.person)])
    known = activities.writing.with_mailboxes(activities.writing.material(quoted)).mailboxes
    assert known
    assert (known[anna.id], known[bo.id]) == ("anna@vatten.example", "")
