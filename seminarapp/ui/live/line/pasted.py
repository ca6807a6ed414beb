# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What comes from a clipboard, made fit for one line: nothing that can be read is cut."""

from __future__ import annotations

import re

_BREAKS = re.compile(r"\r\n|[\x00-\x1f\x7f\x85\u2028\u2029]")
_HALVES = re.compile(r"[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


def in_one_line(text: str) -> str:
    """The text with a space for each line break, tab and control character, and a sign for each half character.

    A faulty program may put half a character on the clipboard: it could not be saved.
    """
    return _HALVES.sub(_REPLACEMENT, _BREAKS.sub(" ", text))
