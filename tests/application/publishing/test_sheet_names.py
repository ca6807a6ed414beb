# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files of sheets sort as the kinds do, and are called as the window calls them."""

from __future__ import annotations

from seminarapp.application.publishing.sheet_names import file_of, sheet_name
from seminarapp.domain.handout import HandoutKind


def test_every_kind_has_a_name_in_both_languages() -> None:
    for kind in HandoutKind:
        assert sheet_name(kind, "sv") != sheet_name(kind, "en") or kind is HandoutKind.PROGRAMME
    assert sheet_name(HandoutKind.RUN_OF_SHOW, "sv") == "Körschema"


def test_the_names_of_the_files_sort_in_the_order_of_the_kinds() -> None:
    names = [file_of(kind, "sv", ".pdf") for kind in HandoutKind]
    assert names == sorted(names)
    assert names[:2] == ["1-program.pdf", "2-körschema.pdf"]
    assert file_of(HandoutKind.APPROVAL_SHEETS, "en", ".pdf") == "6-quote-approval-sheets.pdf"
