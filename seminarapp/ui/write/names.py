# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the window calls things of the article: kinds of blocks, states of review, forms of attribution."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from seminarapp.domain.article import Content
from seminarapp.domain.values import ApprovalState, Attribution, BlockKind, Placement
from seminarapp.ui.widgets.badge import BadgeKind

translate = QCoreApplication.translate


def kind_name(kind: BlockKind, level: int = 2) -> str:
    """What a block of that kind is called."""
    names = {
        BlockKind.HEADLINE: translate("BlockKind", "Headline"),
        BlockKind.STANDFIRST: translate("BlockKind", "Standfirst"),
        BlockKind.HEADING: translate("BlockKind", "Heading"),
        BlockKind.PARAGRAPH: translate("BlockKind", "Paragraph"),
        BlockKind.PANEL: translate("BlockKind", "Panel"),
        BlockKind.MODERATOR: translate("BlockKind", "Moderator"),
        BlockKind.RECORDING: translate("BlockKind", "Recording"),
        BlockKind.QUOTE: translate("BlockKind", "Quote"),
        BlockKind.LIST: translate("BlockKind", "List"),
        BlockKind.CLOSING: translate("BlockKind", "Closing"),
        BlockKind.FIGURE: translate("BlockKind", "Picture"),
    }
    if kind is BlockKind.HEADING and level > 2:
        return translate("BlockKind", "Subheading")
    return names[kind]


def content_name(content: Content) -> str:
    """What a block with that content is called."""
    return kind_name(content.kind, content.level)


def approval_name(state: ApprovalState) -> str:
    """How far the speaker's review of a quote has come."""
    return {
        ApprovalState.DRAFT: translate("ApprovalState", "Not sent"),
        ApprovalState.SENT: translate("ApprovalState", "Awaiting reply"),
        ApprovalState.APPROVED: translate("ApprovalState", "Approved"),
        ApprovalState.AMENDED: translate("ApprovalState", "Amended"),
        ApprovalState.DECLINED: translate("ApprovalState", "Declined"),
        ApprovalState.NO_REPLY: translate("ApprovalState", "No reply"),
    }[state]


APPROVAL_BADGES = {
    ApprovalState.DRAFT: BadgeKind.NEUTRAL,
    ApprovalState.SENT: BadgeKind.WARN,
    ApprovalState.APPROVED: BadgeKind.OK,
    ApprovalState.AMENDED: BadgeKind.OK,
    ApprovalState.DECLINED: BadgeKind.OVER,
    ApprovalState.NO_REPLY: BadgeKind.WARN,
}


def attribution_name(form: Attribution | None) -> str:
    """A form of attribution; None is the document's rule."""
    if form is None:
        return translate("Attribution", "As the article’s rule")
    return {
        Attribution.FULL: translate("Attribution", "Name, title, organisation"),
        Attribution.SHORT: translate("Attribution", "Name, organisation in short"),
        Attribution.SURNAME: translate("Attribution", "Surname"),
        Attribution.NONE: translate("Attribution", "No attribution"),
    }[form]


def placement_name(placement: Placement) -> str:
    """Where the attribution stands."""
    return {
        Placement.AFTER: translate("Placement", "After the words"),
        Placement.BEFORE: translate("Placement", "Before the words"),
        Placement.INSIDE: translate("Placement", "After the first sentence"),
    }[placement]


def words_said(count: int) -> str:
    """“204 words”."""
    if count == 1:
        return translate("WordCount", "1 word")
    return translate("WordCount", "{count} words").format(count=QLocale().toString(count))
