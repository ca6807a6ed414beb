# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""An open library: the lock, the database, the keys, the ledger and the views, opened together and closed together."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import eventsourcing.persistence as es

from seminarapp.application.ports.keeping import Progress, unreported
from seminarapp.domain.article import Article
from seminarapp.domain.audience_question import AudienceQuestion
from seminarapp.domain.capture import Capture
from seminarapp.domain.errors import LibraryError
from seminarapp.domain.handout import Handout
from seminarapp.domain.organisation import Organisation
from seminarapp.domain.origin import Origin
from seminarapp.domain.person import Person
from seminarapp.domain.registration import Registration
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.series import Series
from seminarapp.domain.session import Session
from seminarapp.domain.transcript import Transcript
from seminarapp.domain.turn import Turn
from seminarapp.settings import Author, drafts_folder
from seminarapp.storage.beside.journal import FileJournal
from seminarapp.storage.beside.keys import PersonKeys
from seminarapp.storage.beside.left_findings import FileLeftFindings
from seminarapp.storage.chronicle import LogChronicle
from seminarapp.storage.engine import Database
from seminarapp.storage.errors import DamagedError, PlaceError
from seminarapp.storage.file.library_file import LOG_MARK, require_library
from seminarapp.storage.file.lock import LibraryLock
from seminarapp.storage.file.reserve import Reserve
from seminarapp.storage.keeper import StoredKeeper
from seminarapp.storage.ledger import LogLedger
from seminarapp.storage.log.catalogue import Catalogue
from seminarapp.storage.log.mapper import TypedMapper
from seminarapp.storage.log.recorder import LogRecorder, utc_now
from seminarapp.storage.projector import Projector
from seminarapp.storage.rebuild import Rebuilder
from seminarapp.storage.sealing import Sealer
from seminarapp.storage.views import StoredViews

_ADDRESS = re.compile(r"postgresql|[A-Za-z][A-Za-z0-9+.-]+://")
"""What begins like this is no path; a drive has one letter and no slashes of two."""

AGGREGATES = (
    Series,
    Seminar,
    Person,
    RunOfShow,
    Session,
    Transcript,
    Turn,
    Capture,
    AudienceQuestion,
    Registration,
    Origin,
    Article,
    Handout,
    Organisation,
)


class Library:
    """An open library. A context manager: leaving closes it.

    Attributes:
        ledger, views, chronicle, keeper, journal, left_findings: answer to the ports of the same names.
        recorder: the log itself, for whoever follows it.
        reserve: room for a bad moment.
    """

    def __init__(
        self, database: Database, keys: PersonKeys, author: Author, now: Callable[[], datetime]
    ) -> None:
        self._closing = ExitStack()
        self._closing.callback(database.close)
        self._closing.callback(keys.close)
        self.journal = FileJournal(Path(database.place), drafts_folder())
        self._closing.callback(self.journal.close)
        self.left_findings = FileLeftFindings(Path(database.place), drafts_folder())
        self.recorder = LogRecorder(database, author, now)
        self.recorder.create_tables()
        sealer = Sealer(keys)
        mapper = TypedMapper(Catalogue(AGGREGATES), sealer)
        projector = Projector(database.dialect)
        self.reserve = Reserve(Path(database.place))
        self.reserve.make()
        self.ledger = LogLedger(database, self.recorder, mapper, projector, sealer, keys, self.reserve)
        self.views = StoredViews(database)
        self.chronicle = LogChronicle(database, mapper, author)
        rebuilder = Rebuilder(database, self.recorder, mapper, projector)
        self.keeper = StoredKeeper(database, keys, self.ledger, rebuilder, self.reserve)

    def on_closing(self, callback: Callable[[], None]) -> None:
        """Call this, too, when the library is closed."""
        self._closing.callback(callback)

    def close(self) -> None:
        """Let go of everything; what was saved is on the disk already."""
        self._closing.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_library(
    location: str | Path,
    author: Author,
    *,
    now: Callable[[], datetime] = utc_now,
    progress: Progress = unreported,
    only_to_check: bool = False,
) -> Library:
    """Open the library at that path; it is made at the first use.

    Args:
        author: who is written beside every event.
        now: tells the time that is written beside every event.
        progress: told of while the views are made anew, which a new version or missing keys may ask for.
        only_to_check: leave the views as they are: a library with an event that can't be read may need new ones,
            and opens in no other way.

    Raises:
        LibraryInUseError: another program has it open.
        LibraryError: it is something else, too new, damaged or out of reach.
    """
    if _ADDRESS.match(str(location)):
        raise LibraryError("Team databases can't be opened by this version: give the path of a library file")
    path = Path(location).expanduser()
    require_library(path)
    with ExitStack() as undo:
        lock = LibraryLock(path)
        lock.hold()
        undo.callback(lock.let_go)
        database = Database.in_file(path, mark=LOG_MARK)
        database.on_return(lock.hold_again)
        undo.callback(database.close)
        keys = PersonKeys(path)
        undo.callback(keys.close)
        library = _library(path, database, keys, author, now, None if only_to_check else progress)
        undo.pop_all()
    library.on_closing(lock.let_go)
    return library


def _library(
    path: Path,
    database: Database,
    keys: PersonKeys,
    author: Author,
    now: Callable[[], datetime],
    progress: Progress | None,
) -> Library:
    try:
        library = Library(database, keys, author, now)
        if progress is not None:
            library.keeper.bring_up_to_date(progress)
    except es.PersistenceError as error:
        refused = any(words in str(error) for words in ("readonly", "unable to open", "is full"))
        raise (PlaceError if refused else DamagedError)(place=path, reason=error) from error
    return library
