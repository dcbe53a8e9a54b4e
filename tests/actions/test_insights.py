"""What many candidacies show, and that a few show nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from math import inf
from typing import Any

import pytest

from afterword.actions.intervals import median, share
from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import Fact, Interview, Promise, PromiseMade, Received, Retracted, Withdrawn
from afterword.facts.people import Candidate, Contact, Employer
from afterword.playbook.fates import look_back

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def at(day: int, hour: int = 10) -> datetime:
    """That many days before NOW's, at that hour."""
    return datetime(2026, 6, 1, hour, tzinfo=UTC) - timedelta(days=day)


def seen(*facts: Fact) -> Any:
    candidacy = Candidacy(
        Candidate("Ada Marsh", "ada@example.org", "Europe/London"),
        Employer("Northwind", None, "GB"),
        "Data Analyst",
        (Contact("dana", "Dana Price", "interviewer", "dana@northwind.example"),),
        facts,
    )
    return look_back(candidacy, NOW)


def held(day: int, number: int = 1) -> Interview:
    return Interview(at(day), at(day, 11), number, ("dana",), "dana")


def promise(day: int, latest: int, about: Any = "decision") -> Promise:
    return Promise(at(day), "dana", about, at(latest).date(), at(latest).date())


@pytest.mark.parametrize(
    ("facts", "fates"),
    [
        ([promise(20, 10), Received(at(10, 20), "dana", "offer")], ("kept",)),
        ([promise(20, 10), Received(at(9), "dana", "rejection")], ("late",)),
        ([promise(20, 10)], ("missed",)),
        ([promise(20, 10), Received(at(12), "dana", "acknowledgement")], ("missed",)),
        ([promise(2, -3)], ("pending",)),
        ([promise(20, 10), Received(at(12), "dana", "delay")], ("moved",)),
        ([promise(20, 10), Received(at(8), "dana", "delay")], ("missed",)),
        ([promise(20, 10), promise(12, 5), Received(at(6), "dana", "offer")], ("moved", "kept")),
        ([promise(20, 10, "next_step"), Received(at(12), "dana", "info_request")], ("kept",)),
        ([promise(20, 10), Received(at(12), "dana", "info_request")], ("missed",)),
        ([promise(20, 10), Retracted(at(19), 0)], ()),
    ],
)
def test_what_became_of_a_promise(facts: list[Fact], fates: tuple[str, ...]) -> None:
    assert seen(*facts).fates == fates


def test_a_promise_inside_a_message_is_one_too() -> None:
    made = Received(at(20), "dana", "delay", PromiseMade("decision", date(2026, 5, 20), date(2026, 5, 22)))

    assert seen(made, Received(at(10, 22), "dana", "rejection")).fates == ("kept",)


def test_the_wait_after_an_interview_ends_with_the_answer_or_the_next_round() -> None:
    found = seen(held(40), Received(at(33), "dana", "other"), Received(at(31), "dana", "next_round"), held(20, 2))

    assert [wait.days for wait in found.waits] == [9, None]
    assert found.held == 2


def test_who_withdrew_waits_for_nothing() -> None:
    assert seen(held(40), Withdrawn(at(38))).waits == ()
    assert seen(held(40), Received(at(39), "dana", "rejection"), Withdrawn(at(38))).waits[0].days == 1


def test_a_talk_at_a_fair_and_an_interview_to_come_are_no_waits() -> None:
    talk = Interview(at(40), at(40, 11), 1, ("dana",), "dana", format="event")

    assert seen(talk, held(-3)).waits == ()


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    # Wilson's interval by hand: the roots of (p - q)^2 = z^2 q (1 - q) / n
    [(0, 20, 0.0, 0.1611), (20, 20, 0.8389, 1.0), (10, 20, 0.2993, 0.7007), (31, 44, 0.5578, 0.8184)],
)
def test_a_share_has_wilsons_interval(count: int, of: int, low: float, high: float) -> None:
    found = share("x", count, of)

    assert found.low == pytest.approx(low, abs=6e-5)
    assert found.high == pytest.approx(high, abs=6e-5)
    for edge in {found.low, found.high} - {0.0, 1.0}:
        assert (count / of - edge) ** 2 == pytest.approx(1.95996398**2 * edge * (1 - edge) / of)


@pytest.mark.parametrize(("count", "first", "last"), [(20, 6, 15), (25, 8, 18), (50, 18, 33), (100, 40, 61)])
def test_the_interval_of_a_median_are_the_order_statistics_of_the_tables(count: int, first: int, last: int) -> None:
    found = median([float(n) for n in range(1, count + 1)])

    assert (found.low, found.high) == (first, last)
    assert found.value == (count + 1) / 2


def test_who_has_no_answer_yet_counts_as_longer_than_all() -> None:
    assert median([1.0, 2.0, 3.0, inf, inf]).value == 3
    assert median([1.0, 2.0, inf, inf]).value == inf
    assert median([2.0] * 12 + [inf] * 8).high == inf


def test_a_medians_interval_holds_the_true_middle_as_often_as_it_says() -> None:
    import random

    rng = random.Random(11)
    held_it = sum(
        found.low <= 0.6931 <= found.high
        for found in (median([rng.expovariate(1) for _ in range(23)]) for _ in range(2000))
    )
    assert held_it / 2000 >= 0.95


@pytest.fixture
def searched(ada: Any) -> Any:
    """Ada after `n` candidacies: an interview 40 days ago, answered after five days by all but each third."""
    from afterword.actions.add import add_candidacy, add_fact, add_interview

    def made(count: int) -> int:
        for number in range(count):
            slug = add_candidacy(ada.id, f"Employer {number}", "Analyst", NOW).slug
            add_interview(ada.id, slug, at(40), at(40, 11), ["Dana Price <dana@northwind.example>"], NOW)
            add_fact(ada.id, slug, promise(39, 33), NOW)
            if number % 3:
                add_fact(ada.id, slug, Received(at(35), "dana", "rejection"), NOW)
            else:
                add_fact(ada.id, slug, Withdrawn(at(1)), NOW)
        return int(ada.id)

    return made


def test_nothing_is_claimed_of_nineteen(searched: Any) -> None:
    from afterword.actions.insights import insights
    from afterword.playbook.settings import DEFAULT

    found = insights(searched(19), NOW, DEFAULT)
    assert (found.kept.of, found.kept.share) == (19, None)
    assert (found.ends.of, found.ends.how, found.ends.where) == (19, (), ())
    assert found.took.middle is None


def test_of_thirty_it_says_how_long_they_took_what_they_kept_and_where_it_ended(searched: Any) -> None:
    from afterword.actions.insights import insights
    from afterword.playbook.settings import DEFAULT

    found = insights(searched(30), NOW, DEFAULT)
    assert found.took.of == 20  # who withdrew waits for nothing
    assert found.took.days[5] == 20
    assert found.took.middle is not None
    assert found.took.middle.value == 5
    assert dict(found.kept.counts) == {"kept": 20, "late": 0, "missed": 10, "moved": 0, "pending": 0}
    assert found.kept.share is not None
    assert found.kept.share.value == pytest.approx(2 / 3)
    assert {one.name: one.count for one in found.ends.how} == {"yes": 0, "no": 20, "withdrawn": 10, "dormant": 0}
    assert {one.name: one.count for one in found.ends.where} == {"0": 0, "1": 30, "2": 0, "3": 0}


def test_an_interview_of_the_last_four_weeks_is_not_counted_yet(ada: Any) -> None:
    from afterword.actions.insights import took

    found = took([seen(held(10), Received(at(9), "dana", "rejection")), seen(held(28)), seen(held(40))], NOW)
    assert (found.of, found.young, found.longer) == (2, 1, 2)
