# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What can't be printed: control characters, and characters that no shipped face has a glyph for.

Nothing is lost silently. Control characters are dropped and reported. A character without a glyph is printed as a readable
stand-in and reported, and the file still carries what was typed for those who read it aloud or copy it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

_BLANKS = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]")
_ODD = re.compile(r"[^\n -\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf]")
_LINE_ENDS = frozenset("\n\r\u2028\u2029")
_SHORT = 3
_NAMED = 5


@dataclass(slots=True)
class Omissions:
    """What was not printed as typed in one document.

    Attributes:
        controls: how many control characters were dropped.
        missing: the characters without a glyph, and how often each stood in the text.
    """

    controls: int = 0
    missing: Counter[str] = field(default_factory=Counter)

    def cleaned(self, text: str) -> str:
        """The text as it is set: composed, blanks folded into one, without what has no shape. Ends of lines stay."""
        if _ODD.search(text) is None:
            return _BLANKS.sub(_folded, text) if "  " in text or "\n" in text else text
        text = _BLANKS.sub(_folded, unicodedata.normalize("NFC", text))
        text, dropped = _CONTROLS.subn("", text)
        self.controls += dropped
        return _INVISIBLE.sub("", text)

    def remarks(self) -> tuple[str, ...]:
        """A line for each kind of omission, in English."""
        lines = []
        if self.controls:
            lines.append(f"Left out: {_times(self.controls, 'control character')}")
        if self.missing:
            total = sum(self.missing.values())
            named = [
                f"{_called(character)} × {count}" for character, count in self.missing.most_common(_NAMED)
            ]
            more = len(self.missing) - len(named)
            rest = f" and {more} more" if more > 0 else ""
            lines.append(
                f"Printed as stand-ins: {_times(total, 'character')} that no shipped typeface has: "
                f"{', '.join(named)}{rest}"
            )
        return tuple(lines)


def _folded(blanks: re.Match[str]) -> str:
    return " " if _LINE_ENDS.isdisjoint(blanks[0]) else "\n"


def _times(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def _called(character: str) -> str:
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".rstrip()


@lru_cache(maxsize=512)
def stand_in(run: str) -> str:
    """What is printed for a run of characters without glyphs.

    Up to three are named by number, as in “[U+1F600]”; a longer run, a word in a script that isn't shipped, by its script
    and length, as in “[Arabic × 5]”, since a row of numbers helps nobody.
    """
    if len(run) <= _SHORT:
        return "".join(f"[U+{ord(character):04X}]" for character in run)
    script = unicodedata.name(run[0], "U+").split()[0].split("-")[0]
    called = script if script in {"CJK", "U+"} else script.capitalize()
    return f"[{called}\u00a0×\u00a0{len(run)}]"  # one word, so that it stays on one line
