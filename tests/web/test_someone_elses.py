"""What is somebody else's is not there: every address, with every kind of thing of another candidate."""

from __future__ import annotations

from typing import Any

import pytest
from django.core import signing

from tests.mail_world import lay, raw_mail
from tests.page_world import NOW, held

FORMS = {
    "approve": {"version": "1"},
    "edit": {"version": "1", "subject": "Hello", "body": "Hello there"},
    "check": {"subject": "Hello", "body": "Hello there"},
    "channel": {"version": "1"},
    "attach": {"version": "1"},
    "skip": {"move": "thank_you"},
    "snooze": {"until": "2026-04-01"},
    "sent": {"move": "thank_you", "to": "dana", "channel": "phone"},
    "undo": {"place": "1"},
    "note": {"text": "a note"},
    "contact": {"who": "Tom Hale <tom@northwind.example>", "part": "recruiter"},
    "interview": {"who": "Dana Price", "day": "2026-03-03", "time": "10:00", "minutes": "60", "note": ""},
    "debrief-tell": {"talked": "trams"},
    "debrief-promised": {},
    "answer-plan": {"value": "open"},
    "answer": {"value": "yes"},
    "correct": {"kind": "rejection"},
    "correct-undo": {},
    "cancel": {},
    "settle": {"sent": "yes"},
}
SHOWN = {"candidacy", "letter", "frame", "original", "letter-pdf", "debrief", "prepare", "prepare-pdf"}
OPEN = {  # name no thing in their address; what the ticked name is tried with the list
    *("skip-ticked", "unskip"),
    *("today", "questions", "enter", "sheet", "candidacies", "add", "demonstration", "away"),
    *(
        "insights",
        "journal",
        "calendar",
        "feed-make",
        "feed-drop",
        "feed",
        "connect",
        "reading",
        "take-export",
        "whose",
    ),
    *(
        "by-hand",
        "by-hand-interview",
        "by-hand-card",
        "by-hand-people",
        "by-hand-mail",
        "by-hand-table",
        "by-hand-take",
    ),
}


@pytest.fixture
def bens(page: Any, ada: Any) -> dict[str, Any]:
    """Another candidate in the same database, with one of everything."""
    from afterword.actions.look import today
    from afterword.facts.people import Candidate
    from afterword.playbook.settings import Settings
    from afterword.store import candidates, models, questions

    ben = candidates.keep_candidate(Candidate("Ben Okoro", "ben@example.net", "Europe/London"))
    slug = held(ben.id, "Quillworks")
    which = models.Candidacy.objects.get(slug=slug).id
    today(ben.id, NOW, Settings())
    draft = models.Draft.objects.get(candidacy_id=which)
    questions.ask(ben.id, "k", "kind", "What is this?", at=NOW, options=[("yes", "Yes")], candidacy=which)
    message = models.Submission.objects.create(
        draft=draft, candidacy_id=which, account="ben@example.net", state="needs_you", version=1, raw=b"x", sha256="x",
        envelope_from="ben@example.net", recipients=["dana@northwind.example"], message_id="<b@x>", approved_at=NOW,
        hold_until_at=NOW, due_at=NOW,
    )  # fmt: skip
    asked = models.Question.objects.get(candidate_id=ben.id)
    mail = lay(slug, raw_mail("Dear Ben, Quillworks would like to see you.", "text/html"), None)
    return {
        "slug": slug,
        "draft": draft.id,
        "message": message.id,
        "question": asked.id,
        "about": "contact_policy",
        "channel": "letter",
        "mail": mail,
    }


def _addresses(things: dict[str, Any]) -> list[tuple[str, str]]:
    from django.urls import get_resolver

    found = []
    for pattern in get_resolver().url_patterns:
        names = list(pattern.pattern.converters)
        if pattern.name not in OPEN:
            assert names, pattern.name
            path = str(pattern.pattern)
            for name in names:
                path = path.replace(f"<slug:{name}>", str(things[name])).replace(f"<int:{name}>", str(things[name]))
            found.append((pattern.name, f"/{path}"))
    return found


def _rows() -> list[tuple[str, list[dict[str, Any]]]]:
    from afterword.store import models

    tables = (
        models.Candidacy,
        models.Fact,
        models.Draft,
        models.Submission,
        models.Question,
        models.Note,
        models.Contact,
    )
    return [(table.__name__, list(table.objects.order_by("id").values())) for table in tables]


def test_every_address_answers_404_for_what_is_another_candidates(page: Any, bens: dict[str, Any]) -> None:
    before = _rows()

    addresses = _addresses(bens)
    assert {name for name, _ in addresses} == {*FORMS, *SHOWN}
    for name, path in addresses:
        said = page.post(path, status=404, **FORMS[name]) if name in FORMS else page.get(path, status=404)
        assert "Quillworks" not in said, name
        assert "Dana" not in said, name
    assert _rows() == before


def test_the_same_addresses_answer_for_ones_own(page: Any, northwind: str, draft: int) -> None:
    from afterword.facts.kinds import Received

    mail = lay(northwind, raw_mail("Dear Ada", "text/html"), Received(NOW, "dana", "other"))
    own = {
        "slug": northwind,
        "draft": draft,
        "message": 1,
        "question": 0,
        "about": "contact_policy",
        "mail": mail,
        "channel": "letter",
    }
    addresses = dict(_addresses(own))

    for name in SHOWN:
        assert page.browser.get(addresses[name]).status_code == 200, name
    for name in ("note", "contact", "answer-plan", "approve", "cancel", "edit", "snooze", "interview", "sent", "skip"):
        page.post(addresses[name], **FORMS[name])
    page.post(addresses["correct"], **FORMS["correct"])
    page.post(addresses["correct-undo"])


def test_no_list_shows_what_is_another_candidates(page: Any, bens: dict[str, Any], northwind: str) -> None:
    for path in ("/", "/candidacies", "/candidacies?q=quillworks", "/questions", "/insights"):
        inside = page.get(path).partition("<main")[2]
        assert "Quillworks" not in inside
    assert "What is this?" not in page.get("/questions")


def test_words_that_this_installation_did_not_sign_are_not_told(page: Any, ada: Any) -> None:
    page.browser.cookies["afterword_told"] = signing.dumps(["You won.", "", -1], key="other", salt="afterword.web.told")

    assert "You won." not in page.get("/")
