# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article: which edition stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from seminarapp.application.views.article import ArticleView, EditionView, WithdrawalView
from seminarapp.domain.article import ArticleStyle, Imprint

DAY = datetime(2026, 3, 13, 9, 0, tzinfo=UTC)
FIRST = EditionView(1, 10, Imprint(DAY, "ab" * 32))
SECOND = EditionView(2, 20, Imprint(DAY, "ab" * 32), note="Siffran rättad")
WRITTEN = ArticleView(ArticleStyle(), ())


def test_nothing_stands_before_the_first_edition() -> None:
    assert WRITTEN.published is None


def test_the_last_edition_stands() -> None:
    assert replace(WRITTEN, editions=(FIRST,)).published is FIRST
    assert replace(WRITTEN, editions=(FIRST, SECOND)).published is SECOND


def test_what_was_withdrawn_stands_no_longer_though_its_editions_are_known() -> None:
    withdrawn = replace(WRITTEN, editions=(FIRST, SECOND), withdrawn=WithdrawalView(DAY, "Fel siffror"))
    assert withdrawn.published is None
    assert withdrawn.editions == (FIRST, SECOND)
