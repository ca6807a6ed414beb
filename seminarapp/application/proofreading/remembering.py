# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a writer means as it stands: findings that are told no more, by names that nobody can read words from."""

from __future__ import annotations

import hashlib
from typing import Protocol
from uuid import UUID

from seminarapp.application.proofreading.findings import Finding

_LETTERS = 24  # of a name: enough that no two findings of a library share one


class LeftFindings(Protocol):
    """Keeps the names of findings that were left alone, beside the log: they are no facts of the article."""

    def of(self, seminar: UUID) -> frozenset[str]:
        """The names of what was left in that seminar's article. Never fails: what can't be read is nothing."""

    def keep(self, seminar: UUID, names: frozenset[str]) -> None:
        """Have these names for that seminar, and no others, outlive the program.

        Raises:
            WriteError: they can't be written; they are known until the library closes.
        """


def name_of(finding: Finding) -> str:
    """What a finding is known by when the article is read again, wherever it stands then.

    A word that is in no dictionary is the same everywhere; anything else is the same with the same words around it.
    It is a hash: a name or a quote that is erased from the library is not to be found in a file beside it.
    """
    around = ("", "") if finding.rule == "spelling" else (finding.before, finding.after)
    said = "\n".join((finding.rule, around[0], finding.text, around[1]))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:_LETTERS]
