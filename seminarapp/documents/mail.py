# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pages as e-mails that are not sent yet (RFC 5322), as text and as HTML: to be read and sent by a mail program.

No text becomes a header of its own: a subject is one line, always encoded where it is more than plain words, and an
address is one or is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import policy
from email.charset import QP, Charset
from email.header import Header
from email.mime.nonmultipart import MIMENonMultipart
from hashlib import sha256

from seminarapp.application.ports.documents import Document
from seminarapp.application.words.beginnings import beginning_of, in_one_line
from seminarapp.documents.blocks import Envelope, Page
from seminarapp.documents.characters import writable
from seminarapp.documents.outline import apart
from seminarapp.documents.text import write_text
from seminarapp.documents.web.html import write_letter
from seminarapp.domain.errors import DocumentError

_LONGEST_SUBJECT = 200  # characters; more is shown nowhere
_PLAIN = re.compile(r"[ -~]{0,60}")
_ATOM, _LABEL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+", r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_MAILBOX = re.compile(rf"(?=.{{3,254}}$){_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})+")
_LINE_END = "\r\n"


def write_mail(page: Page) -> Document:
    """The page as a draft, with its subject; to whom and whom to answer where those are addresses.

    Nothing says who it is from or when it was written: the program that sends it knows. The same page gives the same
    bytes.

    Raises:
        DocumentError: the page has sheets for several panelists.
    """
    page, remarks = writable(page)
    if len(apart(page)) > 1:
        raise DocumentError(
            "An e-mail goes to one panelist: choose one, or name a folder to get one for each"
        )
    envelope = page.envelope or Envelope(page.title)
    bare = replace(page, envelope=None)
    parts = [_part(write_text(bare).data.decode(), "plain"), _part(write_letter(bare), "html")]
    boundary = f"=_{sha256(b''.join(parts)).hexdigest()[:40]}"  # which therefore stands in none of them
    lines = [*_headers(envelope, boundary), "", ""]
    marked = b"".join(f"--{boundary}{_LINE_END}".encode() + part + _LINE_END.encode() for part in parts)
    return Document(_LINE_END.join(lines).encode() + marked + f"--{boundary}--{_LINE_END}".encode(), remarks)


def is_mailbox(text: str) -> bool:
    """Whether the text is one address and nothing else."""
    return _MAILBOX.fullmatch(text) is not None


def _headers(envelope: Envelope, boundary: str) -> Iterator[str]:
    yield "MIME-Version: 1.0"
    yield f'Content-Type: multipart/alternative;{_LINE_END} boundary="{boundary}"'
    yield "X-Unsent: 1"  # opened to be written on, where the mail program knows of this
    yield f"Subject: {_encoded(beginning_of(envelope.subject, _LONGEST_SUBJECT), 'Subject')}"
    if is_mailbox(envelope.address):
        name = in_one_line(envelope.to)
        yield f"To: {_named(name)}<{envelope.address}>"
    if is_mailbox(envelope.answer_to):
        yield f"Reply-To: {envelope.answer_to}"


def _part(text: str, kind: str) -> bytes:
    """A part that says what it is: UTF-8 in lines that every mail server lets through."""
    encoded = Charset("utf-8")
    encoded.body_encoding = QP
    part = MIMENonMultipart("text", kind, charset="utf-8")
    part.set_payload(text, encoded)
    return part.as_bytes(policy=policy.compat32.clone(linesep=_LINE_END))


def _named(name: str) -> str:
    """What stands before an address: the name, quoted or encoded, and a blank."""
    if not name:
        return ""
    if not _is_plain(name):
        return f"{_encoded(name, 'To')}{_LINE_END} "
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}" '


def _encoded(text: str, header: str) -> str:
    return text if _is_plain(text) else Header(text, "utf-8", header_name=header).encode(linesep=_LINE_END)


def _is_plain(text: str) -> bool:
    """Whether it means in a header what it says, and fits on a line."""
    return "=?" not in text and _PLAIN.fullmatch(text) is not None
