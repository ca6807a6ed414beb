# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Everything that is offered can be written, in every format that is offered."""

from __future__ import annotations

import pytest

from seminarapp.bootstrap import documents, exchange_files, schedule_files
from seminarapp.documents.web.event import SUFFIXES
from seminarapp.settings import resources
from seminarapp.ui.exporting.offers import OFFERS, Offer, offers
from seminarapp.ui.translation import Translation

SUFFIXES_OF = {
    **documents().kinds(),
    **exchange_files().kinds(),
    "schedule": schedule_files().suffixes(),
    "event": SUFFIXES,
    "seminar": (".json",),
}


@pytest.mark.parametrize("offer", OFFERS, ids=lambda offer: offer.kind)
def test_every_format_is_one_that_can_be_written(offer: Offer) -> None:
    possible = SUFFIXES_OF[offer.kind]
    assert [suffix for suffix, _ in offer.formats if not suffix.endswith(possible)] == []


@pytest.mark.parametrize("offer", OFFERS, ids=lambda offer: offer.kind)
def test_every_offer_has_an_icon_and_is_said_in_both_languages(
    offer: Offer, translation: Translation
) -> None:
    assert resources().joinpath("icons", f"{offer.icon}.svg").is_file()
    translation.choose("sv")
    assert (offer.entry.title, offer.entry.note) != (offer.name, offer.use)
    assert offer.title == offer.entry.title
    translation.choose("en")
    assert offer.entry.title == offer.name


def test_a_series_is_offered_as_what_can_hold_one() -> None:
    assert [offer.kind for offer in offers(whole=True)] == ["calendar", "schedule", "event"]
    assert offers(whole=False) == OFFERS
