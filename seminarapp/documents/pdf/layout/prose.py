# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is read from top to bottom: headings, paragraphs, quotes, lists, the closing box."""

from __future__ import annotations

from collections.abc import Iterator

from seminarapp.documents import blocks
from seminarapp.documents.blocks import Spans
from seminarapp.documents.pdf.breaking import Manner
from seminarapp.documents.pdf.layout.looks import fill
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.runs import Run, Story
from seminarapp.documents.pdf.setting import Boxed, Setting, Text
from seminarapp.documents.pdf.structure import Element
from seminarapp.domain.attribution import surname

_SECTION = 2  # the level of headings in colour; deeper ones are smaller and dark
_MARKS = ("– ", "— ", "”", "“", "»", "„")
_CLOSES = ",.;:!?"
_SHORT_ITEM = 240  # characters; a longer one may be parted
_TWO_FIGURES = 10


def heading(setter: Setter, block: blocks.Heading) -> Text:
    """A heading over a section."""
    if block.level <= _SECTION:
        return setter.heading(block.level, block.text, setter.looks.heading, 16.4, 19.0)
    return setter.heading(block.level, block.text, setter.looks.subheading, 14.0, 13.0)


def standfirst(setter: Setter, text: Spans, before: float = 9.0) -> Text:
    """The lead under the headline."""
    runs = setter.inscriber.spans(text, setter.looks.standfirst, setter.root.add("P"))
    return setter.text(runs, 18.6, before, manner=Manner(balanced=0.85)).kept(whole=True)


def paragraph(setter: Setter, text: Spans) -> Text:
    """Body text."""
    runs = setter.inscriber.spans(text, setter.looks.body, setter.root.add("P"))
    return setter.text(runs, 15.2, 7.6, manner=setter.hyphens).kept(widows=3)


def quote(setter: Setter, block: blocks.Quote) -> Text:
    """A quote in large type, its opening mark hanging in the margin.

    An attribution has a line of its own in small type, wherever it stands, but the whole is one paragraph and one
    sentence. It isn't hyphenated: a quote that is copied out must be the quote.
    """
    element = setter.root.add("BlockQuote").add("P")
    text = setter.text(_quote_runs(setter, block, element), 21.0, 15.0, manner=Manner(balanced=0.8))
    setter.room(6.0)
    return text.kept(whole=True, widows=3)


def _quote_runs(setter: Setter, block: blocks.Quote, element: Element) -> list[Run]:
    looks, inscriber = setter.looks, setter.inscriber
    runs: list[Run] = []
    blank = ""  # that the piece before ended with
    for text, speech in block.pieces:
        whole, words = blank + text, text.strip(" ")
        blank = " " if text.endswith(" ") else ""
        if not words:
            continue
        closes = _closing_marks(words) if runs and not speech and not whole.startswith(" ") else ""
        runs += inscriber.mark(closes, looks.quote, element)
        words, whole = words[len(closes) :], whole[len(closes) :]
        if runs and whole.startswith(" "):
            runs.append(inscriber.line_end(runs[-1].look, element))
            words = words.strip(" ")
        if speech:
            opening = next((one for one in _MARKS if words.startswith(one)), "") if begins_line(runs) else ""
            runs += inscriber.mark(opening, looks.quote_mark, element, hanging=True)
            runs += inscriber.mark(words[len(opening) :], looks.quote, element)
            continue
        for part, name in _named(words, block.speaker):
            runs += inscriber.mark(part, looks.speaker if name else looks.attribution, element)
    return runs


def _closing_marks(words: str) -> str:
    """The comma or full stop with which an attribution joins the speech before it; it is set like the speech."""
    return words[: len(words) - len(words.lstrip(_CLOSES))]


def begins_line(runs: list[Run]) -> bool:
    """Whether what comes after these runs begins a line."""
    return not runs or runs[-1].text == "\n"


def _named(clause: str, speaker: str) -> Iterator[tuple[str, bool]]:
    """The clause in parts, each with whether it is the speaker's name, whole or as a surname."""
    for name in (speaker, surname(speaker)):
        if name and name in clause:
            before, _, after = clause.partition(name)
            yield from ((before, False), (name, True), (after, False))
            return
    yield clause, False


def items(setter: Setter, block: blocks.Items) -> list[Setting]:
    """A list, with bullets or numbers; neither its first nor its last item stands alone on a page."""
    kind = "/Decimal" if block.ordered else "/Disc"
    whole = setter.root.add("L", attributes={"O": "/List", "ListNumbering": kind})
    wide = block.ordered and len(block.items) >= _TWO_FIGURES
    set_items: list[Setting] = []
    for number, item in enumerate(block.items, 1):
        entry = whole.add("LI")
        sign = f"{number}." if block.ordered else "•"
        mark = setter.inscriber.mark(f"{sign} ", setter.looks.bullet, entry.add("Lbl"))
        runs = setter.inscriber.spans(item, setter.looks.body, entry.add("LBody"))
        text = setter.text(runs, 15.2, 7.6 if number == 1 else 3.2, manner=setter.hyphens)
        short = len(text.story.text) < _SHORT_ITEM
        alone = number in {1, len(block.items) - 1} and len(block.items) > 1
        set_items.append(
            text.kept(
                label=(Story(mark), 1.0),
                indent=22.0 if wide else 15.0,
                whole=short,
                with_next=short and alone,
            )
        )
    return set_items


def closing(setter: Setter, text: Spans) -> Boxed:
    """The closing paragraph, on a tinted ground."""
    brand = setter.looks.brand
    runs = setter.inscriber.spans(text, setter.looks.boxed, setter.root.add("P"))
    inside = setter.text(runs, 16.0, manner=setter.hyphens).kept(whole=True)
    return Boxed(inside, fill(brand.tint), 14.0, before=18.0, stripe=fill(brand.colour))


def colophon(setter: Setter, lines: tuple[str, ...]) -> list[Setting]:
    """Small and quiet, a paragraph a line; none of them is alone on a page."""
    settings: list[Setting] = []
    for number, line in enumerate(lines):
        runs = setter.inscriber.plain(line, setter.looks.caption, setter.root.add("P"))
        settings.append(setter.text(runs, 12.4, 3.0 if number else 20.0).kept(whole=True))
    return settings


def figure(setter: Setter, alternative: str) -> Boxed:
    """The place of a picture, with its alternative text."""
    text = setter.words["picture"].format(alternative=alternative)
    runs = setter.inscriber.plain(text, setter.looks.caption, setter.root.add("P"))
    return Boxed(setter.text(runs, 13.0).kept(whole=True), fill(setter.looks.brand.tint), 10.0, before=12.0)


def headline(setter: Setter, text: Spans, sizes: tuple[tuple[int, float, float], ...], before: float) -> Text:
    """The document's headline, its lines equally long.

    Args:
        setter: sets it.
        text: the headline.
        sizes: up to how many characters which size and leading; the last row is for any length.
        before: room above it, in points.
    """
    length = sum(len(span.text) for span in text)
    size, leading = next(((size, leading) for most, size, leading in sizes if length <= most), sizes[-1][1:])
    return setter.heading(1, text, setter.looks.headline(size), leading, before)


def small_heading(setter: Setter, block: blocks.Heading) -> Text:
    """A heading over facts."""
    return setter.heading(block.level, block.text, setter.looks.label, 11.6, 15.0)
