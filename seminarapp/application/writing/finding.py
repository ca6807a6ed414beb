# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Finding words in a text, and putting others in their place. What is searched for is plain text, never a pattern."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; `case` tells capitals from small letters, `whole` finds whole words alone."""

    text: str
    case: bool = False
    whole: bool = False

    def places(self, text: str) -> list[tuple[int, int]]:
        """Where it stands in a text, each as beginning and end; never overlapping, and nowhere for no words."""
        return [found.span() for found in self._pattern.finditer(text)] if self.text else []

    def replaced(self, text: str, by: str) -> str:
        """The text with `by` wherever it stands."""
        return self._pattern.sub(lambda _found: by, text) if self.text else text

    @property
    def _pattern(self) -> re.Pattern[str]:
        words = re.escape(self.text)
        edged = rf"(?<!\w){words}(?!\w)" if self.whole else words
        return re.compile(edged, 0 if self.case else re.IGNORECASE)
