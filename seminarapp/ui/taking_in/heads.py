# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What stands over a preview, and over the report that it becomes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seminarapp.ui.taking_in.previewed import Destination, Previewed


def head_of(shown: Previewed, source: str, *, done: bool) -> str:
    """What is taken in, and into what, or, when it is `done`, what was.

    Args:
        source: the file's name; "" for what was pasted.
    """
    translate = QCoreApplication.translate
    file = source or translate("TakingIn", "what was pasted")
    if not shown.into:
        asked, told = {
            Destination.DIRECTORY: (
                translate("TakingIn", "Take in {file} into the people directory"),
                translate("TakingIn", "Taken in from {file}"),
            )
        }.get(
            shown.destination,
            (translate("TakingIn", "Take in {file}"), translate("TakingIn", "Taken in from {file}")),
        )
    else:
        asked, told = {
            Destination.PANEL: (
                translate("TakingIn", "Take in {file} as panelists: {into}"),
                translate("TakingIn", "Taken in as panelists from {file}: {into}"),
            ),
            Destination.PARTICIPANTS: (
                translate("TakingIn", "Take in {file} as participants: {into}"),
                translate("TakingIn", "Taken in as participants from {file}: {into}"),
            ),
        }.get(
            shown.destination,
            (
                translate("TakingIn", "Take in {file}: {into}"),
                translate("TakingIn", "Taken in from {file}: {into}"),
            ),
        )
    return (told if done else asked).format(file=file, into=shown.into)
