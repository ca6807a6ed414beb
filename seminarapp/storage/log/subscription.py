# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Following the log from within the process: a subscriber wakes when this program has committed something."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Event
from typing import Protocol, TypeVar

import eventsourcing.persistence as es


class Listenable(Protocol):
    """A recorder that wakes its followers after every commit."""

    def listen(self, event: Event) -> None:
        """Set this event after every commit from now on."""

    def unlisten(self, event: Event) -> None:
        """Set it no more."""


class ListenableRecorder(es.ApplicationRecorder, Listenable):
    """An application recorder that can be followed."""


R = TypeVar("R", bound=ListenableRecorder)


class CommitSubscription(es.ListenNotifySubscription[ListenableRecorder]):
    """Yields the notifications after `gt`, then waits for new ones until it is stopped.

    What another process commits to a PostgreSQL library is not heard of here; its own commits wake the subscriber.
    """

    def __init__(
        self, recorder: ListenableRecorder, gt: int | None = None, topics: Sequence[str] = ()
    ) -> None:
        super().__init__(recorder=recorder, gt=gt, topics=topics)
        recorder.listen(self._has_been_notified)

    def stop(self) -> None:
        """End the iteration; the recorder forgets the subscriber."""
        self._recorder.unlisten(self._has_been_notified)
        super().stop()
