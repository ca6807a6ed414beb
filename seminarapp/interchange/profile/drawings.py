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
_LARGEST = 1600  # pixels of the longer side
_SMALLEST = 300
_MOST_WORK = 600_000_000
"""Pixels that all parts together may cover: about a second. What has more parts is painted smaller."""

_LAYERED = 4  # times as much work, where parts are painted by themselves before they are laid over others
_LAYERS = re.compile(r"opacity|mask|clip-path|isolation|blend|filter", re.IGNORECASE)
_DEEPEST = 100
_DEEPEST_LAYERS = 16
_LONGEST_OUTLINE = 300_000  # characters of all paths together
_LONGEST_STYLE = 20_000
_MOST_MATCHES = 500_000  # rules of style sheets, times elements
_LONGEST_SHAPE = 12  # times as wide as high, or the other way, as a logo may be
_LENGTH = re.compile(r"\s*([0-9]{1,6}(?:\.[0-9]{1,6})?)\s*(px|pt|pc|mm|cm|in)?\s*")
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
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
    _set_size(root, _work(root, file), file)
    from resvg_py import svg_to_bytes

    try:
        text = etree.tostring(root, encoding="unicode")
        return svg_to_bytes(svg_string=text, skip_system_fonts=True)
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


def _work(root: etree._Element, file: str) -> int:
    """How many parts there are to paint, each counted as often as it is used; layers count several times.

    Raises:
        ReadError: there are more than can be painted soon.
    """
    parts = styles = outlines = rules = 0
    layered = False
    for element in root.iter():
        parts += 1
        outlines += sum(len(str(element.get(name, ""))) for name in ("d", "points", "transform"))
        if element.tag == f"{_SVG}style":
            styles += len(element.text or "")
            rules += (element.text or "").count("{")
            layered = layered or bool(_LAYERS.search(element.text or ""))
        layered = layered or any(_LAYERS.search(str(one)) for pair in element.attrib.items() for one in pair)
    parts += sum(_used(root))
    deepest = _DEEPEST_LAYERS if layered else _DEEPEST
    if (
        styles > _LONGEST_STYLE
        or outlines > _LONGEST_OUTLINE
        or rules * parts > _MOST_MATCHES
        or parts > _MOST_ELEMENTS
        or _is_deeper(root, deepest)
    ):
        raise _too_much(file)
    return parts * (_LAYERED if layered else 1)


def _used(root: etree._Element) -> Iterator[int]:
    """Of how many parts each use consists."""
    by_id = {element.get("id"): element for element in root.iter() if element.get("id")}
    sizes: dict[str, int] = {}
    for use in root.iter(f"{_SVG}use"):
        target = next((use.get(name, "") for name in _HREFS if use.get(name)), "")[1:]
        if target in by_id and target not in sizes:
            sizes[target] = sum(1 for _ in by_id[target].iter())
        yield sizes.get(target, 0)


def _is_deeper(root: etree._Element, most: int) -> bool:
    level = [root]
    for _ in range(most):
        level = [child for element in level for child in element]
    return bool(level)


def _set_size(root: etree._Element, parts: int, file: str) -> None:
    """Let the drawing be as large as can be painted soon: what it says of its size may be a billion pixels.

    Raises:
        ReadError: it says no size, one that is too long and narrow, or has too many parts to be painted at all.
    """
    width, height = _size(root, file)
    if max(width, height) > _LONGEST_SHAPE * min(width, height):
        raise ReadError(
            "{file} is {width} by {height}, too long and narrow for a logo: choose another picture",
            file=file,
            width=f"{width:g}",
            height=f"{height:g}",
        )
    longer = max(width, height)
    across = _LARGEST / longer  # pixels of a unit
    most = (_MOST_WORK / parts / (width * height)) ** 0.5
    if most * longer < _SMALLEST:
        raise _too_much(file)
    scale = min(across, most)
    root.set("width", str(max(1, round(width * scale))))
    root.set("height", str(max(1, round(height * scale))))


def _size(root: etree._Element, file: str) -> tuple[float, float]:
    """Width and height in the drawing's own units, which it is given where it only has them in others."""
    box = str(root.get("viewBox", "")).replace(",", " ").split()
    said = [_length(str(root.get(name, ""))) for name in ("width", "height")]
    try:
        width, height = (float(box[2]), float(box[3])) if len(box) == 4 else (said[0] or 0.0, said[1] or 0.0)
    except ValueError:
        width = height = 0.0
    if not (1e-3 < width < 1e6 and 1e-3 < height < 1e6):
        raise ReadError(
            "{file} doesn't say how large it is: export it with a viewBox, or save it as PNG", file=file
        )
    if len(box) != 4:
        root.set("viewBox", f"0 0 {width:g} {height:g}")
    return width, height


def _length(text: str) -> float | None:
    found = _LENGTH.fullmatch(text)
    return float(found[1]) * _UNITS[found[2] or ""] if found else None


def _too_much(file: str) -> ReadError:
    return ReadError("{file} has too many parts to be painted: simplify it, or save it as PNG", file=file)


def _holds(file: str, what: str) -> ReadError:
    return ReadError(
        "{file} holds something that is no drawing ({what}): export it as plain SVG, or save it as PNG",
        file=file,
        what=what,
    )
