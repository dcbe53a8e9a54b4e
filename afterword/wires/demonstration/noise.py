"""Mail that has nothing to do with a job, some of it in words that sound as if it had."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from afterword.wires.demonstration.letters import ADA, Letter, Person, on

_LIST: Final = (("List-Unsubscribe", "<https://news.example/leave>"), ("Precedence", "bulk"))
_KINDS: Final[tuple[tuple[Person, str, str, bool], ...]] = (
    (("Ben Okri", "ben.okri@example.net"), "Saturday", "Hi Ada,\n\nShall we walk up to the reservoir on Saturday? Bring the dog.\n\nBen", False),
    (("Corner Bakery", "orders@cornerbakery.example"), "Your receipt", "Thank you for your order: 2 loaves, £7.40. We look forward to seeing you again.", True),
    (("Job Alerts", "alerts@jobfinder.example"), "12 new Data Analyst jobs for you", "New today: Data Analyst, Leeds. Data Analyst, Hull. Apply now.", True),
    (("The Careers Letter", "letter@careersletter.example"), "How to answer a job offer", "This week: what to say when an employer makes you an offer, and how to take a rejection well.", True),
    (("Mum", "jo.marsh@example.net"), "Sunday lunch", "Are you coming on Sunday? Your aunt has got the interview with the paper in a frame.\n\nLove, Mum", False),
    (("City Library", "no-reply@library.example"), "A book you asked for is here", "The book you reserved is ready. We will keep it until Friday.", True),
    (("Bank", "service@bank.example"), "Your statement is ready", "Your statement for last month is ready in your account.", True),
)  # fmt: skip


def letters(today: date, count: int) -> list[Letter]:
    """That many letters, one every four days back from yesterday, of each kind in turn."""
    found = []
    for number in range(count):
        sender, subject, body, listed = _KINDS[number % len(_KINDS)]
        day = today - timedelta(days=1 + 4 * number)
        message_id = f"<noise-{day.isoformat()}-{number}@{sender[1].partition('@')[2]}>"
        headers = _LIST if listed else ()
        found.append(Letter(on(day, "07:30"), sender, (ADA,), subject, body, message_id, headers=headers))
    return found
