# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The little markup an article's text may have: `*emphasis*` and `[label](https://…)`; all else is as typed.

Reading it, and changing a text so that its spans stay whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Bounded repetition: no input can make these patterns run for long.
_LINK = r"\[(?P<label>[^\[\]\n]{1,500})\]\((?P<url>(?:https?://|mailto:)[^\s()<>\"]{1,2000})\)"
_EMPHASIS = r"(?<![\w*])\*(?P<emphasis>[^\s*](?:[^*\n]{0,500}[^\s*])?)\*(?![\w*])"
_MARKUP = re.compile(f"{_LINK}|{_EMPHASIS}")
_WORD = re.compile(r"\w+(?:[-'’:.,]\w+)*")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text of one kind; `url` is empty where it is no link."""

    text: str
    emphasised: bool = False
    url: str = ""


def spans_of(text: str) -> tuple[Span, ...]:
    """The text as spans. Only http, https and mailto links count; all else that looks like markup stays as typed."""
    return tuple(span for span in _spans(text) if span.text)


def _spans(text: str) -> Iterator[Span]:
    end = 0
    for found in _MARKUP.finditer(text):
        yield Span(text[end : found.start()])
        if found["url"]:
            yield Span(found["label"], url=found["url"])
        else:
            yield Span(found["emphasis"], emphasised=True)
        end = found.end()
    yield Span(text[end:])


def markup_of(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where markup stands that is not read: from where to where, and whether it opens a span or closes it.

    A link is closed by all that follows its label, its address included.
    """
    for found in _MARKUP.finditer(text):
        begin, end = found.span("label" if found["url"] else "emphasis")
        yield found.start(), begin, True
        yield end, found.end(), False


def parted(text: str, at: int) -> tuple[str, str]:
    """The text before a place and after it; a span that goes over the place goes on in both."""
    for found in _MARKUP.finditer(text):
        if not found.start() < at < found.end():
            continue
        sign, begin, end = (
            ("label", *found.span("label")) if found["url"] else ("emphasis", *found.span("emphasis"))
        )
        before, after = text[: found.start()], text[found.end() :]
        here = min(max(at, begin), end)
        head, tail = text[begin:here], text[here:end]
        return before + _marked(head, sign, found["url"]), _marked(tail, sign, found["url"]) + after
    return text[:at], text[at:]


def _marked(text: str, sign: str, url: str | None) -> str:
    """A text as a span, with its outer spaces outside; "" has no span."""
    words = text.strip()
    if not words:
        return text
    marked = f"*{words}*" if sign == "emphasis" else f"[{words}]({url})"
    return text.replace(words, marked, 1)


def joined(head: str, tail: str) -> str:
    """Two texts as one, in which every span is still one; emphasis that meets emphasis becomes one."""
    together = head + tail
    parts = (*spans_of(head), *spans_of(tail))
    if _merged(parts) == _merged(spans_of(together)):
        return together
    last, first = spans_of(head)[-1:], spans_of(tail)[:1]
    if last and first and last[0].emphasised and first[0].emphasised:
        return head[:-1] + tail[1:]
    return f"{head} {tail}"


def _merged(spans: tuple[Span, ...]) -> list[tuple[str, bool, str]]:
    """Neighbours of one kind as one."""
    merged: list[tuple[str, bool, str]] = []
    for span in spans:
        if merged and merged[-1][1:] == (span.emphasised, span.url) and not span.url:
            merged[-1] = (merged[-1][0] + span.text, *merged[-1][1:])
        else:
            merged.append((span.text, span.emphasised, span.url))
    return merged


def emphasis_turned(text: str, begin: int, end: int) -> tuple[str, int, int]:
    """The text with that stretch emphasised, or no longer; and where the stretch stands then."""
    for found in _MARKUP.finditer(text):
        if found["emphasis"] and found.start() <= begin and end <= found.end():
            words = found["emphasis"]
            return text[: found.start()] + words + text[found.end() :], found.start(), found.end() - 2
    begin, end = _trimmed(text, begin, end)
    if begin == end or "*" in text[begin:end] or "\n" in text[begin:end]:
        return text, begin, end
    return f"{text[:begin]}*{text[begin:end]}*{text[end:]}", begin, end + 2


def link_at(text: str, begin: int, end: int) -> tuple[int, int, str, str]:
    """The link that stands there, or the stretch as one without address: where it begins and ends, label, address."""
    for found in _MARKUP.finditer(text):
        if found["url"] and found.start() <= begin and end <= found.end():
            return found.start(), found.end(), found["label"], found["url"]
    begin, end = _trimmed(text, begin, end)
    return begin, end, text[begin:end], ""


def linked(label: str, url: str) -> str:
    """A label as a link; the label alone where there is no address."""
    return f"[{label}]({url})" if url else label


def is_address(url: str) -> bool:
    """Whether a link may lead there: to the web or to a mailbox."""
    return bool(url) and spans_of(linked("x", url)) == (Span("x", url=url),)


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    """The stretch without spaces at its ends; the word around it where it is empty."""
    if begin == end:
        while begin and not text[begin - 1].isspace():
            begin -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return begin, end


def plain(text: str) -> str:
    """The text as it is read: markup taken away, a link's label kept."""
    return "".join(span.text for span in spans_of(text))


def words_in(text: str) -> int:
    """How many words a text has, its markup not counted."""
    return sum(1 for _ in _WORD.finditer(plain(text)))
