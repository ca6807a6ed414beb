# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What fates and columns are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seminarapp.application.records.import_lines import Fate
from seminarapp.application.records.pasted_people import Layout
from seminarapp.application.records.people_table import Column


def fate_name(fate: Fate) -> str:
    """What becomes of a thing, as it stands on its badge."""
    translate = QCoreApplication.translate
    return {
        Fate.NEW: translate("TakingIn", "new"),
        Fate.CHANGED: translate("TakingIn", "changed"),
        Fate.KNOWN: translate("TakingIn", "there already"),
        Fate.LEFT: translate("TakingIn", "left out"),
    }[fate]


def fate_count(fate: Fate, count: int) -> str:
    """How many things that becomes of, as it stands above the list."""
    translate = QCoreApplication.translate
    one, many = {
        Fate.NEW: (translate("TakingIn", "1 new"), translate("TakingIn", "{n} new")),
        Fate.CHANGED: (translate("TakingIn", "1 changed"), translate("TakingIn", "{n} changed")),
        Fate.KNOWN: (translate("TakingIn", "1 there already"), translate("TakingIn", "{n} there already")),
        Fate.LEFT: (translate("TakingIn", "1 left out"), translate("TakingIn", "{n} left out")),
    }[fate]
    return one if count == 1 else many.format(n=count)


def layout_name(layout: Layout) -> str:
    """What somebody is, in text that is divided so; ends the sentence “Somebody is …”."""
    translate = QCoreApplication.translate
    return {
        Layout.TABLE: translate("TakingIn", "a row of a table"),
        Layout.LINES: translate("TakingIn", "a line"),
        Layout.BLOCKS: translate("TakingIn", "several lines"),
        Layout.NAMES: translate("TakingIn", "a name or address in a row of them"),
    }[layout]


def column_name(column: Column) -> str:
    """What a column of a list says."""
    translate = QCoreApplication.translate
    return {
        Column.NAME: translate("TakingIn", "Name"),
        Column.FIRST_NAME: translate("TakingIn", "First name"),
        Column.LAST_NAME: translate("TakingIn", "Last name"),
        Column.TITLE: translate("TakingIn", "Title"),
        Column.ORGANISATION: translate("TakingIn", "Organisation"),
        Column.EMAIL: translate("TakingIn", "E-mail"),
        Column.PHONE: translate("TakingIn", "Phone"),
        Column.NOTE: translate("TakingIn", "Note"),
    }[column]
