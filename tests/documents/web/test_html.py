# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""HTML: a page that stands by itself and a fragment, with every text as text and every structure as structure."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from seminarapp.application.views.profile import Profile
from seminarapp.documents.blocks import (
    Colophon,
    Items,
    Page,
    Paragraph,
    Quote,
    RecordingLink,
    Standfirst,
    When,
)
from seminarapp.documents.brand import READABLE, Brand, brand_of, contrast
from seminarapp.documents.web.html import write_fragment, write_html
from seminarapp.domain.organisation import Logo
from seminarapp.domain.spans import Span
from tests.documents.pages import EVERY_BLOCK, PAGE, ROLL, SHEETS, harmless, page_of, pages, plainly
from tests.documents.reading import Html, Telling, body, folded
from tests.profiles import picture

STYLE = Path(__file__).parents[3] / "resources" / "templates" / "html" / "page.css"


def html(page: Page = PAGE) -> str:
    return write_html(page).data.decode()


def fragment(*blocks: object, language: str = "en") -> str:
    page = replace(PAGE, blocks=blocks, language=language)  # type: ignore[arg-type]  # tests give blocks
    return write_fragment(page).data.decode()


# -- the page --------------------------------------------------------------------------------------------------------


def test_the_page_has_one_headline_and_the_landmarks_of_a_page() -> None:
    read = Html(html())
    for once in ("h1", "main", "article", "title", "html"):
        assert len(read.named(once)) == 1, once
    assert read.named("html") == [{"lang": "en"}]
    assert read.title == "Headline – Light Council"
    assert {"charset": "utf-8"} in read.named("meta")
    assert {"name": "description", "content": "Lead"} in read.named("meta")


def test_no_level_of_heading_is_skipped_on_the_way_down() -> None:
    levels = [int(tag[1]) for tag, _ in Html(html()).elements if re.fullmatch("h[1-6]", tag)]
    assert levels == [1, 2, 3]


def test_the_page_fetches_nothing() -> None:
    read = Html(html())
    for tag in ("link", "img", "iframe", "object", "embed", "video", "base", "form"):
        assert read.named(tag) == [], tag
    assert [attributes for attributes in read.named("script") if "src" in attributes] == []
    assert "@import" not in read.style
    assert "url(" not in read.style


def test_when_and_where_stand_beside_the_text_with_a_time_for_machines() -> None:
    assert (
        '<p><time datetime="2026-03-12T13:00:00+00:00">Thursday 12 March 2026, 14:00</time><br>The Mill</p>'
        in html()
    )
    assert "When and where" in html()
    assert "When and where" not in html(replace(PAGE, when=When()))


def test_what_a_page_does_not_have_leaves_no_empty_elements() -> None:
    bare = html(Page("article", "T", "sv", EVERY_BLOCK[:1]))
    assert re.findall(r"<(p|div|header|footer|ul)[^>]*></\1>", bare) == []
    assert "masthead" not in bare.split("</style>")[1]
    assert "description" not in bare


def test_a_long_standfirst_is_shortened_for_search_engines() -> None:
    page = replace(PAGE, blocks=(*EVERY_BLOCK[:1], Standfirst(plainly("ord " * 200))))
    (description,) = [
        one["content"] for one in Html(html(page)).named("meta") if one.get("name") == "description"
    ]
    assert description
    assert len(description) <= 301
    assert description.endswith("ord…")


@pytest.mark.parametrize(
    ("language", "tag"), [("sv", "sv"), ("pt-BR", "pt-BR"), ('x"><script>', None), ("", None)]
)
def test_only_a_language_tag_becomes_the_language(language: str, tag: str | None) -> None:
    read = Html(html(replace(PAGE, language=language)))
    assert read.named("html") == [{"lang": tag} if tag else {}]


def test_a_programme_is_a_table_with_heads() -> None:
    read = html(replace(PAGE, kind="programme"))
    assert "<caption>Programme</caption>" in read
    assert '<tr><th scope="col">Time</th><th scope="col">Item</th></tr>' in read
    assert '<tr><th scope="row">14:05</th><td><b>Talk</b><br><small>Bo Vide</small></td></tr>' in read


# -- blocks -----------------------------------------------------------------------------------------------------------


def test_a_quote_is_a_block_quotation_with_its_speaker_cited() -> None:
    assert fragment(EVERY_BLOCK[5]) == (
        '<article lang="en">\n<blockquote><p>“Yes,” said <cite>Bo Vide</cite>.</p></blockquote>\n</article>\n'
    )
    assert (
        '<blockquote class="quote"><p><span class="mark">“</span><span class="speech">Yes,”</span> said '
        "<cite>Bo Vide</cite>.</p></blockquote>"
    ) in html()


def test_a_dash_is_told_apart_because_it_hangs_farther_out() -> None:
    page = replace(PAGE, blocks=(*EVERY_BLOCK[:1], Quote((("– Ja", True), (", sa Vide.", False)), "Bo Vide")))
    assert '<span class="mark dash">–</span><span class="speech"> Ja</span>, sa <cite>Vide</cite>.' in html(
        page
    )


def test_emphasis_and_links_are_kept() -> None:
    assert '<p>See <em>this</em> and <a href="https://example.org/">that</a></p>' in fragment(EVERY_BLOCK[3])


def test_line_breaks_in_a_paragraph_are_kept() -> None:
    assert "<p>ett<br>två &lt;br&gt;</p>" in fragment(Paragraph(plainly("ett\ntvå <br>")))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("0123456789abcdef" * 2, "0123456789abcdef<wbr>0123456789abcdef"),
        ("ett " + "å" * 31, "ett " + "å" * 31),
        ("a<" * 20, "a&lt;" * 8 + "<wbr>" + "a&lt;" * 12),
        ("x" * 40 + "\nslut", "x" * 16 + "<wbr>" + "x" * 24 + "<br>slut"),
        ("x" * 257, "x" * 257),
    ],
)
def test_a_word_too_long_for_a_telephone_can_be_broken(typed: str, written: str) -> None:
    assert f"<p>{written}</p>" in fragment(Paragraph(plainly(typed)))


def test_a_checksum_can_be_broken_wherever_it_is_pasted() -> None:
    line = f"Checksum {'0123456789abcdef' * 4}"
    for written in (
        fragment(Colophon((line,))),
        html(replace(PAGE, blocks=(EVERY_BLOCK[0], Colophon((line,))))),
    ):
        assert written.count("<wbr>") == 3
        assert line in Html(written).text


def test_what_scrolls_sideways_is_a_named_region_that_keys_reach() -> None:
    regions = Html(html()).named("section")
    assert [one["aria-label"] for one in regions] == ["Speaking time", "Who spoke when"]
    assert {one["tabindex"] for one in regions} == {"0"}


def test_lists_are_lists() -> None:
    assert "<ul>\n<li>one</li>\n<li>two</li>\n</ul>" in fragment(EVERY_BLOCK[6])
    assert "<ol>\n<li>first</li>\n<li>second</li>\n</ol>" in fragment(EVERY_BLOCK[7])
    assert "<li>Bo Vide, astronomer, Observatory</li>\n<li>Alma</li>" in fragment(EVERY_BLOCK[8])


def test_a_person_is_told_whole_though_the_name_stands_out() -> None:
    assert "<li><b>Bo Vide</b>, astronomer, Observatory</li>" in html()


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///x", 'https://x"onclick="y'])
def test_an_address_that_may_not_be_a_link_never_is_one(address: str) -> None:
    blocks = (RecordingLink("Se:", "Film", address), Paragraph((Span("text", url=address),)))
    for written in (fragment(*blocks), html(replace(PAGE, blocks=(*EVERY_BLOCK[:1], *blocks)))):
        read = Html(written)
        assert read.named("a") == []
        assert f"Film ({address})" in read.text


@pytest.mark.parametrize(("text", "marked"), [("مرحبا", True), ("שלום", True), ("hej 😀", False)])
def test_text_that_may_run_from_right_to_left_says_so(text: str, marked: bool) -> None:
    assert ('<p dir="auto">' in fragment(Paragraph(plainly("Hej ", text)))) is marked


@pytest.mark.parametrize(
    ("first", "written"),
    [("מים", '<ul dir="rtl">\n<li dir="auto">'), ("Vatten", "<ul>\n<li>"), ("1 ", "<ul>\n<li>")],
)
def test_the_marks_of_a_list_stand_where_its_words_begin(first: str, written: str) -> None:
    assert written in fragment(Items((plainly(first), plainly("två"))))


# -- the fragment ----------------------------------------------------------------------------------------------------


def test_the_fragment_is_meaning_alone() -> None:
    read = Html(write_fragment(PAGE).data)
    assert {name for _, attributes in read.elements for name in attributes} <= {
        "href",
        "lang",
        "dir",
        "scope",
    }
    assert read.named("script") == read.named("style") == read.named("html") == []
    assert read.elements[0] == ("article", {"lang": "en"})


# -- every text as text ----------------------------------------------------------------------------------------------


@given(pages)
def test_the_words_that_go_in_come_out(page: Page) -> None:
    page = replace(page, when=When())
    said = body(page, Telling(side_by_side=True, captioned=True, drawn=True))
    foot = " · ".join(filter(None, (page.footer, page.version)))
    assert Html(write_html(page).data).text == folded(f"{page.publisher} {said} {foot}")


def _without_stops(text: str) -> list[str]:
    """The words; full stops at a word's end are left out, and so are words that are nothing else."""
    return [word for word in (one.rstrip(".") for one in text.split()) if word]


@given(pages)
def test_the_words_of_the_article_come_out_in_the_fragment(page: Page) -> None:
    read = Html(write_fragment(page).data)
    # There the recording is one sentence, and so has a full stop of its own.
    told = body(page, Telling(captioned=True, framed=False))
    assert _without_stops(read.text) == _without_stops(told)


@given(pages)
def test_no_text_becomes_markup(page: Page) -> None:
    for write in (write_html, write_fragment):
        assert Html(write(page).data).skeleton == Html(write(harmless(page)).data).skeleton


def test_templates_in_the_text_are_text() -> None:
    assert "{{ 7*7 }}" in Html(write_fragment(page_of("{{ 7*7 }} {% include 'x' %}")).data).text


def test_what_can_not_be_written_is_told() -> None:
    assert write_html(page_of("a\x00b")).remarks == write_fragment(page_of("a\x00b")).remarks != ()
    assert write_html(PAGE).remarks == ()


# -- looks -----------------------------------------------------------------------------------------------------------


def _colours(scheme: str) -> dict[str, str]:
    return dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", scheme))


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "tint"])
@pytest.mark.parametrize("colour", ["ink", "soft", "accent", "mark"])
def test_every_colour_of_text_reaches_aa(scheme: str, ground: str, colour: str) -> None:
    assert _contrast(scheme, ground, colour) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "tint"])
@pytest.mark.parametrize("number", range(1, 10))
def test_every_speakers_bar_reaches_aa_for_pictures(scheme: str, ground: str, number: int) -> None:
    assert _contrast(scheme, ground, f"s{number}") >= 3.0


def _contrast(scheme: str, ground: str, colour: str) -> float:
    light, dark = STYLE.read_text(encoding="utf-8").split("prefers-color-scheme: dark", 1)
    colours = _colours(light if scheme == "light" else dark.split("* {", 1)[0])
    bright, dim = sorted((_luminance(colours[ground]), _luminance(colours[colour])), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def test_every_class_is_dressed_and_every_dress_is_worn() -> None:
    worn = {
        name
        for page in (
            PAGE,
            replace(SHEETS, kind="article"),
            replace(PAGE, blocks=(*EVERY_BLOCK, Quote((("– Ja", True),)), ROLL)),
        )
        for tag, attributes in Html(html(page)).elements
        for name in (attributes.get("class") or "").split()
    }
    dressed = set(re.findall(r"\.([a-z]+)", re.sub(r"\d?\.\d+", "", STYLE.read_text(encoding="utf-8"))))
    assert dressed <= worn
    assert worn - dressed <= {"speech", "body"}


def test_boxes_to_tick_are_named_by_what_stands_beside_them() -> None:
    written = html(SHEETS)
    assert '<li><label><input type="checkbox"> As it stands</label></li>' in written
    assert written.count("<hr") == 1
    assert written.count('<div class="line"></div>') == 3
    assert "line" not in fragment(*SHEETS.blocks)


# -- the organisation ------------------------------------------------------------------------------------------------


def branded(brand: Brand, **more: str) -> str:
    return html(replace(PAGE, brand=brand, **more))  # type: ignore[arg-type]  # texts of the page


def test_a_page_without_a_profile_has_no_picture_and_the_programs_colours() -> None:
    assert "<img" not in html()
    assert "border-top-color" not in html()


def test_the_logo_is_in_the_page_itself_with_its_description() -> None:
    logo = Logo(picture(), 400, 200, 'Rött <fält> & "vapen"')
    (image,) = Html(branded(Brand(logo=logo))).named("img")
    assert image["alt"] == 'Rött <fält> & "vapen"'
    assert (image["src"] or "").startswith("data:image/png;base64,")
    assert (image["width"], image["height"]) == ("400", "200")


def test_a_logo_is_not_told_where_the_very_same_name_stands_beside_it() -> None:
    brand = Brand(publisher="Light council", logo=Logo(picture(), 400, 200))
    assert Html(branded(brand)).named("img")[0]["alt"] == ""
    assert Html(branded(brand, publisher="")).named("img")[0]["alt"] == "Light council"


def test_the_colour_is_readable_and_the_band_is_the_organisations() -> None:
    page = branded(brand_of(Profile(colour="#F2C200")))
    assert "border-top-color: #F2C200" in page
    accent = re.search(r"--accent: (#[0-9A-F]{6}); --tint", page)
    assert accent is not None
    assert contrast(accent[1], "#FFFFFF") >= READABLE


def test_a_fragment_has_neither_logo_nor_colour() -> None:
    page = replace(PAGE, brand=Brand(band="#F2C200", logo=Logo(picture(), 400, 200)))
    assert write_fragment(page) == write_fragment(PAGE)


def test_an_attendance_list_names_its_boxes_and_its_rows() -> None:
    written = html(replace(PAGE, blocks=(ROLL,)))
    assert '<th scope="row">Bo Vide</th>' in written
    assert 'aria-label="Present: Bo Vide"' in written
    assert written.count('type="checkbox"') == 4
    assert 'aria-label="Present: 4"' in written


def test_the_version_stands_at_the_foot() -> None:
    written = html(replace(PAGE, footer="Foot", version="Version 2 · 2026-01-02 03:04"))
    assert "<p>Foot · Version 2 · 2026-01-02 03:04</p>" in written
    assert "<p>Version 2</p>" in html(replace(PAGE, footer="", version="Version 2"))
