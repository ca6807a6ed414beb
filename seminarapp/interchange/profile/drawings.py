# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""SVG: looked through before it is painted, since it may hold scripts, fetch things, or unfold without end.

Only shapes and their colours are let through. What else it holds is refused by name, since a logo without a part of it
would be another logo.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.excerpt import excerpt
from seminarapp.interchange.source import MEGABYTE

_MOST_BYTES = 2 * MEGABYTE
_MOST_ELEMENTS = 20_000
_ENTITY = "<!ENTITY"
_WIDTH = 1600  # pixels that it is painted in
_SVG = "{http://www.w3.org/2000/svg}"
_HREFS = ("href", "{http://www.w3.org/1999/xlink}href")
_SHAPES = frozenset(
    {"svg", "g", "defs", "title", "desc", "metadata", "path", "rect", "circle", "ellipse", "line", "polyline",
     "polygon", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "use", "symbol", "style", "switch"}
)  # fmt: skip  # as a list of words
_FETCHES = re.compile(r"@import|url\(\s*['\"]?(?!#|['\"]?#)|expression\(|javascript:", re.IGNORECASE)


def begins_svg(data: bytes) -> bool:
    """Whether a file is an SVG, or some other XML that can only be meant as one."""
    beginning = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n")
    return beginning.startswith(b"<") or beginning[:4] in (b"\xff\xfe<\x00", b"\xfe\xff\x00<")


def painted(data: bytes, file: str) -> bytes:
    """The drawing as a PNG.

    Raises:
        ReadError: it is no SVG, or one that holds more than shapes.
    """
    if len(data) > _MOST_BYTES:
        raise ReadError(
            "{file} is too large for a drawing: {size} MB, and at most {most} MB can be read. Save it as PNG",
            file=file,
            size=-(-len(data) // MEGABYTE),
            most=_MOST_BYTES // MEGABYTE,
        )
    root = _parsed(data, file)
    _require_shapes(root, file)
    from resvg_py import svg_to_bytes

    try:
        text = etree.tostring(root, encoding="unicode")
        return svg_to_bytes(svg_string=text, width=_WIDTH, skip_system_fonts=True)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt | SystemExit):
            raise
        # A panic of the painter is no Exception.
        raise ReadError(
            "{file} can't be painted ({reason}): save it as PNG", file=file, reason=excerpt(str(error))
        ) from None


def _parsed(data: bytes, file: str) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    if any(_ENTITY.encode(coding) in data for coding in ("ascii", "utf-16-le", "utf-16-be")):
        raise _holds(file, _ENTITY)  # a few of them unfold into as much as one likes
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ReadError(
            "{file} is no SVG that can be read ({reason}): export it again, or save it as PNG",
            file=file,
            reason=excerpt(str(error)),
        ) from None
    if root.tag != f"{_SVG}svg":
        raise ReadError("{file} is XML, but no SVG: choose a PNG, a JPEG or an SVG", file=file)
    return root


def _require_shapes(root: etree._Element, file: str) -> None:
    """Refuse a drawing that holds anything but shapes.

    What an editor left in a namespace of its own is taken out: nothing of it is painted.
    """
    for number, element in enumerate(list(root.iter())):
        if number >= _MOST_ELEMENTS:
            raise ReadError(
                "{file} has more than {most} parts: save it as PNG", file=file, most=_MOST_ELEMENTS
            )
        if not isinstance(element.tag, str):
            raise _holds(file, _ENTITY)
        if not element.tag.startswith(_SVG):
            if element.tag.startswith("{") and (parent := element.getparent()) is not None:
                parent.remove(element)
                continue
            raise _holds(file, f"<{excerpt(element.tag)}>")
        name = element.tag.removeprefix(_SVG)
        if name in ("text", "tspan", "textPath"):
            raise ReadError(
                "{file} has letters that are no shapes: convert them to outlines (paths), or save it as PNG",
                file=file,
            )
        if name not in _SHAPES:
            raise _holds(file, f"<{excerpt(name)}>")
        for found in _suspicious(element, name):
            raise _holds(file, found)
    _refuse_unfolding(root, file)


def _suspicious(element: etree._Element, name: str) -> Iterator[str]:
    for attribute, value in element.attrib.items():
        local = str(attribute).rpartition("}")[2]
        if local.lower().startswith("on"):
            yield excerpt(local)
        if attribute in _HREFS and not str(value).startswith("#"):
            yield excerpt(str(value))
        if _FETCHES.search(str(value)):
            yield excerpt(str(value))
    if name == "style" and _FETCHES.search(element.text or ""):
        yield "<style> url()"


def _refuse_unfolding(root: etree._Element, file: str) -> None:
    """Refuse what is used again in what is used again: ten lines of that unfold into a billion shapes."""
    by_id = {element.get("id"): element for element in root.iter() if element.get("id")}
    for use in root.iter(f"{_SVG}use"):
        target = by_id.get(next((use.get(name, "") for name in _HREFS if use.get(name)), "")[1:])
        if target is not None and next(target.iter(f"{_SVG}use"), None) is not None:
            raise _holds(file, "<use> in <use>")


def _holds(file: str, what: str) -> ReadError:
    return ReadError(
        "{file} holds something that is no drawing ({what}): export it as plain SVG, or save it as PNG",
        file=file,
        what=what,
    )
