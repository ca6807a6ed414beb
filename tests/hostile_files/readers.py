# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every reader of files from outside, by name, with what is made to harm it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from seminarapp.interchange.pictures.portraits import PictureMaker
from seminarapp.interchange.profile.reading import ProfileFileReaders
from seminarapp.interchange.reading import FileReaders
from tests.hostile_files import (
    archives,
    calendars,
    cards,
    lists,
    pictures,
    schedules,
    seminar_files,
    templates,
    transcripts,
)
from tests.hostile_files.hostile_file import HostileFile


def _logos() -> Iterator[HostileFile]:
    yield from pictures.bitmaps()
    yield from pictures.drawings()


READERS: dict[str, Callable[[], Iterator[HostileFile]]] = {
    "ics": calendars.hostile,
    "frab": schedules.frab,
    "pretalx": schedules.pretalx,
    "lists": lists.hostile,
    "workbooks": archives.workbooks,
    "cards": cards.hostile,
    "transcripts": transcripts.subtitles,
    "chats": transcripts.chats,
    "seminar": seminar_files.hostile,
    "templates": templates.hostile,
    "logos": _logos,
    "portraits": pictures.bitmaps,
}


def read(reader: str, path: Path, kind: str | None = None) -> object:
    """What that reader makes of a file.

    Raises:
        ReadError: it refuses it.
    """
    if reader == "templates":
        return ProfileFileReaders().template(path)
    if reader == "logos":
        return ProfileFileReaders().logo(path)
    if reader == "portraits":
        return PictureMaker().portrait_in(path)
    return FileReaders().read(path, kind)
