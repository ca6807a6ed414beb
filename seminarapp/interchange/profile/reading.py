# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One door for the files of a profile."""

from __future__ import annotations

from pathlib import Path

from seminarapp.domain.organisation import Logo, WordTemplate
from seminarapp.interchange.source import read_bytes


class ProfileFileReaders:
    """Answers to `application.profiling.ProfileFiles`."""

    def logo(self, path: Path) -> Logo:
        """A picture as a logo: PNG, JPEG, WebP, GIF, or SVG without anything but shapes.

        Raises:
            ReadError: what is wrong, and the remedy.
        """
        from seminarapp.interchange.profile import logos

        return logos.read_logo(read_bytes(path, logos.MOST_BYTES), path.name)

    def template(self, path: Path) -> WordTemplate:
        """A template for Word, or a document to be used as one.

        Raises:
            ReadError: what is wrong, and the remedy.
        """
        from seminarapp.interchange.profile import word_templates

        data = read_bytes(path, word_templates.MOST_BYTES)
        return word_templates.read_template(data, path.name)
