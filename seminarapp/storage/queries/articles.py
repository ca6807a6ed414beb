# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article of one seminar."""

from __future__ import annotations

from uuid import UUID

import msgspec
import sqlalchemy as sa

from seminarapp.application.views import ArticleView, BlockView
from seminarapp.domain.article import Article, ArticleStyle, Content
from seminarapp.storage.projections.articles import ARTICLES, BLOCKS

_STYLE = msgspec.json.Decoder(ArticleStyle)
_CONTENT = msgspec.json.Decoder(Content)


def article(connection: sa.Connection, seminar: UUID) -> ArticleView | None:
    """The article, or None before one was begun."""
    own = Article.create_id(seminar)
    style = connection.scalar(sa.select(ARTICLES.c.style).where(ARTICLES.c.id == own))
    if style is None:
        return None
    c = BLOCKS.c
    rows = connection.execute(sa.select(BLOCKS).where(c.article == own).order_by(c.place, c.id))
    blocks = tuple(BlockView(row.id, _CONTENT.decode(row.content), row.rival) for row in rows)
    return ArticleView(_STYLE.decode(style), blocks)
