# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A library moved without its keys opens, says so, and is whole again when the key file is put beside it."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist
from seminarapp.application.ports.keeping import unreported
from seminarapp.domain.capture import Moment
from seminarapp.domain.personal import ERASED
from seminarapp.domain.shorthand import Noted
from seminarapp.storage.errors import UnreadableWordsError
from tests.storage.houses import StoredHouse, everything, house_in, seminar_with_panel


def note(house: StoredHouse, seminar: UUID, text: str, seat: str) -> None:
    house.moderating.note(seminar, Entry(Noted(text, seat=seat), Moment(1.0)))


@pytest.fixture
def moved(path: Path, tmp_path: Path) -> tuple[Path, Path, UUID, list[object]]:
    """A library in a folder of its own, its key file left behind, the seminar, and what its views said."""
    house = house_in(path)
    seminar = seminar_with_panel(house, "Ada Berg", "Cai Dahl")
    note(house, seminar, "Det rinner", "ab")
    note(house, seminar, "Alla nickar", "")
    said = everything(house.views)
    house.close()
    (tmp_path / "elsewhere").mkdir()
    place = path.rename(tmp_path / "elsewhere" / path.name)
    return place, path.with_name(path.name + ".keys"), seminar, said


def test_it_opens_and_says_how_many_keys_are_missing(moved: tuple[Path, Path, UUID, list[object]]) -> None:
    place, _, seminar, _ = moved
    house = house_in(place)
    assert house.library.keeper.facts().keys_missing == 2
    assert [seat.name for seat in house.views.plan(seminar).seats] == [ERASED, ERASED]
    assert [view.text for view in house.views.captures(seminar)] == [ERASED, "Alla nickar"]
    assert house.views.search("rinner") == ()
    assert house.library.keeper.verify(unreported).fault == ""
    house.close()


def test_no_word_of_anybody_is_left_in_its_views(moved: tuple[Path, Path, UUID, list[object]]) -> None:
    place, *_ = moved
    house = house_in(place)
    said = repr(everything(house.views))
    house.close()
    assert "Ada" not in said
    assert "rinner" not in said


def test_it_is_whole_again_with_its_keys(moved: tuple[Path, Path, UUID, list[object]]) -> None:
    place, keys, _, said = moved
    house_in(place).close()
    keys.rename(place.with_name(place.name + ".keys"))
    house = house_in(place)
    assert house.library.keeper.facts().keys_missing == 0
    assert everything(house.views) == said
    assert len(house.views.search("rinner")) == 1
    house.close()


def test_it_can_be_written_to_meanwhile_and_loses_nothing(
    moved: tuple[Path, Path, UUID, list[object]],
) -> None:
    place, keys, seminar, _ = moved
    house = house_in(place)
    house.planning.seat_panelist(seminar, Panelist("Fia Frid"))
    note(house, seminar, "Det fryser", "ff")
    assert house.library.keeper.facts().keys_missing == 2
    house.close()
    house = house_in(place)
    assert "Det fryser" in [view.text for view in house.views.captures(seminar)]
    house.close()
    keys.rename(place.with_name(place.name + ".keys"))
    house = house_in(place)
    assert [view.text for view in house.views.captures(seminar)] == [
        "Det rinner",
        "Alla nickar",
        "Det fryser",
    ]
    assert [seat.name for seat in house.views.plan(seminar).seats] == ["Ada Berg", "Cai Dahl", "Fia Frid"]
    assert house.library.keeper.facts().keys_missing == 0
    house.close()


def test_words_that_can_not_be_read_are_not_written_over(
    moved: tuple[Path, Path, UUID, list[object]],
) -> None:
    place, keys, seminar, _ = moved
    house = house_in(place)
    (sealed, _) = house.views.captures(seminar)
    with pytest.raises(UnreadableWordsError, match="key file"):
        house.revising.reattribute([sealed.id], "cd")
    house.revising.star([sealed.id], True)  # what needs no words can be done
    house.close()
    keys.rename(place.with_name(place.name + ".keys"))
    house = house_in(place)
    assert house.revising.reattribute([sealed.id], "cd")[0].text == "Det rinner"
    house.close()


def test_a_library_without_persons_misses_no_keys(path: Path) -> None:
    house = house_in(path)
    house.planning.start_series("Samtal")
    assert house.library.keeper.facts().keys_missing == 0
    house.close()
    assert not path.with_name(path.name + ".keys").exists()
