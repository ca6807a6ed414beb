# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A WebVTT or SubRip file, or plain text with names, as a transcript."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from seminarapp.application.records.transcript import Cue, TranscriptRecord
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.encoding import decoded
from seminarapp.interchange.webvtt.blocks import LeftOut, TimedBlock, begins_webvtt, timed_blocks
from seminarapp.interchange.webvtt.markup import voices
from seminarapp.interchange.webvtt.plain import read_plain
from seminarapp.interchange.webvtt.sentences import sentences, word_by_word
from seminarapp.interchange.webvtt.speakers import divided, person
from seminarapp.interchange.webvtt.subrip import begins_subrip
from seminarapp.interchange.webvtt.voiced import VoicedReading, is_voiced

MOST_BYTES = 10_000_000
"""Ten hours with a time for every word are nine million."""

_MOST_CUES = 100_000
_MOST_SENTENCES = 20_000
"""Ten hours with a cue every two seconds."""

_MOST_VOICES = 1_000
_MOST_SPEAKERS = 300  # of a file; each becomes a panelist
_SHOWN_LINES = 5


def read_transcript(data: bytes, file: str) -> TranscriptRecord:
    """The transcript in the bytes of the file with that name; its cues are in order of time.

    Raises:
        ReadError: it is none of the three, has no cues that can be used, or too many.
    """
    text = decoded(data, file)
    timed = begins_webvtt(text) or begins_subrip(text)
    plain = None if timed else read_plain(text, file, _MOST_SENTENCES)
    record = _Reading(text, file).transcript() if plain is None else plain
    if len({cue.speaker for cue in record.cues}) > _MOST_SPEAKERS:
        raise ReadError(
            "{file} names more than {most} people: divide it into several files",
            file=file,
            most=_MOST_SPEAKERS,
        )
    return record


class _Reading:
    """One file on its way; what is left out is collected by reason, so that a remark is one line however many."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._left_out = LeftOut()
        self._backwards: list[int] = []
        self._silent: list[int] = []
        self._voiced: VoicedReading | None = None  # where the file is a SubRip of our own

    def transcript(self) -> TranscriptRecord:
        """All of it, or an error."""
        cues = self._named(self._cues())
        if not cues:
            raise self._without_cues()
        ordered = sorted(cues, key=lambda cue: (cue.begin, cue.end))
        remarks = list(self._remarks(cues))
        if word_by_word(ordered):
            words, ordered = len(ordered), list(sentences(ordered))
            remarks.append(f"Cues of single words joined into sentences: {words} into {len(ordered)}")
        if len(ordered) > _MOST_SENTENCES:
            raise _too_many(self._file, _MOST_SENTENCES)
        return TranscriptRecord(cues=tuple(ordered), remarks=tuple(remarks))

    def _cues(self) -> list[Cue]:
        cues: list[Cue] = []
        for number, block in enumerate(timed_blocks(self._text, self._file, self._left_out)):
            if number == 0 and begins_subrip(self._text) and is_voiced(block.text):
                self._voiced = VoicedReading()
            if block.end < block.begin:
                self._backwards.append(block.line)
                continue
            spoken = list(self._voices(block))
            if not spoken:
                self._silent.append(block.line)
            cues += _shared(block, spoken)
            if max(number, len(cues)) > _MOST_CUES:  # cues without a word take time, too
                raise _too_many(self._file, _MOST_CUES)
        return cues

    def _voices(self, block: TimedBlock) -> Iterator[tuple[str, str]]:
        if self._voiced is not None:
            speaker, words = self._voiced.read(block.text)
            yield from [(speaker, words)] if words else []
            return
        for number, voice in enumerate(voices(block.text)):
            if number == _MOST_VOICES:
                raise ReadError(
                    "{file}, line {line}: more than {most} voices in one cue: divide the cue",
                    file=self._file,
                    line=block.line,
                    most=_MOST_VOICES,
                )
            yield voice

    def _named(self, cues: list[Cue]) -> list[Cue]:
        """With the speakers that the text itself names, where no voice is marked in the whole file."""
        if self._voiced is None and not any(cue.speaker for cue in cues):
            texts = divided([cue.text for cue in cues])
            cues = [Cue(c.begin, c.end, name, text) for c, (name, text) in zip(cues, texts, strict=True)]
        return [Cue(cue.begin, cue.end, person(cue.speaker), cue.text) for cue in cues]

    def _without_cues(self) -> ReadError:
        refused = [*self._left_out.unreadable_times, *self._backwards, *self._silent]
        if refused:
            return ReadError(
                "{file}, line {line}: no cue of the file has times that can be read and a text: "
                "export the transcript again",
                file=self._file,
                line=min(refused),
            )
        return ReadError("{file} has no cues: export the transcript again, with its text", file=self._file)

    def _remarks(self, cues: Sequence[Cue]) -> Iterator[str]:
        yield from _remark(self._left_out.unreadable_times, "Cues left out, with times that can't be read")
        yield from _remark(self._left_out.without_times, "Texts left out, without times")
        yield from _remark(self._backwards, "Cues left out, with an end before the beginning")
        yield from _remark(self._silent, "Cues left out, without text")
        if any(after.begin < before.begin for before, after in pairwise(cues)):
            yield "Cues were not in order of time and were sorted"


def _too_many(file: str, most: int) -> ReadError:
    return ReadError("{file} has more than {most} cues: divide it into several files", file=file, most=most)


def _remark(lines: Sequence[int], what: str) -> Iterator[str]:
    if lines:
        shown = ", ".join(str(line) for line in lines[:_SHOWN_LINES])
        more = ", …" if len(lines) > _SHOWN_LINES else ""
        yield f"{what}: {len(lines)} (line {shown}{more})"


def _shared(block: TimedBlock, spoken: Sequence[tuple[str, str]]) -> Iterable[Cue]:
    """One cue a voice; several voices share the time by the length of what they say."""
    if len(spoken) == 1:
        yield Cue(block.begin, block.end, *spoken[0])
        return
    total = sum(len(words) for _, words in spoken)
    begin, said = block.begin, 0
    for name, words in spoken:
        said += len(words)
        end = round(block.begin + (block.end - block.begin) * said / total, 3)
        yield Cue(begin, end, name, words)
        begin = end
