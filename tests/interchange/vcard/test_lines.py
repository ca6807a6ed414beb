# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Content lines taken apart and put together."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.interchange.vcard.lines import (
    divided,
    escaped,
    property_of,
    unescaped,
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


@given(st.text(alphabet='a\\;:,"n\n'), st.booleans())
def test_what_is_divided_is_divided_as_one_reads_it(text: str, quoted: bool) -> None:
    parts, within, escapes = [""], False, False
    for letter in text:
        if letter == ";" and not within and not escapes:
            parts.append("")
            continue
        parts[-1] += letter
        within ^= quoted and letter == '"'
        escapes = not quoted and letter == "\\" and not escapes
    assert divided(text, ";", quoted=quoted) == parts


@pytest.mark.parametrize("unit", [";A=b", '"', "\\", ";", ":", '";"', "\\;"])
def test_no_line_takes_long(unit: str) -> None:
    text = unit * (4_000_000 // len(unit))
    begun = time.process_time()
    property_of(f"FN{text}:x")
    property_of(f"FN:{text}")
    unescaped(text)
    divided(text, ";")
    divided(text, ";", quoted=True)
    assert time.process_time() - begun < 10


def test_parameters_beyond_all_reason_are_let_go() -> None:
    found = property_of("EMAIL" + ";A=b" * 900 + ":a@example.org")
    assert found is not None
    assert (found.value, len(found.parameters["A"])) == ("a@example.org", 50)
