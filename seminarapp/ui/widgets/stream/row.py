# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a row of the stream shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from seminarapp.ui.widgets.badge import BadgeKind


class RowKind(StrEnum):
    """A note, a quote, or the line where a segment began."""

    NOTE = "note"
    QUOTE = "quote"
    DIVIDER = "divider"


@dataclass(frozen=True, slots=True)
class StreamRow:
    """One row, ready to be shown: times and states are in the user's language already.

    Attributes:
        id: of the capture; of a divider, whatever is one of a kind.
        text: as typed, without quotation marks; of a divider, the segment's title.
        number: the speaker's seat number, which gives the colour; 0 for nobody.
        direct: whether a quote stands as direct speech, within quotation marks.
        badge: a state in a word, such as that of the quote's approval.
    """

    id: str
    text: str
    kind: RowKind = RowKind.NOTE
    time: str = ""
    speaker: str = ""
    number: int = 0
    tags: tuple[str, ...] = ()
    starred: bool = False
    direct: bool = True
    off_record: bool = False
    badge: str = ""
    badge_kind: BadgeKind = BadgeKind.NEUTRAL

    @property
    def spoken(self) -> str:
        """The whole row in one sentence, for assistive technology."""
        if self.kind is RowKind.DIVIDER:
            return QCoreApplication.translate("StreamRow", "Segment: {title}").format(title=self.text)
        kind = (
            QCoreApplication.translate("StreamRow", "Quote")
            if self.kind is RowKind.QUOTE
            else QCoreApplication.translate("StreamRow", "Note")
        )
        starred = QCoreApplication.translate("StreamRow", "starred") if self.starred else ""
        secret = QCoreApplication.translate("StreamRow", "off the record") if self.off_record else ""
        head = ", ".join(
            part for part in (self.time, kind, self.speaker, starred, secret, self.badge) if part
        )
        return f"{head}: {self.text} {' '.join(f'#{tag}' for tag in self.tags)}".strip()
