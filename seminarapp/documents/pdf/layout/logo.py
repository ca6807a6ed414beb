# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The organisation's logo, at the upper right of a document's first page."""

from __future__ import annotations

from seminarapp.documents.brand import Brand
from seminarapp.documents.pdf.canvas import TaggedCanvas
from seminarapp.documents.pdf.layout.looks import MM
from seminarapp.documents.pdf.structure import Element

ROOM = 15 * MM
"""How high the largest is; a page whose text goes below it begins that much lower."""

_WIDEST = 50 * MM


class LogoMark:
    """A logo with its place in the structure tree: made before the text, it is read before it."""

    def __init__(self, brand: Brand, root: Element) -> None:
        assert brand.logo is not None  # noqa: S101  only then is there something to draw
        self._logo = brand.logo
        self._element = root.add("Figure", alternative=brand.logo_description)
        scale = min(_WIDEST / self._logo.width, ROOM / self._logo.height)
        self.width, self.height = self._logo.width * scale, self._logo.height * scale

    def draw(self, canvas: TaggedCanvas, right: float, top: float) -> None:
        """Draw it with its upper right corner there."""
        left, bottom = right - self.width, top - self.height
        box = f"[{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}]"
        self._element.attributes = {"O": "/Layout", "Placement": "/Block", "BBox": box}
        canvas.picture(self._element, self._logo.png, (left, bottom, self.width, self.height))
