# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The captures as CSV, as a workbook and as JSON."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict
from datetime import datetime

from seminarapp.application.ports import Document
from seminarapp.application.views import Material
from seminarapp.documents.characters import clean
from seminarapp.documents.language import words_of
from seminarapp.documents.rows.captures import COLUMNS, capture_rows, cells, headings

_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection)."""

_LONGEST_CELL = 32_767
"""Characters, in Excel."""

_SOME_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - xlsxwriter takes no offset; the same material, the same bytes
_LONGEST_SHEET_NAME = 31
_WIDTHS = {"text": 70, "approved_text": 50, "question": 40, "segment": 24, "speaker": 22, "organisation": 22}
_WIDTH = 13


def captures_as_csv(material: Material, language: str) -> Document:
    """RFC 4180 in UTF-8; with a byte order mark, without which Excel reads it as Windows-1252."""
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(headings(language))
    table.writerows([_inert(cell) for cell in cells(row, language)] for row in capture_rows(material))
    return Document(written.getvalue().encode("utf-8-sig"))


def captures_as_json(material: Material, _language: str) -> Document:
    """An array of objects; names and fixed values are those of the seminar file, in any language."""
    rows = [asdict(row) for row in capture_rows(material)]
    return Document((json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode())


def captures_as_workbook(material: Material, language: str) -> Document:
    """One sheet, every cell a string: nothing of it is a formula or a link."""
    import xlsxwriter  # type: ignore[import-untyped]  # it carries no types

    say = words_of("exports", language)
    written = io.BytesIO()
    cut = 0
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        book.set_properties({"title": clean(material.plan.card.title)[:255], "created": _SOME_DAY})
        sheet = book.add_worksheet(say["sheet"][:_LONGEST_SHEET_NAME])
        plain = book.add_format({"text_wrap": True, "valign": "top"})
        bold = book.add_format({"bold": True, "bottom": 1})
        for at, (column, heading) in enumerate(zip(COLUMNS, headings(language), strict=True)):
            sheet.set_column(at, at, _WIDTHS.get(column, _WIDTH))
            sheet.write_string(0, at, heading, bold)
        number = 0
        for number, row in enumerate(capture_rows(material), start=1):
            for at, cell in enumerate(cells(row, language)):
                cut += len(cell) > _LONGEST_CELL
                sheet.write_string(number, at, cell[:_LONGEST_CELL], plain)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, number, len(COLUMNS) - 1)
    return Document(written.getvalue(), (say["cut_cells"].format(count=cut),) if cut else ())


def _inert(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULAS) else cell
