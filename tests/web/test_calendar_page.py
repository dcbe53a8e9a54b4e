"""The calendar of interviews, windows and promised days, and the feed that a calendar program subscribes to."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest

from tests.page_world import NOW, held


@pytest.fixture
def march(page: Any, ada: Any, northwind: str) -> str:
    """Northwind, with a second interview on the day after the clocks change in London, and a promised day."""
    from afterword.actions.add import add_fact, add_interview
    from afterword.facts.kinds import Promise

    start = datetime(2026, 3, 30, 8, 30, tzinfo=UTC)
    add_interview(ada.id, northwind, start, start + timedelta(hours=1), ["Dana Price"], NOW)
    add_fact(ada.id, northwind, Promise(NOW, "dana", "decision", date(2026, 3, 9), date(2026, 3, 11)), NOW)
    return northwind


def _day(page: Any, day: str, path: str = "/calendar") -> str:
    html = re.findall(rf'<li class="day[^"]*">\s*<h2>[^\n]*<time datetime="{day}">.*?\n</li>', page.get(path), re.S)[0]
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_each_thing_stands_on_its_day_in_the_candidates_own_time(page: Any, march: str) -> None:
    assert "08:00 Interview, Northwind Dana Price" in _day(page, "2026-03-04")
    assert "09:30 Interview, Northwind" in _day(page, "2026-03-30")  # 08:30 UTC, in summer time
    assert "They promised a decision: Northwind still to come" in _day(page, "2026-03-11")
    assert re.search(r"by \d\d:\d\d Thank you, Northwind", _day(page, "2026-03-05"))
    assert "Today," in _day(page, "2026-03-04")


def test_a_month_can_be_leafed_through_and_nonsense_is_the_present_one(page: Any, march: str) -> None:
    assert "March 2026" in page.text("/calendar")
    assert "April 2026" in page.text("/calendar?month=2026-04")
    assert 'href="?month=2026-12"' in page.get("/calendar?month=2027-01")
    for wrong in ("2026-13", "x", "0001-01", "9999-12", "2026-03-04", "<b>"):
        assert "March 2026" in page.text(f"/calendar?month={wrong}")


def test_a_month_with_nothing_in_it_says_so(page: Any, march: str) -> None:
    assert "Nothing lies in this month." in page.text("/calendar?month=2025-01")


def test_of_a_full_day_the_interviews_come_first_and_the_rest_is_a_click_away(page: Any, ada: Any) -> None:
    for number in range(12):
        held(ada.id, f"Employer {number}", f"Dana Price <dana@e{number}.example>")

    html = page.get("/calendar")
    day = re.findall(r'<li class="day today">.*?\n</li>', html, re.S)[0]
    shown, _, rest = day.partition("<details>")
    assert shown.count("Interview,") == 6
    assert rest.count("Interview,") == 6
    assert "18 more" in rest


def _made(page: Any) -> str:
    html = page.post("/calendar/feed", status=200)
    return re.findall(r"http://127\.0\.0\.1:80(/feed/[\w-]{43}\.ics)", html)[0]


def test_the_feed_opens_by_its_address_alone_and_is_a_calendar(page: Any, march: str) -> None:
    answer = page.another().get(_made(page))

    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    calendar = icalendar.Calendar.from_ical(answer.content)
    events = {str(event["SUMMARY"]): event for event in calendar.walk("VEVENT")}
    assert set(events) >= {"Interview 1: Northwind", "Interview 2: Northwind", "Thank-you: Northwind"}
    second = events["Interview 2: Northwind"]
    assert second["DTSTART"].dt == datetime(2026, 3, 30, 8, 30, tzinfo=UTC)
    assert second["DTEND"].dt == datetime(2026, 3, 30, 9, 30, tzinfo=UTC)
    assert second["TRANSP"] == "OPAQUE"
    thanks = events["Thank-you: Northwind"]
    assert thanks["DTSTART"].dt == date(2026, 3, 5)  # a day, in whatever zone: it floats
    assert thanks["DTEND"].dt == date(2026, 3, 6)
    assert thanks["TRANSP"] == "TRANSPARENT"
    assert all(event["DTSTAMP"].dt == NOW for event in events.values())


def test_every_time_of_the_feed_is_in_utc_or_a_whole_day(page: Any, march: str) -> None:
    text = page.another().get(_made(page)).content.decode()

    times = re.findall(r"^(?:DTSTART|DTEND|DTSTAMP)([^\r\n]*)\r$", text, re.M)
    assert times
    assert all(re.fullmatch(r":\d{8}T\d{6}Z|;VALUE=DATE:\d{8}", one) for one in times)
    assert not re.search(r"(?<!\r)\n", text)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


def test_the_feed_names_no_person_and_holds_no_word_of_mail(page: Any, march: str) -> None:
    from afterword.actions.add import add_note

    add_note(1, march, "they pay badly", NOW)
    text = page.another().get(_made(page)).content.decode().replace("\r\n ", "")

    for private in ("Dana", "Price", "@northwind", "pay badly", "ada@"):
        assert private not in text


def test_an_unchanged_calendar_is_not_sent_twice(page: Any, march: str) -> None:
    path, program = _made(page), page.another()

    tag = program.get(path).headers["ETag"]
    again = program.get(path, HTTP_IF_NONE_MATCH=tag)
    assert (again.status_code, again.content) == (304, b"")
    held(1, "Pendle", "Tom Hale <tom@pendle.example>")
    assert program.get(path, HTTP_IF_NONE_MATCH=tag).status_code == 200


def test_an_address_that_was_taken_back_or_replaced_opens_nothing(page: Any, march: str) -> None:
    first, second = _made(page), _made(page)
    program = page.another()

    assert program.get(first).status_code == 404
    assert program.get(second).status_code == 200
    page.post("/calendar/feed/away")
    gone = program.get(second)
    never = program.get("/feed/" + "x" * 43 + ".ics")
    assert (gone.status_code, gone.content) == (never.status_code, never.content) == (404, never.content)


def test_the_address_opens_the_calendar_and_nothing_else(page: Any, march: str) -> None:
    path = _made(page)
    program = page.another()
    program.get(path)

    assert not program.cookies
    for other in ("/", "/calendar", "/candidacies", "/feed/../candidacies", path + "/../../candidacies"):
        assert program.get(other).status_code in (403, 404)
    assert program.get(path, HTTP_HOST="evil.example").status_code == 421
    assert program.post(path, HTTP_ORIGIN=f"http://{page.host}").status_code in (403, 405)


def test_only_the_hash_of_the_secret_is_in_the_database(page: Any, march: str) -> None:
    from afterword.store import models

    token = _made(page)[len("/feed/") : -len(".ics")]
    row = models.Feed.objects.values().get()
    assert token not in str(row)
    assert page.get("/calendar").count(token) == 0


def test_each_candidates_secret_opens_their_own_calendar(page: Any, march: str) -> None:
    from afterword.actions import feed
    from afterword.facts.people import Candidate
    from afterword.store import candidates

    ben = candidates.keep_candidate(Candidate("Ben Okoro", "ben@example.net", "Europe/London"))
    held(ben.id, "Quillworks")
    mine = page.another().get(_made(page)).content
    feed.make(ben.id, NOW, lambda: "b" * 43)
    bens = page.another().get(f"/feed/{'b' * 43}.ics").content

    assert b"Quillworks" in bens
    assert b"Northwind" not in bens
    assert b"Quillworks" not in mine
