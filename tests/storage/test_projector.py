# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every event of the domain is told of by a projection, once by each, and the views know what they are made from."""

from __future__ import annotations

from uuid import UUID

import pytest
import sqlalchemy as sa

from seminarapp.storage import projector
from seminarapp.storage.library import AGGREGATES
from seminarapp.storage.log.catalogue import Catalogue
from seminarapp.storage.projections.projection import READ_TABLES, Projection
from seminarapp.storage.projections.searched import searched
from seminarapp.storage.projector import PROJECTIONS, views_basis

UNSEARCHED = frozenset({"session", "turn", "person"})


def told() -> set[str]:
    return {topic for projection in PROJECTIONS for topic in projection.tellers}


def test_no_event_of_the_domain_is_passed_over() -> None:
    untold = Catalogue(AGGREGATES).topics() - told()
    assert untold == frozenset()


def test_no_projection_tells_of_what_does_not_happen() -> None:
    assert told() - Catalogue(AGGREGATES).topics() == set()


def test_every_read_table_belongs_to_one_projection() -> None:
    tables = [table.name for projection in PROJECTIONS for table in projection.tables]
    assert sorted(tables) == sorted(table.name for table in READ_TABLES.sorted_tables)


def test_search_hears_of_what_has_words() -> None:
    assert {topic.split(".")[0] for topic in searched.tellers} & UNSEARCHED == set()


def test_a_topic_can_not_be_told_of_twice_in_one_projection() -> None:
    projection = Projection()
    projection.on("a.b")(lambda *_: None)
    with pytest.raises(ValueError, match=r"a\.b is told of twice"):
        projection.on("a.b")(lambda *_: None)


def test_views_are_made_from_their_version_their_columns_and_the_keys(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = views_basis([])
    assert views_basis([]) == first
    some, other = UUID(int=1), UUID(int=2)
    assert len({first, views_basis([some]), views_basis([other]), views_basis([some, other])}) == 4
    assert views_basis([some, other]) == views_basis([other, some])
    monkeypatch.setattr(projector, "VIEWS_VERSION", 99)
    assert views_basis([]) != first


def test_another_column_makes_other_views(monkeypatch: pytest.MonkeyPatch) -> None:
    first = views_basis([])
    tables = sa.MetaData()
    for table in READ_TABLES.sorted_tables:
        table.to_metadata(tables)
    sa.Table("view_series", tables, sa.Column("colour", sa.Text), extend_existing=True)
    monkeypatch.setattr(projector, "READ_TABLES", tables)
    assert views_basis([]) != first
