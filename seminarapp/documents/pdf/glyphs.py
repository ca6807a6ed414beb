# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What can't be printed as typed: characters that no shipped face has a glyph for.

Such a character is printed as a readable stand-in and reported, and the file still carries what was typed for those who
read it aloud or copy it. Characters without any shape, such as joiners and soft hyphens, are left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from seminarapp.documents.language import words

_BLANKS = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]+")
JOINERS = "\u200d\ufe0f"
"""They make one picture of several characters, and are kept between characters that are pictures."""

_INVISIBLE = re.compile(
    r"[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0e\ufeff]"
    r"|(?<![\U00010000-\U0010ffff\u2600-\u27bf\ufe0f])[\u200d\ufe0f]"
)
_ODD = re.compile(r"[^\n -\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf]")
_LINE_ENDS = frozenset("\n\r\u2028\u2029")
_SHORT = 3
_NAMED = 5


class Omissions:
    """Characters of one document that no shipped face has, and how often each stood in the text."""

    def __init__(self) -> None:
        self.missing: Counter[str] = Counter()

    def remarks(self, language: str) -> tuple[str, ...]:
        """A line that names them and says how many they are, in that language; nothing if there are none."""
        if not self.missing:
            return ()
        say = words(language)
        named = ", ".join(f"{_called(one)} × {count}" for one, count in self.missing.most_common(_NAMED))
        more = len(self.missing) - _NAMED
        if more > 0:
            named = say["and_more"].format(named=named, count=more)
        total = sum(self.missing.values())
        return (say["stand_ins" if total > 1 else "stand_in"].format(count=total, characters=named),)


def cleaned(text: str) -> str:
    """The text as it is set: composed, blanks folded into one, without what has no shape. Ends of lines stay."""
    if _ODD.search(text) is None:
        return _BLANKS.sub(_folded, text) if "  " in text or "\n" in text else text
    text = _BLANKS.sub(_folded, unicodedata.normalize("NFC", text))
    return _INVISIBLE.sub("", text)


def _folded(blanks: re.Match[str]) -> str:
    return " " if _LINE_ENDS.isdisjoint(blanks[0]) else "\n"


def _called(character: str) -> str:
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".rstrip()


@lru_cache(maxsize=512)
def stand_in(run: str) -> str:
    """What is printed for a run of characters without glyphs.

    Up to three are named by number, as in “[U+1F600]”; a longer run, a word in a script that isn't shipped, by its
    script and length, as in “[Arabic × 5]”, since a row of numbers helps nobody.
    """
    shapes = [one for one in run if one not in JOINERS]
    if len(shapes) <= _SHORT:
        return "".join(f"[U+{ord(one):04X}]" for one in shapes)
    called = f"U+{ord(shapes[0]):04X}…"
    if all(unicodedata.category(one)[0] in "LM" for one in shapes):
        script = unicodedata.name(shapes[0], called).split()[0].split("-")[0]
        called = script if script == "CJK" else script.capitalize()
    return f"[{called}\u00a0×\u00a0{len(shapes)}]"  # one word, so that it stays on one line
