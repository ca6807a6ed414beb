# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What axe-core and the browser itself say of a page, narrow and wide, light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

WIDTHS = (320, 1280)
SCHEMES = ("light", "dark")
TAGS = (
    *("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"),
    *("EN-301-549", "best-practice"),
)
"""Which of axe-core's rules: WCAG 2.2 AA with contrast, the European standard, and what it calls good practice."""

_RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {runOnly: {type: "tag", values: arguments[0]}, resultTypes: ["violations", "incomplete", "passes"]})
   .then(done, error => done({error: String(error)}));
"""
_OVERFLOW = "return document.documentElement.scrollWidth - document.documentElement.clientWidth;"
_CONTRAST = "color-contrast"
_SHOWN = 3

Rule = dict[str, Any]
"""What axe-core says of one of its rules: its `id`, what it asks for, and the `nodes` it is about."""


class Window(Protocol):
    """A browser's window."""

    def open(self, page: Path) -> None:
        """Show a file."""

    def look(self, width: int, scheme: str) -> None:
        """See it that wide, in those colours."""

    def run(self, script: str, *arguments: object) -> Any:
        """Run a script."""

    def wait_for(self, script: str, *arguments: object) -> Any:
        """Run a script that answers later."""


@dataclass
class Verdict:
    """What was found.

    Attributes:
        looks: how many pages were looked at, each width and colour scheme by itself.
        passed: how often a rule was held.
        faults: what is wrong, a line each.
        undecided: where axe-core could not tell, a line each: a person has to look.
        drawn: words in a drawing, whose ground axe-core can't see: `tests/documents/web/test_html.py` holds their
            contrast.
    """

    looks: int = 0
    passed: int = 0
    faults: list[str] = field(default_factory=list)
    undecided: list[str] = field(default_factory=list)
    drawn: int = 0


def judge(window: Window, axe: str, name: str, page: Path, verdict: Verdict) -> None:
    """Look at a page in every way, and note what is wrong; `axe` is axe-core's own script."""
    for scheme in SCHEMES:
        undecided = []
        for width in WIDTHS:
            window.look(width, scheme)
            window.open(page)
            window.run(axe)
            found = window.wait_for(_RUN, TAGS)
            where = f"{name}, {width} px, {scheme}"
            verdict.looks += 1
            if "error" in found:
                verdict.faults.append(f"{where}: axe-core failed: {found['error']}")
                continue
            verdict.passed += len(found["passes"])
            verdict.faults += (f"{where}: {line}" for line in _told(found["violations"]))
            undecided.append(_without_drawings(found["incomplete"], verdict))
            if (over := window.run(_OVERFLOW)) > 0:
                verdict.faults.append(f"{where}: reflow: the page is {over} px wider than the window")
        verdict.undecided += (f"{name}, {scheme}: {line}" for line in _told(_at_every_width(undecided)))


def _without_drawings(rules: list[Rule], verdict: Verdict) -> list[Rule]:
    """What could not be decided but for the contrast of words in drawings, which are only counted."""
    left = []
    for rule in rules:
        nodes = [node for node in rule["nodes"] if rule["id"] != _CONTRAST or not _is_drawn(node)]
        verdict.drawn += len(rule["nodes"]) - len(nodes)
        left.append({**rule, "nodes": nodes})
    return left


def _is_drawn(node: dict[str, Any]) -> bool:
    return bool(node["html"].startswith("<text "))


def _at_every_width(looks: list[list[Rule]]) -> list[Rule]:
    """What was decided at one width is decided: a table that is scrolled hides its cells' ground at another."""
    if not looks:
        return []
    everywhere = set.intersection(
        *({_place(rule, node) for rule in one for node in rule["nodes"]} for one in looks)
    )
    rules = [
        {**rule, "nodes": [node for node in rule["nodes"] if _place(rule, node) in everywhere]}
        for rule in looks[0]
    ]
    return [rule for rule in rules if rule["nodes"]]


def _place(rule: Rule, node: dict[str, Any]) -> tuple[str, str]:
    return rule["id"], str(node["target"])


def _told(rules: list[Rule]) -> Iterator[str]:
    for rule in rules:
        nodes = rule["nodes"]
        for node in nodes[:_SHOWN]:
            why = " ".join(one["message"] for one in (*node["any"], *node["all"], *node["none"]))
            yield f"{rule['id']}: {node['html'][:120]}: {why or rule['help']}"
        if len(nodes) > _SHOWN:
            yield f"{rule['id']}: and {len(nodes) - _SHOWN} more"
