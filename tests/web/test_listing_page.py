"""The list and the board: where each candidacy stands, a search over everything, and many skipped at once."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest

from tests.mail_world import lay, raw_mail
from tests.page_world import NOW, held


def _found(page: Any, query: str) -> set[str]:
    return set(re.findall(r'href="/candidacies/([a-z][\w-]+)"', page.get(f"/candidacies{query}")))


def _lanes(page: Any, query: str = "?view=board") -> dict[str, set[str]]:
    lanes = page.get(f"/candidacies{query}").split('<section class="lane"')[1:]
    return {
        re.findall(r'id="lane-(\w+)"', lane)[0]: set(re.findall(r'href="/candidacies/(\w+)-', lane)) for lane in lanes
    }


def test_the_board_shows_where_each_candidacy_stands(page: Any, northwind: str, ada: Any) -> None:
    from afterword.actions import add, tell
    from afterword.facts.kinds import Interview, Received
    from afterword.store import candidacies

    waits = add.add_candidacy(ada.id, "Saltmarsh", "Editor", NOW, country="GB")
    ahead = add.add_candidacy(ada.id, "Fjordlight", "Editor", NOW, country="GB")
    soon = NOW + timedelta(days=3)
    add.add_contact(ada.id, ahead.slug, "Kofi Santos <kofi@fjordlight.example>", "recruiter", now=NOW)
    candidacies.add_fact(ahead.id, Interview(soon, soon, 1, ("kofi",), "kofi"), noted_at=NOW, source="hand")
    ended = add.add_candidacy(ada.id, "Pendle", "Editor", NOW, country="GB")
    add.withdraw(ada.id, ended.slug, NOW)
    happy = add.add_candidacy(ada.id, "Lumen", "Editor", NOW, country="GB")
    candidacies.add_fact(happy.id, Received(NOW, None, "offer"), noted_at=NOW, source="hand")
    assert waits.slug

    assert _lanes(page) == {
        "now": {"northwind"},
        "ahead": {"fjordlight"},
        "waiting": {"saltmarsh"},
        "yes": {"lumen"},
        "ended": {"pendle"},
    }
    assert _lanes(page, "?view=board&q=pendle") == {"ended": {"pendle"}}
    assert _found(page, "?at=ahead") == {ahead.slug}
    assert len(_found(page, "?at=nowhere")) == 5
    tell.sent(ada.id, northwind, ["dana"], "thank_you", "phone", NOW, NOW)
    assert _lanes(page)["waiting"] == {"northwind", "saltmarsh"}


def test_everything_is_searched(page: Any, northwind: str, ada: Any) -> None:
    from afterword.actions import add, tell
    from afterword.facts.kinds import Received

    pendle = held(ada.id, "Pendle", "Priya Nair <priya@pendle.example>")
    add.add_note(ada.id, pendle, "They liked the tram project", NOW)
    tell.question_asked(ada.id, pendle, "Which harbour would you dredge?", NOW)
    word = Received(NOW, "dana", "other", text="Our zebra budget is settled in May.")
    number = lay(northwind, raw_mail("Dear Ada"), word, subject="The Könïg question")

    assert _found(page, "?q=tram") == {pendle}
    assert _found(page, "?q=dredge+harbour") == {pendle}
    assert _found(page, "?q=priya%40pendle") == {pendle}
    assert _found(page, "?q=zebra+dana") == {northwind}
    assert _found(page, "?q=question") == {northwind}
    assert _found(page, "?q=question+zebra") == {northwind}
    assert _found(page, "?q=zebra+tram") == set()
    html = page.get("/candidacies?q=question")
    assert f'<a href="/mail/{number}" dir="auto">The Könïg question</a>' in html
    assert "/mail/" not in page.get("/candidacies")


def test_a_search_finds_nothing_of_somebody_else(page: Any, northwind: str, ada: Any) -> None:
    from afterword.facts.people import Candidate
    from afterword.store import candidates

    ben = candidates.keep_candidate(Candidate("Ben Okoro", "ben@example.net", "Europe/London"))
    lay(held(ben.id, "Quillworks"), raw_mail("Dear Ben"), None, subject="zebra zebra")
    assert "zebra zebra" not in page.get("/candidacies?q=zebra")


def test_many_are_skipped_at_once_and_taken_back_at_once(page: Any, northwind: str, ada: Any) -> None:
    pendle = held(ada.id, "Pendle", "Priya Nair <priya@pendle.example>")
    html = page.get("/candidacies")
    ticks = re.findall(r'name="skip" value="([^"]+)"', html)
    assert sorted(ticks) == [f"{northwind} thank_you 1 dana", f"{pendle} thank_you 1 priya"]

    assert page.post("/candidacies/-/skip", skip=ticks) == "/candidacies"
    html = page.get("/candidacies")
    assert "2 follow-ups are skipped." in html
    undo = re.findall(r'action="(/candidacies/-/unskip[^"]+)"', html)[0].replace("&amp;", "&")
    assert "Thank " not in page.text("/")
    page.post(undo)
    assert "2 are taken back." in page.text("/candidacies")
    assert "Thank Dana Price" in page.text("/")
    assert "Thank Priya Nair" in page.text("/")
    page.post(undo)
    assert "0 are taken back." in page.text("/candidacies")


def test_what_is_ticked_and_is_none_of_theirs_skips_nothing_at_all(page: Any, northwind: str, ada: Any) -> None:
    from afterword.facts.people import Candidate
    from afterword.store import candidates, models

    ben = candidates.keep_candidate(Candidate("Ben Okoro", "ben@example.net", "Europe/London"))
    other = held(ben.id, "Quillworks")
    before = models.Fact.objects.count()
    good = f"{northwind} thank_you 1 dana"
    page.post("/candidacies/-/skip", status=404, skip=[good, f"{other} thank_you 1 dana"])
    page.post("/candidacies/-/skip", status=400, skip=[good, f"{northwind} dance - "])
    page.post("/candidacies/-/skip", status=400)
    page.post("/candidacies/-/unskip?these=x", status=400)
    page.post("/candidacies/-/skip", status=400, skip=[""])
    assert models.Fact.objects.count() == before


def test_fifty_rows_are_shown_at_once(page: Any, ada: Any) -> None:
    from afterword.actions.add import add_candidacy

    for number in range(55):
        add_candidacy(ada.id, f"Firm {number}", "Editor", NOW, country="GB")
    html = page.get("/candidacies")
    assert html.count("<li data-stop>") == 50
    assert 'href="?after=50"' in html
    assert page.get("/candidacies?after=50").count("<li data-stop>") == 5
    board = page.get("/candidacies?view=board")
    assert board.count("<li data-stop>") == 20
    assert 'href="?at=waiting"' in board
    for nonsense in ("-1", "x", "9" * 30, "99999"):
        page.get(f"/candidacies?after={nonsense}")


@pytest.mark.parametrize(
    "path", ["/candidacies", "/candidacies?view=board", "/candidacies?q=editor+x", "/", "/questions"]
)
def test_ten_or_two_hundred_take_as_many_queries(page: Any, ada: Any, path: str) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from afterword.actions.add import add_candidacy

    def queries() -> int:
        for _ in range(2):  # the first look writes drafts, the second remembers
            page.get(path)
        with CaptureQueriesContext(connection) as counted:
            page.get(path)
        return len(counted)

    held(ada.id)
    for number in range(9):
        add_candidacy(ada.id, f"Firm {number}", "Editor", NOW, country="GB")
    few = queries()
    for number in range(190):
        add_candidacy(ada.id, f"House {number}", "Editor", NOW, country="GB")
    assert queries() == few
