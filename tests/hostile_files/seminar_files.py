# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Hostile seminar files."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from tests.hostile_files.hostile_file import HostileFile, repeated

_ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0.5,
    1e308,
    10**400,
    "",
    " ",
    "x" * 10_000,
    [],
    [None],
    [[]],
    {},
    {"a": 1},
    "\u0000",
    "9999-12-31T23:59:59-14:00",
)
SMALL: dict[str, Any] = {
    "format": "seminarapp.seminar",
    "version": 1,
    "series": {"title": "Vatten", "part": 1},
    "seminar": {
        "title": "När brunnen sinar",
        "language": "sv",
        "starts_at": "2026-03-12T14:00:00+01:00",
        "ends_at": "2026-03-12T15:00:00+01:00",
        "venue": "Hamnen",
        "moderator": {"name": "Mod Erator"},
        "panel": [{"id": "a", "name": "Ada Berg", "initials": "AB"}, {"id": "b", "name": "Bo Ek"}],
        "segments": [{"id": "s", "title": "Inledning", "minutes": 10, "kind": "discussion"}],
        "questions": [{"id": "q", "text": "Varför?", "for": ["a"], "segment": "s", "follow_ups": ["Hur?"]}],
        "recording": {"title": "Film", "url": "https://example.org/f", "offset_seconds": 3},
    },
    "turns": [{"speaker": "a", "from": 1, "to": 5}, {"speaker": "@moderator", "from": 5, "to": 6}],
    "captures": [
        {
            "id": "c",
            "at": 3,
            "kind": "quote",
            "text": "Vi har inte råd.",
            "speaker": "a",
            "question": "q",
            "segment": "s",
            "tags": ["pengar"],
            "approval": {"state": "approved", "text": "Vi har inte råd.", "deadline": "2026-03-20"},
        },
        {"id": "d", "at": 4, "kind": "note", "text": "En anteckning"},
    ],
    "audience_questions": [{"id": "f", "text": "När?", "at": 9, "from": "Någon", "votes": 3}],
    "article": {
        "style": {"quotes": "dash"},
        "blocks": [{"kind": "paragraph", "text": "Hej", "sources": ["c"]}, {"kind": "quote", "capture": "c"}],
    },
}


def hostile() -> Iterator[HostileFile]:
    """All of them."""
    yield from _odd_values()
    yield from _large()
    yield from _coded()


def _odd_values() -> Iterator[HostileFile]:
    for path in _paths(SMALL):
        for place, odd in enumerate(_ODD):
            yield _file(f"{'.'.join(map(str, path))} is odd thing {place}", partial(_with, path, odd))
        yield _file(f"{'.'.join(map(str, path))} is missing", partial(_without, path))
    yield _file("lists a hundred thousand deep", partial(_raw, "captures", "[" * 100_000 + "]" * 100_000))
    yield _file(
        "objects a hundred thousand deep", partial(_raw, "captures", '{"a":' * 100_000 + "1" + "}" * 100_000)
    )
    yield _file("lists a million deep", partial(_raw, "captures", "[" * 1_000_000))
    for place, number in enumerate(
        (
            "1e999999",
            "1" * 100_000,
            "-" + "9" * 1_000_000,
            "0." + "1" * 1_000_000,
            "NaN",
            "1e-999999",
            "00",
            "+1",
            "1" * 9_000_000,
        )
    ):
        yield _file(
            f"number {place} as a time",
            partial(_raw, "captures", '[{"id":"c","kind":"note","text":"x","at":' + number + "}]"),
        )
        yield _file(f"number {place} as a version", partial(_raw, "version", number))
    yield _file(
        "keys doubled",
        lambda: json.dumps(SMALL).encode().replace(b'"version": 1', b'"version": 2, "version": 1'),
    )
    yield _file("half a surrogate", partial(_with, ("seminar", "title"), "\ud800"))
    yield _file("half a surrogate as an id", partial(_with, ("captures", 1, "id"), "\udfff"))
    yield _file("a string of forty-nine megabytes", partial(_raw, "captures", '"' + "x" * 49_000_000 + '"'))
    yield _file("a title of forty-nine megabytes", lambda: _with(("seminar", "title"), "x" * 49_000_000))
    yield _file("a title of nine megabytes", lambda: _with(("seminar", "title"), "x" * 9_000_000))
    yield _file(
        "a title of wide letters", lambda: _with(("seminar", "title"), "x" * 8_000_000 + "\U0001f600")
    )
    yield _file("a text of nine megabytes", lambda: _with(("captures", 1, "text"), "ord " * 2_250_000))
    yield _file("two hundred thousand captures", lambda: _captures(200_000))
    yield _file("a hundred thousand captures", lambda: _captures(100_000))
    yield _file(
        "two hundred thousand captures, the last of them wrong",
        lambda: _captures(200_000)[:-60] + b'"kind": "x"}]}',
    )


def _large() -> Iterator[HostileFile]:
    yield _file(
        "ten thousand captures of one id", lambda: _with(("captures",), [SMALL["captures"][1]] * 10_000)
    )
    yield _file("two hundred thousand turns", lambda: _with(("turns",), [SMALL["turns"][0]] * 200_000))
    yield _file(
        "two hundred thousand questions",
        lambda: _with(("audience_questions",), [{"id": str(n), "text": "När?"} for n in range(200_000)]),
    )
    yield _file(
        "a thousand panelists of one name",
        lambda: _with(("seminar", "panel"), [{"id": str(n), "name": "Ada Berg"} for n in range(1_000)]),
    )
    yield _file(
        "a thousand panelists",
        lambda: _with(
            ("seminar", "panel"), [{"id": str(n), "name": f"Ada{n} Berg{n}"} for n in range(1_000)]
        ),
    )
    yield _file("ten thousand prepared questions for everybody", lambda: _asked(10_000, 300))
    yield _file(
        "ten thousand blocks",
        lambda: _with(
            ("article", "blocks"), [{"kind": "paragraph", "text": "Hej", "sources": ["c"]}] * 10_000
        ),
    )
    yield _file(
        "a block of a thousand sources",
        lambda: _with(
            ("article", "blocks"), [{"kind": "paragraph", "text": "Hej", "sources": ["c"] * 1_000}] * 1_000
        ),
    )
    yield _file(
        "a capture of a thousand tags",
        lambda: _with(("captures", 1, "tags"), [f"t{n}" for n in range(1_000)]),
    )
    yield _file("a million nulls", partial(_raw, "captures", "[" + ",".join(["null"] * 5_000_000) + "]"))
    yield _file(
        "a million nulls under a key nobody knows",
        partial(_raw, "x", "[" + ",".join(["null"] * 5_000_000) + "]"),
    )
    yield _file(
        "a million lists under a key nobody knows",
        partial(_raw, "x", "[" + ",".join(["[]"] * 3_000_000) + "]"),
    )
    yield _file(
        "a hundred thousand keys nobody knows",
        partial(_raw, "x", "{" + ",".join(f'"k{n}":1' for n in range(600_000)) + "}"),
    )


def _coded() -> Iterator[HostileFile]:
    yield _file(
        "forty-nine megabytes of blanks", lambda: json.dumps(SMALL).encode() + repeated(" ", 49_000_000)
    )
    yield _file("fifty-one megabytes", lambda: json.dumps(SMALL).encode() + repeated(" ", 51_000_000))
    yield _file(
        "an address that runs", partial(_with, ("seminar", "recording", "url"), "javascript:alert(1)")
    )
    yield _file(
        "an address of this machine", partial(_with, ("seminar", "recording", "url"), "file:///etc/passwd")
    )
    for codec in ("utf-16", "utf-16-le", "utf-32", "utf-7", "latin-1", "cp037"):
        yield _file(f"in {codec}", partial(json.dumps(SMALL, ensure_ascii=False).encode, codec))
    for share in range(5, 100, 5):
        yield _file(
            f"cut at {share} %",
            partial(_cut, share),
        )


def _file(tries: str, make: Callable[[], bytes | str]) -> HostileFile:
    return HostileFile(tries, ".seminar.json", make)


def _paths(content: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value."""
    items = (
        content.items()
        if isinstance(content, dict)
        else enumerate(content)
        if isinstance(content, list)
        else ()
    )
    for key, value in items:
        yield (*before, key)
        yield from _paths(value, (*before, key))


def _within(path: tuple[Any, ...]) -> tuple[dict[str, Any], Any]:
    content = copy.deepcopy(SMALL)
    inner: Any = content
    for key in path[:-1]:
        inner = inner[key]
    return content, inner


def _with(path: tuple[Any, ...], odd: object) -> bytes:
    content, inner = _within(path)
    inner[path[-1]] = odd
    return json.dumps(content).encode()


def _without(path: tuple[Any, ...]) -> bytes:
    content, inner = _within(path)
    del inner[path[-1]]
    return json.dumps(content).encode()


def _raw(key: str, value: str) -> bytes:
    before = json.dumps({name: said for name, said in SMALL.items() if name != key})
    return f'{before[:-1]}, "{key}": {value}}}'.encode()


def _captures(count: int) -> bytes:
    listed = ", ".join(
        f'{{"id": "n{n}", "at": {n}, "kind": "note", "text": "Anteckning {n} om vatten och pengar"}}'
        for n in range(count)
    )
    bare = {"format": "seminarapp.seminar", "version": 1, "seminar": {"title": "Vatten"}}
    return f'{json.dumps(bare)[:-1]}, "captures": [{listed}]}}'.encode()


def _asked(questions: int, panelists: int) -> bytes:
    content = copy.deepcopy(SMALL)
    content["seminar"]["panel"] = [{"id": str(n), "name": f"Ada{n} Berg{n}"} for n in range(panelists)]
    everybody = [str(n) for n in range(panelists)]
    content["seminar"]["questions"] = [
        {"id": f"q{n}", "text": "Varför?", "for": everybody} for n in range(questions)
    ]
    return json.dumps(
        {key: value for key, value in content.items() if key in ("format", "version", "seminar")}
    ).encode()


def _cut(share: int) -> bytes:
    whole = json.dumps(SMALL).encode()
    return whole[: len(whole) * share // 100]
