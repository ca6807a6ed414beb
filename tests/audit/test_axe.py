# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What axe-core answers is told whole: a fault is never lost, and what it can't decide is not called right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.audit.axe import SCHEMES, TAGS, WIDTHS, Rule, Verdict, judge

PAGE = Path("page.html")


def node(html: str, message: str = "") -> dict[str, Any]:
    return {
        "html": html,
        "target": [html],
        "any": [{"message": message}] if message else [],
        "all": [],
        "none": [],
    }


def rule(name: str, *nodes: dict[str, Any]) -> Rule:
    return {"id": name, "help": f"help of {name}", "nodes": list(nodes)}


class ScriptedWindow:
    """A window in which axe-core answers what it was told to, by width.

    Attributes:
        looked: every way in which a page was looked at.
        over: how much wider than the window the page is.
    """

    def __init__(self, answers: dict[int, dict[str, Any]], over: int = 0) -> None:
        self.looked: list[tuple[int, str]] = []
        self.over = over
        self._answers = answers

    def open(self, page: Path) -> None:
        assert page == PAGE

    def look(self, width: int, scheme: str) -> None:
        self.looked.append((width, scheme))

    def run(self, script: str, *arguments: object) -> Any:
        return self.over if "scrollWidth" in script else None

    def wait_for(self, script: str, *arguments: object) -> Any:
        assert arguments == (TAGS,)
        nothing = {"violations": [], "incomplete": [], "passes": [rule("html-has-lang")]}
        return nothing | self._answers.get(self.looked[-1][0], {})


def judged(answers: dict[int, dict[str, Any]], over: int = 0) -> tuple[Verdict, ScriptedWindow]:
    window, verdict = ScriptedWindow(answers, over), Verdict()
    judge(window, "axe = {}", "article", PAGE, verdict)
    return verdict, window


def test_a_page_is_looked_at_narrow_and_wide_in_light_and_dark() -> None:
    verdict, window = judged({})
    assert sorted(window.looked) == sorted((width, scheme) for width in WIDTHS for scheme in SCHEMES)
    assert (verdict.looks, verdict.passed, verdict.faults, verdict.undecided) == (4, 4, [], [])


def test_contrast_and_the_european_standard_are_among_the_rules() -> None:
    assert {"wcag2aa", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"} <= set(
        TAGS
    )  # contrast is a wcag2aa


def test_a_violation_names_page_width_colours_element_and_reason() -> None:
    verdict, _ = judged({320: {"violations": [rule("link-name", node("<a></a>", "no text"))]}})
    assert verdict.faults == [f"article, 320 px, {scheme}: link-name: <a></a>: no text" for scheme in SCHEMES]


def test_without_a_reason_the_rule_says_what_it_asks_for() -> None:
    verdict, _ = judged({320: {"violations": [rule("region", node("<p>"))]}})
    assert verdict.faults[0].endswith("region: <p>: help of region")


def test_of_many_elements_some_are_shown_and_the_others_counted() -> None:
    many = rule("list", *(node(f"<li>{number}") for number in range(5)))
    verdict, _ = judged({1280: {"violations": [many]}})
    assert len(verdict.faults) == 2 * 4
    assert verdict.faults[3] == "article, 1280 px, light: list: and 2 more"


def test_a_page_wider_than_the_window_is_a_fault() -> None:
    verdict, _ = judged({}, over=12)
    assert len(verdict.faults) == 4
    assert verdict.faults[0].endswith("reflow: the page is 12 px wider than the window")


def test_an_audit_that_fails_is_a_fault() -> None:
    verdict, _ = judged({320: {"error": "TypeError"}, 1280: {"error": "TypeError"}})
    assert len(verdict.faults) == 4
    assert verdict.passed == 0


def test_what_is_decided_at_one_width_is_decided_and_all_else_is_told() -> None:
    hidden, unknown = node("<td>1", "hidden"), node("<p>x", "image")
    narrow = {"incomplete": [rule("color-contrast", hidden, unknown)]}
    wide = {"incomplete": [rule("color-contrast", unknown)]}
    verdict, _ = judged({320: narrow, 1280: wide})
    assert verdict.undecided == [f"article, {scheme}: color-contrast: <p>x: image" for scheme in SCHEMES]
    assert verdict.faults == []


def test_contrast_of_words_in_a_drawing_is_counted_and_no_other_rule_about_them() -> None:
    word = node('<text class="name">Bo</text>', "image")
    both = {"incomplete": [rule("color-contrast", word), rule("aria-text", word)]}
    verdict, _ = judged({320: both, 1280: both})
    assert verdict.drawn == 4
    assert [line.split(": ")[1] for line in verdict.undecided] == ["aria-text", "aria-text"]
