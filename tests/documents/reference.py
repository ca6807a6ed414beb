# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The reference documents: a small article, its programme and its report, in both languages, as they are to be.

`python -m tests.documents.reference` writes them anew; look at the difference before it is committed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from seminarapp.application.views.material import Material
from seminarapp.documents.making import DocumentMaker
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import Attribution, BlockKind, Placement, QuoteMarks, Recording
from tests.documents.panel import ALMA, BO, CARD, PLAN, held, material, quote, quoting

FOLDER = Path(__file__).parents[1] / "reference" / "documents"
TEXTUAL = (".fragment.html", ".html", ".md", ".txt", ".jsonld")


@dataclass(frozen=True)
class Reference:
    """One document that is compared byte for byte."""

    kind: str
    language: str
    suffix: str

    @property
    def path(self) -> Path:
        return FOLDER / f"{self.kind}.{self.language}{self.suffix}"

    def made(self) -> bytes:
        return DocumentMaker().make(self.kind, self.suffix, MATERIALS[self.language], self.language).data


def references() -> Iterator[Reference]:
    """Every kind of document in both languages and every format that is text."""
    for kind, suffixes in DocumentMaker().kinds().items():
        for language in MATERIALS:
            yield from (Reference(kind, language, suffix) for suffix in suffixes if suffix in TEXTUAL)


def _swedish() -> Material:
    return material(
        Content(BlockKind.HEADLINE, "Natten som försvann"),
        Content(
            BlockKind.STANDFIRST, "Två röster om ljuset vi inte behöver – och om himlen vi *inte längre* ser."
        ),
        Content(BlockKind.HEADING, "En kväll utan stjärnor"),
        Content(
            BlockKind.PARAGRAPH, "Kvarnsalen var full & belysningen nedsläckt.\n\nSå började det: <5 lux."
        ),
        Content(BlockKind.PANEL),
        Content(BlockKind.MODERATOR),
        Content(BlockKind.HEADING, "Se samtalet"),
        Content(BlockKind.RECORDING, "Hela samtalet finns som film:"),
        Content(BlockKind.HEADING, "Samtalet i korthet"),
        Content(
            BlockKind.PARAGRAPH, "Enligt [mätningen](https://example.org/ljus_2) ökar ljuset med 2 % om året."
        ),
        quoting("c1"),
        quoting("c2"),
        Content(BlockKind.HEADING, "Ett råd var", level=3),
        quoting("c3", placement=Placement.BEFORE),
        quoting("c1", attribution=Attribution.SHORT, placement=Placement.INSIDE),
        quoting("c3", attribution=Attribution.NONE),
        Content(BlockKind.LIST, "1. Släck.\n- Vänta.\nTitta *upp*."),
        Content(BlockKind.FIGURE, "En gatlykta i dimma, sedd underifrån."),
        Content(BlockKind.CLOSING, "Nästa samtal hålls den 9 april."),
    )


def _english() -> Material:
    card = replace(
        CARD,
        title="The dark between the lamps",
        language="en",
        series_title="Talking about light",
        venue="The Mill, Sjöholm",
    )
    plan = replace(
        PLAN,
        card=card,
        publisher="Light Council",
        moderator=replace(PLAN.moderator, title="editor", organisation="Light Council")
        if PLAN.moderator
        else None,
        recording=Recording("", "https://play.example.org/light/2"),
        seats=(
            replace(
                ALMA, title="lighting designer", organisation="Glimma Lamps", organisation_short="Glimma"
            ),
            replace(BO, title="astronomer", organisation="Observatory on the Hill"),
        ),
        segments=tuple(
            replace(segment, title=title)
            for segment, title in zip(PLAN.segments, ("Welcome", "Who lights it?", "Questions"), strict=True)
        ),
    )
    captures = (
        quote("c1", "We light up to see. Then we see nothing else."),
        quote("c2", "Where did the Milky Way go?", "bv"),
        quote("c3", "Switch off one lamp at a time."),
    )
    return material(
        Content(BlockKind.HEADLINE, "The night that vanished"),
        Content(BlockKind.STANDFIRST, "Two voices on the light we do not need."),
        Content(BlockKind.PARAGRAPH, "The Mill was full & the lights were *down*."),
        Content(BlockKind.PANEL, "On stage:"),
        Content(BlockKind.MODERATOR),
        Content(BlockKind.RECORDING),
        Content(BlockKind.HEADING, "The conversation in brief"),
        quoting("c1", placement=Placement.INSIDE),
        quoting("c2"),
        quoting("c3"),
        Content(BlockKind.CLOSING, "The next conversation is on 9 April."),
        plan=plan,
        captures=captures,
        style=ArticleStyle(QuoteMarks.MARKS),
    )


MATERIALS = {"sv": held(_swedish()), "en": held(_english())}

if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for reference in references():
        reference.path.write_bytes(reference.made())
        print(reference.path)
