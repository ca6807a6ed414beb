# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Times within a panel, as they are read: “3:42”, “1:03:42”."""

from __future__ import annotations

from seminarapp.domain.values import Seconds

_HOUR, _MINUTE = 3600, 60


def elapsed(at: Seconds) -> str:
    """Minutes and seconds since the session's opening, hours before them when there are any."""
    whole = max(0, int(at))
    hours, rest = divmod(whole, _HOUR)
    minutes, seconds = divmod(rest, _MINUTE)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
