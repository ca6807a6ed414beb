# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A time zone by its IANA name, completed while one types any part of it."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from PySide6.QtCore import QDateTime, Qt, QTimeZone
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from seminarapp.ui.theme.fonts import Size, interface_font


class ZoneField(QLineEdit):
    """Names such as Europe/Stockholm; empty it means this computer's zone, which stands there faintly."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(interface_font(Size.BODY))
        self.setPlaceholderText(this_machines_zone())
        completer = QCompleter(zone_names(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)


@cache
def zone_names() -> list[str]:
    """The zones of places, by name; those that only say an offset or have been renamed long ago are left out."""
    names = (bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds())
    old = ("Etc/", "SystemV/", "US/", "Canada/", "Brazil/", "Mexico/", "Chile/")
    return sorted(name for name in names if "/" in name and not name.startswith(old))


def this_machines_zone() -> str:
    """The zone of this computer's clock."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def zone_told(moment: datetime, zone: str) -> str:
    """What has to be said of a zone beside a time of it: its place and offset, “Helsinki (UTC+02:00)”.

    "" where this computer's clock shows the same hour at that moment, or nobody has said which zone it is.
    """
    offset = moment.utcoffset()
    here = QDateTime.fromSecsSinceEpoch(round(moment.timestamp())).offsetFromUtc()
    if not zone or offset is None or offset.total_seconds() == here:
        return ""
    hours, minutes = divmod(abs(round(offset.total_seconds())) // 60, 60)
    sign = "−" if offset.total_seconds() < 0 else "+"
    place = zone.rpartition("/")[2].replace("_", " ")
    return f"{place} (UTC{sign}{hours:02}:{minutes:02})"
