# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How our own SubRip says who speaks, so that it reads well and is read back exactly.

SubRip has no voices and no escapes. A name stands before the words where somebody else begins to speak, followed by a
colon and a no-break space, which stands nowhere else in the file; where nobody is named any longer, a no-break space
stands alone. What has neither goes on. A character of no width parts what a player would take for a tag or for times,
and is written twice where it was said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

_BEGINS = "\N{NO-BREAK SPACE}"
_PARTS = "\N{WORD JOINER}"
_LONGEST_NAME = 200  # characters, as in WebVTT
_NAMED = re.compile(rf"([^{_BEGINS}]{{1,600}}):{_BEGINS}")
_TAG = re.compile(r"[<{](?=[A-Za-z/\\])")
"""What players take for the beginning of a tag."""

_ARROW = re.compile("--(?=>)")


def voiced(captions: Iterable[tuple[str, Sequence[str]]]) -> Iterator[str]:
    """Each caption's text as it stands in the file; captions come as the speaker's name ("" for nobody's) and lines."""
    before: str | None = None
    for speaker, lines in captions:
        name = _plain(speaker[:_LONGEST_NAME])
        text = "\n".join(filter(None, map(_plain, lines)))
        if name != before:
            text = f"{name}:{_BEGINS}{text}" if name else f"{_BEGINS}{text}"
        before = name
        yield text


def is_voiced(first: str) -> bool:
    """Whether a file whose first caption has that text says so who speaks."""
    return first.startswith(_BEGINS) or _NAMED.match(first) is not None


class VoicedReading:
    """Reads such a file's texts from the first to the last."""

    def __init__(self) -> None:
        self._speaker = ""

    def read(self, text: str) -> tuple[str, str]:
        """Who speaks in the next caption, and the words; line breaks are only layout."""
        if named := _NAMED.match(text):
            self._speaker, text = _said(named[1]), text[named.end() :]
        elif text.startswith(_BEGINS):
            self._speaker = ""
        return self._speaker, _said(text)


def _plain(text: str) -> str:
    """Text on one line that is neither tag nor times, and has no sign of ours."""
    line = " ".join(text.split()).replace(_PARTS, _PARTS * 2)
    return _ARROW.sub(f"--{_PARTS}", _TAG.sub(lambda mark: mark[0] + _PARTS, line))


def _said(text: str) -> str:
    return " ".join(re.sub(f"{_PARTS}({_PARTS}?)", r"\1", text).split())
