# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The commands of `python3 dev`. Exit codes are those of what was run; 1 for a refusal, 2 for wrong usage."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence

from workbench import environment, translations
from workbench.places import Checkout, WorkbenchError, say, this_checkout

USAGE = """\
python3 dev                                       set up and start the application
python3 dev setup                                 set up, start nothing
python3 dev test [pytest arguments]               run the tests
python3 dev check                                 format, lint, types, boundaries, licences, translations
python3 dev bench [NAME] [--json]                 measure
python3 dev shots [DIR]                           picture every page
python3 dev demo [DIR]                            run the sample panel without a window, from plan to handouts
python3 dev build TARGET                          make an installer (deb)
python3 dev stress NAME [--runs N] [--minutes N]  faults and load
python3 dev audit [--keep DIR]                    every HTML document in a real browser: accessibility, markup"""

CORE = ("domain", "application", "storage", "interchange", "documents")
ON_TWO_CORES = ("-n", "2", "--dist", "loadfile")
WITHOUT_QT = ("-p", "no:pytest-qt", "-p", "tests.architecture.without_qt")


def main(arguments: Sequence[str]) -> int:
    """Run one command of USAGE and return its exit code."""
    name, rest = (arguments[0], list(arguments[1:])) if arguments else ("start", [])
    if name in {"help", "--help", "-h"}:
        print(USAGE)
        return 0
    command = COMMANDS.get(name)
    if command is None:
        say(f"dev: there is no command “{name}”\n{USAGE}")
        return 2
    try:
        return command(this_checkout(), rest)
    except WorkbenchError as refusal:
        say(f"dev: {refusal}")
        return 1
    except KeyboardInterrupt:
        return 130


def _ready(checkout: Checkout) -> None:
    environment.ensure(checkout)
    translations.release(checkout)


def start(checkout: Checkout, rest: Sequence[str]) -> int:
    """The window; where there is no display, the sample panel without one."""
    _ready(checkout)
    if not has_display():
        say("There is no display here, so the sample panel is run without a window, into out/.")
        return demo(checkout, rest)
    return _become([str(checkout.python), "-m", "seminarapp"], environment.variables(offscreen=False))


def setup(checkout: Checkout, _rest: Sequence[str]) -> int:
    """Everything that the other commands need."""
    _ready(checkout)
    say("Ready: `python3 dev` starts the application, `python3 dev test` runs the tests.")
    return 0


def test(checkout: Checkout, rest: Sequence[str]) -> int:
    """Pytest; without arguments everything, and the core twice: the second time in a Python that has no Qt."""
    _ready(checkout)
    if rest:
        return _pytest(checkout, rest)
    with_qt = _pytest(checkout, ON_TWO_CORES)
    rooms = [f"tests/{room}" for room in CORE if any((checkout.root / "tests" / room).rglob("test_*.py"))]
    if not rooms:
        return with_qt
    say("The core once more, without Qt:")
    return _pytest(checkout, [*WITHOUT_QT, *ON_TWO_CORES, *rooms]) or with_qt


def check(checkout: Checkout, _rest: Sequence[str]) -> int:
    """All that can be told without running the program; every step runs, and the last line names those that failed."""
    _ready(checkout)
    python, ruff = str(checkout.python), str(checkout.program("ruff"))
    steps: dict[str, Callable[[], int]] = {
        "format": lambda: _run(checkout, [ruff, "format", "--check", "."]),
        "lint": lambda: _run(checkout, [ruff, "check", "."]),
        "types": lambda: _run(checkout, [python, "-m", "mypy"]),
        "boundaries": lambda: _run(checkout, [str(checkout.program("lint-imports")), "--no-logo"]),
        "licences": lambda: _pytest(checkout, ["-q", "tests/architecture/test_licences.py"]),
        "translations": lambda: _tell(translations.faults(checkout)),
    }
    failed = []
    for name, step in steps.items():
        say(f"— {name}")
        if step():
            failed.append(name)
    say("check failed: " + ", ".join(failed) if failed else f"check passed: {', '.join(steps)}")
    return 1 if failed else 0


def bench(checkout: Checkout, rest: Sequence[str]) -> int:
    """The benchmarks, each beside its baseline."""
    return _module(checkout, "tests.benchmarks", rest, offscreen=not has_display())


def shots(checkout: Checkout, rest: Sequence[str]) -> int:
    """Every page in light, dark, at 200 % and in both languages."""
    return _module(checkout, "tests.shots", rest or ["out/shots"], offscreen=True)


def demo(checkout: Checkout, rest: Sequence[str]) -> int:
    """The sample panel from plan to handouts."""
    return _module(checkout, "seminarapp", ["demo", *(rest or ["out/"])], offscreen=True)


def build(checkout: Checkout, rest: Sequence[str]) -> int:
    """Installers, into out/."""
    from workbench.installers import deb

    targets: dict[str, Callable[[Checkout], object]] = {"deb": deb.build}
    unknown = [name for name in rest if name not in targets]
    if unknown or not rest:
        what = f"there is no installer “{unknown[0]}”" if unknown else "name what to build"
        say(f"dev: {what}: python3 dev build {'|'.join(targets)}")
        return 2
    _ready(checkout)
    for name in rest:
        targets[name](checkout)
    return 0


def stress(checkout: Checkout, rest: Sequence[str]) -> int:
    """Faults and load; the named stress says what was tried and what was lost."""
    if not rest or rest[0].startswith("-"):
        say("dev: name a stress: python3 dev stress NAME [--runs N] [--minutes N]")
        return 2
    return _module(checkout, "tests.stress", rest, offscreen=not has_display())


def audit(checkout: Checkout, rest: Sequence[str]) -> int:
    """Every HTML document in Chromium, judged by axe-core and html-validate."""
    from workbench import browsers

    _ready(checkout)
    auditors = browsers.provide(checkout)
    found = ["--browser", auditors.browser, "--driver", auditors.driver, "--modules", str(auditors.modules)]
    return _module(checkout, "tests.audit", [*found, *rest], offscreen=True)


def has_display() -> bool:
    """Whether a window can be seen."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform in {"offscreen", "minimal"}:
        return False
    return (
        sys.platform != "linux"
        or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
        or bool(platform)
    )


COMMANDS: dict[str, Callable[[Checkout, Sequence[str]], int]] = {
    "start": start,
    "setup": setup,
    "test": test,
    "check": check,
    "bench": bench,
    "shots": shots,
    "demo": demo,
    "build": build,
    "stress": stress,
    "audit": audit,
}


def _module(checkout: Checkout, module: str, arguments: Sequence[str], *, offscreen: bool) -> int:
    folder = checkout.root.joinpath(*module.split("."))
    if not (folder / "__main__.py").exists():
        raise WorkbenchError(f"{module} has nothing to run in this checkout")
    _ready(checkout)
    return _run(checkout, [str(checkout.python), "-m", module, *arguments], offscreen=offscreen)


def _pytest(checkout: Checkout, arguments: Sequence[str]) -> int:
    return _run(checkout, [str(checkout.python), "-m", "pytest", *arguments])


def _run(checkout: Checkout, command: Sequence[str], *, offscreen: bool = True) -> int:
    return subprocess.run(
        command, cwd=checkout.root, env=environment.variables(offscreen=offscreen), check=False
    ).returncode


def _become(command: list[str], variables: dict[str, str]) -> int:  # noqa: RET503  execve never comes back
    """Give this process to the application, so that signals and its exit code are its own (Windows can't)."""
    if sys.platform == "win32":
        return subprocess.run(command, env=variables, check=False).returncode
    os.execve(command[0], command, variables)  # noqa: S606  a program of the environment, no shell wanted


def _tell(lines: Sequence[str]) -> int:
    for line in lines:
        say(line)
    return 1 if lines else 0
