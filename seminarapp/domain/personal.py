# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Text about a person, kept in the log under that person's own key, so that it can be erased for good."""

from __future__ import annotations

from uuid import UUID

ERASED = "[erased]"


class Personal:
    """Words that belong to the person `of`; `of` is None for words that nobody has been named for.

    Neither a `str` nor a dataclass on purpose: JSON encoders write those themselves and never ask the mapper's hook, so
    the text would be stored in the clear.
    """

    __slots__ = ("of", "text")

    def __init__(self, text: str, of: UUID | None) -> None:
        self.text = text
        self.of = of

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Personal) and (self.text, self.of) == (other.text, other.of)

    def __hash__(self) -> int:
        return hash((self.text, self.of))

    def __repr__(self) -> str:
        """Says whose, never what: representations end up in logs and tracebacks."""
        return f"Personal(of={self.of})"
