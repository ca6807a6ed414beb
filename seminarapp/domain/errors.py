# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Everything that can be refused, as one tree.

SeminarappError
├── RuleError               the domain says no
│   ├── NotInPanelError     a speaker has no seat in the panel
│   ├── SessionStateError   the session is not open, already open, or closed
│   ├── QuoteRefusedError   words that may not stand as direct speech
│   ├── DuplicateError      an id or initials are taken
│   └── EmptyTextError      a text that must say something is blank
├── NotFoundError           nothing, or more than one thing, answers to that name
├── ReadError               a file from outside can't be taken in (interchange)
├── WriteError              a target can't be written
├── LibraryError            the library can't be opened, or is damaged (storage)
│   ├── LibraryInUseError   another program holds it
│   └── NotSavedError       the disk refused; what was typed is still on screen
├── NotReadyError           an article can't be published yet
└── DocumentError           a document can't be made as asked

Each error carries an English `template` with {placeholders} and their values, so that the window and the command
line can say it in the user's language (`resources/words/errors.sv.toml`, keyed by the template).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

_NOUNS = ("what", "kind")


class SeminarappError(Exception):
    """One clear line: what is wrong, where, and the remedy."""

    template: ClassVar[str] = "{reason}"

    def __init__(self, template: str | None = None, /, **values: object) -> None:
        self.text = template if template is not None else type(self).template
        self.values = values
        super().__init__(self.text, values)

    def __str__(self) -> str:
        """The line in English; line breaks in values are folded, since a refusal is one line."""
        return self.say(self.text)

    def say(self, text: str, nouns: Mapping[str, str] = MappingProxyType({})) -> str:
        """The line in the wording of `text`, a translation of `self.text` with the same placeholders.

        Args:
            nouns: what to call the `{what}` and the `{kind}` of thing that the line is about.
        """
        said = {name: nouns.get(str(value), value) for name, value in self.values.items() if name in _NOUNS}
        return " ".join(text.format_map({**self.values, **said}).split())


class RuleError(SeminarappError):
    """The domain refuses a command."""


class NotInPanelError(RuleError):
    """A speaker has no seat in the panel."""

    template = "“{speaker}” is not in the panel: add the panelist first, or leave the speaker out"


class SessionStateError(RuleError):
    """The session is in a state that does not allow the command."""


class QuoteRefusedError(RuleError):
    """Words that may not stand as direct speech."""


class DuplicateError(RuleError):
    """An id that must be one of a kind is taken."""

    template = "The {kind} id “{id}” is used twice: give each its own"


class EmptyTextError(RuleError):
    """A text that must say something is blank."""

    template = "The {what} is empty: write something or cancel"


class NotFoundError(SeminarappError):
    """Nothing, or more than one thing, answers to that name."""


class ReadError(SeminarappError):
    """A file from outside can't be taken in; nothing was recorded."""


class WriteError(SeminarappError):
    """A target can't be written; no half-written file is left."""


class LibraryError(SeminarappError):
    """The library can't be opened, or is damaged."""


class LibraryInUseError(LibraryError):
    """Another program holds the library."""


class NotSavedError(LibraryError):
    """The disk refused; nothing of the command was stored.

    Attributes:
        may_pass: whether the very same may be saved later, when the disk is well again.
        in_doubt: whether it may have been stored all the same, by this try or by one before, and can be looked for.
    """

    may_pass: ClassVar[bool] = True
    in_doubt: ClassVar[bool] = True


class NotReadyError(SeminarappError):
    """The article can't be published yet."""


class DocumentError(SeminarappError):
    """A document can't be made as asked."""
