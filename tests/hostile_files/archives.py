# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Hostile zips, and hostile workbooks, which are zips of XML."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from collections.abc import Iterator
from typing import Any

from tests.hostile_files.hostile_file import HostileFile

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>Namn</t></is></c></row>'
_ROW = '<row><c t="inlineStr"><is><t>Ada Berg</t></is></c></row>'


def workbooks() -> Iterator[HostileFile]:
    """Hostile workbooks."""
    yield from _packed()
    yield from _parts()


def _packed() -> Iterator[HostileFile]:
    for tries, make in any_zip(_workbook()):
        yield _book(tries, make)
    for tries, sheet in _sheets():
        yield _book(tries, lambda sheet=sheet: zipped(_workbook(sheet() if callable(sheet) else sheet)))
    yield _book(
        "a bomb of shared texts",
        lambda: zipped(_workbook(shared=f'<sst xmlns="{_MAIN}">' + "<si><t>a</t></si>" * 400_000 + "</sst>")),
    )
    yield _book(
        "a shared text of twenty-nine megabytes",
        lambda: zipped(
            _workbook(shared=f'<sst xmlns="{_MAIN}"><si><t>' + "a" * 29_000_000 + "</t></si></sst>")
        ),
    )
    yield _book(
        "a shared text of ten megabytes in every cell",
        lambda: zipped(
            _workbook(
                _cells('<row><c t="s"><v>0</v></c></row>' * 5_000),
                f'<sst xmlns="{_MAIN}"><si><t>' + "a" * 10_000_000 + "</t></si></sst>",
            )
        ),
    )
    yield _book(
        "a shared text of a megabyte in ten thousand names",
        lambda: zipped(
            _workbook(
                _cells(_HEAD + '<row><c t="s"><v>0</v></c></row>' * 9_000),
                f'<sst xmlns="{_MAIN}"><si><t>' + "a" * 1_000_000 + "</t></si></sst>",
            )
        ),
    )
    yield _book(
        "shared texts that aren't there",
        lambda: zipped(_workbook(_cells('<row><c t="s"><v>99999999</v></c></row>'))),
    )
    yield _book(
        "styles of a million formats",
        lambda: zipped(
            _workbook()
            | {
                "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs>'
                + "<xf/>" * 600_000
                + "</cellXfs></styleSheet>"
            }
        ),
    )


def _parts() -> Iterator[HostileFile]:
    yield _book(
        "billion laughs in a sheet",
        lambda: zipped(_workbook('<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + _cells(_ROW))),
    )
    yield _book(
        "billion laughs in UTF-16",
        lambda: zipped(
            _workbook(
                (
                    '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY a "aaaa">]>' + _cells(_ROW)
                ).encode("utf-16")
            )
        ),
    )
    yield _book(
        "entities in the styles",
        lambda: zipped(
            _workbook()
            | {"xl/styles.xml": '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'}
        ),
    )
    yield _book(
        "nested a hundred thousand deep",
        lambda: zipped(_workbook(_cells("<a>" * 100_000 + "</a>" * 100_000))),
    )
    yield _book("five hundred sheets", lambda: zipped(_many_sheets(400)))
    yield _book(
        "a sheet that isn't there",
        lambda: zipped({k: v for k, v in _workbook().items() if "sheet1" not in k}),
    )
    yield _book(
        "links elsewhere",
        lambda: zipped(
            _workbook()
            | {
                "xl/externalLinks/externalLink1.xml": "<a/>",
                "xl/externalLinks/_rels/externalLink1.xml.rels": f'<Relationships xmlns="{RELS}"><Relationship Id="r" Type="x" Target="http://127.0.0.1:9/x" TargetMode="External"/></Relationships>',  # noqa: E501  a line of the file that is made
            }
        ),
    )
    yield _book("macros", lambda: zipped(_workbook() | {"xl/vbaProject.bin": "x" * 1_000}))
    yield _book(
        "its parts in another folder",
        lambda: zipped(
            {k.replace("worksheets/", "worksheets/../../../../"): v for k, v in _workbook().items()}
        ),
    )
    yield _book("made by openpyxl, every kind of cell", _real)


def _sheets() -> Iterator[tuple[str, Any]]:
    yield from _odd_cells()
    yield from _large_sheets()


def _odd_cells() -> Iterator[tuple[str, Any]]:
    yield (
        "formulas in names",
        _cells('<row><c t="str"><f>HYPERLINK("http://example.org")</f><v>=cmd|x</v></c></row>' * 10),
    )
    yield "formulas without values", _cells("<row><c><f>1+1</f></c></row>" * 10)
    yield "errors in cells", _cells('<row><c t="e"><v>#REF!</v></c></row>' * 10)
    yield (
        "numbers beyond all bounds",
        _cells("<row><c><v>1e999</v></c><c><v>" + "9" * 5_000 + "</v></c></row>"),
    )
    yield "no numbers", _cells("<row><c><v>nan</v></c><c><v>inf</v></c><c><v>x</v></c></row>")
    yield (
        "dates before time",
        _cells('<row><c t="d"><v>0000-00-00</v></c><c t="d"><v>99999-01-01T00:00:00</v></c></row>'),
    )
    yield "ten thousand columns", _cells("<row>" + "<c><v>1</v></c>" * 10_000 + "</row>")
    yield (
        "a cell in the last column of ten thousand rows",
        lambda: _cells(
            _HEAD
            + "".join(
                f'<row r="{n}"><c r="XFD{n}" t="inlineStr"><is><t>a</t></is></c></row>'
                for n in range(2, 9_000)
            )
        ),
    )
    yield "a cell in a column that can't be", _cells('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>')
    yield (
        "a cell without a place",
        _cells('<row r="1"><c r=""><v>1</v></c><c r="1"><v>1</v></c><c r="A"><v>1</v></c></row>'),
    )
    yield (
        "a row in the last place",
        _cells(_HEAD + '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Ada Berg</t></is></c></row>'),
    )
    yield (
        "a row beyond the last",
        _cells(_HEAD + '<row r="999999999999"><c t="inlineStr"><is><t>Ada Berg</t></is></c></row>'),
    )
    yield (
        "rows backwards",
        _cells(
            '<row r="5"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row><row r="-4"><c><v>1</v></c></row>'
        ),
    )
    yield "a million rows", lambda: _cells("<row/>" * 600_000)
    yield "a million empty cells", lambda: _cells("<row>" + "<c/>" * 600_000 + "</row>")


def _large_sheets() -> Iterator[tuple[str, Any]]:
    yield (
        "says it is a million rows wide",
        f'<worksheet xmlns="{_MAIN}"><dimension ref="A1:XFD1048576"/><sheetData>{_HEAD}{_ROW}</sheetData></worksheet>',
    )
    yield (
        "says it has no size",
        f'<worksheet xmlns="{_MAIN}"><dimension ref=""/><sheetData>{_HEAD}{_ROW}</sheetData></worksheet>',
    )
    yield (
        "everything merged",
        f'<worksheet xmlns="{_MAIN}"><sheetData>{_HEAD}{_ROW}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',  # noqa: E501  a line of the file that is made
    )
    yield (
        "a text of twenty-nine megabytes",
        lambda: _cells('<row><c t="inlineStr"><is><t>' + "a" * 29_000_000 + "</t></is></c></row>"),
    )
    yield "an attribute of twenty-nine megabytes", lambda: _cells(f'<row a="{"a" * 29_000_000}"/>')
    yield (
        "a hundred thousand attributes",
        lambda: _cells("<row " + " ".join(f'a{n}=""' for n in range(300_000)) + "/>"),
    )
    yield (
        "a hundred thousand pieces in a cell",
        lambda: _cells('<row><c t="inlineStr"><is>' + "<r><t>a</t></r>" * 100_000 + "</is></c></row>"),
    )
    yield "comments without end", lambda: _cells("<!---->" * 600_000)
    yield "no XML", "x"
    yield "nothing", ""
    yield "broken XML", _cells(_ROW)[:-30]


def sound_workbook() -> bytes:
    """A list of one."""
    return zipped(_workbook())


def any_zip(sound: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Ways in which any zip can do harm."""
    yield "a bomb of zeros", lambda: zipped(sound | {"xl/bomb.xml": b"\0" * 400_000_000})
    yield "a bomb that says it is small", lambda: _lying(sound | {"xl/bomb.xml": b"\0" * 400_000_000})
    yield "parts over one another", lambda: _overlapping(sound)
    yield "sixty-five thousand parts", lambda: zipped(sound | {f"xl/p{n}": "" for n in range(65_000)})
    yield "a path out of it", lambda: zipped(sound | {"../../../tmp/hostile-was-here": "x"})
    yield "a path from the root", lambda: zipped(sound | {"/tmp/hostile-was-here": "x"})
    yield "a link", lambda: zipped(sound, link="xl/link")
    yield "encrypted", lambda: _flagged(sound, 1)
    yield "names doubled", lambda: _doubled(sound)
    yield "compressed by bzip2", lambda: zipped(sound, method=zipfile.ZIP_BZIP2)
    yield "compressed by LZMA", lambda: zipped(sound, method=zipfile.ZIP_LZMA)
    yield (
        "a bomb in LZMA",
        lambda: zipped(sound | {"xl/bomb.xml": b"\0" * 200_000_000}, method=zipfile.ZIP_LZMA),
    )
    yield (
        "a bomb in bzip2",
        lambda: zipped(sound | {"xl/bomb.xml": b"\0" * 200_000_000}, method=zipfile.ZIP_BZIP2),
    )
    yield "sizes of zip64 that aren't so", lambda: _zip64(sound)
    yield "a zip in a zip", lambda: zipped(sound | {"xl/inner.zip": zipped({"a": b"\0" * 50_000_000})})
    yield (
        "a comment of sixty thousand bytes with another end",
        lambda: zipped(sound, comment=b"PK\x05\x06" * 16_000),
    )
    yield "no directory", lambda: zipped(sound)[:-40]
    yield "only its first bytes", lambda: b"PK\x03\x04xl/" + b"\0" * 100
    yield "a name that commands", lambda: zipped(sound | {"xl/\x1b[2J\u202e.xml": "x"})
    for share in range(5, 100, 10):
        yield f"cut at {share} %", lambda share=share: _cut(zipped(sound), share)
    for place in (14, 18, 22, 26, 28):
        yield f"field {place} of every head is other", lambda place=place: _headed(zipped(sound), place)


def _book(tries: str, make: Any) -> HostileFile:
    return HostileFile(tries, ".xlsx", make)


def _cells(rows: str) -> str:
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def _workbook(sheet: str | bytes = "", shared: str = "") -> dict[str, Any]:
    return {
        "[Content_Types].xml": (
            f'<Types xmlns="{TYPES}"><Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEET}.worksheet+xml"/>'
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_SHEET}.sharedStrings+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{_SHEET}.styles+xml"/></Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{RELS}"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": (
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="Lista" sheetId="1" r:id="rId1"/>'
            "</sheets></workbook>"
        ),
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships xmlns="{RELS}"><Relationship Id="rId1" Type="{_OFFICE}/worksheet" '
            'Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
        ),
        "xl/worksheets/sheet1.xml": sheet or _cells(_HEAD + _ROW),
        "xl/sharedStrings.xml": shared or f'<sst xmlns="{_MAIN}"><si><t>Ada Berg</t></si></sst>',
    }


def _many_sheets(count: int) -> dict[str, Any]:
    parts = _workbook()
    sheets = "".join(f'<sheet name="s{n}" sheetId="{n + 1}" r:id="rId{n}"/>' for n in range(count))
    rels = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(count)
    )
    parts["xl/workbook.xml"] = (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>'
    )
    parts["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{RELS}">{rels}</Relationships>'
    return parts | {f"xl/worksheets/sheet{n}.xml": _cells("<row/>" * 1_000) for n in range(count)}


def _real() -> bytes:
    from datetime import date, datetime, time, timedelta

    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Namn", "E-post", "Not"])
    for value in (
        1,
        1.5,
        True,
        date(1900, 1, 1),
        datetime(2026, 3, 12, 14, 0),  # noqa: DTZ001  workbooks know no zones
        time(1, 2),
        timedelta(days=400),
        "=1+1",
        None,
    ):
        sheet.append(["Ada Berg", "ada@example.org", value])
    sheet.merge_cells("A5:C5")
    book.create_sheet("Dold").sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def zipped(
    parts: dict[str, Any], method: int = zipfile.ZIP_DEFLATED, link: str = "", comment: bytes = b""
) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(
        out, "w", method, compresslevel=9 if method != zipfile.ZIP_LZMA else None
    ) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        if link:
            entry = zipfile.ZipInfo(link)
            entry.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(entry, "/etc/passwd")
        archive.comment = comment
    return out.getvalue()


def _entries(data: bytearray) -> Iterator[int]:
    """Where each entry of the directory begins."""
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        yield at
        at = data.find(b"PK\x01\x02", at + 4)


def _lying(parts: dict[str, Any]) -> bytes:
    """Every part says, here and in the directory, that it unpacks to ten bytes."""
    data = bytearray(zipped(parts))
    for at in _entries(data):
        (local,) = struct.unpack("<I", data[at + 42 : at + 46])
        data[at + 24 : at + 28] = data[local + 22 : local + 26] = struct.pack("<I", 10)
    return bytes(data)


def _flagged(parts: dict[str, Any], flag: int) -> bytes:
    data = bytearray(zipped(parts))
    for at in _entries(data):
        (local,) = struct.unpack("<I", data[at + 42 : at + 46])
        data[at + 8] |= flag
        data[local + 6] |= flag
    return bytes(data)


def _overlapping(parts: dict[str, Any]) -> bytes:
    """Every entry of the directory is the same large part."""
    bomb = {f"xl/b{n:03}": b"" for n in range(400)}
    data = bytearray(zipped({"xl/large": b"\0" * 20_000_000} | parts | bomb))
    places = list(_entries(data))
    first = data[places[0] : places[0] + 46]
    for at in places[-400:]:
        data[at + 10 : at + 28] = first[10:28]
        data[at + 42 : at + 46] = first[42:46]
    return bytes(data)


def _doubled(parts: dict[str, Any]) -> bytes:
    import warnings

    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as archive:
        warnings.simplefilter("ignore")
        for name, content in parts.items():
            archive.writestr(name, content)
            archive.writestr(name, b"\0")
    return out.getvalue()


def _zip64(parts: dict[str, Any]) -> bytes:
    data = bytearray(zipped(parts))
    for at in _entries(data):
        data[at + 20 : at + 28] = b"\xff" * 8
    return bytes(data)


def _cut(data: bytes, share: int) -> bytes:
    return data[: len(data) * share // 100]


def _headed(data: bytes, place: int) -> bytes:
    changed = bytearray(data)
    at = changed.find(b"PK\x03\x04")
    while at >= 0:
        changed[at + place] ^= 0xFF
        at = changed.find(b"PK\x03\x04", at + 4)
    return bytes(changed)
