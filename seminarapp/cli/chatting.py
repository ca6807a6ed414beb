# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What `import` says of a chat."""

from __future__ import annotations

from dataclasses import asdict

from seminarapp.application.moderating.questioning import ChatReport
from seminarapp.application.records.chat import Begin, LeftOut
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.cli.console import counted, remark, say, say_json

_LEFT_OUT = {
    LeftOut.NO_QUESTION: (
        "message without a question (--all takes it)",
        "without a question (--all takes them)",
    ),
    LeftOut.REACTION: ("reaction", "reactions"),
    LeftOut.REPLY: ("reply", "replies"),
    LeftOut.PRIVATE: ("private message", "private messages"),
    LeftOut.NOTICE: ("notice of the meeting program", "notices of the meeting program"),
}
_BEGINS = {
    Begin.FIRST_MESSAGE: "the session has not been opened: times are counted from the first message",
    Begin.RECORDING: "the chat's times are those of a recording: they are counted from the opening as they stand",
}


def tell_chat(report: ChatReport, *, dry_run: bool, as_json: bool) -> None:
    """Print what was taken, what was left out, and how the times were counted."""
    if report.begin in _BEGINS and report.questions:
        remark(_BEGINS[report.begin])
    if as_json:
        say_json(asdict(report) | {"seminar": str(report.seminar)})
        return
    verb = "would import" if dry_run else "imported"
    known = f", {report.known} imported before" if report.known else ""
    asked = counted(report.questions, "audience question")
    say(f"{verb} into “{in_one_line(report.title)}”: {asked}{known}")
    for reason, count in report.left_out.items():
        say(f"left out: {counted(count, *_LEFT_OUT[reason])}")
