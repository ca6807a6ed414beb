# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""From a written article to an edition that never changes, its correction and its withdrawal."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.views.material import Material
from seminarapp.domain.article import Content
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import NotFoundError, NotReadyError, RuleError
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import BlockKind, CaptureKind, SeminarState
from tests.fakes.house import FakeHouse


@dataclass
class Written:
    """A seminar with a headline, a paragraph and one approved quote."""

    activities: Activities
    seminar: UUID
    quote: UUID
    paragraph: str


@pytest.fixture
def written() -> Written:
    activities = FakeHouse().activities
    planning, writing = activities.planning, activities.writing
    seminar = planning.plan_seminar(TitleCard("Bron som sjunker"))
    planning.appoint_moderator(seminar, "Mo Dahl")
    seat = planning.seat_panelist(seminar, Panelist("Anna Berg", "arkivarie", "Arkivet"))
    activities.moderating.open_session(seminar)
    noted = Noted("Bron sjunker.", CaptureKind.QUOTE, seat)
    quote = activities.moderating.note(seminar, Entry(noted, Moment(1.0, 2.0))).id
    activities.approving.approve([quote])
    for block in writing.material(seminar).article.blocks:  # type: ignore[union-attr]  # there is a proposal
        writing.remove_block(seminar, block.id)
    writing.insert_block(seminar, Content(BlockKind.HEADLINE, "Bron"))
    paragraph = writing.insert_block(seminar, Content(BlockKind.PARAGRAPH, "Först."))
    writing.insert_quote(seminar, quote)
    return Written(activities, seminar, quote, paragraph)


def text_of(written: Written) -> str:
    published = written.activities.writing.published(written.seminar)
    assert published is not None
    assert published.article is not None
    return " ".join(block.content.text for block in published.article.blocks)


def test_an_edition_has_a_date_a_number_and_what_vouches_for_it(written: Written) -> None:
    article = written.activities.finalising.finalise(written.seminar, "  KS  2026/4 ")
    (edition,) = article.editions
    assert article.published == edition
    assert (edition.number, edition.imprint.registry, edition.despite) == (1, "KS 2026/4", "")
    assert edition.imprint.at == written.activities.clock.now()
    assert written.activities.overview.seminar(str(written.seminar)).state is SeminarState.PUBLISHED


def test_an_edition_stays_as_it_was(written: Written) -> None:
    finalising, writing = written.activities.finalising, written.activities.writing
    finalising.finalise(written.seminar)
    before = writing.published(written.seminar)
    writing.revise_block(written.seminar, written.paragraph, Content(BlockKind.PARAGRAPH, "Sedan."))
    written.activities.revising.reword(written.quote, "Bron stiger.")
    written.activities.planning.change_title_card(written.seminar, TitleCard("Något annat"))
    assert writing.published(written.seminar) == before
    assert text_of(written) == "Bron Först. "


def test_what_is_written_on_is_told_from_what_is_published(written: Written) -> None:
    finalising, writing = written.activities.finalising, written.activities.writing
    finalising.finalise(written.seminar)
    assert not finalising.readiness(written.seminar).changed
    writing.revise_block(written.seminar, written.paragraph, Content(BlockKind.PARAGRAPH, "Sedan."))
    assert finalising.readiness(written.seminar).changed


def test_an_edition_is_read_from_the_log_once_however_often_one_looks(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    finalising, writing = written.activities.finalising, written.activities.writing
    finalising.finalise(written.seminar)
    read: list[UUID] = []
    published = writing.published

    def counted(seminar: UUID) -> Material | None:
        read.append(seminar)
        return published(seminar)

    monkeypatch.setattr(writing, "published", counted)
    for text, changed in (("Först.", False), ("Sedan.", True), ("Först.", False)):
        writing.revise_block(written.seminar, written.paragraph, Content(BlockKind.PARAGRAPH, text))
        assert finalising.readiness(written.seminar).changed is changed
    assert len(read) == 1
    finalising.publish_correction(written.seminar, "Rätt ord")
    assert not finalising.readiness(written.seminar).changed
    assert len(read) == 2


def test_the_same_document_is_made_again_and_says_when_it_is_not_the_newest(written: Written) -> None:
    publishing, writing = written.activities.publishing, written.activities.writing
    written.activities.finalising.finalise(written.seminar)
    first = publishing.make(written.seminar, "article", ".txt")
    assert first.remarks == ("made as .txt",)
    writing.revise_block(written.seminar, written.paragraph, Content(BlockKind.PARAGRAPH, "Sedan."))
    again = publishing.make(written.seminar, "article", ".txt", "en")
    assert again.data == publishing.make(written.seminar, "article", ".txt", "en").data
    assert "publish a correction" in again.remarks[-1]
    assert len(publishing.make(written.seminar, "article", ".txt", working_copy=True).remarks) == 1


def test_a_correction_is_the_next_edition_with_its_note(written: Written) -> None:
    finalising, writing = written.activities.finalising, written.activities.writing
    finalising.finalise(written.seminar, "KS 1")
    writing.revise_block(written.seminar, written.paragraph, Content(BlockKind.PARAGRAPH, "Sedan."))
    article = finalising.publish_correction(written.seminar, "Fel ord")
    assert [(one.number, one.note, one.imprint.registry) for one in article.editions] == [
        (1, "", "KS 1"),
        (2, "Fel ord", "KS 1"),
    ]
    assert text_of(written) == "Bron Sedan. "


def test_what_is_withdrawn_is_published_no_longer_and_can_be_again(written: Written) -> None:
    finalising = written.activities.finalising
    finalising.finalise(written.seminar)
    article = finalising.withdraw(written.seminar, "Fel person")
    assert article.published is None
    assert article.withdrawn is not None
    assert article.withdrawn.reason == "Fel person"
    assert written.activities.writing.published(written.seminar) is None
    assert written.activities.overview.seminar(str(written.seminar)).state is not SeminarState.PUBLISHED
    again = finalising.finalise(written.seminar)
    assert again.withdrawn is None
    assert len(again.editions) == 2


def test_an_article_that_is_not_ready_is_refused_with_what_is_to_be_done_first(written: Written) -> None:
    written.activities.revising.reword(written.quote, "Bron stiger.")  # which revokes its approval
    with pytest.raises(NotReadyError, match=r"to do first: 1\. .*Bron stiger"):
        written.activities.finalising.finalise(written.seminar)
    article = written.activities.finalising.finalise(written.seminar, despite="Muntligt godkänt")
    assert article.editions[-1].despite == "Muntligt godkänt"


def test_no_reason_publishes_what_may_not_be_quoted(written: Written) -> None:
    """Such an edition could never be exported."""
    finalising, revising = written.activities.finalising, written.activities.revising
    finalising.finalise(written.seminar)
    revising.take_off_record([written.quote], True)
    with pytest.raises(NotReadyError, match=r"whatever the reason\. .*Bron sjunker"):
        finalising.publish_correction(written.seminar, "Rätt ord", despite="Bråttom")
    finalising.withdraw(written.seminar, "Talaren vill inte")
    with pytest.raises(NotReadyError, match="whatever the reason"):
        finalising.finalise(written.seminar, despite="Bråttom")
    revising.discard([written.quote])
    with pytest.raises(NotReadyError, match="whatever the reason"):
        finalising.finalise(written.seminar, despite="Bråttom")


def test_a_correction_that_is_not_ready_is_refused_too(written: Written) -> None:
    written.activities.finalising.finalise(written.seminar)
    written.activities.revising.reword(written.quote, "Bron stiger.")
    with pytest.raises(NotReadyError):
        written.activities.finalising.publish_correction(written.seminar, "Rätt ord")
    assert len(written.activities.finalising.readiness(written.seminar).article.editions) == 1


def test_a_proposal_is_finalised_as_it_stands() -> None:
    activities = FakeHouse().activities
    seminar = activities.planning.plan_seminar(TitleCard("Bron"))
    activities.planning.appoint_moderator(seminar, "Mo Dahl")
    proposed = activities.writing.material(seminar).article
    assert proposed is not None
    article = activities.finalising.finalise(seminar, despite="Prov")
    assert [block.content for block in article.blocks] == [block.content for block in proposed.blocks]
    assert article.published is not None
    assert not article.proposed


def test_what_was_never_finalised_is_neither_corrected_nor_withdrawn() -> None:
    activities = FakeHouse().activities
    seminar = activities.planning.plan_seminar(TitleCard("Bron"))
    with pytest.raises(RuleError, match="finalise the article first"):
        activities.finalising.publish_correction(seminar, "Rätt ord")
    with pytest.raises(RuleError, match="finalise the article first"):
        activities.finalising.withdraw(seminar, "Varför")
    with pytest.raises(NotFoundError):
        activities.finalising.withdraw(UUID(int=5), "Varför")


def test_the_history_tells_of_it(written: Written) -> None:
    finalising = written.activities.finalising
    finalising.finalise(written.seminar, "KS 1")
    finalising.publish_correction(written.seminar, "Fel ord")
    finalising.withdraw(written.seminar, "Fel person")
    told = [line.text for line in written.activities.history.of_seminar(written.seminar, "en")][-3:]
    assert "article published" in told[0]
    assert "KS 1" in told[0]
    assert "Fel ord" in told[1]
    assert told[2] == "article withdrawn: Fel person"
    milestones = [version.milestone for version in written.activities.writing.versions(written.seminar)]
    assert milestones[:3] == ["article.withdrawn", "article.correction_published", "article.finalised"]


@pytest.mark.parametrize("language", ["en", "sv"])
def test_the_history_tells_why_it_was_published_all_the_same(written: Written, language: str) -> None:
    finalising = written.activities.finalising
    finalising.finalise(written.seminar)
    written.activities.revising.reword(written.quote, "Bron stiger.")
    finalising.publish_correction(written.seminar, "Fel ord", despite="Muntligt godkänt")
    finalising.withdraw(written.seminar, "Fel person")
    finalising.finalise(written.seminar, despite="Bråttom")
    told = [line.text for line in written.activities.history.of_seminar(written.seminar, language)]
    assert told[-1].endswith(": Bråttom")
    assert told[-3].endswith(": Muntligt godkänt")
    assert "Fel ord" in told[-3]
    (first,) = [line for line in told if line.startswith(("article published", "artikeln publicerad"))][:1]
    assert not first.endswith(": ")
    assert "först" not in first
    assert "although" not in first
