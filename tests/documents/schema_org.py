# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What schema.org (https://schema.org/docs/full.html) knows of the types that we write: their properties and values."""

from __future__ import annotations

import re
from typing import Any

_THING = {"name", "description", "url", "identifier", "sameAs"}
_EVENT = _THING | {
    *("startDate", "endDate", "eventStatus", "eventAttendanceMode", "location", "organizer", "performer"),
    *("inLanguage", "maximumAttendeeCapacity", "superEvent", "subEvent", "recordedIn"),
}
PROPERTIES = {
    "Event": _EVENT,
    "EventSeries": _EVENT,
    "Person": _THING | {"jobTitle", "affiliation"},
    "Organization": _THING,
    "Place": _THING | {"address"},
    "VirtualLocation": _THING,
    "CreativeWork": _THING | {"inLanguage"},
    "Quotation": _THING | {"text", "inLanguage", "creator", "recordedAt"},
}
EXPECTED = {
    "location": {"Place", "VirtualLocation"},
    "organizer": {"Organization", "Person"},
    "performer": {"Person", "Organization"},
    "affiliation": {"Organization"},
    "superEvent": {"Event", "EventSeries"},
    "subEvent": {"Event", "EventSeries"},
    "recordedIn": {"CreativeWork"},
}
STATUSES = {
    f"https://schema.org/Event{one}" for one in ("Scheduled", "Cancelled", "Postponed", "Rescheduled")
}
MODES = {f"https://schema.org/{one}EventAttendanceMode" for one in ("Offline", "Online", "Mixed")}
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")


def faults(node: dict[str, Any], within: str = "") -> list[str]:
    """Everything in an object of JSON-LD that schema.org doesn't know, or expects otherwise."""
    if set(node) == {"@id"}:
        return []  # stands elsewhere
    kind = node.get("@type", "")
    known = PROPERTIES.get(kind)
    if known is None:
        return [f"{within}: no type {kind!r}"]
    found = [f"{kind}: no property {name}" for name in node if name[:1] != "@" and name not in known]
    if within in EXPECTED and kind not in EXPECTED[within]:
        found.append(f"{within} is no {kind}")
    moments = [node[name] for name in ("startDate", "endDate") if name in node]
    found += [moment for moment in moments if not _MOMENT.fullmatch(moment)]
    if node.get("eventStatus") not in {None, *STATUSES}:
        found.append(node["eventStatus"])
    if node.get("eventAttendanceMode") not in {None, *MODES}:
        found.append(node["eventAttendanceMode"])
    if not isinstance(node.get("maximumAttendeeCapacity", 0), int):
        found.append("the capacity is no number")
    for name, value in node.items():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, dict):
                found += faults(inner, name)
    return found
