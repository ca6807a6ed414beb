# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The session's clock: what it goes by, and what can't move it."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta, timezone
from uuid import uuid4

import pytest

from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView
from seminarapp.application.views.session import SegmentRun, SessionView, TurnView
from seminarapp.domain.values import AudienceState, CaptureKind, Fidelity, SeminarState
from seminarapp.ui.live.console.clock import SessionClock, last_known, steady

OPENED = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)


class Steady:
    """A clock that only the test moves."""

    def __init__(self) -> None:
        self.at = 5_000.0

    def __call__(self) -> float:
        return self.at


def test_time_goes_on_by_the_steady_clock_after_the_session_is_taken_up() -> None:
    steadily = Steady()
    clock = SessionClock(OPENED, OPENED + timedelta(seconds=90), steadily=steadily)
    steadily.at += 12.5
    assert clock.now() == pytest.approx(102.5)


def test_another_run_of_the_program_finds_the_time_by_the_wall_clock() -> None:
    clock = SessionClock(OPENED, OPENED + timedelta(hours=1, minutes=2), steadily=Steady())
    assert clock.now() == pytest.approx(3720)


def test_offsets_from_utc_do_not_matter() -> None:
    now = (OPENED + timedelta(minutes=1)).astimezone(timezone(timedelta(hours=2)))
    assert SessionClock(OPENED, now, steadily=Steady()).now() == pytest.approx(60)


def test_a_system_clock_set_back_between_runs_does_not_go_behind_what_has_happened() -> None:
    clock = SessionClock(OPENED, OPENED - timedelta(hours=1), at_least=600, steadily=Steady())
    assert clock.now() == pytest.approx(600)


def test_time_before_the_opening_is_the_opening() -> None:
    assert SessionClock(OPENED, OPENED - timedelta(seconds=3), steadily=Steady()).now() == pytest.approx(0)


def test_the_machines_steady_clock_never_goes_back() -> None:
    seen = [steady() for _ in range(1000)]
    assert seen == sorted(seen)


def test_an_hour_of_sleep_is_an_hour() -> None:
    steadily = Steady()
    clock = SessionClock(OPENED, OPENED + timedelta(minutes=10), steadily=steadily)
    steadily.at += 3600  # what the steady clock tells after sleep
    assert clock.now() == pytest.approx(4200)


def test_a_system_clock_that_is_set_during_a_run_moves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SessionClock(OPENED, OPENED + timedelta(minutes=10))
    monkeypatch.setattr(time, "time", lambda: 0.0)
    assert clock.now() == pytest.approx(600, abs=5)


def test_a_run_after_another_goes_on_where_the_panel_is() -> None:
    """Ten minutes, the program dies, and comes back two minutes later: those two have passed."""
    first = Steady()
    before = SessionClock(OPENED, OPENED, steadily=first)
    first.at += 600
    assert before.now() == 600
    again = SessionClock(OPENED, OPENED + timedelta(seconds=720), at_least=600, steadily=Steady())
    assert again.now() == pytest.approx(720)


def test_a_system_clock_set_far_forward_between_runs_is_believed() -> None:
    """There is nothing to tell it from a long pause by; what was noted before keeps its times."""
    clock = SessionClock(OPENED, OPENED + timedelta(hours=9), at_least=600, steadily=Steady())
    assert clock.now() == pytest.approx(9 * 3600)


STOPPED = """
import sys
from datetime import datetime, UTC
from seminarapp.ui.live.console.clock import SessionClock
now = datetime.now(UTC)
clock = SessionClock(now, now)
for _ in sys.stdin:
    print(clock.now(), flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="there is no stopping a process on Windows")
def test_a_process_that_was_stopped_has_not_lost_the_time() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", STOPPED], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        told = []
        for stopped in (0.0, 0.6):
            if stopped:
                child.send_signal(signal.SIGSTOP)
                time.sleep(stopped)
                child.send_signal(signal.SIGCONT)
            child.stdin.write("\n")
            child.stdin.flush()
            told.append(float(child.stdout.readline()))
        child.stdin.close()
    assert told[1] - told[0] >= 0.6


CARD = SeminarCard(uuid4(), "Elnätet", "sv", SeminarState.LIVE)
QUIET = SessionView(OPENED)


@pytest.mark.parametrize(
    ("material", "known"),
    [
        (Material(PlanView(CARD)), 0.0),
        (Material(PlanView(CARD), QUIET), 0.0),
        (Material(PlanView(CARD), SessionView(OPENED, runs=(SegmentRun("s1", 0, 300),))), 300.0),
        (Material(PlanView(CARD), SessionView(OPENED, paused_at=400.0)), 400.0),
        (Material(PlanView(CARD), SessionView(OPENED, put={"q1": 500.0, "q2": 20.0})), 500.0),
        (
            Material(
                PlanView(CARD), QUIET, turns=(TurnView(CARD.id, "ab", 0, 70), TurnView(CARD.id, "ab", 60))
            ),
            70.0,
        ),
        (
            Material(
                PlanView(CARD),
                QUIET,
                captures=(
                    CaptureView(CARD.id, CARD.id, "", CaptureKind.NOTE, "a", "", 80, Fidelity.UNSURE, 95.0),
                    CaptureView(CARD.id, CARD.id, "", CaptureKind.NOTE, "b", "", 90, Fidelity.UNSURE),
                ),
                audience_questions=(
                    AudienceQuestionView(CARD.id, "", "?", "", 51_600.0, 0, AudienceState.OPEN),
                ),
            ),
            95.0,
        ),
    ],
)
def test_the_latest_moment_the_store_knows_of(material: Material, known: float) -> None:
    assert last_known(material) == known
