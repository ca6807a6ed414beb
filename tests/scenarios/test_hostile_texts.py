# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The same two hundred and fifty hostile texts through article, names, titles and links to every output."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path
from uuid import UUID

import pytest
from lxml import html

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.bootstrap import House, open_house
from seminarapp.domain.article import Content
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import BlockKind, CaptureKind, Recording, Schedule, SegmentKind
from tests.documents.pdf.tagged import read
from tests.documents.reading import word_text
from tests.hostile import HOSTILE, LONG_LINE

GROUP = 25
BEGINS = Schedule(datetime(2026, 3, 12, 13, 0, tzinfo=UTC))
FETCHING = ("script", "img", "iframe", "object", "embed", "video", "audio", "source", "form", "base")


def bare(text: str) -> str:
    """What is left of a text in any writing: letters, figures and signs, without blanks and what can't be seen."""
    seen = (one for one in unicodedata.normalize("NFC", text) if unicodedata.category(one)[0] not in "CZ")
    return "".join(seen)


def is_plain(text: str) -> bool:
    """Whether the article's own marks don't change it."""
    return not set(text) & set("*[]") and bare(text) != ""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with open_house(str(tmp_path / "library.seminarapp")) as opened:
        yield opened


def seminar_of(house: House, texts: tuple[str, ...]) -> UUID:
    """A seminar that says these everywhere."""
    activities = house.activities
    planning, moderating, writing = activities.planning, activities.moderating, activities.writing
    title = next(text for text in texts if text.strip())
    seminar = planning.plan_seminar(TitleCard(title, schedule=BEGINS, publisher=texts[1], venue=texts[2]))
    planning.link_recording(seminar, Recording(texts[3], texts[4]))
    seats = [planning.seat_panelist(seminar, Panelist(f"{text} Å", text, text)) for text in texts[:9]]
    moderating.open_session(seminar)
    moment = 0.0
    for text in texts:
        segment = planning.add_segment(seminar, f"{text} d", 5, SegmentKind.DISCUSSION)
        moderating.begin_segment(seminar, segment, moment)
        moment += 60.0
        noted = Noted(f"{text} c", CaptureKind.QUOTE, seats[0], tags=("a",))
        capture = moderating.note(seminar, Entry(noted, Moment(moment, moment + 1))).id
        writing.insert_quote(seminar, capture)
        for kind in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST, BlockKind.FIGURE):
            writing.insert_block(seminar, Content(kind, text))
        for scheme in ("javascript:alert(1)", "file:///etc/passwd", "https://example.org/?q=1"):
            writing.insert_block(seminar, Content(BlockKind.PARAGRAPH, f"[{text}]({scheme})"))
    return seminar


def made(house: House, seminar: UUID, kind: str, suffix: str) -> bytes:
    """A document; empty where the seminar has no transcript to make it of. Nothing else may be refused."""
    if kind == "captions":
        with pytest.raises(DocumentError) as refused:
            house.activities.publishing.make(seminar, kind, suffix)
        assert "\n" not in str(refused.value)
        return b""
    seats = seated(house, seminar)[:1] if suffix == ".eml" else ()  # an e-mail goes to one panelist
    return house.activities.publishing.make(seminar, kind, suffix, seats=seats, working_copy=True).data


def seated(house: House, seminar: UUID) -> tuple[str, ...]:
    return tuple(seat.id for seat in house.activities.writing.material(seminar).plan.seats)


def body_of_mail(data: bytes) -> bytes:
    """The HTML of an e-mail that has the headers of a draft and no others."""
    mail = message_from_bytes(data, policy=policy.default)
    assert mail.keys() == ["MIME-Version", "Content-Type", "X-Unsent", "Subject"]
    body = mail.get_body(("html",))
    assert body is not None
    return str(body.get_content()).encode()


def require_harmless(data: bytes) -> html.HtmlElement:
    """Nothing in the page runs, is fetched, or leads anywhere but the web."""
    page = html.fromstring(data.decode())
    for element in page.iter():
        if isinstance(element, html.HtmlComment | html.HtmlProcessingInstruction):
            continue
        if element.tag == "script":
            assert element.get("type") == "application/ld+json"
            json.loads(element.text or "")
            continue
        assert element.tag not in FETCHING, element.tag
        assert not any(str(name).startswith("on") for name in element.attrib)
        for name in ("href", "src", "action"):
            address = str(element.get(name, "https:"))
            assert address.startswith(("https:", "http:", "mailto:", "#")), address
    return page


def test_there_are_two_hundred_and_fifty() -> None:
    assert len(HOSTILE) >= 250
    assert len(set(HOSTILE)) >= 245


@pytest.mark.parametrize("first", range(0, len(HOSTILE) - GROUP + 1, GROUP))
def test_every_text_is_only_text_in_every_output(house: House, first: int) -> None:
    texts = HOSTILE[first : first + GROUP]
    seminar = seminar_of(house, texts)
    plain = [bare(text) for text in texts if is_plain(text)]
    for kind, suffixes in house.activities.publishing.kinds().items():
        for suffix in suffixes:
            data = made(house, seminar, kind, suffix)
            if suffix == ".eml":
                data = body_of_mail(data)
            if kind != "article":
                continue
            if suffix in (".html", ".fragment.html", ".eml"):
                said = bare(require_harmless(data).text_content())
            elif suffix == ".docx":
                said = bare(word_text(data))
            elif suffix == ".pdf":
                said = bare(read(data).root.text)
            else:
                continue
            lacking = [text for text in plain if text not in said]
            assert lacking == [], suffix


@pytest.mark.parametrize("first", range(0, len(HOSTILE) - GROUP + 1, GROUP))
def test_every_text_comes_back_from_the_seminar_file_and_is_no_formula(house: House, first: int) -> None:
    texts = HOSTILE[first : first + GROUP]
    seminar = seminar_of(house, texts)
    record = json.loads(house.activities.publishing.make(seminar, "seminar", ".json").data)
    noted = [capture["text"] for capture in record["captures"]]
    assert [bare(text) for text in noted] == [bare(f"{text} c") for text in texts]
    table = house.activities.publishing.make(seminar, "captures", ".csv").data.decode("utf-8-sig")
    for row in csv.DictReader(io.StringIO(table, newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())


def test_a_line_of_a_megabyte_is_noted_and_written_out(house: House) -> None:
    seminar = house.activities.planning.plan_seminar(TitleCard("Lång"))
    house.activities.moderating.open_session(seminar)
    noted = Noted(LONG_LINE, CaptureKind.NOTE)
    house.activities.moderating.note(seminar, Entry(noted, Moment(1.0, 2.0)))
    house.activities.writing.insert_block(seminar, Content(BlockKind.PARAGRAPH, LONG_LINE))
    for suffix in (".html", ".txt", ".md", ".docx"):
        data = house.activities.publishing.make(seminar, "article", suffix).data
        assert suffix == ".docx" or LONG_LINE.encode() in data
