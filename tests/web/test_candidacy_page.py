"""A candidacy: its picture, facts, people, notes; what is told by hand; and the list of all."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from tests.page_world import NOW, held


def test_the_picture_holds_a_mark_for_each_word_and_a_span_for_each_promise(
    page: Any, northwind: str, ada: Any
) -> None:
    from afterword.actions import tell

    tell.promise(ada.id, northwind, "dana", "decision", NOW - timedelta(hours=2), date(2026, 3, 10), NOW)
    tell.sent(ada.id, northwind, ["dana"], "thank_you", "email", NOW, NOW)

    html = page.get(f"/candidacies/{northwind}")
    wide = html.partition('<svg class="timeline wide"')[2].partition("</svg>")[0]
    narrow = html.partition('<svg class="timeline narrow"')[2].partition("</svg>")[0]
    for picture in (wide, narrow):
        assert picture.count('class="mark interview"') == 1
        assert picture.count('class="mark received"') == 1
        assert picture.count('class="mark sent"') == 1
        assert picture.count('class="span pending"') == 1
        assert picture.count('<line class="now"') == 1
    assert 'role="img"' in html


def test_every_mark_stands_inside_the_picture() -> None:
    from afterword.facts.kinds import Interview, Promise, Received, Sent
    from afterword.facts.plan import Move, Plan, PromiseState, Window
    from afterword.web.timeline import NARROW, WIDE, timeline

    start = datetime(2025, 11, 3, 9, tzinfo=UTC)
    facts = [
        Sent(start, ("dana",), "other", "email"),
        Interview(start + timedelta(days=30), start + timedelta(days=30), 1, ("dana",), "dana"),
        Promise(start + timedelta(days=30), "dana", "decision", date(2025, 12, 3), date(2025, 12, 12)),
        *(Received(start + timedelta(days=40, minutes=n), "dana", "delay") for n in range(9)),
        Received(start + timedelta(days=90), None, "rejection"),
    ]
    window = Window(NOW, NOW + timedelta(days=200))
    move = Move("last_note", ("dana",), None, window, "open", False, ("AW160",))
    plan = Plan("open", PromiseState("dana", "decision", date(2025, 12, 3), date(2025, 12, 12), "missed"), (move,), ())

    promises = [(start + timedelta(days=30), date(2025, 12, 12), "missed"), (start, date(2025, 12, 10), "moved")]

    for width in (WIDE, NARROW):
        drawn = timeline(list(enumerate(facts)), promises, plan, "Europe/London", NOW, width)
        assert len(drawn.marks) == 13
        assert [span.kind for span in drawn.spans] == ["moved", "missed", "window"]
        assert all(width.left <= mark.x <= width.right and 0 < mark.y < drawn.height for mark in drawn.marks)
        assert all(width.left <= span.x and span.x + span.width <= width.right + 4 for span in drawn.spans)
        places = sorted(label.x for label in drawn.months)
        assert all(later - sooner >= 36 for sooner, later in pairwise(places))


def test_facts_are_told_with_the_words_they_rest_on(page: Any, northwind: str, ada: Any) -> None:
    from afterword.facts.kinds import PromiseMade, Received
    from afterword.store import candidacies, models

    which = models.Candidacy.objects.get(slug=northwind).id
    word = Received(NOW, "dana", "delay", PromiseMade("decision", date(2026, 3, 4), date(2026, 3, 13)))
    candidacies.add_fact(which, word, noted_at=NOW, source="INBOX#1", quote="We need until 13 March, I am afraid.")

    text = page.text(f"/candidacies/{northwind}")
    assert "Dana Price needs more time, promised a decision by Fri 13 Mar" in text
    assert "We need until 13 March, I am afraid." in text
    assert "Interview 1 with Dana Price told by you" in text
    assert "They promised a decision by Fri 13 Mar: still to come" in text


def test_a_note_and_a_person_are_kept(page: Any, northwind: str) -> None:
    page.post(f"/candidacies/{northwind}/note", text="They liked\r\nthe tram project")
    page.post(f"/candidacies/{northwind}/contact", who="Tom Hale <tom@northwind.example>", part="recruiter")

    text = page.text(f"/candidacies/{northwind}")
    assert "They liked the tram project" in text
    assert "Tom Hale, recruiter tom@northwind.example" in text


@pytest.mark.parametrize(
    ("act", "fields"),
    [
        ("note", {"text": "  "}),
        ("contact", {"who": "tom@", "part": "recruiter"}),
        ("contact", {"who": "Tom Hale", "part": "friend"}),
        ("interview", {"who": "Dana Price", "day": "2026-13-01", "time": "10:00", "minutes": "60"}),
        ("interview", {"who": " , ", "day": "2026-03-01", "time": "10:00", "minutes": "60"}),
        ("sent", {"to": "dana", "move": "dance", "channel": "phone"}),
        ("sent", {"to": "dana", "move": "thank_you", "channel": "pigeon"}),
        ("skip", {"move": "dance"}),
        ("questions/salary", {"value": "yes"}),
        ("questions/contact_policy", {"value": "perhaps"}),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(page: Any, northwind: str, act: str, fields: dict[str, str]) -> None:
    said = page.post(f"/candidacies/{northwind}/{act}", status=400, **fields)
    assert "Not done" in said
    assert "`" not in said
    assert "--" not in said.partition("<main")[2]


def test_a_candidacy_and_its_interview_are_told_by_hand(page: Any, ada: Any) -> None:
    where = page.post("/add", employer="Pendle", role="Editor")
    page.post(
        f"{where}/interview",
        who="Priya Nair <priya@pendle.example>, Tom Hale <tom@pendle.example>",
        day="2026-03-04", time="09:30", minutes="45", note="They plan week by week",
    )  # fmt: skip

    text = page.text(where)
    assert "Interview 1 with Priya Nair, Tom Hale" in text
    assert "Thank Priya Nair" in text
    assert "Thank Tom Hale" in text
    assert "They plan week by week" in text


def test_the_time_of_an_interview_is_in_the_zone_of_the_employer(page: Any, ada: Any) -> None:
    from afterword.actions.add import add_candidacy
    from afterword.facts.kinds import Interview
    from afterword.store import candidacies

    slug = add_candidacy(ada.id, "Lumen", "Editor", NOW, zone="America/New_York").slug
    page.post(f"/candidacies/{slug}/interview", who="Dana Price", day="2026-03-03", time="15:00", minutes="60", note="")

    [interview] = [f for f in candidacies.candidacy_of(ada.id, slug).candidacy.history if isinstance(f, Interview)]
    assert interview.at == datetime(2026, 3, 3, 20, tzinfo=UTC)


def test_the_list_is_searched_and_filtered(page: Any, northwind: str, ada: Any) -> None:
    from afterword.actions import add

    pendle = held(ada.id, "Pendle", "Priya Nair <priya@pendle.example>")
    add.add_note(ada.id, pendle, "the tram project", NOW)
    add.withdraw(ada.id, pendle, NOW)

    def found(query: str) -> set[str]:
        return set(re.findall(r'href="/candidacies/([\w-]+)"', page.get(f"/candidacies{query}")))

    assert found("") == {northwind, pendle}
    assert found("?q=pendle") == {pendle}
    assert found("?q=TRAM+priya") == {pendle}
    assert found("?q=tram+dana") == set()
    assert found("?outcome=withdrawn") == {pendle}
    assert found("?outcome=open") == {northwind}
    assert found("?outcome=<script>") == {northwind, pendle}
    assert "None of yours is like that." in page.text("/candidacies?q=nothing")
    assert 'value="&lt;b&gt;&quot;"' in page.get("/candidacies?q=<b>%22")


@pytest.mark.parametrize("path", ["/", "/candidacies", "/questions"])
def test_the_number_of_queries_does_not_grow_with_the_candidacies(page: Any, ada: Any, path: str) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def queries() -> int:
        page.get(path)  # the first look writes drafts
        with CaptureQueriesContext(connection) as counted:
            page.get(path)
        return len(counted)

    for name in ("Northwind", "Pendle"):
        held(ada.id, name)
    few = queries()
    for name in ("Fjordlight", "Saltmarsh", "Quillworks", "Lumen", "Wrenfield"):
        held(ada.id, name)
    assert queries() == few
