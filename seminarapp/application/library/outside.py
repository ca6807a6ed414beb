# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What other programs call our seminars, so that a file written for them means the same event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace
from uuid import UUID

from seminarapp.application.ports.views import Views
from seminarapp.domain.origin import Source


def sources_of(views: Views, seminars: Collection[UUID]) -> Mapping[UUID, Source]:
    """Where these seminars come from; those that were planned here are left out.

    A name that several seminars have is nobody's: a calendar gives one to every time that something recurs, and two
    events of that name in one file would be taken for one.
    """
    sources = {one.seminar: one.source for one in views.origins_of(seminars)}
    named = Counter(one.source.uid for one in views.origins_named({one.uid for one in sources.values()}))
    return {
        seminar: source if named[source.uid] == 1 else replace(source, uid="")
        for seminar, source in sources.items()
    }
