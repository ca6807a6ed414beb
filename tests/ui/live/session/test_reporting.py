# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The report from the live page: by key and by button, while the session is open, after it, and before there is one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from seminarapp.ui.live.session.reporting import Reporting
from tests.ui.chooser import KnowingChooser
from tests.ui.live.panel import Stage

CTRL = Qt.KeyboardModifier.ControlModifier
R = Qt.Key.Key_R


class Desk:
    """Answers for the user, and remembers what the message bar was told."""

    def __init__(self, stage: Stage) -> None:
        self.chooser = KnowingChooser()
        self.said: list[tuple[str, str]] = []
        self.refused: list[str] = []
        reporting = Reporting(stage.desk, self.chooser, stage.page.console, stage.page)
        stage.page.report_requested.connect(reporting.ask)
        reporting.told.connect(lambda text, kind: self.said.append((text, kind)))
        stage.desk.refused.connect(lambda text, _template: self.refused.append(text))


@pytest.fixture
def desk(stage: Stage) -> Desk:
    return Desk(stage)


def test_ctrl_r_writes_how_an_open_session_stands(live: Stage, desk: Desk, tmp_path: Path) -> None:
    desk.chooser.answer = tmp_path / "rapport.pdf"
    live.type("halv")
    live.press(R, CTRL)
    live.settle()
    assert desk.chooser.proposed == ["elnätet-som-flaskhals.report.pdf"]
    assert (tmp_path / "rapport.pdf").read_text().startswith("report .pdf")
    assert desk.said[0] == (f"Wrote {tmp_path / 'rapport.pdf'}", "info")
    assert live.edit.text() == "halv", "what is half typed stays"


def test_the_closed_card_has_a_button_for_it(live: Stage, desk: Desk, tmp_path: Path) -> None:
    live.page.console.close()
    live.settle()
    desk.chooser.answer = tmp_path / "rapport.html"
    button = live.page._closed.report
    assert button.isVisible()
    assert button.text() == "Report …"
    button.setFocus()
    live.press(Qt.Key.Key_Return)
    live.settle()
    assert (tmp_path / "rapport.html").read_text().startswith("report .html")


def test_before_the_opening_nothing_is_asked_and_it_is_said_why(stage: Stage, desk: Desk) -> None:
    stage.press(R, CTRL)
    stage.settle()
    assert desk.chooser.proposed == []
    assert desk.refused == ["The session has not been opened: there is nothing to report yet"]


def test_a_folder_that_is_missing_is_told_and_the_console_goes_on(
    live: Stage, desk: Desk, tmp_path: Path
) -> None:
    desk.chooser.answer = tmp_path / "nowhere" / "rapport.pdf"
    live.press(R, CTRL)
    live.settle()
    assert "choose a folder that exists" in desk.refused[0]
    assert desk.said == []
    live.note("Det går vidare")
    assert [capture.text for capture in live.captures] == ["Det går vidare"]
