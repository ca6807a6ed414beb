# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Blocks filled from the plan: what they say, and that nobody can type in it."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.plan import ModeratorView, PlanView, SeatView
from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind, Recording, SeminarState
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.editor.plan_blocks import Fact, FigureBlock, PlanBlock, PlanFacts, facts_of
from seminarapp.ui.write.piece import Piece
from tests.ui.accessible import name_of

PLAN = PlanView(
    SeminarCard(uuid4(), "Rör", "sv", SeminarState.CLOSED),
    moderator=ModeratorView(uuid4(), "Agnes Thorell", "kommunikationschef", "Vattenrådet"),
    recording=Recording("Se samtalet", "https://play.example.org/2"),
    seats=(
        SeatView("mh", 1, uuid4(), "Marit  Hedvall", "va-chef", "Treåarnas"),
        SeatView("np", 2, uuid4(), "Nadia Parvizi", "", "Institutet"),
    ),
)
EMPTY = PlanView(SeminarCard(uuid4(), "Rör", "sv", SeminarState.PLANNED))


def test_the_panel_is_listed_with_title_and_organisation() -> None:
    assert facts_of(BlockKind.PANEL, PLAN) == (
        Fact("Marit  Hedvall, va-chef, Treåarnas".replace("  ", " "), 1),
        Fact("Nadia Parvizi, Institutet", 2),
    )


def test_moderator_and_recording_are_told() -> None:
    assert facts_of(BlockKind.MODERATOR, PLAN) == (Fact("Agnes Thorell, kommunikationschef, Vattenrådet"),)
    assert facts_of(BlockKind.RECORDING, PLAN) == (Fact("Se samtalet"), Fact("https://play.example.org/2"))


@pytest.mark.parametrize("kind", [BlockKind.PANEL, BlockKind.MODERATOR, BlockKind.RECORDING])
def test_what_the_plan_does_not_know_is_nothing(kind: BlockKind) -> None:
    assert facts_of(kind, EMPTY) == ()


@pytest.mark.parametrize("kind", [kind for kind in BlockKind if not kind.from_plan])
def test_other_kinds_take_nothing_from_the_plan(kind: BlockKind) -> None:
    assert facts_of(kind, PLAN) == ()


def test_the_introducing_line_falls_back_on_the_documents_own(qtbot: QtBot, look: Look) -> None:
    block = PlanBlock(look, Piece(Content(BlockKind.PANEL)))
    qtbot.addWidget(block)
    block.show_plan(PLAN)
    assert block.words is not None
    assert block.words.placeholderText() == "Deltagare i panelen:"
    english = replace(PLAN, card=replace(PLAN.card, language="en"))
    block.show_plan(english)
    assert block.words.placeholderText() == "The panel:"


def test_a_correction_of_the_plan_shows_at_once(qtbot: QtBot, look: Look) -> None:
    block = PlanBlock(look, Piece(Content(BlockKind.PANEL)))
    qtbot.addWidget(block)
    block.show_plan(PLAN)
    seats = (replace(PLAN.seats[0], name="Marit Hedwall"), PLAN.seats[1])
    block.show_plan(replace(PLAN, seats=seats))
    (facts,) = block.findChildren(PlanFacts)
    assert name_of(facts).startswith("Marit Hedwall, va-chef")


def test_facts_are_as_high_as_their_lines_and_ask_for_no_width(qtbot: QtBot, look: Look) -> None:
    facts = PlanFacts(look)
    qtbot.addWidget(facts)
    facts.resize(300, 10)
    facts.show_facts((Fact("kort"),))
    low = facts.height()
    facts.show_facts((Fact("ett långt namn, med en lång titel " * 4, 1), Fact("kort", 2)))
    assert facts.height() > 2 * low
    assert facts.minimumSizeHint().width() < 100


def test_an_empty_plan_says_so(qtbot: QtBot, look: Look) -> None:
    facts = PlanFacts(look)
    qtbot.addWidget(facts)
    facts.show_facts(())
    assert name_of(facts) == "The plan doesn’t say yet."
    assert not facts.grab().isNull()


def test_a_picture_asks_for_its_alternative_text(qtbot: QtBot, look: Look) -> None:
    block = FigureBlock(look, Piece(Content(BlockKind.FIGURE, "Ett rör")))
    qtbot.addWidget(block)
    assert block.words is not None
    assert block.words.words == "Ett rör"
    assert name_of(block.words) == "Alternative text of the picture"
    assert block.words.placeholderText()
    block.resize(400, 200)
    assert not block.grab().isNull()
