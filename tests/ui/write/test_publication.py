# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Checking and publishing by the keyboard: from a finding to its place, and from a draft to an edition and after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from seminarapp.application.records.seminar import BlockRecord, SeminarRecord
from seminarapp.application.views.article import EditionView
from seminarapp.domain.values import BlockKind, SeminarState
from seminarapp.ui.write.publication import PUBLISH
from seminarapp.ui.write.side.column import APPROVALS, OVERVIEW
from seminarapp.ui.write.side.publish.sheet import PublishSheet
from seminarapp.ui.write.side.publish.strip import Act
from seminarapp.ui.write.side.review.quote_card import QuoteCard
from tests.ui.accessible import name_of
from tests.ui.write.scene import BLOCKS, Scene, held, typed

KEY = Qt.Key
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
PARAGRAPH = 3
READY = (
    BlockRecord(BlockKind.HEADLINE, "Röret som ingen ser"),
    BlockRecord(BlockKind.STANDFIRST, "Två röster om rör."),
    BlockRecord(BlockKind.MODERATOR),
    BlockRecord(BlockKind.PANEL),
    BlockRecord(BlockKind.QUOTE, capture="c2"),
)


@pytest.fixture
def check(scene: Scene) -> Scene:
    """The sheet shows; the panel's title is missing, and a quote that is awaited stands in the article."""
    return called(scene)


@pytest.fixture
def ready(opened: Callable[[SeminarRecord], Scene]) -> Scene:
    """The sheet of an article in which nothing must be done."""
    return called(opened(held(*READY)))


def called(scene: Scene) -> Scene:
    QTest.keyClick(scene.page, KEY.Key_U, CONTROL_SHIFT)
    scene.settle()
    return scene


def sheet_of(scene: Scene) -> PublishSheet:
    return scene.page.publication.sheet


def found(scene: Scene) -> list[str]:
    """The rules, as they stand in the list."""
    return [entry.id.split()[0] for entry in sheet_of(scene).list.entries.entries]


def enter_on(scene: Scene, rule: str) -> None:
    """Go down to a finding by the keyboard, and to its place."""
    findings = sheet_of(scene).list
    assert findings.hasFocus()
    scene.press(KEY.Key_Home)
    for _ in range(found(scene).index(rule)):
        scene.press(KEY.Key_Down)
    assert findings.chosen.startswith(rule)
    scene.press(KEY.Key_Return)
    scene.settle()


def press(scene: Scene, key: Qt.Key) -> None:
    scene.press(key)
    scene.settle()


def begin(scene: Scene, act: Act) -> None:
    """Enter on the button of an act."""
    button = sheet_of(scene).strip.buttons[act]
    assert button.isVisible()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    press(scene, KEY.Key_Return)


def confirm(scene: Scene) -> None:
    """Tab to the last press, and Enter there."""
    button = sheet_of(scene).strip.confirming.do
    for _ in range(4):
        if button.hasFocus():
            break
        scene.press(KEY.Key_Tab)
    assert button.hasFocus()
    press(scene, KEY.Key_Return)


def editions(scene: Scene) -> tuple[EditionView, ...]:
    """What the store has published."""
    return scene.kept.editions


def state_of(scene: Scene) -> SeminarState:
    return scene.material.plan.card.state


# -- the check --------------------------------------------------------------------------------------------------------


def test_the_key_shows_the_sheet_with_the_first_finding_chosen(check: Scene) -> None:
    assert check.page.side.current == PUBLISH
    assert sheet_of(check).list.hasFocus()
    assert sheet_of(check).list.chosen == sheet_of(check).list.entries.id_at(0)
    assert sheet_of(check).standing.badge.text() == "Not published"


def test_what_must_be_done_comes_first_and_is_said(opened: Callable[[SeminarRecord], Scene]) -> None:
    scene = called(opened(held(*BLOCKS[1:], BlockRecord(BlockKind.QUOTE, capture="c3"))))
    entries = sheet_of(scene).list.entries.entries
    must = [entry.spoken == "must be done first" for entry in entries]
    assert any(must)
    assert must == sorted(must, reverse=True)
    assert sheet_of(scene).count.text().startswith(f"To do first: {sum(must)} · ")
    assert {"headline", "unapproved"} <= set(found(scene)[: sum(must)])
    assert "must be done first" in entries[0].sentence


def test_a_paragraph_without_source_is_gone_to(check: Scene) -> None:
    enter_on(check, "source")
    assert check.focused == PARAGRAPH


def test_what_the_plan_lacks_leads_to_the_plan(check: Scene) -> None:
    asked: list[UUID] = []
    check.page.plan_requested.connect(asked.append)
    enter_on(check, "captions")
    assert asked == [check.seminar]


def test_a_quote_that_is_not_approved_leads_to_its_approval(opened: Callable[[SeminarRecord], Scene]) -> None:
    scene = called(opened(held(*READY, BlockRecord(BlockKind.QUOTE, capture="c3"))))
    enter_on(scene, "unapproved")
    assert scene.page.side.current == APPROVALS
    card = QApplication.focusWidget()
    assert isinstance(card, QuoteCard)
    assert card.quote.label == "c3"


def test_an_unsure_quote_leads_to_where_it_is_graded(ready: Scene) -> None:
    ready.activities.revising.grade([ready.capture("c2")], ready.material.captures[4].fidelity)
    ready.page.reload()
    ready.settle()
    enter_on(ready, "paraphrase")
    table = ready.page.column.table
    assert table.hasFocus()
    assert table.chosen is not None
    assert table.chosen.id == str(ready.capture("c2"))


@pytest.mark.parametrize("width", [1440, 960])
def test_an_article_without_quotes_leads_to_the_quotes(
    opened: Callable[[SeminarRecord], Scene], width: int
) -> None:
    scene = opened(held(*READY[:4]))
    scene.page.resize(width, 700)
    scene = called(scene)
    enter_on(scene, "no_quote")
    assert scene.page.column.isVisible()
    assert scene.page.column.table.hasFocus()
    assert scene.page.side.current == (PUBLISH if width > 1040 else OVERVIEW)


def test_what_is_missing_leads_to_where_it_belongs(opened: Callable[[SeminarRecord], Scene]) -> None:
    scene = called(opened(held(*BLOCKS[1:-1])))
    enter_on(scene, "headline")
    assert scene.focused == 0
    enter_on(called(scene), "closing")
    assert scene.focused == len(BLOCKS) - 3


def test_a_finding_goes_when_it_is_put_right(check: Scene) -> None:
    assert "source" in found(check)
    paragraph = check.pieces[PARAGRAPH]
    check.page.manuscript.revise(paragraph, replace(paragraph.content, sources=(check.capture("c1"),)))
    check.bot.waitUntil(lambda: "source" not in found(check))


def test_tab_goes_from_the_findings_to_the_balances_and_on_to_publishing(check: Scene) -> None:
    check.page.resize(1440, 560)  # the balances are below what shows
    sheet = sheet_of(check)
    check.press(KEY.Key_Tab)
    assert sheet.balances.hasFocus()
    assert not sheet.balances.visibleRegion().isEmpty()
    assert "Marit Hedvall: speaking time" in sheet.balances.accessibleDescription()
    check.press(KEY.Key_Tab)
    assert sheet.strip.registry.hasFocus()


def test_everything_on_the_sheet_that_takes_the_keyboard_has_a_name(
    opened: Callable[[SeminarRecord], Scene],
) -> None:
    scene = called(opened(held(*READY[1:])))
    seen = set()
    for act in (Act.FINALISE, Act.CORRECT, Act.WITHDRAW):
        begin(scene, act)
        parts = [
            widget
            for widget in sheet_of(scene).findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisibleTo(sheet_of(scene))
            and not isinstance(widget, QScrollBar)
        ]
        names = [name_of(widget) for widget in parts]
        assert len(names) >= 4
        assert all(name.strip() for name in names)
        seen |= set(names)
        if act is Act.FINALISE:
            scene.type("Prov")
            confirm(scene)
        else:
            press(scene, KEY.Key_Escape)
    assert {"Registry number", "What was wrong and is now right", "Why it is withdrawn"} <= seen


def test_the_chosen_finding_is_always_in_sight(opened: Callable[[SeminarRecord], Scene]) -> None:
    paragraphs = [BlockRecord(BlockKind.PARAGRAPH, f"Stycke {number} utan källa.") for number in range(20)]
    scene = called(opened(held(*READY, *paragraphs)))
    findings = sheet_of(scene).list
    for key in (KEY.Key_End, KEY.Key_Home):
        scene.press(key)
        line = findings.visualRect(findings.currentIndex())
        assert findings.viewport().visibleRegion().contains(line.center())


# -- publishing -------------------------------------------------------------------------------------------------------


def test_finalising_takes_two_presses_and_keeps_the_keys(ready: Scene) -> None:
    strip = sheet_of(ready).strip
    strip.registry.setFocus()
    typed(strip.registry, "KS 2026/0417")
    begin(ready, Act.FINALISE)
    assert editions(ready) == ()
    assert strip.confirming.isVisible()
    confirm(ready)
    [edition] = editions(ready)
    assert edition.imprint.registry == "KS 2026/0417"
    assert state_of(ready) is SeminarState.PUBLISHED
    assert sheet_of(ready).standing.badge.text() == "Published"
    assert "KS 2026/0417" in sheet_of(ready).standing.told.text()
    assert strip.confirming.isHidden()
    assert strip.buttons[Act.CORRECT].hasFocus()
    assert strip.buttons[Act.FINALISE].isHidden()
    assert ready.told == [("Published as edition 1", "info")]


def test_escape_folds_it_up_and_nothing_is_published(ready: Scene) -> None:
    begin(ready, Act.FINALISE)
    press(ready, KEY.Key_Escape)
    assert sheet_of(ready).strip.confirming.isHidden()
    assert sheet_of(ready).strip.buttons[Act.FINALISE].hasFocus()
    assert editions(ready) == ()
    press(ready, KEY.Key_Escape)
    assert sheet_of(ready).list.hasFocus()


def test_where_something_must_be_done_a_reason_is_asked_for_and_kept(
    opened: Callable[[SeminarRecord], Scene],
) -> None:
    scene = called(opened(held(*READY[1:])))
    begin(scene, Act.FINALISE)
    confirming = sheet_of(scene).strip.confirming
    assert confirming.despite.hasFocus()
    assert confirming.despite.accessibleName().startswith("One thing must be done first.")
    assert not confirming.do.isEnabled()
    scene.type("  ")
    assert not confirming.do.isEnabled()
    scene.type("Chefen har sagt ja")
    press(scene, KEY.Key_Return)  # goes on to the button; nothing is published by Enter in a field
    assert editions(scene) == ()
    confirm(scene)
    assert [one.despite for one in editions(scene)] == ["Chefen har sagt ja"]
    assert "Chefen har sagt ja" in sheet_of(scene).standing.editions.text()


def test_after_that_the_article_is_a_working_copy_and_the_edition_stays(ready: Scene) -> None:
    begin(ready, Act.FINALISE)
    confirm(ready)
    assert sheet_of(ready).standing.newer.isHidden()
    ready.go_to(1)
    ready.type(" Och ett tredje.")
    ready.keep()
    ready.bot.waitUntil(lambda: not sheet_of(ready).standing.newer.isHidden())
    published = ready.activities.writing.published(ready.seminar)
    assert published is not None
    assert published.article is not None
    assert published.article.blocks[1].content.text == "Två röster om rör."


def test_a_correction_needs_a_note_and_withdrawing_a_reason(ready: Scene) -> None:
    begin(ready, Act.FINALISE)
    confirm(ready)
    begin(ready, Act.CORRECT)
    assert sheet_of(ready).strip.confirming.note.hasFocus()
    ready.type("Rätt titel")
    confirm(ready)
    assert [one.note for one in editions(ready)] == ["", "Rätt titel"]
    assert "Rätt titel" in sheet_of(ready).standing.editions.text()
    begin(ready, Act.WITHDRAW)
    assert not sheet_of(ready).strip.confirming.do.isEnabled()
    ready.type("Fel person")
    confirm(ready)
    assert ready.kept.withdrawn is not None
    assert ready.kept.withdrawn.reason == "Fel person"
    assert sheet_of(ready).standing.badge.text() == "Withdrawn"
    assert sheet_of(ready).strip.buttons[Act.FINALISE].isVisible()
    assert state_of(ready) is not SeminarState.PUBLISHED


def test_the_number_of_the_edition_before_is_proposed(ready: Scene) -> None:
    ready.activities.finalising.finalise(ready.seminar, "KS 1")
    ready.page.reload()
    ready.settle()
    assert sheet_of(ready).strip.registry.text() == "KS 1"
    begin(ready, Act.CORRECT)
    ready.type("Not")
    confirm(ready)
    assert [one.imprint.registry for one in editions(ready)] == ["KS 1", "KS 1"]


def test_a_refusal_leaves_what_was_written_and_can_be_tried_again(ready: Scene) -> None:
    begin(ready, Act.FINALISE)
    ready.activities.finalising.finalise(ready.seminar)  # somebody else was faster
    confirm(ready)
    assert any("published already" in text for text in ready.refusals)
    assert len(editions(ready)) == 1
    ready.page.reload()
    ready.settle()
    assert sheet_of(ready).strip.buttons[Act.CORRECT].isVisible()


def test_a_proposal_is_finalised_as_it_stands_and_written_on(proposal: Scene) -> None:
    called(proposal)
    proposed = proposal.outline
    begin(proposal, Act.FINALISE)
    proposal.type("Prov")  # its quotes have not been approved
    confirm(proposal)
    assert len(editions(proposal)) == 1
    assert proposal.outline == proposed
    proposal.go_to(0)
    proposal.type(" Ny")
    proposal.keep()
    assert proposal.outline[0][1].endswith(" Ny")
    assert len(editions(proposal)) == 1
