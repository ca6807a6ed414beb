# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was left alone, without a disk."""

from __future__ import annotations

from uuid import UUID

from seminarapp.domain.errors import WriteError


class LeftInMemory:
    """Answers to `application.proofreading.remembering.LeftFindings`.

    Attributes:
        refuses: whether the disk does.
    """

    def __init__(self) -> None:
        self.refuses = False
        self._kept: dict[UUID, frozenset[str]] = {}

    def of(self, seminar: UUID) -> frozenset[str]:
        return self._kept.get(seminar, frozenset())

    def keep(self, seminar: UUID, names: frozenset[str]) -> None:
        self._kept[seminar] = names
        if self.refuses:
            raise WriteError(
                "{target} can't be written, the disk is full: free some space and try again", target="x"
            )
