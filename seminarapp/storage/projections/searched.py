# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What can be searched: one row for each thing with words in it. The search index is made of these rows."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from seminarapp.application.views.search import HitKind
from seminarapp.domain.article import Content
from seminarapp.domain.personal import Personal
from seminarapp.domain.plan import Role
from seminarapp.domain.spans import plain
from seminarapp.storage.projections.changes import KEY, Changes
from seminarapp.storage.projections.projection import Happened, Projection, table

SEARCHED = table(
    "view_searched",
    sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("owner", sa.Uuid(), nullable=False),
    sa.Column("target", sa.Text, nullable=False, default=""),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("tags", sa.Text, nullable=False, default=""),
    sa.Column("approved", sa.Text, nullable=False, default=""),
    sa.Column("off_record", sa.Boolean, nullable=False, default=False),
    sa.Column("discarded", sa.Boolean, nullable=False, default=False),
    sa.UniqueConstraint("owner", "target", "kind"),
    **{KEY: ("owner", "target", "kind")},
)
"""`owner` is the aggregate, `target` the short id within it ("" for the aggregate itself); `id` counts with the log.

The cues of transcripts have ids of their own below zero, which count with the log too: a panel says ten times what is
noted of it, and would push everything else out of the newest thousand that are ranked.

Text is in Unicode's composed form (NFC), as are the words that are searched for.
"""

searched = Projection(SEARCHED)

_CUES_FROM = -(2**62)
_CUES_AN_EVENT = 1000  # ids; an event has fewer cues


def composed(text: str) -> str:
    """The text in Unicode's composed form: å as one character, however it was typed."""
    return unicodedata.normalize("NFC", text)


# -- series ---------------------------------------------------------------------------------------------------------


@searched.on("series.started")
def _started(event: Happened, _position: int, changes: Changes) -> None:
    _insert(changes, HitKind.SERIES, event.originator_id, "", _series(event))


@searched.on("series.described")
def _described(event: Happened, _position: int, changes: Changes) -> None:
    _update(changes, HitKind.SERIES, event.originator_id, "", text=_series(event))


@searched.on("series.discarded")
def _series_discarded(event: Happened, _position: int, changes: Changes) -> None:
    _update(changes, HitKind.SERIES, event.originator_id, "", discarded=True)


@searched.on("series.restored")
def _series_restored(event: Happened, _position: int, changes: Changes) -> None:
    _update(changes, HitKind.SERIES, event.originator_id, "", discarded=False)


# -- the plan ---------------------------------------------------------------------------------------------------------


@searched.on("seminar.planned")
def _planned(event: Happened, _position: int, changes: Changes) -> None:
    _insert(changes, HitKind.SEMINAR, event.originator_id, "", event.title)


@searched.on("seminar.retitled")
def _retitled(event: Happened, _position: int, changes: Changes) -> None:
    _update(changes, HitKind.SEMINAR, event.originator_id, "", text=event.title)


@searched.on("seminar.moderator_appointed")
def _moderator_appointed(event: Happened, _position: int, changes: Changes) -> None:
    _restate(changes, HitKind.PERSON, event.originator_id, "", _role(event.role))


@searched.on("seminar.panelist_seated")
def _panelist_seated(event: Happened, _position: int, changes: Changes) -> None:
    _restate(changes, HitKind.PERSON, event.originator_id, event.seat, _role(event.role))


@searched.on("seminar.seat_changed")
def _seat_changed(event: Happened, _position: int, changes: Changes) -> None:
    _update(changes, HitKind.PERSON, event.originator_id, event.seat, text=_role(event.role))


@searched.on("seminar.panelist_excused")
def _panelist_excused(event: Happened, _position: int, changes: Changes) -> None:
    _delete(changes, HitKind.PERSON, event.originator_id, event.seat)


@searched.on("run_of_show.question_prepared")
def _question_prepared(event: Happened, _position: int, changes: Changes) -> None:
    _insert(changes, HitKind.QUESTION, event.originator_id, event.question, _question(event))


@searched.on("run_of_show.question_changed")
def _question_changed(event: Happened, _position: int, changes: Changes) -> None:
    _update(changes, HitKind.QUESTION, event.originator_id, event.question, text=_question(event))


@searched.on("run_of_show.question_withdrawn")
def _question_withdrawn(event: Happened, _position: int, changes: Changes) -> None:
    _delete(changes, HitKind.QUESTION, event.originator_id, event.question)


# -- what was noted ---------------------------------------------------------------------------------------------------


@searched.on("capture.noted")
def _noted(event: Happened, _position: int, changes: Changes) -> None:
    _insert(
        changes,
        HitKind.CAPTURE,
        event.originator_id,
        "",
        event.words.text,
        tags=_listed(event.tags),
        off_record=event.off_record,
    )


@searched.on("capture.reworded", "capture.reattributed")
def _reworded(event: Happened, _position: int, changes: Changes) -> None:
    _capture(event, changes, text=event.words.text)


@searched.on("capture.tagged")
def _tagged(event: Happened, _position: int, changes: Changes) -> None:
    _capture(event, changes, tags=_listed(event.tags))


@searched.on("capture.quote_approved", "capture.quote_amended")
def _approved(event: Happened, _position: int, changes: Changes) -> None:
    words: Personal | None = event.words
    _capture(event, changes, approved=words.text if words else "")


@searched.on(
    "capture.approval_sought",
    "capture.quote_declined",
    "capture.no_reply_noted",
    "capture.approval_revoked",
)
def _not_approved(event: Happened, _position: int, changes: Changes) -> None:
    _capture(event, changes, approved="")


@searched.on("capture.taken_off_record")
def _taken_off_record(event: Happened, _position: int, changes: Changes) -> None:
    _capture(event, changes, off_record=event.off_record)


@searched.on("capture.discarded")
def _discarded(event: Happened, _position: int, changes: Changes) -> None:
    _capture(event, changes, discarded=True)


@searched.on("capture.restored")
def _restored(event: Happened, _position: int, changes: Changes) -> None:
    _capture(event, changes, discarded=False)


@searched.on("audience_question.asked")
def _asked(event: Happened, _position: int, changes: Changes) -> None:
    _insert(changes, HitKind.AUDIENCE_QUESTION, event.originator_id, "", event.text)


@searched.on("audience_question.reworded")
def _asked_otherwise(event: Happened, _position: int, changes: Changes) -> None:
    _update(changes, HitKind.AUDIENCE_QUESTION, event.originator_id, "", text=event.text)


@searched.on("audience_question.merged_into")
def _merged_into(event: Happened, _position: int, changes: Changes) -> None:
    _update(changes, HitKind.AUDIENCE_QUESTION, event.originator_id, "", discarded=True)


@searched.on("audience_question.unmerged")
def _unmerged(event: Happened, _position: int, changes: Changes) -> None:
    _update(changes, HitKind.AUDIENCE_QUESTION, event.originator_id, "", discarded=False)


# -- what was said ----------------------------------------------------------------------------------------------------


@searched.on("transcript.cues_added")
def _cues_added(event: Happened, position: int, changes: Changes) -> None:
    first = _CUES_FROM + position * _CUES_AN_EVENT
    for place, cue in enumerate(event.cues):
        number = str(event.first + place)
        _insert(changes, HitKind.TRANSCRIPT, event.originator_id, number, cue.words.text, id=first + place)


# -- what is written --------------------------------------------------------------------------------------------------


@searched.on("article.block_inserted")
def _block_inserted(event: Happened, _position: int, changes: Changes) -> None:
    _restate(changes, HitKind.BLOCK, event.originator_id, event.block, _block(event.content))


@searched.on("article.block_revised")
def _block_revised(event: Happened, _position: int, changes: Changes) -> None:
    _update(changes, HitKind.BLOCK, event.originator_id, event.block, text=_block(event.content))


@searched.on("article.block_removed")
def _block_removed(event: Happened, _position: int, changes: Changes) -> None:
    _delete(changes, HitKind.BLOCK, event.originator_id, event.block)


# -- rows -------------------------------------------------------------------------------------------------------------


def _insert(changes: Changes, kind: HitKind, owner: UUID, target: str, text: str, **more: Any) -> None:
    changes.insert(
        SEARCHED, kind=kind.value, owner=owner, target=target, text=composed(text), **_composed(more)
    )


def _restate(changes: Changes, kind: HitKind, owner: UUID, target: str, text: str) -> None:
    """Insert in place of what may stand there already."""
    _delete(changes, kind, owner, target)
    _insert(changes, kind, owner, target, text)


def _update(changes: Changes, kind: HitKind, owner: UUID, target: str, **values: Any) -> None:
    changes.update(SEARCHED, owner, target, kind.value, **_composed(values))


def _delete(changes: Changes, kind: HitKind, owner: UUID, target: str) -> None:
    changes.delete(SEARCHED, owner, target, kind.value)


def _capture(event: Happened, changes: Changes, **values: Any) -> None:
    _update(changes, HitKind.CAPTURE, event.originator_id, "", **values)


def _composed(values: dict[str, Any]) -> dict[str, Any]:
    return {name: composed(value) if isinstance(value, str) else value for name, value in values.items()}


def _role(role: Role) -> str:
    parts = (role.name.text, role.title.text, role.organisation, role.organisation_short)
    return ", ".join(part for part in parts if part)


def _series(event: Happened) -> str:
    return "\n".join(part for part in (event.title, event.description) if part)


def _question(event: Happened) -> str:
    return "\n".join([event.text, *event.follow_ups])


def _listed(tags: Iterable[str]) -> str:
    return " ".join(tags)


def _block(content: Content) -> str:
    return plain(content.text)
