# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""From a moment of the session to the same moment of its recording."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, quote, urlsplit

from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.values import Recording, Seconds

_YOUTUBE = ("youtube.com", "youtu.be", "youtube-nocookie.com")
_VIMEO = ("vimeo.com", "player.vimeo.com")
_TIMES = frozenset({"t", "start", "time_continue"})


LEAD = 3.0
"""Seconds heard before the words: one listens oneself in."""

_PACE = 2.2  # spoken words a second, rather slow
_LEAST = 4.0  # seconds


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is listened to, from its first word to its last, in seconds of the session or of the recording."""

    begin: Seconds
    end: Seconds


def stretch_of(capture: CaptureView) -> Stretch:
    """Where the words of a capture are about: it knows when they began, and they were no slower than usual."""
    words = len(capture.text.split())
    return Stretch(capture.at, capture.at + max(_LEAST, words / _PACE))


def in_recording(recording: Recording | None, stretch: Stretch) -> Stretch:
    """The same stretch in the recording's own seconds; one from before it began is at its beginning."""
    offset = recording.offset if recording is not None else 0.0
    return Stretch(max(0.0, stretch.begin + offset), max(0.0, stretch.end + offset))


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
