# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`organisation`: the profile that every document follows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from seminarapp.application.library.profiling import Profiling
from seminarapp.application.views.profile import Profile
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.cli.console import say, say_json
from seminarapp.cli.options import JsonOption, LibraryOption, opened
from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.errors import RuleError
from seminarapp.domain.organisation import HouseWord, LanguageRules
from seminarapp.domain.values import Attribution, QuoteMarks, Tense
from seminarapp.settings import LANGUAGES

_NONE = "none"
_BY_MENTION = "by-mention"

NameOption = Annotated[str | None, typer.Option("--name", help="Who publishes where a seminar doesn't say.")]
ColourOption = Annotated[
    str | None, typer.Option("--colour", metavar="#RRGGBB", help="Of the documents; “none” for the usual.")
]
LogoOption = Annotated[
    str | None, typer.Option("--logo", metavar="FILE", help="PNG, JPEG or SVG; or “none”.")
]
LogoTextOption = Annotated[
    str | None, typer.Option("--logo-text", metavar="TEXT", help="What is told of it to who can't see it.")
]
TemplateOption = Annotated[
    str | None, typer.Option("--template", metavar="FILE.dotx", help="For Word documents; or “none”.")
]
LanguageOption = Annotated[
    str | None, typer.Option("--language", metavar="sv|en", help="Whose rules the options below change.")
]
QuotesOption = Annotated[QuoteMarks | None, typer.Option("--quotes", help="Of a new article.")]
TenseOption = Annotated[Tense | None, typer.Option("--tense", help="Of a new article: said, says.")]
AttributionOption = Annotated[
    str | None,
    typer.Option(
        "--attribution", metavar="FORM", help="Of a new article: full, short, surname, none, by-mention."
    ),
]
ClosingOption = Annotated[
    str | None, typer.Option("--closing", metavar="TEXT", help="The last paragraph of a new article.")
]
HouseWordsOption = Annotated[
    list[str] | None,
    typer.Option("--write", metavar="THIS=NOT_THAT", help="A house word; again for more. “none” for none."),
]


def organisation(
    context: typer.Context,
    name: NameOption = None,
    colour: ColourOption = None,
    logo: LogoOption = None,
    logo_text: LogoTextOption = None,
    word_template: TemplateOption = None,
    language: LanguageOption = None,
    quotes: QuotesOption = None,
    tense: TenseOption = None,
    attribution: AttributionOption = None,
    closing: ClosingOption = None,
    write: HouseWordsOption = None,
    as_json: JsonOption = False,
    library: LibraryOption = None,
) -> None:
    """Show the organisation's profile, or change what is named: name, colour, logo, template, and how it writes."""
    rules = (quotes, tense, attribution, closing, write)
    if language is None and any(one is not None for one in rules):
        raise RuleError(
            "Whose rules are meant? Add --language, one of {languages}", languages=", ".join(LANGUAGES)
        )
    with opened(context, library) as house:
        profiling = house.activities.profiling
        profile = profiling.profile()
        if name is not None or colour is not None:
            chosen = "" if colour == _NONE else colour
            profile = profiling.describe(
                profile.name if name is None else name, profile.colour if chosen is None else chosen
            )
        _choose_files(profiling, logo, logo_text, word_template)
        if language is not None and any(one is not None for one in rules):
            changed = _ruled(profile, language, quotes, tense, attribution)
            if closing is not None:
                changed = replace(changed, closing=closing)
            if write is not None:
                changed = replace(changed, house_words=_house_words(write))
            profiling.settle_language(language, changed)
        profile = profiling.profile()
    _show(profile, as_json=as_json)


def _choose_files(
    profiling: Profiling, logo: str | None, logo_text: str | None, word_template: str | None
) -> None:
    if logo == _NONE:
        profiling.drop_logo()
    elif logo is not None:
        profiling.choose_logo(Path(logo), logo_text or "")
    elif logo_text is not None:
        profiling.describe_logo(logo_text)
    if word_template == _NONE:
        profiling.drop_template()
    elif word_template is not None:
        profiling.choose_template(Path(word_template))


def _ruled(
    profile: Profile, language: str, quotes: QuoteMarks | None, tense: Tense | None, attribution: str | None
) -> LanguageRules:
    style = profile.style_of(language)
    changed = ArticleStyle(
        quotes=quotes or style.quotes,
        tense=tense or style.tense,
        attribution=style.attribution if attribution is None else _attribution(attribution),
    )
    return replace(profile.rules_of(language), style=changed)


def _attribution(form: str) -> Attribution | None:
    if form == _BY_MENTION:
        return None
    try:
        return Attribution(form)
    except ValueError:
        raise RuleError(
            "There is no attribution “{form}”: use one of {forms}",
            form=form,
            forms=", ".join([*Attribution, _BY_MENTION]),
        ) from None


def _house_words(written: list[str]) -> tuple[HouseWord, ...]:
    if written == [_NONE]:
        return ()
    words = []
    for one in written:
        write, between, not_write = one.partition("=")
        if not between:
            raise RuleError("“{word}” is no house word: write this=not that", word=one)
        words.append(HouseWord(write, not_write))
    return tuple(words)


def _show(profile: Profile, *, as_json: bool) -> None:
    if as_json:
        say_json(_as_json(profile))
        return
    logo = profile.logo
    say(f"name: {in_one_line(profile.name) or '–'}")
    say(f"colour: {profile.colour or '–'}")
    told = f" ({in_one_line(logo.description)})" if logo and logo.description else ""
    say(f"logo: {f'{logo.width} by {logo.height} pixels{told}' if logo else '–'}")
    say(f"template: {in_one_line(profile.word_template.name) if profile.word_template else '–'}")
    for language in LANGUAGES:
        style, rules = profile.style_of(language), profile.rules_of(language)
        say(f"{language}: {style.quotes}, {style.tense}, {style.attribution or _BY_MENTION}")
        if rules.closing:
            say(f"    closing: {in_one_line(rules.closing)}")
        for word in rules.house_words:
            say(f"    {word.write}, not {word.not_write}")


def _as_json(profile: Profile) -> dict[str, object]:
    logo = profile.logo
    return {
        "name": profile.name or None,
        "colour": profile.colour or None,
        "logo": {"width": logo.width, "height": logo.height, "text": logo.description or None}
        if logo
        else None,
        "template": profile.word_template.name if profile.word_template else None,
        "languages": {
            language: {
                "quotes": profile.style_of(language).quotes,
                "tense": profile.style_of(language).tense,
                "attribution": profile.style_of(language).attribution,
                "closing": rules.closing or None,
                "known_words": list(rules.known_words),
                "house_words": [{"write": one.write, "not": one.not_write} for one in rules.house_words],
            }
            for language in LANGUAGES
            for rules in (profile.rules_of(language),)
        },
    }
