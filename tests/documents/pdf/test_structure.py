# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from seminarapp.documents.pdf.structure import Annotated, Element, Marked


def test_kids_stand_in_the_order_in_which_they_are_added() -> None:
    root = Element("Document")
    first, second = root.add("P"), root.add("P")
    second.hold(Marked(1, 0))
    first.hold(Marked(1, 1))
    assert [*root.walk()] == [root, first, second]


def test_an_inline_element_takes_its_place_when_it_is_first_drawn() -> None:
    paragraph = Element("P")
    link = paragraph.add("Link", inline=True, url="https://example.org/")
    assert paragraph.kids == []
    before, inside, after = Marked(1, 0), Marked(1, 1), Marked(2, 0)
    paragraph.hold(before)
    link.hold(inside)
    link.hold(Annotated(1, "9 0 R"))
    paragraph.hold(after)
    assert paragraph.kids == [before, link, after]
    assert link.kids == [inside, Annotated(1, "9 0 R")]


def test_an_element_of_which_nothing_was_drawn_is_not_alive() -> None:
    root = Element("Document")
    listing = root.add("L")
    listing.add("LI").add("LBody")
    root.add("P").hold(Marked(1, 0))
    assert not listing.alive
    assert [element.role for element in root.walk()] == ["Document", "P"]


def test_an_empty_cell_is_alive() -> None:
    row = Element("TR")
    row.add("TD")
    assert row.alive
    assert [element.role for element in row.walk()] == ["TR", "TD"]
