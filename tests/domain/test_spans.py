# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The little markup an article's text may have."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.spans import Span, plain, spans_of

URL = "https://example.org/a?b=c"


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", ()),
        ("bara ord", (Span("bara ord"),)),
        ("*vi*", (Span("vi", emphasised=True),)),
        ("nu *måste vi* börja", (Span("nu "), Span("måste vi", emphasised=True), Span(" börja"))),
        ("(*vi*)", (Span("("), Span("vi", emphasised=True), Span(")"))),
        (f"se [filmen]({URL}).", (Span("se "), Span("filmen", url=URL), Span("."))),
        ("[a](http://b)", (Span("a", url="http://b"),)),
        ("*a* *b*", (Span("a", emphasised=True), Span(" "), Span("b", emphasised=True))),
        (f"[*a*]({URL})", (Span("*a*", url=URL),)),
    ],
)
def test_emphasis_and_links_are_understood(text: str, spans: tuple[Span, ...]) -> None:
    assert spans_of(text) == spans


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4",
        "2*3*4",
        "* inte betonat *",
        "**",
        "***",
        "**fet**",
        "*rad\nbrytning*",
        "en * ensam",
        "snake*case*name",
        "[etikett]",
        "[](https://example.org)",
        "[a] (https://example.org)",
        "[a](example.org)",
        "[a](ftp://example.org)",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt://x)",
        "[a](data:text/html,x)",
        "[a](file:///etc/passwd)",
        "[a](mailto:a@example.org)",
        "[a](//example.org)",
        '[a](https://example.org" onclick="x)',
        "[a](https://example.org <b>)",
        "<b>a</b> & a<b &amp; {x} %s \\n `kod` _under_ # rubrik",
        "🙂 مرحبا 水",
    ],
)
def test_everything_else_is_as_typed(text: str) -> None:
    assert spans_of(text) == (Span(text),)
    assert plain(text) == text


def test_reading_takes_the_markup_away_and_keeps_the_label() -> None:
    assert plain(f"nu *måste* vi [se filmen]({URL})") == "nu måste vi se filmen"


pieces = st.one_of(
    st.text(),
    st.sampled_from(["*", "**", "[", "]", "(", ")", "](http://x.se)", "https://", "\n", " ", "ord", "*ord*"]),
)


@given(st.lists(pieces, max_size=12).map("".join))
def test_words_in_are_words_out(text: str) -> None:
    """Written back with its markers, it is the text that was typed: nothing is lost, moved or made up."""
    spans = spans_of(text)
    assert "".join(_written(span) for span in spans) == text
    assert all(span.text for span in spans)


@given(st.lists(pieces, max_size=12).map("".join))
def test_only_web_addresses_are_links(text: str) -> None:
    for span in spans_of(text):
        assert span.url == "" or span.url.startswith(("http://", "https://"))
        assert not set(span.url) & set(' \n"<>()')
        assert not (span.url and span.emphasised)


def _written(span: Span) -> str:
    if span.url:
        return f"[{span.text}]({span.url})"
    return f"*{span.text}*" if span.emphasised else span.text


HOSTILE = ["*", "*a", "*a ", "*a*", "[", "[a", "[a](", "[a](http://", "[a](http://x", "](", "a", " "]
LONG = ["*" + "a" * 499, "[" + "a" * 499, "[a](http://" + "a" * 1999, "[a](https://example.org)"]


@pytest.mark.parametrize("piece", HOSTILE + LONG)
def test_no_text_takes_long(piece: str) -> None:
    text = piece * (100_000 // len(piece) + 1)
    began = process_time()
    assert "".join(_written(span) for span in spans_of(text)) == text
    assert process_time() - began < 2
