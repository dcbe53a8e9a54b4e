"""The stock candidacy that the examples of the wording rules speak of, and how an example says what is known.

Ada Marsh talked to Priya Nair about the post of Data Analyst at Northwind on Tuesday 3 March 2026; Tom Hale is the
recruiter. An example may begin with header lines (`Subject:`, `To:`, `Attached:`, `Thread:`, `Other:`, `Earlier:`,
`Promised:`, `Now:`, `Gave:`, `Feedback:`, `Spelling:`, `Role:`, `Never:`); a blank line ends them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final, cast

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import Extra, Fact, Interview, MoveKind, Promise, Received, Sent
from afterword.facts.people import Candidate, Contact, Employer
from afterword.playbook.text import Text, Variety

_HEADER: Final = re.compile(
    r"(subject|to|attached|thread|other|earlier|promised|now|gave|feedback|spelling|role|never): ?(.*)\n", re.IGNORECASE
)
_TALK: Final = datetime(2026, 3, 3, 10, tzinfo=UTC)

CANDIDACY: Final = Candidacy(
    Candidate("Ada Marsh", "ada@example.org", "Europe/London", "+44 7700 900123"),
    Employer("Northwind", "Europe/London", "GB", "ENG"),
    "Data Analyst",
    (
        Contact("priya", "Priya Nair", "interviewer", "priya@northwind.example"),
        Contact("tom", "Tom Hale", "recruiter", "tom@northwind.example"),
    ),
    (Interview(_TALK, _TALK.replace(hour=11), 1, ("priya",), "priya"),),
)


def example(words: str, moves: Sequence[MoveKind] = ()) -> Text:
    """The text that an example stands for, as the first of the moves, to Priya, unless it says otherwise."""
    known: dict[str, str] = {}
    while found := _HEADER.match(words):
        known[found.group(1).lower()] = found.group(2)
        words = words[found.end() :]
    text = Text(
        words.lstrip("\n"),
        subject=known.get("subject"),
        move=moves[0] if moves else None,
        candidacy=_candidacy(known),
        to=tuple(known.get("to", "priya").split(", ")),
        attachments=tuple(name for name in known.get("attached", "").split(", ") if name and name != "nothing"),
        attachments_known="attached" in known,
        other_employers=tuple(name for name in known.get("other", "").split(", ") if name),
        earlier=(known["earlier"],) if "earlier" in known else (),
        never=(known["never"],) if "never" in known else (),
        in_thread={"yes": True, "no": False}.get(known.get("thread", "")),
        now=datetime.fromisoformat(known["now"]).replace(hour=9, tzinfo=UTC) if "now" in known else None,
    )
    return replace(text, spelling=cast("Variety", known["spelling"])) if "spelling" in known else text


def _candidacy(known: dict[str, str]) -> Candidacy:
    facts: list[Fact] = []
    later = _TALK.replace(day=4)
    if "promised" in known:
        who, day = known["promised"].split()
        facts.append(Promise(_TALK, who, "decision", date(2026, 3, 4), date.fromisoformat(day)))
    if "gave" in known:
        facts.append(Sent(later, ("tom",), "reply", "email", gave=(cast("Extra", known["gave"]),)))
    if "feedback" in known:
        facts.append(Received(later, "priya", "rejection", feedback_offered=known["feedback"] == "offered"))
    return replace(CANDIDACY, role=known.get("role", CANDIDACY.role), history=(*CANDIDACY.history, *facts))
