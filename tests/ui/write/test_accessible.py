# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What assistive technology is told, and that everything that takes the keyboard has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.header import BESIDE
from tests.ui.accessible import interface_of, name_of, role_of
from tests.ui.write.scene import Scene

PARAGRAPH, QUOTE, LIST, PANEL = 3, 4, 5, 6


def focusable(page: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(page)
        and not isinstance(widget, QScrollBar)
    ]


def test_everything_that_takes_the_keyboard_has_a_name(scene: Scene) -> None:
    scene.page.centre.header.choose_view(BESIDE)
    scene.settle()
    widgets = focusable(scene.page)
    assert len(widgets) > 12
    assert [widget for widget in widgets if not name_of(widget).strip()] == []


@pytest.mark.parametrize(("place", "name"), [(0, "Headline"), (PARAGRAPH, "Paragraph"), (LIST, "List")])
def test_a_written_block_is_an_editable_text_with_its_kind_as_name(
    scene: Scene, place: int, name: str
) -> None:
    words = scene.words(place)
    assert name_of(words) == name
    assert role_of(words) is QAccessible.Role.EditableText
    text = interface_of(words).textInterface()
    assert text is not None
    assert text.text(0, 5) == words.words[:5]


def test_the_line_before_the_panel_says_what_it_introduces(scene: Scene) -> None:
    assert name_of(scene.words(PANEL)) == "Panel: introducing line"


def test_a_quote_is_read_with_who_and_how_far_the_review_is(scene: Scene) -> None:
    picture = scene.blocks[QUOTE].focus_target
    assert name_of(picture).startswith("Quote: – Jag hör ingenting.")
    description = interface_of(picture).text(QAccessible.Text.Description)
    assert description == "Marit Hedvall, Treåarnas Vatten, Approved"


def test_rows_of_the_material_are_read_whole(scene: Scene) -> None:
    table = scene.page.column.table
    spoken = table.rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert (
        spoken == "1:36, Quote, Marit Hedvall, starred, Approved: Jag hör ingenting. Det är poängen. #ingress"
    )


def test_tab_reaches_every_column_and_comes_round(scene: Scene) -> None:
    scene.page.column.search.setFocus()
    reached: list[QWidget] = []
    for _ in range(60):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in reached:
            break
        reached.append(widget)
        scene.press(Qt.Key.Key_Tab)
    columns = [scene.page.column, scene.page.centre, scene.page.side]
    order = [next(n for n, one in enumerate(columns) if one.isAncestorOf(widget)) for widget in reached]
    assert order == sorted(order)
    assert set(order) == {0, 1, 2}


def test_every_action_has_words_and_a_key_or_a_menu(scene: Scene, look: Look) -> None:
    commands = scene.page.commands
    exports = scene.page.exporting.menu(look, scene.page)
    assert all(spec.said for spec in commands)
    assert {spec.said for spec in commands if not spec.shortcut} <= {one.text() for one in exports.actions()}
    assert len(commands.available()) == len(list(commands))
