# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Seminars as they are planned: the title card, the moderator, and the panel seat by seat."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from seminarapp.domain.plan import Role
from seminarapp.domain.values import Schedule
from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, as_json, table

SEMINARS = table(
    "view_seminars",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("starts_at", sa.Text),
    sa.Column("ends_at", sa.Text),
    sa.Column("venue", sa.Text, nullable=False, default=""),
    sa.Column("publisher", sa.Text, nullable=False, default=""),
    sa.Column("series", sa.Uuid(), index=True),
    sa.Column("part", sa.Integer),
    sa.Column("moderator", sa.Uuid()),
    sa.Column("moderator_name", sa.Text, nullable=False, default=""),
    sa.Column("moderator_title", sa.Text, nullable=False, default=""),
    sa.Column("moderator_organisation", sa.Text, nullable=False, default=""),
    sa.Column("recording", sa.Text),
    sa.Column("zone", sa.Text, nullable=False, default=""),
    sa.Column("room", sa.Text, nullable=False, default=""),
    sa.Column("address", sa.Text, nullable=False, default=""),
    sa.Column("capacity", sa.BigInteger),
    sa.Column("template", sa.Boolean, nullable=False, default=False),
    sa.Column("discarded", sa.Boolean, nullable=False, default=False),
    sa.Column("recorded", sa.BigInteger, nullable=False),
)
"""Moments are ISO 8601 with the offset they were given with; `recording` is JSON; `recorded` is the log's order."""

SEATS = table(
    "view_seats",
    sa.Column("seminar", sa.Uuid(), primary_key=True),
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("place", sa.Text, nullable=False),
    sa.Column("person", sa.Uuid(), nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("organisation", sa.Text, nullable=False),
    sa.Column("organisation_short", sa.Text, nullable=False),
    sa.Column("initials", sa.Text, nullable=False),
    sa.Column("pronunciation", sa.Text, nullable=False),
    sa.Column("excused", sa.Boolean, nullable=False, default=False),
)
"""An excused panelist's row stays, so that what was noted of them keeps its speaker's name."""

seminars = Projection(SEMINARS, SEATS)


@seminars.on("seminar.planned")
def _planned(event: Happened, position: int, changes: Changes) -> None:
    changes.insert(
        SEMINARS,
        id=event.originator_id,
        title=event.title,
        language=event.language,
        series=event.series,
        part=event.part,
        recorded=position,
        **_times(event.schedule),
    )


@seminars.on("seminar.retitled")
def _retitled(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEMINARS, event.originator_id, title=event.title, language=event.language)


@seminars.on("seminar.rescheduled")
def _rescheduled(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEMINARS, event.originator_id, **_times(event.schedule))


@seminars.on("seminar.hosted")
def _hosted(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEMINARS, event.originator_id, venue=event.venue, publisher=event.publisher)


@seminars.on("seminar.premises_described")
def _premises_described(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(
        SEMINARS, event.originator_id, room=event.room, address=event.address, capacity=event.capacity
    )


@seminars.on("seminar.kept_as_template")
def _kept_as_template(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEMINARS, event.originator_id, template=True)


@seminars.on("seminar.discarded")
def _discarded(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEMINARS, event.originator_id, discarded=True)


@seminars.on("seminar.restored")
def _restored(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEMINARS, event.originator_id, discarded=False)


@seminars.on("seminar.placed_in_series")
def _placed_in_series(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEMINARS, event.originator_id, series=event.series, part=event.part)


@seminars.on("seminar.moderator_appointed")
def _moderator_appointed(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(
        SEMINARS,
        event.originator_id,
        moderator=event.person,
        moderator_name=event.role.name.text,
        moderator_title=event.role.title.text,
        moderator_organisation=event.role.organisation,
    )


@seminars.on("seminar.moderator_released")
def _moderator_released(event: Happened, _position: int, changes: Changes) -> None:
    nobody = {"moderator_name": "", "moderator_title": "", "moderator_organisation": ""}
    changes.update(SEMINARS, event.originator_id, moderator=None, **nobody)


@seminars.on("seminar.recording_linked")
def _recording_linked(event: Happened, _position: int, changes: Changes) -> None:
    linked = None if event.recording is None else as_json(event.recording)
    changes.update(SEMINARS, event.originator_id, recording=linked)


@seminars.on("seminar.panelist_seated")
def _panelist_seated(event: Happened, _position: int, changes: Changes) -> None:
    # Somebody else may have had that id before and been excused.
    changes.delete(SEATS, event.originator_id, event.seat)
    changes.insert(
        SEATS,
        seminar=event.originator_id,
        id=event.seat,
        place=event.place,
        person=event.person,
        **_role(event.role),
    )


@seminars.on("seminar.seat_changed")
def _seat_changed(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEATS, event.originator_id, event.seat, **_role(event.role))


@seminars.on("seminar.panelist_identified")
def _panelist_identified(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEATS, event.originator_id, event.seat, person=event.person, **_role(event.role))


@seminars.on("seminar.seat_moved")
def _seat_moved(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEATS, event.originator_id, event.seat, place=event.place)


@seminars.on("seminar.panelist_excused")
def _panelist_excused(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SEATS, event.originator_id, event.seat, excused=True)


@seminars.on("seminar.step_taken")
def _step_taken(_event: Happened, _position: int, _changes: Changes) -> None:
    """What undo takes back is read from the log itself."""


def _times(schedule: Schedule) -> dict[str, Any]:
    return {
        "starts_at": _iso(schedule.starts_at),
        "ends_at": _iso(schedule.ends_at),
        "zone": schedule.zone,
    }


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _role(role: Role) -> dict[str, Any]:
    return {
        "name": role.name.text,
        "title": role.title.text,
        "organisation": role.organisation,
        "organisation_short": role.organisation_short,
        "initials": role.initials.text,
        "pronunciation": role.pronunciation.text,
    }
