# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The parts of the publish sheet by themselves: what they say, and what they say to those who can't see them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.application.reporting.balances import Balance, Balances, Portion
from seminarapp.application.views.article import ArticleView, EditionView, WithdrawalView
from seminarapp.domain.article import ArticleStyle, Imprint
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.share_bar import ShareBar
from seminarapp.ui.write.side.publish.balance_table import BalanceTable
from seminarapp.ui.write.side.publish.confirming import Confirming
from seminarapp.ui.write.side.publish.standing import Standing
from seminarapp.ui.write.side.publish.strip import Act, PublishStrip
from tests.ui.painted import share_of
from tests.ui.write.scene import typed

AT = datetime(2026, 3, 12, 14, 0, tzinfo=timezone(timedelta(hours=1)))
DRAFT = ArticleView(ArticleStyle(), ())
FIRST = EditionView(1, 10, Imprint(AT, "ab12cd", "KS 1"))
SECOND = EditionView(
    2, 20, Imprint(AT + timedelta(days=3), "ef34", "KS 2"), note="Rätt <b>titel</b>", despite="Bråttom"
)
PUBLISHED = replace(DRAFT, editions=(FIRST,))
CORRECTED = replace(DRAFT, editions=(FIRST, SECOND))


def line(seat: str, name: str, number: int, seconds: float, share: float) -> Balance:
    return Balance(seat, number, name, 1, Portion(seconds, share), Portion(3, 0.25), Portion(40, 0))


SHOWN = Balances(
    (line("al", "Alma Lindåker", 1, 440, 0.5), line("mod", "", 0, 61, 0.125)),
    (line("", "Glimma lampor", 0, 440, 0.5), line("", "", 0, 0, 0)),
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """Where a part is shown: as wide as the right column."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(340, 500)
    yield window
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def put(part: QWidget, window: QWidget, bot: QtBot) -> None:
    part.setParent(window)
    part.setGeometry(0, 0, 340, 500)
    window.show()
    part.show()
    bot.waitExposed(window)
    window.activateWindow()
    bot.waitUntil(window.isActiveWindow)


# -- standing ---------------------------------------------------------------------------------------------------------


def test_a_draft_a_published_and_a_withdrawn_article_say_what_they_are(qtbot: QtBot, look: Look) -> None:
    standing = Standing()
    qtbot.addWidget(standing)
    standing.show_article(DRAFT, changed=False)
    assert standing.badge.text() == "Not published"
    assert standing.head.isHidden()
    standing.show_article(PUBLISHED, changed=False)
    assert (standing.badge.text(), standing.newer.isHidden()) == ("Published", True)
    assert standing.told.text() == "Edition 1 · 12 Mar 2026 · KS 1"
    assert standing.head.text() == "Log head ab12cd"
    withdrawn = replace(PUBLISHED, withdrawn=WithdrawalView(AT, "Fel person"))
    standing.show_article(withdrawn, changed=True)
    assert (standing.badge.text(), standing.newer.isHidden()) == ("Withdrawn", True)
    assert standing.told.text() == "12 Mar 2026: Fel person"


def test_a_correction_and_what_was_published_all_the_same_are_listed_as_typed(
    qtbot: QtBot, look: Look
) -> None:
    standing = Standing()
    qtbot.addWidget(standing)
    standing.show_article(CORRECTED, changed=True)
    assert not standing.newer.isHidden()
    assert standing.editions.text().split("\n") == [
        "Correction 15 Mar 2026: Rätt <b>titel</b>",
        "Edition 2 was published all the same: Bråttom",
    ]
    assert standing.editions.textFormat() is Qt.TextFormat.PlainText


# -- the balances -----------------------------------------------------------------------------------------------------


def test_every_line_is_a_sentence_with_amounts_and_shares(look: Look, window: QWidget, qtbot: QtBot) -> None:
    table = BalanceTable(look)
    table.show_balances(SHOWN)
    put(table, window, qtbot)
    told = [one.replace("\N{NO-BREAK SPACE}", " ") for one in table.lines]
    assert told[0] == "Alma Lindåker: speaking time 7:20, 50 %; quotes noted 3, 25 %; words published 40, 0 %"
    assert told[1].startswith("Moderator: speaking time 1:01, 12 %")
    assert told[3].startswith("No organisation: ")
    assert table.accessibleDescription() == ". ".join(table.lines)


def test_shares_stand_as_figures_beside_the_bars(look: Look, window: QWidget, qtbot: QtBot) -> None:
    table = BalanceTable(look)
    table.show_balances(SHOWN)
    put(table, window, qtbot)
    texts = [label.text() for label in table.findChildren(QLabel)]
    assert texts.count("50\N{NO-BREAK SPACE}%") == 2
    bars = table.findChildren(ShareBar)
    assert len(bars) == 12
    assert all(bar.accessibleName() for bar in bars)


def test_the_table_is_one_stop_for_the_keyboard_and_shows_it(
    look: Look, window: QWidget, qtbot: QtBot
) -> None:
    table = BalanceTable(look)
    table.show_balances(SHOWN)
    put(table, window, qtbot)
    table.clearFocus()
    before = share_of(table, look.colour(Role.FOCUS))
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.hasFocus()
    assert share_of(table, look.colour(Role.FOCUS)) > before


def test_balances_that_are_the_same_are_not_made_anew(look: Look, window: QWidget, qtbot: QtBot) -> None:
    table = BalanceTable(look)
    table.show_balances(SHOWN)
    bars = table.findChildren(ShareBar)
    table.show_balances(replace(SHOWN))
    assert table.findChildren(ShareBar) == bars
    table.show_balances(Balances())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert table.findChildren(ShareBar) == []
    assert table.lines == ()


# -- confirming -------------------------------------------------------------------------------------------------------


def test_nothing_can_be_confirmed_before_everything_is_said(
    look: Look, window: QWidget, qtbot: QtBot
) -> None:
    part = Confirming(look)
    told: list[tuple[str, str]] = []
    part.confirmed.connect(lambda note, despite: told.append((note, despite)))
    put(part, window, qtbot)
    part.ask("Blir utgåva 2.", "Gör det", note="Vad", despite="Varför")
    part.take_focus()
    assert part.note.hasFocus()
    typed(part.note, "Titeln")
    QTest.keyClick(part.note, Qt.Key.Key_Return)
    assert part.despite.hasFocus()
    assert not part.do.isEnabled()
    typed(part.despite, "Ja")
    QTest.keyClick(part.despite, Qt.Key.Key_Return)
    assert part.do.hasFocus()
    assert told == []
    QTest.keyClick(part.do, Qt.Key.Key_Return)
    QTest.keyClick(part.do, Qt.Key.Key_Return)  # pressed twice by a nervous finger
    assert told == [("Titeln", "Ja")]
    part.let_again()
    QTest.keyClick(part.do, Qt.Key.Key_Return)
    assert len(told) == 2


def test_folded_up_it_forgets_what_was_written(look: Look, window: QWidget, qtbot: QtBot) -> None:
    part = Confirming(look)
    part.ask("Dras tillbaka.", "Gör det", note="Varför", dangerous=True)
    part.note.setText("Fel")
    part.close_up()
    part.ask("Dras tillbaka.", "Gör det", note="Varför", dangerous=True)
    assert part.note.text() == ""
    assert part.do is part.dangerous
    assert part.safe.isHidden()
    assert part.despite.isHidden()


def test_cancel_is_a_button_too(look: Look, window: QWidget, qtbot: QtBot) -> None:
    part = Confirming(look)
    put(part, window, qtbot)
    part.ask("Blir utgåva 1.", "Gör det")
    part.take_focus()
    assert part.do.hasFocus()
    part.leave.setFocus()
    with qtbot.waitSignal(part.cancelled):
        QTest.keyClick(part.leave, Qt.Key.Key_Return)


# -- the strip --------------------------------------------------------------------------------------------------------


def shown(strip: PublishStrip) -> list[Act]:
    return [act for act, button in strip.buttons.items() if not button.isHidden()]


def test_only_what_fits_the_state_is_offered(qtbot: QtBot, look: Look) -> None:
    strip = PublishStrip(look)
    qtbot.addWidget(strip)
    for article, acts in (
        (replace(DRAFT, proposed=True), [Act.FINALISE]),
        (DRAFT, [Act.FINALISE]),
        (PUBLISHED, [Act.CORRECT, Act.WITHDRAW]),
        (replace(PUBLISHED, withdrawn=WithdrawalView(AT, "Fel")), [Act.FINALISE]),
    ):
        strip.show_article(article, 0)
        assert shown(strip) == acts


def test_a_number_that_is_being_typed_is_left_and_another_article_has_its_own(
    qtbot: QtBot, look: Look
) -> None:
    strip = PublishStrip(look)
    qtbot.addWidget(strip)
    strip.show_article(PUBLISHED, 0)
    assert strip.registry.text() == "KS 1"
    strip.registry.setText("KS 7")
    strip.show_article(PUBLISHED, 2)
    assert strip.registry.text() == "KS 7"
    strip.begin()
    strip.show_article(DRAFT, 0)
    assert strip.registry.text() == ""


def test_what_is_being_confirmed_follows_the_check(qtbot: QtBot, look: Look) -> None:
    strip = PublishStrip(look)
    qtbot.addWidget(strip)
    strip.show_article(DRAFT, 0)
    strip.buttons[Act.FINALISE].click()
    assert strip.confirming.despite.isHidden()
    strip.show_article(DRAFT, 3)
    assert not strip.confirming.despite.isHidden()
    assert strip.confirming.despite.accessibleName().startswith("3 things must be done first.")
    strip.show_article(PUBLISHED, 3)  # published elsewhere meanwhile
    assert strip.confirming.isHidden()
    assert shown(strip) == [Act.CORRECT, Act.WITHDRAW]


def test_what_may_not_be_quoted_leaves_nothing_to_publish(qtbot: QtBot, look: Look) -> None:
    strip = PublishStrip(look)
    qtbot.addWidget(strip)
    strip.show_article(PUBLISHED, 1)
    strip.buttons[Act.CORRECT].click()
    strip.show_article(PUBLISHED, 1, hindered=True)
    assert strip.confirming.isHidden()
    assert shown(strip) == [Act.WITHDRAW]
    assert not strip.hindrance.isHidden()
    strip.show_article(DRAFT, 1, hindered=True)
    assert shown(strip) == []
    assert not strip.registry.isVisibleTo(strip)
    strip.show_article(DRAFT, 0)
    assert (shown(strip), strip.hindrance.isHidden()) == ([Act.FINALISE], True)


def test_each_act_goes_out_with_its_words(qtbot: QtBot, look: Look) -> None:
    strip = PublishStrip(look)
    qtbot.addWidget(strip)
    told: list[tuple[object, ...]] = []
    strip.correction_requested.connect(lambda *words: told.append(words))
    strip.withdrawal_requested.connect(lambda *words: told.append(words))
    strip.show_article(PUBLISHED, 1)
    strip.buttons[Act.CORRECT].click()
    strip.confirming.note.setText(" Titeln ")
    strip.confirming.despite.setText("Bråttom")
    strip.confirming.do.click()
    strip.fold()
    strip.buttons[Act.WITHDRAW].click()
    assert not strip.registry.isVisibleTo(strip)
    strip.confirming.note.setText("Fel")
    strip.confirming.do.click()
    assert told == [("Titeln", "KS 1", "Bråttom"), ("Fel",)]
