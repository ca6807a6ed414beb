# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Chapters as lines for a video's description, and as a WebVTT track."""

from __future__ import annotations

from collections.abc import Sequence

from seminarapp.application.recording.chapters import Chapter
from seminarapp.interchange.captions import clock, escaped, writable

_HOUR = 3600
_BRACKETS = str.maketrans("<>", "‹›")
"""YouTube saves no description with angle brackets."""


def description(chapters: Sequence[Chapter]) -> bytes:
    """A line a chapter, its time first, as YouTube reads them; hours in all of them or in none."""
    long = chapters[-1].begin >= _HOUR if chapters else False
    lines = [
        f"{_time(int(one.begin), long=long)} {' '.join(writable(one.title).translate(_BRACKETS).split())}"
        for one in chapters
    ]
    return "".join(f"{line.rstrip()}\n" for line in lines).encode()


def webvtt_chapters(chapters: Sequence[Chapter]) -> bytes:
    """A WebVTT file whose cues are plain titles, one right after the other."""
    blocks = ["WEBVTT"]
    for number, one in enumerate(chapters, 1):
        title = escaped(one.title) or str(number)
        blocks.append(f"{number}\n{clock(one.begin)} --> {clock(one.end)}\n{title}")
    return ("\n\n".join(blocks) + "\n").encode()


def _time(seconds: int, *, long: bool) -> str:
    minutes, rest = divmod(seconds, 60)
    if not long:
        return f"{minutes:02}:{rest:02}"
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
