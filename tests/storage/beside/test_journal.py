# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The draft journal: on the disk within a second, whole or not at all, and never a reason not to start."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.draft import Draft, Entered
from seminarapp.domain.shorthand import Noted, understood
from seminarapp.domain.values import CaptureKind
from seminarapp.storage.beside import journal as module
from seminarapp.storage.beside.journal import FileJournal, _decoded, _encoded, _File
from tests.storage.houses import house_in

SEMINAR = UUID(int=7)
ENTERED = Entered(UUID(int=8), '"Ja" #vatten', understood('"Ja" #vatten', {}), 1.0625, 2.5, "ab", "s1", "q1")
DRAFT = Draft(SEMINAR, "Vattnet tar", 11, 12.25, "ab", "s1", "q1", 16.125, (ENTERED,))


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    return tmp_path / "state" / "drafts"


@pytest.fixture
def open_journal(path: Path, elsewhere: Path) -> Iterator[Callable[[], FileJournal]]:
    opened = []

    def make() -> FileJournal:
        opened.append(FileJournal(path, elsewhere, soon=0.0, between=0.0))
        return opened[-1]

    yield make
    for journal in opened:
        journal.close()


def beside(path: Path) -> Path:
    return path.with_name(path.name + ".draft")


def until(holds: Callable[[], bool]) -> None:
    """Wait for the journal's thread."""
    end = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < end, "the journal did not do it"
        time.sleep(0.002)


def kept(open_journal: Callable[[], FileJournal], *drafts: Draft) -> None:
    """One run that keeps these."""
    journal = open_journal()
    journal.read()
    journal.keep(drafts)
    journal.close()


def test_what_is_kept_is_read_in_the_next_run(open_journal: Callable[[], FileJournal]) -> None:
    assert open_journal().read() == ()
    kept(open_journal, DRAFT)
    assert open_journal().read() == (DRAFT,)


@given(
    text=st.text(st.characters()),
    at=st.floats(0, 1e6),
    noted=st.builds(Noted, st.text(), st.sampled_from(CaptureKind), st.text(), st.tuples(st.text())),
)
def test_every_text_and_every_moment_comes_back_exactly(text: str, at: float, noted: Noted) -> None:
    draft = Draft(SEMINAR, text, 1, at, entries=(Entered(UUID(int=9), text, noted, at, at + 0.1),))
    assert _decoded(_encoded(_File(1, 3, (draft,)))).drafts == (draft,)


@pytest.mark.parametrize("text", ["halv \ud83d tecken", "noll\0", "\u202eomvänd", "👩‍🚀", "a" * 1_000_000])
def test_text_that_no_file_likes_comes_back(open_journal: Callable[[], FileJournal], text: str) -> None:
    kept(open_journal, Draft(SEMINAR, text))
    assert open_journal().read()[0].text == text


def test_nothing_to_keep_leaves_no_file(open_journal: Callable[[], FileJournal], path: Path) -> None:
    kept(open_journal, DRAFT)
    assert beside(path).exists()
    kept(open_journal)
    assert not beside(path).exists()
    assert list(path.parent.glob("*.part")) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps its rights elsewhere, in the user's own folder")
def test_only_its_owner_may_read_it(open_journal: Callable[[], FileJournal], path: Path) -> None:
    before = os.umask(0)
    try:
        kept(open_journal, DRAFT)
    finally:
        os.umask(before)
    assert stat.S_IMODE(beside(path).stat().st_mode) == 0o600


def test_it_is_written_soon_and_then_now_and_then(path: Path, elsewhere: Path) -> None:
    journal = FileJournal(path, elsewhere, soon=0.0, between=0.15)
    written: list[tuple[float, int]] = []
    write = journal._write

    def note(drafts: tuple[Draft, ...]) -> None:
        written.append((time.monotonic(), drafts[0].cursor))
        write(drafts)

    journal._write = note  # type: ignore[method-assign]  # the test looks when it writes
    for cursor in range(1, 31):
        journal.keep((Draft(SEMINAR, "x" * cursor, cursor),))
        time.sleep(0.01)
    journal.close()
    assert written[0][1] < written[-1][1] == 30
    gaps = [later[0] - earlier[0] for earlier, later in pairwise(written[:-1])]
    assert all(gap >= 0.14 for gap in gaps)


def test_the_settings_keep_a_draft_younger_than_a_second() -> None:
    assert module.SOON_SECONDS + module.BETWEEN_SECONDS <= 0.6


def test_the_same_once_more_is_not_written(open_journal: Callable[[], FileJournal], path: Path) -> None:
    journal = open_journal()
    journal.keep((DRAFT,))
    until(beside(path).exists)
    stamp = beside(path).stat().st_mtime_ns
    journal.keep((DRAFT,))
    journal.close()
    assert beside(path).stat().st_mtime_ns == stamp


def test_keeping_never_waits_for_the_disk(
    open_journal: Callable[[], FileJournal], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    monkeypatch.setattr(module, "_put", lambda *_: go_on.wait(20))
    journal = open_journal()
    begin = time.monotonic()
    for cursor in range(50):
        journal.keep((Draft(SEMINAR, "x", cursor),))
    assert time.monotonic() - begin < 10, "each would wait twenty seconds"
    go_on.set()


def test_a_disk_that_never_answers_is_not_waited_for_in_the_end(
    open_journal: Callable[[], FileJournal], monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    monkeypatch.setattr(module, "_put", lambda *_: go_on.wait(20))
    monkeypatch.setattr(module, "_CLOSING_SECONDS", 0.05)
    journal = open_journal()
    journal.keep((DRAFT,))
    journal.close()
    go_on.set()


# -- bad moments ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0" * 512,
        b"not json",
        b"[1, 2]",
        b"{}",
        b'{"version": 1}',
        b'{"version": 1, "number": 1, "drafts": [{"seminar": "nobody"}]}',
        b'{"version": 2, "number": 1, "drafts": []}',
        b"[" * 100_000,
        _encoded(_File(1, 1, (DRAFT,)))[:-9],
    ],
)
def test_a_file_that_can_not_be_read_is_set_aside(
    open_journal: Callable[[], FileJournal], path: Path, data: bytes
) -> None:
    beside(path).write_bytes(data)
    journal = open_journal()
    assert journal.read() == ()
    aside = beside(path).with_name(beside(path).name + ".aside")
    assert journal.set_aside == str(aside)
    assert aside.read_bytes() == data
    kept(open_journal, DRAFT)
    assert open_journal().read() == (DRAFT,)


def test_what_was_set_aside_before_stays(open_journal: Callable[[], FileJournal], path: Path) -> None:
    for data in (b"one", b"two", b"three"):
        beside(path).write_bytes(data)
        open_journal().read()
    asides = sorted(path.parent.glob("*.aside*"))
    assert [file.read_bytes() for file in asides] == [b"one", b"two", b"three"]


@given(st.binary(max_size=300))
def test_no_bytes_at_all_are_a_crash(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        _decoded(data)


def test_a_full_disk_sends_it_elsewhere_and_it_is_found_there(
    open_journal: Callable[[], FileJournal], path: Path, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(open_journal, Draft(SEMINAR, "äldre"))
    put = module._put

    def full(place: Path, data: bytes | None) -> None:
        if place == beside(path):
            raise OSError(28, "No space left on device")
        put(place, data)

    monkeypatch.setattr(module, "_put", full)
    kept(open_journal, DRAFT)
    assert len(list(elsewhere.iterdir())) == 1
    monkeypatch.undo()
    journal = open_journal()
    assert journal.read() == (DRAFT,)
    journal.keep((Draft(SEMINAR, "nyare"),))
    journal.close()
    assert list(elsewhere.iterdir()) == []
    assert open_journal().read() == (Draft(SEMINAR, "nyare"),)


def test_a_folder_that_is_gone_is_not_made_anew(tmp_path: Path, elsewhere: Path) -> None:
    stick = tmp_path / "stick"
    journal = FileJournal(stick / "library.seminarapp", elsewhere, soon=0.0, between=0.0)
    journal.keep((DRAFT,))
    journal.close()
    assert not stick.exists()
    assert FileJournal(stick / "library.seminarapp", elsewhere).read() == (DRAFT,)


def test_of_two_files_the_later_counts_even_when_it_looks_older(
    open_journal: Callable[[], FileJournal], path: Path
) -> None:
    first, second = open_journal().places
    second.parent.mkdir(parents=True)
    first.write_bytes(_encoded(_File(1, 5, (Draft(SEMINAR, "före"),))))
    second.write_bytes(_encoded(_File(1, 9, (Draft(SEMINAR, "efter"),))))
    os.utime(second, (1, 1))
    assert open_journal().read() == (Draft(SEMINAR, "efter"),)


def test_a_place_that_refuses_for_a_while_is_tried_again(
    open_journal: Callable[[], FileJournal], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = module._put
    refused: list[Path] = []

    def sick(place: Path, data: bytes | None) -> None:
        if len(refused) < 6:
            refused.append(place)
            raise OSError(5, "Input/output error")
        put(place, data)

    monkeypatch.setattr(module, "_put", sick)
    journal = open_journal()
    journal.keep((DRAFT,))
    until(beside(path).exists)
    assert len(set(refused)) == 2


def test_an_interrupted_writing_leaves_the_file_before_it(
    open_journal: Callable[[], FileJournal], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(open_journal, DRAFT)

    def torn(_descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", torn)
    kept(open_journal, Draft(SEMINAR, "nytt"))
    monkeypatch.undo()
    assert open_journal().read() == (DRAFT,)
    assert list(path.parent.glob("*.part")) == []


def test_a_killed_process_leaves_what_was_typed_half_a_second_before(path: Path, elsewhere: Path) -> None:
    program = f"""
import sys, time
from pathlib import Path
from uuid import UUID
from seminarapp.application.views.draft import Draft
from seminarapp.storage.beside.journal import FileJournal
journal = FileJournal(Path({str(path)!r}), Path({str(elsewhere)!r}))
journal.read()
for number in range(10**6):
    journal.keep((Draft(UUID(int=7), str(number)),))
    print(number, flush=True)
    time.sleep(0.01)
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        typed = [int(process.stdout.readline()) for _ in range(160)]
        process.kill()
        typed += [int(line) for line in process.stdout.read().split()]
    (draft,) = FileJournal(path, elsewhere).read()
    assert typed[-1] - int(draft.text) <= 100, "the draft is more than a second old"


def test_the_house_has_one_beside_its_library(path: Path) -> None:
    house = house_in(path)
    house.library.journal.keep((DRAFT,))
    house.close()
    assert json.loads(beside(path).read_bytes())["drafts"][0]["text"] == "Vattnet tar"
