# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What reportlab's writer leaves undone: metadata both old and new, the colour space, and a compact file."""

from __future__ import annotations

from io import BytesIO
from itertools import count

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, StreamDecodeLevel, String

from seminarapp.documents.pdf.metadata import CREATOR, PRODUCER, Metadata, srgb, xmp
from seminarapp.documents.pdf.sources import packed

_AMBIGUOUS = b"\r\nendstream"


def finished(data: bytes, metadata: Metadata) -> bytes:
    """The file with metadata and output intent, its objects packed. The same input gives the same bytes."""
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.Root.Metadata = pdf.make_stream(xmp(metadata), Type=Name.Metadata, Subtype=Name.XML)
        pdf.Root.OutputIntents = Array([_output_intent(pdf)])
        pdf.trailer.Info = pdf.make_indirect(_information(metadata))
        return _saved(pdf)


def _saved(pdf: Pdf) -> bytes:
    """The file. The streams that qpdf makes of the objects must not end in a carriage return either."""
    for attempt in count():
        out = BytesIO()
        pdf.save(
            out,
            deterministic_id=True,
            object_stream_mode=ObjectStreamMode.generate,
            stream_decode_level=StreamDecodeLevel.none,
        )
        if _AMBIGUOUS not in (data := out.getvalue()):
            return data
        pdf.Root.StructTreeRoot.RoleMap[f"/Unused{attempt}"] = Name.Span  # any other bytes will do
    raise AssertionError("count() never ends")


def _output_intent(pdf: Pdf) -> Dictionary:
    _, content = packed(srgb(), bytes(4))
    profile = pdf.make_stream(content, N=3, Filter=Name.FlateDecode)
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        Info=String("sRGB"),
        OutputConditionIdentifier=String("sRGB"),
        DestOutputProfile=profile,
    )


def _information(metadata: Metadata) -> Dictionary:
    entries = {
        "/Title": metadata.title,
        "/Author": metadata.author,
        "/Subject": metadata.subject,
        "/Creator": CREATOR,
        "/Producer": PRODUCER,
        "/CreationDate": metadata.pdf_date,
        "/ModDate": metadata.pdf_date,
    }
    return Dictionary({key: String(value) for key, value in entries.items()})
