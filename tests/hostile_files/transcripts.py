# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Hostile transcripts and chats."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tests.hostile_files.hostile_file import HostileFile, repeated

_HEAD = "WEBVTT\n\n"
_CUE = "00:00:01.000 --> 00:00:02.000\nAda Berg: hej\n\n"
_UNITS = (
    "<", "<b>", "<v a", "<v a>x", "<v.", "<c.a", "</v>", "&lt;", "&#60;", "&a", "&#x110000;", "&#0;", "\n", " ", "a\n\n",  # noqa: E501  a line of the file that is made
    "-->", "1:1-->\n", ": ", "a: ", "<v " + "x" * 499 + ">", "<c" + ".a" * 60 + ">", "<lang ", "<00:00:00.000>", "\u0301",  # noqa: E501  a line of the file that is made
    "\u2028", "\x0b", "\x1c", "\r", "\t", "NOTE\n\n", "0:0 --> 0:1\n\n", "a" * 1_000 + "\n",
)  # fmt: skip  # as a list of words


def subtitles() -> Iterator[HostileFile]:
    """Hostile WebVTT, SubRip and plain transcripts."""
    yield from _units()
    yield from _cues()
    yield from _codes()


def _units() -> Iterator[HostileFile]:
    for place, unit in enumerate(_UNITS):
        start = f"{_HEAD}00:01.000 --> 00:02.000\n"
        yield HostileFile(
            f"unit {place} in a cue: {unit[:12]!r}",
            ".vtt",
            partial(_after, start, unit),
        )
        yield HostileFile(
            f"unit {place} in SubRip: {unit[:12]!r}",
            ".srt",
            partial(_after, "1\n00:00:01,000 --> 00:00:02,000\n", unit),
        )
        yield HostileFile(
            f"unit {place} as a transcript: {unit[:12]!r}",
            ".txt",
            partial(_after, "Ada: hej\nBo: nej\n", unit),
            "transcript",
        )
    for times in (
        "00:00:09.000 --> 00:00:01.000", "-00:00:01.000 --> 00:00:02.000", "9999:59:59.999 --> 9999:59:59.999",
        "99999999999:00:00.000 --> 99999999999:00:01.000", "00:99:00.000 --> 01:99:00.000", "00:00:61.000 --> 00:00:62.000",  # noqa: E501  a line of the file that is made
        "00:00:00.0000000001 --> 00:00:01.000", "٠٠:٠٠:٠١.٠٠٠ --> 00:00:02.000", "00:00:01.000-->00:00:02.000",
        "nan --> inf", "0:0:0 --> 0:0:1", "00:00:01.000 --> 00:00:02.000 position:" + "9" * 10_000,
    ):  # fmt: skip  # as a list of words
        yield HostileFile(
            f"times {times[:40]}", ".vtt", partial(_after, f"{_HEAD}{times}\n", "Ada: hej\n\n", 10)
        )
        yield HostileFile(
            f"SubRip times {times[:40]}",
            ".srt",
            partial(
                _after,
                f"1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n{times.replace('.', ',')}\n",
                "Ada: hej\n\n",
                10,
            ),
        )
    yield HostileFile(
        "descending",
        ".vtt",
        lambda: (
            _HEAD
            + "".join(
                f"{n // 60:02}:{n % 60:02}.000 --> {n // 60:02}:{n % 60:02}.500\nAda: {n}\n\n"
                for n in range(5_000, 0, -1)
            )
        ),
    )


def _cues() -> Iterator[HostileFile]:
    yield HostileFile("a million cues", ".vtt", lambda: _HEAD + "0:0 --> 0:1\na\n\n" * 1_000_000)
    yield HostileFile(
        "a hundred and ninety thousand cues",
        ".vtt",
        lambda: _HEAD + "0:0 --> 0:1\na b\n\n" * 190_000,
    )
    yield HostileFile(
        "a hundred and ninety thousand words",
        ".vtt",
        lambda: (
            _HEAD
            + "".join(
                f"{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}.000 --> {n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}.900\nord{n}\n\n"  # noqa: E501  a line of the file that is made
                for n in range(190_000)
            )
        ),
    )
    yield HostileFile(
        "a hundred thousand speakers",
        ".vtt",
        lambda: _HEAD + "".join(f"0:{n % 60} --> 0:{n % 60}.5\n<v S{n}>a\n\n" for n in range(100_000)),
    )
    yield HostileFile(
        "a thousand speakers of one letter",
        ".vtt",
        lambda: (
            _HEAD
            + "".join(f"0:{n % 60} --> 0:{n % 60}.5\n<v A{chr(0x4E00 + n)}>a b c\n\n" for n in range(3_000))
        ),
    )
    yield HostileFile(
        "a hundred thousand turns",
        ".txt",
        lambda: "".join(f"Anna{n} Ek: hej på dig\n" for n in range(100_000)),
        "transcript",
    )
    yield HostileFile(
        "turns of one million words",
        ".txt",
        lambda: "Ada Berg: " + "ord " * 1_000_000 + "\nBo Ek: nej\n",
        "transcript",
    )
    yield HostileFile(
        "digits of other scripts",
        ".srt",
        lambda: "1\n00:00:01,000 --> 00:00:02,000\nhej\n²\n00:00:03,000 --> 00:00:04,000\nnej\n",
    )


def _codes() -> Iterator[HostileFile]:
    yield HostileFile(
        "nineteen megabytes of cues", ".vtt", lambda: _HEAD.encode() + repeated(_CUE, 19_500_000)
    )
    yield HostileFile(
        "nineteen megabytes on one line",
        ".vtt",
        lambda: f"{_HEAD}0:0 --> 0:1\n".encode() + repeated("å ", 19_500_000),
    )
    yield HostileFile(
        "nineteen megabytes of blank lines", ".vtt", lambda: _HEAD.encode() + repeated("\n", 19_500_000)
    )
    for codec in ("utf-16", "utf-16-le", "utf-32", "utf-7", "latin-1", "cp037"):
        yield HostileFile(f"in {codec}", ".vtt", partial((_HEAD + _CUE.replace("hej", "hå")).encode, codec))
    yield HostileFile("NUL in it", ".vtt", lambda: _HEAD + _CUE.replace("hej", "\0"))
    yield HostileFile("breaks off", ".vtt", lambda: _HEAD + _CUE * 3 + "00:00:05.000 --> 00")
    yield HostileFile("characters that command", ".vtt", lambda: _HEAD + _CUE.replace("hej", "\x1b[2J\u202e"))


def chats() -> Iterator[HostileFile]:
    """Hostile chats."""
    yield from _chat_units()
    yield from _chat_messages()


def _chat_units() -> Iterator[HostileFile]:
    for place, unit in enumerate(
        (
            "14:00:00 From ",
            "14:00:00 From a to ",
            " to a",
            "[",
            "[2026-03-12 14:00] ",
            "a, 14:00: ",
            'Reacted to "',
            "\n",
            "x" * 399 + "\n",
            "joined the meeting ",
            "(?\n",
            "14:00:00\tA:\tvad?\n",
        )
    ):
        yield HostileFile(
            f"unit {place}: {unit[:20]!r}",
            ".txt",
            partial(_after, "14:00:00 From Ada to Everyone: vad?\n", unit, 3_900_000),
            "chat",
        )
    yield HostileFile(
        "a hundred thousand messages",
        ".txt",
        lambda: b"14:00:00 From Ada to Everyone: varfor?\n" * 100_000,
        "chat",
    )
    yield HostileFile(
        "twenty thousand questions",
        ".txt",
        lambda: "".join(f"14:00:00 From Ada {n} to Everyone: Varför {n}?\n" for n in range(19_999)),
        "chat",
    )
    yield HostileFile(
        "twenty thousand questions of one person, alike",
        ".txt",
        lambda: b"14:00:00 From Ada to Everyone: Why?\n" * 19_999,
        "chat",
    )
    yield HostileFile(
        "a message of nine megabytes",
        ".txt",
        lambda: b"14:00:00 From Ada to Everyone: " + repeated("varfor? ", 9_000_000),
        "chat",
    )


def _chat_messages() -> Iterator[HostileFile]:
    yield HostileFile(
        "a message of a million lines",
        ".txt",
        lambda: b"14:00:00 From Ada to Everyone: " + repeated("x\n", 9_000_000),
        "chat",
    )
    yield HostileFile(
        "times that can't be", ".txt", lambda: b"99:59:59 From Ada to Everyone: varfor?\n", "chat"
    )
    yield HostileFile(
        "days that can't be",
        ".txt",
        lambda: b"[2026-99-99 14:00] Ada: varfor?\n[9999-12-31 23:59] Ada: nar?\n",
        "chat",
    )
    yield HostileFile(
        "in UTF-16", ".txt", lambda: "14:00:00 From Ada to Everyone: varför?\n".encode("utf-16"), "chat"
    )


def _after(start: str, unit: str, size: int = 4_000_000) -> bytes:
    return start.encode() + repeated(unit, size)
