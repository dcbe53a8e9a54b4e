"""Measures the pages: time on the server and queries of each, with a thousand candidacies and fifty thousand messages.

    python bench/pages.py [--candidacies 1000] [--messages 50000] [--rounds 40]

The same pages are asked of a tenth of that first: queries that grow with the rows are a fault, and named.
The time is that of the whole request inside the process, as the server would take it, without the network; beside it
the processor's own, which other programs on the machine do not lengthen.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
KEY = "a key of the bench, as long as a real one is"
ADA = "Ada Marsh <ada@example.org>"
PAGES = (
    ("today", "/"),
    ("list", "/candidacies"),
    ("search", "/candidacies?q=trams"),
    ("open ones", "/candidacies?outcome=open"),
    ("questions", "/questions"),
    ("one candidacy", "/candidacies/employer-7-data-analyst"),
    ("calendar", "/calendar"),
    ("insights", "/insights"),
    ("add by hand", "/by-hand"),
)


def fill(candidacies: int, messages: int) -> int:
    """A search of a year: interviews, promises, answers, and mail of which most is nothing to do with it."""
    from django.db import transaction

    from afterword.actions import installation
    from afterword.facts.kinds import Interview, Policy, Promise, Received, Sent
    from afterword.facts.people import Contact, Employer
    from afterword.store import candidacies as kept
    from afterword.store import models

    rng = random.Random(3)
    who = installation.this_is(ADA, "Europe/London").id
    letters: list[models.Message] = []
    with transaction.atomic():
        for number in range(candidacies):
            employer = kept.create_employer(who, Employer(f"Employer {number}", None, "GB"), [f"e{number}.example"])
            people = [
                Contact("dana", f"Dana Price {number}", "interviewer", f"dana@e{number}.example"),
                Contact("tom", "Tom Hale", "recruiter", f"tom@e{number}.example"),
            ]
            at = (NOW - timedelta(days=rng.randint(0, 200))).replace(hour=10)
            row = kept.create_candidacy(who, employer, "Data Analyst", at=at, contacts=people).id
            facts: list[Any] = [
                Received(at - timedelta(days=9), "tom", "next_round", None, at),
                Sent(at - timedelta(days=8), ("tom",), "confirm_round", "email", text="I shall be there."),
                Interview(at, at + timedelta(hours=1), 1, ("dana",), "dana"),
                Policy(at, "open"),
                Promise(at, "dana", "decision", at.date(), (at + timedelta(days=7)).date()),
                Sent(at + timedelta(hours=5), ("dana",), "thank_you", "email", 1, "Thank you", "Dear Dana, thank you."),
            ]
            heard = at + timedelta(days=rng.choice([3, 5, 6, 8, 9, 12, 20]))
            if rng.random() < 0.8 and heard < NOW:
                facts.append(Received(heard, "dana", rng.choice(["rejection", "rejection", "offer", "other"])))
            for fact in (fact for fact in facts if fact.at < NOW):
                kept.add_fact(
                    row, fact, noted_at=fact.at, source="INBOX#1", quote="We were glad to hear about the trams."
                )
            letters += [_letter(who, f"c{number}-{n}", at, "job", row) for n in range(3)]
        letters += [_letter(who, f"o{n}", NOW, "other", None) for n in range(messages - len(letters))]
        models.Message.objects.bulk_create(letters, batch_size=2_000)
    return who


def _letter(who: int, key: str, at: datetime, state: str, candidacy: int | None) -> Any:
    from afterword.store import models

    raw = b"From: Dana Price <dana@e.example>\r\nTo: ada@example.org\r\nSubject: Your interview\r\n\r\nDear Ada,\r\n"
    return models.Message(
        candidate_id=who, place=f"INBOX#{key}", salted_hash=key, date_at=at, size=4_000, state=state, settled=True,
        raw=raw if state == "job" else None, message_id=f"<{key}@e.example>" if state == "job" else "",
        from_address="dana@e.example", subject="Your interview", candidacy_id=candidacy,
    )  # fmt: skip


def visitor() -> Any:
    """A browser that was let in."""
    from django.conf import settings
    from django.test import Client

    from afterword.web.session import Lock

    settings.SECRET_KEY = KEY
    lock = Lock(KEY)
    made = Client(HTTP_HOST="127.0.0.1:80", **{"afterword.lock": lock})
    made.cookies["afterword_80"] = lock.open(lock.token) or ""
    return made


def measure(rounds: int) -> Iterator[tuple[str, list[float], list[float], int, int]]:
    """Name, seconds and processor seconds of each round, queries of the last, and bytes of the answer."""
    from django.db import connection

    browser = visitor()
    for name, path in PAGES:
        times, work, queries, size = [], [], 0, 0
        for _ in range(rounds + 1):
            counted = _Counted()
            with connection.execute_wrapper(counted):
                start, begun = perf_counter(), process_time()
                answer = browser.get(path)
                times.append(perf_counter() - start)
                work.append(process_time() - begun)
            assert answer.status_code == 200, (path, answer.status_code)
            queries, size = counted.number, len(answer.content)
        yield name, times[1:], work[1:], queries, size  # the first one wrote the drafts


def _p99(values: list[float]) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


class _Counted:
    def __init__(self) -> None:
        self.number = 0

    def __call__(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        self.number += 1
        return execute(sql, params, many, context)


def one(candidacies: int, messages: int, rounds: int) -> dict[str, int]:
    """Fills a database of its own and measures; the queries of each page."""
    from django.conf import settings
    from django.db import connections

    with tempfile.TemporaryDirectory(prefix="afterword-bench-") as home:
        os.environ |= {"AFTERWORD_HOME": home, "AFTERWORD_NOW": NOW.isoformat()}
        connections.close_all()
        path = Path(home) / "data" / "afterword.sqlite3"
        path.parent.mkdir()
        settings.DATABASES["default"]["NAME"] = connections["default"].settings_dict["NAME"] = str(path)
        from afterword.project.bootstrap import open_house

        open_house()
        fill(candidacies, messages)
        print(f"{candidacies:,} candidacies, {messages:,} messages")
        print("page                p50 ms    p99 ms   CPU p50   CPU p99   queries        kB")
        found = {}
        for name, times, work, queries, size in measure(rounds):
            figures = "".join(f"{1e3 * one:>10.1f}" for one in (median(times), _p99(times), median(work), _p99(work)))
            print(f"{name:<16}{figures}{queries:>10}{size / 1e3:>10.0f}")
            found[name] = queries
        connections.close_all()
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--candidacies", type=int, default=1_000)
    parser.add_argument("--messages", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=40)
    args = parser.parse_args()
    os.environ["AFTERWORD_HOME"] = tempfile.mkdtemp(prefix="afterword-bench-")
    from afterword.project.bootstrap import set_up_django

    set_up_django()
    few = one(args.candidacies // 10, args.messages // 10, 3)
    many = one(args.candidacies, args.messages, args.rounds)
    grown = [name for name in many if many[name] > few[name]]
    print("The number of queries grows with the rows:", ", ".join(grown) if grown else "on no page")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
