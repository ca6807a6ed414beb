# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article of one seminar."""

from __future__ import annotations

from uuid import UUID

import msgspec
import sqlalchemy as sa

from seminarapp.application.views.article import ArticleView, BlockView, EditionView, WithdrawalView
from seminarapp.domain.article import Article, ArticleStyle, Content, Imprint
from seminarapp.storage.projections.articles import ARTICLES, BLOCKS, EDITIONS

_STYLE = msgspec.json.Decoder(ArticleStyle)
_CONTENT = msgspec.json.Decoder(Content)
_IMPRINT = msgspec.json.Decoder(Imprint)
_WITHDRAWAL = msgspec.json.Decoder(WithdrawalView)


def article(connection: sa.Connection, seminar: UUID) -> ArticleView | None:
    """The article, or None before one was begun."""
    own = Article.create_id(seminar)
    begun = connection.execute(sa.select(ARTICLES).where(ARTICLES.c.id == own)).one_or_none()
    if begun is None:
        return None
    c = BLOCKS.c
    rows = connection.execute(sa.select(BLOCKS).where(c.article == own).order_by(c.place, c.id))
    blocks = tuple(BlockView(row.id, _CONTENT.decode(row.content), row.rival) for row in rows)
    return ArticleView(
        _STYLE.decode(begun.style),
        blocks,
        editions=_editions(connection, own),
        withdrawn=None if begun.withdrawal is None else _WITHDRAWAL.decode(begun.withdrawal),
    )


def _editions(connection: sa.Connection, article_id: UUID) -> tuple[EditionView, ...]:
    c = EDITIONS.c
    rows = connection.execute(sa.select(EDITIONS).where(c.article == article_id).order_by(c.position))
    return tuple(
        EditionView(number, row.position, _IMPRINT.decode(row.imprint), row.note, row.despite)
        for number, row in enumerate(rows, start=1)
    )
