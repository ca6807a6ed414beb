# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which addresses may become links."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.links import as_uri, is_link, is_page


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "HTTP://EXAMPLE.ORG/A",
        "https://example.org:8080/a(b)?c=d&e=f#g",
        "https://example.org/räksmörgås",
        "https://[::1]/",
    ],
)
def test_web_addresses_may_be_links(address: str) -> None:
    assert is_link(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.org",
        "javascript:alert(1)",
        "JavaScript://example.org/%0aalert(1)",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "ftp://example.org",
        "https://",
        "https:///path",
        "https://example.org/a b",
        'https://example.org/"onclick="x',
        "https://example.org/<b>",
        "https://example.org/\x00",
        "https://example.org/\n",
        "https://[::1",
        "https://example.org:port/",
        " https://example.org",
    ],
)
def test_nothing_else_may_be_a_link(address: str) -> None:
    assert not is_link(address)


def test_a_uri_keeps_what_is_encoded_and_encodes_the_rest() -> None:
    assert as_uri("https://example.org/å?a=%20&b={c}") == "https://example.org/%C3%A5?a=%20&b=%7Bc%7D"


@given(st.text(st.characters(exclude_characters="%", exclude_categories=["Cs"]), max_size=40))
def test_a_uri_is_ascii_and_leads_to_the_same_place(path: str) -> None:
    uri = as_uri(f"https://example.org/{path}")
    assert uri.isascii()
    assert unquote(uri) == f"https://example.org/{path}"


def test_a_mailbox_is_a_link_but_no_recording() -> None:
    assert is_link("mailto:press@example.org")
    assert not is_page("mailto:press@example.org")
    assert is_page("https://example.org/film")
