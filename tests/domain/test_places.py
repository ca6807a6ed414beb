# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Places sort, there is always room between two, and nobody else is renumbered."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain import places
from seminarapp.domain.errors import NotFoundError

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
anywhere = st.lists(st.tuples(st.integers(0, 50), st.booleans()), max_size=40)


@dataclass(frozen=True)
class Item:
    """Something in a list."""

    id: str
    place: str


def grown(steps: list[tuple[int, bool]]) -> list[str]:
    """Places as they come about: put between two others, or at the end."""
    found: list[str] = []
    for where, last in steps:
        if last or not found:
            found.append(places.at_end(found))
        else:
            index = where % len(found)
            found.insert(index, places.between(found[index - 1] if index else "", found[index]))
    return found


@given(anywhere)
def test_places_stay_in_the_order_in_which_they_were_made(steps: list[tuple[int, bool]]) -> None:
    found = grown(steps)
    assert found == sorted(set(found))


@given(anywhere, st.integers(0, 50))
def test_there_is_always_a_place_between_two(steps: list[tuple[int, bool]], where: int) -> None:
    found = ["", *grown(steps)]
    index = where % len(found)
    low, high = found[index], found[index + 1] if index + 1 < len(found) else ""
    between = places.between(low, high)
    assert low < between
    assert not high or between < high
    assert set(between) <= set(DIGITS)
    assert not between.endswith("0"), "below a final 0 there is no room"


def test_the_same_spot_never_fills_up() -> None:
    low, high = "1", "2"
    for _ in range(1000):
        high = places.between(low, high)
    assert low < high
    for _ in range(1000):
        low = places.between(low, high)
    assert low < high


@pytest.mark.parametrize(("before", "after"), [("b", "a"), ("a", "a"), ("ab", "a")])
def test_there_is_no_place_between_two_the_wrong_way_round(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="no place between"):
        places.between(before, after)


def test_appending_a_thousand_items_grows_slowly() -> None:
    found: list[str] = []
    for _ in range(1000):
        found.append(places.at_end(found))
    assert found == sorted(set(found))
    assert len(found[-1]) < 130


def test_the_end_of_nothing_leaves_room_on_both_sides() -> None:
    first = places.at_end([])
    assert places.between("", first) < first < places.at_end([first])


# -- moving ---------------------------------------------------------------------------------------------------------


def three() -> list[Item]:
    return [Item("a", "3"), Item("b", "5"), Item("c", "7")]


@pytest.mark.parametrize(
    ("item", "before", "place"),
    [("a", "b", "3"), ("b", "c", "5"), ("c", None, "7"), ("a", "a", "3"), ("b", "b", "5")],
)
def test_what_stands_there_already_keeps_its_place(item: str, before: str | None, place: str) -> None:
    assert places.moved(three(), item, before) == place


def test_what_is_new_can_not_stand_before_itself() -> None:
    with pytest.raises(NotFoundError, match="“d”"):
        places.moved(three(), "d", "d")


def test_what_it_is_to_stand_before_must_be_there() -> None:
    with pytest.raises(NotFoundError, match="“z”"):
        places.moved(three(), "a", "z")


def test_only_the_moved_item_gets_a_new_place() -> None:
    assert "3" < places.moved(three(), "c", "b") < "5"
    assert places.moved(three(), "c", "a") < "3"
    assert places.moved(three(), "a", None) > "7"


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(-1, 9)), max_size=30))
def test_moves_do_what_they_do_to_a_plain_list(moves: list[tuple[int, int]]) -> None:
    items = {f"i{n}": Item(f"i{n}", place) for n, place in enumerate(grown([(0, True)] * 10))}
    model = list(items)
    for one, other in moves:
        item, before = f"i{one}", f"i{other}" if other >= 0 else None
        items[item] = replace(items[item], place=places.moved(places.in_order(items.values()), item, before))
        if item != before:
            model.remove(item)
            model.insert(model.index(before) if before else len(model), item)
        assert [one.id for one in places.in_order(items.values())] == model


# -- two writers ----------------------------------------------------------------------------------------------------


def test_two_who_insert_at_the_same_spot_agree_on_the_order() -> None:
    mine, yours = (places.moved(three(), new, "b") for new in ("mine", "yours"))
    assert mine == yours
    met = [*three(), Item("mine", mine), Item("yours", yours)]
    for arrival in (met, list(reversed(met))):
        assert [item.id for item in places.in_order(arrival)] == ["a", "mine", "yours", "b", "c"]


def test_where_two_met_there_is_room_before_and_after_both() -> None:
    met = [Item("a", "3"), Item("b", "5"), Item("c", "5"), Item("d", "7")]
    assert "3" < places.moved(met, "x", "b") < "5"
    assert "5" < places.moved(met, "x", "d") < "7"
    before_c = places.moved(met, "x", "c")
    assert "3" < before_c < "5", "before all that share the place: nothing fits between them"


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 30)), min_size=1, max_size=30))
def test_two_writers_see_the_same_total_order(steps: list[tuple[bool, int]]) -> None:
    """Each inserts into the list as they knew it when they parted; merged either way round, it is one order."""
    shared = [Item(f"s{n}", place) for n, place in enumerate(grown([(0, True)] * 5))]
    writers = {True: list(shared), False: list(shared)}
    for number, (who, where) in enumerate(steps):
        mine = places.in_order(writers[who])
        before = mine[where % len(mine)].id if where % 7 else None
        writers[who].append(Item(f"{who}{number}", places.moved(mine, f"{who}{number}", before)))
    one = {item.id: item for item in [*writers[True], *writers[False]]}
    other = {item.id: item for item in [*writers[False], *writers[True]]}
    merged = places.in_order(one.values())
    assert merged == places.in_order(other.values())
    assert len({(item.place, item.id) for item in merged}) == len(merged)
    for writer in writers.values():
        kept = {item.id for item in writer}
        assert [item for item in merged if item.id in kept] == places.in_order(writer)
