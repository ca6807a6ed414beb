# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Captions of the recording, made of the transcript that is kept (docs/decisions/captions-on-the-recording.md)."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seminarapp.application.ports import Document
from seminarapp.application.transcribing import without_times, without_transcript
from seminarapp.application.views import CueView, Material, TranscriptView
from seminarapp.documents.language import words_of
from seminarapp.documents.timed.clock import ARROW, escaped, in_one_line, on_recording, time_of
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.transcript import Alignment
from seminarapp.domain.values import MODERATOR

_COLUMNS = 42
"""Characters a line: what subtitle guidelines have in common (EBU, BBC, SVT: 37 to 42)."""

_MOST_LINES = 2
_LONGEST_NAME = 200
_JOINER = "\N{WORD JOINER}"
_TAG = re.compile(r"[<{](?=[A-Za-z/\\])")
"""What players of SubRip take for the beginning of a tag; the format has no way to write it otherwise."""


@dataclass(frozen=True, slots=True)
class _Caption:
    """One cue: milliseconds of the recording, who speaks ("" for nobody that is known), and the words."""

    begin: int
    end: int
    name: str
    text: str


def captions_as_webvtt(material: Material, language: str) -> Document:
    """A voice tag in every cue.

    Raises:
        NotFoundError: the seminar has no transcript.
        RuleError: the transcript has no times.
        DocumentError: none of it is in the recording.
    """
    captions, remarks = _captions(material, language)
    cues = (
        f"{number}\n{time_of(one.begin)} {ARROW} {time_of(one.end)}\n{_voiced(one)}\n"
        for number, one in enumerate(captions, start=1)
    )
    return Document("\n".join(("WEBVTT\n", *cues)).encode(), remarks)


def captions_as_subrip(material: Material, language: str) -> Document:
    """The name before the words where the speaker changes.

    Raises:
        NotFoundError: the seminar has no transcript.
        RuleError: the transcript has no times.
        DocumentError: none of it is in the recording.
    """
    captions, remarks = _captions(material, language)
    cues, before = [], ""
    for number, one in enumerate(captions, start=1):
        words = f"{one.name}: {one.text}" if one.name and one.name != before else one.text
        times = f"{time_of(one.begin, ',')} {ARROW} {time_of(one.end, ',')}"
        cues.append(f"{number}\n{times}\n{_lines(_untagged(words))}\n")
        before = one.name
    return Document("\n".join(cues).encode(), remarks)


def _voiced(caption: _Caption) -> str:
    """Broken first: a line is as long as what is read of it."""
    text = escaped(_lines(caption.text))
    return f"<v {escaped(caption.name)}>{text}" if caption.name else text


def _lines(text: str) -> str:
    return "\n".join(textwrap.wrap(text, _COLUMNS, break_long_words=False, break_on_hyphens=False))


def _untagged(text: str) -> str:
    """With a character of no width where the text would be taken for an arrow or a tag: it reads as it was said."""
    text = text.replace(ARROW, f"--{_JOINER}>")
    return _TAG.sub(lambda mark: mark[0] + _JOINER, text)


def _captions(material: Material, language: str) -> tuple[list[_Caption], tuple[str, ...]]:
    transcript = material.transcript
    if transcript is None:
        raise without_transcript()
    if not any(cue.end > cue.begin for cue in material.cues):
        raise without_times(transcript.file)
    names = _names(material, transcript)
    all_of_them = [_caption(cue, names.get(cue.speaker, ""), material) for cue in material.cues]
    spoken = [one for one in all_of_them if one.text]
    captions = [one for one in spoken if one.end > 0]
    if not captions:
        raise DocumentError(
            "Nothing of the transcript is in the recording: correct the recording's offset in the plan, or align the "
            "transcript anew"
        )
    remarks = _remarks(material, transcript, captions, len(spoken) - len(captions), language)
    return sorted(captions, key=lambda one: (one.begin, one.end)), tuple(remarks)


def _caption(cue: CueView, name: str, material: Material) -> _Caption:
    """A cue is shown for a millisecond at least: WebVTT allows none that ends as it begins."""
    begin = max(0, on_recording(cue.begin, material.plan.recording))
    end = on_recording(cue.end, material.plan.recording)
    return _Caption(begin, end if end <= 0 else max(end, begin + 1), name, in_one_line(cue.text))


def _names(material: Material, transcript: TranscriptView) -> dict[str, str]:
    """What each voice is called: as the panel has them, where they sit there."""
    plan = material.plan
    panel = {seat.id: seat.name for seat in plan.seats}
    if plan.moderator is not None:
        panel[MODERATOR] = plan.moderator.name
    return {
        voice.id: in_one_line(panel.get(voice.seat, voice.name))[:_LONGEST_NAME]
        for voice in transcript.voices
    }


def _remarks(
    material: Material, transcript: TranscriptView, captions: Sequence[_Caption], missed: int, language: str
) -> Iterator[str]:
    say = words_of("exports", language)
    recording = material.plan.recording
    if recording is not None and recording.offset and transcript.alignment == Alignment():
        yield say["not_aligned"].format(seconds=f"{recording.offset:g}")
    if missed:
        yield say["not_recorded"].format(count=missed)
    long = sum(_lines(one.text).count("\n") >= _MOST_LINES for one in captions)
    if long:
        yield say["long_captions"].format(count=long)
    secret = sum(one.off_record for one in material.captures)
    if secret:
        yield say["off_record_in_captions"].format(count=secret)
