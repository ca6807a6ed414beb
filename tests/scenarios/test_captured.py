# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a use case says of a capture is what the projection says of it."""

from __future__ import annotations

from pathlib import Path

from seminarapp.application.moderating.captured import view_of
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.bootstrap import open_house
from seminarapp.domain.capture import Capture, Moment
from seminarapp.domain.shorthand import understood
from seminarapp.domain.values import CaptureKind, Fidelity


def test_every_change_of_a_capture_shows_as_the_projection_shows_it(tmp_path: Path) -> None:
    with open_house(str(tmp_path / "library.seminarapp")) as house:
        planning, moderating = house.activities.planning, house.activities.moderating
        revising = house.activities.revising
        seminar = planning.plan_seminar(TitleCard("Två sidor av samma sak"))
        asta = planning.seat_panelist(seminar, Panelist("Asta Bro"))
        cecil = planning.seat_panelist(seminar, Panelist("Cecil Damm"))
        moderating.open_session(seminar)
        noted = understood('! "Bron sjunker." #bro', {})
        shown = [moderating.note(seminar, Entry(noted, Moment(12.5, 20.0), asta, "s1", "q1"))]
        capture = shown[0].id
        shown.append(revising.reword(capture, "Bron sjunker fort."))
        shown.extend(revising.reattribute([capture], cecil))
        shown.append(revising.retime(capture, 7.5))
        shown.extend(revising.grade([capture], Fidelity.UNSURE))
        shown.extend(revising.take_as([capture], CaptureKind.NOTE))
        shown.extend(revising.tag([capture], ["a", "b", "a"]))
        shown.extend(revising.star([capture], False))
        shown.extend(revising.take_off_record([capture], True))
        shown.extend(revising.discard([capture]))
        shown.extend(revising.restore([capture]))
        projected = house.library.views.capture(capture)
        assert shown[-1] == projected
        assert len(set(shown)) == len(shown) - 1  # discarding and restoring ends where it began
        approved = house.library.ledger.load(Capture, capture)
        approved.seek_approval("2026-12-01")
        approved.amend("Bron sjunker långsamt.")
        house.library.ledger.save(approved)
        assert view_of(approved) == house.library.views.capture(capture)
