# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""All commands in one list; each group stands in a file of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typer


def application() -> typer.Typer:
    """The whole command line."""
    import typer

    from seminarapp.cli import (
        demonstration,
        exchanging,
        handouts,
        importing,
        keeping,
        looking,
        participants,
        people,
        planning,
        profile,
        publishing,
        remembering,
        replaying,
        run_of_show,
        transcripts,
        voices,
    )
    from seminarapp.cli.options import window

    app = typer.Typer(
        help="Run panel seminars and publish what was said.",
        no_args_is_help=False,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    app.callback(invoke_without_command=True)(window)
    app.command("import")(importing.import_file)
    app.command("export")(exchanging.export)
    app.command("handouts")(handouts.handouts)
    app.command("list")(looking.list_seminars)
    app.command("plan")(planning.plan)
    app.command("take-over")(planning.take_over)
    app.command("series")(planning.series)
    app.command("template")(planning.template)
    app.command("discard")(planning.discard)
    app.command("show")(looking.show)
    app.command("people")(people.people)
    app.command("participants")(participants.participants)
    app.command("search")(looking.search)
    app.command("questions")(run_of_show.questions)
    app.command("history")(remembering.history)
    app.command("quotes")(transcripts.quotes)
    app.command("transcript")(voices.transcript)
    app.command("organisation")(profile.organisation)
    app.command("check")(publishing.check)
    app.command("finalise")(publishing.finalise)
    app.command("correct")(publishing.correct)
    app.command("withdraw")(publishing.withdraw)
    app.command("replay")(replaying.replay)
    app.command("verify")(keeping.verify)
    app.command("rebuild")(keeping.rebuild)
    app.command("demo")(demonstration.demo)
    app.command("self-test")(demonstration.self_test)
    return app
