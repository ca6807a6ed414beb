# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A journal without a disk."""

from __future__ import annotations

from seminarapp.application.views.draft import Draft


class DraftsInMemory:
    """Answers to `application.ports.Journal`.

    Attributes:
        kept: what would be on the disk.
        writes: how often something else was to be kept.
    """

    def __init__(self, *drafts: Draft) -> None:
        self.kept: tuple[Draft, ...] = drafts
        self.writes = 0
        self.set_aside = ""

    def read(self) -> tuple[Draft, ...]:
        return self.kept

    def keep(self, drafts: tuple[Draft, ...]) -> None:
        self.kept = drafts
        self.writes += 1
