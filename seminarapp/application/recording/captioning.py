# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Captions: the words of the kept transcript on the recording's own clock, in pieces that can be read in passing."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from seminarapp.application.recording.kept_transcript import has_times
from seminarapp.application.views.material import Material
from seminarapp.application.views.transcript import CueView
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import MODERATOR, Seconds

LINE = 42
"""Characters in a line and lines in a caption are those that broadcasters' guides agree on: 37 to 42, and two."""

LINES = 2


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands on the picture from when to when; times are seconds of the recording, `speaker` may be ""."""

    begin: Seconds
    end: Seconds
    speaker: str
    lines: tuple[str, ...]


def captions_of(material: Material) -> tuple[Caption, ...]:
    """The captions of a seminar's recording.

    The transcript's times have been fitted to the session, and the session's to the recording; what lies before the
    recording began is left out. A long cue is cut into pieces, whose times are shared out by their characters.

    Raises:
        DocumentError: the seminar has no transcript, or one without times.
    """
    if material.voices is None:
        raise DocumentError(
            "“{title}” has no transcript to make captions of: keep one with `import FILE --keep --into SEMINAR`",
            title=material.plan.card.title,
        )
    if material.cues and not has_times(material.cues):
        raise DocumentError(
            "The transcript of “{title}” has no times to make captions of: keep one in WebVTT or SubRip",
            title=material.plan.card.title,
        )
    seated = {seat.id: seat.name for seat in material.plan.seats}
    if material.plan.moderator:
        seated[MODERATOR] = material.plan.moderator.name
    offset = material.plan.recording.offset if material.plan.recording else 0.0
    found: list[Caption] = []
    for cue in material.cues:
        name = seated.get(cue.seat) or material.voices.get(cue.speaker, "")
        speaker = " ".join(name.split())
        found += (one for one in _pieces(cue, speaker, offset) if one.end > 0)
    return tuple(found)


def _pieces(cue: CueView, speaker: str, offset: Seconds) -> Iterator[Caption]:
    lines = textwrap.wrap(" ".join(cue.text.split()), LINE, break_long_words=True, break_on_hyphens=False)
    groups = [tuple(lines[at : at + LINES]) for at in range(0, len(lines), LINES)]
    whole = sum(len(line) for line in lines)
    begin, length = cue.begin + offset, max(0.0, cue.end - cue.begin)
    for group in groups:
        end = begin + length * sum(len(line) for line in group) / whole
        yield Caption(max(0.0, begin), max(0.0, end), speaker, group)
        begin = end
