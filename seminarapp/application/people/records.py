# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Entries of the directory as records that can travel."""

from __future__ import annotations

from seminarapp.application.records.people import ConsentRecord, PersonRecord, RoleRecord
from seminarapp.application.views.people import PersonView


def record_of(view: PersonView) -> PersonRecord:
    """Everything the directory says of somebody."""
    line = view.line
    return PersonRecord(
        name=line.name,
        roles=tuple(
            RoleRecord(role.title, role.organisation, role.organisation_short, role.since, role.until)
            for role in line.roles
        ),
        pronunciation=line.pronunciation,
        initials=line.initials,
        emails=line.emails,
        phones=line.phones,
        photo=view.photo,
        photo_alternative=view.photo_alternative,
        consents=tuple(
            ConsentRecord(one.purpose, one.basis, one.given, one.note, one.withdrawn) for one in view.consents
        ),
        person=line.id,
    )
