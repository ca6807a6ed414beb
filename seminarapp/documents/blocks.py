# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The neutral document: frozen blocks in reading order. Builders make them from views; writers know one format each.

Text is user text, never markup. A builder decides wording; a writer decides only how a block looks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from seminarapp.documents.brand import OWN_BRAND, Brand
from seminarapp.domain.handout import Paper
from seminarapp.domain.spans import Span

Spans = tuple[Span, ...]
"""Inline text: plain, emphasised or a link."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the only headline of the document, or of a sheet in it."""

    level: int
    text: Spans


@dataclass(frozen=True, slots=True)
class Standfirst:
    """The lead under the headline."""

    text: Spans


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of body text. `sources` are the labels of the captures it rests on (data, not shown)."""

    text: Spans
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote as it is worded: pieces in reading order, each with whether it is speech; joined they are the sentence.

    `speaker` (a name) and `words` (the bare words) and `capture` (its label) are for machine-readable output.
    """

    pieces: tuple[tuple[str, bool], ...]
    speaker: str = ""
    words: str = ""
    capture: str = ""

    @property
    def sentence(self) -> str:
        """The quote with its attribution, as one string."""
        return "".join(text for text, _ in self.pieces)


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Spans, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody by name, title and organisation; parts may be empty."""

    name: str
    title: str = ""
    organisation: str = ""

    @property
    def line(self) -> str:
        """“name, title, organisation”, without the parts that are missing."""
        return ", ".join(part for part in (self.name, self.title, self.organisation) if part)


@dataclass(frozen=True, slots=True)
class PanelList:
    """The panel: a line that introduces it, then one item a seat."""

    introduction: str
    people: tuple[PersonLine, ...]


@dataclass(frozen=True, slots=True)
class ModeratorLine:
    """One sentence that names the moderator; `person` is for machine-readable output."""

    sentence: str
    person: PersonLine


@dataclass(frozen=True, slots=True)
class RecordingLink:
    """The recording: an introducing line (may be empty), the link's text and address, and a remark (captions)."""

    introduction: str
    label: str
    url: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Closing:
    """The untitled closing paragraph (a tinted box in print)."""

    text: Spans


@dataclass(frozen=True, slots=True)
class Colophon:
    """What an edition says of itself, last of all: a line for its publication, and one for each correction."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture that is not there yet in this version: its alternative text is what is written."""

    alternative: str


@dataclass(frozen=True, slots=True)
class TimetableRow:
    """One segment in the programme: its clock time (ready formatted, may be empty), title and remark."""

    time: str
    title: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Timetable:
    """The programme's rows. `head` names the columns for those who can't see them."""

    head: tuple[str, str]
    rows: tuple[TimetableRow, ...]


@dataclass(frozen=True, slots=True)
class PeopleGrid:
    """People side by side, as at the end of a programme."""

    people: tuple[PersonLine, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. `width` is in relation to the other columns'; figures stand at the right."""

    head: str
    width: float = 1.0
    figures: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: a cell a column, one of which names the row, and a remark under that. `strong` for a sum."""

    cells: tuple[str, ...]
    remark: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table under a caption. Every row has as many cells as there are columns.

    `named_by` is the column whose cell names the row and has its remark under it.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    named_by: int = 0


@dataclass(frozen=True, slots=True)
class Roll:
    """Who is expected, with a box to tick and a place to sign for each, and lines for those who come unexpected.

    Attributes:
        head: what the columns are called: number, name, organisation, there, signature.
        blank: how many lines are left for names by hand.
    """

    caption: str
    head: tuple[str, str, str, str, str]
    people: tuple[PersonLine, ...]
    blank: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """From when to when, in seconds from the beginning, and what it is called."""

    begin: float
    end: float
    label: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment, in seconds from the beginning, and what stands at it."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Lane:
    """One person's stretches. `colour` is a speaker's number, 0 for nobody's; `total` stands at the end."""

    name: str
    colour: int
    stretches: tuple[Stretch, ...]
    total: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """A picture of who spoke when: a lane a person, over the segments, with questions as marks and pauses hatched.

    Attributes:
        title: what the picture is called.
        alternative: what it shows, in words.
        length: seconds, above zero.
        ticks: the axis' labels.
    """

    title: str
    alternative: str
    length: float
    lanes: tuple[Lane, ...]
    segments: tuple[Stretch, ...] = ()
    questions: tuple[Mark, ...] = ()
    pauses: tuple[Stretch, ...] = ()
    ticks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class NewSheet:
    """What follows is a sheet of its own: in print from a new page, numbered anew."""


@dataclass(frozen=True, slots=True)
class Versions:
    """The same words in several wordings, side by side: what each is called, and the quote as it is marked."""

    versions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """Boxes to tick, and lines to write on.

    Attributes:
        options: what stands beside each box; none for lines alone.
        label: what the lines are for.
        lines: how many of them.
    """

    options: tuple[str, ...]
    label: str = ""
    lines: int = 0


Block = (
    Heading
    | Standfirst
    | Paragraph
    | Quote
    | Items
    | PanelList
    | ModeratorLine
    | RecordingLink
    | Closing
    | Colophon
    | Figure
    | Timetable
    | PeopleGrid
    | Table
    | Roll
    | Timeline
    | NewSheet
    | Versions
    | Answers
)


@dataclass(frozen=True, slots=True)
class When:
    """When and where it was, as lines for print and as data; `capacity` is how many people the room holds."""

    lines: tuple[str, ...] = ()
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    venue: str = ""
    room: str = ""
    address: str = ""
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class Envelope:
    """What an e-mail says on its outside.

    Attributes:
        to, address: who gets it, and where; either may be empty.
        answer_to: whom to answer, as the user wrote it: an address or not.
    """

    subject: str
    to: str = ""
    address: str = ""
    answer_to: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A whole document.

    Attributes:
        kind: “article”, “programme” …
        title: the headline as plain text, for the title bar and the metadata.
        kicker: the line above the headline: series and part.
        footer: what stands at the foot of every printed page, beside the page number.
        event: the seminar's own title, for machine-readable output; empty where it is the page's.
        series: the series' title, for machine-readable output.
        brand: the organisation's colours, logo and template.
        version: of a handout, which version it is and when it was made.
        envelope: for what is meant to be sent as an e-mail; None for all else.
    """

    kind: str
    title: str
    language: str
    blocks: tuple[Block, ...]
    publisher: str = ""
    kicker: str = ""
    footer: str = ""
    when: When = When()
    event: str = ""
    series: str = ""
    brand: Brand = OWN_BRAND
    paper: Paper = Paper.A4
    version: str = ""
    envelope: Envelope | None = None
