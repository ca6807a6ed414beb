# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pages as HTML: one that stands by itself, a fragment to paste into somebody else's, and the body of an e-mail.

The markup stands in `resources/templates/html/`, one macro a block type. Every text is escaped by Jinja2.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from seminarapp.application.ports.documents import Document
from seminarapp.application.words.beginnings import beginning_of
from seminarapp.documents.blocks import Block, Page, Quote, Spans, Standfirst
from seminarapp.documents.characters import writable
from seminarapp.documents.language import words
from seminarapp.documents.links import is_link
from seminarapp.documents.outline import opening
from seminarapp.documents.quotemarks import Role, parted
from seminarapp.documents.web.structured_data import structured_data
from seminarapp.documents.web.svg import svg
from seminarapp.domain.spans import Span
from seminarapp.settings import resources

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_LONG_WORD = re.compile(r"(?<!\S)[\w!-~]{32,256}(?!\S)")
_BREAKS_AFTER = 16  # characters
_DESCRIPTION = 300


def write_html(page: Page) -> Document:
    """The page as one HTML file with its looks and its structured data in it; it fetches nothing."""
    page, remarks = writable(page)
    head, blocks = opening(page.blocks)
    html = (
        _templates()
        .get_template("page.html")
        .render(
            page=page,
            head=head,
            blocks=blocks,
            language=_tag(page.language),
            say=words(page.language),
            description=_description(page),
            data=_in_script(structured_data(page)),
            logo=_as_address(page.brand.logo.png) if page.brand.logo else "",
            logo_description=_beside(page),
        )
    )
    return Document(html.encode(), remarks)


def write_fragment(page: Page) -> Document:
    """The article element alone, without looks, ids or scripts, for a content management system."""
    page, remarks = writable(page)
    html = (
        _templates()
        .get_template("fragment.html")
        .render(blocks=page.blocks, language=_tag(page.language), say=words(page.language))
    )
    return Document(html.encode(), remarks)


def write_letter(page: Page) -> str:
    """The page as the HTML part of an e-mail; `page` holds only what can be written."""
    head, blocks = opening(page.blocks)
    return (
        _templates()
        .get_template("letter.html")
        .render(page=page, head=head, blocks=blocks, language=_tag(page.language), say=words(page.language))
    )


@cache
def _templates() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    folder = resources().joinpath("templates", "html")
    environment = Environment(
        loader=FunctionLoader(lambda name: folder.joinpath(name).read_text("utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=False,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.globals.update(
        breakable=_breakable,
        direction=_direction,
        is_link=is_link,
        kind=_kind,
        lined=_lined,
        quote_parts=_quote_parts,
        reversed=_reversed,
        svg=svg,
    )
    return environment


def _kind(block: Block) -> str:
    """The name of the macro that writes the block."""
    return type(block).__name__


def _lined(text: str) -> str | Markup:
    """The text with its line breaks."""
    if "\n" not in text:
        return _breakable(text)
    from markupsafe import Markup

    return Markup("<br>").join(map(_breakable, text.split("\n")))


def _breakable(text: str) -> str | Markup:
    """The text with places to break at in what is too long for the line of a telephone: addresses, checksums.

    The looks of the page that a fragment is pasted into can't be relied on for that. A word longer than any address is
    left as it is: parsers that don't know `wbr` would nest one in another, and they go only so deep.
    """
    ends = [
        end
        for word in _LONG_WORD.finditer(text)
        for end in range(word.start() + _BREAKS_AFTER, word.end() - _BREAKS_AFTER + 1, _BREAKS_AFTER)
    ]
    if not ends:
        return text
    from markupsafe import Markup

    return Markup("<wbr>").join(text[begin:end] for begin, end in pairwise((0, *ends, len(text))))


def _direction(texts: Iterable[Span | tuple[str, bool]]) -> str | Markup:
    """An attribute for text that may run from right to left; nothing for any other."""
    from markupsafe import Markup

    for text in texts:
        if _RIGHT_TO_LEFT.search(text.text if isinstance(text, Span) else text[0]):
            return Markup(' dir="auto"')
    return ""


def _reversed(items: Iterable[Spans]) -> str | Markup:
    """An attribute for a list that runs from right to left as its first word does, so that its marks stand there."""
    from markupsafe import Markup

    for character in "".join(span.text for item in items for span in item):
        kind = bidirectional(character)
        if kind in ("L", "R", "AL"):
            return "" if kind == "L" else Markup(' dir="rtl"')
    return ""


def _quote_parts(quote: Quote) -> Iterator[tuple[str, str]]:
    """The quote's parts with the class of each; a dash is wider than a quotation mark, so it is told apart."""
    for part in parted(quote):
        yield part.text, "mark dash" if part.text == "–" and part.role is Role.MARK else part.role.value


def _tag(language: str) -> str:
    """The language as an attribute may hold it; empty when it is no language tag."""
    return language if _LANGUAGE_TAG.fullmatch(language) else ""


def _description(page: Page) -> str:
    """What a search engine shows: the standfirst, shortened."""
    first = next((block for block in page.blocks if isinstance(block, Standfirst)), None)
    return beginning_of("".join(span.text for span in first.text), _DESCRIPTION) if first else ""


def _as_address(png: bytes) -> str:
    """The picture itself as an address, so that nothing is fetched."""
    return f"data:image/png;base64,{b64encode(png).decode()}"


def _beside(page: Page) -> str:
    """What the logo is called; nothing where the very same stands beside it, since it would be read twice."""
    told = page.brand.logo_description
    return "" if told.casefold() == page.publisher.casefold() else told


def _in_script(json: str) -> Markup:
    """JSON that can't end the script element it stands in, nor be read as anything but JSON."""
    from markupsafe import Markup

    for character in "<>&\u2028\u2029":
        json = json.replace(character, f"\\u{ord(character):04x}")
    return Markup(json)  # noqa: S704 - every character that means something in HTML was escaped above
