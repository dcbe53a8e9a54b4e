"""Today: what is due, why, and the words for it; each act with its way back."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

from tests.page_world import NOW, held


def _standing() -> list[tuple[str, int]]:
    from afterword.store.models import Submission

    return list(Submission.objects.order_by("id").values_list("state", "version"))


def _undo(page: Any, to: str = "/") -> tuple[str, dict[str, str]]:
    """The form that takes back what the page just told."""
    note = page.get(to).partition('class="note told"')[2].partition("</div>")[0]
    fields = dict(re.findall(r'name="(place|on)" value="([^"]*)"', note))
    return re.findall(r'action="([^"]+)"', note)[0], fields


def test_the_first_visit_offers_the_ways_to_begin(page: Any) -> None:
    html = page.get("/")
    assert "Show the demonstration" in html
    assert 'name="password" autocomplete="current-password"' in html
    assert 'type="file" name="export"' in html
    for path in ("/candidacies", "/questions", "/candidacies/northwind-data-analyst"):
        assert page.browser.get(path).headers["Location"] == "/"


def test_the_demonstration_is_shown_and_put_away(page: Any) -> None:
    page.post("/demonstration")

    html = page.get("/")
    assert "Put it away" in html
    assert html.count('<article class="card') >= 3
    page.post("/demonstration/away")
    assert "Show the demonstration" in page.get("/")


def test_the_demonstration_is_not_poured_into_somebodys_own(page: Any, northwind: str) -> None:
    page.post("/demonstration", status=409)
    page.post("/demonstration/away", status=409)
    assert "Northwind" in page.get("/")


def test_with_nothing_known_the_page_says_how_to_begin(page: Any, ada: Any) -> None:
    assert "add it by hand" in page.text("/")
    assert "None" not in page.text("/candidacies")


def test_a_card_says_whom_what_when_and_why_with_the_draft(page: Any, draft: int) -> None:
    text = page.text("/")
    assert "Thank Dana Price" in text
    assert "Northwind · Data Analyst" in text
    assert "by tomorrow 09:00, open since today 09:00" in text
    assert "Thank everyone who interviewed you" in text
    assert "AW101 · A1" in text
    assert "Dear Dana," in text


def test_the_page_shows_the_moves_that_why_shows(page: Any, draft: int, northwind: str, ada: Any) -> None:
    from afterword.actions.look import show
    from afterword.playbook.settings import Settings

    text = page.text(f"/candidacies/{northwind}")
    items = show(ada.id, northwind, NOW, Settings()).items
    assert items
    for item in items:
        for rule in item.reasons:
            assert rule.asks in text
            assert f"{rule.code} · {rule.part}" in text


def test_an_approval_waits_in_the_outbox_and_can_be_cancelled(page: Any, draft: int) -> None:
    page.post(f"/drafts/{draft}/approve", version=1)

    assert _standing() == [("ready", 1)]
    text = page.text("/")
    assert "On its way" in text
    assert "Dear Dana" not in text
    address, fields = "/messages/1/cancel", {"place": "-1"}
    page.post(address, **fields)
    assert _standing() == [("cancelled", 1)]
    assert "Dear Dana" in page.text("/")


def test_an_approval_tells_how_to_take_it_back(page: Any, draft: int) -> None:
    page.post(f"/drafts/{draft}/approve", version=1)

    address, fields = _undo(page)
    page.post(address, **fields)
    assert _standing() == [("cancelled", 1)]
    assert "Cancelled. It will not be sent" in page.text("/")
    assert "Cancelled. It will not be sent" not in page.text("/")


def test_two_tabs_approve_once_and_the_other_is_told(page: Any, draft: int) -> None:
    first, second = page.get("/"), page.get("/")
    assert first.count(f"/drafts/{draft}/approve") == second.count(f"/drafts/{draft}/approve") == 1

    page.post(f"/drafts/{draft}/approve", version=1)
    said = page.post(f"/drafts/{draft}/approve", status=409, version=1)
    assert "approved already" in said
    assert _standing() == [("ready", 1)]


def test_back_after_an_approval_and_the_button_again_sends_nothing_twice(page: Any, draft: int) -> None:
    page.post(f"/drafts/{draft}/approve", version=1)
    page.post("/messages/1/settle", sent="yes")

    said = page.post(f"/drafts/{draft}/approve", status=409, version=1)
    assert "no longer called for" in said
    page.post("/messages/1/settle", status=409, sent="yes")
    assert _standing() == [("sent", 1)]


def test_one_tab_edits_and_the_other_cannot_approve_the_old_words(page: Any, draft: int) -> None:
    page.post(
        f"/drafts/{draft}/edit", version=1, subject="Thank you", body="Dear Dana,\r\n\r\nThank you.\r\n\r\nAda Marsh"
    )

    assert "changed meanwhile" in page.post(f"/drafts/{draft}/approve", status=409, version=1)
    assert "changed meanwhile" in page.post(f"/drafts/{draft}/edit", status=409, version=1, subject="x", body="y")
    assert _standing() == []


def test_an_edit_is_kept_word_for_word_and_marked_where_a_rule_is_broken(page: Any, draft: int) -> None:
    from afterword.actions.draft import find
    from afterword.store.models import Candidate

    body = "Dear Dana,\r\n\r\nThank you for your time; I NEED AN ANSWER NOW, PLEASE.\r\n\r\nAda Marsh"
    page.post(f"/drafts/{draft}/edit", version=1, subject="Thank  you", body=body)

    kept = find(Candidate.objects.get().id, draft)
    assert (kept.version, kept.subject, kept.body) == (2, "Thank you", body.replace("\r\n", "\n") + "\n")
    html = page.get("/")
    assert re.search(r'<mark class="(error|warning)" title="AW\d+: [^"]+">', html)


def test_words_with_warnings_go_only_with_the_candidates_own_yes(page: Any, draft: int) -> None:
    page.post(
        f"/drafts/{draft}/edit",
        version=1,
        subject="Thank you",
        body="Dear Dana,\n\nThank you for your time; I look forward to recieving your thoughts.\n\nAda Marsh\n+44 7700 900123",
    )
    html = page.get("/")
    assert 'class="finding warning"' in html
    assert 'class="finding error"' not in html

    page.post(f"/drafts/{draft}/approve", status=409, version=2)
    page.post(f"/drafts/{draft}/approve", version=2, allow_warnings="yes")
    assert _standing() == [("ready", 2)]


def test_words_with_an_error_cannot_be_approved(page: Any, draft: int) -> None:
    page.post(f"/drafts/{draft}/edit", version=1, subject="Thank you", body="Dear [name],\n\nThank you.\n\nAda Marsh")

    assert f"/drafts/{draft}/approve" not in page.get("/")
    page.post(f"/drafts/{draft}/approve", status=409, version=2, allow_warnings="yes")
    assert _standing() == []


def test_words_are_checked_as_they_are_typed_and_nothing_is_kept(page: Any, draft: int) -> None:
    from afterword.actions.draft import find
    from afterword.store.models import Candidate

    body = "Dear [name],\r\n\r\nThank you <b>all</b>.\r\n\r\nAda Marsh\r\n+44 7700 900123"
    whole = page.post(f"/drafts/{draft}/check", status=200, subject="Thank you", body=body)
    assert "<h1>Your words, checked</h1>" in whole
    assert 'value="Thank you"' in whole
    part = page.browser.post(
        f"/drafts/{draft}/check", {"body": body}, HTTP_ORIGIN=f"http://{page.host}", HTTP_HX_REQUEST="true"
    ).content.decode()
    assert "<h1>" not in part
    assert '<mark class="error" title="AW' in part
    assert "[name]</mark>" in part
    assert "Thank you &lt;b&gt;all&lt;/b&gt;." in part
    assert part.count('hx-swap-oob="true"') == 1
    assert find(Candidate.objects.get().id, draft).version == 1


def test_a_check_takes_as_many_queries_with_many_candidacies_as_with_few(page: Any, draft: int, ada: Any) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def queries() -> int:
        with CaptureQueriesContext(connection) as counted:
            page.post(f"/drafts/{draft}/check", status=200, subject="Thank you", body="Dear Dana")
        return len(counted)

    few = queries()
    for name in ("Fjordlight", "Saltmarsh", "Quillworks"):
        held(ada.id, name)
    assert queries() == few
    said = page.post(f"/drafts/{draft}/check", status=200, subject="Thank you", body="Dear Dana, I like Quillworks.")
    assert 'title="AW' in said.partition("Quillworks")[0]


def test_an_empty_edit_changes_nothing(page: Any, draft: int) -> None:
    page.post(f"/drafts/{draft}/edit", status=400, version=1, subject="", body="Dear Dana")
    page.post(f"/drafts/{draft}/edit", status=400, version=1, subject="Thanks", body=" \r\n ")
    page.post(f"/drafts/{draft}/approve", version=1)


@pytest.mark.parametrize(
    ("act", "fields"),
    [
        ("skip", {"move": "thank_you", "contact": "dana", "round": "1"}),
        ("snooze", {"until": "2026-03-20"}),
        ("sent", {"move": "thank_you", "to": "dana", "channel": "phone"}),
    ],
)
def test_what_is_put_off_is_gone_and_undo_brings_it_back(
    page: Any, draft: int, northwind: str, act: str, fields: dict[str, str]
) -> None:
    page.post(f"/candidacies/{northwind}/{act}", **fields)

    address, place = _undo(page)
    assert "Thank Dana Price" not in page.text("/")
    page.post(address, **place)
    assert "Thank Dana Price" in page.text("/")
    page.post(address, status=409, **place)


def test_undo_takes_back_only_what_it_said(page: Any, draft: int, northwind: str) -> None:
    page.post(f"/candidacies/{northwind}/skip", move="thank_you")
    address, place = _undo(page)

    page.post(f"/candidacies/{northwind}/snooze", until="2026-03-20")
    page.post(address, status=409, **place)
    assert "You skipped" in page.text(f"/candidacies/{northwind}")


@pytest.mark.parametrize("until", ["", "soon", "2026-02-30", "2026-03-01"])
def test_a_day_that_is_none_or_past_snoozes_nothing(page: Any, draft: int, northwind: str, until: str) -> None:
    page.post(f"/candidacies/{northwind}/snooze", status=400, until=until)
    assert "Thank Dana Price" in page.text("/")


def test_a_question_is_answered_with_one_tap(page: Any, ada: Any) -> None:
    from afterword.actions.add import add_policy

    slug = held(ada.id, "Pendle", "Priya Nair <priya@pendle.example>")
    add_policy(ada.id, slug, "unknown", NOW)
    html = page.get("/")
    assert "May you write to Pendle after an interview?" in html

    page.post(f"/candidacies/{slug}/questions/contact_policy", value="open")
    assert "May you write to Pendle" not in page.get("/")


def test_a_question_of_mail_is_answered_with_one_of_its_answers(page: Any, ada: Any, northwind: str) -> None:
    from afterword.store import models, questions

    which = models.Candidacy.objects.get(slug=northwind).id
    options = [("not_held", "It did not take place"), ("yes", "Yes")]
    questions.ask(ada.id, "interview:1:1", "interview", "Is that so?", at=NOW, options=options, candidacy=which)
    number = models.Question.objects.get().id
    assert "It did not take place" in page.text("/questions")

    page.post(f"/questions/{number}", status=400, value="perhaps")
    assert page.post(f"/questions/{number}", value="yes", on="questions") == "/questions"
    page.post(f"/questions/{number}", status=409, value="not_held")
    assert "Nothing is unclear." in page.text("/questions")


def test_a_form_leads_back_only_to_pages_of_ours(page: Any, draft: int, northwind: str) -> None:
    assert page.post(f"/drafts/{draft}/approve", version=1, on=northwind) == f"/candidacies/{northwind}"
    for elsewhere in ("//evil.example", "https://evil.example", "/x", "..", "\r\nX: y"):
        assert page.post(f"/candidacies/{northwind}/note", text="a") == f"/candidacies/{northwind}"
        back = page.post(f"/candidacies/{northwind}/snooze", until="2026-03-20", on=elsewhere)
        assert back == "/"


_HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&amp;{{ 7|add:7 }}\u202egpj"


def test_words_from_mail_are_shown_as_words(page: Any, ada: Any) -> None:
    from afterword.actions.add import add_candidacy, add_interview, add_note, add_policy
    from afterword.facts.kinds import Received
    from afterword.store import candidacies, questions

    kept = add_candidacy(ada.id, f"Firm {_HOSTILE}", f"Role {_HOSTILE}", NOW, country="GB")
    add_policy(ada.id, kept.slug, "open", NOW)
    add_interview(
        ada.id,
        kept.slug,
        NOW,
        NOW,
        [f"Dana {_HOSTILE.replace('<', '(')} <dana@firm.example>"],
        NOW,
        questions=[_HOSTILE],
    )
    add_note(ada.id, kept.slug, _HOSTILE, NOW)
    word = Received(NOW, "dana", "info_request")
    candidacies.add_fact(kept.id, word, noted_at=NOW, source="x", quote=_HOSTILE)
    questions.ask(ada.id, "k", "kind", _HOSTILE, at=NOW, options=[("other", _HOSTILE)], candidacy=kept.id)
    candidacies.pause(kept.id, _HOSTILE)

    for path in ("/", "/questions", "/candidacies", f"/candidacies/{kept.slug}"):
        html = page.get(path)
        assert html.count("<script") == html.count("<script src=") == 2
        assert "<img" not in html
        assert "\u202e" not in html
        assert "14" not in re.findall(r"&amp;amp;(\S+)", html)
        assert "<script>alert(1)" in unescape(html)


def test_ten_cards_are_shown_at_once_and_what_is_approved_takes_no_place(page: Any, ada: Any) -> None:
    for number in range(12):
        held(ada.id, f"Firm {number}")
    first = page.get("/")
    assert first.count('<article class="card') == 10
    assert "2 more that are due" in first
    assert page.get("/?after=10").count('<article class="card') == 2

    page.post(f"/drafts/{re.findall(r'id=.draft-(.+?).[ >]', first)[0]}/approve", version=1)
    again = page.get("/")
    assert again.count('<article class="card') == 10
    assert "1 more that is due" in again
    for nonsense in ("-1", "x", "9" * 30, "99999"):
        page.get(f"/?after={nonsense}")


def test_what_holds_nothing_up_is_counted_and_asked_last(page: Any, northwind: str) -> None:
    from afterword.store import candidacies, questions

    which = candidacies.candidacy_of(1, northwind).id
    options = [("yes", "Yes")]
    questions.ask(1, "idle", "part", "What is Lee there?", at=NOW, options=options, candidacy=which)
    questions.ask(1, "held", "kind", "What does it say?", at=NOW, options=options, candidacy=which, holds="*")

    today = page.text("/")
    assert "Only you can say 1" in today
    assert "What does it say?" in today
    assert "What is Lee there?" not in today
    assert "1 question that holds nothing up" in today
    every = page.text("/questions")
    assert every.index("What does it say?") < every.index("What is Lee there?")
