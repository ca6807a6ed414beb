# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A reportlab canvas that marks what it draws.

Everything is an artifact until it is text drawn for an element. Consecutive text of one element is one stretch of
marked content. Coordinates are points from the lower left corner, as in PDF.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from urllib.parse import quote

from PIL import Image
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFName, PDFObject, PDFPage
from reportlab.pdfgen.canvas import Canvas

from seminarapp.documents.pdf.fonts import Font
from seminarapp.documents.pdf.metadata import Metadata, describe
from seminarapp.documents.pdf.sources import Source, StreamSource, packed_stream, reference, text_string
from seminarapp.documents.pdf.structure import Annotated, Element, Marked, write_tree

ARTIFACT = Element("Artifact")
"""Text drawn for it is decoration: a page number, a running head."""

_PRINT = 4  # the flag that an annotation is printed, by ISO 32000-1, 12.5.3


class _OtherSubsetError(Exception):
    """A character that is not in a font's first subset."""


class _Codes(dict[str, str]):
    """The characters of one font as they stand in this document's content streams."""

    def __init__(self, canvas: TaggedCanvas, font: Font) -> None:
        super().__init__()
        self._canvas = canvas
        self.font = font

    def __missing__(self, character: str) -> str:
        subset, code = self.split(character)
        if subset:
            raise _OtherSubsetError
        self[character] = code
        return code

    def split(self, character: str) -> tuple[int, str]:
        """The subset and the escaped code of a character."""
        subset, code = self.font.face.encode(character, self._canvas._doc)
        return subset, self._canvas._escape(code)

    def subsets(self, text: str) -> list[tuple[int, str]]:
        """The text cut where the subset changes."""
        try:
            return [(0, "".join(map(self.__getitem__, text)))]
        except _OtherSubsetError:
            parts: list[tuple[int, str]] = []
            for subset, code in map(self.split, text):
                if parts and parts[-1][0] == subset:
                    parts[-1] = (subset, parts[-1][1] + code)
                else:
                    parts.append((subset, code))
            return parts


def _uri(url: str) -> str:
    """The address in the characters a URI may have, as the inside of a PDF string."""
    return (
        quote(url, safe="%/:?#[]@!$&'()*+,;=~-._", errors="replace").replace("(", "\\(").replace(")", "\\)")
    )


def _on_white(png: bytes) -> Image.Image:
    with Image.open(BytesIO(png)) as picture:
        ink = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", ink.size, "white"), ink).convert("RGB")


class TaggedCanvas(Canvas):
    """Draws tagged text, links and decoration. Knows nothing of lines and of how pages are laid out."""

    # What reportlab's canvas has, and its stubs leave out.
    _code: list[str]
    _doc: PDFDocument
    _escape: Callable[[bytes], str]
    _addAnnotation: Callable[[PDFObject], None]  # noqa: N815 - reportlab's name
    _destinations: dict[str, object]
    _formsinuse: list[str]
    _currentPageHasImages: int  # noqa: N815 - reportlab's name

    def __init__(
        self,
        target: BytesIO,
        size: tuple[float, float],
        language: str,
        first_font: str,
        zoom: float = 1.0,
    ) -> None:
        """`zoom` is in which share of its size everything is drawn, from the lower left corner."""
        self._zoom = zoom
        self._codes: dict[Font, _Codes] = {}
        self._actions: dict[str, str] = {}
        self._images: dict[bytes, tuple[str, str]] = {}
        self._parents: list[Element | list[Element]] = []
        self._marks: list[Element] = []
        self._open: Element | None = None
        self._tf: tuple[Font, int, float] | None = None
        self._colour = ""
        self._outline_level = -1
        self._behind: list[str] = []
        self._before: list[str] = []
        super().__init__(
            target,
            pagesize=size,
            pageCompression=0,
            invariant=1,
            pdfVersion=(1, 7),
            lang=language,
            initialFontName=first_font,  # type: ignore[arg-type] # the stubs say float; without one Helvetica gets in
        )

    def text(
        self, element: Element, place: tuple[float, float], font: Font, size: float, colour: str, text: str
    ) -> None:
        """Draw text for an element, its baseline beginning at `place`. `colour` is PDF source: “0 0 0 rg”."""
        code = self._code
        if element is not self._open:
            self._close()
            self._begin(element)
        if colour != self._colour:
            self._colour = colour
            code.append(colour)
        codes = self._codes.get(font) or self._codes.setdefault(font, _Codes(self, font))
        code.append(f"1 0 0 1 {place[0]:.2f} {place[1]:.2f} Tm")
        for subset, escaped in codes.subsets(text):
            if (font, subset, size) != self._tf:
                self._tf = (font, subset, size)
                code.append(f"{font.face.getSubsetInternalName(subset, self._doc)} {size:g} Tf")
            code.append(f"({escaped}) Tj")

    def drawing(self, element: Element, source: str) -> None:
        """Lines and areas of an element, as PDF source; `text` for the same element stands over them."""
        self._close()
        self._code.append(f"{self._mark(element)} q {source} Q EMC")

    def picture(self, element: Element, png: bytes, box: tuple[float, float, float, float]) -> None:
        """A picture of an element: left, bottom, width and height. What is transparent in it is white on paper."""
        self._close()
        left, bottom, width, height = box
        known, name = self._image(png)
        self._formsinuse.append(known)
        place = f"{width:.2f} 0 0 {height:.2f} {left:.2f} {bottom:.2f} cm"
        self._code.append(f"{self._mark(element)} q {place} /{name} Do Q EMC")
        self._currentPageHasImages = 1

    def _image(self, png: bytes) -> tuple[str, str]:
        """The picture's names for the library and in the document, where it stands once.

        It is no `drawImage`: the library's own streams fail in PDF/A-2.
        """
        names = self._images.get(png)
        if names is None:
            ink = _on_white(png)
            entries = (
                f"/Type /XObject /Subtype /Image /Width {ink.width} /Height {ink.height}"
                " /ColorSpace /DeviceRGB /BitsPerComponent 8"
            )
            known = f"picture{len(self._images)}"
            names = self._images[png] = known, self._doc.getXObjectName(known)
            image = StreamSource(packed_stream(ink.tobytes(), entries))
            self._doc.Reference(image, names[1])  # type: ignore[no-untyped-call] # in the stubs
            self._doc.addForm(known, image)
        return names

    def instead(self, actual: str) -> None:
        """What is drawn from here to `instead_end` stands for this text; call it between texts of one element."""
        self._code.append(f"/Span <</ActualText {text_string(actual)}>> BDC")

    def instead_end(self) -> None:
        """See `instead`."""
        self._code.append("EMC")

    def enter(self, element: Element) -> None:
        """Let what follows belong to an element before its first text is drawn."""
        if element is not self._open:
            self._close()
            self._begin(element)

    def _begin(self, element: Element) -> None:
        self._open = element
        if element is ARTIFACT:
            self._code.append("/Artifact BMC BT")
            return
        self._code.append(f"{self._mark(element)} BT")

    def _mark(self, element: Element) -> str:
        """The beginning of a stretch of marked content."""
        mcid = len(self._marks)
        self._marks.append(element)
        element.hold(Marked(self.getPageNumber(), mcid))
        return f"/{element.role} <</MCID {mcid}>> BDC"

    def _close(self) -> None:
        if self._open is not None:
            self._code.append("ET EMC")
            self._open = None

    @contextmanager
    def upside_down(self, width: float, height: float) -> Iterator[None]:
        """What is drawn in it stands upside down: turned about the middle of a page of that size."""
        self._close()
        self._code.append(f"q -1 0 0 -1 {width:.2f} {height:.2f} cm")
        self._tf, self._colour = None, ""
        yield
        self._close()
        self._code.append("Q")
        self._tf, self._colour = None, ""

    def behind(self, source: str) -> None:
        """Decoration under the text of this page, as PDF source."""
        self._behind.append(source)

    def before(self, source: str) -> None:
        """Decoration over the text of this page, as PDF source."""
        self._before.append(source)

    def link(self, element: Element, rectangle: tuple[float, float, float, float]) -> None:
        """Make a rectangle of the page lead to a Link element's address."""
        key = len(self._parents)
        self._parents.append(element)
        rect = " ".join(f"{side * self._zoom:.2f}" for side in rectangle)
        annotation = Source(
            f"<</Type /Annot /Subtype /Link /Rect [{rect}] /Border [0 0 0] /F {_PRINT} /StructParent {key}"
            f" /Contents {text_string(element.alternative)}"
            f" /A {self._action(element.url)}>>"
        )
        self._addAnnotation(annotation)
        element.hold(Annotated(self.getPageNumber(), reference(self._doc, annotation)))

    def _action(self, url: str) -> str:
        """What leads to an address, shared by all the rectangles that do."""
        if url not in self._actions:
            action = Source(f"<</Type /Action /S /URI /URI ({_uri(url)})>>")
            self._actions[url] = reference(self._doc, action)
        return self._actions[url]

    def bookmark(self, title: str, level: int, top: float) -> None:
        """An entry in the outline that leads to this height of this page; `level` counts from 0."""
        key = f"heading{len(self._destinations)}"
        self._outline_level = min(level, self._outline_level + 1)
        self.bookmarkPage(key, "XYZ", left=0, top=round(top * self._zoom, 2))
        self.addOutlineEntry(title, key, self._outline_level)

    def showPage(self) -> None:  # noqa: N802 - overrides reportlab
        """End the page, with its decoration as artifacts."""
        self._close()
        self._code[:0] = ["/Artifact BMC q", *self._behind, "Q EMC"]
        self._code += ["/Artifact BMC q", *self._before, "Q EMC"]
        if self._zoom != 1.0:
            self._code[:0] = [f"q {self._zoom:g} 0 0 {self._zoom:g} 0 0 cm"]
            self._code.append("Q")
        self._behind, self._before, self._tf, self._colour = [], [], None, ""
        super().showPage()

    def _setAnnotations(self, page: PDFPage) -> None:  # noqa: N802 - overrides reportlab
        super()._setAnnotations(page)  # type: ignore[misc] # not in the stubs
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        content = StreamSource(packed_stream(vars(page)["stream"].encode("latin-1")))
        vars(page).update(StructParents=len(self._parents), Tabs=PDFName("S"), Contents=content)
        self._parents.append(self._marks)
        self._marks = []

    def finish(self, root: Element, metadata: Metadata) -> None:
        """Write the structure tree, what the file says of itself, and the file."""
        self.setCatalogEntry("StructTreeRoot", write_tree(self._doc, root, self._parents))
        self.setCatalogEntry("MarkInfo", PDFDictionary({"Marked": "true"}))
        describe(self._doc, metadata)
        self.setViewerPreference("DisplayDocTitle", "true")
        self.save()
