# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Hostile vCards."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import partial

from tests.hostile_files.hostile_file import HostileFile, repeated


def hostile() -> Iterator[HostileFile]:
    """All of them."""
    yield from _bulky()
    yield from _odd()


def _bulky() -> Iterator[HostileFile]:
    for version in ("2.1", "3.0", "4.0", "5.0", "", "4.0\x1b[2J"):
        yield _file(f"version {version!r}", partial(_card, "", version))
    yield _file("a picture elsewhere", partial(_card, "PHOTO:http://127.0.0.1:9/x.jpg\r\n"))
    yield _file("a picture of this machine", partial(_card, "PHOTO;VALUE=uri:file:///etc/passwd\r\n"))
    yield _file(
        "a picture that is none",
        partial(_card, f"PHOTO:data:image/jpeg;base64,{b64encode(b'x' * 10_000).decode()}\r\n"),
    )
    yield _file("a picture of seven megabytes", partial(_card, f"PHOTO;ENCODING=b:{'QUFB' * 1_900_000}\r\n"))
    yield _file("a picture of thirty megabytes", partial(_card, f"PHOTO;ENCODING=b:{'QUFB' * 7_500_000}\r\n"))
    yield _file(
        "a picture folded one octet a line",
        partial(_card, "PHOTO;ENCODING=b:" + "\r\n ".join("Q" * 2_000_000) + "\r\n"),
    )
    yield _file(
        "five pictures of seven megabytes", partial(_card, f"PHOTO;ENCODING=b:{'QUFB' * 1_900_000}\r\n" * 5)
    )
    yield _file(
        "five people with pictures of seven megabytes",
        lambda: _card(f"PHOTO;ENCODING=b:{'QUFB' * 1_900_000}\r\n") * 5,
    )
    yield _file("a picture that unfolds", _unfolding)
    yield _file(
        "quoted-printable without end",
        partial(_card, "NOTE;ENCODING=QUOTED-PRINTABLE:" + "=3D=\r\n" * 1_000_000, "2.1"),
    )
    yield _file("a hundred thousand cards", lambda: _card("") * 100_000)
    yield _file("nine thousand people", lambda: b"".join(_card("", name=f"Ada {n}") for n in range(9_999)))
    yield _file("nine thousand people alike", lambda: _card("") * 9_999)
    yield _file(
        "nine thousand people of one id",
        lambda: b"".join(
            _card("UID:urn:uuid:00000000-0000-4000-8000-000000000000\r\n", name=f"Ada {n}")
            for n in range(9_999)
        ),
    )
    yield _file("a million cards without END", lambda: b"BEGIN:VCARD\r\n" * 1_000_000)
    yield _file("a million cards without content", lambda: b"BEGIN:VCARD\r\nEND:VCARD\r\n" * 1_000_000)
    yield _file("cards of two thousand lines", lambda: (_card("X:y\r\n" * 1_900)) * 500)
    yield _file("a million lines in a card", partial(_card, "X:y\r\n" * 1_000_000))
    yield _file("a hundred thousand addresses", partial(_card, "EMAIL:a@example.org\r\n" * 1_900))
    yield _file("a line of thirty megabytes", partial(_card, "NOTE:" + "x" * 30_000_000 + "\r\n"))
    yield _file("a name of thirty megabytes", partial(_card, "x" * 30_000_000 + ":a\r\n"))
    yield _file("a million parameters", partial(_card, "EMAIL" + ";A=b" * 1_000_000 + ":a@example.org\r\n"))
    yield _file(
        "a thousand parameters in a thousand lines",
        partial(_card, ("EMAIL" + ";A=b" * 900 + ":a@example.org\r\n") * 1_900),
    )


def _odd() -> Iterator[HostileFile]:
    yield _file("a million quotation marks", partial(_card, 'EMAIL;A="' + '"' * 1_000_000 + "\r\n"))
    yield _file("a million semicolons", partial(_card, "N:" + ";" * 4_000_000 + "\r\n"))
    yield _file("a million backslashes", partial(_card, "FN:" + "\\" * 4_000_000 + "\r\n"))
    yield _file(
        "roles without end", partial(_card, "X-SEMINARAPP-ROLE:a;b;c;9999-99-99;0000-00-00\r\n" * 1_900)
    )
    yield _file(
        "bases without end",
        partial(_card, "X-SEMINARAPP-CONSENT:photo;consent;2026-01-01;0001-01-01;x\r\n" * 1_900),
    )
    yield _file(
        "odd days",
        partial(
            _card,
            "X-SEMINARAPP-CONSENT:photo;consent;9999-12-31;0001-01-01;x\r\nX-SEMINARAPP-ROLE:a;b;c;2027-01-01;2026-01-01\r\n",
        ),
    )
    yield _file("nested ten thousand deep", lambda: b"BEGIN:VCARD\r\n" * 1_900 + b"END:VCARD\r\n" * 1_900)
    yield _file("no name", partial(_card, "", name=""))
    yield _file("a name of blanks", partial(_card, "", name=" \u00a0\u200b"))
    yield _file("a name that commands", partial(_card, "", name="\x1b[2J\u202eAda"))
    yield _file("a name of marks that combine", partial(_card, "", name="e" + "\u0301" * 900))
    yield _file("the mark of what was erased", partial(_card, "", name="[erased]"))
    yield _file(
        "addresses made to be slow", partial(_card, ("EMAIL:" + "a." * 450 + "@" * 50 + "\r\n") * 1_000)
    )
    yield _file("numbers made to be slow", partial(_card, ("TEL:tel:" + "%20+1" * 190 + "\r\n") * 1_000))
    yield _file("breaks off", lambda: _card("")[:-20])
    yield _file("Latin-1", lambda: _card("", name="Åsa").decode().encode("latin-1"))
    for codec in ("utf-16", "utf-16-le", "utf-32", "utf-7", "cp037"):
        yield _file(f"in {codec}", partial(_card("", name="Åsa").decode().encode, codec))
    yield _file("NUL in it", partial(_card, "", name="A\0da"))
    yield _file("CR only", lambda: _card("EMAIL:a@example.org\r\n").replace(b"\r\n", b"\r"))
    yield _file("forty megabytes of blank lines", lambda: _card("") + repeated("\r\n", 39_000_000))
    yield _file("forty megabytes of nothing", lambda: _card("") + repeated("x", 39_000_000))
    yield _file("forty megabytes of words", lambda: _card("") + repeated("x\r\n", 39_000_000))


def sound() -> bytes:
    """Two people with what a card can say."""
    lines = "N:Berg;Ada;;;\r\nTITLE:hydrolog\r\nORG:Verket;Enhet\r\nEMAIL;TYPE=work;PREF=1:a@example.org\r\n"
    ours = "TEL:tel:+46\r\nX-SEMINARAPP-CONSENT:photo;consent;2026-01-01;;x\r\nPHOTO;ENCODING=b:/9j/\r\n 4AA=\r\n"
    return _card(lines + ours) + _card('NOTE;X-A="a;b":x\\, y\r\n', name="Bo \\; Ek")


def _file(tries: str, make: Callable[[], bytes | str]) -> HostileFile:
    return HostileFile(tries, ".vcf", make)


def _card(lines: str, version: str = "4.0", name: str = "Ada Berg") -> bytes:
    return f"BEGIN:VCARD\r\nVERSION:{version}\r\nFN:{name}\r\n{lines}END:VCARD\r\n".encode()


def _unfolding() -> bytes:
    from tests.hostile_files.pictures import png

    return _card(f"PHOTO;ENCODING=b:{b64encode(png(60_000, 60_000, rows=10)).decode()}\r\n")
