# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The words of the directory in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seminarapp.application.people.likeness import Likeness
from seminarapp.application.people.report import Field, Outcome
from seminarapp.domain.particulars import Basis, Purpose


def purpose_name(purpose: Purpose) -> str:
    """What is done with a person's data."""
    return {
        Purpose.LIST: QCoreApplication.translate("PeopleNames", "Programmes and lists"),
        Purpose.QUOTE: QCoreApplication.translate("PeopleNames", "Quotes"),
        Purpose.PHOTO: QCoreApplication.translate("PeopleNames", "Photos"),
        Purpose.RECORDING: QCoreApplication.translate("PeopleNames", "Recording"),
        Purpose.CONTACT: QCoreApplication.translate("PeopleNames", "Contact"),
    }[purpose]


def basis_name(basis: Basis) -> str:
    """Why that is lawful."""
    return {
        Basis.CONSENT: QCoreApplication.translate("PeopleNames", "Consent"),
        Basis.CONTRACT: QCoreApplication.translate("PeopleNames", "Contract"),
        Basis.LEGAL_OBLIGATION: QCoreApplication.translate("PeopleNames", "Legal obligation"),
        Basis.PUBLIC_TASK: QCoreApplication.translate("PeopleNames", "Public task"),
        Basis.LEGITIMATE_INTEREST: QCoreApplication.translate("PeopleNames", "Legitimate interest"),
    }[basis]


def field_name(field: Field) -> str:
    """A part of a card."""
    return {
        Field.NAME: QCoreApplication.translate("PeopleNames", "Name"),
        Field.PRONUNCIATION: QCoreApplication.translate("PeopleNames", "Pronunciation"),
        Field.INITIALS: QCoreApplication.translate("PeopleNames", "Initials"),
        Field.ROLES: QCoreApplication.translate("PeopleNames", "Title and organisation"),
        Field.EMAILS: QCoreApplication.translate("PeopleNames", "E-mail"),
        Field.PHONES: QCoreApplication.translate("PeopleNames", "Telephone"),
        Field.PHOTO: QCoreApplication.translate("PeopleNames", "Photo"),
        Field.CONSENTS: QCoreApplication.translate("PeopleNames", "Legal bases"),
    }[field]


def outcome_name(outcome: Outcome) -> str:
    """What became of somebody in a file."""
    return {
        Outcome.REGISTERED: QCoreApplication.translate("PeopleNames", "new"),
        Outcome.CORRECTED: QCoreApplication.translate("PeopleNames", "corrected"),
        Outcome.THERE: QCoreApplication.translate("PeopleNames", "there already"),
        Outcome.LEFT: QCoreApplication.translate("PeopleNames", "left out"),
    }[outcome]


def likeness_name(likeness: Likeness) -> str:
    """Why two entries are likely one person."""
    return {
        Likeness.ADDRESS: QCoreApplication.translate("PeopleNames", "same e-mail address"),
        Likeness.NAME: QCoreApplication.translate("PeopleNames", "same name"),
        Likeness.INITIAL: QCoreApplication.translate("PeopleNames", "initial and same last name"),
        Likeness.SPELLING: QCoreApplication.translate("PeopleNames", "one letter apart"),
    }[likeness]
