# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The text of one cue without its markup, divided among its voices.

Only what WebVTT defines is markup (and `<font>`, which converted subtitles carry); everything else between angle
brackets is what somebody said, and stays. Each pattern is possessive or can match in one way only, so that the time
taken grows with the length of the text and no faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from html.entities import html5

_CLASSES = r"(?:\.[^\s<>.]{0,100}+)*+"
_VOICE = re.compile(rf"<v{_CLASSES}(?:\s([^<>]{{0,500}}+))?>|</v>")
_OTHER_TAG = re.compile(
    rf"</?(?:[cibu]|ruby|rt){_CLASSES}\s*+>"
    rf"|<lang{_CLASSES}(?:\s[^<>]{{0,100}}+)?>|</lang>"
    r"|<font(?:\s[^<>]{0,500}+)?>|</font>"
    r"|<(?:[0-9]{1,4}:)?[0-9]{1,2}:[0-9]{2}\.[0-9]{3}>"
)
_CHARACTER = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")


def voices(text: str) -> Iterator[tuple[str, str]]:
    """Each voice's name ("" for nobody's) and words, in order; what is blank is left out."""
    text = _OTHER_TAG.sub("", text)
    speaker, begin = "", 0
    for tag in _VOICE.finditer(text):
        yield from _spoken(speaker, text[begin : tag.start()])
        speaker, begin = _plain(tag[1] or ""), tag.end()
    yield from _spoken(speaker, text[begin:])


def _spoken(speaker: str, text: str) -> Iterator[tuple[str, str]]:
    words = _plain(text)
    if words:
        yield speaker, words


def _plain(text: str) -> str:
    """Character references decoded, and line breaks, which are only layout, made spaces."""
    if "&" in text:
        text = _CHARACTER.sub(lambda reference: _character(reference[0]), text)
    return " ".join(text.split())


@lru_cache(maxsize=256)
def _character(reference: str) -> str:
    """`unescape` alone would take the beginning of an unknown name for a known one, and make “¬hing;” of nothing."""
    name = reference[1:]
    return unescape(reference) if name.startswith("#") else html5.get(name, reference)
