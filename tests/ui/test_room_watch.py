# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The last reserve is used on the store's thread, and said on Qt's."""

from __future__ import annotations

import threading

from seminarapp.ui.room_watch import RoomWatch
from seminarapp.ui.widgets.message_bar import Message, MessageKind
from tests.ui.home import Home


def test_a_reserve_that_is_used_is_said_and_one_that_is_back_ends_it(home: Home) -> None:
    watch = RoomWatch(home.desk, home.desk)
    told: list[tuple[Message, str]] = []
    mended: list[str] = []
    watch.told.connect(lambda message: told.append((message, threading.current_thread().name)))
    watch.mended.connect(mended.append)
    home.settle()
    reserve = home.house.library.reserve
    home.ask(reserve.release)
    home.bot.waitUntil(lambda: bool(told))
    message, thread = told[0]
    assert message.kind is MessageKind.WARN
    assert message.text.startswith("The disk is full. What is noted now goes into the last reserve")
    assert not thread.startswith("store")
    reserve._looked = -100.0
    home.ask(reserve.make)
    home.bot.waitUntil(lambda: mended == [message.key])


def test_while_there_is_room_nothing_is_said(home: Home) -> None:
    watch = RoomWatch(home.desk, home.desk)
    told: list[Message] = []
    watch.told.connect(told.append)
    home.settle()
    home.ask(home.house.library.reserve.make)
    home.settle()
    assert told == []
