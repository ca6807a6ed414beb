# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A row says everything in one sentence to those who don't see it."""

from __future__ import annotations

from seminarapp.ui.widgets.stream.row import RowKind, StreamRow


def test_quote_is_spoken_with_all_that_shows() -> None:
    row = StreamRow(
        "1",
        "Nobody pays",
        RowKind.QUOTE,
        "22:15",
        "Maja Öberg",
        5,
        ("core",),
        starred=True,
        badge="Approved",
    )
    assert row.spoken == "22:15, Quote, Maja Öberg, starred, Approved: Nobody pays #core"


def test_note_of_nobody_has_no_empty_parts() -> None:
    assert StreamRow("1", "Laughter", time="1:02").spoken == "1:02, Note: Laughter"


def test_secret_is_spoken_as_a_secret() -> None:
    assert "off the record" in StreamRow("1", "Between us", off_record=True).spoken


def test_divider_names_the_segment() -> None:
    assert StreamRow("s", "Who pays?", RowKind.DIVIDER).spoken == "Segment: Who pays?"
