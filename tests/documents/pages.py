# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pages of every kind of block, and texts that would like to be markup, for Hypothesis and for single tests."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from seminarapp.documents.blocks import (
    Answers,
    Block,
    Closing,
    Colophon,
    Column,
    Figure,
    Heading,
    Items,
    Lane,
    Mark,
    ModeratorLine,
    NewSheet,
    Page,
    PanelList,
    Paragraph,
    PeopleGrid,
    PersonLine,
    Quote,
    RecordingLink,
    Roll,
    Spans,
    Standfirst,
    Stretch,
    Table,
    TableRow,
    Timeline,
    Timetable,
    TimetableRow,
    Versions,
    When,
)
from seminarapp.documents.characters import is_visible
from seminarapp.domain.handout import Paper
from seminarapp.domain.spans import Span

FRAGMENTS = (
    *(
        "<b>",
        "</p>",
        "</script>",
        "<!--",
        "-->",
        "]]>",
        "<?xml",
        "<",
        ">",
        "a<b",
        "&",
        "&amp;",
        "&#60;",
        '"',
        "'",
    ),
    *(
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~",
        "[a](https://x.y)",
        "![",
        "]",
        "# ",
        "#",
        "- ",
        "+ ",
        "1. ",
        "2)",
        "> ",
        "|",
    ),
    *(
        "---",
        "===",
        "    ",
        "\t",
        "\\",
        "$x$",
        ": ",
        "{{ 7*7 }}",
        "{% raw %}",
        "{#",
        "%s",
        "{0}",
        "javascript:",
    ),
    *("😀", "👩‍🔬", "سلام", "é", "–", "”", "\N{NO-BREAK SPACE}", "ord", "Å", "0", " ", " – "),
)
"""What means something in one format or another."""

WRITABLE = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")

TYPED = st.lists(st.sampled_from(FRAGMENTS) | st.text(WRITABLE, max_size=3), max_size=4).map("".join)
"""Text on one line, as hostile as it gets."""

LINKS = st.sampled_from(
    [
        "https://example.org/a_b*c?d=1&e=2",
        "http://example.org/(x)",
        "https://example.org/`{|}^",
        "https://å.se/\\x",
    ]
)

spans: st.SearchStrategy[Spans] = st.lists(
    st.builds(Span, TYPED)
    | st.builds(Span, TYPED, emphasised=st.just(True))
    | st.builds(Span, TYPED.filter(is_visible), url=LINKS),
    min_size=1,
    max_size=4,
).map(tuple)

people = st.lists(st.builds(PersonLine, TYPED, TYPED, TYPED), min_size=1, max_size=3).map(tuple)
pieces = st.lists(st.tuples(TYPED, st.booleans()), min_size=1, max_size=3).map(tuple)
items = st.lists(spans, min_size=1, max_size=3).map(tuple)
rows = st.lists(st.builds(TimetableRow, TYPED, TYPED, TYPED), min_size=1, max_size=3).map(tuple)

seconds = st.floats(0, 7200, allow_nan=False)
stretches = st.lists(st.builds(Stretch, seconds, seconds, TYPED), max_size=3).map(tuple)
marks = st.lists(st.builds(Mark, seconds, TYPED), max_size=3).map(tuple)
timelines = st.builds(
    Timeline,
    TYPED,
    TYPED,
    st.floats(1, 7200, allow_nan=False),
    st.lists(st.builds(Lane, TYPED, st.integers(0, 12), stretches, TYPED), max_size=4).map(tuple),
    stretches,
    marks,
    stretches,
    marks,
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Tables with as many cells in every row as there are columns."""
    columns = draw(st.lists(st.builds(Column, TYPED, st.just(1.0), st.booleans()), min_size=1, max_size=4))
    cells = st.tuples(*(TYPED for _ in columns))
    rows = draw(st.lists(st.builds(TableRow, cells, TYPED, st.booleans()), max_size=3))
    return Table(draw(TYPED), tuple(columns), tuple(rows))


blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, st.sampled_from([2, 3]), spans),
    st.builds(Standfirst, spans),
    st.builds(Paragraph, spans),
    st.builds(Quote, pieces, TYPED, TYPED, TYPED),
    st.builds(Items, items, st.booleans()),
    st.builds(PanelList, TYPED, people),
    st.builds(ModeratorLine, TYPED, st.builds(PersonLine, TYPED)),
    st.builds(RecordingLink, TYPED, TYPED.filter(str.strip), LINKS, TYPED),
    st.builds(Closing, spans),
    st.builds(Colophon, st.lists(TYPED, min_size=1, max_size=3).map(tuple)),
    st.builds(Figure, TYPED),
    st.builds(Timetable, st.tuples(TYPED, TYPED), rows),
    st.builds(PeopleGrid, people),
    tables(),
    timelines,
    st.builds(Roll, TYPED, st.tuples(TYPED, TYPED, TYPED, TYPED, TYPED), people, st.integers(0, 3)),
    st.builds(NewSheet),
    st.builds(Versions, st.lists(st.tuples(TYPED, TYPED), min_size=1, max_size=2).map(tuple)),
    st.builds(Answers, st.lists(TYPED, max_size=3).map(tuple), TYPED, st.integers(0, 3)),
)

pages: st.SearchStrategy[Page] = st.builds(
    Page,
    kind=st.sampled_from(
        [
            "article",
            "programme",
            "report",
            "approval-sheets",
            "run-of-show",
            "attendance",
            "summary",
            "cue-cards",
        ]
    ),
    title=TYPED,
    language=st.sampled_from(["sv", "en"]),
    blocks=st.tuples(st.builds(Heading, st.just(1), spans), st.lists(blocks, max_size=5)).map(
        lambda parts: (parts[0], *parts[1])
    ),
    publisher=TYPED,
    kicker=TYPED,
    footer=TYPED,
    when=st.builds(When, st.lists(TYPED, max_size=2).map(tuple), st.none(), st.none(), TYPED),
    paper=st.sampled_from(Paper),
    version=st.sampled_from(["", "Version 3 · 2026-11-26 14:05"]),
)


def harmless(value: Any) -> Any:
    """The same page with every character that can be seen turned into an x; addresses of links stay."""
    if isinstance(value, str):
        return re.sub(r"\S", "x", value)
    if isinstance(value, tuple):
        return tuple(harmless(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        kept = {"url", "kind", "language", "paper"}
        return replace(
            value,
            **{
                field.name: harmless(getattr(value, field.name))
                for field in fields(value)
                if field.name not in kept
            },
        )
    return value


def plainly(*typed: str) -> Spans:
    """The texts as spans without markup."""
    return tuple(Span(one) for one in typed)


EVERY_BLOCK: tuple[Block, ...] = (
    Heading(1, plainly("Headline")),
    Standfirst(plainly("Lead")),
    Heading(2, plainly("Section")),
    Paragraph(
        (Span("See "), Span("this", emphasised=True), Span(" and "), Span("that", url="https://example.org/"))
    ),
    Heading(3, plainly("Below")),
    Quote((("“Yes,”", True), (" said Bo Vide.", False)), "Bo Vide", "Yes.", "c1"),
    Items((plainly("one"), plainly("two"))),
    Items((plainly("first"), plainly("second")), ordered=True),
    PanelList("The panel:", (PersonLine("Bo Vide", "astronomer", "Observatory"), PersonLine("Alma"))),
    ModeratorLine("The moderator was Cia.", PersonLine("Cia")),
    RecordingLink("Here it is:", "Watch", "https://play.example.org/1", "The recording has captions."),
    Figure("A lamp in fog"),
    Timetable(("Time", "Item"), (TimetableRow("14:00", "Welcome"), TimetableRow("14:05", "Talk", "Bo Vide"))),
    PeopleGrid((PersonLine("Bo Vide", "astronomer", "Observatory"), PersonLine("", "guest"))),
    Table(
        "Speaking time",
        (Column("Name", 2.0), Column("Time", figures=True)),
        (TableRow(("Bo Vide", "5:20"), "Observatory"), TableRow(("Together", "5:20"), strong=True)),
    ),
    Timeline(
        "Who spoke when",
        "Bo Vide spoke from 0:10 to 5:30.",
        600.0,
        (Lane("Bo Vide", 1, (Stretch(10.0, 330.0),), "5:20"), Lane("Cia", 0, ())),
        (Stretch(0.0, 300.0, "Welcome"), Stretch(300.0, 600.0, "Talk")),
        (Mark(20.0, "1"),),
        (Stretch(400.0, 500.0),),
        (Mark(0.0, "0"), Mark(300.0, "5")),
    ),
    Closing(plainly("The end.")),
    Colophon(("Published 26 November 2026, edition 1", "Corrected 28 November 2026: a name")),
)
"""One of each type, and what tells them apart; what only sheets to answer have stands in SHEET_BLOCKS."""

SHEET_BLOCKS: tuple[Block, ...] = (
    Heading(1, plainly("Approve your quotes")),
    Standfirst(plainly("Read them.")),
    Heading(2, plainly("Bo Vide")),
    Versions((("As it was noted", "“Yes.”"), ("As it was approved", "“Yes, indeed.”"))),
    Answers(("As it stands", "Not to be used"), "New wording:", 2),
    NewSheet(),
    Heading(1, plainly("Another sheet")),
    Standfirst(plainly("Its lead")),
    Quote((("“No.”", True),)),
    Answers((), "Date and name:", 1),
)
"""Two sheets that are answered by hand."""

ROLL = Roll(
    "Panel",
    ("No", "Name", "Organisation", "Present", "Signature"),
    (PersonLine("Bo Vide", "astronomer", "Observatory"), PersonLine("Alma")),
    blank=2,
)
"""An attendance list of two, with two lines left."""

PAGE = Page(
    kind="article",
    title="Headline",
    language="en",
    blocks=EVERY_BLOCK,
    publisher="Light Council",
    kicker="Talking light · Part 2 of 3",
    footer="Talking light, part 2 of 3",
    when=When(
        ("Thursday 12 March 2026, 14:00", "The Mill"),
        datetime(2026, 3, 12, 13, 0, tzinfo=UTC),
        datetime(2026, 3, 12, 14, 0, tzinfo=UTC),
        "The Mill",
    ),
)


SHEETS = replace(PAGE, kind="approval-sheets", title="Approve your quotes", blocks=SHEET_BLOCKS, when=When())


def page_of(*typed: str, language: str = "sv") -> Page:
    """An article with one paragraph a text."""
    return Page(
        "article",
        "Rubrik",
        language,
        (Heading(1, plainly("Rubrik")), *(Paragraph(plainly(text)) for text in typed)),
    )
