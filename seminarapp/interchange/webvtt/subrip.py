# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What tells SubRip (.srt) from WebVTT: no first line of its own, a number before each cue, a comma in the times."""

from __future__ import annotations

import re

_TIME = r"[0-9]{1,4}:[0-9]{1,2}:[0-9]{1,2},[0-9]{1,3}"
_BEGINNING = re.compile(rf"\s*+(?:[0-9]{{1,9}}[ \t]*+[\r\n]++\s*+)?{_TIME}[ \t]*+-->[ \t]*+{_TIME}")


def begins_subrip(text: str) -> bool:
    """Whether the text begins as a SubRip file: with a cue's number and times, or with the times alone."""
    return _BEGINNING.match(text.removeprefix("\ufeff")) is not None


def is_number(line: str) -> bool:
    """Whether a line can be a cue's number; one stands right before the times where the blank line was lost."""
    return line.strip().isdecimal()
