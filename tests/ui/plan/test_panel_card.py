# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The panel, filled and ordered by keys alone."""

from __future__ import annotations

from tests.ui.home import focused
from tests.ui.naming import stops
from tests.ui.plan.planned import ADD_PANELIST, ADD_QUESTION, KEY, Planned

FIVE = (
    ("Marit Hedvall", "va-chef", "Treåarnas Vatten AB", "Treåarnas Vatten"),
    ("Ivar Stenlund", "ordförande", "Askavalla kommun", "Askavalla"),
    ("Nadia Parvizi", "docent", "Institutet för mark och ledningar", "Ledningsinstitutet"),
    ("Eva-Karin Öhrn", "enhetschef", "Statens taxenämnd", ""),
    ("Tobias Lekander", "fälttekniker", "Hult & Grahn", ""),
)


def add_five(planned: Planned) -> None:
    planned.add(ADD_PANELIST)
    for panelist in FIVE:
        planned.fill(*panelist)
        planned.enter()
    planned.leave()


def test_five_panelists_are_added_by_keys_alone(planned: Planned) -> None:
    add_five(planned)
    seats = planned.plan.seats
    assert [(s.name, s.title, s.organisation, s.organisation_short) for s in seats] == list(FIVE)
    assert [seat.initials for seat in seats] == ["MH", "IS", "NP", "EÖ", "TL"]
    assert planned.shown(planned.page._panel)[3] == "Eva-Karin Öhrn, enhetschef, Statens taxenämnd, 4"
    assert planned.page._panel.editing is None
    assert focused() is planned.page._panel.entries


def test_everything_about_a_panelist_is_kept(planned: Planned) -> None:
    planned.add(ADD_PANELIST)
    planned.fill("Marit Hedvall", "va-chef", "Treåarnas Vatten AB", "Treåarna", "MHe", "MA-rit")
    planned.enter()
    (seat,) = planned.plan.seats
    assert (seat.organisation_short, seat.initials, seat.pronunciation) == ("Treåarna", "MHE", "MA-rit")


def test_next_panelist_begins_on_empty_fields(planned: Planned) -> None:
    planned.add(ADD_PANELIST)
    planned.fill(*FIVE[0])
    planned.enter()
    form = planned.page._panel.form
    assert form.isVisible()
    assert planned.page._panel.seat_form.panelist().name == ""
    assert focused().accessibleName() == "Name"


def test_remark_tells_the_keys_that_give_the_floor(planned: Planned) -> None:
    assert planned.page._panel._remark.text() == ""
    planned.add(ADD_PANELIST)
    planned.fill(*FIVE[0])
    planned.enter()
    assert planned.page._panel._remark.text() == "key 1"
    planned.fill(*FIVE[1])
    planned.enter()
    assert planned.page._panel._remark.text() == "keys 1–2"


def test_panelist_is_changed(planned: Planned) -> None:
    planned.furnish()
    planned.go_to(planned.page._panel, "is")
    planned.enter()
    planned.fill("Ivar Stenlund-Ek", "kommunalråd")
    planned.enter()
    assert [(seat.name, seat.title) for seat in planned.plan.seats][1] == ("Ivar Stenlund-Ek", "kommunalråd")
    assert focused() is planned.page._panel.entries
    assert planned.page._panel.entries.chosen == "is"


def test_escape_leaves_a_panelist_as_before(planned: Planned) -> None:
    planned.furnish()
    planned.go_to(planned.page._panel, "is")
    planned.enter()
    planned.fill("Någon Annan")
    planned.leave()
    assert planned.names[1] == "Ivar Stenlund"
    assert not planned.page._panel.form.isVisible()


def test_alt_up_moves_a_panelist_and_the_keys_go_along(planned: Planned) -> None:
    planned.furnish()
    planned.go_to(planned.page._panel, "np")
    planned.move_up()
    assert planned.names == ["Marit Hedvall", "Nadia Parvizi", "Ivar Stenlund"]
    planned.move_up()
    assert planned.names == ["Nadia Parvizi", "Marit Hedvall", "Ivar Stenlund"]
    assert planned.page._panel.entries.chosen == "np"
    planned.move_up()
    assert planned.names[0] == "Nadia Parvizi"


def test_delete_asks_and_enter_excuses(planned: Planned) -> None:
    planned.furnish()
    planned.go_to(planned.page._panel, "is")
    planned.home.press(KEY.Key_Delete)
    assert len(planned.plan.seats) == 3
    assert stops(focused()) == ["Excuse"]
    planned.enter()
    assert planned.names == ["Marit Hedvall", "Nadia Parvizi"]


def test_delete_and_escape_leave_the_panel_alone(planned: Planned) -> None:
    planned.furnish()
    planned.go_to(planned.page._panel, "is")
    planned.home.press(KEY.Key_Delete, KEY.Key_Escape)
    assert len(planned.plan.seats) == 3


def test_taken_initials_are_refused_and_what_was_typed_stays(planned: Planned) -> None:
    planned.furnish()
    planned.add(ADD_PANELIST)
    planned.fill("Mats Holm", "rektor", "Skolan", "", "MH")
    planned.enter()
    assert len(planned.home.refused) == 1
    assert "MH" in planned.home.refused[0]
    assert len(planned.plan.seats) == 3
    assert planned.page._panel.form.isVisible()
    assert planned.page._panel.seat_form.panelist().name == "Mats Holm"
    assert planned.is_typing_in(planned.page._panel.form)


def test_corrected_refusal_is_saved_and_no_longer_said(planned: Planned) -> None:
    mended: list[str] = []
    planned.home.desk.mended.connect(mended.append)
    planned.furnish()
    planned.add(ADD_PANELIST)
    planned.fill("Mats Holm", "", "", "", "MH")
    planned.enter()
    assert mended == []
    planned.fill("MHo")
    planned.enter()
    assert planned.names[-1] == "Mats Holm"
    assert len(mended) == 1


def test_nameless_panelist_is_refused(planned: Planned) -> None:
    planned.add(ADD_PANELIST)
    planned.enter()
    assert len(planned.home.refused) == 1
    assert planned.plan.seats == ()


def test_second_enter_does_not_add_the_same_panelist_twice(planned: Planned) -> None:
    planned.add(ADD_PANELIST)
    planned.fill("Marit Hedvall")
    form = planned.page._panel.form
    form.saved.emit()
    form.saved.emit()
    planned.home.settle()
    assert planned.names == ["Marit Hedvall"]


def test_enter_on_cancel_cancels(planned: Planned) -> None:
    planned.furnish()
    planned.go_to(planned.page._panel, "is")
    planned.enter()
    planned.fill("Någon Annan")
    planned.page._panel.form._cancel.setFocus()
    planned.enter()
    assert planned.names[1] == "Ivar Stenlund"
    assert not planned.page._panel.form.isVisible()


def test_empty_panel_says_what_will_be_there(planned: Planned) -> None:
    panel = planned.page._panel
    assert panel._hint.isVisible()
    planned.add(ADD_PANELIST)
    assert not panel._hint.isVisible()
    planned.leave()
    assert panel._hint.isVisible()
    assert focused() is panel.add
    planned.furnish()
    assert not panel._hint.isVisible()


def test_tenth_panelist_has_no_key(planned: Planned) -> None:
    planned.add(ADD_PANELIST)
    for place in range(10):
        planned.fill(f"Namn {'ABCDEFGHIJ'[place]}son")
        planned.enter()
    assert planned.shown(planned.page._panel)[8].endswith(", 9")
    assert not planned.shown(planned.page._panel)[9].endswith("10")


def test_forms_of_two_cards_are_open_side_by_side(planned: Planned) -> None:
    planned.add(ADD_PANELIST)
    planned.fill("Marit")
    planned.add(ADD_QUESTION)
    assert planned.page._panel.form.isVisible()
    assert planned.page._questions.form.isVisible()
    assert planned.is_typing_in(planned.page._questions.form)
