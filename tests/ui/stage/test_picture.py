# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The picture: dark in every theme, red when over, the same on every screen, and with nothing cut."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.application.moderating.staging import StageFacts, StageState
from seminarapp.ui.stage.paper import Paper
from seminarapp.ui.stage.picture import StagePicture, paint_stage
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.theme.roles import Role, Theme
from tests.ui.accessible import name_of
from tests.ui.theme.contrast import contrast

CALM = StageFacts(
    StageState.RUNNING,
    "sv",
    "Vem ska betala?",
    clock=453,
    spent=0.62,
    question="Vem bär risken om industrin inte kommer?",
    floor="Elin Sörensen",
    following="Publikens frågor",
    time="14:33",
)
OVER = replace(CALM, clock=-74, spent=1.0)
LONG = "Om industrin inte kommer, trots alla löften, vem bär då risken för det som redan är byggt? " * 4
CASES = {
    "calm": CALM,
    "over": OVER,
    "paused": replace(CALM, state=StageState.PAUSED),
    "message": replace(CALM, message="Två minuter", awaited=("Astrid Lindqvist", "Maja Öberg")),
    "long question": replace(CALM, question=LONG, awaited=("Astrid Lindqvist",), message="Runda av"),
    "before": StageFacts(StageState.BEFORE, "sv", "Elnätet som flaskhals", begins="14:00"),
    "after": StageFacts(StageState.CLOSED, "en", "The grid", message="Thank you"),
    "hours": replace(CALM, clock=-36_000),
    "empty": StageFacts(),
}
SIZES = ((1280, 720), (1920, 1080), (3840, 2160))


class Areas(QObject):
    """Remembers which areas of a widget are painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.seen.append(event.rect())
        return False


def painted(facts: StageFacts, theme: Theme, width: int = 1280, height: int = 720) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(image.rect())
    paint_stage(Paper(painter, area, theme, area), facts)
    painter.end()
    return image


def rows_with_ink(image: QImage, step: int = 2) -> list[float]:
    """Where, as shares of the height, something is written."""
    ground = image.pixelColor(1, 1)
    return [
        y / image.height()
        for y in range(0, image.height(), step)
        if any(image.pixelColor(x, y) != ground for x in range(0, image.width(), 3))
    ]


def margins_are_free(image: QImage) -> bool:
    ground, width, height = image.pixelColor(1, 1), image.width(), image.height()
    edge = round(height * 0.03)
    return all(
        image.pixelColor(x, y) == ground
        for x in (*range(0, edge, 2), *range(width - edge, width, 2))
        for y in range(0, height, 3)
    ) and all(
        image.pixelColor(x, y) == ground
        for y in (*range(0, edge, 2), *range(height - edge, height, 2))
        for x in range(0, width, 3)
    )


@pytest.mark.parametrize("name", CASES)
def test_nothing_reaches_the_edge(look: Look, name: str) -> None:
    assert margins_are_free(painted(CASES[name], look.night))
    assert margins_are_free(painted(CASES[name], look.night, 1024, 768))


@pytest.mark.parametrize("name", ["calm", "over", "message", "long question"])
def test_it_looks_the_same_on_every_screen(look: Look, name: str) -> None:
    spans = []
    for width, height in SIZES:
        rows = rows_with_ink(painted(CASES[name], look.night, width, height), step=max(2, height // 360))
        spans.append((rows[0], rows[-1], len(rows) / (height / max(2, height // 360))))
    for span in spans[1:]:
        assert span == pytest.approx(spans[0], abs=0.03)


def test_it_is_dark_in_every_theme(look: Look, qtbot: QtBot) -> None:
    picture = StagePicture(look)
    qtbot.addWidget(picture)
    picture.resize(640, 360)
    picture.show_facts(CALM)
    grounds = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        look.choose(choice)
        grounds.append(picture.grab().toImage().pixelColor(2, 2))
    assert grounds[0] == grounds[1] == look.night[Role.SUNKEN]


def test_over_run_is_red_on_red(look: Look) -> None:
    calm, over = painted(CALM, look.night), painted(OVER, look.night)
    assert over.pixelColor(2, 2) == look.night[Role.ON_OVER] != calm.pixelColor(2, 2)
    figures = [over.pixelColor(x, y) for x in range(100, 700, 4) for y in range(120, 340, 4)]
    assert look.night[Role.OVER] in figures


@pytest.mark.parametrize(
    ("ground", "ink"),
    [
        (Role.SUNKEN, Role.TEXT),
        (Role.SUNKEN, Role.MUTED),
        (Role.SUNKEN, Role.ACCENT),
        (Role.SUNKEN, Role.WARN),
        (Role.ON_OVER, Role.OVER),
        (Role.ON_OVER, Role.TEXT),
        (Role.ON_OVER, Role.MUTED),
        (Role.ON_OVER, Role.ACCENT),
        (Role.WARN, Role.SUNKEN),
    ],
)
def test_everything_reads_from_the_back_row(look: Look, ground: Role, ink: Role) -> None:
    assert contrast(look.night[ground], look.night[ink]) >= 7


def test_message_stands_on_a_ground_of_its_own(look: Look) -> None:
    without, having = painted(CALM, look.night), painted(CASES["message"], look.night)
    at = (1100, 580)
    assert having.pixelColor(*at) == look.night[Role.WARN]
    assert without.pixelColor(*at) == look.night[Role.SUNKEN]


def test_long_question_takes_some_of_the_clocks_room(look: Look) -> None:
    assert painted(CALM, look.night).pixelColor(200, 386) == look.night[Role.ACCENT]  # the bar
    long = painted(CASES["long question"], look.night)
    assert long.pixelColor(200, 289) == look.night[Role.ACCENT]


def test_page_of_text_shows_its_beginning(look: Look) -> None:
    image = painted(replace(CALM, question="ord " * 5_000), look.night)
    assert margins_are_free(image)


def test_word_without_end_is_broken_rather_than_cut(look: Look) -> None:
    assert margins_are_free(painted(replace(CALM, question="x" * 400, message="y" * 200), look.night))


def test_same_facts_are_not_painted_again(look: Look, qtbot: QtBot) -> None:
    picture = StagePicture(look)
    qtbot.addWidget(picture)
    picture.resize(640, 360)
    picture.show()
    qtbot.waitExposed(picture)
    picture.show_facts(CALM)
    assert picture.facts is CALM
    picture.show_facts(replace(CALM))
    assert picture.facts is CALM


def test_second_paints_clock_and_bar_alone(look: Look, qtbot: QtBot) -> None:
    picture = StagePicture(look)
    qtbot.addWidget(picture)
    picture.resize(640, 360)
    picture.show_facts(replace(CALM, message="Två minuter"))
    painted_areas = Areas(picture)
    picture.show()
    qtbot.waitUntil(lambda: bool(painted_areas.seen))
    QApplication.processEvents()
    painted_areas.seen.clear()
    picture.show_facts(replace(picture.facts, clock=452, spent=0.63))
    QApplication.processEvents()
    assert len(painted_areas.seen) == 1
    assert 30 < painted_areas.seen[0].top() < painted_areas.seen[0].bottom() < 210
    picture.show_facts(replace(picture.facts, clock=-1))
    QApplication.processEvents()
    assert painted_areas.seen[-1] == picture.rect()  # all of it turns red


def test_what_a_second_paints_is_what_all_would_be(look: Look, qtbot: QtBot) -> None:
    picture = StagePicture(look)
    qtbot.addWidget(picture)
    picture.resize(1280, 720)
    picture.show_facts(CALM)
    picture.grab()
    picture.show_facts(replace(CALM, clock=452, spent=0.63))
    assert picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB32) == painted(
        replace(CALM, clock=452, spent=0.63), look.night
    )


@pytest.mark.parametrize("name", ["calm", "over", "message", "long question", "hours"])
def test_clock_and_bar_lie_within_what_a_second_paints(look: Look, name: str) -> None:
    facts, area = CASES[name], QRectF(0, 0, 1280, 720)
    one = painted(facts, look.night)
    other = painted(replace(facts, clock=facts.clock - 1, spent=0.9), look.night)
    rows = [y for y in range(720) if any(one.pixel(x, y) != other.pixel(x, y) for x in range(0, 1280, 2))]
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    top, height = paint_stage(Paper(painter, area, look.night, area), facts)
    painter.end()
    assert rows
    assert top * 720 <= rows[0] <= rows[-1] <= (top + height) * 720


def test_it_is_read_in_words_of_the_seminars_language(look: Look, qtbot: QtBot) -> None:
    picture = StagePicture(look)
    qtbot.addWidget(picture)
    picture.show_facts(OVER)
    assert "1:14 över tiden" in name_of(picture)
    assert "Elin Sörensen har ordet" in name_of(picture)
