# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a JPEG says of itself before it is decoded."""

from __future__ import annotations

import io
import time

from PIL import Image

from seminarapp.interchange.pictures.jpeg import measured, segments, unfolds_soon


def saved(width: int, height: int, *, progressive: bool = False) -> bytes:
    out = io.BytesIO()
    Image.new("L", (width, height)).save(out, "JPEG", progressive=progressive)
    return out.getvalue()


def passed_often(data: bytes, times: int) -> bytes:
    last = data.rindex(b"\xff\xda")
    return data[:last] + data[last:-2] * times + data[-2:]


def test_a_picture_says_its_size() -> None:
    assert measured(saved(30, 20)) == measured(saved(30, 20, progressive=True)) == (30, 20)


def test_without_a_picture_after_it_a_frame_says_nothing() -> None:
    whole = saved(30, 20)
    assert measured(whole[: whole.index(b"\xff\xda")]) is None
    assert measured(b"\xff\xd8") is None


def test_parts_without_end_are_soon_let_be() -> None:
    before = time.process_time()
    assert segments(b"\xff\xd8" + b"\xff" * 9_000_000) == []
    assert len(segments(b"\xff\xd8" + b"\xff\xe1\x00\x02" * 1_000_000)) == 500
    assert time.process_time() - before < 2


def test_what_is_gone_over_a_thousand_times_does_not_unfold_soon() -> None:
    picture = saved(1_000, 1_000, progressive=True)
    assert unfolds_soon(picture, (1_000, 1_000))
    assert not unfolds_soon(passed_often(picture, 1_000), (1_000, 1_000))


def test_row_by_row_any_size_unfolds_soon_but_as_a_whole_none_that_is_large() -> None:
    assert unfolds_soon(saved(30, 20), (8_000, 6_000))
    assert not unfolds_soon(saved(30, 20, progressive=True), (8_000, 6_000))
