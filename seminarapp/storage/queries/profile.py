# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The profile of the organisation whose library it is."""

from __future__ import annotations

import msgspec
import sqlalchemy as sa

from seminarapp.application.views.profile import Profile
from seminarapp.domain.organisation import LanguageRules, Logo, WordTemplate
from seminarapp.storage.projections.organisations import HOUSE_RULES, ORGANISATIONS

_RULES = msgspec.json.Decoder(LanguageRules)


def profile(connection: sa.Connection) -> Profile:
    """The profile; an empty one where nobody has begun it."""
    row = connection.execute(sa.select(ORGANISATIONS)).one_or_none()
    if row is None:
        return Profile()
    rules = connection.execute(sa.select(HOUSE_RULES.c.language, HOUSE_RULES.c.rules))
    logo = Logo(row.logo, row.logo_width, row.logo_height, row.logo_description) if row.logo else None
    template = WordTemplate(row.template_name, row.template) if row.template else None
    known = {language: _RULES.decode(text) for language, text in rules}
    return Profile(row.name, row.colour, logo, template, known)
