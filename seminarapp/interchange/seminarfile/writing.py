# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A record as a seminar file."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
from msgspec import UNSET, UnsetType

from seminarapp.application.records import seminar as records
from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.values import Recording, Seconds
from seminarapp.interchange.seminarfile import schema
from seminarapp.interchange.seminarfile.schema import T


class SeminarFileWriter:
    """Answers to the port `SeminarFiles`."""

    def write(self, record: records.SeminarRecord) -> bytes:
        """The record as a seminar file, version 1, UTF-8."""
        return write(record)


def write(record: records.SeminarRecord) -> bytes:
    """The record as indented JSON with a newline at its end.

    Keys stand in the order of the schema; those that would only repeat a default are left out. A turn that nobody has
    ended yet is written as lasting until the latest moment of the record.
    """
    file = schema.SeminarFile(
        format="seminarapp.seminar",
        version=1,
        series=_series(record.series) if record.series else UNSET,
        seminar=_plan(record),
        turns=_turns(record),
        captures=tuple(_capture(capture) for capture in record.captures),
        audience_questions=tuple(
            schema.AudienceQuestion(q.id, q.text, _number(q.at), q.asked_by, q.votes, q.state)
            for q in record.audience_questions
        ),
        article=_article(record.article) if record.article else UNSET,
    )
    return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"


def _unset(value: T | None) -> T | UnsetType:
    return UNSET if value is None else value


def _number(value: float) -> float:
    """Whole numbers without “.0”, as a person would write them."""
    return int(value) if value == int(value) else value


def _moment(value: datetime | None) -> str | UnsetType:
    """Offsets with seconds, which RFC 3339 lacks (local mean time, long ago), give way to UTC."""
    if value is None:
        return UNSET
    offset = value.utcoffset()
    whole = value.astimezone(UTC) if offset and offset.total_seconds() % 60 else value
    return str(msgspec.to_builtins(whole))


def _series(series: records.SeriesRecord) -> schema.Series:
    return schema.Series(series.title, _unset(series.part), series.description)


def _plan(record: records.SeminarRecord) -> schema.Seminar:
    return schema.Seminar(
        title=record.title,
        language=schema.Language(record.language),
        starts_at=_moment(record.starts_at),
        ends_at=_moment(record.ends_at),
        venue=record.venue,
        publisher=record.publisher,
        moderator=_moderator(record.moderator) if record.moderator else UNSET,
        panel=tuple(_seat(seat) for seat in record.panel),
        segments=tuple(schema.Segment(s.id, s.title, _number(s.minutes), s.kind) for s in record.segments),
        questions=tuple(
            schema.Question(q.id, q.text, q.priority, q.seats, q.segment, q.follow_ups)
            for q in record.questions
        ),
        recording=_recording(record.recording) if record.recording else UNSET,
    )


def _moderator(leader: records.ModeratorRecord) -> schema.Moderator:
    return schema.Moderator(leader.name, leader.title, leader.organisation)


def _seat(seat: records.SeatRecord) -> schema.Seat:
    return schema.Seat(
        id=seat.id,
        name=seat.name,
        title=seat.title,
        organisation=seat.organisation,
        organisation_short=seat.organisation_short,
        initials=seat.initials,
        pronunciation=seat.pronunciation,
    )


def _recording(link: Recording) -> schema.Recording:
    return schema.Recording(link.title, link.url, _number(link.offset), link.captioned)


def _turns(record: records.SeminarRecord) -> tuple[schema.Turn, ...]:
    so_far = _latest_moment(record)
    return tuple(
        schema.Turn(
            turn.speaker,
            _number(turn.begin),
            _number(max(turn.begin, so_far) if turn.end is None else turn.end),
        )
        for turn in record.turns
    )


def _latest_moment(record: records.SeminarRecord) -> Seconds:
    moments = [moment for turn in record.turns for moment in (turn.begin, turn.end or 0.0)]
    moments += [capture.at for capture in record.captures]
    moments += [question.at for question in record.audience_questions]
    return max(moments, default=0.0)


def _capture(capture: records.CaptureRecord) -> schema.Capture:
    review = schema.Approval(capture.approval, capture.approved_text, capture.deadline)
    return schema.Capture(
        id=capture.id,
        at=_number(capture.at),
        kind=capture.kind,
        text=capture.text,
        speaker=capture.speaker,
        fidelity=_unset(capture.fidelity),
        question=capture.question,
        segment=capture.segment,
        tags=capture.tags,
        starred=capture.starred,
        off_record=capture.off_record,
        approval=UNSET if review == schema.Approval() else review,
    )


def _article(article: records.ArticleRecord) -> schema.Article:
    return schema.Article(
        style=_style(article.style) if article.style else UNSET,
        blocks=tuple(
            schema.Block(
                kind=block.kind,
                text=block.text,
                level=3 if block.level == 3 else 2,
                sources=block.sources,
                capture=block.capture,
                attribution=_unset(block.attribution),
                placement=_unset(block.placement),
            )
            for block in article.blocks
        ),
    )


def _style(style: ArticleStyle) -> schema.Style:
    return schema.Style(style.quotes, style.tense, _unset(style.attribution))
