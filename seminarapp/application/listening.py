# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""From a moment of the session to the same moment of its recording."""

from __future__ import annotations

from urllib.parse import SplitResult, parse_qsl, quote, urlsplit

from seminarapp.domain.values import Recording, Seconds

_YOUTUBE = ("youtube.com", "youtu.be", "youtube-nocookie.com")
_VIMEO = ("vimeo.com", "player.vimeo.com")
_TIMES = frozenset({"t", "start", "time_continue"})


def recording_at(recording: Recording, at: Seconds) -> str | None:
    """The address of the recording at that second of the session, or None where there is none to open.

    YouTube takes the time as `t=` among its parameters and Vimeo as the fragment `#t=…s`; everything else gets the
    media fragment `#t=` of https://www.w3.org/TR/media-frags/, in whole seconds. A time that the address already
    carries is replaced. A moment before the recording began is its beginning.

    Only https is opened: the address was typed or imported, and another scheme could start any program.
    """
    try:
        parts = urlsplit(recording.url.strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:  # brackets in the host that are no IPv6 address
        return None
    if parts.scheme != "https" or not host:
        return None
    second = max(0, int(at + recording.offset))
    if host in _YOUTUBE:
        return _with_parameter(parts, second)
    return parts._replace(fragment=f"t={second}s" if host in _VIMEO else f"t={second}").geturl()


def _with_parameter(parts: SplitResult, second: int) -> str:
    """Written anew, parameter by parameter, so that what was there stays and the time is there once."""
    kept = [
        f"{quote(name)}={quote(value)}"
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if name not in _TIMES
    ]
    return parts._replace(query="&".join([*kept, f"t={second}"]), fragment="").geturl()
