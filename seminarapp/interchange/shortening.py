# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Names and titles from a stranger's file, no longer than anybody could read in a line."""

from __future__ import annotations

from collections.abc import Iterator

from seminarapp.application.records.import_lines import Reason

LONGEST = 1_000
"""Characters of a name, a title, a place: ten times what a page has in a line."""


def shortened(text: str) -> str:
    """The text on one line; what is longer ends in an ellipsis."""
    short = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
    return " ".join(short.split())


def told_short(*texts: str) -> Iterator[Reason]:
    """What is to be said of texts of which one had to be shortened."""
    if any(len(text) > LONGEST for text in texts):
        yield Reason("shortened", {"most": LONGEST})
