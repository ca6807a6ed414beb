# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""HTML from a clipboard."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.interchange.lists.web import web_text


def test_rows_and_cells_are_read_without_what_is_not_shown() -> None:
    read = web_text(
        "<html><head><title>x</title><style>td {a: b}</style></head><body><!-- <td>no</td> -->"
        "<table><thead><tr><th>Namn<th>Titel</tr></thead><tr><td>Anna<br>Berg</td><td> chef&nbsp;</td></tr></table>"
        "<script>alert('<td>')</script></body>"
    )
    assert read.tables == ([["Namn", "Titel"], ["Anna Berg", "chef"]],)
    assert "alert" not in read.text


def test_wide_cells_keep_the_columns_in_their_places() -> None:
    assert web_text("<table><tr><td colspan=2>a<td>b</table>").tables == ([["a", "", "b"]],)
    assert len(web_text("<table><tr><td colspan=999>a<td>b</table>").tables[0][0]) == 51


def test_a_table_in_a_frame_is_read_by_itself() -> None:
    read = web_text("<table><tr><td><table><tr><td>a<td>b</tr></table></td></tr></table>")
    assert read.tables == ([["a", "b"]],)


def test_lines_and_addresses_behind_links_are_read() -> None:
    read = web_text("<ul><li><a href='mailto:a%40b.example'>Anna</a>, chef<li>Bo</ul>")
    assert [line for line in read.text.split("\n") if line] == ["Anna <a@b.example>, chef", "Bo"]
    assert read.linked


def test_an_address_that_is_shown_is_not_said_twice() -> None:
    read = web_text('<a href="mailto:a@b.example">a@b.example</a> <a href="https://x.example">x</a>')
    assert read.text == "a@b.example x"


@pytest.mark.parametrize(
    "source",
    [
        "<" * 2_000_000,
        "<!--" * 500_000,
        "<table>" * 250_000,
        "<table>" + "<tr><td>x" * 200_000,
        "<td colspan=50>" * 100_000,
        "&amp;" * 400_000,
    ],
    ids=["angles", "comments", "tables", "rows", "spans", "signs"],
)
def test_a_page_made_to_be_slow_is_not(source: str) -> None:
    begin = time.process_time()
    web_text(source)
    assert time.process_time() - begin < 6.0, "two seconds on a quiet machine"


@given(st.text(st.sampled_from("<>/!-abtdr =\"'&;\n")))
def test_anything_is_read(source: str) -> None:
    assert "<!--" not in web_text(source).text
