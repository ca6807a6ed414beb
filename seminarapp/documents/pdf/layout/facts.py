# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is looked up: the panel, the moderator, the recording, when and where. Small type under quiet labels."""

from __future__ import annotations

from seminarapp.documents import blocks
from seminarapp.documents.blocks import PersonLine
from seminarapp.documents.pdf.layout.looks import MM
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.runs import Look, Story
from seminarapp.documents.pdf.setting import Setting, Text
from seminarapp.documents.pdf.structure import Element
from seminarapp.domain.spans import Span

Fact = blocks.PanelList | blocks.ModeratorLine | blocks.RecordingLink
LEADING = 11.8
WIDTH = 43 * MM
_GROUP = 15.0  # points above a group of facts
_NEAR = 3.0

_LIST = {"O": "/List", "ListNumbering": "/None"}


def fact(setter: Setter, block: Fact) -> list[Setting]:
    """A block that states a fact."""
    match block:
        case blocks.PanelList():
            return panel(setter, block)
        case blocks.ModeratorLine():
            return [moderator(setter, block)]
        case blocks.RecordingLink():
            return recording(setter, block)


def panel(setter: Setter, block: blocks.PanelList) -> list[Setting]:
    """A label, then each person with the name on a line of its own."""
    settings: list[Setting] = []
    if block.introduction.strip():
        settings.append(
            setter.line(block.introduction, setter.looks.label, 11.6, _GROUP).kept(with_next=True)
        )
    people = setter.root.add("L", attributes=_LIST)
    for number, someone in enumerate(block.people):
        settings.append(person(setter, someone, people, before=5.6 if number else _NEAR))
    return settings


def person(
    setter: Setter, someone: PersonLine, people: Element, before: float, *, large: bool = False
) -> Text:
    """“Name, title, organisation” as one list item, broken after the name, and after the title if it is long."""
    looks, inscriber = setter.looks, setter.inscriber
    name, quiet = (looks.large_name, looks.large_fact) if large else (looks.name, looks.fact)
    body = people.add("LI").add("LBody")
    parts = [part.strip() for part in (someone.name, someone.title, someone.organisation) if part.strip()]
    commas = [f"{part}," for part in parts[:-1]] + parts[-1:]
    runs = inscriber.plain(commas[0], name, body) if commas else []
    rest = Story(inscriber.plain(" ".join(commas[1:]), quiet, body))
    roomy = not large and rest.width(0, len(rest.text)) <= WIDTH
    for number, part in enumerate(commas[1:]):
        broken = number == 0 or not roomy
        runs += [inscriber.line_end(name, body)] if broken else inscriber.mark(" ", quiet, body)
        runs += inscriber.plain(part, quiet, body)
    return setter.text(runs, 13.4 if large else LEADING, before).kept(whole=True)


def moderator(setter: Setter, block: blocks.ModeratorLine) -> Text:
    """The moderator's sentence, the name in it standing out."""
    before, name, after = block.sentence.partition(block.person.name or "\0")
    quiet, strong = setter.looks.fact, setter.looks.name
    pieces: list[tuple[str, Look]] = [(before, quiet), (name, strong), (after, quiet)]
    runs = setter.inscriber.pieces(pieces, setter.root.add("P"))
    return setter.text(runs, LEADING, _GROUP).kept(whole=True)


def recording(setter: Setter, block: blocks.RecordingLink) -> list[Setting]:
    """The recording: what it is, the link, a remark."""
    look = setter.looks.fact
    settings: list[Setting] = []
    if block.introduction.strip():
        settings.append(setter.line(block.introduction, look, LEADING, _GROUP).kept(with_next=True))
    link = (Span(block.label or block.url, url=block.url),)
    runs = setter.inscriber.spans(link, look, setter.root.add("P"))
    settings.append(setter.text(runs, LEADING, _NEAR).kept(whole=True, with_next=bool(block.remark.strip())))
    if block.remark.strip():
        settings.append(setter.line(block.remark, look, LEADING, _NEAR))
    return settings


def when_and_where(setter: Setter, lines: tuple[str, ...]) -> list[Setting]:
    """When and where it was, under a label."""
    label = setter.line(setter.words["when_and_where"], setter.looks.label, 11.6, _GROUP)
    settings: list[Setting] = [label.kept(with_next=True)]
    for number, line in enumerate(lines):
        settings.append(setter.line(line, setter.looks.fact, LEADING, 0.0 if number else _NEAR))
    return settings
