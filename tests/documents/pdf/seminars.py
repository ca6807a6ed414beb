# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Invented pages as long and as full as real ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from seminarapp.documents.blocks import (
    Block,
    Closing,
    Figure,
    Heading,
    Items,
    ModeratorLine,
    Page,
    PanelList,
    Paragraph,
    PeopleGrid,
    PersonLine,
    Quote,
    RecordingLink,
    Spans,
    Standfirst,
    Timetable,
    TimetableRow,
    When,
)
from seminarapp.domain.spans import Span, spans_of

PEOPLE = (
    PersonLine("Alma Ravn", "enhetschef för fyrar och farleder", "Kustverket i Norrhamn"),
    PersonLine("Bo Vide", "astronom", "Observatoriet på Svartberget"),
    PersonLine("Eva-Lena Örn", "kommunikationsdirektör", "Norrhamns kommun"),
    PersonLine("Ture Hask", "forskare i ljusets historia", "Högskolan i Lund"),
)

FULL = Quote(
    (
        (
            "– Vi trodde att vi skulle byta lampor. I stället bytte vi ut hela sättet att arbeta på natten",
            True,
        ),
        (", sa Alma Ravn, enhetschef för fyrar och farleder, Kustverket i Norrhamn.", False),
    ),
    "Alma Ravn",
)
INSIDE = Quote(
    (
        ("”Ett mörker som går att mäta är lättare att försvara”", True),
        (", sa Bo Vide. ", False),
        ("”Det är inte en fråga om smak.”", True),
    ),
    "Bo Vide",
)
BEFORE = Quote(
    (
        ("Eva-Lena Örn, kommunikationsdirektör, Norrhamns kommun: ", False),
        ("– Det är inte tekniken som är svår. Det svåra är att bestämma vem gatan är till för.", True),
    ),
    "Eva-Lena Örn",
)
ALONE = Quote((("– Släck, så syns det.", True),))

TEXTS = (
    (
        "Samtalet inleddes med en fråga om hur mörkt det egentligen får vara. Alma Ravn beskrev hur fyrarna under ett "
        "enda år gick från 412 lampor till 98 och vad som hände med sjöfarten när kusten plötsligt blev svartare."
    ),
    (
        "Bo Vide påminde om att himlen över Norrhamn har ljusnat med 30 % sedan mätningarna började. Siffrorna finns i "
        "[den öppna databasen om natthimlens ljusstyrka](https://example.org/himmel?ar=2025&ort=Norrhamn), men han "
        "menade att *de flesta* inte behöver några siffror, utan bara ett fönster och lite tålamod."
    ),
    (
        "I en genomgång av 12 000 lyktstolpar stod nära sju av tio tända kl. 14 en solig dag i juni. Ingen hade "
        "bestämt att det skulle vara så, och ingen hade heller bestämt motsatsen."
    ),
)


def paragraph(number: int) -> Paragraph:
    """One of the texts."""
    return Paragraph(spans_of(TEXTS[number % len(TEXTS)]))


def heading(text: str, level: int = 2) -> Heading:
    """A heading."""
    return Heading(level, spans_of(text))


def items(*texts: str, ordered: bool = False) -> Items:
    """A list."""
    return Items(tuple(spans_of(text) for text in texts), ordered)


OPENING: tuple[Block, ...] = (
    heading("Den som vill se stjärnor får släcka lampan", 1),
    Standfirst(
        spans_of(
            "Fyra röster om ljus som ingen behöver – och om varför det är så svårt att låta det vara mörkt."
        )
    ),
    heading("Ljusare för varje år"),
    paragraph(0),
    PanelList("I panelen:", PEOPLE),
    ModeratorLine("Samtalet leddes av Karin Sjö, utvecklingsledare, Ljusrådet.", PersonLine("Karin Sjö")),
    heading("Se samtalet"),
    RecordingLink(
        "Hela samtalet finns som film:", "Film med text", "https://play.example.org/1", "Filmen är textad."
    ),
)

SECTION: tuple[Block, ...] = (
    heading("Mörker är inte detsamma som otrygghet"),
    paragraph(0),
    FULL,
    paragraph(1),
    items(
        "Släck det som ingen går förbi.",
        "Skärma det som måste lysa.",
        "Mät före och efter, samma natt och samma väder.",
    ),
    heading("En gata i taget", 3),
    paragraph(2),
    INSIDE,
    paragraph(1),
    BEFORE,
    items("Ett", "Två", ordered=True),
    Figure("Panelen på scenen, från vänster Alma Ravn och Bo Vide."),
    paragraph(2),
    ALONE,
)

CLOSING = Closing(
    spans_of("Serien avslutas den 10 december. Då handlar det om *det motsatta bekymret*: dimma.")
)

WHEN = When(
    ("Torsdag 16\N{NO-BREAK SPACE}oktober 2025 kl.\N{NO-BREAK SPACE}13.00–14.30", "Magasinet, Norrhamn"),
    datetime(2025, 10, 16, 13, 0, tzinfo=timezone(timedelta(hours=2))),
    datetime(2025, 10, 16, 14, 30, tzinfo=timezone(timedelta(hours=2))),
    "Magasinet, Norrhamn",
)

ARTICLE = Page(
    kind="article",
    title="Den som vill se stjärnor får släcka lampan",
    language="sv",
    blocks=(*OPENING, *SECTION, CLOSING),
    publisher="Ljusrådet i Norrhamn",
    kicker="Samtal om ljus · Del 3 av 5",
    footer="Samtal om ljus, del 3 av 5",
    when=WHEN,
)

ROWS = (
    TimetableRow("13.00", "Välkomna", "Karin Sjö hälsar välkommen"),
    TimetableRow("13.10", "Mörker är inte detsamma som otrygghet", "Alma Ravn och Bo Vide"),
    TimetableRow("14.00", "Publikens frågor"),
    TimetableRow("", "Kaffe i foajén"),
)

PROGRAMME = Page(
    kind="programme",
    title="Den som vill se stjärnor får släcka lampan",
    language="sv",
    blocks=(
        heading("Den som vill se stjärnor får släcka lampan", 1),
        Standfirst(
            spans_of(
                "Torsdag 16 oktober 2025 kl. 13.00–14.30. Magasinet, Norrhamn. Moderator: Karin Sjö, Ljusrådet."
            )
        ),
        Timetable(("Tid", "Programpunkt"), ROWS),
        heading("I panelen"),
        PeopleGrid(PEOPLE),
    ),
    publisher="Ljusrådet i Norrhamn",
    kicker="Samtal om ljus · Del 3 av 5",
    footer="Ljusrådet i Norrhamn · Den som vill se stjärnor får släcka lampan",
)


def article(sections: int) -> Page:
    """An article of so many sections; one is three pages, ten are about twenty."""
    return replace(ARTICLE, blocks=(*OPENING, *SECTION * sections, CLOSING))


def article_of(*blocks: Block) -> Page:
    """An article of these blocks under a headline."""
    return replace(ARTICLE, blocks=(heading("Rubrik", 1), *blocks), when=When())


def plain(text: str) -> Spans:
    """Text as one span, never markup."""
    return (Span(text),)
