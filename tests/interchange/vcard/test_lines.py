# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Content lines taken apart and put together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.interchange.vcard.lines import (
    LONGEST_READ,
    divided,
    escaped,
    lines_of,
    property_of,
    unescaped,
    unfolded,
)


def test_a_line_has_a_group_a_name_parameters_and_a_value() -> None:
    found = property_of('item1.email;TYPE=work,"home";type=pref;X-A="a;b:c":a@b.example')
    assert found is not None
    assert (found.group, found.name, found.value) == ("item1", "EMAIL", "a@b.example")
    assert found.given("TYPE") == ("work", "home", "pref")
    assert found.given("X-A") == ("a;b:c",)
    assert found.given("PREF") == ()


def test_a_parameter_without_a_name_is_a_type_as_it_was_in_old_cards() -> None:
    found = property_of("TEL;CELL;PREF:112")
    assert found is not None
    assert found.given("TYPE") == ("cell", "pref")


@pytest.mark.parametrize("line", ["no colon", ":value", "A B:value", "ÅÄ/:x", '"FN:x', "x" * 5_000 + ":y"])
def test_what_is_no_content_line_is_none(line: str) -> None:
    assert property_of(line) is None


def test_a_value_keeps_every_colon_after_the_first() -> None:
    found = property_of("PHOTO:data:image/jpeg;base64,AA==")
    assert found is not None
    assert found.value == "data:image/jpeg;base64,AA=="


def test_parts_are_divided_at_marks_that_are_not_escaped() -> None:
    found = property_of(r"ORG:Damm\; Fors;Enhet\, ett;\\;")
    assert found is not None
    assert found.parts == ["Damm; Fors", "Enhet, ett", "\\", ""]


@pytest.mark.parametrize(
    ("text", "plain"),
    [(r"a\nb\Nc", "a\nb\nc"), (r"\,\;\:\\", ",;:\\"), ("slut\\", "slut"), ("utan", "utan"), ("", "")],
)
def test_escapes_are_taken_away(text: str, plain: str) -> None:
    assert unescaped(text) == plain


@given(st.text())
def test_a_text_that_was_escaped_is_whole_again_and_is_one_part(text: str) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    assert unescaped(escaped(text)) == plain
    assert divided(escaped(text), ";") == [escaped(text)]
    assert "\n" not in escaped(text)


@given(st.lists(st.text(), min_size=1))
def test_texts_put_together_with_marks_are_taken_apart_again(texts: list[str]) -> None:
    joined = ";".join(escaped(text) for text in texts)
    expected = [text.replace("\r\n", "\n").replace("\r", "\n") for text in texts]
    assert [unescaped(part) for part in divided(joined, ";")] == expected


def test_only_what_ends_lines_ends_one() -> None:
    text = "a\u2028b\x0bc\x85d\r\n\t\n\ne\rf".encode()
    assert list(lines_of(text)) == [("a\u2028b\x0bc\x85d".encode(), False), (b"e", False), (b"f", False)]


def test_of_a_line_that_is_too_long_only_the_beginning_is_read() -> None:
    long = b"PHOTO:" + b"A" * LONGEST_READ
    (first, cut), (second, whole) = lines_of(long + b"\nFN:A")
    assert (first[:8], len(first) < 5_000, cut) == (b"PHOTO:AA", True, True)
    assert (second, whole) == (b"FN:A", False)


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
@pytest.mark.parametrize("blank", [b" ", b"\t"])
def test_a_folding_goes_with_one_blank_alone(end: bytes, blank: bytes) -> None:
    assert unfolded(b"FN:An" + end + blank + b"na" + end + blank + b" Berg") == b"FN:Anna Berg"
