# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a document says by itself: its standing phrases, and dates, times and lists as its language writes them.

Documents speak Swedish and English; any other language gets English phrases and keeps its own tag.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from seminarapp.application.words.wording import phrases
from seminarapp.domain.values import Minutes

_NO_BREAK = "\N{NO-BREAK SPACE}"
_LOCALES = {"sv": "sv", "en": "en_GB"}
_HALF_A_PERCENT = 0.005
_CLOCKS = {"sv": "HH.mm", "en": "HH:mm"}


def spoken(language: str) -> str:
    """The language of the standing phrases: “sv” for any Swedish, else “en”."""
    return "sv" if language.lower().startswith("sv") else "en"


def words_of(document: str, language: str) -> Mapping[str, str]:
    """What one kind of document says, by name (`resources/words/*.toml`)."""
    return phrases(document, spoken(language))


def words(language: str) -> Mapping[str, str]:
    """The standing phrases by name (`resources/words/documents.*.toml`)."""
    return words_of("documents", language)


def clock(moment: datetime, language: str) -> str:
    """The time of day: 14.00 in Swedish, 14:00 in English."""
    from babel.dates import format_time

    return format_time(moment, _CLOCKS[spoken(language)], locale=_LOCALES[spoken(language)])


def day(moment: datetime, language: str) -> str:
    """The weekday and date, as a line begins: “Torsdag 12 mars 2026”, “Thursday 12 March 2026”."""
    from babel.dates import format_date

    pattern = f"EEEE d{_NO_BREAK}MMMM y"
    said = format_date(moment, pattern, locale=_LOCALES[spoken(language)])
    return said[:1].upper() + said[1:]


def date_of(moment: datetime, language: str) -> str:
    """The date within a line: “26 november 2026”, “26 November 2026”."""
    from babel.dates import format_date

    pattern = f"d{_NO_BREAK}MMMM{_NO_BREAK}y"
    return format_date(moment, pattern, locale=_LOCALES[spoken(language)])


def time_span(starts_at: datetime, ends_at: datetime | None, language: str) -> str:
    """From when to when: “Torsdag 12 mars 2026 kl. 14.00–15.00”, in the offset of the beginning.

    An end that is not after the beginning is no end.
    """
    begins = moment(starts_at, language)
    if ends_at is None or ends_at <= starts_at:
        return begins
    ends_at = ends_at.astimezone(starts_at.tzinfo)
    if ends_at.date() == starts_at.date():
        return f"{begins}–{clock(ends_at, language)}"
    ends = moment(ends_at, language)
    return f"{begins}{_NO_BREAK}– {ends[:1].lower() + ends[1:] if spoken(language) == 'sv' else ends}"


def moment(at: datetime, language: str) -> str:
    """Day and time: “Torsdag 12 mars 2026 kl. 14.00”."""
    before = f" kl.{_NO_BREAK}" if spoken(language) == "sv" else ", "
    return f"{day(at, language)}{before}{clock(at, language)}"


def decimal(number: float, language: str) -> str:
    """A number with at most one decimal: “20”, “7,5”."""
    from babel.numbers import format_decimal

    return format_decimal(number, "0.#", locale=_LOCALES[spoken(language)])


def minutes(length: Minutes, language: str) -> str:
    """A planned length: “20 min”, “7,5 min”."""
    number = decimal(length, language)
    return words(language)["minutes"].format(minutes=number).replace(" ", _NO_BREAK)


def percent(share: float, language: str) -> str:
    """A share of a whole (0 to 1), in whole percent: “34 %”, “34%”; a small one that is not nothing is “<1 %”."""
    from babel.numbers import format_percent

    said = format_percent(max(round(share, 2), 0.01 if share > 0 else 0.0), locale=_LOCALES[spoken(language)])
    return f"<{said}" if 0 < share < _HALF_A_PERCENT else said


def enumerated(names: Sequence[str], language: str) -> str:
    """Several in one sentence: “A, B och C”."""
    from babel.lists import format_list

    return format_list(names, locale=_LOCALES[spoken(language)])
