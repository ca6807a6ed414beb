# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Reads a tagged PDF back: its structure tree with the text that was drawn for each element, and where text stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

from seminarapp.application.ports.documents import Document

_PAIR = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]{4,})>")


@dataclass
class Node:
    """An element of the tree.

    Attributes:
        kids: elements, and texts drawn for this one, in reading order.
        links: how many annotations hang on it.
        pages: the numbers of the pages it is drawn on.
    """

    role: str
    alternative: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    kids: list[Node | str] = field(default_factory=list)
    links: int = 0
    pages: set[int] = field(default_factory=set)

    @property
    def text(self) -> str:
        """What was drawn for it and what is below it."""
        return "".join(kid if isinstance(kid, str) else kid.text for kid in self.kids)

    def walk(self) -> Iterator[Node]:
        """It and all below it."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    def all(self, *roles: str) -> list[Node]:
        """Those of the given roles."""
        return [node for node in self.walk() if node.role in roles]

    def paragraphs(self) -> list[str]:
        """The texts of the elements that hold text themselves, in order, white space folded, without the blank ones.

        Of a figure, its alternative text.
        """
        inline = {"Link", "Em", "Span"}
        figures = [node for figure in self.all("Figure") for node in figure.walk() if node is not figure]
        whole = [
            node
            for node in self.walk()
            if node.role not in inline
            and node not in figures
            and any(isinstance(kid, str) or kid.role in inline for kid in node.kids)
        ]
        texts = (folded(node.alternative if node.role == "Figure" else node.text) for node in whole)
        return [text for text in texts if text]


@dataclass
class Drawn:
    """A text at its place on a page, in points from the lower left corner."""

    page: int
    x: float
    y: float
    size: float
    text: str
    mcid: int | None
    font: str


@dataclass
class Tagged:
    """A file read back."""

    root: Node
    drawn: list[Drawn]
    pages: int
    unowned: list[str]
    """Texts that are neither artifacts nor in the tree."""

    @property
    def artifacts(self) -> str:
        """What is drawn as decoration."""
        return " ".join(one.text for one in self.drawn if one.mcid is None)


def folded(text: str) -> str:
    """Text as it is compared: composed, white space folded, without soft hyphens and other marks without shape."""
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(
        one
        for one in composed
        if one == "\N{NO-BREAK SPACE}" or (unicodedata.category(one) != "Cf" and one not in _SELECTORS)
    )
    return " ".join(kept.split())


_SELECTORS = {chr(code) for code in range(0xFE00, 0xFE10)}


def read(document: Document | bytes) -> Tagged:
    """Read a file."""
    data = document.data if isinstance(document, Document) else document
    with pikepdf.open(BytesIO(data)) as pdf:
        drawn: list[Drawn] = []
        content: dict[tuple[int, int], str] = {}
        unowned: list[str] = []
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
        for number, page in enumerate(pdf.pages, 1):
            reader = _PageReader(number, page)
            drawn += reader.drawn
            unowned += reader.unowned
            content |= {(number, mcid): text for mcid, text in reader.content.items()}
        root = _node(pdf.Root.StructTreeRoot.K, numbers, content, 0)
        return Tagged(root, drawn, len(pdf.pages), unowned)


def _node(element: Any, numbers: dict[Any, int], content: dict[tuple[int, int], str], page: int) -> Node:
    node = Node(str(element.S)[1:], str(element.get("/Alt", "")))
    if "/A" in element:
        node.attributes = {key[1:]: str(value) for key, value in element.A.items()}
    page = numbers[element.Pg.objgen] if "/Pg" in element else page
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            node.kids.append(content.pop((page, int(kid))))
            node.pages.add(page)
        elif kid.get("/Type") == "/MCR":
            node.kids.append(content.pop((numbers[kid.Pg.objgen], int(kid.MCID))))
            node.pages.add(numbers[kid.Pg.objgen])
        elif kid.get("/Type") == "/OBJR":
            assert kid.Obj.Subtype == "/Link"
            node.links += 1
        else:
            assert kid.P.objgen == element.objgen
            node.kids.append(_node(kid, numbers, content, page))
    return node


class _PageReader:
    """Follows a page's content stream."""

    def __init__(self, number: int, page: pikepdf.Page) -> None:
        self.content: dict[int, str] = {}
        self.drawn: list[Drawn] = []
        self.unowned: list[str] = []
        self._number = number
        fonts: Any = page.Resources.Font
        self._maps = {str(name): _map(font) for name, font in fonts.items()}
        self._names = {str(name): str(font.BaseFont) for name, font in fonts.items()}
        self._stack: list[tuple[str, Any]] = []
        self._font, self._size, self._place = "", 0.0, (0.0, 0.0)
        for instruction in pikepdf.parse_content_stream(page):
            self._follow(list(instruction.operands), str(instruction.operator))
        assert not self._stack, "marks are balanced"

    def _follow(self, operands: list[Any], operator: str) -> None:
        match operator:
            case "BMC":
                self._stack.append((str(operands[0]), None))
            case "BDC":
                properties = operands[1]
                self._stack.append((str(operands[0]), properties))
                if "/MCID" in properties:
                    self.content[int(properties.MCID)] = ""
                elif "/ActualText" in properties:
                    self._add(str(properties.ActualText))
            case "EMC":
                self._stack.pop()
            case "Tf":
                self._font, self._size = str(operands[0]), float(operands[1])
            case "Tm":
                self._place = (float(operands[4]), float(operands[5]))
            case "Tj":
                self._show("".join(self._maps[self._font][code] for code in bytes(operands[0])))

    def _mcid(self) -> int | None:
        return next((int(p.MCID) for _, p in self._stack if p is not None and "/MCID" in p), None)

    def _show(self, text: str) -> None:
        mcid = self._mcid()
        self.drawn.append(Drawn(self._number, *self._place, self._size, text, mcid, self._names[self._font]))
        if not any(properties is not None and "/ActualText" in properties for _, properties in self._stack):
            self._add(text)

    def _add(self, text: str) -> None:
        mcid = self._mcid()
        if mcid is not None:
            self.content[mcid] += text
        elif not any(tag == "/Artifact" for tag, _ in self._stack):
            self.unowned.append(text)


def _map(font: Any) -> dict[int, str]:
    cmap = font.ToUnicode.read_bytes().decode()
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in _PAIR.findall(cmap)}
