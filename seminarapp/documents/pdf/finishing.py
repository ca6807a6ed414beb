# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What reportlab's writer leaves undone: metadata both old and new, the colour space, and a compact file."""

from __future__ import annotations

import zlib
from io import BytesIO
from itertools import count

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, Stream, StreamDecodeLevel, String

from seminarapp.documents.pdf.metadata import CREATOR, PRODUCER, Metadata, srgb, xmp

_LEVEL = 6
_AMBIGUOUS = b"\r\nendstream"


def finished(data: bytes, metadata: Metadata) -> bytes:
    """The file with metadata and output intent, its objects packed. The same input gives the same bytes."""
    with pikepdf.open(BytesIO(data)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, Stream):
                _compress(thing)
        pdf.Root.Metadata = pdf.make_stream(xmp(metadata), Type=Name.Metadata, Subtype=Name.XML)
        pdf.Root.OutputIntents = Array([_output_intent(pdf)])
        pdf.trailer.Info = pdf.make_indirect(_information(metadata))
        return _saved(pdf)


def _compress(stream: Stream) -> None:
    """Compress a stream so that it doesn't end in a carriage return.

    That and the line feed before “endstream” would look like one end of line, and the stream one byte too short.
    """
    source = stream.read_raw_bytes()
    padding = b"\0\0\0\0" if Name.Length1 in stream else b"\n"
    while (packed := zlib.compress(source, _LEVEL)).endswith(b"\r"):
        source += padding
    if Name.Length1 in stream:
        stream.Length1 = len(source)
    stream.write(packed, filter=Name.FlateDecode)


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
    profile = pdf.make_stream(srgb(), N=3)
    _compress(profile)
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
