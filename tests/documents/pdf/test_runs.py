# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.blocks import Spans
from seminarapp.documents.pdf import fonts
from seminarapp.documents.pdf.glyphs import Omissions
from seminarapp.documents.pdf.runs import Inscriber, Story
from seminarapp.documents.pdf.structure import Element
from seminarapp.domain.spans import Span
from tests.documents import pages
from tests.documents.pdf.stories import BODY, SMALL, story
from tests.documents.pdf.tagged import folded


def inscribed(*spans: Span) -> tuple[Story, Element]:
    element = Element("P")
    return Story(Inscriber(Omissions()).spans(spans, BODY, element)), element


def typed(told: Story) -> str:
    return "".join(run.actual or run.text for run in told.runs)


@given(pages.spans)
def test_spans_become_runs_that_say_the_same(spans: Spans) -> None:
    told, _ = inscribed(*spans)
    assert folded(typed(told)) == folded("".join(span.text for span in spans))
    assert told.text == told.text.strip(" ")


def test_blanks_where_two_runs_meet_are_one_blank() -> None:
    told, _ = inscribed(Span(" Se "), Span(" här ", emphasised=True), Span(" nu "))
    assert told.text == "Se här nu"


def test_links_and_emphasis_have_elements_and_looks_of_their_own() -> None:
    told, paragraph = inscribed(
        Span("a "), Span("b", emphasised=True), Span(" c "), Span("d", url="https://e.org/")
    )
    plain, emphasised, _, link = told.runs
    assert plain.element is paragraph
    assert (emphasised.element.role, emphasised.font.name) == ("Em", fonts.SERIF_ITALIC)
    assert (link.element.role, link.element.url, link.element.alternative) == ("Link", "https://e.org/", "d")
    assert link.look.colour == BODY.link


def test_what_is_repeated_of_a_links_label_is_bounded() -> None:
    told, _ = inscribed(Span("x" * 5000, url="https://e.org/"))
    assert len(told.runs[0].element.alternative) == 300
    assert len(told.text) == 5000


def test_a_link_without_a_label_is_spoken_as_its_address() -> None:
    element = Element("P")
    Inscriber(Omissions()).spans((Span(" ", url="https://e.org/"),), BODY, element)
    told, _ = inscribed(Span("\N{ZERO WIDTH SPACE}", url="https://e.org/"))
    assert told.runs == ()


@given(st.text("ab åä–", max_size=60), st.text("cd ö", max_size=60))
def test_the_width_of_a_story_is_that_of_its_runs(first: str, second: str) -> None:
    told = Story(Inscriber(Omissions()).pieces([(first, BODY), (second, SMALL)], Element("P")))
    whole = sum(run.drawn_width(run.text) for run in told.runs)
    assert told.width(0, len(told.text)) == pytest.approx(whole)
    for place in range(0, len(told.text), 7):
        parts = [part for _, part in told.parts(place, len(told.text))]
        assert "".join(parts) == told.text[place:]


@given(st.text("abc ", min_size=1, max_size=80), st.floats(0, 300))
def test_a_line_reaches_as_far_as_it_fits(text: str, width: float) -> None:
    told = story(text)
    reach = told.reach(0, width)
    assert told.width(0, reach) <= width
    assert reach == len(told.text) or told.width(0, reach + 1) > width


def test_a_line_of_characters_that_take_no_room_ends_all_the_same() -> None:
    assert story("a" + "\N{COMBINING GRAVE ACCENT}" * 9000).reach(0, 100.0) == 2000


def test_a_hanging_run_takes_no_room() -> None:
    inscriber, element = Inscriber(Omissions()), Element("P")
    runs = inscriber.mark("– ", BODY, element, hanging=True) + inscriber.mark("Ja", BODY, element)
    told = Story(runs)
    assert told.text == "– Ja"
    assert told.width(0, 2) == 0.0
    assert runs[0].drawn_width("– ") > 5
    assert told.width(0, 4) == pytest.approx(runs[1].width("Ja"))


def test_the_largest_size_of_a_part_is_known() -> None:
    told = Story(Inscriber(Omissions()).pieces([("stor", BODY), (" liten", SMALL)], Element("P")))
    assert (told.largest, told.size(0, 2), told.size(5, 9)) == (10.4, 10.4, 8.0)
    assert told.at(0).look is BODY
    assert told.at(6).look is SMALL
