# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What reportlab's writer leaves undone: metadata both old and new, the colour space, and a compact file."""

from __future__ import annotations

from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, String

from seminarapp.documents.pdf.metadata import CREATOR, PRODUCER, Metadata, srgb, xmp


def finished(data: bytes, metadata: Metadata) -> bytes:
    """The file with metadata and output intent, its objects packed. The same input gives the same bytes."""
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.Root.Metadata = pdf.make_stream(xmp(metadata), Type=Name.Metadata, Subtype=Name.XML)
        pdf.Root.OutputIntents = Array(
            [
                Dictionary(
                    Type=Name.OutputIntent,
                    S=Name.GTS_PDFA1,
                    Info=String("sRGB"),
                    OutputConditionIdentifier=String("sRGB"),
                    DestOutputProfile=pdf.make_stream(srgb(), N=3),
                )
            ]
        )
        pdf.trailer.Info = pdf.make_indirect(_information(metadata))
        pdf.save(
            out,
            deterministic_id=True,
            object_stream_mode=ObjectStreamMode.generate,
            compress_streams=True,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
    return out.getvalue()


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
