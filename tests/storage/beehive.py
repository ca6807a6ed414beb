# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A small aggregate of the tests' own, with every sort of field an event can have, so that storage stands on itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.personal import Personal


class Temper(StrEnum):
    """How the bees are."""

    CALM = "calm"
    CROSS = "cross"


@dataclass(frozen=True, slots=True)
class Keeper:
    """Somebody who keeps bees; nested personal text with a default."""

    name: Personal
    village: str = ""
    nickname: Personal = Personal("", None)


class Beehive(Aggregate):
    """A hive with keepers."""

    TOPIC = "test.beehive"

    @event("Created", topic="test.beehive.set_up")
    def __init__(self, keeper: Keeper, temper: Temper, since: datetime) -> None:
        self.keeper = keeper
        self.temper = temper
        self.since = since
        self.remarks: list[Personal] = []
        self.frames: dict[str, tuple[int, ...]] = {}
        self.helper: tuple[UUID, Keeper] | None = None

    @event("Remarked", topic="test.beehive.remarked")
    def remark(self, text: Personal) -> None:
        self.remarks.append(text)

    @event("FramesCounted", topic="test.beehive.frames_counted")
    def count_frames(self, box: str, frames: tuple[int, ...]) -> None:
        self.frames[box] = frames

    @event("HelperFound", topic="test.beehive.helper_found")
    def find_helper(self, helper: tuple[UUID, Keeper] | None, note: Personal | None) -> None:
        self.helper = helper


class Harvest(Aggregate):
    """An aggregate whose first event has changed twice since it was first recorded."""

    TOPIC = "test.harvest"

    class Created(Aggregate.Created):
        """Version 1 had `kilos` as text, version 2 had no unit."""

        TOPIC = "test.harvest.brought_in"
        class_version = 3
        amount: float
        unit: str

        @staticmethod
        def upcast_v1_v2(state: dict[str, Any]) -> None:
            state["amount"] = float(state.pop("kilos"))

        @staticmethod
        def upcast_v2_v3(state: dict[str, Any]) -> None:
            state["unit"] = "kg"

    @event(Created)
    def __init__(self, amount: float, unit: str) -> None:
        self.amount = amount
        self.unit = unit
