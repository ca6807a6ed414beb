# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Hostile pictures: photos and logos."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from tests.hostile_files.hostile_file import HostileFile, repeated

_SVG = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"'
_SHAPES: dict[str, Any] = {
    "a script": "<script>alert(1)</script>",
    "an event": '<rect onload="alert(1)" width="9" height="9"/>',
    "a picture elsewhere": '<image href="http://127.0.0.1:9/x.png"/>',
    "something elsewhere used": '<use href="file:///etc/passwd#a"/>',
    "HTML within": '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
    "uses of uses": '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
    "a use of itself": '<g id="a"><use href="#a"/></g>',
    "a clip by itself": '<clipPath id="a" clip-path="url(#a)"><rect width="9" height="9"/></clipPath><rect clip-path="url(#a)" width="9" height="9"/>',  # noqa: E501  a line of the file that is made
    "masks that mask one another": '<mask id="a" mask="url(#b)"><rect width="9" height="9"/></mask><mask id="b" mask="url(#a)"><rect width="9" height="9"/></mask><rect mask="url(#a)" width="9" height="9"/>',  # noqa: E501  a line of the file that is made
    "gradients that inherit in a circle": '<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/><rect fill="url(#a)" width="9" height="9"/>',  # noqa: E501  a line of the file that is made
    "numbers beyond all bounds": '<rect width="1e308" height="1e308" stroke-width="1e30" stroke="red"/>',
    "a dash of nothing": '<path d="M0 0L1e9 1e9" stroke="red" stroke-dasharray="0.0000001"/>',
    "a million dashes": '<path d="M0 0L100 100" stroke="red" stroke-width="1" stroke-dasharray="0.00001 0.00001"/>',
    "nested a thousand deep": "<g>" * 1_000 + '<rect width="9" height="9"/>' + "</g>" * 1_000,
    "nested two hundred deep with opacity": '<g opacity="0.9">' * 200
    + '<rect width="99" height="99"/>'
    + "</g>" * 200,
    "nested two hundred deep with masks": '<mask id="m"><rect width="99" height="99" fill="white"/></mask>'
    + '<g mask="url(#m)">' * 200
    + '<rect width="99" height="99"/>'
    + "</g>" * 200,
    "a path of a million points": lambda: '<path d="M0 0' + "L9 9L0 1" * 200_000 + '"/>',
    "a path of a million curves with a stroke": lambda: (
        '<path stroke="red" d="M0 0' + "C9 9 0 9 1 1" * 140_000 + '"/>'
    ),
    "nineteen thousand rectangles with opacity": lambda: (
        '<rect width="99" height="99" opacity="0.5"/>' * 19_000
    ),
    "a thousand uses of a thousand shapes": lambda: (
        '<g id="a">' + '<rect width="99" height="99"/>' * 9_000 + "</g>" + '<use href="#a"/>' * 9_000
    ),
    "style sheets that match slowly": lambda: (
        "<style>"
        + "g g g g g g rect{fill:red}" * 20_000
        + "</style>"
        + "<g>" * 100
        + '<rect width="9" height="9"/>' * 5_000
        + "</g>" * 100
    ),
    "letters": "<text>x</text>",
    "animation": '<rect width="9" height="9"><animate attributeName="x"/></rect>',
    "filters": '<filter id="f"><feGaussianBlur stdDeviation="1000"/></filter><rect width="9" height="9" filter="url(#f)"/>',  # noqa: E501  a line of the file that is made
    "patterns": '<pattern id="p" width="0.0001" height="0.0001"><rect width="1" height="1"/></pattern><rect fill="url(#p)" width="99" height="99"/>',  # noqa: E501  a line of the file that is made
    "a transformation without end": '<g transform="'
    + "rotate(1) " * 100_000
    + '"><rect width="9" height="9"/></g>',
    "a style that imports": "<style>@im\\70 ort 'http://127.0.0.1:9/x';</style><rect width='9' height='9'/>",
}


def bitmaps() -> Iterator[HostileFile]:
    """Pictures of points: for a portrait as for a logo."""
    yield from _pngs()
    yield from _jpegs()


def _pngs() -> Iterator[HostileFile]:
    for width, height in (
        (60_000, 60_000),
        (2**31 - 1, 2**31 - 1),
        (0, 0),
        (1, 50_000_000),
        (50_000_000, 1),
        (7_000, 7_000),
        (6_300, 6_300),
    ):
        yield HostileFile(
            f"PNG of {width} by {height} that is short", ".png", partial(png, width, height, rows=10)
        )
    yield HostileFile("PNG of 7,000 by 7,000, whole", ".png", partial(png, 7_000, 7_000))
    yield HostileFile(
        "PNG of 6,300 by 6,300 in sixteen bits and four channels",
        ".png",
        partial(png, 6_300, 6_300, depth=16, colours=6),
    )
    yield HostileFile("PNG in six passes", ".png", partial(png, 6_000, 6_000, interlaced=True, rows=6_000))
    yield HostileFile(
        "PNG with a text that unfolds",
        ".png",
        lambda: png(10, 10, chunks=[(b"zTXt", b"a\0\0" + zlib.compress(b"\0" * 200_000_000, 9))]),
    )
    yield HostileFile(
        "PNG with a profile that unfolds",
        ".png",
        lambda: png(10, 10, chunks=[(b"iCCP", b"a\0\0" + zlib.compress(b"\0" * 200_000_000, 9))]),
    )
    yield HostileFile(
        "PNG with a hundred thousand texts",
        ".png",
        lambda: png(10, 10, chunks=[(b"tEXt", b"a\0b")] * 100_000),
    )
    yield HostileFile(
        "PNG with a million frames",
        ".png",
        lambda: png(10, 10, chunks=[(b"acTL", struct.pack(">II", 1_000_000, 0))]),
    )
    yield HostileFile(
        "PNG with a chunk of four gigabytes", ".png", lambda: png(10, 10)[:33] + b"\xff\xff\xff\xffIDAT"
    )
    yield HostileFile("PNG cut off", ".png", lambda: png(100, 100)[:60])
    yield HostileFile("PNG with a program after it", ".png", lambda: png(100, 100) + b"MZ" * 1_000)
    yield HostileFile("JPEG of 65,000 by 65,000", ".jpg", partial(_jpeg, 65_000, 65_000))
    yield HostileFile("JPEG of 7,000 by 7,000 in fifty passes", ".jpg", partial(_scans, 7_000, 50))
    yield HostileFile("JPEG of 7,000 by 7,000 in a thousand passes", ".jpg", partial(_scans, 7_000, 1_000))


def _jpegs() -> Iterator[HostileFile]:
    yield HostileFile(
        "JPEG with a million segments",
        ".jpg",
        lambda: b"\xff\xd8" + b"\xff\xe1\x00\x02" * 1_000_000 + _jpeg(100, 100)[2:],
    )
    yield HostileFile("JPEG of fill bytes", ".jpg", lambda: b"\xff\xd8" + b"\xff" * 9_000_000)
    yield HostileFile(
        "JPEG with notes that loop",
        ".jpg",
        lambda: _noted(b"Exif\0\0II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0"),
    )
    yield HostileFile("JPEG cut off", ".jpg", lambda: _jpeg(100, 100)[:200])
    yield HostileFile("no picture", ".jpg", lambda: b"\xff\xd8\xff" + b"x" * 1_000)
    yield HostileFile(
        "a GIF of 65,000 by 65,000",
        ".gif",
        lambda: (
            b"GIF89a"
            + struct.pack("<HH", 65_000, 65_000)
            + b"\0\0\0,\0\0\0\0"
            + struct.pack("<HH", 65_000, 65_000)
            + b"\0\x02\0;"
        ),
    )
    yield HostileFile("PostScript", ".png", lambda: b"%!PS-Adobe-3.0 EPSF\n(/etc/passwd) run\n")
    yield HostileFile("twenty-one megabytes", ".png", lambda: png(100, 100) + repeated("x", 21_000_000))


def drawings() -> Iterator[HostileFile]:
    """SVG, for a logo."""
    yield from _shapes()
    yield from _sizes()


def _shapes() -> Iterator[HostileFile]:
    for tries, inner in _SHAPES.items():
        yield HostileFile(tries, ".svg", partial(_drawn, inner))
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    yield HostileFile(
        "a billion laughs",
        ".svg",
        lambda: f'<!DOCTYPE svg [<!ENTITY l0 "ha">{laughs}]>'.encode() + _svg("&l11;"),
    )
    yield HostileFile(
        "a billion laughs in UTF-16",
        ".svg",
        lambda: (
            '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE svg [<!ENTITY a "x">]>' + _svg("&a;").decode()
        ).encode("utf-16"),
    )
    yield HostileFile(
        "a billion laughs in UTF-7",
        ".svg",
        lambda: (
            '<?xml version="1.0" encoding="utf-7"?>'
            + '<!DOCTYPE svg [<!ENTITY a "x">]>'.replace("<", "+ADw-")
            + _svg("&a;").decode()
        ),
    )
    yield HostileFile(
        "in EBCDIC",
        ".svg",
        lambda: ('<?xml version="1.0" encoding="cp037"?>' + _svg("").decode()).encode("cp037"),
    )
    yield HostileFile(
        "of no size", ".svg", lambda: b'<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>'
    )
    yield HostileFile(
        "wide beyond all bounds",
        ".svg",
        lambda: (
            b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="100000000"><rect width="1" height="100000000"/></svg>'  # noqa: E501  a line of the file that is made
        ),
    )
    yield HostileFile(
        "a box of nothing",
        ".svg",
        lambda: (
            b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1e-30 1e30"><rect width="1" height="1"/></svg>'
        ),
    )


def _sizes() -> Iterator[HostileFile]:
    yield HostileFile(
        "a box that is none",
        ".svg",
        lambda: (
            b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="nan nan inf -1"><rect width="1" height="1"/></svg>'
        ),
    )
    yield HostileFile("a hundred thousand deep", ".svg", lambda: _svg("<g>" * 100_000 + "</g>" * 100_000))
    yield HostileFile(
        "a million attributes",
        ".svg",
        lambda: "<svg " + " ".join(f'a{n}=""' for n in range(150_000)) + "/>",
    )


def png(
    width: int,
    height: int,
    rows: int | None = None,
    depth: int = 8,
    colours: int = 0,
    *,
    interlaced: bool = False,
    chunks: list[tuple[bytes, bytes]] | None = None,
) -> bytes:
    """A black PNG that says it is so large, with so many of its rows."""
    channels = {0: 1, 2: 3, 6: 4}[colours]
    packer = zlib.compressobj(1)
    row = b"\0" * (1 + min(width, 100_000_000) * depth * channels // 8)
    packed = b"".join(
        [*(packer.compress(row) for _ in range(height if rows is None else rows)), packer.flush()]
    )
    head = struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, int(interlaced))
    parts = [(b"IHDR", head), *(chunks or ()), (b"IDAT", packed), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


def _jpeg(width: int, height: int) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("L", (width % 1_000 or 8, height % 1_000 or 8)).save(out, "JPEG")
    data = bytearray(out.getvalue())
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def _scans(side: int, count: int) -> bytes:
    """A progressive JPEG whose last pass is repeated."""
    from PIL import Image

    out = io.BytesIO()
    Image.new("L", (side, side)).save(out, "JPEG", progressive=True)
    data = out.getvalue()
    last = data.rindex(b"\xff\xda")
    return data[:last] + data[last:-2] * count + data[-2:]


def _noted(notes: bytes) -> bytes:
    data = _jpeg(100, 100)
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(notes) + 2) + notes + data[2:]


def _svg(inner: str) -> bytes:
    return f"<svg {_SVG}>{inner}</svg>".encode()


def _drawn(inner: str | Callable[[], str]) -> bytes:
    return _svg(inner() if callable(inner) else inner)
