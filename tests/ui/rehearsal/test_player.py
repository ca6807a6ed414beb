# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A score played on the live page: what is recorded is what was, and the moderator can type along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from seminarapp.application.moderating.moderating import Entry, Moderating
from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.rehearsing.rehearsal import Played, Rehearsal, prepared
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.domain.errors import NotSavedError
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.rehearsal.pace import Pace
from seminarapp.ui.rehearsal.player import Player
from seminarapp.ui.theme.look import Look
from tests.fakes.recorded import FILE, RECORD, told
from tests.ui.home import Home

FAST = 1_000.0  # the record's 130 seconds are over in 130 ms
SLOW = 20.0  # its first note comes after half a second, its second after five


@dataclass
class Rehearsed:
    """The live page with a rehearsal that can begin."""

    home: Home
    page: LivePage
    rehearsal: Rehearsal
    ended: list[Played]
    player: Player | None = None

    def play(self, speed: float) -> None:
        """Open the session and play."""
        console = self.page.console
        pace = console.steadily = Pace(speed)
        console.open()
        self.home.settle()
        self.player = Player(console, self.rehearsal.score, speed, pace, self.page)
        self.player.ended.connect(self.ended.append)
        self.player.start()

    def play_to_the_end(self, speed: float = FAST) -> Played:
        """Play, and wait until everything is saved."""
        self.play(speed)
        return self.end()

    def end(self) -> Played:
        """Wait until it plays no more; what it says then."""
        self.home.bot.waitUntil(lambda: bool(self.ended), timeout=20_000)
        self.home.settle()
        assert len(self.ended) == 1
        return self.ended[0]

    @property
    def material(self) -> Material:
        """What the store has."""
        return self.home.ask(lambda: self.home.activities.writing.material(self.rehearsal.seminar))

    def has_texts(self, *texts: str) -> bool:
        """Whether the stream shows these notes, and no others."""
        lines = self.page.console.captures.lines()
        return [line.capture.text for line in lines] == list(texts)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until that holds."""
        self.home.bot.waitUntil(holds, timeout=20_000)


@pytest.fixture
def rehearsed(home: Home, look: Look) -> Rehearsed:
    rehearsal = home.ask(lambda: prepared(home.activities.exchange, RECORD, FILE))
    page = LivePage(home.desk, look)
    home.show(page)
    page.show_seminar(rehearsal.seminar)
    home.settle()
    return Rehearsed(home, page, rehearsal, [])


def turns(material: Material) -> list[tuple[str, float, float | None]]:
    return [(turn.seat, turn.began_at, turn.ended_at) for turn in material.turns]


# -- what is played ---------------------------------------------------------------------------------------------------


def test_it_gives_what_importing_the_same_file_gives(rehearsed: Rehearsed) -> None:
    home = rehearsed.home
    imported = home.ask(lambda: home.activities.exchange.take_in(RECORD).seminar)
    assert imported is not None
    before = home.ask(lambda: home.activities.writing.material(imported))
    played = rehearsed.play_to_the_end()
    after = rehearsed.material
    assert [told(capture) for capture in after.captures] == [told(capture) for capture in before.captures]
    assert turns(after) == turns(before)
    assert [(one.text, one.at) for one in after.audience_questions] == [("Vem betalar?", 110.0)]
    assert (played.notes, played.saved, played.turns, played.asked) == (5, 5, 3, 1)
    assert played.latest_ms >= played.p99_ms > 0
    assert not played.stopped


def test_segments_and_questions_are_played_at_their_moment(rehearsed: Rehearsed) -> None:
    rehearsed.play_to_the_end()
    session = rehearsed.material.session
    assert session is not None
    assert [run.segment for run in session.runs] == ["s1", "s2"]
    assert session.runs[1].began_at >= 99.0
    assert session.put["q1"] >= 95.0


def test_in_the_end_the_session_is_closed(rehearsed: Rehearsed) -> None:
    rehearsed.play_to_the_end()
    assert not rehearsed.page.console.is_open
    assert rehearsed.material.session is not None
    assert rehearsed.material.session.closed_at is not None
    assert rehearsed.material.session.closed_at >= 130.0


def test_the_clock_goes_at_the_speed_of_the_rehearsal(rehearsed: Rehearsed) -> None:
    rehearsed.play(FAST)
    rehearsed.until(lambda: rehearsed.page.console.now() > 60.0)
    rehearsed.end()


def test_notes_come_at_their_moments_not_before(rehearsed: Rehearsed) -> None:
    rehearsed.play_to_the_end()
    for capture in rehearsed.material.captures:
        assert capture.entered_at is not None
        assert capture.entered_at >= capture.at


# -- the moderator meanwhile ------------------------------------------------------------------------------------------


def test_the_moderator_types_along(rehearsed: Rehearsed) -> None:
    rehearsed.play(SLOW)
    rehearsed.page._line.edit.setFocus()
    rehearsed.home.type("Egen iakttagelse")
    rehearsed.home.press(Qt.Key.Key_Return)
    rehearsed.until(lambda: rehearsed.has_texts("Egen iakttagelse", "Bron sjunker."))
    assert rehearsed.player is not None
    rehearsed.player.stop()
    played = rehearsed.end()
    assert (played.notes, played.saved, played.stopped) == (1, 1, True)
    own = rehearsed.material.captures[0]
    assert (own.text, own.seat) == ("Egen iakttagelse", "ab")


def test_what_is_half_typed_stays_on_the_line(rehearsed: Rehearsed) -> None:
    rehearsed.play(FAST)
    rehearsed.page._line.edit.setFocus()
    rehearsed.home.type("Halv")
    rehearsed.until(lambda: len(rehearsed.page.console.captures.lines()) == 5)
    assert rehearsed.page._line.edit.text() == "Halv"
    rehearsed.end()


def test_pausing_the_session_pauses_the_rehearsal(rehearsed: Rehearsed) -> None:
    rehearsed.play(SLOW)
    console = rehearsed.page.console
    console.pause()
    rehearsed.home.settle()
    assert rehearsed.player is not None
    stood = console.now()
    assert not rehearsed.player._timer.isActive()
    rehearsed.home.bot.wait(60)
    assert console.now() == stood
    assert console.captures.lines() == []
    console.pause()
    rehearsed.until(lambda: rehearsed.has_texts("Bron sjunker."))
    rehearsed.player.stop()
    rehearsed.end()
    assert [capture.at for capture in rehearsed.material.captures] == [10.0]


def test_stopped_it_plays_no_more_and_the_session_stays_open(rehearsed: Rehearsed) -> None:
    rehearsed.play(SLOW)
    rehearsed.until(lambda: rehearsed.has_texts("Bron sjunker."))
    assert rehearsed.player is not None
    rehearsed.player.stop()
    assert rehearsed.end().stopped
    assert not rehearsed.player._timer.isActive()
    assert rehearsed.page.console.is_open
    assert len(rehearsed.material.captures) == 1


def test_closing_the_session_ends_it(rehearsed: Rehearsed) -> None:
    rehearsed.play(SLOW)
    rehearsed.page.console.close()
    assert rehearsed.end().stopped
    assert not rehearsed.page.console.is_open


def test_another_seminar_on_the_page_ends_it_and_gets_none_of_its_notes(rehearsed: Rehearsed) -> None:
    home = rehearsed.home
    other = home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Något annat")))
    home.ask(lambda: home.activities.moderating.open_session(other))
    rehearsed.play(SLOW)
    rehearsed.until(lambda: rehearsed.has_texts("Bron sjunker."))
    rehearsed.page.show_seminar(other)
    played = rehearsed.end()
    assert (played.notes, played.saved, played.stopped) == (1, 1, True)
    assert home.ask(lambda: home.activities.writing.material(other)).captures == ()


def test_reading_the_seminar_again_meanwhile_loses_nothing_and_nothing_comes_before_its_time(
    rehearsed: Rehearsed,
) -> None:
    rehearsed.play(200.0)
    rehearsed.until(lambda: rehearsed.page.console.now() > 60.0)  # nothing has happened since 0:10
    rehearsed.page.show_seminar(rehearsed.rehearsal.seminar)
    assert rehearsed.end().notes == 5
    material = rehearsed.material
    assert all(capture.entered_at and capture.entered_at >= capture.at for capture in material.captures)
    assert material.session is not None
    assert material.session.closed_at is not None
    assert material.session.closed_at >= 130.0


# -- bad moments ------------------------------------------------------------------------------------------------------


def test_note_that_the_disk_refuses_is_counted_as_entered_and_not_as_saved(
    rehearsed: Rehearsed, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = Moderating.note

    def refusing(self: Moderating, seminar: object, entry: Entry) -> CaptureView:
        if entry.noted.text == "Ungefär.":
            raise NotSavedError("The disk is full")
        return note(self, seminar, entry)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(Moderating, "note", refusing)
    played = rehearsed.play_to_the_end()
    assert (played.notes, played.saved) == (5, 4)
    assert "Ungefär." not in [capture.text for capture in rehearsed.material.captures]


def test_a_late_timer_loses_nothing(rehearsed: Rehearsed) -> None:
    """Everything has been due for long when the first timer fires."""
    played = rehearsed.play_to_the_end(1e9)
    assert (played.notes, played.saved) == (5, 5)
    assert [capture.at for capture in rehearsed.material.captures] == [10.0, 95.0, 99.0, 101.0, 101.0]
