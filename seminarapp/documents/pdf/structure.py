# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The structure tree of a tagged PDF: elements in reading order, and how they are written.

The tree is built with the story, in reading order. Drawing only appends what was drawn to elements that are there
already, so a page break needs no special case. ISO 32000-1, 14.7 and 14.8.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject

from seminarapp.documents.pdf.sources import Source, reference, reference_to_page, text_string

ROLES = {"Em": "Span"}
"""Roles of ours that are not in PDF 1.7, each with the standard role it stands for."""

_MAY_BE_EMPTY = frozenset({"TD", "TH"})


class Marked(NamedTuple):
    """A stretch of a page's content: the page's number, from 1, and the stretch's number there, from 0."""

    page: int
    mcid: int


class Annotated(NamedTuple):
    """An annotation: its page's number, from 1, and its own object reference."""

    page: int
    annotation: str


@dataclass(eq=False, slots=True)
class Element:
    """One element of the tree.

    Attributes:
        role: the structure type: P, H1, Link …
        attributes: entries of its attribute object, with the owner first ({"O": "/List", …}), as PDF source.
        alternative: text that replaces what can't be read aloud.
        url: where a Link leads.
        inline: it belongs inside a line and joins its parent when it is first drawn.
    """

    role: str
    parent: Element | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    alternative: str = ""
    url: str = ""
    inline: bool = False
    kids: list[Element | Marked | Annotated] = field(default_factory=list)

    def add(self, role: str, **more: Any) -> Element:
        """A new element, last in this one."""
        child = Element(role, self, **more)
        if not child.inline:
            self.kids.append(child)
        return child

    def hold(self, content: Marked | Annotated) -> None:
        """Take in something that was drawn; an inline element takes its place in its parent now."""
        if self.inline and not self.kids and self.parent is not None:
            self.parent.kids.append(self)
        self.kids.append(content)

    @property
    def alive(self) -> bool:
        """Whether anything of it was drawn (an empty table cell counts)."""
        return self.role in _MAY_BE_EMPTY or any(
            not isinstance(kid, Element) or kid.alive for kid in self.kids
        )

    def walk(self) -> Iterator[Element]:
        """This element and all living ones below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element) and kid.alive:
                yield from kid.walk()


def write_tree(document: PDFDocument, root: Element, parents: list[Element | list[Element]]) -> PDFObject:
    """Put the tree into the document; returns its StructTreeRoot.

    Args:
        document: where it goes.
        root: the Document element.
        parents: by key of the parent tree, the element of an annotation or the elements of a page's marked content.
    """
    tree = Source("")
    tree_ref = reference(document, tree)
    elements = list(root.walk())
    objects = [Source("") for _ in elements]
    refs = _References(
        {element: reference(document, thing) for element, thing in zip(elements, objects, strict=True)},
        [reference_to_page(document, number) for number in range(1, document.pageCounter)],
    )
    for element, thing in zip(elements, objects, strict=True):
        above = refs.elements[element.parent] if element.parent is not None else tree_ref
        kids = [kid for kid in element.kids if not isinstance(kid, Element) or kid in refs.elements]
        thing.source = _element(element, above, kids, refs)
    roles = " ".join(f"/{ours} /{standard}" for ours, standard in ROLES.items())
    tree.source = (
        f"<</Type /StructTreeRoot /K {refs.elements[root]} /RoleMap <<{roles}>> /ParentTreeNextKey {len(parents)}"
        f" /ParentTree <</Nums [{' '.join(_numbers(parents, refs.elements))}]>>>>"
    )
    return tree


class _References(NamedTuple):
    """Object references of elements, and of pages in order."""

    elements: Mapping[Element, str]
    pages: list[str]


def _element(
    element: Element, above: str, kids: list[Element | Marked | Annotated], refs: _References
) -> str:
    """The element's dictionary. Content on the page it begins on is named by number alone."""
    page = next((kid.page for kid in kids if isinstance(kid, Marked)), 0)
    entries = [f"<</S /{element.role} /P {above}"]
    if page:
        entries.append(f"/Pg {refs.pages[page - 1]}")
    if element.alternative:
        entries.append(f"/Alt {text_string(element.alternative)}")
    if element.attributes:
        inside = " ".join(f"/{key} {value}" for key, value in element.attributes.items())
        entries.append(f"/A <<{inside}>>")
    inside = " ".join(_kid(kid, page, refs) for kid in kids)
    entries.append(f"/K {inside}>>" if len(kids) == 1 else f"/K [{inside}]>>")
    return " ".join(entries)


def _kid(kid: Element | Marked | Annotated, here: int, refs: _References) -> str:
    match kid:
        case Element():
            return refs.elements[kid]
        case Marked(page, mcid) if page == here:
            return str(mcid)
        case Marked(page, mcid):
            return f"<</Type /MCR /Pg {refs.pages[page - 1]} /MCID {mcid}>>"
        case Annotated(page, annotation):
            return f"<</Type /OBJR /Pg {refs.pages[page - 1]} /Obj {annotation}>>"


def _numbers(parents: list[Element | list[Element]], refs: Mapping[Element, str]) -> Iterator[str]:
    for key, owner in enumerate(parents):
        if isinstance(owner, Element):
            yield f"{key} {refs[owner]}"
        else:
            yield f"{key} [{' '.join(refs[element] for element in owner)}]"
