# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Documents: what makes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from seminarapp.application.views.material import Material


@dataclass(frozen=True, slots=True)
class Document:
    """A finished document. `remarks` are warnings to show, a line each (characters without a glyph, for one)."""

    data: bytes
    remarks: tuple[str, ...] = ()


class Documents(Protocol):
    """Makes documents."""

    def kinds(self) -> dict[str, tuple[str, ...]]:
        """The document kinds, each with the suffixes it can be written in (“.fragment.html” before “.html”)."""

    def make(self, kind: str, suffix: str, material: Material, language: str) -> Document:
        """Make one document.

        Raises:
            DocumentError: no such kind, or not in that format.
            QuoteRefusedError: a quote block's capture may not be quoted; the message names it.
        """
