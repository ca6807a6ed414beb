# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The report of a session in words: sections, tables, and what is said of what is not known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.application.reporting.course import SegmentStanding
from seminarapp.application.reporting.reporting import Departure
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.session import SegmentRun, SessionView
from seminarapp.documents.blocks import Heading, Items, Page, Paragraph, Standfirst, Table, Timeline
from seminarapp.documents.builders.report import report_page
from seminarapp.documents.language import words_of
from seminarapp.documents.making import DocumentMaker
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import AudienceState, CaptureKind, Fidelity, Priority
from tests.documents.panel import (
    AUDIENCE,
    OPENING,
    PLAN,
    SEMINAR,
    SESSION,
    held,
    material,
    named,
    of_card,
    turn,
)
from tests.documents.pdf.tagged import read
from tests.documents.reading import Html, folded

HELD = held(material())
TYPED = "<b>fet</b> & R&D {0} %s *stjärna* [a](https://x.y)"


def report(given: Material = HELD, language: str = "sv") -> Page:
    return report_page(given, language)


def said(page: Page, kind: type[Heading | Paragraph | Standfirst]) -> list[str]:
    return ["".join(span.text for span in block.text) for block in page.blocks if isinstance(block, kind)]


def departures(page: Page) -> list[str]:
    lists = [block for block in page.blocks if isinstance(block, Items)]
    return ["".join(span.text for span in item) for block in lists for item in block.items]


def table(page: Page, caption: str) -> Table:
    return next(block for block in page.blocks if isinstance(block, Table) and block.caption == caption)


def rows(page: Page, caption: str) -> list[tuple[str, ...]]:
    return [row.cells for row in table(page, caption).rows]


def remarks(page: Page, caption: str) -> list[str]:
    return [row.remark for row in table(page, caption).rows]


def test_the_sections_stand_in_one_order_in_both_languages() -> None:
    assert said(report(), Heading) == [
        "Rapport: Mörkret mellan lyktorna",
        "I korthet",
        "Annat än planerat",
        "Vem som talade när",
        "Talartid",
        "Programpunkter",
        "Förberedda frågor",
        "Publikfrågor",
    ]
    assert said(report(language="en"), Heading) == [
        "Report: Mörkret mellan lyktorna",
        "In brief",
        "Other than planned",
        "Who spoke when",
        "Speaking time",
        "Segments",
        "Prepared questions",
        "Audience questions",
    ]


def test_the_page_is_that_of_the_other_documents() -> None:
    page = report()
    assert (page.kind, page.title) == ("report", "Rapport: Mörkret mellan lyktorna")
    assert page.kicker == "Samtal om ljus · Del 2 av 3"
    assert page.footer == "Ljusrådet · Rapport: Mörkret mellan lyktorna"
    assert page.when.lines == ()
    blank = "\N{NO-BREAK SPACE}"
    assert said(page, Standfirst)[0].startswith(f"Torsdag 12{blank}mars 2026 kl.{blank}14.00–15.00.")


def test_in_brief_tells_times_of_day_length_and_pauses() -> None:
    assert said(report(), Paragraph)[:2] == [
        (
            "Samtalet öppnades kl. 14.03 och stängdes kl. 14.58. Det tog 53:00, planerat var 1:00:00 (−7:00). "
            "Pauser på 2:00 är inte inräknade."
        ),
        "Anteckningar: 0. Citat: 3. Förberedda frågor som ställdes: 2 av 3. Publikfrågor: 1, besvarade: 1.",
    ]
    assert said(report(language="en"), Paragraph)[0] == (
        "The session was opened at 14:03 and closed at 14:58. It took 53:00; 1:00:00 were planned (−7:00). "
        "Pauses of 2:00 are not counted."
    )


def test_what_went_other_than_planned_is_a_list() -> None:
    assert departures(report()) == [
        "Samtalet öppnades 3:00 för sent.",
        "Det blev 7:00 kortare än planerat.",
        "”Välkomna” tog 1:00 längre än planerat.",
        "”Vem tänder?” tog 2:00 längre än planerat.",
        "”Frågor” hoppades över.",
        "”Vem tänder?” – inget svar från Alma Lindåker.",
        "”Vem släcker?” – inget svar från Bo von Vide.",
        "En fråga som måste ställas ställdes inte: ”Något mer?”",
    ]


def test_where_nothing_did_that_is_said() -> None:
    plan = replace(PLAN, segments=PLAN.segments[:1], questions=())
    session = SessionView(OPENING, closed_at=300.0, runs=(SegmentRun("s1", 0.0, 300.0),))
    page = report(Material(plan, session))
    assert departures(page) == []
    assert "Inget blev annat än planerat." in said(page, Paragraph)


def test_speaking_time_is_told_by_person_with_the_moderator_and_the_sum() -> None:
    page = report()
    assert rows(page, "Per person") == [
        ("Alma Lindåker", "8:40", "54\N{NO-BREAK SPACE}%", "2", "4:40", "35:10", "0", "2"),
        ("Bo von Vide", "6:20", "40\N{NO-BREAK SPACE}%", "1", "6:20", "41:40", "0", "1"),
        ("Cia Frost", "1:00", "6\N{NO-BREAK SPACE}%", "1", "1:00", "54:00", "0", "0"),
        ("Tillsammans", "16:00", "100\N{NO-BREAK SPACE}%", "4", "", "", "0", "3"),
    ]
    assert remarks(page, "Per person") == [
        "Glimma lampor AB",
        "Observatoriet på Höjden",
        "Moderator, Ljusrådet",
        "",
    ]
    assert table(page, "Per person").rows[-1].strong
    assert rows(report(language="en"), "By person")[0][2] == "54%"
    fair = "Jämnt fördelat hade varje paneldeltagare haft 7:30 (47\N{NO-BREAK SPACE}%)."
    assert fair in said(page, Paragraph)


def test_organisations_are_told_with_the_moderator_as_one_of_their_own() -> None:
    assert rows(report(), "Per organisation") == [
        ("Glimma lampor AB", "1", "8:40", "54\N{NO-BREAK SPACE}%"),
        ("Observatoriet på Höjden", "1", "6:20", "40\N{NO-BREAK SPACE}%"),
        ("Moderator", "", "1:00", "6\N{NO-BREAK SPACE}%"),
    ]


def test_a_panel_without_organisations_has_no_table_of_them() -> None:
    seats = tuple(replace(seat, organisation="") for seat in PLAN.seats)
    page = report(replace(HELD, plan=replace(PLAN, seats=seats)))
    assert "Per organisation" not in [block.caption for block in page.blocks if isinstance(block, Table)]


def test_those_without_one_are_called_that() -> None:
    seats = (PLAN.seats[0], replace(PLAN.seats[1], organisation=""))
    found = rows(report(replace(HELD, plan=replace(PLAN, seats=seats))), "Per organisation")
    assert [row[0] for row in found] == ["Glimma lampor AB", "Ingen organisation", "Moderator"]


def test_who_never_had_the_floor_has_no_figures() -> None:
    page = report(replace(HELD, turns=(turn("al", 0.0, 60.0),)))
    assert rows(page, "Per person")[1] == ("Bo von Vide", "–", "–", "0", "–", "–", "0", "1")


def test_a_session_in_which_nobody_had_the_floor_says_so() -> None:
    page = report(replace(HELD, turns=()))
    assert "Ingen fick ordet, så det finns ingen talartid att berätta om." in said(page, Paragraph)
    assert any(isinstance(block, Timeline) for block in page.blocks), (
        "segments and questions are there to see"
    )


def test_segments_are_told_planned_and_actual() -> None:
    page = report()
    assert rows(page, "Planerad och verklig tid") == [
        ("Välkomna", "14.03", "5:00", "6:00", "+1:00"),
        ("Vem tänder?", "14.09", "20:00", "22:00", "+2:00"),
        ("Frågor", "–", "35:00", "–", "–"),
        ("Tillsammans", "", "1:00:00", "28:00", "−32:00"),
    ]
    assert remarks(page, "Planerad och verklig tid") == ["", "", "överhoppad", ""]


def test_a_segment_that_left_the_plan_or_its_place_is_told_as_such() -> None:
    runs = (SegmentRun("s2", 0.0, 60.0), SegmentRun("gone", 60.0, 90.0), SegmentRun("s1", 90.0))
    session = replace(SESSION, closed_at=None, runs=runs, pauses=())
    page = report(replace(HELD, session=session, now=3300.0), "en")
    assert rows(page, "Planned and actual time")[3][:3] == (
        "A segment no longer in the run of show",
        "14:04",
        "–",
    )
    assert remarks(page, "Planned and actual time")[:3] == [
        "going on, later than planned in the order",
        "",
        "to come",
    ]


def test_questions_are_told_with_standing_times_and_who_answered() -> None:
    filed = CaptureView(
        named("c9"),
        SEMINAR,
        "c9",
        CaptureKind.NOTE,
        "Jag.",
        "al",
        410.0,
        Fidelity.PARAPHRASE,
        question="q1",
    )
    page = report(replace(HELD, captures=(filed,)))
    assert rows(page, "Hur det gick med de förberedda frågorna") == [
        ("1. Vem tänder?", "ställd", "14.09", "8:20", "Alma Lindåker och Bo von Vide"),
        ("2. Vem släcker?", "ställd", "14.18", "40:00", "Alma Lindåker; inget svar från Bo von Vide"),
        ("3. Något mer?", "överhoppad", "–", "–", "–"),
    ]
    assert remarks(page, "Hur det gick med de förberedda frågorna") == [
        "måste ställas · till Alma Lindåker",
        "om tid finns · till Bo von Vide",
        "måste ställas · till Alma Lindåker och Bo von Vide",
    ]


def test_where_no_times_of_questions_are_known_there_are_no_columns_for_them() -> None:
    page = report(replace(HELD, session=SessionView(OPENING, closed_at=3300.0)), "en")
    told = table(page, "What became of the prepared questions")
    assert [column.head for column in told.columns] == ["Question", "Standing", "Answers"]
    assert [row.cells[1:] for row in told.rows] == [("not put", "–")] * 3


def test_a_question_for_nobody_in_particular_names_its_priority_alone() -> None:
    question = replace(PLAN.questions[0], seats=(), priority=Priority.IF_TIME)
    page = report(replace(HELD, plan=replace(PLAN, questions=(question,))))
    assert remarks(page, "Hur det gick med de förberedda frågorna") == ["om tid finns"]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (AudienceState.OPEN, ("öppen", "open")),
        (AudienceState.PUT, ("ställd", "put")),
        (AudienceState.ANSWERED, ("besvarad", "answered")),
        (AudienceState.PARKED, ("parkerad", "parked")),
    ],
)
def test_audience_questions_are_told_with_votes_and_state(
    state: AudienceState, words: tuple[str, str]
) -> None:
    given = replace(HELD, audience_questions=(replace(AUDIENCE[0], state=state, asked_by="Någon Annan"),))
    for language, caption, clock, word in (
        ("sv", "Publikens frågor, flest röster först", "14.36", words[0]),
        ("en", "Questions from the floor, most votes first", "14:36", words[1]),
    ):
        page = report(given, language)
        assert rows(page, caption) == [("Vad kostar en lykta?", "3", clock, word)]
        assert "Någon Annan" not in repr(page), "who asked is nobody's business"


def test_an_open_session_is_told_as_of_now() -> None:
    session = SessionView(OPENING, runs=(SegmentRun("s1", 0.0),))
    page = report(replace(HELD, session=session, turns=(), now=600.0))
    assert said(page, Paragraph)[0] == (
        "Samtalet öppnades kl. 14.00 och pågår: så såg det ut kl. 14.10. "
        "Hittills har det tagit 10:00, planerat är 1:00:00."
    )
    assert remarks(page, "Planerad och verklig tid")[:2] == ["pågår", "återstår"]
    assert {row[1] for row in rows(page, "Hur det gick med de förberedda frågorna")} == {"återstår"}


def test_a_transcript_is_told_without_times_of_day_and_without_segments() -> None:
    plan = replace(of_card(starts_at=None, ends_at=None, venue=""), segments=(), questions=(), moderator=None)
    page = report(Material(plan, SessionView(OPENING, closed_at=600.0), (turn("al", 5.0, 65.0),)), "en")
    assert said(page, Heading)[1:] == ["In brief", "Who spoke when", "Speaking time"]
    assert said(page, Standfirst) == []
    assert said(page, Paragraph)[0] == "It took 10:00."
    assert "14:00" not in repr(page.blocks)


def test_a_session_planned_for_no_day_has_that_of_its_opening() -> None:
    page = report(replace(HELD, plan=of_card(starts_at=None, ends_at=None)), "en")
    assert said(page, Standfirst)[0].startswith("Thursday 12\N{NO-BREAK SPACE}March 2026, 14:03.")


def test_segments_that_were_not_recorded_are_told_as_planned() -> None:
    page = report(replace(HELD, session=SessionView(OPENING, closed_at=3300.0)))
    assert "När programpunkterna gick är inte antecknat." in said(page, Paragraph)
    assert rows(page, "Planerade längder")[0] == ("Välkomna", "5:00")


def test_an_empty_seminar_that_was_opened_still_has_a_report() -> None:
    plan = replace(of_card(starts_at=None), moderator=None, seats=(), segments=(), questions=(), publisher="")
    for suffix in (".html", ".pdf"):
        made = DocumentMaker().make("report", suffix, Material(plan, SessionView(OPENING)), "sv")
        assert made.remarks == ()


def test_there_are_words_for_everything_that_can_be() -> None:
    for language in ("sv", "en"):
        known = words_of("report", language)
        assert {*Departure, *SegmentStanding, *AudienceState, *Priority} <= known.keys()


@pytest.mark.parametrize("suffix", [".html", ".pdf"])
def test_a_session_never_opened_is_refused_in_one_line(suffix: str) -> None:
    with pytest.raises(DocumentError, match=r"^The session has not been opened: .*$"):
        DocumentMaker().make("report", suffix, material(), "sv")


@pytest.mark.parametrize("typed", [TYPED, "مرحبا بالعالم", "😀 och é", "Å" * 300])
def test_hostile_names_come_out_as_typed_or_are_reported(typed: str) -> None:
    seat = replace(PLAN.seats[0], name=typed, organisation=typed)
    segment = replace(PLAN.segments[0], title=typed)
    question = replace(PLAN.questions[0], text=typed)
    plan = replace(of_card(title=typed), seats=(seat,), segments=(segment,), questions=(question,))
    given = replace(HELD, plan=plan, audience_questions=(replace(AUDIENCE[0], text=typed),))
    page = DocumentMaker().make("report", ".html", given, "sv")
    assert Html(page.data).text.count(folded(typed)) >= 6
    assert page.remarks == ()
    printed = DocumentMaker().make("report", ".pdf", given, "sv")
    text = "".join(read(printed).root.text.split()).replace("\N{SOFT HYPHEN}", "")
    assert text.count("".join(typed.split())) >= 6
    assert bool(printed.remarks) == (typed[0] in "م😀")
