# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Hostile frab XML and pretalx JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from typing import Any

from tests.hostile_files.hostile_file import HostileFile, repeated

_TITLE = "<conference><title>Vatten</title></conference>"
_EVENT = (
    '<event guid="g{n}" id="{n}"><title>Vatten {n}</title><date>2026-03-12T14:00:00+01:00</date>'
    "<duration>01:00</duration><persons><person>Ada Berg</person></persons></event>"
)
_ODD_TIMES = (
    "2026-03-12T14:00:00",
    "2026-03-12",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
    "2026-03-12T14:00:00+99:99",
    "2026-W11-4T14:00",
    "tomorrow",
    "",
    "2026-03-12T14:00:00.123456789123456789+01:00",
    "1" * 100_000,
)
_ODD_LENGTHS = ("99:99", "999:99", "-1:00", "00:00", "1:2:3:4", "0" * 100_000, "٠١:٠٠", "1e9", "24:00")
_ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    1e308,
    10**400,
    "",
    "x" * 10_000,
    [],
    [None] * 1_000,
    {},
    {"sv": 1},
    [[[[]]]],
    {"": ""},
    "\ud800",
)
_SCHEDULE_KEYS = ("schedule", "conference", "days", "rooms")
_EVENT_KEYS = (
    *(
        "title",
        "guid",
        "id",
        "date",
        "start",
        "duration",
        "room",
        "track",
        "language",
        "persons",
        "do_not_record",
    ),
    *("subtitle", "abstract", "description"),
)


def frab() -> Iterator[HostileFile]:
    """Hostile frab XML."""
    yield from _times()
    yield from _contents()


def _times() -> Iterator[HostileFile]:
    for name, make in _xml_bombs():
        yield HostileFile(name, ".xml", make)
    for codec in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp037", "latin-1"):
        yield HostileFile(f"in {codec}, says so", ".xml", partial(_coded, codec, codec))
        yield HostileFile(f"in {codec}, says UTF-8", ".xml", partial(_coded, codec, "utf-8"))
    for said in (
        "utf-16",
        "ebcdic-cp-us",
        "no-such-code",
        "utf-7",
        "rot13",
        "base64",
        "idna",
        "unicode_escape",
        "zlib",
    ):
        yield HostileFile(f"in UTF-8, says {said}", ".xml", partial(_coded, "utf-8", said))
    yield HostileFile(
        "UTF-8 mark before UTF-16", ".xml", lambda: b"\xef\xbb\xbf" + _coded("utf-16", "utf-16")
    )
    yield HostileFile("UTF-16 mark before UTF-8", ".xml", lambda: b"\xff\xfe" + _coded("utf-8", "utf-8"))
    for time in _ODD_TIMES:
        yield HostileFile(f"at {time[:25]!r}", ".xml", partial(_one, f"<title>V</title><date>{time}</date>"))
        yield HostileFile(
            f"on {time[:25]!r}", ".xml", partial(_one, "<title>V</title><start>14:00</start>", time)
        )
    for length in _ODD_LENGTHS:
        yield HostileFile(
            f"lasts {length[:20]!r}",
            ".xml",
            partial(_one, f"<title>V</title><date>2026-03-12T14:00:00Z</date><duration>{length}</duration>"),
        )
    yield HostileFile("a hundred thousand events", ".xml", partial(_many, 30_000))
    yield HostileFile(
        "five thousand events of one guid", ".xml", lambda: _many(5_000).replace(b'guid="g', b'guid="s" x="')
    )
    yield HostileFile(
        "a hundred thousand persons",
        ".xml",
        partial(_one, "<title>V</title><persons>" + "<person>A</person>" * 100_000 + "</persons>"),
    )


def _contents() -> Iterator[HostileFile]:
    yield HostileFile(
        "two thousand different persons",
        ".xml",
        partial(
            _one,
            "<title>V</title><persons>"
            + "".join(f"<person>P {n}</person>" for n in range(2_000))
            + "</persons>",
        ),
    )
    yield HostileFile(
        "a title of nine megabytes", ".xml", lambda: _one("<title>" + "x" * 9_000_000 + "</title>")
    )
    yield HostileFile(
        "a title of a megabyte of blanks", ".xml", lambda: _one("<title>x" + " \n" * 4_000_000 + "</title>")
    )
    yield HostileFile(
        "thousand events with persons of ten thousand letters",
        ".xml",
        lambda: _one(
            "<title>V</title><persons>"
            + "".join(f"<person>{'y' * 10_000}{n}</person>" for n in range(90))
            + "</persons>"
        ),
    )
    yield HostileFile(
        "nobody may record",
        ".xml",
        partial(
            _one,
            "<title>V</title><do_not_record>true</do_not_record><recording><optout>yes</optout></recording>",
        ),
    )
    yield HostileFile("no schedule", ".xml", lambda: b'<?xml version="1.0"?><html><body>x</body></html>')
    yield HostileFile(
        "five thousand events with a hundred persons each", ".xml", partial(_crowded, 1_000, 100)
    )


def _xml_bombs() -> Iterator[tuple[str, Any]]:
    yield from _entities()
    yield from _floods()


def _entities() -> Iterator[tuple[str, Any]]:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    yield "a billion laughs", partial(_with_doctype, f'<!ENTITY l0 "ha">{laughs}', "&l11;")
    yield "quadratic entities", partial(_with_doctype, f'<!ENTITY a "{"a" * 100_000}">', "&a;" * 50_000)
    yield "an entity that holds itself", partial(_with_doctype, '<!ENTITY a "&b;"><!ENTITY b "&a;">', "&a;")
    yield (
        "an entity of another file",
        partial(_with_doctype, '<!ENTITY a SYSTEM "file:///etc/passwd">', "&a;"),
    )
    yield (
        "an entity from the network",
        partial(_with_doctype, '<!ENTITY a SYSTEM "http://127.0.0.1:9/x">', "&a;"),
    )
    yield "a parameter entity", partial(_with_doctype, '<!ENTITY % a SYSTEM "http://127.0.0.1:9/x"> %a;', "")
    yield (
        "a DTD elsewhere",
        lambda: b'<?xml version="1.0"?><!DOCTYPE schedule SYSTEM "http://127.0.0.1:9/x.dtd"><schedule/>',
    )
    yield "an entity nobody defined", partial(_one, "<title>&nobody;</title>")
    yield (
        "XInclude",
        partial(
            _one,
            '<title><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/></title>',
        ),
    )
    yield (
        "an instruction to style",
        lambda: (
            b'<?xml version="1.0"?><?xml-stylesheet href="http://127.0.0.1:9/x.xsl" type="text/xsl"?>'
            + _one("<title>V</title>")
        ),
    )
    yield (
        "nested a hundred thousand deep",
        lambda: b"<schedule>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</schedule>",
    )
    yield "nested a million deep without end", lambda: b"<schedule>" + b"<a>" * 1_000_000
    yield "an attribute of nine megabytes", lambda: b'<schedule a="' + repeated("x", 9_000_000) + b'"/>'
    yield "an attribute of fifty megabytes", lambda: b'<schedule a="' + repeated("x", 50_000_000) + b'"/>'
    yield (
        "a hundred thousand attributes",
        lambda: b"<schedule " + b" ".join(b'a%d=""' % n for n in range(150_000)) + b"/>",
    )
    yield "a million elements", lambda: b"<schedule>" + b"<a/>" * 1_000_000 + b"</schedule>"
    yield "a million elements in an event", lambda: _one("<title>V</title>" + "<a/>" * 1_000_000)


def _floods() -> Iterator[tuple[str, Any]]:
    yield (
        "a hundred and forty thousand elements in an event",
        lambda: _one("<title>V</title>" + "<a/>" * 140_000),
    )
    yield "a million comments", lambda: b"<schedule>" + b"<!---->" * 1_000_000 + b"</schedule>"
    yield "a million instructions", lambda: b"<schedule>" + b"<?a?>" * 1_500_000 + b"</schedule>"
    yield "a million references", lambda: _one("<title>" + "&#65;" * 1_500_000 + "</title>")
    yield (
        "a comment of nine megabytes",
        lambda: b"<schedule><!--" + repeated("x", 9_000_000) + b"--></schedule>",
    )
    yield (
        "text of nine megabytes between rooms",
        lambda: b"<schedule><day>" + repeated("x", 9_000_000) + b"</day></schedule>",
    )
    yield "a name of nine megabytes", lambda: b"<" + repeated("x", 9_000_000) + b"/>"
    yield (
        "a hundred thousand namespaces",
        lambda: b"<schedule " + b" ".join(b'xmlns:a%d="u%d"' % (n, n) for n in range(150_000)) + b"/>",
    )
    yield (
        "every element in a namespace of its own",
        lambda: b"<schedule>" + b"".join(b'<a xmlns="u%d"/>' % n for n in range(140_000)) + b"</schedule>",
    )
    yield (
        "every element has another name",
        lambda: b"<schedule>" + b"".join(b"<a%d/>" % n for n in range(145_000)) + b"</schedule>",
    )
    yield "unclosed", lambda: _one("<title>V</title>")[:-20]
    yield "two roots", lambda: _one("<title>V</title>") * 2
    yield "NUL in it", lambda: _one("<title>V\0W</title>")
    yield "a NUL by reference", lambda: _one("<title>&#0;</title>")
    yield "half a surrogate by reference", lambda: _one("<title>&#xD800;</title>")
    yield "CDATA of nine megabytes", lambda: _one("<title><![CDATA[" + "<" * 9_000_000 + "]]></title>")
    yield "XML 1.1", lambda: b'<?xml version="1.1"?>' + _one("<title>V</title>")


def pretalx() -> Iterator[HostileFile]:
    """Hostile pretalx JSON."""
    yield from _odd_values()
    yield from _odd_files()


def _odd_values() -> Iterator[HostileFile]:
    for key in _EVENT_KEYS:
        for place, odd in enumerate(_ODD):
            yield HostileFile(f"{key} is odd thing {place}", ".json", partial(_event_with, key, odd))
    for key in _SCHEDULE_KEYS:
        for place, odd in enumerate(_ODD):
            yield HostileFile(f"{key} is odd thing {place}", ".json", partial(_schedule_with, key, odd))
    for time in _ODD_TIMES:
        yield HostileFile(f"at {time[:25]!r}", ".json", partial(_event_with, "date", time))
    for length in _ODD_LENGTHS:
        yield HostileFile(f"lasts {length[:20]!r}", ".json", partial(_event_with, "duration", length))
    persons: tuple[Any, ...] = (
        "Ada",
        {"name": "Ada"},
        [None],
        [1],
        [{}],
        [{"name": None}],
        [{"public_name": ["Ada"]}],
        [[["Ada"]]],
        [{"name": "x" * 100_000}],
        [{"name": f"P {n}"} for n in range(5_000)],
        [{"name": {"en": "Ada"}}],
    )
    for place, odd in enumerate(persons):
        yield HostileFile(f"persons {place}", ".json", partial(_event_with, "persons", odd))
    for name, inner in _json_bombs():
        yield HostileFile(f"{name} as an event", ".json", partial(_around, inner))
    yield HostileFile("a hundred thousand events", ".json", partial(_json_many, 60_000))
    yield HostileFile("five thousand events of one guid", ".json", partial(_json_many, 5_000, guid="same"))
    yield HostileFile(
        "a hundred thousand days",
        ".json",
        lambda: _schedule_of('{"days":[' + ",".join(["{}"] * 200_000) + "]}"),
    )
    yield HostileFile(
        "a hundred thousand rooms",
        ".json",
        lambda: _schedule_of('{"days":[{"rooms":{' + ",".join(f'"r{n}":[]' for n in range(150_000)) + "}}]}"),
    )
    yield HostileFile(
        "rooms of one name",
        ".json",
        lambda: _schedule_of(
            '{"days":[{"rooms":{' + ",".join('"r":[{"title":"a"}]' for n in range(50_000)) + "}}]}"
        ),
    )


def _odd_files() -> Iterator[HostileFile]:
    yield HostileFile(
        "keys doubled",
        ".json",
        lambda: b'{"schedule":1,"schedule":{"conference":{"days":[]}},"schedule":null}',
    )
    yield HostileFile(
        "a string of forty-nine megabytes",
        ".json",
        lambda: b'{"schedule":"' + repeated("x", 49_000_000) + b'"}',
    )
    yield HostileFile(
        "a string of nine megabytes of escapes",
        ".json",
        lambda: (
            b'{"schedule":{"conference":{"title":"'
            + repeated("\\u00e5", 9_000_000)
            + b'","days":[{"rooms":{"a":[{"title":"b"}]}}]}}}'
        ),
    )
    for codec in ("utf-16", "utf-16-le", "utf-32", "utf-7", "latin-1"):
        yield HostileFile(
            f"in {codec}",
            ".json",
            partial(_event_with("title", "Blå").decode().replace("\\u00e5", "å").encode, codec),
        )
    yield HostileFile("NUL in it", ".json", lambda: _event_with("title", "V").replace(b"V", b"\0"))


def _json_bombs() -> Iterator[tuple[str, str]]:
    yield "lists a hundred thousand deep", "[" * 100_000 + "]" * 100_000
    yield "objects a hundred thousand deep", '{"a":' * 100_000 + "1" + "}" * 100_000
    yield "lists a million deep without end", "[" * 1_000_000
    yield "an endless number", "1" * 100_000
    yield "a great exponent", "1e999999"
    yield "a small exponent", "-1e-999999"
    yield "a number of a million decimals", "0." + "3" * 1_000_000
    yield "NaN", "NaN"
    yield "Infinity", "-Infinity"
    yield "half a surrogate", '"\\ud800"'
    yield "a surrogate the wrong way round", '"\\udc00\\ud800"'
    yield "a million nulls", "[" + ",".join(["null"] * 450_000) + "]"
    yield "a hundred thousand keys alike", "{" + ",".join('"a":1' for _ in range(200_000)) + "}"
    yield "a hundred thousand keys", "{" + ",".join(f'"k{n}":1' for n in range(200_000)) + "}"
    yield "a trailing comma", '{"title":"a",}'
    yield "a comment", '{"title":"a"/* x */}'


def sound_frab() -> bytes:
    """Two events."""
    return _many(2)


def sound_pretalx() -> bytes:
    """One event."""
    return _event_with("persons", [{"name": "Ada Berg"}])


def _around(inner: str) -> bytes:
    return _schedule_of('{"days":[{"rooms":{"a":[' + inner + "]}}]}")


def _schedule_of(conference: str) -> bytes:
    return ('{"schedule":{"conference":' + conference + "}}").encode()


def _event_with(key: str, odd: object) -> bytes:
    event: dict[str, object] = {
        "guid": "g",
        "title": "Vatten",
        "date": "2026-03-12T14:00:00+01:00",
        "duration": "01:00",
    }
    event[key] = odd
    content = {
        "schedule": {
            "conference": {"title": "Konferens", "days": [{"date": "2026-03-12", "rooms": {"A": [event]}}]}
        }
    }
    return json.dumps(content).encode()


def _schedule_with(key: str, odd: object) -> bytes:
    day: dict[str, object] = {"date": "2026-03-12", "rooms": {"A": [{"title": "Vatten"}]}}
    conference: dict[str, object] = {"title": "Konferens", "days": [day]}
    if key == "rooms":
        day[key] = odd
    elif key == "days":
        conference[key] = odd
    content = {
        "schedule": odd if key == "schedule" else {"conference": odd if key == "conference" else conference}
    }
    return json.dumps(content).encode()


def _json_many(count: int, guid: str = "") -> bytes:
    events = ",".join(
        f'{{"guid":"{guid or n}","title":"V {n}","date":"2026-03-12T14:00:00+01:00","duration":"01:00"}}'
        for n in range(count)
    )
    return _around(events)


def _one(inner: str, day: str = "2026-03-12") -> bytes:
    return (
        f'<schedule>{_TITLE}<day date="{day}"><room name="A"><event guid="g" id="1">{inner}</event></room></day></schedule>'  # noqa: E501  a line of the file that is made
    ).encode()


def _with_doctype(subset: str, title: str) -> bytes:
    return (f'<?xml version="1.0"?><!DOCTYPE schedule [{subset}]>').encode() + _one(f"<title>{title}</title>")


def _coded(codec: str, said: str) -> bytes:
    text = f'<?xml version="1.0" encoding="{said}"?>' + _one("<title>Blå hallen</title>").decode()
    return text.encode(codec)


def _many(count: int) -> bytes:
    events = "".join(_EVENT.format(n=n) for n in range(count))
    return (
        f'<schedule>{_TITLE}<day date="2026-03-12"><room name="A">{events}</room></day></schedule>'.encode()
    )


def _crowded(events: int, persons: int) -> bytes:
    inner = "".join(
        f"<event><title>V {n}</title><persons>"
        + "".join(f"<person>P {n} {m}</person>" for m in range(persons))
        + "</persons></event>"
        for n in range(events)
    )
    return f"<schedule>{_TITLE}<day><room>{inner}</room></day></schedule>".encode()
