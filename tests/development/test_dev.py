# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`python3 dev` as it is typed: what it refuses, what it says, and how fast it is ready."""

from __future__ import annotations

import runpy
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.architecture.source import ROOT
from workbench import commands
from workbench.places import Checkout, WorkbenchError, this_checkout


class Recorder:
    """Stands where programs are started, and keeps what was asked for."""

    def __init__(self, *codes: int) -> None:
        self.codes = list(codes)
        self.started: list[list[str]] = []

    def __call__(self, command: Sequence[str], **_options: object) -> subprocess.CompletedProcess[str]:
        self.started.append(list(command))
        return subprocess.CompletedProcess(command, self.codes.pop(0) if self.codes else 0)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    """A workbench whose environment is ready and that starts nothing."""
    recorder = Recorder()
    monkeypatch.setattr(commands, "_ready", lambda _checkout: None)
    monkeypatch.setattr("workbench.commands.subprocess.run", recorder)
    return recorder


@pytest.mark.parametrize("version", [(3, 10, 13), (3, 14, 0), (2, 7, 18)])
def test_a_python_that_is_too_old_or_too_new_is_refused_in_one_line(
    monkeypatch: pytest.MonkeyPatch, version: tuple[int, ...]
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(SystemExit) as refused:
        runpy.run_path(str(ROOT / "dev"), run_name="__main__")
    major, minor, _ = version
    assert f"needs Python 3.11, 3.12 or 3.13 and this is {major}.{minor}:" in str(refused.value.code)
    assert "\n" not in str(refused.value.code)


def test_the_script_can_be_read_by_a_python_that_is_too_old() -> None:
    text = (ROOT / "dev").read_text(encoding="utf-8")
    before_the_check = text[: text.index("from workbench")]
    assert "__future__" not in before_the_check
    assert 'f"' not in before_the_check


def test_an_unknown_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["fly"]) == 2
    told = capsys.readouterr()
    assert told.err.startswith("dev: there is no command “fly”\n")
    assert "python3 dev stress NAME" in told.err
    assert told.out == ""


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["--help"]) == 0
    told = capsys.readouterr().out
    assert all(f"dev {name}" in told for name in commands.COMMANDS if name != "start")


def test_a_refusal_is_one_line_and_exit_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_checkout: Checkout) -> None:
        raise WorkbenchError("no network: plug it in")

    monkeypatch.setattr(commands, "_ready", refuse)
    assert commands.main(["setup"]) == 1
    assert capsys.readouterr().err == "dev: no network: plug it in\n"


def test_a_stress_wants_a_name() -> None:
    assert commands.main(["stress"]) == 2
    assert commands.main(["stress", "--runs", "3"]) == 2


def test_what_is_not_in_this_checkout_is_said_in_one_line(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    started: Recorder,
) -> None:
    monkeypatch.setattr(commands, "this_checkout", lambda: Checkout(tmp_path_factory.mktemp("bare")))
    assert commands.main(["stress", "kill"]) == 1
    assert capsys.readouterr().err == "dev: tests.stress has nothing to run in this checkout\n"
    assert started.started == []


@pytest.mark.usefixtures("started")
def test_the_exit_code_of_the_tests_is_the_exit_code_of_dev(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.commands.subprocess.run", Recorder(3))
    assert commands.main(["test", "tests/domain"]) == 3


def test_given_tests_are_run_once_and_as_given(started: Recorder) -> None:
    commands.main(["test", "-k", "floor"])
    (command,) = started.started
    assert command[1:] == ["-m", "pytest", "-k", "floor"]


@pytest.fixture
def with_a_core(tmp_path: Path) -> Checkout:
    """A checkout with one test of the domain and one of a window."""
    for room in ("domain", "storage", "ui"):
        (tmp_path / "tests" / room).mkdir(parents=True)
    for room in ("domain", "ui"):
        (tmp_path / "tests" / room / "test_panel.py").touch()
    return Checkout(tmp_path)


def test_the_core_is_tested_again_without_qt(started: Recorder, with_a_core: Checkout) -> None:
    assert commands.test(with_a_core, []) == 0
    whole, core = started.started
    assert "-n" in whole
    assert commands.WITHOUT_QT[-1] in core
    assert [word for word in core if word.startswith("tests/")] == ["tests/domain"]


@pytest.mark.parametrize(("codes", "outcome"), [((1, 0), 1), ((0, 1), 1), ((0, 0), 0)])
@pytest.mark.usefixtures("started")
def test_either_run_can_fail_the_tests(
    monkeypatch: pytest.MonkeyPatch, with_a_core: Checkout, codes: tuple[int, int], outcome: int
) -> None:
    monkeypatch.setattr("workbench.commands.subprocess.run", Recorder(*codes))
    assert commands.test(with_a_core, []) == outcome


def test_a_check_that_fails_stops_no_other(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], started: Recorder
) -> None:
    started.codes = [1, 0, 2, 0, 0]
    monkeypatch.setattr("workbench.commands.translations.faults", lambda _checkout: [])
    assert commands.main(["check"]) == 1
    assert len(started.started) == 5
    assert capsys.readouterr().err.endswith("check failed: format, types\n")


def test_a_string_without_translation_fails_the_check(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], started: Recorder
) -> None:
    monkeypatch.setattr(
        "workbench.commands.translations.faults", lambda _checkout: ["seminarapp_sv.ts: new in Plan: “Add”"]
    )
    assert commands.main(["check"]) == 1
    assert "seminarapp_sv.ts: new in Plan: “Add”\ncheck failed: translations\n" in capsys.readouterr().err
    assert len(started.started) == 5


@pytest.mark.parametrize(
    ("variables", "seen"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, True),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_a_display_is_known_from_the_variables(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], seen: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert commands.has_display() is seen


def test_without_a_display_the_sample_panel_is_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], started: Recorder
) -> None:
    monkeypatch.setattr(commands, "has_display", lambda: False)
    monkeypatch.setattr(
        commands, "_module", lambda _checkout, module, told, **_: int([module, *told] != SAMPLE)
    )
    assert commands.main([]) == 0
    assert "There is no display here" in capsys.readouterr().err
    assert started.started == []


SAMPLE = ["seminarapp", "demo", "out/"]


def test_with_a_display_dev_becomes_the_application(
    monkeypatch: pytest.MonkeyPatch, started: Recorder
) -> None:
    became: list[list[str]] = []

    def become(command: list[str], variables: dict[str, str]) -> int:
        became.append(command)
        assert "PYTHONUTF8" in variables
        return 0

    monkeypatch.setattr(commands, "has_display", lambda: True)
    monkeypatch.setattr(commands, "_become", become)
    assert commands.main([]) == 0
    assert became == [[str(this_checkout().python), "-m", "seminarapp"]]
    assert started.started == []
