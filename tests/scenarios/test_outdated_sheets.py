# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A change makes exactly those sheets outdated that look otherwise after it, and each says why."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from seminarapp.application.views.material import Material
from seminarapp.documents.making import DocumentMaker
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.handout import HandoutKind
from seminarapp.domain.organisation import WordTemplate
from tests.scenarios.changed_facts import EVERY_CHANGE, TOLD, Changed, changes, told, whole

EVERY = pytest.mark.parametrize(
    "changed", [one for _, one in EVERY_CHANGE], ids=[name for name, _ in EVERY_CHANGE]
)


def seen(kind: HandoutKind, material: Material) -> list[bytes]:
    """All that somebody sees on the sheet: text, inks, pictures, and where its links lead."""
    try:
        data = DocumentMaker().make(kind.value, ".pdf", material, "sv").data
    except DocumentError:
        return []
    shown: list[bytes] = []
    with pikepdf.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            shown.append(page.Contents.read_bytes())
            shown += [image.read_raw_bytes() for image in page.get_images().values()]
            shown += [bytes(link.A.URI) for link in page.get("/Annots", ()) if "/A" in link]
    with pypdfium2.PdfDocument(data) as document:
        shown += [page.get_textpage().get_text_range().encode() for page in document]
    return shown


@cache
def before(kind: HandoutKind) -> list[bytes]:
    return seen(kind, whole())


@EVERY
def test_a_sheet_is_outdated_exactly_when_it_looks_otherwise(changed: Changed) -> None:
    now = changed.make(whole())
    looks_otherwise = {kind for kind in HandoutKind if seen(kind, now) != before(kind)}
    assert {kind for kind in HandoutKind if changes(kind, now)} == looks_otherwise


def test_every_change_is_told_as_it_was_agreed() -> None:
    assert list(told()) == TOLD.read_text("utf-8").splitlines()


@EVERY
def test_every_change_is_told_in_swedish_too(changed: Changed) -> None:
    for kind in HandoutKind:
        for change in changes(kind, changed.make(whole())):
            assert change.text("sv")
            assert "{" not in change.text("sv")


def test_a_template_matters_to_what_is_written_in_word_and_to_nothing_else() -> None:
    now = replace(whole(), profile=replace(whole().profile, word_template=WordTemplate("m.dotx", b"one")))
    for kind in HandoutKind:
        assert changes(kind, now, "pdf") == changes(kind, now, "html") == changes(kind, now, "print") == ()
    in_word = [change.text("en") for change in changes(HandoutKind.PROGRAMME, now, "docx")]
    assert in_word == [
        "the logo was taken away",
        "the organisation has a template for Word now",
    ]


def test_mail_has_neither_colour_nor_logo() -> None:
    now = replace(whole(), profile=replace(whole().profile, logo=None, colour="#000000"))
    assert changes(HandoutKind.APPROVAL_SHEETS, now, "eml") == ()
    assert len(changes(HandoutKind.APPROVAL_SHEETS, now, "pdf+eml")) == 2
