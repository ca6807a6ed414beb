# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The little markup an article's text may have: `*emphasis*` and `[label](https://…)`; all else is as typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Bounded repetition: no input can make these patterns run for long.
_LINK = r"\[(?P<label>[^\[\]\n]{1,500})\]\((?P<url>https?://[^\s()<>\"]{1,2000})\)"
_EMPHASIS = r"(?<![\w*])\*(?P<emphasis>[^\s*](?:[^*\n]{0,500}[^\s*])?)\*(?![\w*])"
_MARKUP = re.compile(f"{_LINK}|{_EMPHASIS}")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text of one kind; `url` is empty where it is no link."""

    text: str
    emphasised: bool = False
    url: str = ""


def spans_of(text: str) -> tuple[Span, ...]:
    """The text as spans. Only http and https links count; anything else that looks like markup stays as typed."""
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


def plain(text: str) -> str:
    """The text as it is read: markup taken away, a link's label kept."""
    return "".join(span.text for span in spans_of(text))
