# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files for other programs: read back they say what went in, and nothing typed becomes anything but text."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from uuid import UUID

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.exporting.capture_table import COLUMNS
from seminarapp.application.recording.captioning import Caption
from seminarapp.application.recording.chapters import Chapter
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import SeatView
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import CaptureKind, Fidelity
from seminarapp.interchange.captions import subrip, webvtt
from seminarapp.interchange.chapters import description, webvtt_chapters
from seminarapp.interchange.making import FileMaker
from seminarapp.interchange.webvtt.reading import read_transcript
from tests.documents.panel import CAPTURES, PLAN

HOSTILE = (
    "=1+1",
    "+46 8 123",
    "-cmd|' /C calc'!A0",
    "@SUM(A1)",
    "\t=1",
    'a "b", c\nd',
    "<script>alert(1)</script>",
    "00:01 --> 00:02",
    "\u202eomvänd",
    "noll\x00tecken",
    "x" * 40_000,
)


def noted(*texts: str, **more: object) -> Material:
    captures = tuple(
        CaptureView(
            UUID(int=number),
            PLAN.card.id,
            f"c{number}",
            CaptureKind.QUOTE,
            text,
            "ab",
            61.5,
            Fidelity.VERBATIM,
            tags=("el", "vatten"),
            **more,  # type: ignore[arg-type]  # one field of the view
        )
        for number, text in enumerate(texts, 1)
    )
    plan = replace(PLAN, seats=(SeatView("ab", 1, UUID(int=9), "Anna Berg", organisation="=Arkivet"),))
    return Material(plan, captures=captures)


def made(kind: str, suffix: str, material: Material) -> bytes:
    return FileMaker().make(kind, suffix, material, "sv").data


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


# -- captures ---------------------------------------------------------------------------------------------------------


def test_a_table_has_a_row_a_capture() -> None:
    (row,) = table(made("captures", ".csv", noted("Bron sjunker.")))
    assert tuple(row) == COLUMNS
    assert (row["time"], row["seconds"], row["speaker"], row["text"], row["tags"]) == (
        "1:01",
        "61.5",
        "Anna Berg",
        "Bron sjunker.",
        "#el #vatten",
    )


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_nothing_typed_is_computed_by_a_spreadsheet(text: str) -> None:
    (row,) = table(made("captures", ".csv", noted(text)))
    assert not row["text"].startswith(("=", "+", "-", "@", "\t", "\r"))
    assert row["text"].removeprefix("'") == text.replace("\x00", "")
    book = openpyxl.load_workbook(io.BytesIO(made("captures", ".xlsx", noted(text))))
    cell = book.active.cell(2, COLUMNS.index("text") + 1)  # type: ignore[union-attr]  # it has a sheet
    assert cell.data_type == "s"
    assert cell.value == text.replace("\x00", "")[:32_767]


def test_the_same_rows_come_as_json() -> None:
    (row,) = json.loads(made("captures", ".json", noted("Bron sjunker.", starred=True)))
    assert tuple(row) == COLUMNS
    assert (row["seconds"], row["starred"], row["tags"]) == (61.5, True, ["el", "vatten"])


@pytest.mark.parametrize("suffix", [".csv", ".json"])
def test_what_is_off_the_record_is_in_none(suffix: str) -> None:
    assert b"Hemligt" not in made("captures", suffix, noted("Hemligt", off_record=True))


def test_a_title_that_is_no_name_for_a_sheet_is_made_one() -> None:
    material = noted("Ja")
    card = replace(material.plan.card, title="[a]:b*c?/\\'" + "x" * 40)
    data = made("captures", ".xlsx", replace(material, plan=replace(material.plan, card=card)))
    assert openpyxl.load_workbook(io.BytesIO(data)).sheetnames == ["abc" + "x" * 28]


def test_what_there_is_not_is_refused() -> None:
    with pytest.raises(DocumentError):
        FileMaker().make("captures", ".ods", noted(), "sv")


# -- captions and chapters --------------------------------------------------------------------------------------------

CAPTIONS = [
    Caption(1.0, 2.5, "Anna Berg", ("Hej & <b>välkomna</b> -->",)),
    Caption(2.5, 3661.25, "Anna Berg", ("Två rader", "är det här.")),
    Caption(3661.25, 3662.0, "Bo Ek", ("Tack.",)),
]


def test_captions_read_back_are_the_same_words_by_the_same_voices() -> None:
    cues = read_transcript(webvtt(CAPTIONS, "sv"), "egen.vtt").cues
    assert [(cue.begin, cue.end, cue.speaker, cue.text) for cue in cues] == [
        (1.0, 2.5, "Anna Berg", "Hej & <b>välkomna</b> -->"),
        (2.5, 3661.25, "Anna Berg", "Två rader är det här."),
        (3661.25, 3662.0, "Bo Ek", "Tack."),
    ]


def test_subrip_names_a_voice_where_it_begins() -> None:
    blocks = subrip(CAPTIONS).decode().split("\n\n")
    assert blocks[0] == (
        "1\n00:00:01,000 --> 00:00:02,500\nAnna Berg:\xa0Hej & <\u2060b>välkomna<\u2060/b> --\u2060>"
    )
    assert blocks[1] == "2\n00:00:02,500 --> 01:01:01,250\nTvå rader\när det här."
    assert "Bo Ek:\xa0Tack." in blocks[2]


def test_subrip_read_back_is_the_same_as_webvtt() -> None:
    own, other = read_transcript(subrip(CAPTIONS), "a.srt"), read_transcript(webvtt(CAPTIONS, "sv"), "a.vtt")
    assert own == other


WORDS = st.text(max_size=30).map(
    lambda text: " ".join(re.sub("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]", "", text).split())
)
SAID = st.builds(
    str.__add__,
    st.sampled_from(["", "Obs: ", "Anna: ", "--> ", "<b>", "\u2060", "<\u2060i", "1", "NOTE "]),
    WORDS,
)


@given(
    st.lists(
        st.tuples(st.sampled_from(["", "Anna", "Bo: Ek", "<i>", "\u2060", "A:"]), SAID),
        min_size=1,
        max_size=8,
    )
)
def test_whatever_is_said_and_by_whom_is_read_back_from_subrip(said: list[tuple[str, str]]) -> None:
    captions = [
        Caption(float(at), at + 1.0, name, (text,)) for at, (name, text) in enumerate(said) if text.strip()
    ]
    if captions:
        cues = read_transcript(subrip(captions), "a.srt").cues
        assert [(cue.begin, cue.end, cue.speaker, cue.text) for cue in cues] == [
            (one.begin, one.end, one.speaker, one.lines[0].strip()) for one in captions
        ]


def test_a_file_of_others_is_read_as_before() -> None:
    foreign = "1\n00:00:01,000 --> 00:00:02,000\nAnna: Hej.\n\n2\n00:00:02,000 --> 00:00:03,000\nVi går.\n"
    assert [cue.speaker for cue in read_transcript(foreign.encode(), "a.srt").cues] == ["Anna", ""]


@given(st.lists(st.text(max_size=40), min_size=1, max_size=2), st.text(max_size=20))
def test_no_text_breaks_out_of_its_caption(lines: list[str], speaker: str) -> None:
    caption = Caption(1.0, 2.0, speaker, tuple(lines))
    for data in (webvtt([caption, *CAPTIONS], "sv"), subrip([caption, *CAPTIONS])):
        assert data.decode().count("-->") == 4


def test_chapters_are_lines_with_their_time_first() -> None:
    chapters = [Chapter(0, 300, "Ett"), Chapter(300, 4000, "Två\n<b>"), Chapter(4000, 5000, "Tre")]
    assert description(chapters).decode() == "0:00:00 Ett\n0:05:00 Två ‹b›\n1:06:40 Tre\n"
    assert description(chapters[:2]).decode() == "00:00 Ett\n05:00 Två ‹b›\n"
    track = webvtt_chapters(chapters).decode()
    assert track.startswith("WEBVTT\n\n1\n00:00:00.000 --> 00:05:00.000\nEtt\n\n2\n")
    assert "Två &lt;b&gt;" in track


# -- what a player would take for more than text --------------------------------------------------------------------


@pytest.mark.parametrize("text", ["<b>fet</b>", "</i>", "{\\an8}upp", '<font color="red">x'])
def test_nothing_in_subrip_is_a_tag(text: str) -> None:
    written = subrip([Caption(0.0, 1.0, text, (text,))]).decode()
    assert not re.search(r"[<{][A-Za-z/\\]", written)
    assert text in written.replace("\N{WORD JOINER}", "")


def test_a_cue_that_ends_as_it_begins_is_shown_for_a_moment() -> None:
    assert b"00:00:05.000 --> 00:00:05.001\n" in webvtt([Caption(5.0, 5.0, "", ("Ord.",))], "sv")


def test_a_name_longer_than_readers_take_is_cut() -> None:
    (cue,) = read_transcript(webvtt([Caption(0.0, 1.0, "x" * 1_000_000, ("Ord.",))], "sv"), "f").cues
    assert (cue.speaker, cue.text) == ("x" * 200, "Ord.")


def test_a_description_has_no_angle_brackets() -> None:
    assert description([Chapter(0.0, 60.0, "<Vem> äger -->")]).decode() == "00:00 ‹Vem› äger --›\n"


def test_a_text_that_no_cell_holds_is_cut_and_told() -> None:
    long = replace(CAPTURES[0], text="å" * 40_000)
    told = FileMaker().make("captures", ".xlsx", Material(PLAN, captures=(long,)), "sv").remarks
    assert told == ("texter som är längre än en cell rymmer och har kortats: 1",)
    assert FileMaker().make("captures", ".xlsx", Material(PLAN, captures=CAPTURES), "en").remarks == ()
    assert FileMaker().make("captures", ".csv", Material(PLAN, captures=(long,)), "en").remarks == ()
