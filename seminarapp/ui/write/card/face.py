# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a quote card says, and its alternative text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.writing.writing import cited
from seminarapp.domain.capture import require_quotable


@dataclass(frozen=True, slots=True)
class CardFace:
    """Everything on a card; `quoted` stands in the quotation marks of the seminar's language."""

    quoted: str
    name: str
    role: str
    foot: str
    language: str

    @property
    def alternative(self) -> str:
        """The picture in words, for those who don't see it: all that stands on it."""
        who = ", ".join(part for part in (self.name, self.role) if part)
        words = QCoreApplication.translate("QuoteCard", "Quote: {quoted} – {who}. {foot}")
        said = words.format(quoted=self.quoted, who=who, foot=self.foot)
        return said.strip().removesuffix(".").strip() + "."


def card_face(material: Material, capture: CaptureView) -> CardFace:
    """The card of a quote, in the wording that may be published.

    Raises:
        QuoteRefusedError: it may not stand as direct speech; the message names it.
    """
    require_quotable(cited(capture), capture.fidelity, capture.approval, capture.off_record)
    plan = material.plan
    seat = plan.seat(capture.seat)
    language = plan.card.language
    role = ", ".join(part for part in (seat.title, seat.organisation) if part.strip()) if seat else ""
    foot = " · ".join(part for part in (plan.card.title, plan.publisher) if part.strip())
    words = " ".join(capture.published_text.split())
    return CardFace(QLocale(language).quoteString(words), seat.name if seat else "", role, foot, language)
