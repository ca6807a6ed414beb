# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The views as they were: the same as the read tables had, however much was recorded afterwards."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.views.material import Material
from seminarapp.application.writing.writing import material_of
from seminarapp.bootstrap import House, open_house
from tests.profiles import picture


@pytest.fixture
def house(tmp_path: Path) -> House:
    return open_house(str(tmp_path / "library.seminarapp"))


def sample(house: House) -> list[UUID]:
    house.activities.exchange.make_sample("sv")
    return [card.id for card in house.activities.overview.library().seminars]


def now(house: House) -> int:
    return house.activities.keeper.facts().events


def as_of(house: House, seminar: UUID, position: int) -> Material:
    with house.library.chronicle.as_of(seminar, position) as views:
        return material_of(views, seminar)


def test_as_of_now_they_are_what_the_read_tables_have(house: House) -> None:
    with house:
        for seminar in sample(house):
            assert as_of(house, seminar, now(house)) == house.activities.writing.material(seminar)


def test_what_was_recorded_later_is_not_in_them(house: House) -> None:
    with house:
        seminar = sample(house)[0]
        before, position = house.activities.writing.material(seminar), now(house)
        captures = [capture.id for capture in before.captures[:3]]
        house.activities.revising.discard(captures)
        house.activities.planning.seat_panelist(seminar, Panelist("Någon Annan"))
        card = TitleCard("En annan titel", series=before.plan.card.series)
        house.activities.planning.change_title_card(seminar, card)
        assert as_of(house, seminar, position) == before
        assert house.activities.writing.material(seminar) != before


def test_other_libraries_and_seminars_are_left_alone(house: House) -> None:
    with house:
        seminars = sample(house)
        before = [house.activities.writing.material(seminar) for seminar in seminars]
        as_of(house, seminars[0], now(house))
        assert [house.activities.writing.material(seminar) for seminar in seminars] == before


def test_a_printed_sheet_is_outdated_by_the_facts_that_it_shows(house: House, tmp_path: Path) -> None:
    with house:
        activities = house.activities
        seminar = max(sample(house), key=lambda one: len(activities.writing.material(one).captures))
        activities.handing_out.all_into(seminar, tmp_path / "sheets")
        assert not any(sheet.outdated for sheet in activities.handing_out.standing(seminar))
        seat = activities.overview.plan(seminar).seats[0]
        activities.planning.excuse_panelist(seminar, seat.id)
        activities.planning.seat_panelist(seminar, Panelist("Ny Person", "chef", "Verket"))
        standing = activities.handing_out.standing(seminar)
        told = {sheet.kind.value: [change.text("en") for change in sheet.changes] for sheet in standing}
        for kind in ("programme", "run-of-show", "cue-cards", "name-signs", "attendance"):
            assert f"panelist replaced: {seat.name} → Ny Person" in told[kind], kind
        assert house.library.chronicle.position() == now(house)


def reasons(house: House, seminar: UUID, kind: str) -> list[str]:
    standing = house.activities.handing_out.standing(seminar)
    return [change.text("en") for one in standing if one.kind.value == kind for change in one.changes]


def test_a_changed_profile_outdates_the_sheets_that_show_it_until_it_is_taken_back(
    house: House, tmp_path: Path
) -> None:
    with house:
        activities, profiling = house.activities, house.activities.profiling
        seminar = sample(house)[0]
        logo = tmp_path / "logo.png"
        logo.write_bytes(picture())
        before = profiling.describe("Verket", "#123456")
        activities.handing_out.all_into(seminar, tmp_path / "sheets")
        profiling.describe("Verket", "#7A1C1C")
        profiling.choose_logo(logo)
        colour = "organisation’s colour changed: “#123456” → “#7A1C1C”"
        assert reasons(house, seminar, "programme") == [colour, "the organisation has a logo now"]
        assert reasons(house, seminar, "name-signs") == [colour], "they have no logo"
        profiling.drop_logo()
        profiling.describe(before.name, before.colour)
        assert not any(one.outdated for one in activities.handing_out.standing(seminar))


def test_a_seminar_that_went_to_another_series_tells_what_the_printed_sheet_says(
    house: House, tmp_path: Path
) -> None:
    with house:
        planning = house.activities.planning
        old, new = planning.start_series("Gamla serien"), planning.start_series("Nya serien")
        seminar = planning.plan_seminar(TitleCard("Ett", series=old, part=1))
        planning.plan_seminar(TitleCard("Två", series=old, part=2))
        house.activities.handing_out.all_into(seminar, tmp_path / "sheets")
        planning.change_title_card(seminar, TitleCard("Ett", series=new, part=1))
        assert reasons(house, seminar, "programme") == [
            "series changed: “Gamla serien” → “Nya serien”",
            "part of the series changed: “1/2” → “1”",
        ]
