# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article as it stood at chosen times."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from seminarapp.application.writing.versions import SITTING
from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind
from tests.fakes.house import FakeHouse


def text(words: str) -> Content:
    return Content(BlockKind.PARAGRAPH, words)


def test_a_pause_of_half_an_hour_makes_a_version(house: FakeHouse, seminar: UUID) -> None:
    writing = house.activities.writing
    assert writing.versions(seminar) == ()
    block = writing.insert_block(seminar, text("ett"))
    writing.revise_block(seminar, block, text("två"))
    first = house.ledger.moments[-1]
    house.ledger.moment += SITTING
    writing.revise_block(seminar, block, text("tre"))
    house.ledger.moment += SITTING + timedelta(days=3)
    writing.remove_block(seminar, block)
    now, between, begun = writing.versions(seminar)
    assert begun.at == first
    assert [one.content.text for one in begun.article.blocks][-1] == "två"
    assert [one.content.text for one in between.article.blocks][-1] == "tre"
    assert block not in {one.id for one in now.article.blocks}
    assert now.authors == ("anna",)
    assert now.article == writing.material(seminar).article


def test_who_goes_on_writing_makes_one_version(house: FakeHouse, seminar: UUID) -> None:
    writing = house.activities.writing
    block = writing.insert_block(seminar, text("ett"))
    for number in range(5):
        house.ledger.moment += SITTING - timedelta(minutes=2)
        writing.revise_block(seminar, block, text(str(number)))
    assert len(writing.versions(seminar)) == 1
