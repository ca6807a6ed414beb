# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files of a seminar or a series, each told with what its format has no place for."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID, uuid4

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.exporting.exporting import Exporting
from seminarapp.application.planning.planning import TitleCard
from seminarapp.domain.errors import DocumentError, NotFoundError
from seminarapp.domain.values import Schedule
from tests.fakes.clock import TWO_O_CLOCK


@pytest.fixture
def exporting(activities: Activities) -> Exporting:
    return activities.exporting


@pytest.fixture
def series(activities: Activities, seminar: UUID) -> UUID:
    """A series of two, one of them without a day."""
    plan = activities.planning
    series = plan.start_series("Vatten")
    plan.change_title_card(seminar, TitleCard("Vem äger?", schedule=Schedule(TWO_O_CLOCK), series=series))
    plan.plan_seminar(TitleCard("Någon gång", series=series))
    return series


def test_a_series_is_written_with_what_has_no_place(
    exporting: Exporting, series: UUID, tmp_path: Path
) -> None:
    written = exporting.of_series(series, "calendar", tmp_path / "a.ics", "en")
    assert "Vem äger?" in (tmp_path / "a.ics").read_text("utf-8")
    assert written.remarks == ("seminars without a date, which are not in it: 1",)
    assert {one.fact: one.count for one in written.lacks}["run_of_show"] == 2


def test_a_seminar_is_written_with_what_has_no_place(
    exporting: Exporting, seminar: UUID, tmp_path: Path
) -> None:
    written = exporting.of_seminar(seminar, "programme", tmp_path / "a.pdf", "en")
    assert written.lacks == ()
    assert written.remarks == ("made as .pdf",)
    written = exporting.of_seminar(seminar, "schedule", tmp_path / "a.xml", "en")
    assert {one.fact: one.count for one in written.lacks}["roles"] == 2


@pytest.mark.usefixtures("series")
def test_a_schedule_of_one_is_called_after_its_series(
    exporting: Exporting, seminar: UUID, tmp_path: Path
) -> None:
    exporting.of_seminar(seminar, "schedule", tmp_path / "a.xml", "en")
    assert (tmp_path / "a.xml").read_text("utf-8").splitlines() == ["Vatten", "Vem äger?"]


def test_what_can_not_be_made_of_a_series_is_refused(
    exporting: Exporting, series: UUID, tmp_path: Path
) -> None:
    with pytest.raises(
        DocumentError, match="article can't be made of a whole series: choose one of calendar"
    ):
        exporting.of_series(series, "article", tmp_path / "a.pdf", "en")
    with pytest.raises(NotFoundError, match="no such series"):
        exporting.of_series(uuid4(), "calendar", tmp_path / "a.ics", "en")
    assert list(tmp_path.iterdir()) == []
