# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is on the clipboard, as it is taken in."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from seminarapp.application.records.pasted_people import Pasted

_CARDS = ("text/vcard", "text/x-vcard")


def pasted() -> Pasted:
    """Text, and HTML where there is some; vCards that were copied as such are text."""
    held = cast(
        "QMimeData | None", QGuiApplication.clipboard().mimeData()
    )  # none where nothing was ever copied
    data = QMimeData() if held is None else held
    source = QCoreApplication.translate("TakingIn", "What was pasted")
    return Pasted(_text(data), data.html() if data.hasHtml() else "", source)


def _text(data: QMimeData) -> str:
    for kind in _CARDS:
        if data.hasFormat(kind):
            return bytes(data.data(kind).data()).decode("utf-8", errors="replace")
    return data.text()
