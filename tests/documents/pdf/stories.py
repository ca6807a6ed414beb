# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Stories for tests that need no whole document."""

from __future__ import annotations

from seminarapp.documents.pdf import fonts
from seminarapp.documents.pdf.glyphs import Omissions
from seminarapp.documents.pdf.runs import Inscriber, Look, Story
from seminarapp.documents.pdf.structure import Element

BODY = Look(fonts.SERIF, 10.4, "0 0 0 rg", fonts.SERIF_ITALIC, "0 0 1 rg")
SMALL = Look(fonts.SANS, 8.0, "0 0 0 rg")


def story(text: str, look: Look = BODY) -> Story:
    """A paragraph of one look."""
    return Story(Inscriber(Omissions()).plain(text, look, Element("P")))
