"""A mail: its words first with what was understood marked in them, as it was laid out on request, put right in two clicks."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest

from tests.mail_world import lay, raw_mail
from tests.page_world import NOW, held

WORDS = "We enjoyed meeting you.\r\n\r\nWe will let you know our decision\r\nby Friday 13 March."


@pytest.fixture
def promised(page: Any, northwind: str) -> int:
    """A mail in which Dana promises a decision; its number."""
    from datetime import date

    from afterword.facts.kinds import PromiseMade, Received

    word = Received(NOW, "dana", "acknowledgement", PromiseMade("decision", NOW.date(), date(2026, 3, 13)))
    raw = raw_mail(
        f"{WORDS}\r\n\r\nDana Price\r\nNorthwind\r\n\r\nOn Tue, Ada Marsh wrote:\r\n> Dear Dana,\r\n> thank you.\r\n"
    )
    return lay(northwind, raw, word, "We will let you know our decision by Friday 13 March.")


def test_what_was_understood_is_marked_in_the_words(page: Any, promised: int) -> None:
    html = page.get(f"/mail/{promised}")

    mark = re.findall(r'<mark class="understood" title="([^"]+)">([^<]+)</mark>', html)
    assert mark == [
        (
            "Dana Price acknowledged it, promised a decision by Fri 13 Mar",
            "We will let you know our decision\nby Friday 13 March.",
        )
    ]
    own, _, rest = html.partition("Signature, and what they quoted")
    assert "We enjoyed meeting you." in own
    assert "thank you." in rest
    assert "&gt; Dear Dana," not in own
    assert "As they laid it out" not in html


def test_the_candidacy_lists_its_mail_and_what_went_out_from_here(page: Any, promised: int, northwind: str) -> None:
    from afterword.facts.kinds import Sent
    from afterword.store import candidacies, models

    which = models.Candidacy.objects.get(slug=northwind).id
    sent = Sent(NOW + timedelta(hours=1), ("dana",), "thank_you", "email", 1, "Thank you", "Dear Dana, thank you.")
    candidacies.add_fact(which, sent, noted_at=NOW, source="outbox")

    html = page.get(f"/candidacies/{northwind}")
    assert f'hx-get="/mail/{promised}"' in html
    assert "Dear Dana, thank you." in html
    text = page.text(f"/candidacies/{northwind}")
    assert "You to Dana Price" in text
    assert "Mail 2" in text
    assert html.count('hx-trigger="toggle once"') == 1


def test_a_reading_is_put_right_with_two_clicks_and_back_with_one(page: Any, promised: int, northwind: str) -> None:
    assert 'class="tag no"' not in page.get(f"/candidacies/{northwind}")
    forms = page.get(f"/mail/{promised}").partition("That is wrong")[2]
    assert '<button name="kind" value="rejection">' in forms

    assert page.post(f"/mail/{promised}/correct", kind="rejection") == f"/mail/{promised}"
    assert "Dana Price said no" in page.text(f"/mail/{promised}")
    assert 'class="tag no"' in page.get(f"/candidacies/{northwind}")
    page.post(f"/mail/{promised}/correct/undo")
    assert "Dana Price acknowledged it" in page.text(f"/mail/{promised}")
    page.post(f"/mail/{promised}/correct/undo", status=409)


def test_a_promise_and_an_interview_are_put_right(page: Any, promised: int, northwind: str) -> None:
    page.post(f"/mail/{promised}/correct", promise="next_step", by="2026-03-20")
    assert "promised the next step by Fri 20 Mar" in page.text(f"/mail/{promised}")
    page.post(f"/mail/{promised}/correct", promise="none")
    assert "Dana Price acknowledged it, promised" not in page.text(f"/mail/{promised}")

    page.post(f"/mail/{promised}/correct", interview="at", day="2026-03-18", time="14:30")
    assert "Interview 2 with Dana Price" in page.text(f"/mail/{promised}")
    page.post(f"/mail/{promised}/correct", interview="none")
    assert "Interview 2" not in page.text(f"/mail/{promised}")


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"kind": "dance"},
        {"move": "thank_you"},
        {"promise": "decision", "by": "soon"},
        {"promise": "decision", "by": ""},
        {"interview": "at", "day": "2026-02-30", "time": "10:00"},
    ],
)
def test_a_correction_that_makes_no_sense_is_refused(page: Any, promised: int, fields: dict[str, str]) -> None:
    before = page.text(f"/mail/{promised}")
    assert "Not done" in page.post(f"/mail/{promised}/correct", status=400, **fields)
    assert page.text(f"/mail/{promised}") == before


def test_a_mail_is_put_into_another_candidacy_or_into_none(page: Any, promised: int, northwind: str, ada: Any) -> None:
    other = held(ada.id, "Pendle", "Priya Nair <priya@pendle.example>")
    assert f'<option value="{other}">' in page.get(f"/mail/{promised}")

    page.post(f"/mail/{promised}/correct", to=other)
    assert f'href="/candidacies/{other}#mail"' in page.get(f"/mail/{promised}")
    assert f"/mail/{promised}" not in page.get(f"/candidacies/{northwind}")
    page.post(f"/mail/{promised}/correct", to="none")
    html = page.get(f"/mail/{promised}")
    assert "We enjoyed meeting you." in html
    assert "That is wrong" not in html
    page.post(f"/mail/{promised}/correct", status=404, to="no-such-candidacy")


def test_a_question_leads_to_the_mail_that_it_is_about(page: Any, promised: int, northwind: str, ada: Any) -> None:
    from afterword.store import models, questions

    which = models.Candidacy.objects.get(slug=northwind).id
    questions.ask(
        ada.id, "k", "kind", "What is this?", at=NOW, options=[("other", "x")], candidacy=which, message=promised
    )
    assert f'<a href="/mail/{promised}">the mail</a>' in page.get("/questions")


def test_what_cannot_be_read_says_so_and_keeps_the_original_at_hand(page: Any, northwind: str) -> None:
    from afterword.store import models

    raw = b"From: Dana Price <dana@northwind.example>\r\nSubject: =?utf-8?q?Hi?=\r\n\r\n"
    number = lay(northwind, raw, None)
    models.Message.objects.filter(id=number).update(state="unreadable", problem="Part of it is nested too deep.")

    text = page.text(f"/mail/{number}")
    assert "Part of it is nested too deep." in text
    assert "It holds no words of its own." in text
    answer = page.browser.get(f"/mail/{number}/original")
    assert answer.content == raw
    assert answer.headers["Content-Type"] == "message/rfc822"
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    models.Message.objects.filter(id=number).update(raw=None)
    assert "lies in your mailbox as it came" in page.text(f"/mail/{number}")
    assert page.browser.get(f"/mail/{number}/original").status_code == 404


def test_the_layout_is_shown_only_when_asked_for_in_a_frame_that_is_shut(page: Any, northwind: str) -> None:
    html = (
        '<p>Dear Ada, <b>yes</b> <img src="http://tracker.example/p.gif"> <a href="https://jobs.example/x">here</a></p>'
    )
    number = lay(northwind, raw_mail(html, "text/html"), None)
    assert "<iframe" not in page.get(f"/mail/{number}")

    shown = page.get(f"/mail/{number}?show=layout")
    assert re.search(rf'<iframe [^>]*sandbox="" [^>]*src="/mail/{number}/frame"', shown)
    assert "1 picture is left out." in shown
    answer = page.browser.get(f"/mail/{number}/frame")
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert policy.endswith("frame-ancestors 'self'; sandbox")
    assert "unsafe" not in policy
    assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert answer.headers["X-DNS-Prefetch-Control"] == "off"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "no-store" in answer.headers["Cache-Control"]
    body = answer.content.decode().partition("<body>")[2]
    assert "<b>yes</b>" in body
    assert "[jobs.example]" in body
    assert "<img" not in body


def test_a_page_with_more_mail_asks_no_more_of_the_database(page: Any, northwind: str) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def queries() -> int:
        page.get(f"/candidacies/{northwind}")
        with CaptureQueriesContext(connection) as counted:
            page.get(f"/candidacies/{northwind}")
        return len(counted)

    lay(northwind, raw_mail("Dear Ada"), None)
    few = queries()
    for number in range(40):
        lay(northwind, raw_mail(f"Dear Ada {number}"), None)
    assert queries() == few
