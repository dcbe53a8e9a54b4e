"""The work that `decide` does grows with the facts, not with their square."""

import sys
from datetime import UTC, datetime, timedelta

import pytest

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import Bounce, Interview, Received, Sent
from afterword.facts.people import Candidate, Contact, Employer
from afterword.playbook.decide import decide

START = datetime(2026, 1, 1, 9, tzinfo=UTC)


def minute(count, days=0):
    return START + timedelta(minutes=count, days=days)


def a_round(i):
    return [Received(minute(i), "tom", "next_round", round_at=minute(i, days=300))]


def a_round_moved(i):
    return [Received(minute(i), "tom", "next_round" if i % 2 else "reschedule", round_at=minute(i, days=-30))]


def a_round_and_an_interview(i):
    return [*a_round(i), Interview(minute(i), minute(i + 1), i + 1, ("tom",), "tom")]


def a_call_and_a_bounce(i):
    return [Sent(minute(i), ("tom",), "other", "phone"), Bounce(minute(i), "tom")]


def lines_run(count, facts):
    """How many lines of Python `decide` goes through for that many of such facts."""
    history = tuple(fact for i in range(count) for fact in facts(i))
    candidate = Candidate("Ada", "ada@marsh.example", "Europe/London")
    contacts = (Contact("tom", "Tom", "recruiter", "tom@larkfield.example"),)
    candidacy = Candidacy(candidate, Employer("Larkfield"), "Surveyor", contacts, history)
    decide(candidacy, minute(0, days=200))  # what is remembered of the calendar is not counted
    lines = 0

    def count_line(frame, event, argument):
        nonlocal lines
        lines += event == "line"
        return count_line

    before = sys.gettrace()
    sys.settrace(count_line)
    try:
        decide(candidacy, minute(0, days=200))
    finally:
        sys.settrace(before)
    return lines


@pytest.mark.parametrize("facts", [a_round, a_round_moved, a_round_and_an_interview, a_call_and_a_bounce])
def test_four_times_the_facts_are_no_more_than_five_times_the_work(facts):
    assert lines_run(400, facts) < 5 * lines_run(100, facts)
