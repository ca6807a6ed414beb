# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from urllib.parse import urlsplit
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.recording.listening import Stretch, in_recording, recording_at, stretch_of
from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.values import CaptureKind, Fidelity, Recording


def at(url: str, second: float = 90.0, offset: float = 0.0) -> str | None:
    return recording_at(Recording("Inspelning", url, offset), second)


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://www.youtube.com/watch?v=abc", "https://www.youtube.com/watch?v=abc&t=90"),
        ("https://youtu.be/abc", "https://youtu.be/abc?t=90"),
        ("https://youtu.be/abc?si=x&t=5#t=7", "https://youtu.be/abc?si=x&t=90"),
        ("https://m.youtube.com/watch?v=a%26b&list=", "https://m.youtube.com/watch?v=a%26b&list=&t=90"),
        ("https://vimeo.com/123#t=4s", "https://vimeo.com/123#t=90s"),
        ("https://player.vimeo.com/video/123?h=1", "https://player.vimeo.com/video/123?h=1#t=90s"),
        ("https://play.example/panel.mp4?t=1", "https://play.example/panel.mp4?t=1#t=90"),
        (" https://play.example/panel ", "https://play.example/panel#t=90"),
        ("https://notvimeo.example/vimeo.com", "https://notvimeo.example/vimeo.com#t=90"),
    ],
)
def test_each_platform_gets_the_time_in_its_own_way(url: str, address: str) -> None:
    assert at(url) == address


@pytest.mark.parametrize(
    "url", ["https://notvimeo.com/1", "https://youtube.com.example/1", "https://myyoutu.be/1"]
)
def test_name_that_only_resembles_a_platform_is_not_it(url: str) -> None:
    assert at(url) == f"{url}#t=90"


@pytest.mark.parametrize(
    ("second", "offset", "shown"), [(10.9, 0.0, 10), (10.0, 300.0, 310), (10.0, -60.0, 0)]
)
def test_time_is_the_recordings_and_never_before_its_beginning(
    second: float, offset: float, shown: int
) -> None:
    assert at("https://play.example/a", second, offset) == f"https://play.example/a#t={shown}"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://play.example/a",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "//play.example/a",
        "https://",
        "https:play.example",
        "https://[x/a",
        "C:\\panel.mp4",
    ],
)
def test_nothing_but_https_is_opened(url: str) -> None:
    assert at(url) is None


@given(st.text(max_size=60), st.floats(-1e6, 1e6))
def test_whatever_was_typed_gives_https_or_nothing(url: str, second: float) -> None:
    for typed in (url, f"https://{url}", f"https://youtu.be/{url}"):
        address = at(typed, second)
        assert address is None or urlsplit(address).scheme == "https"


def test_words_last_as_long_as_they_are_said_and_a_word_some_seconds() -> None:
    def capture(text: str) -> CaptureView:
        return CaptureView(
            UUID(int=1), UUID(int=2), "c", CaptureKind.NOTE, text, "", 90.0, Fidelity.PARAPHRASE
        )

    assert stretch_of(capture("Nej.")) == Stretch(90.0, 94.0)
    long = stretch_of(capture("ord " * 66))
    assert long.begin == 90.0
    assert long.end == pytest.approx(120.0)


def test_a_stretch_is_shifted_to_the_recordings_clock_and_never_before_it() -> None:
    late = Recording("Film", "https://example.org", 60.0)
    assert in_recording(late, Stretch(10.0, 14.0)) == Stretch(70.0, 74.0)
    early = Recording("Film", "https://example.org", -60.0)
    assert in_recording(early, Stretch(10.0, 64.0)) == Stretch(0.0, 4.0)
    assert in_recording(None, Stretch(10.0, 14.0)) == Stretch(10.0, 14.0)
