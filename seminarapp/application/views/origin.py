# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where a seminar comes from, as the use cases see it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from seminarapp.domain.origin import Source


@dataclass(frozen=True, slots=True)
class OriginView:
    """Which event of another program's schedule a seminar was made of."""

    id: UUID
    seminar: UUID
    source: Source
