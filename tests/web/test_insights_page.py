"""Insights: with few cases it says what is missing, with enough it draws."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.page_world import NOW


def test_with_one_interview_nothing_is_claimed_and_it_says_what_is_missing(page: Any, northwind: str) -> None:
    text = page.text("/insights")

    assert "0 of 20: so many interviews lie 28 days back (1 younger ones come to that)" in text
    assert "0 of 20: so many promised days have come" in text
    assert "likely" not in text
    assert "<svg" not in page.get("/insights")


@pytest.fixture
def long_search(page: Any, ada: Any) -> None:
    from afterword.actions.add import add_candidacy, add_fact, add_interview
    from afterword.facts.kinds import Promise, Received

    for number in range(24):
        slug = add_candidacy(ada.id, f"Employer {number}", "Analyst", NOW).slug
        start = NOW - timedelta(days=60)
        add_interview(ada.id, slug, start, start + timedelta(hours=1), ["Dana Price <dana@northwind.example>"], NOW)
        add_fact(ada.id, slug, Promise(start, "dana", "decision", start.date(), start.date() + timedelta(days=9)), NOW)
        if number >= 4:
            heard = start + timedelta(days=number // 2)
            add_fact(ada.id, slug, Received(heard, "dana", "rejection"), NOW)


def test_with_enough_each_picture_says_in_words_what_it_shows(page: Any, long_search: None) -> None:
    html, text = page.get("/insights"), page.text("/insights")

    took = "Half of 24 interviews had their answer within 7.5 days; the true middle is likely between 5 and 10."
    kept = "16 of 24 promised days were kept, 67%; the true share is likely between 47 and 82%."
    assert took in text
    assert f'role="img" aria-label="{took}"' in html
    assert kept in text
    assert f'role="img" aria-label="{kept} kept: 16 of 24. "' in html
    assert "Later than said: 4. Nothing came: 4." in text
    assert "Most often: no, 20 of 20, 100%; the true share is likely between 84 and 100%." in text
    assert html.count("<svg") == 4
