# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How a seminar stood at a moment, counted from its events."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from seminarapp.application.activities import Activities
from seminarapp.application.history.standing import Standing, standing_of
from seminarapp.application.moderating.moderating import Entry
from seminarapp.domain.article import Content
from seminarapp.domain.capture import Moment
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import ApprovalState, BlockKind, CaptureKind, SeminarState


def test_before_anything_happened_there_is_nothing() -> None:
    assert standing_of(()) == Standing()


def test_the_second_of_two_texts_of_a_block_counts(activities: Activities, seminar: UUID) -> None:
    said = [Content(BlockKind.PARAGRAPH, text) for text in ("ett", "två", "tre")]
    block = activities.writing.insert_block(seminar, said[0])
    before = activities.history.standing(seminar).blocks
    activities.writing.revise_block(seminar, block, said[1], said[0])
    activities.writing.revise_block(seminar, block, said[2], said[0])
    assert activities.history.standing(seminar).blocks == before + 1


def test_the_end_of_the_history_is_what_the_views_know(activities: Activities, seminar: UUID) -> None:
    activities.moderating.open_session(seminar)
    noted = [
        activities.moderating.note(seminar, Entry(Noted("Ord.", kind, "ab"), Moment(1.0, 2.0))).id
        for kind in (CaptureKind.QUOTE, CaptureKind.QUOTE, CaptureKind.NOTE, CaptureKind.QUOTE)
    ]
    activities.moderating.give_floor(seminar, "ab", 1.0)
    activities.revising.discard([noted[1], noted[2]])
    activities.revising.restore([noted[2]])
    activities.revising.take_as([noted[3]], CaptureKind.NOTE)
    activities.approving.approve([noted[0]])
    block = activities.writing.insert_block(seminar, Content(BlockKind.PARAGRAPH, "Text."))
    activities.writing.remove_block(seminar, block)
    activities.planning.excuse_panelist(seminar, "bc")
    standing = activities.history.standing(seminar)
    material = activities.writing.material(seminar)
    assert material.article is not None
    assert standing.state is SeminarState.LIVE
    assert standing.panelists == len(material.plan.seats) == 1
    assert standing.captures == len(material.captures) == 3
    assert standing.quotes == sum(one.kind is CaptureKind.QUOTE for one in material.captures) == 1
    assert (standing.turns, standing.blocks) == (1, len(material.article.blocks))
    assert standing.reviews == {ApprovalState.APPROVED: 1, ApprovalState.DRAFT: 2}


def test_an_answer_counts_from_when_it_was_recorded(activities: Activities, seminar: UUID) -> None:
    activities.moderating.open_session(seminar)
    entry = Entry(Noted("Ord.", CaptureKind.QUOTE, "ab"), Moment(1.0, 2.0))
    quote = activities.moderating.note(seminar, entry).id
    activities.approving.send_quotes([quote])
    activities.approving.decline([quote])
    when = [line.at for line in activities.history.of_capture(quote, "en")]

    def at(place: int) -> list[ApprovalState]:
        return list(activities.history.standing(seminar, when[place]).reviews)

    assert [at(0), at(1), at(2)] == [[ApprovalState.DRAFT], [ApprovalState.SENT], [ApprovalState.DECLINED]]
    earlier = when[0] - timedelta(minutes=1)
    assert activities.history.standing(seminar, earlier).captures == 0
