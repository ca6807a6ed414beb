# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The pages that are audited: every kind of document that is written as HTML, in every state an article can be in."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path

from PIL import Image

from seminarapp.application.views.article import EditionView, WithdrawalView
from seminarapp.application.views.material import Material
from seminarapp.application.views.profile import Profile
from seminarapp.bootstrap import open_house
from seminarapp.documents.mail import write_mail
from seminarapp.documents.making import DocumentMaker
from seminarapp.documents.outline import apart
from seminarapp.documents.web.html import write_fragment, write_html
from seminarapp.domain.article import Content, Imprint
from seminarapp.domain.organisation import Logo
from seminarapp.domain.values import ApprovalState, BlockKind
from tests.documents.pages import PAGE, SHEETS
from tests.documents.panel import CAPTURES, held, material, quoting
from tests.documents.reference import MATERIALS
from tests.hostile import HOSTILE

FRAGMENT, WHOLE = ".fragment.html", ".html"
_HEAD = "0123456789abcdef" * 4
_PUBLISHED = EditionView(1, 10, Imprint(datetime(2026, 11, 26, 14, 0, tzinfo=UTC), _HEAD, "KS 2026/0001"))
_CORRECTED = EditionView(
    2, 20, Imprint(datetime(2026, 11, 28, 9, 0, tzinfo=UTC), _HEAD[::-1]), note="En titel."
)
_GONE = WithdrawalView(datetime(2026, 12, 1, 8, 0, tzinfo=UTC), "Fel person namngavs.")
# A site breaks the words of its headings; of what stands under them, nothing is taken for granted.
_SURROUNDINGS = (
    '<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Webbplatsen</title>\n'
    "<style>h1, h2, h3 {{ overflow-wrap: break-word; }}</style>\n</head>\n"
    "<body>\n<main>\n{fragment}</main>\n</body>\n</html>\n"
)


@dataclass(frozen=True, slots=True)
class Audited:
    """A page by the name it is reported under."""

    name: str
    html: bytes


def audited() -> Iterator[Audited]:
    """All of them; a fragment stands in a page that has nothing else."""
    for language, given in MATERIALS.items():
        for kind, suffixes in DocumentMaker().kinds().items():
            yield from (
                _made(kind, suffix, language, _asked(given))
                for suffix in (FRAGMENT, WHOLE)
                if suffix in suffixes
            )
    for state, given in (*_states(), ("hostile", _hostile())):
        yield from (_made("article", suffix, "sv", given, state) for suffix in (FRAGMENT, WHOLE))
    yield from _letters()
    yield Audited("every block", write_html(PAGE).data)
    yield Audited("every block, fragment", _surrounded(write_fragment(PAGE).data, "en"))
    yield Audited("every block to answer", write_html(SHEETS).data)
    yield from _sample()


def _letters() -> Iterator[Audited]:
    """The HTML parts of e-mails."""
    for name, page in (("article", PAGE), ("sheet", replace(SHEETS, blocks=apart(SHEETS)[0].blocks))):
        mail = message_from_bytes(write_mail(page).data, policy=policy.default)
        body = mail.get_body(("html",))
        assert body is not None
        yield Audited(f"e-mail, {name}", str(body.get_content()).encode())


def _states() -> Iterator[tuple[str, Material]]:
    """An article that is published, corrected, withdrawn, and in colours and with the logo of an organisation."""
    given = MATERIALS["sv"]
    assert given.article is not None
    editions = (_PUBLISHED, _CORRECTED)
    yield "published", replace(given, edition=1, article=replace(given.article, editions=editions[:1]))
    yield "corrected", replace(given, edition=2, article=replace(given.article, editions=editions))
    withdrawn = replace(given.article, editions=editions, withdrawn=_GONE)
    yield "withdrawn", replace(given, article=withdrawn)
    for colour in ("#FFE600", "#0A0A3C"):  # as bright and as dark as organisations have them
        yield (
            f"in {colour[1:]}",
            replace(given, profile=Profile("Ljusrådet", colour, Logo(_logo(), 40, 20, ""))),
        )


def _logo() -> bytes:
    png = BytesIO()
    Image.new("RGB", (40, 20), "#884400").save(png, "PNG")
    return png.getvalue()


def _asked(given: Material) -> Material:
    """The material with one quote answered, one amended and one asked about, so that sheets show each."""
    answered, amended, asked = given.captures
    captures = (
        replace(answered, approval=ApprovalState.APPROVED),
        replace(amended, approval=ApprovalState.AMENDED, approved_text=f"{amended.text} – så där."),
        replace(asked, approval=ApprovalState.SENT, deadline="2026-10-24"),
    )
    return replace(given, captures=captures, reply_to="press@example.org")


def _hostile() -> Material:
    """What no writer would write, in blocks of every kind that holds text; no word is longer than an address."""
    hostile = [text for text in HOSTILE if max(map(len, text.split()), default=0) <= 256]
    kinds = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST, BlockKind.FIGURE, BlockKind.CLOSING)
    contents = [Content(kinds[number % len(kinds)], text) for number, text in enumerate(hostile)]
    links = [
        Content(BlockKind.PARAGRAPH, f"[{text}](https://example.org/)") for text in hostile if text.strip()
    ]
    return held(material(Content(BlockKind.PANEL), quoting("c1"), *contents, *links, captures=CAPTURES))


def _sample() -> Iterator[Audited]:
    """The sample panel that comes with the program, at its full length."""
    maker = DocumentMaker()
    with tempfile.TemporaryDirectory() as folder, open_house(str(Path(folder) / "library")) as house:
        house.activities.exchange.make_sample("sv")
        cards = house.activities.overview.library().seminars
        materials = [house.activities.writing.material(card.id) for card in cards]
    richest = max(materials, key=lambda one: len(one.captures))
    for kind, suffixes in maker.kinds().items():
        yield from (
            _made(kind, suffix, "sv", richest, "sample") for suffix in (FRAGMENT, WHOLE) if suffix in suffixes
        )


def _made(kind: str, suffix: str, language: str, given: Material, state: str = "") -> Audited:
    data = DocumentMaker().make(kind, suffix, given, language).data
    name = ", ".join(
        part for part in (kind, state, "fragment" if suffix == FRAGMENT else "", language) if part
    )
    return Audited(name, _surrounded(data, language) if suffix == FRAGMENT else data)


def _surrounded(fragment: bytes, language: str) -> bytes:
    return _SURROUNDINGS.format(language=language, fragment=fragment.decode()).encode()
