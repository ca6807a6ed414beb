# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The guide names every key that the window has, in both languages, and what it points to exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from seminarapp.ui.actions import WINDOW_ACTIONS, ActionSpec
from seminarapp.ui.live.actions import LIVE_ACTIONS
from seminarapp.ui.plan.actions import PLAN_ACTIONS
from seminarapp.ui.start.actions import START_ACTIONS
from seminarapp.ui.write.actions import WRITE_ACTIONS

ROOT = Path(__file__).parents[2]
GUIDES = {language: ROOT / "docs" / "guide" / language / "README.md" for language in ("en", "sv")}
SWEDISH_KEYS = {"Shift": "Skift", "Up": "upp", "Down": "ned", "Backspace": "Backsteg"}
WITH_KEYS = [
    spec
    for actions in (WINDOW_ACTIONS, START_ACTIONS, PLAN_ACTIONS, LIVE_ACTIONS, WRITE_ACTIONS)
    for spec in actions
    if spec.shortcut
]


def keys_of(guide: Path) -> set[str]:
    """Every key that stands in the guide's sheet, with “Alt+0 … Alt+6” counted out."""
    sheet = guide.read_text(encoding="utf-8").split("\n## ")[-1]
    named = set(re.findall(r"[^\s|,`]+", sheet))
    for modifier, first, last in re.findall(r"(\w+\+)(\d) … \1(\d)", sheet):
        named |= {f"{modifier}{digit}" for digit in range(int(first), int(last) + 1)}
    return named


def in_swedish(shortcut: str) -> str:
    return "+".join(SWEDISH_KEYS.get(key, key) for key in shortcut.split("+"))


@pytest.mark.parametrize("spec", WITH_KEYS, ids=lambda spec: f"{spec.place}-{spec.id}")
def test_every_shortcut_stands_in_the_key_sheet(spec: ActionSpec) -> None:
    assert spec.shortcut in keys_of(GUIDES["en"])
    assert in_swedish(spec.shortcut) in keys_of(GUIDES["sv"])


@pytest.mark.parametrize("page", ["README.md", "docs/guide/en/README.md", "docs/guide/sv/README.md"])
def test_what_a_page_points_to_exists(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)]+)\)", text) if not target.startswith("https://")]
    assert targets
    folder = (ROOT / page).parent
    lost = [target for target in targets if not (folder / target.partition("#")[0]).exists()]
    assert lost == []


@pytest.mark.parametrize("guide", GUIDES.values(), ids=list(GUIDES))
def test_chapters_that_are_pointed_to_are_there(guide: Path) -> None:
    text = guide.read_text(encoding="utf-8")
    chapters = {title.lower().replace(" ", "-") for title in re.findall(r"^## (.+)$", text, re.MULTILINE)}
    pointed = set(re.findall(r"\]\(#([^)]+)\)", text))
    assert len(pointed) == 4
    assert pointed <= chapters


def test_both_guides_show_the_same_pictures() -> None:
    shown = [
        [
            re.sub(r"_\w+\.png", "", name)
            for name in re.findall(r"pictures/(\w+\.png)", guide.read_text("utf-8"))
        ]
        for guide in GUIDES.values()
    ]
    assert shown[0] == shown[1] == ["plan", "live", "write"]
