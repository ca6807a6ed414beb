# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The properties of our own, for what vCard has no place for; other programs keep or pass over them."""

from __future__ import annotations

PRONUNCIATION = "X-SEMINARAPP-PRONUNCIATION"
INITIALS = "X-SEMINARAPP-INITIALS"
ROLE = "X-SEMINARAPP-ROLE"
"""Title, organisation, its short form, first and last day."""

CONSENT = "X-SEMINARAPP-CONSENT"
"""Purpose, basis, the day it was given, the day it was withdrawn, a note."""

ALTERNATIVE = "X-SEMINARAPP-PHOTO-TEXT"
UID = "urn:uuid:"
