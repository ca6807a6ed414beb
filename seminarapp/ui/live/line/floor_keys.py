# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The digits that give the floor, told from the digits that begin a note.

A digit on an empty line is held. It gives the floor, at the moment it was pressed, when 700 ms have passed or when a
key comes that can't go on a number. A digit, `%`, `.`, `,`, `:` or a space within the 700 ms makes it text, so that
“30 % …”, “12:30” and “3 of them” are notes: no note begins with a space, so a space after a digit means a number.
"""

from __future__ import annotations

from dataclasses import dataclass

from seminarapp.domain.values import Seconds

HOLD_MS = 700
GOES_ON = frozenset("0123456789%.,: ")


@dataclass(frozen=True, slots=True)
class HeldDigit:
    """A digit that may still become text.

    Attributes:
        pressed_at: when the floor would go to them, in seconds from the opening.
        since: the same moment by a steady clock, which a rehearsal doesn't hurry as it does the session's: fingers
            are as fast as ever.
    """

    number: int
    pressed_at: Seconds
    since: Seconds

    def is_text(self, key: str, now: Seconds) -> bool:
        """Whether that key, pressed now by the steady clock, makes the digit the beginning of a note."""
        return key in GOES_ON and bool(key) and now - self.since <= HOLD_MS / 1000


def held_digit(line: str, key: str, at: Seconds, since: Seconds, seats: int) -> HeldDigit | None:
    """What a key on that line is held as; None for a key that is text at once.

    Args:
        line: what stands on the line before the key.
        key: the text of the key.
        at: seconds from the opening.
        since: the same moment by a steady clock.
        seats: how many seats there are; a digit above that calls nobody.
    """
    if line or len(key) != 1 or key not in "0123456789":
        return None
    number = int(key)
    return HeldDigit(number, at, since) if number <= min(seats, 9) else None
