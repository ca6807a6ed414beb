# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What can be done on the write page, each with its key."""

from __future__ import annotations

from seminarapp.ui.actions import QT_TRANSLATE_NOOP, ActionSpec, Place

WRITE_ACTIONS = (
    ActionSpec(
        "insert_block",
        QT_TRANSLATE_NOOP("Actions", "Insert a block"),
        Place.WRITE,
        shortcut="Ctrl+Shift+N",
        icon="plus",
        help=QT_TRANSLATE_NOOP("Actions", "Choose what to put in after the block of the caret"),
    ),
    ActionSpec(
        "insert_quote",
        QT_TRANSLATE_NOOP("Actions", "Insert a quote"),
        Place.WRITE,
        shortcut="Ctrl+Shift+Q",
        icon="quote",
        help=QT_TRANSLATE_NOOP("Actions", "Go to the quotes; Enter puts one into the article"),
    ),
    ActionSpec(
        "block_menu",
        QT_TRANSLATE_NOOP("Actions", "Block menu"),
        Place.WRITE,
        shortcut="Ctrl+Shift+B",
        icon="ellipsis",
        help=QT_TRANSLATE_NOOP("Actions", "What can be done with the block of the caret"),
    ),
    ActionSpec(
        "move_block_up",
        QT_TRANSLATE_NOOP("Actions", "Move the block up"),
        Place.WRITE,
        shortcut="Alt+Up",
        icon="arrow-up",
        help=QT_TRANSLATE_NOOP("Actions", "Put the block of the caret before the one above"),
    ),
    ActionSpec(
        "move_block_down",
        QT_TRANSLATE_NOOP("Actions", "Move the block down"),
        Place.WRITE,
        shortcut="Alt+Down",
        icon="arrow-down",
        help=QT_TRANSLATE_NOOP("Actions", "Put the block of the caret after the one below"),
    ),
    ActionSpec(
        "remove_block",
        QT_TRANSLATE_NOOP("Actions", "Remove the block"),
        Place.WRITE,
        shortcut="Ctrl+Shift+Backspace",
        icon="trash-2",
        help=QT_TRANSLATE_NOOP("Actions", "Take the block of the caret out of the article; it can be undone"),
    ),
    ActionSpec(
        "undo_article",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        Place.WRITE,
        shortcut="Ctrl+Z",
        icon="undo-2",
        help=QT_TRANSLATE_NOOP("Actions", "Undo the last change of the article"),
    ),
    ActionSpec(
        "redo_article",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        Place.WRITE,
        shortcut="Ctrl+Shift+Z",
        icon="redo-2",
        help=QT_TRANSLATE_NOOP("Actions", "Redo what was undone"),
    ),
    ActionSpec("as_paragraph", QT_TRANSLATE_NOOP("Actions", "Paragraph"), Place.WRITE, "Alt+0", "pilcrow"),
    ActionSpec("as_heading", QT_TRANSLATE_NOOP("Actions", "Heading"), Place.WRITE, "Alt+1", "heading"),
    ActionSpec("as_subheading", QT_TRANSLATE_NOOP("Actions", "Subheading"), Place.WRITE, "Alt+2", "heading"),
    ActionSpec("as_standfirst", QT_TRANSLATE_NOOP("Actions", "Standfirst"), Place.WRITE, "Alt+3", "pilcrow"),
    ActionSpec("as_list", QT_TRANSLATE_NOOP("Actions", "List"), Place.WRITE, "Alt+4", "list"),
    ActionSpec("as_closing", QT_TRANSLATE_NOOP("Actions", "Closing"), Place.WRITE, "Alt+5", "pilcrow"),
    ActionSpec("as_headline", QT_TRANSLATE_NOOP("Actions", "Headline"), Place.WRITE, "Alt+6", "heading"),
    ActionSpec(
        "next_attribution",
        QT_TRANSLATE_NOOP("Actions", "Next attribution"),
        Place.WRITE,
        shortcut="Ctrl+Shift+A",
        icon="quote",
        help=QT_TRANSLATE_NOOP(
            "Actions", "Say more or less about who said the quote of the caret; A does it too"
        ),
    ),
    ActionSpec(
        "next_placement",
        QT_TRANSLATE_NOOP("Actions", "Next placement"),
        Place.WRITE,
        shortcut="Ctrl+Shift+P",
        icon="quote",
        help=QT_TRANSLATE_NOOP(
            "Actions", "Put the attribution after, before or inside the quote; P does it too"
        ),
    ),
    ActionSpec(
        "quote_style",
        QT_TRANSLATE_NOOP("Actions", "How quotes are written"),
        Place.WRITE,
        shortcut="Ctrl+Shift+K",
        icon="quote",
        help=QT_TRANSLATE_NOOP(
            "Actions", "Dash or quotation marks, tense, and how much is said about a speaker"
        ),
    ),
    ActionSpec(
        "change_view",
        QT_TRANSLATE_NOOP("Actions", "Write, side by side, preview"),
        Place.WRITE,
        shortcut="F9",
        icon="eye",
        help=QT_TRANSLATE_NOOP("Actions", "Show the article in the next way"),
    ),
    ActionSpec(
        "search_material",
        QT_TRANSLATE_NOOP("Actions", "Search the material"),
        Place.WRITE,
        shortcut="Ctrl+F",
        icon="search",
        help=QT_TRANSLATE_NOOP("Actions", "Look for a note, a quote or a question"),
    ),
    ActionSpec(
        "export",
        QT_TRANSLATE_NOOP("Actions", "Export"),
        Place.WRITE,
        shortcut="Ctrl+E",
        icon="download",
        help=QT_TRANSLATE_NOOP("Actions", "Write the article, the programme or the seminar to a file"),
    ),
    ActionSpec(
        "copy_article",
        QT_TRANSLATE_NOOP("Actions", "Copy the article"),
        Place.WRITE,
        shortcut="Ctrl+Shift+C",
        icon="copy",
        help=QT_TRANSLATE_NOOP("Actions", "Put the article on the clipboard, formatted and as plain text"),
    ),
    ActionSpec(
        "print_programme",
        QT_TRANSLATE_NOOP("Actions", "Print the programme …"),
        Place.WRITE,
        shortcut="Ctrl+P",
        icon="printer",
        help=QT_TRANSLATE_NOOP("Actions", "Write the programme as PDF and open it to print"),
    ),
    ActionSpec(
        "next_column",
        QT_TRANSLATE_NOOP("Actions", "Next column"),
        Place.WRITE,
        shortcut="F6",
        icon="chevron-right",
        help=QT_TRANSLATE_NOOP("Actions", "Go to the material, the article, the sections"),
    ),
    ActionSpec(
        "previous_column",
        QT_TRANSLATE_NOOP("Actions", "Previous column"),
        Place.WRITE,
        shortcut="Shift+F6",
        icon="chevron-left",
        help=QT_TRANSLATE_NOOP("Actions", "Go to the sections, the article, the material"),
    ),
)
