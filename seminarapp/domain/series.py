# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Series: a run of seminars."""

from __future__ import annotations

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.values import said


class Series(Aggregate):
    """A run of seminars under one title."""

    TOPIC = "series"

    @event("Created", topic="series.started")
    def __init__(self, title: str, description: str) -> None:
        self.title = title
        self.description = description

    @classmethod
    def start(cls, title: str, description: str = "") -> Series:
        """Begin a series.

        Raises:
            EmptyTextError: the title is blank.
        """
        return cls(said(title, "title"), description.strip())

    def describe(self, title: str, description: str) -> None:
        """Change the series' title and description; does nothing when they are the same."""
        title, description = said(title, "title"), description.strip()
        if (title, description) != (self.title, self.description):
            self._describe(title, description)

    @event("SeriesDescribed", topic="series.described")
    def _describe(self, title: str, description: str) -> None:
        self.title = title
        self.description = description
