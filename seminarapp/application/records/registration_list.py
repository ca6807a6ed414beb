# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A list of people who register, and who of them is the same as whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from seminarapp.application.views.audience import Participant


@dataclass(frozen=True, slots=True)
class Registrant:
    """Somebody on a list; `place` is the row, counted from 1."""

    name: str
    organisation: str = ""
    email: str = ""
    note: str = ""
    place: int = 0

    @property
    def called(self) -> str:
        """The name, and where there is none, the e-mail address."""
        return self.name.strip() or self.email.strip()


class Registered:
    """Who is on a seminar's list, cancelled or not, and who was met on a new list so far.

    The same address and the same name are the same person. An address that several on the new list share tells
    nobody apart: whoever registers a group often gives their own. An address that is theirs alone is the same person
    under a corrected name. Where either has no address, name and organisation decide.
    """

    def __init__(self, there: Iterable[Participant], new: Iterable[Registrant]) -> None:
        self._by_mail: dict[str, list[Participant]] = {}
        self._by_name: dict[tuple[str, str], list[Participant]] = {}
        for one in there:
            if one.email:
                self._by_mail.setdefault(_folded(one.email), []).append(one)
            self._by_name.setdefault((_folded(one.name), _folded(one.organisation)), []).append(one)
        self._shared = Counter(_folded(one.email) for one in new)
        self._met: dict[tuple[str, ...], Registrant] = {}

    def twin_of(self, one: Registrant) -> Registrant | None:
        """Who came earlier on the new list and is the same; asked of everybody once, in order."""
        name, mail = _folded(one.called), _folded(one.email)
        key = (name, mail) if mail else (name, "", _folded(one.organisation))
        return None if self._met.setdefault(key, one) is one else self._met[key]

    def same_as(self, one: Registrant) -> Participant | None:
        """Who is on the seminar's list already and is the same."""
        name, mail = _folded(one.called), _folded(one.email)
        if mail:
            sharing = self._by_mail.get(mail, [])
            alike = next((known for known in sharing if _folded(known.name) == name), None)
            if alike or (len(sharing) == 1 and self._shared[mail] == 1):
                return alike or sharing[0]
        named = self._by_name.get((name, _folded(one.organisation)), [])
        return next((known for known in named if not (mail and known.email)), None)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
