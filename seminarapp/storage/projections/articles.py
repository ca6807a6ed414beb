# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Articles: their style and their blocks, in their places."""

from __future__ import annotations

import sqlalchemy as sa

from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, as_json, table

ARTICLES = table(
    "view_articles",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("seminar", sa.Uuid(), nullable=False),
    sa.Column("style", sa.Text, nullable=False),
    sa.Column("published", sa.Integer, nullable=False, default=0),
    sa.Column("withdrawal", sa.Text, nullable=True),
)
EDITIONS = table(
    "view_editions",
    sa.Column("article", sa.Uuid(), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("imprint", sa.Text, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("despite", sa.Text, nullable=False),
)
BLOCKS = table(
    "view_blocks",
    sa.Column("article", sa.Uuid(), primary_key=True),
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("place", sa.Text, nullable=False),
    sa.Column("content", sa.Text, nullable=False),
    sa.Column("rival", sa.Text, nullable=True),
)
"""`style`, `content`, `imprint` and `withdrawal` are JSON; `rival` is null where nobody else changed the block at once;
`published` is 1 while an edition stands."""

articles = Projection(ARTICLES, BLOCKS, EDITIONS)


@articles.on("article.begun")
def _begun(event: Happened, _position: int, changes: Changes) -> None:
    changes.insert(ARTICLES, id=event.originator_id, seminar=event.seminar, style=as_json(event.style))


@articles.on("article.style_chosen")
def _style_chosen(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(ARTICLES, event.originator_id, style=as_json(event.style))


@articles.on("article.block_inserted")
def _block_inserted(event: Happened, _position: int, changes: Changes) -> None:
    changes.insert(
        BLOCKS,
        article=event.originator_id,
        id=event.block,
        place=event.place,
        content=as_json(event.content),
    )


@articles.on("article.block_revised")
def _block_revised(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(BLOCKS, event.originator_id, event.block, content=as_json(event.content))


@articles.on("article.block_moved")
def _block_moved(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(BLOCKS, event.originator_id, event.block, place=event.place)


@articles.on("article.block_contested")
def _block_contested(event: Happened, _position: int, changes: Changes) -> None:
    changes.insert(
        BLOCKS,
        article=event.originator_id,
        id=event.block,
        place=event.place,
        content=as_json(event.content),
        rival=event.rival,
    )


@articles.on("article.contest_settled")
def _contest_settled(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(BLOCKS, event.originator_id, event.block, rival=None)


@articles.on("article.step_taken")
def _step_taken(_event: Happened, _position: int, _changes: Changes) -> None:
    """Of interest to undo alone, which reads the log."""


@articles.on("article.block_removed")
def _block_removed(event: Happened, _position: int, changes: Changes) -> None:
    changes.delete(BLOCKS, event.originator_id, event.block)


@articles.on("article.finalised", "article.correction_published")
def _published(event: Happened, position: int, changes: Changes) -> None:
    changes.insert(
        EDITIONS,
        article=event.originator_id,
        position=position,
        imprint=as_json(event.imprint),
        note=getattr(event, "note", ""),
        despite=event.despite,
    )
    changes.update(ARTICLES, event.originator_id, published=1, withdrawal=None)


@articles.on("article.withdrawn")
def _withdrawn(event: Happened, _position: int, changes: Changes) -> None:
    withdrawal = {"at": event.at.isoformat(), "reason": event.reason}
    changes.update(ARTICLES, event.originator_id, published=0, withdrawal=as_json(withdrawal))
