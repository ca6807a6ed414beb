# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A seminar file as a record."""

from __future__ import annotations

import re

import msgspec

from seminarapp.application.records import seminar as records
from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.errors import ReadError
from seminarapp.domain.values import Recording, Tense
from seminarapp.interchange.encoding import decoded
from seminarapp.interchange.excerpt import excerpt
from seminarapp.interchange.seminarfile import schema
from seminarapp.interchange.seminarfile.diagnosis import diagnosed
from seminarapp.interchange.seminarfile.references import check
from seminarapp.interchange.seminarfile.schema import given

MOST_BYTES = 15_000_000
"""A panel of three hours is a few hundred thousand."""

_DECODER = msgspec.json.Decoder(schema.SeminarFile)
_WORTH_EXPLAINING = 2_000_000
"""Bytes. Finding out what is wrong takes the whole content into memory, many times the file's size; what is wrong
with a larger file is said in msgspec's words."""
_LONGEST_REASON = 300  # characters of msgspec's words, which may quote a key of the file
_PLACE_OF_BYTE = re.compile(r"\(byte ([0-9]+)\)$")


def read_seminar(data: bytes, file: str) -> records.SeminarRecord:
    """The record in the bytes of the file with that name.

    Raises:
        ReadError: the first thing that is wrong, with its place and the remedy.
    """
    text = decoded(data, file)
    try:
        found = _DECODER.decode(text)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise _explained(text, file, error) from None
    check(found, file)
    return _record(found)


def _explained(text: str, file: str, error: Exception) -> ReadError:
    """Why msgspec refused: the JSON itself, the format, its version, or something in the content."""
    try:
        header = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
    except RecursionError:
        return ReadError("{file} is nested too deeply to be a seminar file: choose another file", file=file)
    except msgspec.ValidationError:
        return _not_a_seminar_file(file)
    except msgspec.DecodeError as syntax:
        return _not_json(text, file, str(syntax))
    return (
        _foreign(header, file)
        or _in_content(text, file)
        or ReadError(
            "{file}: {reason}: correct it and try again",
            file=file,
            reason=excerpt(str(error), _LONGEST_REASON),
        )
    )


def _in_content(text: str, file: str) -> ReadError | None:
    if len(text) > _WORTH_EXPLAINING:
        return None
    try:
        return diagnosed(msgspec.json.decode(text), file)
    except msgspec.MsgspecError:  # a number beyond all bounds
        return None


def _not_json(text: str, file: str, reason: str) -> ReadError:
    place = _PLACE_OF_BYTE.search(reason)
    before = text if place is None else text.encode()[: int(place[1])].decode(errors="ignore")
    return ReadError(
        "{file}, line {line}, column {column}: not JSON: check commas, quotation marks and brackets there "
        "and just before",
        file=file,
        line=before.count("\n") + 1,
        column=len(before) - before.rfind("\n"),
    )


def _not_a_seminar_file(file: str) -> ReadError:
    return ReadError(
        '{file} is not a seminar file: a seminar file begins with "format": "{format}"',
        file=file,
        format=schema.FORMAT,
    )


def _foreign(header: dict[str, msgspec.Raw], file: str) -> ReadError | None:
    """Another format, or a version that came after this program."""
    if _header_value(header, "format") != schema.FORMAT:
        return _not_a_seminar_file(file)
    version = _header_value(header, "version")
    if isinstance(version, bool) or not isinstance(version, int) or version <= schema.VERSION:
        return None
    return ReadError(
        "{file} was made by a newer seminarapp (its version is {version}, and {known} is known here): "
        "update seminarapp",
        file=file,
        version=excerpt(version),
        known=schema.VERSION,
    )


def _header_value(header: dict[str, msgspec.Raw], key: str) -> object:
    try:
        return msgspec.json.decode(header.get(key, b"null"))
    except (msgspec.MsgspecError, RecursionError):  # a number beyond all bounds, or lists within lists
        return None


# -- from the file's objects to records -------------------------------------------------------------------------------


def _record(file: schema.SeminarFile) -> records.SeminarRecord:
    plan = file.seminar
    return records.SeminarRecord(
        title=plan.title,
        language=plan.language.value,
        starts_at=schema.moment(plan.starts_at),
        ends_at=schema.moment(plan.ends_at),
        venue=plan.venue,
        publisher=plan.publisher,
        series=_series(given(file.series)),
        moderator=_moderator(given(plan.moderator)),
        panel=tuple(_seat(seat) for seat in plan.panel),
        segments=tuple(records.SegmentRecord(s.id, s.title, s.minutes, s.kind) for s in plan.segments),
        questions=tuple(
            records.QuestionRecord(q.id, q.text, q.priority, q.seats, q.segment, q.follow_ups)
            for q in plan.questions
        ),
        recording=_recording(given(plan.recording)),
        turns=tuple(records.TurnRecord(turn.speaker, turn.begin, turn.end) for turn in file.turns),
        captures=tuple(_capture(capture) for capture in file.captures),
        audience_questions=tuple(
            records.AudienceQuestionRecord(q.id, q.text, float(q.at), q.asked_by, q.votes, q.state)
            for q in file.audience_questions
        ),
        article=_article(given(file.article), plan.language),
    )


def _series(series: schema.Series | None) -> records.SeriesRecord | None:
    if series is None:
        return None
    return records.SeriesRecord(series.title, given(series.part), series.description)


def _moderator(leader: schema.Moderator | None) -> records.ModeratorRecord | None:
    if leader is None:
        return None
    return records.ModeratorRecord(leader.name, leader.title, leader.organisation)


def _seat(seat: schema.Seat) -> records.SeatRecord:
    return records.SeatRecord(
        id=seat.id,
        name=seat.name,
        title=seat.title,
        organisation=seat.organisation,
        organisation_short=seat.organisation_short,
        initials=seat.initials,
        pronunciation=seat.pronunciation,
    )


def _recording(link: schema.Recording | None) -> Recording | None:
    if link is None:
        return None
    return Recording(link.title, link.url, float(link.offset_seconds), link.captioned)


def _capture(capture: schema.Capture) -> records.CaptureRecord:
    review = given(capture.approval) or schema.Approval()
    return records.CaptureRecord(
        id=capture.id,
        at=capture.at,
        kind=capture.kind,
        text=capture.text,
        speaker=capture.speaker,
        fidelity=given(capture.fidelity),
        question=capture.question,
        segment=capture.segment,
        tags=capture.tags,
        starred=capture.starred,
        off_record=capture.off_record,
        approval=review.state,
        approved_text=review.text,
        deadline=review.deadline,
    )


def _article(article: schema.Article | None, language: schema.Language) -> records.ArticleRecord | None:
    if article is None:
        return None
    return records.ArticleRecord(
        style=_style(given(article.style), language),
        blocks=tuple(
            records.BlockRecord(
                kind=block.kind,
                text=block.text,
                level=block.level,
                sources=block.sources,
                capture=block.capture,
                attribution=given(block.attribution),
                placement=given(block.placement),
            )
            for block in article.blocks
        ),
    )


def _style(style: schema.Style | None, language: schema.Language) -> ArticleStyle | None:
    if style is None:
        return None
    usual = ArticleStyle.usual_in(language.value)
    return ArticleStyle(
        quotes=given(style.quotes) or usual.quotes,
        tense=given(style.tense) or Tense.PAST,
        attribution=given(style.attribution) or usual.attribution,
    )
