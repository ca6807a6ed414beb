# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Captions as WebVTT (https://www.w3.org/TR/webvtt1/) and as SubRip."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seminarapp.application.recording.captioning import Caption
from seminarapp.domain.values import Seconds
from seminarapp.interchange.webvtt.voiced import voiced

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_LONGEST_NAME = 200
_IN_NAME = re.compile(r"[<>&\n\r]")


def webvtt(captions: Sequence[Caption], language: str) -> bytes:
    """A WebVTT file; each caption names its voice."""
    head = ["WEBVTT", *([f"Language: {language}"] if _LANGUAGE.fullmatch(language) else [])]
    blocks = ["\n".join(head)]
    for caption in captions:
        end = max(caption.end, caption.begin + 0.001)  # one that ends as it begins is no cue
        times = f"{clock(caption.begin)} --> {clock(end)}"
        name = _IN_NAME.sub(" ", writable(caption.speaker))[:_LONGEST_NAME]
        text = "\n".join(map(escaped, caption.lines))
        blocks.append(f"{times}\n<v {name}>{text}" if name.strip() else f"{times}\n{text}")
    return ("\n\n".join(blocks) + "\n").encode()


def subrip(captions: Sequence[Caption]) -> bytes:
    """A SubRip file; the speaker's name stands where somebody else begins to speak (`webvtt.voiced`)."""
    texts = voiced((writable(one.speaker), [writable(line) for line in one.lines]) for one in captions)
    blocks = [
        f"{number}\n{clock(caption.begin, ',')} --> {clock(caption.end, ',')}\n{text}"
        for number, (caption, text) in enumerate(zip(captions, texts, strict=True), 1)
    ]
    return ("\n\n".join(blocks) + ("\n" if blocks else "")).encode()


def escaped(text: str) -> str:
    """Text as it may stand in a cue: nothing in it ends the cue or is markup."""
    text = writable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return " ".join(text.split())


def writable(text: str) -> str:
    """The text without what no reader takes."""
    return _UNWRITABLE.sub("", text)


def clock(seconds: Seconds, point: str = ".") -> str:
    """`hh:mm:ss.mmm`."""
    whole = round(max(0.0, seconds) * 1000)
    minutes, milliseconds = divmod(whole, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{milliseconds // 1000:02}{point}{milliseconds % 1000:03}"
