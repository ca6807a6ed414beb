# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The menus of the article: what to insert, what to do with a block, how quotes are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import Attribution, BlockKind, Placement, QuoteMarks, Tense
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.button import literal
from seminarapp.ui.write.names import attribution_name, content_name, placement_name

ICONS = {
    BlockKind.HEADLINE: "heading",
    BlockKind.STANDFIRST: "pilcrow",
    BlockKind.HEADING: "heading",
    BlockKind.PARAGRAPH: "pilcrow",
    BlockKind.PANEL: "users",
    BlockKind.MODERATOR: "radio",
    BlockKind.RECORDING: "play",
    BlockKind.QUOTE: "quote",
    BlockKind.LIST: "list",
    BlockKind.CLOSING: "pilcrow",
    BlockKind.FIGURE: "file-text",
}
_KEYS = {
    BlockKind.PARAGRAPH: "Alt+0",
    BlockKind.HEADING: "Alt+1",
    BlockKind.STANDFIRST: "Alt+3",
    BlockKind.LIST: "Alt+4",
    BlockKind.CLOSING: "Alt+5",
    BlockKind.HEADLINE: "Alt+6",
}
WRITTEN = (
    Content(BlockKind.PARAGRAPH),
    Content(BlockKind.HEADING),
    Content(BlockKind.HEADING, level=3),
    Content(BlockKind.STANDFIRST),
    Content(BlockKind.LIST),
    Content(BlockKind.CLOSING),
    Content(BlockKind.HEADLINE),
)
"""The kinds that are words alone: one can be turned into another."""

FILLED = (
    Content(BlockKind.PANEL),
    Content(BlockKind.MODERATOR),
    Content(BlockKind.RECORDING),
    Content(BlockKind.FIGURE),
)

T = TypeVar("T")


def keys_of(content: Content) -> str:
    """The key that turns a block into that kind."""
    return "Alt+2" if content.level > 2 else _KEYS.get(content.kind, "")


class InsertMenu(QMenu):
    """Every kind of block; `choose` gets an empty content of the kind, `quote` is asked for a quote."""

    def __init__(
        self,
        look: Look,
        choose: Callable[[Content], object],
        quote: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Insert"))
        for content in WRITTEN:
            action = self.addAction(look.icon(ICONS[content.kind]), content_name(content))
            action.triggered.connect(partial(_tell, choose, content))
        self.addSeparator()
        action = self.addAction(look.icon("quote"), self.tr("Quote from the material …"))
        action.triggered.connect(partial(_ask, quote))
        for content in FILLED:
            action = self.addAction(look.icon(ICONS[content.kind]), content_name(content))
            action.triggered.connect(partial(_tell, choose, content))


class KindMenu(QMenu):
    """What a written block can be turned into; `choose` gets an empty content of the kind."""

    def __init__(
        self, look: Look, present: Content, choose: Callable[[Content], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Turn into"), parent)
        group = QActionGroup(self)
        for content in WRITTEN:
            action = self.addAction(
                look.icon(ICONS[content.kind]), f"{content_name(content)}\t{keys_of(content)}"
            )
            action.setCheckable(True)
            action.setChecked((content.kind, content.level) == (present.kind, present.level))
            action.triggered.connect(partial(_tell, choose, content))
            group.addAction(action)


class QuoteMenu(QMenu):
    """How one quote is attributed; `choose` gets the quote's new content."""

    def __init__(
        self, present: Content, choose: Callable[[Content], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Attribution"), parent)
        forms = QActionGroup(self)
        for form in (None, *Attribution):
            action = self.addAction(attribution_name(form))
            action.setCheckable(True)
            action.setChecked(present.attribution is form)
            action.triggered.connect(partial(_tell, choose, replace(present, attribution=form)))
            forms.addAction(action)
        self.addSeparator()
        placements = QActionGroup(self)
        for placement in Placement:
            action = self.addAction(placement_name(placement))
            action.setCheckable(True)
            action.setChecked((present.placement or Placement.AFTER) is placement)
            action.triggered.connect(partial(_tell, choose, replace(present, placement=placement)))
            placements.addAction(action)


@dataclass(frozen=True, slots=True)
class BlockDeeds:
    """What can be done with the block of the caret."""

    turn_into: Callable[[Content], object]
    revise: Callable[[Content], object]
    move_up: Callable[[], object]
    move_down: Callable[[], object]
    remove: Callable[[], object]
    sources: tuple[tuple[str, Callable[[], object]], ...] = ()
    """What its text rests on, each with how it does so no longer."""


class BlockMenu(QMenu):
    """What can be done with one block: what it is or how it is attributed, where it stands, and that it goes."""

    def __init__(
        self, look: Look, content: Content, deeds: BlockDeeds, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Block"))
        if content.kind is BlockKind.QUOTE:
            self.addMenu(QuoteMenu(content, deeds.revise, self))
        elif content.kind in {one.kind for one in WRITTEN}:
            self.addMenu(KindMenu(look, content, deeds.turn_into, self))
        if deeds.sources:
            rests = self.addMenu(look.icon("link"), self.tr("Rests on"))
            for text, unlink in deeds.sources:
                action = rests.addAction(literal(text))
                action.setCheckable(True)
                action.setChecked(True)
                action.triggered.connect(partial(_ask, unlink))
        self.addSeparator()
        up = self.addAction(look.icon("arrow-up"), self.tr("Move up") + "\tAlt+↑")
        up.triggered.connect(partial(_ask, deeds.move_up))
        down = self.addAction(look.icon("arrow-down"), self.tr("Move down") + "\tAlt+↓")
        down.triggered.connect(partial(_ask, deeds.move_down))
        self.addSeparator()
        remove = self.addAction(look.icon("trash-2"), self.tr("Remove"))
        remove.triggered.connect(partial(_ask, deeds.remove))


class StyleMenu(QMenu):
    """How all quotes of the article are written; `choose` gets the new style."""

    def __init__(
        self, present: ArticleStyle, choose: Callable[[ArticleStyle], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How quotes are written"))
        marks = {
            QuoteMarks.DASH: self.tr("Quotation dash:  – Words"),
            QuoteMarks.MARKS: self.tr("Quotation marks:  “Words”"),
        }
        tenses = {Tense.PAST: self.tr("Past tense: said"), Tense.PRESENT: self.tr("Present tense: says")}
        rules = {form: attribution_name(form) for form in Attribution}
        first_full = self.tr("Full at first mention, surname later")
        self._offer([(text, replace(present, quotes=one)) for one, text in marks.items()], present, choose)
        self._offer([(text, replace(present, tense=one)) for one, text in tenses.items()], present, choose)
        offered = [(first_full, replace(present, attribution=None))]
        offered += [(text, replace(present, attribution=one)) for one, text in rules.items()]
        self._offer(offered, present, choose)

    def _offer(
        self,
        offered: list[tuple[str, ArticleStyle]],
        present: ArticleStyle,
        choose: Callable[[ArticleStyle], object],
    ) -> None:
        self.addSeparator()
        group = QActionGroup(self)
        for text, style in offered:
            action = self.addAction(text)
            action.setCheckable(True)
            action.setChecked(style == present)
            action.triggered.connect(partial(_tell, choose, style))
            group.addAction(action)


def _tell(choose: Callable[[T], object], chosen: T, _checked: bool = False) -> None:
    choose(chosen)


def _ask(ask: Callable[[], object], _checked: bool = False) -> None:
    ask()
