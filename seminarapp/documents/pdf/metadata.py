# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a PDF says of itself: title, publisher, language, date, the standards it follows, and its colour space."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFInfo

from seminarapp.documents.blocks import Page
from seminarapp.documents.pdf.sources import (
    Source,
    StreamSource,
    packed_stream,
    plain_stream,
    reference,
    text_string,
)

PRODUCER = "ReportLab"
CREATOR = "seminarapp"
_FIXED = datetime(2000, 1, 1, tzinfo=UTC)
_LONGEST = 500
_DATE = slice(24, 36)  # of an ICC profile's header
_IDENTITY = slice(84, 100)


@dataclass(frozen=True, slots=True)
class Metadata:
    """The entries that stand both in the information dictionary and in XMP. `date` knows its offset from UTC."""

    title: str
    author: str
    subject: str
    language: str
    date: datetime

    @classmethod
    def of(cls, page: Page, title: str) -> Metadata:
        """What is known of a page. No clock is read: the date is the panel's, or a fixed one."""
        date = page.when.ends_at or page.when.starts_at or _FIXED
        return cls(
            title=_printable(title or page.kicker or page.kind)[:_LONGEST] or page.kind,
            author=_printable(page.publisher)[:_LONGEST],
            subject=_printable(page.kicker)[:_LONGEST],
            language=page.language or "und",
            date=(date if date.tzinfo else date.replace(tzinfo=UTC)).replace(microsecond=0),
        )

    @property
    def pdf_date(self) -> str:
        """The date as PDF writes it."""
        offset = self.date.strftime("%z")
        return f"D:{self.date:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"


def _printable(text: str) -> str:
    """The text without what XML can't hold, its blanks folded."""
    kept = "".join(one if one.isprintable() else " " for one in text)
    return " ".join(kept.encode("utf-8", "ignore").decode("utf-8").split())


def xmp(metadata: Metadata) -> bytes:
    """The XMP packet of a file that follows PDF/A-2a and PDF/UA-1."""
    values = {name: escape(getattr(metadata, name)) for name in ("title", "author", "subject", "language")}
    when = metadata.date.isoformat()
    return _XMP.format(**values, when=when, creator=CREATOR, producer=PRODUCER).encode()


@cache
def srgb() -> bytes:
    """An ICC profile of sRGB, the same bytes every time: without the moment it was made."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_DATE] = bytes((0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    profile[_IDENTITY] = bytes(16)
    return bytes(profile)


class _Information(PDFInfo):
    """The information dictionary: entries that are all in XMP too."""

    def __init__(self, metadata: Metadata) -> None:
        super().__init__()
        self._entries = {
            "Title": metadata.title,
            "Author": metadata.author,
            "Subject": metadata.subject,
            "Creator": CREATOR,
            "Producer": PRODUCER,
            "CreationDate": metadata.pdf_date,
            "ModDate": metadata.pdf_date,
        }

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 - reportlab's signature
        """The bytes."""
        return f"<<{' '.join(f'/{key} {_string(text)}' for key, text in self._entries.items())}>>".encode(
            "latin-1"
        )


def _string(text: str) -> str:
    """Text as a PDF string: as it is where that is safe, so that dates can be read by simple programs."""
    simple = text.isascii() and not set(text) & set("()\\")
    return f"({text})" if simple else text_string(text)


def describe(document: PDFDocument, metadata: Metadata) -> None:
    """Put information dictionary, XMP and colour space into a document.

    XMP stays uncompressed, so that programs that know no PDF find it.
    """
    document.info = _Information(metadata)
    catalog = vars(document)["Catalog"]
    packet = StreamSource(plain_stream(xmp(metadata), "/Type /Metadata /Subtype /XML"))
    profile = reference(document, StreamSource(packed_stream(srgb(), "/N 3")))
    intents = Source(
        f"[<</Type /OutputIntent /S /GTS_PDFA1 /Info (sRGB) /OutputConditionIdentifier (sRGB)"
        f" /DestOutputProfile {profile}>>]"
    )
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    vars(catalog).update(Metadata=packet, OutputIntents=intents)


_XMP = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<dc:format>application/pdf</dc:format>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
