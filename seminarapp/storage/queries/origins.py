# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where seminars come from."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from seminarapp.application.views.origin import OriginView
from seminarapp.domain.origin import Source
from seminarapp.storage.projections.origins import ORIGINS
from seminarapp.storage.queries.cards import moment

_BATCH = 500
_C = ORIGINS.c
_SAID = (_C.uid, _C.title, _C.starts_at, _C.venue, _C.track, _C.do_not_record, _C.sequence, _C.language)
_COLUMNS = (_C.id, _C.seminar, *_SAID)


def named(connection: sa.Connection, uids: Collection[str]) -> tuple[OriginView, ...]:
    """Those with one of these names, in the order of recording."""
    rows = [row for some in _batches(uids) for row in connection.execute(_ordered(_C.uid.in_(some)))]
    return tuple(_view(row) for row in rows)


def of_seminars(connection: sa.Connection, seminars: Collection[UUID]) -> tuple[OriginView, ...]:
    """Those of these seminars, in the order of recording."""
    rows = [row for some in _batches(seminars) for row in connection.execute(_ordered(_C.seminar.in_(some)))]
    return tuple(_view(row) for row in rows)


def _ordered(condition: sa.ColumnElement[bool]) -> sa.Select[Any]:
    return sa.select(*_COLUMNS).where(condition).order_by(_C.recorded)


def _batches(values: Collection[Any]) -> Iterator[list[Any]]:
    """A query takes so many values and no more."""
    waiting = iter(values)
    while some := list(islice(waiting, _BATCH)):
        yield some


def _view(row: Any) -> OriginView:
    source = Source(
        row.uid,
        row.title,
        moment(row.starts_at),
        row.venue,
        row.track,
        row.do_not_record,
        row.sequence,
        row.language,
    )
    return OriginView(row.id, row.seminar, source)
