# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was said in confidence: the words of a transcript around a note that is off the record."""

from __future__ import annotations

from collections.abc import Iterable

from seminarapp.domain.values import NOBODY, Seconds

BEFORE: Seconds = 60.0
"""A note is begun when something was said: so long before it the words may stand."""

AFTER: Seconds = 15.0
"""The note may have been begun while they were still speaking."""


def in_confidence(begin: Seconds, end: Seconds, seat: str, moments: Iterable[tuple[str, Seconds]]) -> bool:
    """Whether words of that seat's, from `begin` to `end`, overlap one of the moments that are off the record.

    Args:
        moments: whose words each note holds, and when it was noted; all in the session's time.

    Where it isn't known who spoke, in the transcript or in the note, it may be the same speaker.
    """
    return any(
        begin <= at + AFTER and end >= at - BEFORE and (seat == theirs or NOBODY in (seat, theirs))
        for theirs, at in moments
    )
