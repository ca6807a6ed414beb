# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Keys are on the disk before what they seal, stay whole when files are moved, and are nobody else's business."""

from __future__ import annotations

import shutil
import stat
import sys
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from seminarapp.domain.personal import ERASED, Personal
from seminarapp.storage.beside.keys import PersonKeys
from seminarapp.storage.errors import DamagedError
from seminarapp.storage.sealing import Sealer
from tests.storage.test_engine import open_files

ANNA = UUID(int=0xA11A)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.seminarapp"


def key_file(library: Path, ending: str = ".keys") -> Path:
    return library.with_name(library.name + ending)


def opened(keys: PersonKeys, sealed: object) -> str:
    return Sealer(keys).open(Personal, sealed).text


def test_a_key_is_made_on_first_use_and_found_again(library: Path) -> None:
    keys = PersonKeys(library)
    sealed = Sealer(keys).seal(Personal("a confidence", ANNA))
    keys.secure()
    keys.close()
    later = PersonKeys(library)
    assert opened(later, sealed) == "a confidence"
    assert later.missing([ANNA]) == frozenset()
    later.close()


def test_no_file_is_made_before_there_is_a_key(library: Path, tmp_path: Path) -> None:
    keys = PersonKeys(library)
    keys.secure()
    keys.settle(anything_missing=False)
    keys.close()
    assert list(tmp_path.iterdir()) == []


def test_a_key_that_was_never_secured_is_gone(library: Path) -> None:
    keys = PersonKeys(library)
    keys.sealing(ANNA)
    keys.close()
    assert PersonKeys(library).missing([ANNA]) == {ANNA}


def test_everybody_has_a_key_of_their_own(library: Path) -> None:
    keys = PersonKeys(library)
    other = uuid4()
    assert keys.sealing(ANNA) is keys.sealing(ANNA)
    assert keys.sealing(ANNA) is not keys.sealing(other)
    assert keys.missing([ANNA, other, UUID(int=9)]) == {UUID(int=9)}


def test_the_key_file_is_one_file_whole_by_itself(library: Path, tmp_path: Path) -> None:
    keys = PersonKeys(library)
    sealed = Sealer(keys).seal(Personal("a confidence", ANNA))
    keys.secure()
    assert [path.name for path in tmp_path.iterdir()] == ["library.seminarapp.keys"]
    shutil.copy(key_file(library), tmp_path / "copy.keys")  # while it is open
    assert opened(PersonKeys(tmp_path / "copy"), sealed) == "a confidence"
    keys.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in lists of its own")
def test_nobody_else_may_read_the_key_file(library: Path) -> None:
    keys = PersonKeys(library)
    keys.sealing(ANNA)
    keys.secure()
    keys.close()
    assert stat.S_IMODE(key_file(library).stat().st_mode) == 0o600


def test_closing_leaves_no_file_handle(library: Path, tmp_path: Path) -> None:
    keys = PersonKeys(library)
    keys.sealing(ANNA)
    keys.secure()
    keys.close()
    assert open_files(tmp_path) == []


def test_keys_made_while_others_are_missing_go_aside_and_join_them_later(
    library: Path, tmp_path: Path
) -> None:
    first = PersonKeys(library)
    old = Sealer(first).seal(Personal("from before", ANNA))
    first.secure()
    first.close()
    kept = key_file(library).rename(tmp_path / "kept")

    alone = PersonKeys(library)
    alone.settle(anything_missing=True)
    new = Sealer(alone).seal(Personal("from meanwhile", ANNA))
    alone.secure()
    alone.close()
    assert not key_file(library).exists()

    kept.rename(key_file(library))
    whole = PersonKeys(library)
    whole.settle(anything_missing=False)
    assert [opened(whole, sealed) for sealed in (old, new)] == ["from before", "from meanwhile"]
    whole.close()
    assert not key_file(library, ".keys-aside").exists()

    later = PersonKeys(library)
    assert [opened(later, sealed) for sealed in (old, new)] == ["from before", "from meanwhile"]
    later.close()


def test_while_keys_are_missing_both_files_are_read(library: Path) -> None:
    alone = PersonKeys(library)
    alone.settle(anything_missing=True)
    sealed = Sealer(alone).seal(Personal("meanwhile", ANNA))
    alone.secure()
    alone.close()
    again = PersonKeys(library)
    again.settle(anything_missing=True)
    assert opened(again, sealed) == "meanwhile"
    again.close()


def test_a_file_that_is_no_key_file_is_refused(library: Path) -> None:
    key_file(library).write_bytes(b"something else, long enough to be looked at" * 50)
    with pytest.raises(DamagedError, match=r"library\.seminarapp\.keys.* is damaged"):
        PersonKeys(library)


def test_an_empty_key_file_holds_no_keys(library: Path) -> None:
    key_file(library).touch()
    assert PersonKeys(library).missing([ANNA]) == {ANNA}


def test_words_of_nobody_need_no_key(library: Path) -> None:
    sealer = Sealer(PersonKeys(library))
    assert sealer.seal(Personal("in the open", None)) == "in the open"
    assert sealer.open(Personal, "in the open") == Personal("in the open", None)
    assert sealer.sealed_for == set()


def test_the_sealer_says_for_whom_it_has_sealed(library: Path) -> None:
    sealer = Sealer(PersonKeys(library))
    sealer.seal(Personal("words", ANNA))
    assert sealer.sealed_for == {ANNA}


@pytest.mark.parametrize("ending", ["AAAA" * 8, "AAAA" * 20])
def test_a_spoilt_envelope_reads_erased(library: Path, ending: str) -> None:
    keys = PersonKeys(library)
    keys.sealing(ANNA)
    assert opened(keys, [ANNA.hex, ending]) == ERASED


@pytest.mark.parametrize("value", [None, 5, [], ["x"], [ANNA.hex, ""], ["nobody", "AAAA"], {"text": "x"}])
def test_what_is_no_envelope_is_refused(library: Path, value: object) -> None:
    keys = PersonKeys(library)
    keys.sealing(ANNA)
    with pytest.raises(ValueError, match=r".+"):
        opened(keys, value)
