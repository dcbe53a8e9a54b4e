"""A table of candidacies: shown first, every fault by line and column, taken in whole or not at all."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from afterword.actions.table import About, preview, take_in
from afterword.facts.errors import UsageError

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
LONDON = About("Europe/London")
GOOD = b"""Company,Job title,Contact,Email,Phone,Part,Interview date,Time,Minutes,Notes
Northwind,Data Analyst,Priya Nair,priya@northwind.example,+44 20 7946 0123,hiring manager,2026-03-03,14:30,45,trams
Northwind,Data Analyst,Dana Price,dana@northwind.example,,,2026-03-03,4 pm,,
Pendle,Editor,,,,,,,,saw it in the paper
"""
FAIR = """Northwind\tPriya Nair <priya@northwind.example>\t10:20\ttrams
Pendle\tDana Price\t\tbooks, and more books
Quillworks\tLee Wong\t11:05\t
"""


def rows(kind: str) -> int:
    from afterword.store import models

    return int(getattr(models, kind).objects.count())


def test_a_good_table_is_understood_and_changes_nothing_yet(ada: Any) -> None:
    seen = preview(GOOD, LONDON)

    assert seen.wrong == ()
    assert dict(seen.columns)["company"] == "employer"
    assert dict(seen.columns)["interview date"] == "day"
    first, second, third = seen.rows
    assert (first.employer, first.role, first.person) == (
        "Northwind",
        "Data Analyst",
        "Priya Nair <priya@northwind.example>",
    )
    assert (first.part, first.minutes, first.note) == ("hiring_manager", 45, "trams")
    assert first.start == datetime(2026, 3, 3, 14, 30, tzinfo=UTC)
    assert second.start == datetime(2026, 3, 3, 16, tzinfo=UTC)
    assert (third.who, third.start) == ("", None)
    assert rows("Candidacy") == 0


def test_it_is_taken_in_as_one(ada: Any) -> None:
    from afterword.store import candidacies, reach

    done = take_in(ada.id, preview(GOOD, LONDON), NOW)
    assert (done.rows, done.candidacies, done.contacts, done.interviews) == (3, 2, 2, 2)
    kept = candidacies.candidacy_of(ada.id, "northwind-data-analyst")
    assert [(c.name, c.part) for c in kept.candidacy.contacts] == [
        ("Priya Nair", "hiring_manager"),
        ("Dana Price", "interviewer"),
    ]
    assert reach.phones_of(kept.id) == {"priya": "+44 20 7946 0123"}
    assert len(kept.candidacy.history) == 2
    assert [text for _, text in kept.notes] == ["trams"]


def test_taken_in_twice_it_is_there_once(ada: Any) -> None:
    from afterword.actions.desk import standing_interviews
    from afterword.store import candidacies

    take_in(ada.id, preview(GOOD, LONDON), NOW)
    assert take_in(ada.id, preview(GOOD, LONDON), NOW).candidacies == 0
    assert rows("Candidacy") == 2
    assert rows("Contact") == 2
    assert len(standing_interviews(candidacies.candidacy_of(ada.id, "northwind-data-analyst"))) == 2


def faults(table: str, about: About = LONDON) -> list[tuple[int, str]]:
    return [(one.line, one.column) for one in preview(table.encode(), about).wrong]


@pytest.mark.parametrize(
    ("table", "wrong"),
    [
        ("employer,role\n,Editor\n", [(2, "employer")]),
        ("employer,email\nPendle,not an address\n", [(2, "email")]),
        ("employer,who\nPendle,Dana <dana at pendle>\n", [(2, "who")]),
        ("employer,part\nPendle,boss\n", [(2, "part")]),
        ("employer,who,phone\nPendle,Dana,call me\n", [(2, "phone")]),
        ("employer,who,date,time\nPendle,Dana,31.02.2026,10:00\n", [(2, "day")]),
        ("employer,who,date,time\nPendle,Dana,2026-03-03,25:00\n", [(2, "time")]),
        ("employer,who,date,time\nPendle,Dana,2026-03-03,\n", [(2, "time")]),
        ("employer,who,date,time\nPendle,,2026-03-03,10:00\n", [(2, "who")]),
        ("employer,minutes\nPendle,an hour\n\nQuill,0\nNorth,1441\n", [(2, "minutes"), (4, "minutes"), (5, "minutes")]),
        ("employer,country\nPendle,England\n", [(2, "country")]),
        ("role,who\nEditor,Dana\n", [(0, "employer")]),
        ("employer,company\nPendle,Pendle\n", [(0, "employer")]),
        ("employer,role\nPendle\n", [(2, "")]),
        ('employer,role\n"Pendle,Editor\n', [(0, "")]),
        ("employer\n" + "Pendle\n" * 1001, [(0, "")]),
    ],
)
def test_each_fault_is_told_by_its_line_and_column(table: str, wrong: list[tuple[int, str]]) -> None:
    assert faults(table) == wrong


def test_with_one_fault_nothing_at_all_is_taken_in(ada: Any) -> None:
    seen = preview(GOOD + b"Quillworks,Editor,,bad,,,,,,\n", LONDON)

    assert [(one.line, one.column) for one in seen.wrong] == [(5, "email")]
    with pytest.raises(UsageError, match="0 of"):
        take_in(ada.id, seen, NOW)
    assert rows("Candidacy") == rows("Contact") == rows("Fact") == 0


def test_what_fails_halfway_leaves_nothing_behind(ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from afterword.actions.add import add_candidacy

    seen = preview(b"employer,who\nPendle,Dana Price\nNorthwind,Lee Wong\n", LONDON)
    for role in ("Editor", "Analyst"):
        add_candidacy(ada.id, "Northwind", role, NOW)

    with pytest.raises(UsageError, match="Which role is it"):
        take_in(ada.id, seen, NOW)
    assert rows("Candidacy") == 2
    assert rows("Contact") == 0


def test_a_date_that_can_be_read_two_ways_is_asked_about() -> None:
    table = b"employer,who,date,time\nPendle,Dana Price,03/04/2026,10:00\n"

    assert preview(table, LONDON).ambiguous == "03/04/2026"
    for first, day in ((True, date(2026, 4, 3)), (False, date(2026, 3, 4))):
        (row,) = preview(table, About("Europe/London", day_first=first)).rows
        assert row.start is not None
        assert row.start.date() == day


def test_a_fair_is_read_from_lines_that_name_no_columns(ada: Any) -> None:
    from afterword.store import candidacies

    seen = preview(FAIR.encode(), About("Europe/London", fair=True, day=date(2026, 3, 3), began=time(9, 30)))
    assert seen.wrong == ()
    done = take_in(ada.id, seen, NOW)
    assert (done.rows, done.candidacies, done.interviews) == (3, 3, 3)
    kept = candidacies.candidacy_of(ada.id, "pendle-role-not-known")
    (talk,) = kept.candidacy.history
    assert (talk.format, talk.at) == ("event", datetime(2026, 3, 3, 9, 30, tzinfo=UTC))  # type: ignore[union-attr]
    assert (talk.until - talk.at).total_seconds() == 900  # type: ignore[union-attr]
    assert [text for _, text in kept.notes] == ["books, and more books"]


def test_the_faults_of_a_fair_are_told_by_the_lines_as_they_were_pasted() -> None:
    fair = About("Europe/London", fair=True, day=date(2026, 3, 3))

    assert faults("Northwind\tPriya Nair\t10:20\nPendle\t\t10:30\n\tLee\t10:40\n", fair) == [
        (2, "who"),
        (3, "employer"),
    ]


def test_a_fair_of_twenty_talks_is_taken_in_at_once(ada: Any) -> None:
    table = "employer,who,time\n" + "".join(
        f"Employer {n},Person Number{n},{10 + n // 4}:{15 * (n % 4):02}\n" for n in range(20)
    )

    done = take_in(ada.id, preview(table.encode(), About("Europe/London", fair=True, day=date(2026, 3, 3))), NOW)
    assert (done.rows, done.candidacies, done.interviews) == (20, 20, 20)


def test_an_hour_of_the_candidates_own_zone_is_meant() -> None:
    table = b"employer,who,date,time\nPendle,Dana Price,2026-07-01,09:00\n"

    (row,) = preview(table, About("America/New_York")).rows
    assert row.start == datetime(2026, 7, 1, 13, tzinfo=UTC)
