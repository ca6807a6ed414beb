# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which addresses may become links: http and https with a host, mailboxes; none that could end what it stands in."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

_LINK = re.compile(r"https?://[^\s<>\"\x00-\x20\x7f]{1,2000}", re.IGNORECASE)
_MAILBOX = re.compile(r"mailto:[^\s<>\"@\x00-\x20\x7f]{1,200}@[^\s<>\"@\x00-\x20\x7f]{1,500}")
_ALLOWED = "!#$%&'()*+,/:;=?@[]~-._"


def is_link(address: str) -> bool:
    """Whether the address may become a link; everything else is written as text."""
    return _MAILBOX.fullmatch(address) is not None or is_page(address)


def is_page(address: str) -> bool:
    """Whether it leads to something on the web, as a recording's must."""
    if not address or not _LINK.fullmatch(address):
        return False
    try:
        parts = urlsplit(address)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number, a bracket that is not closed
        return False


def as_uri(address: str) -> str:
    """The address with everything percent-encoded that a URI can't hold as it is."""
    return quote(address, safe=_ALLOWED)
