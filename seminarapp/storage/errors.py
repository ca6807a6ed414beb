# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What can go wrong with a library, said in one line each: what is wrong, where, and the remedy.

LibraryError (domain.errors)
├── NotALibraryError        the file is something else
├── TooNewError             a later version of the program wrote it
├── DamagedError            the file, or an event in it, can't be read
├── PlaceError              the folder or the server can't be reached
├── ClosedError             it has been closed meanwhile
├── LibraryInUseError (domain.errors)
└── NotSavedError (domain.errors)
    ├── DiskError           the disk refused
    ├── DiskFullError       it has no room left
    ├── GoneError           the file was moved or deleted under the program
    ├── ReplacedError       another file took its place
    ├── UnreadableWordsError  a change would restate words whose key is not here
    ├── ChangedElsewhereError  somebody else has changed the same thing meanwhile
    └── BrokenTextError     a text holds half a character
"""

from __future__ import annotations

from seminarapp.domain.errors import LibraryError, NotSavedError


class NotALibraryError(LibraryError):
    """The file is not one of ours."""

    template = "“{place}” is not a seminar library: choose another file, or import it if it is a seminar file"


class TooNewError(LibraryError):
    """A later version of the program wrote it."""

    template = (
        "“{place}” was written by a later version of the program: update the program, then open it again"
    )


class UnknownEventError(TooNewError):
    """The log holds a kind of event that this version has no class for."""

    template = "The library holds an event of the kind “{topic}”, unknown to this version: update the program"


class DamagedError(LibraryError):
    """The database can't read the file."""

    template = "“{place}” is damaged ({reason}): copy it aside, then open the latest backup"


class DamagedEventError(DamagedError):
    """An event can't be read."""

    template = (
        "Version {version} of {originator} can't be read ({reason}): check the library, then open a backup"
    )


class PlaceError(LibraryError):
    """The folder or the server can't be reached or written to."""

    template = (
        "“{place}” can't be opened ({reason}): choose another place, or ask for the right to write there"
    )


class ClosedError(LibraryError):
    """Somebody asks a library that has been closed."""

    template = "“{place}” has been closed: open it again"


class DiskError(NotSavedError):
    """The disk refused."""

    template = "Not saved: {reason}. Free some space or reconnect the disk, then save again"


class DiskFullError(NotSavedError):
    """The disk has no room left."""

    template = "The disk is full, so nothing can be saved: free some space. What you type is kept until then"


class GoneError(NotSavedError):
    """The file was moved or deleted under the program, or its disk was pulled out."""

    in_doubt = False  # a file that its user does not find is no place to look

    template = "“{place}” is not in its place any more: put it back. What you type is kept until then"


class ReplacedError(NotSavedError):
    """Another file stands in the place of the one that is open."""

    in_doubt = False

    template = "Another file stands in the place of “{place}”: put the library back. What you type is kept until then"


class ChangedElsewhereError(NotSavedError):
    """Somebody else has changed the same thing since it was loaded."""

    may_pass = False

    template = "Not saved: somebody else has changed it meanwhile. Look at it again, then make your change"


class BrokenTextError(NotSavedError):
    """A text holds half of a surrogate pair, as a faulty clipboard gives it: it can't be written as UTF-8."""

    may_pass = False

    template = (
        "Not saved: the text holds half a character. Delete the sign that shows as a box, then save again"
    )


class UnreadableWordsError(NotSavedError):
    """A change would restate somebody's words, and they can't be read: their key is missing, or was destroyed."""

    may_pass = False

    template = (
        "Not saved: it would write over words that can't be read here. Put the library's key file beside it, "
        "or leave them as they are"
    )
