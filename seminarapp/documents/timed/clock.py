# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The recording's clock, and text as it may stand beside its times."""

from __future__ import annotations

from seminarapp.documents.characters import clean
from seminarapp.domain.values import Recording, Seconds

ARROW = "-->"
"""What WebVTT and SubRip put between two times, and nowhere else."""

_SECOND, _MINUTE, _HOUR = 1000, 60_000, 3_600_000


def on_recording(at: Seconds, recording: Recording | None) -> int:
    """A moment of the session in milliseconds of its recording; below zero it was not recorded.

    Without a recording, one that begins as the session opened is thought of.
    """
    return round((at + (recording.offset if recording else 0.0)) * _SECOND)


def time_of(milliseconds: int, point: str = ".") -> str:
    """A time as WebVTT has it, 01:02:03.500; SubRip has a comma for the point."""
    hours, rest = divmod(milliseconds, _HOUR)
    minutes, rest = divmod(rest, _MINUTE)
    seconds, rest = divmod(rest, _SECOND)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{rest:03}"


def in_one_line(text: str) -> str:
    """The text without line breaks and without what no file can hold."""
    return " ".join(clean(text).split())


def escaped(text: str) -> str:
    """The text as WebVTT's own characters: nothing of it is a tag, a reference or an arrow."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
