# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""People in what was pasted."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.records.pasted_people import Layout, Pasted
from seminarapp.application.records.people import PeopleRecord, PersonRecord, RoleRecord
from seminarapp.application.records.people_table import Column, TableRecord, people_of, registrants_of
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.lists.names import MOST_PEOPLE
from seminarapp.interchange.lists.pasted import MOST_CHARACTERS, read_pasted

ANNA = PersonRecord(
    "Anna Berg", (RoleRecord("hydrolog", "Vattenverket"),), emails=("anna.berg@vatten.example",)
)
BO = PersonRecord("Bo Ek", (RoleRecord("direktör", "Länsstyrelsen"),))
BO_TABBED = "Bo Ek\tdirektör\tLänsstyrelsen\t"
ANNA_REACHED = PersonRecord("Anna Berg", emails=("anna.berg@vatten.example",))
BO_REACHED = PersonRecord("Bo Ek", emails=("bo.ek@lan.example",))


def table(text: str, layout: Layout | None = None, html: str = "") -> TableRecord:
    read = read_pasted(Pasted(text, html), layout)
    assert isinstance(read, TableRecord)
    return read


def people(text: str, layout: Layout | None = None, html: str = "") -> tuple[PersonRecord, ...]:
    read = table(text, layout, html)
    return people_of(read, read.columns).people


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        (
            "Anna Berg, hydrolog, Vattenverket, anna.berg@vatten.example\nBo Ek, direktör, Länsstyrelsen",
            Layout.LINES,
        ),
        (
            "Anna Berg – hydrolog, Vattenverket <anna.berg@vatten.example>\nBo Ek - direktör, Länsstyrelsen",
            Layout.LINES,
        ),
        (
            "1. Anna Berg | hydrolog | Vattenverket | anna.berg@vatten.example\n2) Bo Ek, direktör, Länsstyrelsen",
            Layout.LINES,
        ),
        (
            "•\tAnna Berg, hydrolog, Vattenverket, anna.berg@vatten.example\n•\tBo Ek, direktör, Länsstyrelsen",
            Layout.LINES,
        ),
        (
            "Panel:\n- Anna Berg (hydrolog, Vattenverket) anna.berg@vatten.example\n- Bo Ek, direktör på Länsstyrelsen",
            Layout.LINES,
        ),
        (
            "Anna Berg\thydrolog\tVattenverket\tanna.berg@vatten.example\nBo Ek\tdirektör\tLänsstyrelsen\t",
            Layout.TABLE,
        ),
        (
            "Namn\tTitel\tArbetsplats\tMejl\nAnna Berg\thydrolog\tVattenverket\tanna.berg@vatten.example\n"
            + BO_TABBED,
            Layout.TABLE,
        ),
        (
            "Name;Job title;Company;E-mail\nAnna Berg;hydrolog;Vattenverket;anna.berg@vatten.example\n"
            + BO_TABBED.replace("\t", ";"),
            Layout.TABLE,
        ),
        (
            "Förnamn\tEfternamn\tBefattning\tMyndighet\tE-post\nAnna\tBerg\thydrolog\tVattenverket\tanna.berg@vatten.example\nBo\tEk\tdirektör\tLänsstyrelsen\t",
            Layout.TABLE,
        ),
        (
            "Anna Berg\nhydrolog\nVattenverket\nanna.berg@vatten.example\n\nBo Ek\ndirektör, Länsstyrelsen",
            Layout.BLOCKS,
        ),
    ],
)
def test_the_same_people_are_found_however_they_were_written(text: str, layout: Layout) -> None:
    for ends in ("\n", "\r\n", "\u2028"):
        assert people(text.replace("\n", ends)) == (ANNA, BO)
    assert table(text).layout is layout


@pytest.mark.parametrize(
    "text",
    [
        "Berg, Anna <anna.berg@vatten.example>; Ek, Bo <bo.ek@lan.example>",
        "Berg, Anna <anna.berg@vatten.example>;\nEk, Bo <bo.ek@lan.example>;",
        '"Berg, Anna" <anna.berg@vatten.example>, Bo Ek <bo.ek@lan.example>',
        "Anna Berg <anna.berg@vatten.example>\nBo Ek <bo.ek@lan.example>",
        "Berg, Anna <anna.berg@vatten.example>\nEk, Bo <bo.ek@lan.example>",
        "Anna Berg anna.berg@vatten.example\nBo Ek (bo.ek@lan.example)",
        "Anna Berg, e-post: anna.berg@vatten.example\nBo Ek, mailto:bo.ek@lan.example",
        "Anna Berg <anna.berg@vatten.example>\tx\nBo Ek <bo.ek@lan.example>\t",
    ],
)
def test_the_same_addressees_are_found_however_they_were_written(text: str) -> None:
    assert [(one.name, one.emails) for one in people(text)] == [
        (one.name, one.emails) for one in (ANNA_REACHED, BO_REACHED)
    ]


def test_a_signature_is_one_person() -> None:
    text = (
        "Hej!\n\nVi ses på torsdag, hoppas jag, om inte tåget är försenat.\n\nMed vänlig hälsning,\n\nAnna Berg\n"
        "Hydrolog\n\nVattenverket\nStorgatan 12, 123 45 Staden\nTel: 070-123 45 67\nanna.berg@vatten.example\n"
        "www.vatten.example\n\nSå behandlar vi personuppgifter: https://vatten.example/gdpr"
    )
    assert people(text) == (
        PersonRecord(
            "Anna Berg",
            (RoleRecord("Hydrolog", "Vattenverket"),),
            emails=("anna.berg@vatten.example",),
            phones=("070-123 45 67",),
        ),
    )


def test_cards_are_cards() -> None:
    read = read_pasted(Pasted("\n BEGIN:VCARD\nVERSION:3.0\nFN:Anna Berg\nEND:VCARD\n"))
    assert isinstance(read, PeopleRecord)
    assert [one.name for one in read.people] == ["Anna Berg"]


def test_a_line_of_a_card_that_is_folded_at_a_blank_keeps_it() -> None:
    read = read_pasted(Pasted("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna\r\n  Berg\ud800\r\nEND:VCARD\r\n"))
    assert isinstance(read, PeopleRecord)
    assert [one.name for one in read.people] == ["Anna Berg?"]


def test_names_in_a_row_are_people() -> None:
    assert [one.name for one in people("Anna Berg, Bo Ek, Cia Dahl och Dag Holm")] == [
        "Anna Berg",
        "Bo Ek",
        "Cia Dahl",
        "Dag Holm",
    ]
    assert [one.name for one in people("Anna Berg; Bo Ek")] == ["Anna Berg", "Bo Ek"]


def test_a_table_of_a_web_page_is_read_from_its_html() -> None:
    html = (
        "<table><tr><th>Namn</th><th>Arbetsplats</th></tr>"
        '<tr><td><a href="mailto:anna@vatten.example?subject=x">Anna Berg</a></td><td>Vattenverket</td></tr>'
        "<tr><td>Bo&nbsp;Ek</td><td>Län &amp; stad</td></tr></table>"
    )
    read = table("Anna Berg Vattenverket", html=html)
    assert read.rows == (("Anna Berg", "Vattenverket", "anna@vatten.example"), ("Bo Ek", "Län & stad", ""))
    assert read.columns == {Column.NAME: 0, Column.ORGANISATION: 1, Column.EMAIL: 2}


def test_addresses_behind_links_are_read_from_the_html() -> None:
    html = '<ul><li><a href="mailto:anna@vatten.example">Anna Berg</a>, hydrolog</li><li>Bo Ek</li></ul>'
    assert people("Anna Berg, hydrolog\nBo Ek", html=html)[0].emails == ("anna@vatten.example",)


def test_the_html_of_a_letter_s_frame_is_no_table() -> None:
    html = "<table><tr><td>Anna Berg, hydrolog</td></tr></table>"
    assert people("Anna Berg, hydrolog", html=html) == (PersonRecord("Anna Berg", (RoleRecord("hydrolog"),)),)


def test_the_user_says_how_it_is_divided() -> None:
    text = "Anna Berg\nBo Ek"
    assert len(people(text)) == 2
    assert len(people(text, Layout.BLOCKS)) == 1
    assert people("Anna Berg, hydrolog, Vattenverket", Layout.TABLE)[0] == PersonRecord(
        "Anna Berg", (RoleRecord("hydrolog", "Vattenverket"),)
    )
    assert [one.name for one in people("Lundberg Ek, Anna", Layout.NAMES)] == ["Anna Lundberg Ek"]


def test_headings_are_left_out_and_named() -> None:
    read = table("Moderator\nAnna Berg, redaktör, Tidningen\nPanel:\nBo Ek")
    assert [row[0] for row in read.rows] == ["Anna Berg", "Bo Ek"]
    assert read.remarks[0].told("en") == "Taken for headings and left out: Moderator · Panel:"


# -- what is hostile --------------------------------------------------------------------------------------------------


def test_signs_that_can_t_be_seen_are_left_out_and_counted() -> None:
    read = table("\u202eAnna\u200b Berg\u202c,\u00a0hydro\0log\ud800")
    assert read.rows[0][:2] == ("Anna Berg", "hydrolog\ufffd")
    assert read.remarks[0].told("sv") == "Tecken som inte syns utelämnades: 4"


def test_formulas_stay_text() -> None:
    text = 'Namn\tTitel\n=HYPERLINK("x")\t\'=1+1\n@SUM(1)\t-1'
    assert table(text).rows == (('=HYPERLINK("x")', "=1+1"), ("@SUM(1)", "-1"))


@pytest.mark.parametrize("layout", [None, *Layout])
@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, x\n" * 70_000,
        "Anna Berg; " * 90_000,
        "x\t" * 10_000,
        '"' * MOST_CHARACTERS,
        "a@" * (MOST_CHARACTERS // 2),
        "Anna Berg <a@b.se>, " * 40_000,
        ("x" + " " * 1_900 + "y\n") * 500,
        "\0" * MOST_CHARACTERS,
        "(" * MOST_CHARACTERS,
        "Hälsningar\n" * 80_000,
        "1 " * (MOST_CHARACTERS // 2),
    ],
    ids=lambda text: text[:8] if isinstance(text, str) else None,
)
def test_what_is_made_to_be_slow_is_not(text: str, layout: Layout | None) -> None:
    begin = time.process_time()
    try:
        assert len(table(text, layout).rows) <= MOST_PEOPLE
    except ReadError as error:
        assert len(str(error)) < 300  # noqa: PT017  either is right, as long as it is soon
    assert time.process_time() - begin < 6.0, "two seconds on a quiet machine"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (" \n\t", "There is nobody in what was pasted: copy names, a table or vCards, and paste again"),
        ("Panel:", "There is nobody in what was pasted"),
        ("Anna Ek\n" * (MOST_PEOPLE + 1), "What was pasted has more than 2,000 lines"),
        ("x" * (MOST_CHARACTERS + 1), "What was pasted has 1,000,001 characters"),
    ],
)
def test_nobody_and_too_many_are_refused(text: str, said: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_pasted(Pasted(text))
    assert str(caught.value).startswith(said)


@given(st.text(), st.sampled_from([None, *Layout]), st.text())
def test_any_text_is_read_or_refused(text: str, layout: Layout | None, html: str) -> None:
    try:
        read = read_pasted(Pasted(text, html), layout)
    except ReadError as error:
        assert "\n" not in str(error)  # noqa: PT017  either is right
        return
    if isinstance(read, TableRecord):
        assert all(len(row) == len(read.heads) for row in read.rows)
        assert all(at < len(read.heads) for at in read.columns.values())
        assert people_of(read, read.columns).people or read.rows
        assert len(registrants_of(read, read.columns)) <= MOST_PEOPLE


# -- laws -------------------------------------------------------------------------------------------------------------

FIRST = st.sampled_from(["Anna", "Bo", "Åsa-Lena", "Zoë", "Œdipe", "Ali", "Karl Johan"])
LAST = st.sampled_from(["Berg", "Ek", "von Essen", "Östlund-Åberg", "O’Hara", "de la Cruz", "Vik Näs"])
TITLES = st.sampled_from(
    ["hydrolog", "generaldirektör", "professor", "chef för planering", "VD", "Head of Water"]
)
WORKPLACES = st.sampled_from(
    ["Vattenverket", "Näs kommun", "Region Vik", "KTH", "Havs- och vattenmyndigheten"]
)
PEOPLE = st.lists(
    st.builds(
        lambda first, last, title, work, mail: PersonRecord(
            f"{first} {last}", (RoleRecord(title, work),), emails=(mail,) if mail else ()
        ),
        FIRST,
        LAST,
        TITLES,
        WORKPLACES,
        st.sampled_from(["", "a.b@verket.example", "x+y@sub.verket.example"]),
    ),
    min_size=1,
    max_size=6,
)


def _said(one: PersonRecord) -> tuple[str, str, str, str]:
    return one.name, one.roles[0].title, one.roles[0].organisation, next(iter(one.emails), "")


@given(PEOPLE, st.sampled_from(["", "- ", "• ", "7. "]), st.sampled_from([", ", " | "]))
def test_lines_are_read_as_the_people_they_were_written_of(
    written: list[PersonRecord], bullet: str, between: str
) -> None:
    lines = [bullet + between.join(part for part in _said(one) if part) for one in written]
    assert list(people("\n".join(lines))) == written


@given(PEOPLE)
def test_a_copied_table_is_read_as_the_people_it_was_written_of(written: list[PersonRecord]) -> None:
    rows = [
        "\t".join(("Namn", "Titel", "Organisation", "E-post")),
        *("\t".join(_said(one)) for one in written),
    ]
    assert list(people("\n".join(rows))) == written
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row.split(chr(9)))}</tr>" for row in rows)
    assert list(people("", html=f"<table>{cells}</table>")) == written


@given(PEOPLE)
def test_addressees_are_read_as_the_people_they_were_written_of(written: list[PersonRecord]) -> None:
    reached = [(one.name, one.emails or ("x@y.example",)) for one in written]
    row = "; ".join(f"{name} <{mails[0]}>" for name, mails in reached)
    assert [(one.name, one.emails) for one in people(row, Layout.NAMES)] == reached
