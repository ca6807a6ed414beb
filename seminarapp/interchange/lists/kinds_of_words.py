# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a few words of a list are likely to be: a name, a title, an organisation, a heading or a greeting."""

from __future__ import annotations

import re

_PARTICLES = frozenset(
    (
        *("von", "van", "af", "av", "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le"),
        *("bin", "ibn", "al", "el", "ter", "zu"),
    )
)
_LONGEST_NAME = 60  # letters
_MOST_WORDS = 5
_TITLES = re.compile(
    r"(?:^|\b)\w*(?:direktör|chef|chefen|professor|lektor|docent|doktorand|doktor|forskare|expert|strateg|handläggare"
    r"|ledare|ordförande|sekreterare|samordnare|utredare|ingenjör|konsult|rådgivare|råd|jurist|analytiker|ekonom"
    r"|redaktör|journalist|författare|planerare|arkitekt|kommunikatör|moderator|specialist|controller|minister"
    r"|ledamot|ombud|ombudsman|inspektör|assistent|utvecklare|lärare|rektor|läkare|hydrolog|meteorolog|ekolog"
    r"|biolog|geolog|psykolog|sociolog|chief|director|manager|officer|researcher|lecturer|fellow|editor|engineer|advisor"
    r"|adviser|analyst|consultant|chair|chairman|chairwoman|chairperson|president|secretary|coordinator|scientist"
    r"|lawyer|head|lead|founder|partner|journalist|author|architect|economist|strategist|planner|student"
    r"|vd|ceo|cto|cfo|coo|gd)(?:\b|$)",
    re.IGNORECASE,
)
_ORGANISATIONS = re.compile(
    r"\w*(?:universitet|högskola|högskolan|skolan|verket|myndigheten|myndighet|kommun|kommunen|region|regionen"
    r"|länsstyrelsen|departementet|styrelsen|stiftelse|stiftelsen|förbund|förbundet|förening|föreningen|institut"
    r"|institutet|inspektionen|nämnden|avdelningen|enheten|sektionen|förvaltningen|sjukhus|sjukhuset|museet|museum"
    r"|kansliet|bolaget|aktiebolag|ab|hb|university|college|school|institute|agency|authority|department|ministry"
    r"|council|foundation|association|centre|center|company|ltd|inc|llc|gmbh|group|board|unit|division)\b",
    re.IGNORECASE,
)
_HEADINGS = frozenset(
    (
        *("panel", "panelen", "paneldeltagare", "panelister", "deltagare", "medverkande", "talare"),
        *("anmälda", "inbjudna", "kontakter", "personer", "moderator", "moderatorer", "gäster", "publik"),
        *("till", "kopia", "cc", "to", "from", "från", "panelists", "panellists", "participants", "speakers"),
        *("guests", "attendees", "registered", "contacts", "people", "moderators", "audience", "invited"),
    )
)
_GREETINGS = re.compile(
    r"(?:(?:med\s+)?(?:vänlig|vänliga|vänligaste|bästa|varm|varma|hjärtlig|hjärtliga|många|soliga)\s+hälsning\w*"
    r"|hälsning\w*|vänligen|mvh|hälsar|allt gott|(?:best|kind|kindest|warm|with kind|with best)\s+regards|regards"
    r"|best wishes|best|sincerely(?: yours)?|yours sincerely|yours faithfully|cheers|thanks|tack|many thanks)"
    r"[\s,.!/]*",
    re.IGNORECASE,
)


def like_a_name(text: str) -> bool:
    """Whether it could be somebody's full name: two words or more, none of them in small letters but “von” and such."""
    words = text.replace(".", ". ").split()
    if not 2 <= len(words) <= _MOST_WORDS or len(text) > _LONGEST_NAME:
        return False
    if any(sign.isdigit() or sign in '@:/\\<>=&+*"?!;|' for sign in text):
        return False
    proper = [word for word in words if word.casefold() not in _PARTICLES]
    named = all(word[0].isupper() or not _has_case(word[0]) for word in proper) and len(proper) > 1
    return named and not like_a_title(text) and not _ORGANISATIONS.search(text)


def like_a_title(text: str) -> bool:
    """Whether it is likely what somebody does: it says so, or begins small, as titles do in Swedish."""
    words = text.split()
    if not words or _ORGANISATIONS.search(words[-1]):
        return False
    return bool(_TITLES.search(text)) or (words[0].islower() and words[0].isalpha())


def is_heading(line: str) -> bool:
    """Whether a line says whose names follow, and is nobody: “Panel:”, “Deltagare”."""
    plain = line.strip().strip("#*_ ").strip()
    ends = plain.endswith(":") and "," not in plain and "@" not in plain
    return ends or plain.rstrip(":").casefold() in _HEADINGS


def is_greeting(line: str) -> bool:
    """Whether a line ends a letter: “Med vänlig hälsning”."""
    plain = line.strip()
    return bool(plain) and (plain in ("--", "—", "___") or _GREETINGS.fullmatch(plain[:60]) is not None)


def without_label(line: str) -> str:
    """A line without what somebody is in the panel: “Moderator: Anna Berg” is Anna Berg."""
    label, sign, rest = line.partition(":")
    if sign and rest.strip() and label.strip().strip("*_ ").casefold() in _HEADINGS:
        return rest.strip().lstrip("*_ ")
    return line


def _has_case(sign: str) -> bool:
    return sign.lower() != sign.upper()
