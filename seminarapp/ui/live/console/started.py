# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What holds of a line from its first keystroke on."""

from __future__ import annotations

from dataclasses import dataclass

from seminarapp.domain.values import MODERATOR, NOBODY, Fidelity, Seconds


@dataclass(frozen=True, slots=True)
class Started:
    """A line belongs to the moment it was begun in: people type ten to twenty seconds behind the talk.

    Attributes:
        at: the first keystroke.
        holder: who had the floor then.
        segment: what ran then.
        question: the prepared question that had been put last.
        fidelity: how near the words are, where that was said while they were typed; None for the kind's usual grade.
        off_record: whether it is to be kept out of everything that is published.
    """

    at: Seconds
    holder: str = NOBODY
    segment: str = ""
    question: str = ""
    fidelity: Fidelity | None = None
    off_record: bool = False


def speaker_of(holder: str) -> str:
    """Whose words a line is that was begun while they had the floor: the moderator's words are nobody's."""
    return NOBODY if holder == MODERATOR else holder
