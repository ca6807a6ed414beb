# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What one line of a short list shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.badge import BadgeKind


class EntryState(StrEnum):
    """Before, in or after its time."""

    WAITING = "waiting"
    NOW = "now"
    DONE = "done"
    STRUCK = "struck"


class Mark(NamedTuple):
    """A small mark before the bar: somebody's initials in the colour of seat `number`, or an icon with a figure.

    A plain tuple, since what is measured and drawn of marks is looked up by them at every paint.
    """

    text: str
    number: int = 0
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line, ready to be shown: everything is in the user's language already.

    Attributes:
        id: one of a kind in the list.
        leading: a short text before the title, such as a time or a number of votes; `leading_spoken` is read for it
            where it says too little without the eye. It is drawn in `leading_role`, `leading_icon` behind it.
        initials: of a person, drawn in an avatar in the colour of seat `number`.
        icon: the name of an icon before the title; `icon_role` is its colour.
        note: a quiet second line; `badge` stands before it.
        trailing: a short text at the right edge; over in `trailing_role` OVER.
        marks: who or what belongs to it, before the bar; assistive technology reads `spoken` for them.
        few_marks: what stands for the marks where a title needs their room.
        bar: from where to where (0–1) a bar is filled that stands before `trailing`, in `bar_role`.
        bar_on: to where it goes on, lighter.
        action: the name of an icon at the right that can be clicked; `action_name` says what it does.
        spoken: what assistive technology reads beyond the texts, such as the meaning of the icon.
    """

    id: str
    title: str
    state: EntryState = EntryState.WAITING
    leading: str = ""
    leading_spoken: str = ""
    leading_role: Role = Role.MUTED
    leading_icon: str = ""
    initials: str = ""
    number: int = 0
    icon: str = ""
    icon_role: Role = Role.MUTED
    note: str = ""
    badge: str = ""
    badge_kind: BadgeKind = BadgeKind.NEUTRAL
    trailing: str = ""
    trailing_role: Role = Role.MUTED
    marks: tuple[Mark, ...] = ()
    few_marks: tuple[Mark, ...] = ()
    bar: tuple[float, float] | None = None
    bar_on: float = 0.0
    bar_role: Role = Role.ACCENT
    action: str = ""
    action_name: str = ""
    spoken: str = ""

    @property
    def sentence(self) -> str:
        """The whole line for assistive technology."""
        parts = (
            self.leading_spoken or self.leading,
            self.title,
            self.spoken,
            self.badge,
            self.note,
            self.trailing,
        )
        return ", ".join(part for part in parts if part)
