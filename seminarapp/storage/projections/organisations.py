# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The profile of the organisation whose library it is: one row, and one a language."""

from __future__ import annotations

import sqlalchemy as sa

from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, as_json, table

ORGANISATIONS = table(
    "view_organisations",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("colour", sa.Text, nullable=False, default=""),
    sa.Column("logo", sa.LargeBinary),
    sa.Column("logo_width", sa.Integer, nullable=False, default=0),
    sa.Column("logo_height", sa.Integer, nullable=False, default=0),
    sa.Column("logo_description", sa.Text, nullable=False, default=""),
    sa.Column("template", sa.LargeBinary),
    sa.Column("template_name", sa.Text, nullable=False, default=""),
)
HOUSE_RULES = table(
    "view_house_rules",
    sa.Column("organisation", sa.Uuid(), primary_key=True),
    sa.Column("language", sa.Text, primary_key=True),
    sa.Column("rules", sa.Text, nullable=False),
)
organisations = Projection(ORGANISATIONS, HOUSE_RULES)


@organisations.on("organisation.introduced")
def _introduced(event: Happened, _position: int, changes: Changes) -> None:
    changes.insert(ORGANISATIONS, id=event.originator_id, name=event.name)


@organisations.on("organisation.renamed")
def _renamed(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(ORGANISATIONS, event.originator_id, name=event.name)


@organisations.on("organisation.colour_chosen")
def _colour_chosen(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(ORGANISATIONS, event.originator_id, colour=event.colour)


@organisations.on("organisation.logo_chosen")
def _logo_chosen(event: Happened, _position: int, changes: Changes) -> None:
    logo = event.logo
    changes.update(
        ORGANISATIONS,
        event.originator_id,
        logo=logo.png if logo else None,
        logo_width=logo.width if logo else 0,
        logo_height=logo.height if logo else 0,
        logo_description=logo.description if logo else "",
    )


@organisations.on("organisation.template_chosen")
def _template_chosen(event: Happened, _position: int, changes: Changes) -> None:
    template = event.word_template
    changes.update(
        ORGANISATIONS,
        event.originator_id,
        template=template.data if template else None,
        template_name=template.name if template else "",
    )


@organisations.on("organisation.language_settled")
def _language_settled(event: Happened, _position: int, changes: Changes) -> None:
    own, language = event.originator_id, event.language
    changes.delete(HOUSE_RULES, own, language)
    changes.insert(HOUSE_RULES, organisation=own, language=language, rules=as_json(event.rules))
