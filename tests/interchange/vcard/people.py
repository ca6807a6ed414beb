# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""People to write and read again, and cards as other programs write them."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from seminarapp.application.records.people import ConsentRecord, PersonRecord, RoleRecord
from seminarapp.domain.particulars import Basis, Purpose

DAY = date(2026, 6, 1)
ANNA = PersonRecord(
    name="Anna-Lena von Öst; j:r",
    roles=(
        RoleRecord("professor, hydrologi", "Högskolan; Norr", "HN", since=date(2026, 1, 1)),
        RoleRecord("utredare", "Vattenverket", until=date(2025, 12, 31)),
    ),
    pronunciation="anna-LEna fonn ÖST",
    initials="AÖ",
    emails=("anna@hn.example", "ost@privat.example"),
    phones=("+46 70 000 00 00", "08-123 45 67 ank 12"),
    photo=b"\xff\xd8\xff" + bytes(range(256)) * 3,
    photo_alternative="Anna-Lena vid en å, i regn",
    consents=(
        ConsentRecord(
            Purpose.PHOTO, Basis.CONSENT, date(2026, 3, 1), "på papper;\nrad två", date(2026, 4, 1)
        ),
        ConsentRecord(Purpose.LIST, Basis.PUBLIC_TASK, date(2026, 3, 1)),
    ),
    person=UUID(int=7),
)


def card(*lines: str, version: str = "4.0") -> bytes:
    """A vCard with those lines."""
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode()
