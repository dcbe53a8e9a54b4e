"""The twelve situations of docs/words.md. `python -m tests.writing.twelve_situations` writes the page anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import Fact, Interview, MoveKind, Promise, Received, Sent
from afterword.facts.people import Candidate, Contact, Employer
from afterword.facts.plan import Move, Window
from afterword.writing.draft import About, DraftText, draft

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "words.md"
TALK = datetime(2026, 3, 3, 10, tzinfo=UTC)


@dataclass(frozen=True)
class Case:
    """A situation in a sentence, and what the writer is given."""

    situation: str
    candidacy: Candidacy
    kind: MoveKind
    to: str
    after: timedelta
    thread: str = ""

    def move(self) -> Move:
        now = TALK + self.after
        return Move(self.kind, (self.to,), 1, Window(now, now), "open", False, ())

    def written(self, earlier: tuple[str, ...] = ()) -> DraftText:
        about = About(thread_subject=self.thread, earlier=earlier)
        return draft(self.candidacy, self.move(), TALK + self.after, about)


def _candidacy(candidate: str, employer: str, role: str, people: tuple[Contact, ...], *facts: Fact) -> Candidacy:
    first = candidate.split()[0].lower()
    who = Candidate(candidate, f"{first}@example.org", "Europe/London", "+44 7700 900123")
    return Candidacy(who, Employer(employer, "Europe/London", "GB", "ENG"), role, people, facts)


def _person(name: str, part: str = "interviewer") -> Contact:
    key = name.removeprefix("Dr ").split()[0].lower()
    return Contact(key, name, part, f"{key}@employer.example")  # type: ignore[arg-type]


def _talk(*who: str, place: str | None = None, notes: str | None = None, number: int = 1, days: int = 0) -> Interview:
    at = TALK + timedelta(days=days)
    return Interview(at, at + timedelta(hours=1), number, who, who[0], place, notes)


def _after(days: float) -> datetime:
    return TALK + timedelta(days=days)


DAY = timedelta(days=1)
RIVER = (_person("Ines Calder"), _person("Marcus Bell"), _person("Jo Whitaker", "recruiter"))
WARD = (_person("Dr Helen Amadi"), _person("Sam Price", "recruiter"))
MILL = (_person("Rosa Lindgren", "hiring_manager"), _person("Pete Nolan", "recruiter"))
PANEL_NOTES = "Ines explained how they model the flood plain after a wet winter. Marcus talked about the new gauges on the upper river."

CASES: tuple[Case, ...] = (
    Case(
        "A video interview this morning with one person; the candidate took a note of what was talked about.",
        _candidacy(
            "Nadia Rahman",
            "Millbrook Press",
            "Production Editor",
            MILL,
            _talk(
                "rosa",
                place="video",
                notes="Talked about bringing the typesetting back in house. Stumbled on the question about print budgets.",
            ),
        ),
        "thank_you",
        "rosa",
        timedelta(hours=5),
    ),
    Case(
        "An interview in person yesterday, of which no note was taken; they hope to decide by Friday week.",
        _candidacy(
            "Tom Achterberg",
            "Larkfield School",
            "Teacher of Physics",
            (_person("Anne Devlin"),),
            _talk("anne", place="in person"),
            Promise(TALK + timedelta(minutes=50), "anne", "decision", date(2026, 3, 9), date(2026, 3, 13)),
        ),
        "thank_you",
        "anne",
        DAY,
    ),
    Case(
        "A panel of two: the note to the first.",
        _candidacy("Owen Pritchard", "Severn Trust", "Hydrologist", RIVER, _talk("ines", "marcus", notes=PANEL_NOTES)),
        "thank_you",
        "ines",
        timedelta(hours=4),
    ),
    Case(
        "The same panel: the note to the second, held against the first.",
        _candidacy("Owen Pritchard", "Severn Trust", "Hydrologist", RIVER, _talk("ines", "marcus", notes=PANEL_NOTES)),
        "thank_you",
        "marcus",
        timedelta(hours=4),
    ),
    Case(
        "A talk at a job fair.",
        _candidacy(
            "Grace Oyelaran",
            "Harbour Freight Lines",
            "Graduate Planner",
            (_person("Neil Farrow", "recruiter"),),
            _talk("neil", place="event", notes="Liked the way they rotate graduates through the port and the office."),
        ),
        "thank_you",
        "neil",
        timedelta(hours=8),
    ),
    Case(
        "Two days after the interview; the policy of the employer is open, and one answer went badly.",
        _candidacy(
            "Nadia Rahman",
            "Millbrook Press",
            "Production Editor",
            MILL,
            _talk(
                "rosa",
                place="video",
                notes="Talked about bringing the typesetting back in house. Stumbled on the question about print budgets.",
            ),
        ),
        "feedback_request",
        "rosa",
        2 * DAY,
    ),
    Case(
        "The recruiter invites to a second interview, at a time, and writes Hi.",
        _candidacy(
            "Imran Sadiq",
            "Ashdown Hospital",
            "Ward Manager",
            WARD,
            _talk("helen"),
            Received(
                _after(2), "sam", "next_round", None, _after(9.1875), "Second interview", "Hi Imran,\n\nGood news."
            ),
        ),
        "confirm_round",
        "sam",
        2.2 * DAY,
        "Second interview",
    ),
    Case(
        "A week after the interview; nothing was said about a date. The first check-in goes to the recruiter.",
        _candidacy(
            "Imran Sadiq",
            "Ashdown Hospital",
            "Ward Manager",
            WARD,
            _talk("helen", notes="Dr Amadi described the new triage desk. Discussed how they plan the night rota."),
        ),
        "check_in",
        "sam",
        7 * DAY,
    ),
    Case(
        "The interviewer had thought that there would be news by Friday 6 March; it is Tuesday.",
        _candidacy(
            "Owen Pritchard",
            "Severn Trust",
            "Hydrologist",
            RIVER,
            _talk("ines", "marcus"),
            Promise(TALK + timedelta(minutes=50), "ines", "decision", date(2026, 3, 5), date(2026, 3, 6)),
        ),
        "check_in",
        "jo",
        7 * DAY,
    ),
    Case(
        "A second check-in, a week after the first, which offered references.",
        _candidacy(
            "Imran Sadiq",
            "Ashdown Hospital",
            "Ward Manager",
            WARD,
            _talk("helen"),
            Sent(_after(7), ("sam",), "check_in", "email", gave=("references",)),
        ),
        "check_in",
        "sam",
        14 * DAY,
    ),
    Case(
        "A no, with an offer of feedback; the candidate knows which answer was weak.",
        _candidacy(
            "Nadia Rahman",
            "Millbrook Press",
            "Production Editor",
            MILL,
            _talk(
                "rosa",
                notes="Talked about bringing the typesetting back in house. Stumbled on the question about print budgets.",
            ),
            Received(_after(8), "rosa", "rejection", text="Dear Nadia, ...", feedback_offered=True),
        ),
        "after_no",
        "rosa",
        8.2 * DAY,
    ),
    Case(
        "A month without an answer: the last note.",
        _candidacy(
            "Grace Oyelaran",
            "Harbour Freight Lines",
            "Graduate Planner",
            (_person("Neil Farrow", "recruiter"), _person("Bea Lund")),
            _talk("bea", place="phone", notes="We spoke about the new route to Gdansk."),
        ),
        "last_note",
        "bea",
        31 * DAY,
    ),
)


def page() -> str:
    """The whole page."""
    parts = [
        "# Words\n",
        "Twelve situations and what Afterword writes for each, as it stands: `python -m tests.writing.twelve_situations` makes this page.",
        "Every draft has passed the wording rules (`afterword rule` lists them), and nothing in it was known beyond what the situation says.\n",
    ]
    last = ""
    for number, case in enumerate(CASES, 1):
        written = case.written((last,) if case.to == "marcus" else ())
        last = written.body
        parts += [
            f"## {number}. {case.situation}\n",
            f"`{case.kind}`\n",
            "```text",
            f"Subject: {written.subject}\n",
            written.body.rstrip(),
            "```\n",
        ]
    return "\n".join(parts)


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
