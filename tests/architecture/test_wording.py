# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The source explains itself: every public thing says what it is, every exception from a rule says why."""

from __future__ import annotations

import pytest

from tests.architecture import wording
from tests.architecture.source import Module, code, everything


def test_every_public_thing_has_a_docstring() -> None:
    assert list(wording.undocumented(code())) == []


def test_every_function_says_what_it_returns() -> None:
    assert list(wording.without_return_type(everything())) == []


def test_every_suppression_gives_its_reason() -> None:
    assert list(wording.suppressed_without_reason(everything())) == []


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("x = 1\n", ["seminarapp/domain/example.py: the module"]),
        ('"""Room."""\nclass Note:\n    def _own(self): ...\n', ["seminarapp/domain/example.py:2: Note"]),
        (
            '"""Room."""\nclass Note:\n    """A note."""\n    def say(self): ...\n',
            ["seminarapp/domain/example.py:4: say"],
        ),
        ('"""Room."""\nclass _Own:\n    def say(self): ...\ndef _own(): ...\n', []),
        ('"""Room."""\n@overload\ndef say(a): ...\n', []),
        ("", []),
    ],
)
def test_a_missing_docstring_is_found(text: str, missing: list[str]) -> None:
    assert list(wording.undocumented([Module.of(text)])) == missing


def test_qt_explains_its_own_methods_but_not_ours() -> None:
    text = '"""A."""\nclass Panel:\n    """A panel."""\n    def paintEvent(self, e): ...\n    def refresh(self): ...\n'
    assert list(wording.undocumented([Module.of(text, "seminarapp/ui/panel.py")])) == [
        "seminarapp/ui/panel.py:5: refresh"
    ]
    assert len(list(wording.undocumented([Module.of(text)]))) == 2


def test_a_missing_return_type_is_found() -> None:
    text = "def told() -> int:\n    def hidden(): ...\n    return 1\n"
    assert list(wording.without_return_type([Module.of(text)])) == ["seminarapp/domain/example.py:2: hidden"]


@pytest.mark.parametrize(
    ("comment", "reasonless"),
    [
        ("# noqa: S101", True),
        ("# noqa: S101, E501  – ", True),
        ("# noqa: S101  the caller has checked it", False),
        ("# type: ignore[arg-type]", True),
        ("# type: ignore[arg-type]  # the stubs lack this overload", False),
        ("# type: ignore[arg-type]  # noqa: E501", True),
        ("# fmt: off", True),
        ("# fmt: off: a table by hand", False),
        ("# pragma: no cover", True),
        ("# a word about noqa in a sentence", False),
    ],
)
def test_a_suppression_without_a_reason_is_found(comment: str, reasonless: bool) -> None:
    found = list(wording.suppressed_without_reason([Module.of(f"x = 1  {comment}\n")]))
    assert bool(found) is reasonless


@pytest.mark.parametrize(
    ("mark", "reasonless"),
    [
        ("@pytest.mark.skip", True),
        ("@pytest.mark.skipif(True)", True),
        ("@pytest.mark.xfail(reason='the library has this fault')", False),
        ("@pytest.mark.skipif(True, reason='no display')", False),
    ],
)
def test_a_test_skipped_without_a_reason_is_found(mark: str, reasonless: bool) -> None:
    found = list(wording.suppressed_without_reason([Module.of(f"{mark}\ndef test_x(): ...\n")]))
    assert bool(found) is reasonless
