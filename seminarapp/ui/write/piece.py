# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A block of the article while it is worked on: the screen is ahead of the store."""

from __future__ import annotations

from dataclasses import dataclass, field

from seminarapp.domain.article import Content


@dataclass(eq=False, slots=True)
class BlockKey:
    """The block's id in the store; "" until the store has given one. Only the store's thread writes and reads it.

    So one can type, move and split a block that isn't saved yet: the use cases are done in order, and each finds the
    id that the one before it was given.
    """

    id: str = ""
    said: Content | None = None  # what it says in the store, as far as this writer knows


@dataclass(eq=False, slots=True)
class Piece:
    """One block as it stands on the screen; two pieces are the same only when they are the same object."""

    content: Content
    key: BlockKey = field(default_factory=BlockKey)
    rival: str | None = None  # of `BlockView`
