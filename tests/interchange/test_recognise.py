# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.recognise import Kind, recognised


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b'{"format": "seminarapp.seminar"', Kind.SEMINAR),
        (b'\xef\xbb\xbf\n  {"seminar"', Kind.SEMINAR),
        (b"WEBVTT\n\n", Kind.TRANSCRIPT),
        (b"Namn;E-post\nSara Lind;sara@example.org\n", Kind.PEOPLE),
        ("F\u00f6rnamn\tEfternamn\n".encode("utf-16"), Kind.PEOPLE),
        (b"PK\x03\x04\x00[Content_Types].xml xl/workbook.xml", Kind.PEOPLE),
        (b"\xef\xbb\xbfBEGIN:VCALENDAR\r\nVERSION:2.0\r\n", Kind.ICS),
        (b"<?xml version='1.0' encoding='utf-8' ?>\n<schedule>", Kind.FRAB),
        (b"\n<schedule>", Kind.FRAB),
        (b'{"$schema": "x", "schedule" : {"version"', Kind.PRETALX),
        (b'{"format": "seminarapp.seminar", "series": {"title": "\\"schedule\\":"', Kind.SEMINAR),
        (b"\xef\xbb\xbfWEBVTT - panel\r\n", Kind.TRANSCRIPT),
        ("WEBVTT\n".encode("utf-16"), Kind.TRANSCRIPT),
        (b"\xef\xbb\xbf1\r\n00:00:03,540 --> 00:00:05,160\r\nHej", Kind.TRANSCRIPT),
        (b"00:00:03,540 --> 00:00:05,160\nHej", Kind.TRANSCRIPT),
        ("{".encode("utf-16-be") + "}".encode("utf-16-be"), Kind.SEMINAR),
        ('{"å": "'.encode("latin-1"), Kind.SEMINAR),
        (b"14:03:21\tAda Berg:\tVem betalar?\n", Kind.CHAT),
        (b"\xef\xbb\xbf\r\n14:03:21 From  Ada  to  Everyone:\r\n\tVem?", Kind.CHAT),
        (b"[2024-05-02 14:03] Ada Berg: Vem?", Kind.CHAT),
        (b"[14:03:21] Ada Berg: Vem?", Kind.CHAT),
        (b"00:03:21\tAda Berg:\tVem?", Kind.CHAT),
        (b"00:03:21 From Ada Berg to Everyone: Vem?", Kind.CHAT),
        (b"[00:03:21] Ada Berg: Hej.", Kind.TRANSCRIPT),
        (b"00:03:21 ADA BERG: Hej.\n", Kind.TRANSCRIPT),
        ("ADA BERG: Hej.\nBo Å: Hej själv.\n".encode(), Kind.TRANSCRIPT),
        (b"\xef\xbb\xbfAda: Hej.\r\n\r\nBo: Hej.\r\n", Kind.TRANSCRIPT),
        (b"Ada: " + b"Hej. " * 100 + b"\nBo: " + b"Hej. " * 50 + b"\nAda: " + b"x" * 2000, Kind.TRANSCRIPT),
        ("14:03:21\tÅsa:\tVem?\n".encode("utf-16"), Kind.CHAT),
        (b"\xef\xbb\xbfBegin:vCard\r\n", Kind.PEOPLE),
    ],
)
@pytest.mark.parametrize("name", ["f", "f.txt", "f.vtt", "f.json"])
def test_content_tells_the_kind_whatever_the_name(head: bytes, kind: Kind, name: str) -> None:
    assert recognised(head, name) is kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.seminar.json", Kind.SEMINAR), ("A.JSON", Kind.SEMINAR), ("a.vtt", Kind.TRANSCRIPT)],
)
@pytest.mark.parametrize("head", [b"", b"[1]", b"1\n00:01 --> 00:02", b"\0\0\0\0", b"PK\x03\x04"])
def test_name_tells_the_kind_where_the_content_is_silent(name: str, kind: Kind, head: bytes) -> None:
    assert recognised(head, name) is kind


@pytest.mark.parametrize("name", ["f", "f.sub", "f.ical", "f.seminar", "f.docx", ".vtt"])
def test_nothing_that_is_known_is_refused_with_what_is(name: str) -> None:
    with pytest.raises(ReadError) as caught:
        recognised(b"PK\x03\x04", name)
    assert str(caught.value) == (
        f"{name} is not a kind of file that can be imported: choose a seminar file (.seminar.json), a transcript "
        "in WebVTT, SubRip or as “Name: words” (.vtt, .srt, .txt), a chat saved as text (.txt), a schedule as "
        "iCalendar, frab XML or pretalx JSON (.ics, .xml, .json), or people (.vcf, .csv, .xlsx)"
    )


@pytest.mark.parametrize(
    "head",
    [b"Note: buy milk", b"title: x\ndate: y\n", b"Hello,\n\nsee you.\n"],
)
def test_other_text_is_no_transcript(head: bytes) -> None:
    with pytest.raises(ReadError):
        recognised(head, "f.txt")


@pytest.mark.parametrize("kind", Kind)
def test_user_knows_best(kind: Kind) -> None:
    assert recognised(b"WEBVTT", "f.json", kind.value) is kind


@pytest.mark.parametrize("wanted", ["calendar", "Seminar", "", "x" * 1000])
def test_kind_that_does_not_exist_is_refused_with_those_that_do(wanted: str) -> None:
    with pytest.raises(ReadError) as caught:
        recognised(b"WEBVTT", "f.vtt", wanted)
    line = str(caught.value)
    assert line.startswith("There is no kind “")
    assert line.endswith("to import: use one of seminar, transcript, chat, people, ics, frab, pretalx")
    assert len(line) < 200
