# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""SQLAlchemy's errors as those of the eventsourcing library, so that whoever records knows one tree of errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

import eventsourcing.persistence as es
from sqlalchemy import exc

# The first that fits counts: DatabaseError is the base class of those above it.
_ERRORS: tuple[tuple[type[exc.SQLAlchemyError], type[es.PersistenceError]], ...] = (
    (exc.InterfaceError, es.InterfaceError),
    (exc.DataError, es.DataError),
    (exc.IntegrityError, es.IntegrityError),
    (exc.OperationalError, es.OperationalError),
    (exc.InternalError, es.InternalError),
    (exc.ProgrammingError, es.ProgrammingError),
    (exc.NotSupportedError, es.NotSupportedError),
    (exc.DatabaseError, es.DatabaseError),
    (exc.TimeoutError, es.OperationalError),
    (exc.SQLAlchemyError, es.PersistenceError),
)


def _of_driver(error: Exception) -> es.PersistenceError:
    """The driver's own error, by its name: every driver's errors are called as the DB-API calls them."""
    for kind in type(error).__mro__:
        found = getattr(es, kind.__name__, None)
        if found is not None and issubclass(found, es.PersistenceError):
            return cast("es.PersistenceError", found(str(error)))
    return es.PersistenceError(str(error))


@contextmanager
def translated(driver_error: type[Exception]) -> Iterator[None]:
    """Raise the eventsourcing library's error in place of SQLAlchemy's or the driver's, with the database's own line.

    SQLAlchemy's message would repeat the statement's parameters, and those are people's words.
    """
    try:
        yield
    except driver_error as error:
        raise _of_driver(error) from None
    except exc.SQLAlchemyError as error:
        target = next(target for source, target in _ERRORS if isinstance(error, source))
        cause = error.orig if isinstance(error, exc.DBAPIError) else None
        raise target(str(cause if cause is not None else type(error).__name__)) from None
