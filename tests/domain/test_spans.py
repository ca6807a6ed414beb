# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The little markup an article's text may have."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.spans import (
    Span,
    emphasis_turned,
    is_address,
    joined,
    link_at,
    linked,
    markup_of,
    parted,
    plain,
    spans_of,
    words_in,
)

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
        ("[a](mailto:a@example.org)", (Span("a", url="mailto:a@example.org"),)),
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


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("  \n ", 0),
        ("Vi byter rör.", 3),
        ("– Nej, sa Eva-Karin Öhrn.", 4),
        ("kl. 14.30, 2,7 gånger", 4),
        ("det är *inte alltid* så", 5),
        ("[rapporten](https://example.org/a/b) säger", 2),
        ("ett\u00a0ord två\u2028tre", 4),
        ("💧 vatten", 1),
    ],
)
def test_words_are_counted_as_they_are_read(text: str, count: int) -> None:
    assert words_in(text) == count


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


MARKED = st.lists(
    st.sampled_from(["ord", " ", "*vi*", " *måste nu* ", f" [se filmen]({URL}) ", ".", "å"]), max_size=6
).map("".join)


@pytest.mark.parametrize(
    ("text", "at", "halves"),
    [
        ("vi måste", 3, ("vi ", "måste")),
        ("*vi måste*", 4, ("*vi* ", "*måste*")),
        ("*vi måste*", 1, ("", "*vi måste*")),
        ("*vi måste*", 9, ("*vi måste*", "")),
        (f"[se filmen]({URL})", 3, (f"[se]({URL})", f" [filmen]({URL})")),
        (f"[se filmen]({URL})", 20, (f"[se filmen]({URL})", "")),
    ],
)
def test_a_span_that_is_split_goes_on_in_both_halves(text: str, at: int, halves: tuple[str, str]) -> None:
    assert parted(text, at) == halves


@given(text=MARKED, at=st.integers(0, 60))
def test_splitting_loses_no_word_and_no_mark(text: str, at: int) -> None:
    head, tail = parted(text, min(at, len(text)))
    assert plain(head) + plain(tail) == plain(text) or "*" in head[-1:] + tail[:1]


@given(head=MARKED, tail=MARKED)
def test_joining_keeps_every_span(head: str, tail: str) -> None:
    words = [span.text.split() for span in (*spans_of(head), *spans_of(tail))]
    assert "".join("".join(one) for one in words) == "".join(plain(joined(head, tail)).split())
    links = [span.url for span in (*spans_of(head), *spans_of(tail)) if span.url]
    assert [span.url for span in spans_of(joined(head, tail)) if span.url] == links


def test_emphasis_that_meets_emphasis_is_one() -> None:
    assert joined("*a*", "*b*") == "*ab*"
    assert joined("ord", "*b*") == "ord *b*"


def test_emphasis_is_turned_on_and_off() -> None:
    assert emphasis_turned("vi måste nu", 3, 9) == ("vi *måste* nu", 3, 10)
    assert emphasis_turned("vi *måste* nu", 4, 9) == ("vi måste nu", 3, 8)
    assert emphasis_turned("vi måste nu", 5, 5) == ("vi *måste* nu", 3, 10), "the word of the caret"
    assert emphasis_turned("a *b* c", 0, 7) == ("a *b* c", 0, 7), "never one in another"


def test_a_link_is_found_where_the_caret_is_and_made_of_what_is_marked() -> None:
    text = f"se [filmen]({URL}) nu"
    assert link_at(text, 6, 6) == (3, 3 + len(f"[filmen]({URL})"), "filmen", URL)
    assert link_at("se filmen nu", 3, 9) == (3, 9, "filmen", "")
    assert linked("filmen", URL) == f"[filmen]({URL})"
    assert linked("filmen", "") == "filmen"


@pytest.mark.parametrize(
    ("url", "good"),
    [
        (URL, True),
        ("http://b", True),
        ("mailto:a@example.org", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("example.org", False),
        ("https://a b", False),
        ("", False),
    ],
)
def test_links_lead_to_the_web_or_to_a_mailbox(url: str, good: bool) -> None:
    assert is_address(url) is good


def test_markup_is_told_from_what_is_read() -> None:
    text = "*Röret* [som ingen ser](https://a.example/b)."
    assert [(text[begin:end], opens) for begin, end, opens in markup_of(text)] == [
        ("*", True),
        ("*", False),
        ("[", True),
        ("](https://a.example/b)", False),
    ]


@given(MARKED)
def test_a_text_without_its_markup_is_plain(text: str) -> None:
    bare = text
    for begin, end, _ in reversed(list(markup_of(text))):
        bare = bare[:begin] + bare[end:]
    assert bare == plain(text)
