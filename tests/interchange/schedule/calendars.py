# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Calendars for tests."""

from __future__ import annotations


def calendar(*parts: str, head: str = "") -> bytes:
    """A calendar of these components."""
    text = "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *filter(None, [head]), *parts, "END:VCALENDAR", ""])
    return text.replace("\n", "\r\n").encode()


def event(*lines: str, uid: str = "u1", title: str = "Vem äger vattnet?") -> str:
    """An event with these lines."""
    return "\n".join(["BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", *lines, "END:VEVENT"])
