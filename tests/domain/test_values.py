# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The trade's small words."""

from __future__ import annotations

from dataclasses import is_dataclass

import pytest

from seminarapp.domain import values
from seminarapp.domain.errors import DuplicateError, EmptyTextError
from seminarapp.domain.values import BlockKind, CaptureKind, Fidelity, only_one, said
from tests.domain.events import modules


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("SegmentKind", "opening discussion questions break closing"),
        ("Priority", "must if_time"),
        ("CaptureKind", "note quote"),
        ("Fidelity", "verbatim lightly_edited paraphrase unsure"),
        ("ApprovalState", "draft sent approved amended declined no_reply"),
        ("AudienceState", "open put answered parked"),
        (
            "BlockKind",
            "headline standfirst heading paragraph panel moderator recording quote list closing figure",
        ),
        ("QuoteMarks", "dash marks"),
        ("Tense", "past present"),
        ("Attribution", "full short surname none"),
        ("Placement", "after before inside"),
    ],
)
def test_the_words_are_those_of_the_seminar_file(kind: str, words: str) -> None:
    """They stand in other people's files and in every log: none may change."""
    assert [word.value for word in getattr(values, kind)] == words.split()


def test_a_quote_is_verbatim_until_somebody_grades_it() -> None:
    assert CaptureKind.QUOTE.usual_fidelity is Fidelity.VERBATIM
    assert CaptureKind.NOTE.usual_fidelity is Fidelity.PARAPHRASE


def test_three_kinds_of_blocks_are_filled_from_the_plan() -> None:
    filled = {kind for kind in BlockKind if kind.from_plan}
    assert filled == {BlockKind.PANEL, BlockKind.MODERATOR, BlockKind.RECORDING}


def test_what_is_said_loses_only_its_outer_white_space() -> None:
    assert said("\t  två  ord \n", "title") == "två  ord"


@pytest.mark.parametrize("blank", ["", " ", "\n\t\u00a0\u2003"])
def test_blank_says_nothing(blank: str) -> None:
    with pytest.raises(EmptyTextError, match="The title is empty"):
        said(blank, "title")


def test_an_id_is_one_of_its_kind() -> None:
    only_one("segment", "s1", {"s2"})
    with pytest.raises(DuplicateError, match="The segment id “s1” is used twice"):
        only_one("segment", "s1", {"s1"})
    with pytest.raises(EmptyTextError, match="segment id"):
        only_one("segment", " ", {"s1"})


def test_values_never_change_under_anybodys_hands() -> None:
    """They stand in events that are replayed again and again, and go from thread to thread."""
    found = [
        thing
        for module in modules()
        for thing in vars(module).values()
        if isinstance(thing, type) and is_dataclass(thing) and thing.__module__ == module.__name__
    ]
    assert len(found) > 15
    assert [thing.__name__ for thing in found if not vars(thing)["__dataclass_params__"].frozen] == []
    assert [thing.__name__ for thing in found if "__slots__" not in vars(thing)] == []
