# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""E-mails read back as a mail program reads them: subject, addresses, text and HTML, and nothing smuggled in."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.blocks import Answers, Envelope, Heading, Page
from seminarapp.documents.mail import is_mailbox, write_mail
from seminarapp.documents.text import write_text
from seminarapp.domain.errors import DocumentError
from tests.documents.pages import PAGE, SHEETS, WRITABLE, page_of, pages, plainly
from tests.documents.reading import Html
from tests.hostile import HOSTILE

ALWAYS = ["MIME-Version", "Content-Type", "X-Unsent", "Subject"]


def mail(page: Page) -> EmailMessage:
    return message_from_bytes(write_mail(page).data, policy=policy.default)


def sent(subject: str = "Titel", **envelope: str) -> Page:
    return replace(page_of("Hej."), envelope=Envelope(subject, **envelope))


def subject_of(page: Page) -> str:
    """The subject as every mail program shows it."""
    raw = message_from_bytes(write_mail(page).data, policy=policy.compat32)["Subject"]
    return str(make_header(decode_header(raw)))


def text_of(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content())


def test_an_article_is_a_draft_with_its_headline_as_subject() -> None:
    message = mail(PAGE)
    assert message.keys() == ALWAYS
    assert (message["X-Unsent"], message["Subject"]) == ("1", "Headline")
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert [part.get_content_charset() for part in message.iter_parts()] == ["utf-8", "utf-8"]


def test_the_text_is_the_e_mail_text_and_the_html_says_the_same() -> None:
    message = mail(PAGE)
    assert text_of(message, "plain").splitlines() == write_text(PAGE).data.decode().splitlines()
    read = Html(text_of(message, "html").encode())
    assert len(read.named("h1")) == len(read.named("main")) == 1
    for words in ("Talking light · Part 2 of 3", "Thursday 12 March 2026, 14:00", "“Yes,” said Bo Vide."):
        assert words in read.text
    assert read.named("script") == read.named("style") == read.named("input") == []


def test_boxes_can_be_answered_by_a_letter() -> None:
    page = replace(page_of(), blocks=(Heading(1, plainly("T")), Answers(("Godkänns",), "Lydelse:", 2)))
    for kind in ("plain", "html"):
        assert "[ ] Godkänns" in text_of(mail(page), kind)
        assert "Lydelse:" in text_of(mail(page), kind)


def test_sheets_for_several_are_no_e_mail() -> None:
    with pytest.raises(DocumentError, match="goes to one panelist"):
        write_mail(SHEETS)


def test_who_gets_it_and_whom_to_answer_are_addresses_or_left_out() -> None:
    message = mail(sent(to="Åsa Öhrn", address="asa@example.org", answer_to="press@example.org"))
    assert message["To"] == "Åsa Öhrn <asa@example.org>"
    assert message["Reply-To"] == "press@example.org"
    assert (
        mail(sent(to='Bo "B" Vide', address="bo@example.org"))["To"] == '"Bo \\"B\\" Vide" <bo@example.org>'
    )
    assert mail(sent(to="Bo", answer_to="Kommunikation")).keys() == ALWAYS


@pytest.mark.parametrize("address", ["a@b.se", "a.b+c@x-y.example.org", "a" * 60 + "@example.org"])
def test_an_address_is_one(address: str) -> None:
    assert is_mailbox(address)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "@",
            "a@b",
            "a b@c.se",
            "a@b.se, c@d.se",
            "a@b.se\n",
            "a@b.se\r\nBcc: c@d.se",
            "<a@b.se>",
            ".a@b.se",
        ),
        *("a..b@c.se", "a@-b.se", "å@b.se", "a@b.se>", "a" * 300 + "@b.se", "[erased]"),
    ],
)
def test_anything_else_is_none(text: str) -> None:
    assert not is_mailbox(text)
    assert mail(sent(address=text, answer_to=text)).keys() == ALWAYS


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\x1c", "\x00\n"])
def test_no_line_of_a_title_becomes_a_header(ending: str) -> None:
    page = sent(
        f"Titel{ending}Bcc: alla@example.org{ending}{ending}Brev",
        to=f"A{ending}Bcc: b@c.se",
        address="a@b.se",
    )
    assert mail(page).keys() == [*ALWAYS, "To"]
    assert subject_of(page).replace(" ", "") == "TitelBcc:alla@example.orgBrev"
    assert mail(page)["Bcc"] is None


@pytest.mark.parametrize(
    "encoded", ["=?utf-8?q?=0D=0ABcc:_a=40b.se?=", "=?utf-8?b?QmNj?=", "x =?iso-8859-1?q?=E5?= y"]
)
def test_what_is_typed_as_if_encoded_is_read_as_typed(encoded: str) -> None:
    assert subject_of(sent(encoded)) == encoded
    (address,) = mail(sent(to=encoded, address="a@b.se"))["To"].addresses
    assert (address.display_name, address.addr_spec) == (encoded, "a@b.se")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_a_subject_on_one_line_and_a_name(text: str) -> None:
    page = sent(text, to=text, address="a@b.se")
    head = write_mail(page).data.split(b"\r\n\r\n")[0]
    assert head.isascii()
    assert max(map(len, head.split(b"\r\n"))) <= 78
    assert mail(page).keys() == [*ALWAYS, "To"]
    readable = "".join(one for one in " ".join(text.split()) if one.isprintable())
    shown = "".join(one for one in subject_of(page) if one.isprintable())
    assert shown == readable or (
        len(readable) > 200 and shown.endswith("…") and readable.startswith(shown[:-1])
    )


@given(st.text(WRITABLE, max_size=80), st.text(WRITABLE, max_size=40))
def test_every_subject_and_name_comes_back(subject: str, name: str) -> None:
    page = sent(subject, to=name, address="a@b.se")
    assert subject_of(page) == " ".join(subject.split())
    assert mail(page).keys() == [*ALWAYS, "To"]
    (address,) = mail(page)["To"].addresses
    assert address.addr_spec == "a@b.se"


@given(pages.filter(lambda page: not any("NewSheet" in repr(block) for block in page.blocks)))
def test_every_word_of_the_text_comes_back(page: Page) -> None:
    assert text_of(mail(page), "plain").splitlines() == write_text(page).data.decode().splitlines()


def test_the_same_page_gives_the_same_bytes_in_lines_that_servers_let_through() -> None:
    data = write_mail(page_of("x" * 5_000, "å" * 2_000)).data
    assert data == write_mail(page_of("x" * 5_000, "å" * 2_000)).data
    assert data.isascii()
    assert max(map(len, data.split(b"\r\n"))) <= 78
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_what_can_not_be_written_is_told() -> None:
    assert len(write_mail(page_of("a\x00b")).remarks) == 1
