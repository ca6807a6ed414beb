# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One kind of sheet of a seminar, and every time it was handed out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid5

import pytest

from seminarapp.domain.errors import RuleError
from seminarapp.domain.handout import Handout, HandoutKind, Issue, Paper
from tests.domain.replay import SEMINAR, assert_replays, only

FIRST = Issue(1, datetime(2026, 11, 26, 14, 5, tzinfo=UTC), "sv", Paper.A4, "pdf", 7)


@pytest.fixture
def handout() -> Handout:
    return Handout(SEMINAR, HandoutKind.PROGRAMME)


def test_a_seminar_has_one_of_each_kind() -> None:
    ids = {Handout.create_id(SEMINAR, kind) for kind in HandoutKind}
    assert len(ids) == len(HandoutKind)
    assert Handout(SEMINAR, HandoutKind.ATTENDANCE).id == uuid5(SEMINAR, "handout/attendance")


def test_what_was_issued_is_recorded_with_its_version(handout: Handout) -> None:
    with only(handout, "HandoutIssued"):
        handout.issue(FIRST)
    assert (handout.latest, handout.last, handout.in_use) == (1, FIRST, (FIRST,))


def test_the_same_content_again_is_the_same_version(handout: Handout) -> None:
    handout.issue(FIRST)
    handout.issue(replace(FIRST, language="en", paper=Paper.A5))
    handout.issue(replace(FIRST, version=2, position=9))
    assert handout.latest == 2
    assert [(one.language, one.version) for one in handout.in_use] == [("en", 1), ("sv", 2)]


def test_a_sheet_that_lay_ready_may_be_older_than_the_last_one(handout: Handout) -> None:
    handout.issue(FIRST)
    second = replace(FIRST, version=2, position=9)
    handout.issue(second)
    handout.issue(FIRST)
    assert (handout.latest, handout.last) == (2, second)
    assert handout.in_use == (FIRST,), "that is what lies on the tables now"


@pytest.mark.parametrize("version", [0, 2, -1])
def test_a_version_that_can_not_be_is_refused(handout: Handout, version: int) -> None:
    with pytest.raises(RuleError, match="as version 1"):
        handout.issue(replace(FIRST, version=version))
    assert handout.in_use == ()


def test_a_moment_without_an_offset_is_refused(handout: Handout) -> None:
    with pytest.raises(RuleError, match="no offset from UTC"):
        handout.issue(replace(FIRST, at=FIRST.at.replace(tzinfo=None)))


def test_a_sheet_takes_the_place_of_one_in_its_language_on_its_paper() -> None:
    assert FIRST.same_sheet == replace(FIRST, version=4, format="print").same_sheet
    assert FIRST.same_sheet != replace(FIRST, language="en").same_sheet
    assert FIRST.same_sheet != replace(FIRST, paper=Paper.A5).same_sheet


def test_what_happened_gives_the_same_handout_again(handout: Handout) -> None:
    handout.issue(FIRST)
    handout.issue(replace(FIRST, version=2))
    assert_replays(handout)
