# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article: what is being written, and the editions that were published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from seminarapp.domain.article import ArticleStyle, Content, Imprint


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block of the article, in its order.

    Attributes:
        rival: the block that has another's text where two people changed one at once; "" where the other took it out;
            None for no contest.
    """

    id: str
    content: Content
    rival: str | None = None


@dataclass(frozen=True, slots=True)
class EditionView:
    """An edition of the article, as it was published.

    Attributes:
        position: of its event in the log: the edition is everything up to there.
        note: what was corrected; "" for an edition that corrects none.
        despite: why it was published although the check asked for something else.
    """

    number: int
    position: int
    imprint: Imprint
    note: str = ""
    despite: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawalView:
    """When and why the article was withdrawn."""

    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """The article under work; `proposed` when it is the template's proposal and nothing has been written yet.

    `editions` are what was published, oldest first; `withdrawn` says that the last of them stands no longer.
    """

    style: ArticleStyle
    blocks: tuple[BlockView, ...]
    proposed: bool = False
    editions: tuple[EditionView, ...] = ()
    withdrawn: WithdrawalView | None = None

    @property
    def published(self) -> EditionView | None:
        """The edition that stands, or None."""
        return self.editions[-1] if self.editions and self.withdrawn is None else None
