# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Hostile iCalendar files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from tests.hostile_files.hostile_file import HostileFile, repeated

_BEGIN = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
_END = "END:VCALENDAR\r\n"
_RULES = (
    "FREQ=SECONDLY",
    "FREQ=MINUTELY;COUNT=1000000000",
    "FREQ=DAILY;COUNT=1000000000",
    "FREQ=DAILY;COUNT=999999",
    "FREQ=DAILY;COUNT=0",
    "FREQ=DAILY;COUNT=-5",
    "FREQ=DAILY;INTERVAL=0",
    "FREQ=DAILY;INTERVAL=-1",
    "FREQ=DAILY;UNTIL=99991231T235959Z",
    "FREQ=DAILY;UNTIL=00000000",
    "FREQ=DAILY;UNTIL=20200101",
    "FREQ=DAILY;BYMONTH=13",
    "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYDAY=" + ",".join(f"{n}MO" for n in range(1, 54)) * 40,
    "FREQ=MONTHLY;BYSETPOS=" + ",".join(map(str, range(-300, 300))),
    "FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=" + ",".join(map(str, range(60))),
    "FREQ=YEARLY;BYEASTER=0",
    "FREQ=WEEKLY;WKST=XX",
    "FREQ=DAILY;FREQ=SECONDLY",
    "FREQ",
    "=",
    ";;;;",
    "FREQ=DAILY;" * 1_000,
)
_TIMES = (
    "00000101T000000Z",
    "00010101T000000",
    "99991231T235959Z",
    "99991231T235959",
    "20260230T120000Z",
    "20260312T250000",
    "20260312T240000",
    "2026-03-12T12:00:00Z",
    "20260312",
    "99999999999999T1",
    "٢٠٢٦٠٣١٢T120000Z",
    "",
    "-20260312T120000Z",
)
_LENGTHS = (
    "P99999999D",
    "P9999W",
    "-P1D",
    "PT9999999S",
    "P",
    "PT",
    "P1Y",
    "P" + "9" * 100_000 + "D",
    "P9999DT9999H",
)
_ZONES = (
    "../../etc/passwd",
    "/etc/passwd",
    "Europe/../../../etc/shadow",
    "Mars/Phobos",
    "W. Europe Standard Time",
    "Europe/Stockholm\0",
    "",
    " ",
    "UTC",
    ".",
    "right/UTC",
    "posix",
    "Europe",
    "/" * 5_000,
    "A" * 5_000,
    "a/" * 40,
)


def hostile() -> Iterator[HostileFile]:
    """All of them."""
    yield from _timed()
    yield from _long_and_coded()


def _timed() -> Iterator[HostileFile]:
    for place, rule in enumerate(_RULES):
        yield _file(f"rule {place}: {rule[:40]}", partial(_rule, rule))
    yield _file("every event recurs daily without end", partial(_events, 5_000, "RRULE:FREQ=DAILY\r\n"))
    yield _file(
        "recurs on leap days of ten centuries",
        partial(_rule, "FREQ=YEARLY;INTERVAL=400;BYMONTH=2;BYMONTHDAY=29"),
    )
    for time in _TIMES:
        yield _file(f"begins {time[:20]!r}", partial(_event, f"DTSTART:{time}"))
        yield _file(
            f"recurs from {time[:20]!r}", partial(_event, f"DTSTART:{time}\r\nRRULE:FREQ=YEARLY;BYDAY=-1FR")
        )
    for length in _LENGTHS:
        yield _file(f"lasts {length[:20]}", partial(_event, f"DTSTART:20260312T120000Z\r\nDURATION:{length}"))
    for zone in _ZONES:
        yield _file(f"zone {zone[:30]!r}", partial(_event, f"DTSTART;TZID={zone}:20260312T120000"))
    yield _file("zone in quotation marks", partial(_event, 'DTSTART;TZID="../../etc/passwd":20260312T120000'))
    yield _file(
        "ends before it begins", partial(_event, "DTSTART:20260312T120000Z\r\nDTEND:20250312T120000Z")
    )
    yield _file("a million dates", partial(_dates, "RDATE", 1_000_000))
    yield _file("a hundred thousand dates on one line", partial(_dates, "RDATE", 100_000, one_line=True))
    yield _file("a hundred thousand exceptions", partial(_dates, "EXDATE", 100_000))
    yield _file("five thousand events with a thousand dates each", partial(_events, 400, _many_dates(1_000)))
    yield _file("a zone with a recurrence bomb", _zone_bomb)
    yield _file(
        "a zone from the year 1 with rules, for every event",
        partial(_zone_bomb, begin="00010101T000000", events=5_000),
    )
    yield _file("five thousand zones", partial(_zones, 5_000))
    yield _file("a zone that is a hundred offsets deep, for every event", partial(_deep_zone, 100, 5_000))
    yield _file("an offset of a thousand hours", partial(_zone_bomb, offset="+9959"))
    yield _file(
        "nested ten thousand deep",
        lambda: _BEGIN + "BEGIN:VEVENT\r\n" * 10_000 + "END:VEVENT\r\n" * 10_000 + _END,
    )
    yield _file(
        "a hundred thousand BEGIN without END",
        lambda: _BEGIN + "BEGIN:VTODO\r\nEND:VTODO\r\n" * 100_000 + _END,
    )
    yield _file("END before BEGIN", lambda: "END:VCALENDAR\r\n" * 1_000 + _BEGIN + _END)
    yield _file("ten thousand calendars", lambda: (_BEGIN + _END) * 10_000)
    yield _file("eighty-eight events of five names", _five_names)
    yield _file("one name for five thousand events", partial(_events, 5_000, "", uid="same"))
    yield _file("five thousand events without names", partial(_events, 5_000, "", uid=None))
    yield _file("ten thousand events", partial(_events, 10_000, ""))
    yield _file("a hundred thousand events", partial(_events, 100_000, ""))
    yield _file("a line of four megabytes", partial(_event, "SUMMARY:" + "x" * 4_000_000))


def _long_and_coded() -> Iterator[HostileFile]:
    yield _file(
        "a line of a hundred megabytes", lambda: _BEGIN.encode() + b"SUMMARY:" + repeated("x", 100_000_000)
    )
    yield _file("folded one octet a line", partial(_folded, 1_000_000))
    yield _file("folded one octet a line, with tabs and CR", partial(_folded, 1_000_000, "\r\t"))
    yield _file("a million properties of its own", lambda: _BEGIN + "X-A:b\r\n" * 600_000 + _END)
    yield _file("a million parameters", partial(_event, "DTSTART" + ";A=b" * 1_000_000 + ":20260312"))
    yield _file("an unclosed quotation mark", partial(_event, 'DTSTART;TZID="' + "a" * 1_000_000))
    yield _file("a million commas", partial(_event, "DTSTART;A=" + "," * 1_000_000 + ":20260312"))
    yield _file("a million backslashes", partial(_event, "SUMMARY:" + "\\" * 1_000_000))
    yield _file(
        "an attachment in base 64",
        partial(_event, "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "QUFB" * 1_000_000),
    )
    yield _file(
        "an attachment elsewhere", partial(_event, "ATTACH:file:///etc/passwd\r\nATTACH:http://example.org/x")
    )
    yield _file("CR only", lambda: _event("DTSTART:20260312T120000Z").replace(b"\r\n", b"\r"))
    yield _file(
        "lines that end in other ways",
        lambda: _event("DTSTART:20260312T120000Z").replace(b"\r\n", "\u2028".encode()),
    )
    yield _file(
        "Latin-1 that says UTF-8",
        lambda: _event("DTSTART:20260312T120000Z\r\nLOCATION:Blå hallen").decode().encode("latin-1"),
    )
    for codec in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp037"):
        yield _file(f"in {codec}", partial(_event("DTSTART:20260312T120000Z").decode().encode, codec))
    yield _file("NUL in it", partial(_event, "DTSTART:2026\0\x30312T120000Z"))
    yield _file("characters that command", partial(_event, "LOCATION:\x1b[2J\x1b]0;x\x07\u202e"))
    yield _file("breaks off", lambda: _event("DTSTART:20260312T120000Z")[:-40])
    yield _file("only a beginning", lambda: b"BEGIN:VCALENDAR")
    yield _file("every event moves every other", _moved)
    yield _file("lines without end of blanks", lambda: _BEGIN + " " * 4_000_000 + _END)
    yield _file("a million empty lines", lambda: _BEGIN + "\r\n" * 2_000_000 + _END)
    yield _file("a name of a megabyte", lambda: _BEGIN + "A" * 4_000_000 + ":x\r\n" + _END)
    yield _file("titles of twenty thousand letters", partial(_events, 200, "", title="å" * 20_000))
    yield _file(
        "a calendar's name of a megabyte",
        lambda: (
            (_BEGIN + "X-WR-CALNAME:" + "x" * 1_000_000 + "\r\n").encode()
            + _event("DTSTART:20260312")[len(_BEGIN) :]
        ),
    )


def sound(lines: str) -> bytes:
    """A calendar with one event, in a zone that it describes."""
    return _zone_bomb(events=0).replace(
        b"END:VCALENDAR", _event(lines)[len(_BEGIN) :].replace(_END.encode(), b"END:VCALENDAR")
    )


def _file(tries: str, make: Callable[[], bytes | str]) -> HostileFile:
    return HostileFile(tries, ".ics", make)


def _event(lines: str) -> bytes:
    return f"{_BEGIN}BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Vatten\r\n{lines}\r\nEND:VEVENT\r\n{_END}".encode()


def _rule(rule: str) -> bytes:
    return _event(f"DTSTART:20260312T120000Z\r\nRRULE:{rule}")


def _events(count: int, more: str, uid: str | None = "", title: str = "Vatten") -> bytes:
    times = "DTSTART:20260312T120000Z\r\nDTEND:20260312T130000Z\r\n"
    names = ("" if uid is None else f"UID:{uid or n}\r\n" for n in range(count))
    return (
        _BEGIN
        + "".join(
            f"BEGIN:VEVENT\r\n{name}SUMMARY:{title} {n}\r\n{times}{more}END:VEVENT\r\n"
            for n, name in enumerate(names)
        )
        + _END
    ).encode()


def _many_dates(count: int) -> str:
    return (
        "RDATE:"
        + ",".join(f"2026{1 + n % 12:02}{1 + n % 28:02}T{n % 24:02}0000Z" for n in range(count))
        + "\r\n"
    )


def _dates(name: str, count: int, *, one_line: bool = False) -> bytes:
    dates = [f"{2000 + n % 90}{1 + n % 12:02}{1 + n % 28:02}T{n % 24:02}{n % 60:02}00Z" for n in range(count)]
    lines = f"{name}:" + ",".join(dates) if one_line else "\r\n".join(f"{name}:{one}" for one in dates)
    return _event(f"DTSTART:20260312T120000Z\r\nRRULE:FREQ=DAILY\r\n{lines}")


def _zone_bomb(begin: str = "19700101T000000", events: int = 1, offset: str = "+0100") -> bytes:
    parts = "".join(
        f"BEGIN:STANDARD\r\nDTSTART:{begin}\r\nTZOFFSETTO:{offset}\r\nTZOFFSETFROM:+0200\r\n"
        f"RRULE:FREQ={freq}\r\nEND:STANDARD\r\n"
        for freq in ("SECONDLY", "DAILY", "WEEKLY;BYDAY=MO,TU,WE", "YEARLY;BYDAY=-1SU;BYMONTH=10") * 25
    )
    zone = f"BEGIN:VTIMEZONE\r\nTZID:Bomb\r\n{parts}END:VTIMEZONE\r\n"
    many = "".join(
        f"BEGIN:VEVENT\r\nUID:{n}\r\nSUMMARY:Vatten {n}\r\nDTSTART;TZID=Bomb:20260312T{n % 24:02}{n % 60:02}00\r\nEND:VEVENT\r\n"  # noqa: E501  a line of the file that is made
        for n in range(events)
    )
    return f"{_BEGIN}{zone}{many}{_END}".encode()


def _deep_zone(parts: int, events: int) -> bytes:
    return _zone_bomb(begin="19700101T000000", events=events) if parts else b""


def _zones(count: int) -> bytes:
    zones = "".join(
        f"BEGIN:VTIMEZONE\r\nTZID:Z{n}\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETTO:+0100\r\n"
        "END:STANDARD\r\nEND:VTIMEZONE\r\n"
        for n in range(count)
    )
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{n}\r\nSUMMARY:V {n}\r\nDTSTART;TZID=Z{n}:20260312T120000\r\nEND:VEVENT\r\n"
        for n in range(count)
    )
    return f"{_BEGIN}{zones}{events}{_END}".encode()


def _five_names() -> bytes:
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{n % 5}\r\nSUMMARY:Vatten {n}\r\nDTSTART:202603{1 + n % 28:02}T{n % 24:02}0000Z\r\nEND:VEVENT\r\n"  # noqa: E501  a line of the file that is made
        for n in range(88)
    )
    return f"{_BEGIN}{events}{_END}".encode()


def _folded(letters: int, end: str = "\r\n ") -> bytes:
    return _event("SUMMARY:" + end.join("x" * letters))[:4_900_000] + b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def _moved() -> bytes:
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:V {n}\r\nDTSTART:20260312T120000Z\r\nRRULE:FREQ=DAILY;COUNT=100\r\nEND:VEVENT\r\n"  # noqa: E501  a line of the file that is made
        f"BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:V {n}\r\nRECURRENCE-ID:202603{1 + n % 28:02}T120000Z\r\nDTSTART:20260312T120000Z\r\nEND:VEVENT\r\n"  # noqa: E501  a line of the file that is made
        for n in range(2_000)
    )
    return f"{_BEGIN}{events}{_END}".encode()
