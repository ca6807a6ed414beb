# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Writing to a file of the user's choice: what is asked, which suffix it gets, what is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from seminarapp.application.planning.planning import TitleCard
from seminarapp.ui.file_export import FileExport, Format, Wish, with_suffix
from tests.ui.home import Home

PDF, HTML = Format(".pdf", "As PDF"), Format(".html", "As a web page")


class Told:
    """An export in a window, and what it has told."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.window = QWidget()
        home.bot.addWidget(self.window)
        self.export = FileExport(home.desk, home.chooser, self.window)
        self.said: list[tuple[str, str]] = []
        self.export.told.connect(lambda text, kind: self.said.append((text, kind)))
        self.seminar = home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Vatten")))

    def write(self, answer: Path | None, *formats: Format) -> list[tuple[str, str]]:
        """Ask, with that answer; returns what is told."""
        self.said.clear()
        self.home.chooser.answer = answer
        self.export.ask(Wish(self.seminar, "article", "Article", "vatten", formats or (PDF, HTML)))
        self.home.settle()
        return list(self.said)


@pytest.fixture
def told(home: Home) -> Told:
    return Told(home)


def test_the_suffix_decides_the_format_and_the_first_is_proposed(told: Told, tmp_path: Path) -> None:
    (wrote, kind) = told.write(tmp_path / "a.html")[0]
    assert (wrote, kind) == (f"Wrote {tmp_path / 'a.html'}", "info")
    assert told.home.chooser.proposed == ["vatten.pdf"]
    assert (tmp_path / "a.html").exists()


def test_a_name_without_a_suffix_gets_the_first(told: Told, tmp_path: Path) -> None:
    told.write(tmp_path / "a")
    assert (tmp_path / "a.pdf").exists()
    told.write(tmp_path / "b", HTML)
    assert (tmp_path / "b.html").exists()


def test_a_suffix_that_is_added_overwrites_nothing(told: Told, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("mine")
    (text, kind) = told.write(tmp_path / "a")[0]
    assert "is there already" in text
    assert kind == "warn"
    assert (tmp_path / "a.pdf").read_text() == "mine"


def test_thinking_better_of_it_writes_nothing_and_says_nothing(told: Told, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())  # the library lies there too
    assert told.write(None) == []
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("name", "suffixes", "named"),
    [
        ("a.HTML", [".html"], "a.HTML"),
        ("a", [".md"], "a.md"),
        ("a.b", [".pdf"], "a.b.pdf"),
        ("a.html", [".fragment.html"], "a.fragment.html"),
        ("a.fragment.html", [".html"], "a.fragment.html"),
        (".html", [".html"], ".html"),
        ("a.html", [".pdf", ".html"], "a.html"),
        ("a.PDF", [".pdf", ".html"], "a.PDF"),
        ("a.docx", [".pdf", ".html"], "a.docx.pdf"),
    ],
)
def test_a_suffix_is_added_where_it_is_missing(name: str, suffixes: list[str], named: str) -> None:
    assert with_suffix(Path(name), suffixes).name == named
