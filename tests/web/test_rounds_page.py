"""Around an interview, on the page: told about afterwards, read up before the next, and every question found again."""

from __future__ import annotations

from typing import Any

from tests.page_world import NOW

TOLD = {
    "talked": "how they plan the trams",
    "question-0": "How do you test a forecast?",
    "went-0": "badly",
    "question-1": "Dana: why us?",
    "badly": "indexing",
    "next": "Dana will decide by Friday 13 March",
}


def history(slug: str) -> Any:
    from afterword.facts.candidacy import standing
    from afterword.store import candidacies

    return [fact for _, fact in standing(candidacies.candidacy_of(1, slug).candidacy.history)]


def test_what_was_told_is_noted_and_a_day_is_a_promise_only_when_confirmed(page: Any, northwind: str) -> None:
    from afterword.facts.kinds import Interview, Promise

    assert "Debrief" in page.text(f"/candidacies/{northwind}")
    where = page.post(f"/candidacies/{northwind}/debrief/tell", **TOLD)

    assert where == f"/candidacies/{northwind}/debrief"
    held = [fact for fact in history(northwind) if isinstance(fact, Interview)][-1]
    assert "how they plan the trams" in (held.notes or "")
    assert held.questions == ("How do you test a forecast?", "why us?")
    assert not any(isinstance(fact, Promise) for fact in history(northwind))

    text = page.text(where)
    assert "Is that what Dana Price promised?" in text
    assert "Fri 13 Mar" in text
    page.post(f"/candidacies/{northwind}/debrief/promised")
    [promise] = [fact for fact in history(northwind) if isinstance(fact, Promise)]
    assert (promise.from_, promise.about, promise.latest.isoformat()) == ("dana", "decision", "2026-03-13")
    assert "Is that what" not in page.text(where)
    page.post(f"/candidacies/{northwind}/debrief/promised", status=409)


def test_the_thank_you_names_what_was_told(page: Any, northwind: str) -> None:
    before = page.text(f"/candidacies/{northwind}")
    assert "trams" not in before
    page.post(f"/candidacies/{northwind}/debrief/tell", talked="how they plan the trams")
    assert "how you plan the trams" in page.text("/")


def test_before_the_next_round_it_stands_on_one_page_and_as_pdf(page: Any, northwind: str) -> None:
    page.post(f"/candidacies/{northwind}/debrief/tell", **TOLD)
    text = page.text(f"/candidacies/{northwind}/prepare")

    for said in ("Dana Price", "how they plan the trams", "How do you test a forecast?", "went badly", "why us?"):
        assert said in text
    paper = page.browser.get(f"/candidacies/{northwind}/prepare.pdf")
    assert paper.content.startswith(b"%PDF")
    assert paper["Content-Type"] == "application/pdf"


def test_the_journal_finds_a_question_by_its_words_and_by_how_it_went(page: Any, northwind: str) -> None:
    assert "No question is noted yet." in page.text("/journal")
    page.post(f"/candidacies/{northwind}/debrief/tell", **TOLD)

    assert "How do you test a forecast?" in page.text("/journal?q=forecast+northwind")
    assert "why us?" not in page.text("/journal?went=badly")
    assert "No question is like that." in page.text("/journal?q=zebra")
    assert "How do you test" in page.text("/journal?went=nonsense")


def test_there_is_nothing_to_tell_before_an_interview(page: Any, ada: Any) -> None:
    from afterword.actions.add import add_candidacy

    slug = add_candidacy(ada.id, "Pendle", "Editor", NOW).slug
    assert "Debrief" not in page.text(f"/candidacies/{slug}")
    page.get(f"/candidacies/{slug}/debrief", status=404)
    assert "No other interview is arranged." in page.text(f"/candidacies/{slug}/prepare")
