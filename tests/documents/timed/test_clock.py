# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Times of the recording, and text that can stand beside them."""

from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.timed.clock import escaped, in_one_line, on_recording, time_of
from seminarapp.domain.values import Recording


@pytest.mark.parametrize(
    ("milliseconds", "said"),
    [(0, "00:00:00.000"), (3_723_500, "01:02:03.500"), (360_000_001, "100:00:00.001")],
)
def test_a_time_is_written_in_full(milliseconds: int, said: str) -> None:
    assert time_of(milliseconds) == said
    assert time_of(milliseconds, ",") == said.replace(".", ",")


def test_the_recordings_clock_showed_its_offset_when_the_session_opened() -> None:
    assert on_recording(2.5, Recording("", "", 60.0)) == 62_500
    assert on_recording(2.5, Recording("", "", -60.0)) == -57_500
    assert on_recording(2.5, None) == 2_500


@given(st.text())
def test_escaped_text_has_neither_tag_nor_arrow_and_reads_as_before(text: str) -> None:
    written = escaped(in_one_line(text))
    assert "<" not in written
    assert "-->" not in written
    assert "\n" not in written
    assert "\0" not in written
    if "&" not in text:
        assert unescape(written) == in_one_line(text)
