# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pictures and templates made for the tests: good ones, and what somebody might try."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.oxml.ns import qn
from docx.shared import Mm, RGBColor
from PIL import Image, ImageDraw

TEMPLATE_TYPE, DOCUMENT_TYPE = b"template.main+xml", b"document.main+xml"


def picture(size: tuple[int, int] = (400, 200), kind: str = "PNG") -> bytes:
    """A red box on a transparent ground (white in a JPEG), with an edge of nothing around it."""
    ink = Image.new("RGBA", size, (0, 0, 0, 0) if kind != "JPEG" else (255, 255, 255, 255))
    width, height = size
    ImageDraw.Draw(ink).rectangle(
        (width // 8, height // 8, width - width // 8, height - height // 8), fill="#8a1538"
    )
    out = BytesIO()
    (ink if kind != "JPEG" else ink.convert("RGB")).save(out, kind)
    return out.getvalue()


def claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is so large."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


def svg(inside: str, attributes: str = "") -> bytes:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="0 0 300 100" {attributes}>{inside}</svg>'
    ).encode()


def unfolding(deep: int) -> bytes:
    """Ten of ten of ten …, as deep as told."""
    groups = ['<g id="a0"><rect width="1" height="1"/></g>']
    groups += [f'<g id="a{one}">{f"""<use xlink:href="#a{one - 1}"/>""" * 10}</g>' for one in range(1, deep)]
    return svg(f'<defs>{"".join(groups)}</defs><use xlink:href="#a{deep - 1}"/>')


def dotx(ids: Mapping[str, str] | None = None, more: Mapping[str, bytes] | None = None) -> bytes:
    """A municipality's template: its head and foot, wide margins, red headings, and Swedish style ids.

    Args:
        ids: what its styles are called instead.
        more: parts beside, or instead of, its own.
    """
    document = docx.Document()
    document.styles["Heading 1"].font.color.rgb = RGBColor(0x8A, 0x15, 0x38)
    section = document.sections[0]
    section.header.paragraphs[0].text = "Bro kommun"
    section.footer.paragraphs[0].text = "Box 1, Sjöviken"
    section.left_margin = section.right_margin = Mm(50)
    document.add_paragraph("Skriv här")
    for style in document.styles.element.iter(qn("w:style")):
        if style.get(qn("w:styleId")) == "ListBullet":
            style.getparent().remove(style)  # so that one of ours has to be taken along
    made = BytesIO()
    document.save(made)
    out = BytesIO()
    names = ids if ids is not None else {"Heading1": "Rubrik1", "Title": "Rubrik", "Quote": "Citat"}
    with ZipFile(made) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "[Content_Types].xml":
                content = content.replace(DOCUMENT_TYPE, TEMPLATE_TYPE)
            for known, other in names.items():
                for attribute in ("w:styleId", "w:basedOn w:val", "w:next w:val", "w:link w:val"):
                    content = content.replace(
                        f'{attribute}="{known}"'.encode(), f'{attribute}="{other}"'.encode()
                    )
            if name not in (more or {}):
                new.writestr(name, content)
        for name, content in (more or {}).items():
            new.writestr(name, content)
    return out.getvalue()
