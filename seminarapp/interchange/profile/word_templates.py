# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Templates for Word, looked through before they are kept: what runs, or is fetched from elsewhere, is refused.

The document that is made in one goes to the public, who would be asked to run or fetch it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from seminarapp.domain.errors import ReadError
from seminarapp.domain.organisation import WordTemplate
from seminarapp.interchange.archive import (
    Bounds,
    DamagedArchiveError,
    OverfullArchiveError,
    declares,
    measured,
    pieces,
)
from seminarapp.interchange.excerpt import excerpt
from seminarapp.interchange.source import MEGABYTE

MOST_BYTES = 8 * MEGABYTE
_BOUNDS = Bounds(parts=400, unpacked=24 * MEGABYTE)
_MOST_MARKS = 400_000
_MAIN = "word/document.xml"
_TYPES = "[Content_Types].xml"
_STYLES = "word/styles.xml"
_KINDS = ("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml")
_RUNS = re.compile(
    r"vba|macro|activex|/embeddings/|oleobject|customui|attachedtoolbars|\.bin$|\.exe$", re.IGNORECASE
)
_FIELD = re.compile(r"\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|MACROBUTTON)\b", re.IGNORECASE)
_HYPERLINK = "/hyperlink"
_ATTACHED = "/attachedTemplate"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROOTS = {_MAIN: "document", _STYLES: "styles"}
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def read_template(data: bytes, file: str) -> WordTemplate:
    """The template, without the place of a template that it was itself made from.

    Raises:
        ReadError: it is no Word file, or holds something that runs or is fetched from elsewhere.
    """
    parts = _unpacked(data, file)
    if _MAIN not in parts or _TYPES not in parts or _STYLES not in parts:
        raise ReadError(
            "{file} is no template of Word: choose one that ends in .dotx, or save it as one", file=file
        )
    if not any(kind.encode() in parts[_TYPES] for kind in _KINDS) or b"macroEnabled" in parts[_TYPES]:
        raise _runs(file, "macroEnabled" if b"macroEnabled" in parts[_TYPES] else "")
    for name, content in parts.items():
        if _RUNS.search(name):
            raise _runs(file, name)
        if name.endswith((".xml", ".rels")):
            parts[name] = _looked_through(name, content, file)
    return WordTemplate(file, _packed(parts))


def _unpacked(data: bytes, file: str) -> dict[str, bytes]:
    parts: dict[str, list[bytes]] = {}
    try:
        for name, piece in measured(pieces(data, _BOUNDS), _MOST_MARKS):
            parts.setdefault(name, []).append(piece)
    except OverfullArchiveError:
        raise ReadError(
            "{file} unpacks to more than a template of Word has: save it anew in Word", file=file
        ) from None
    except DamagedArchiveError as error:
        raise ReadError(
            "{file} is no template of Word, or a damaged one ({reason}): save it anew as .dotx",
            file=file,
            reason=excerpt(str(error)),
        ) from None
    for name in parts:
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or "\\" in name:
            raise _runs(file, name)
    return {name: b"".join(content) for name, content in parts.items()}


def _looked_through(name: str, content: bytes, file: str) -> bytes:
    if declares(content):
        raise _runs(file, f"{name}: <!DOCTYPE>")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ReadError(
            "{file} is a damaged template of Word ({reason}): save it anew as .dotx",
            file=file,
            reason=excerpt(f"{name}: {error}"),
        ) from None
    if name.endswith(".rels"):
        return _without_attached(root, content, file)
    if name in _ROOTS and root.tag != f"{_WORD}{_ROOTS[name]}":
        raise ReadError(
            "{file} is no template of Word: choose one that ends in .dotx, or save it as one", file=file
        )
    if root.getroottree().docinfo.internalDTD is not None:
        raise _runs(file, f"{name}: <!DOCTYPE>")
    for told in _instructions(root):
        if found := _FIELD.search(told):
            raise _runs(file, found[0])
    if next(root.iter(f"{_WORD}altChunk"), None) is not None:
        raise _runs(file, "altChunk")
    attached = list(root.iter(f"{_WORD}attachedTemplate"))
    for element in attached:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    return etree.tostring(root, encoding="UTF-8", standalone=True) if attached else content


def _instructions(root: etree._Element) -> Iterator[str]:
    """What each field is told to do; the words of one may be divided among any number of runs."""
    said: list[str] = []
    for part in root.iter(f"{_WORD}instrText", f"{_WORD}fldSimple", f"{_WORD}fldChar"):
        if part.tag == f"{_WORD}instrText":
            said.append(part.text or "")
            continue
        yield "".join(said)
        yield str(part.get(f"{_WORD}instr", ""))
        said = []
    yield "".join(said)


def _without_attached(root: etree._Element, content: bytes, file: str) -> bytes:
    """The relations without the one to another template; what else is fetched from elsewhere is refused."""
    changed = False
    for relation in list(root):
        if relation.get("TargetMode") != "External":
            continue
        kind = relation.get("Type", "")
        if kind.endswith(_ATTACHED):
            root.remove(relation)
            changed = True
        elif not kind.endswith(_HYPERLINK):
            raise ReadError(
                "{file} fetches something from elsewhere ({what}): put it into the template, and save it anew",
                file=file,
                what=excerpt(relation.get("Target", "")),
            )
    return etree.tostring(root, encoding="UTF-8", standalone=True) if changed else content


def _packed(parts: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, content in parts.items():
            entry = ZipInfo(name, _ZIP_EPOCH)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()


def _runs(file: str, what: str) -> ReadError:
    if not what:
        return ReadError(
            "{file} is no template of Word: choose one that ends in .dotx, or save it as one", file=file
        )
    return ReadError(
        "{file} holds something that runs or embeds ({what}): take it out in Word, and save it as .dotx",
        file=file,
        what=excerpt(what),
    )
