# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""An entry is read aloud with all that shows."""

from __future__ import annotations

from seminarapp.ui.widgets.entries.entry import Entry


def test_sentence_has_every_text_in_the_order_of_the_line() -> None:
    entry = Entry(
        "1", "Who pays?", leading="14:20", note="Maja", badge="Approved", trailing="20 min", spoken="running"
    )
    assert entry.sentence == "14:20, Who pays?, running, Approved, Maja, 20 min"


def test_sentence_of_a_title_alone_is_the_title() -> None:
    assert Entry("1", "Who pays?", icon="circle").sentence == "Who pays?"
