# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How near the words are, in a word and by a key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from seminarapp.domain.values import Fidelity

GRADE_KEYS = {
    Qt.Key.Key_V: Fidelity.VERBATIM,
    Qt.Key.Key_L: Fidelity.LIGHTLY_EDITED,
    Qt.Key.Key_P: Fidelity.PARAPHRASE,
    Qt.Key.Key_U: Fidelity.UNSURE,
}
"""In the stream these keys grade what is chosen; with Alt, on the capture line, the line that is being typed."""


def fidelity_name(fidelity: Fidelity) -> str:
    """How near the words are to what was said."""
    translate = QCoreApplication.translate
    return {
        Fidelity.VERBATIM: translate("Fidelity", "Verbatim"),
        Fidelity.LIGHTLY_EDITED: translate("Fidelity", "Lightly edited"),
        Fidelity.PARAPHRASE: translate("Fidelity", "Paraphrase"),
        Fidelity.UNSURE: translate("Fidelity", "Unsure"),
    }[fidelity]
