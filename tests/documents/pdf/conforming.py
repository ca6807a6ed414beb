# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Asks the offline checker page-validation what a PDF fails in."""

from __future__ import annotations

import page

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)


def failures(data: bytes) -> list[str]:
    """What the file fails in, as PDF/UA-1 and as PDF/A-2a."""
    found = []
    for profile in PROFILES:
        report = page.validate_pdf_bytes(data, profile=profile)
        assert report.rules.total > 0
        found += [f"{profile.value} {failure.rule_id}: {failure.message}" for failure in report.failures]
        assert report.is_compliant == (not report.failures)
    return found
