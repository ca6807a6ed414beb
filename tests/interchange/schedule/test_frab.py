# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""frab XML as a schedule."""

from __future__ import annotations

import time
import tracemalloc

import pytest

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.schedule.events import MOST_EVENTS
from seminarapp.interchange.schedule.frab import read_frab

WHOLE = """<?xml version="1.0" encoding="utf-8"?>
<schedule>
  <!-- made by hand -->
  <version>1</version>
  <conference><title>Vattendagarna</title><acronym>vatten</acronym>
    <track name="Rätt">x</track></conference>
  <day index="1" date="2026-03-12" start="2026-03-12T08:00:00+01:00" end="2026-03-12T20:00:00+01:00">
    <room name="Hamnsalen">
      <event guid="c3642671-4c1f-5109-81ba-0535c1cc8428" id="7">
        <room>Hamnsalen</room><title>Vem äger &amp; vattnet?</title><subtitle>Ett samtal</subtitle>
        <date>2026-03-12T14:00:00+01:00</date><start>14:00</start><duration>01:30</duration>
        <track>Rätt</track><language>sv</language><abstract>Om vatten.</abstract>
        <persons><person id="1">Anna Berg</person><person id="2"> Bo  Ek </person><person/></persons>
        <recording><license/><optout>true</optout></recording>
      </event>
      <event id="8"><title>Utan mer</title><start>16:00</start><duration>00:45</duration></event>
      <event id="9"><title> </title></event>
    </room>
  </day>
</schedule>"""


def refused(text: str | bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read_frab(text.encode() if isinstance(text, str) else text, "f.xml")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_schedule_is_read_with_what_it_says() -> None:
    record = read_frab(WHOLE.encode(), "f.xml")
    assert record.title == "Vattendagarna"
    first, second = record.events
    assert (first.uid, first.certain, first.place) == ("c3642671-4c1f-5109-81ba-0535c1cc8428", True, 1)
    assert (first.title, first.venue, first.track) == ("Vem äger & vattnet?", "Hamnsalen", "Rätt")
    assert first.starts_at
    assert first.ends_at
    assert (first.starts_at.isoformat(), first.ends_at.isoformat()[11:16]) == (
        "2026-03-12T14:00:00+01:00",
        "15:30",
    )
    assert (first.persons, first.language, first.do_not_record) == (("Anna Berg", "Bo Ek"), "sv", True)
    assert (second.uid, second.certain, second.venue) == ("8", False, "Hamnsalen")
    assert [(line.place, line.reasons[0].name) for line in record.left] == [(3, "untitled")]
    assert {one.name for one in record.remarks} == {"without_subtitle", "without_abstract"}


def test_names_with_a_namespace_and_in_capitals_are_read() -> None:
    spaced = WHOLE.replace("<schedule>", '<Schedule xmlns="urn:x">').replace("</schedule>", "</Schedule>")
    assert len(read_frab(spaced.encode(), "f").events) == 2


def test_other_encodings_that_the_file_names_are_read() -> None:
    latin = WHOLE.replace("utf-8", "iso-8859-1").encode("latin-1")
    assert read_frab(latin, "f").events[0].title == "Vem äger & vattnet?"
    assert read_frab(WHOLE.replace("utf-8", "utf-16").encode("utf-16"), "f").title == "Vattendagarna"


def test_too_many_persons_are_no_panel() -> None:
    crowd = "".join(f"<person>P{n}</person>" for n in range(101))
    record = read_frab(WHOLE.replace("<person/>", crowd).encode(), "f")
    assert record.left[0].reasons[0].told("en") == "names 103 persons, and at most 100 fit into a panel"


LAUGHS = '<!DOCTYPE lolz [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"{LAUGHS}]><schedule><title>&i;</title></schedule>", "f.xml defines entities of its own"),
        (
            '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><schedule>&e;</schedule>',
            "f.xml defines entities of its own",
        ),
        ('<!DOCTYPE x SYSTEM "http://example.org/x.dtd"><schedule/>', "f.xml defines entities of its own"),
        ("<schedule><day></schedule>", "f.xml is no sound XML"),
        ("<schedule/>", "f.xml is a schedule without events"),
        ("<a>" * 100, "f.xml holds too much to be a schedule"),
        (b"\xff\xfe\x00", "f.xml is no sound XML"),
        ('<?xml version="1.0" encoding="no-such"?><schedule/>', "f.xml is no-such, not UTF-8"),
        (
            f"<schedule>{'<event><title>x</title></event>' * (MOST_EVENTS + 1)}</schedule>",
            "f.xml has more than 5000 events",
        ),
    ],
)
def test_what_is_hostile_or_no_schedule_is_refused(text: str | bytes, line: str) -> None:
    assert refused(text).startswith(line)


@pytest.mark.parametrize(
    "text",
    [
        "<schedule>" + "<x/>" * 2_400_000,
        "<schedule><x " + " ".join(f'a{n}=""' for n in range(700_000)) + "/></schedule>",
        "<schedule><event><title>" + "x" * 9_000_000 + "</title></event></schedule>",
        "<schedule><event><persons>" + "<person>a</person>" * 280_000 + "</persons></event></schedule>",
    ],
    ids=["elements", "attributes", "text", "persons"],
)
def test_what_is_made_to_be_large_is_read_or_refused_soon_and_in_little_memory(text: str) -> None:
    data = text.encode()
    begin = time.process_time()
    try:
        read_frab(data, "f.xml")
    except ReadError as error:
        assert str(error).startswith("f.xml")  # noqa: PT017  either is right, as long as it is soon
    assert time.process_time() - begin < 8.0, "two seconds on a quiet machine"


def test_a_flood_of_elements_takes_little_memory() -> None:
    data = ("<schedule>" + "<x/>" * 2_400_000).encode()
    tracemalloc.start()
    refused(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100_000_000


def test_one_attribute_of_the_whole_file_is_gone_over_soon() -> None:
    before = time.process_time()
    with pytest.raises(ReadError, match="without events"):
        read_frab(b'<schedule a="' + b"x" * 9_000_000 + b'"/>', "f.xml")
    assert time.process_time() - before < 4


@pytest.mark.parametrize("code", ["unicode_escape", "rot13", "utf-7", "zlib", "cp037"])
def test_codes_that_no_schedule_is_written_in_are_refused(code: str) -> None:
    data = f'<?xml version="1.0" encoding="{code}"?><schedule/>'.encode()
    with pytest.raises(ReadError, match=f"f.xml is {code}, not UTF-8"):
        read_frab(data, "f.xml")


def test_more_people_than_a_conference_has_are_refused() -> None:
    events = "".join(
        f"<event><title>V</title><persons>{''.join(f'<person>P {n} {m}</person>' for m in range(90))}</persons></event>"
        for n in range(60)
    )
    with pytest.raises(ReadError, match="names more than 5000 people"):
        read_frab(f"<schedule>{events}</schedule>".encode(), "f.xml")
