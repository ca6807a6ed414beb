# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Sound small files of every kind, and the same with something in them changed: always the same by their seed."""

from __future__ import annotations

import io
import json
import random
from functools import cache

from tests.hostile_files import archives, calendars, cards, schedules, templates
from tests.hostile_files.seminar_files import SMALL

_MOST_CHANGES = 4
_LONGEST = 40
_TOKENS = (
    b"", b"\0", b"\xff", b"\xef\xbb\xbf", b"\r", b"\n", b"\r\n ", b'"', b"'", b"<", b">", b"&#0;", b"</", b"{", b"}",
    b"[", b"]",
    b":", b";", b",", b"\\", b"\t", b"-->", b"<v ", b"null", b"-1", b"1e999", b"99999999999999999999", b"0000",
    b"\xed\xa0\x80",
    "\u202e".encode(), "\U0001f600".encode(), b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"BEGIN:VCARD\r\n",
    b"RRULE:FREQ=DAILY\r\n",
    b"PK\x03\x04", b"\xff\xd8\xff", b"<!DOCTYPE a>", b"=1+1", b"@", b" " * 200,
)  # fmt: skip  # as a list of words


@cache
def sound() -> dict[str, tuple[str, bytes]]:
    """A sound file for each reader: its suffix and what stands in it."""
    return {
        "ics": (".ics", _calendar()),
        "frab": (".xml", schedules.sound_frab()),
        "pretalx": (".json", schedules.sound_pretalx()),
        "lists": (".csv", 'Namn;Organisation;E-post\nÅsa Ek;Hamnen;asa@example.org\n\'=1;"a\nb";\n'.encode()),
        "workbooks": (".xlsx", archives.sound_workbook()),
        "cards": (".vcf", cards.sound()),
        "transcripts": (
            ".vtt",
            "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<v Åsa>Hej <b>hå</b>\n\n".encode() * 3,
        ),
        "chats": (".txt", b"14:03:21 From Ada to Everyone: Why?\n14:04:00 From Bo to Ada: No\n"),
        "seminar": (".seminar.json", json.dumps(SMALL, ensure_ascii=False).encode()),
        "templates": (".dotx", templates.sound()),
        "logos": (
            ".svg",
            b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99"><path d="M0 0L99 9L9 99Z"/></svg>',
        ),
        "portraits": (".jpg", _jpeg()),
    }


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The bytes with one to four stretches cut out, doubled, moved, turned over or replaced."""
    for _ in range(chance.randint(1, _MOST_CHANGES)):
        begin = chance.randint(0, len(data))
        end = min(len(data), begin + chance.randint(0, _LONGEST))
        piece = data[begin:end]
        changed = chance.choice(
            (
                chance.choice(_TOKENS),
                piece * chance.randint(2, 30),
                piece[::-1],
                chance.randbytes(len(piece)),
                bytes(byte ^ (1 << chance.randrange(8)) for byte in piece[:1]) + piece[1:],
            )
        )
        data = data[:begin] + changed + data[end:]
        if chance.random() < 0.1:
            cut = chance.randint(0, len(data))
            data = data[cut:] + data[:cut]
    return data


def _calendar() -> bytes:
    return calendars.sound(
        "DTSTART;TZID=Bomb:20260312T140000\r\nDURATION:PT1H\r\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=4\r\n"
        "EXDATE;TZID=Bomb:20260424T140000\r\nRDATE:20260501T120000Z,20260502T120000Z\r\nLOCATION:Hamn\r\n sal"
    )


def _jpeg() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.effect_noise((60, 40), 60).save(out, "JPEG")
    return out.getvalue()
