# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stage display in each of its states, for pictures."""

from __future__ import annotations

from dataclasses import replace

from seminarapp.application.moderating.staging import StageFacts, StageState, ready_made
from seminarapp.ui.stage.picture import StagePicture
from seminarapp.ui.theme.look import Look

SIZE = (1920, 1080)
STATES = ("calm", "over", "paused", "message", "long", "before", "after")
_WORDS = {
    "sv": (
        "När regnet kommer på en gång",
        "Parken som får svämma över",
        "Klara, hur ritar man en park som ska stå under vatten?",
        "Om nu parken svämmar över oftare än någon räknade med, vem är det då som ska betala för källarna nedströms?",
        "Publikens frågor",
    ),
    "en": (
        "When the rain comes all at once",
        "The park that is meant to flood",
        "Klara, how do you design a park that is meant to stand under water?",
        "Suppose the park floods more often than anybody reckoned with: who is to pay for the basements downstream?",
        "Questions from the audience",
    ),
}


def facts(state: str, language: str) -> StageFacts:
    """What the stage shows in that state of `STATES`."""
    title, segment, question, long, following = _WORDS[language]
    calm = StageFacts(
        StageState.RUNNING,
        language,
        segment,
        clock=759,
        spent=0.37,
        question=question,
        floor="Klara Sundevik",
        following=following,
        time="14:31",
    )
    seldom = StageFacts(StageState.BEFORE, language, title, time="13:52", begins="14:00")
    return {
        "calm": calm,
        "over": replace(calm, clock=-74, spent=1.0),
        "paused": replace(calm, state=StageState.PAUSED),
        "message": replace(calm, message=ready_made(language)[0], awaited=("Klara Sundevik",)),
        "long": replace(calm, clock=-3674, spent=1.0, question=long, message=ready_made(language)[1]),
        "before": seldom,
        "after": replace(seldom, state=StageState.CLOSED, time="15:04", message=ready_made(language)[3]),
    }[state]


def picture(look: Look, state: str, language: str) -> StagePicture:
    """The stage as it is on a wall in that state."""
    shown = StagePicture(look)
    shown.resize(*SIZE)
    shown.show_facts(facts(state, language))
    return shown
