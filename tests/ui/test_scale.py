# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""At 200 per cent everything is sharp and has room, in the narrowest window and in both languages."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from seminarapp.settings import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_narrowest_window_has_room_for_everything_at_200_per_cent(language: str) -> None:
    environment = os.environ | {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.ui.scaled", language]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["2.0"]
