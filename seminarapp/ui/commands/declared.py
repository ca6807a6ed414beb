# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""All that the program declares, in one list: a new page or list adds its tuple here."""

from __future__ import annotations

from seminarapp.ui.actions import WINDOW_ACTIONS, ActionSpec
from seminarapp.ui.keys import KeyGroup
from seminarapp.ui.live.actions import LIVE_ACTIONS
from seminarapp.ui.live.keys import LIVE_KEYS
from seminarapp.ui.people.keys import PEOPLE_KEYS
from seminarapp.ui.plan.actions import PLAN_ACTIONS
from seminarapp.ui.plan.keys import PLAN_KEYS
from seminarapp.ui.start.actions import START_ACTIONS
from seminarapp.ui.start.keys import START_KEYS
from seminarapp.ui.write.actions import WRITE_ACTIONS
from seminarapp.ui.write.keys import WRITE_KEYS

ACTIONS: tuple[ActionSpec, ...] = (
    *WINDOW_ACTIONS,
    *START_ACTIONS,
    *PLAN_ACTIONS,
    *LIVE_ACTIONS,
    *WRITE_ACTIONS,
)
KEY_GROUPS: tuple[KeyGroup, ...] = (*START_KEYS, *PEOPLE_KEYS, *PLAN_KEYS, *LIVE_KEYS, *WRITE_KEYS)
