"""How long the page takes with many candidacies: Today and the list as the server looks at them, again and again.

    python bench/page.py [--candidacies 1000] [--looks 60]

The histories are told week by week from a fixed seed, as in `plan.py`. The first look writes the drafts; of the others,
one in ten comes after a new fact somewhere. Processor time is told beside the clock's, for a busy machine.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from plan import CONTACTS, history

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)


def fill(count: int) -> int:
    """An installation with that many candidacies of 3 to 22 facts, at as many employers; the candidate's id."""
    from django.db import transaction

    from afterword.facts.people import Candidate, Contact, Employer
    from afterword.formats.candidacy_file import candidacy_of
    from afterword.store import candidacies, candidates

    rng = random.Random(11)
    with transaction.atomic():
        ada = candidates.keep_candidate(Candidate("Ada Marsh", "ada@marsh.example", "Europe/London"))
        for number in range(count):
            name = f"{rng.choice(('Lark', 'Wren', 'Moor', 'Fen', 'Holt', 'Quill'))}field {number}"
            employer = candidacies.create_employer(ada.id, Employer(name, "Europe/London", "GB", "ENG"))
            contacts = [Contact(key, who, part, f"{key}@{number}.example") for key, who, part in CONTACTS]
            kept = candidacies.create_candidacy(ada.id, employer, "Surveyor", at=NOW, contacts=contacts)
            facts, _ = history(rng, rng.randrange(3, 22))
            value = {
                "version": 1,
                "candidate": {"name": "Ada", "email": "ada@marsh.example", "time_zone": "Europe/London"},
                "employer": {"name": name},
                "role": "Surveyor",
                "contacts": [{"id": key, "name": who, "part": part} for key, who, part in CONTACTS],
                "history": facts,
            }
            for fact in candidacy_of(value).history:
                candidacies.add_fact(kept.id, fact, noted_at=NOW, source="bench")
    return ada.id


def looks(count: int, look: Callable[[datetime], object], change: Callable[[int], None]) -> list[tuple[float, float]]:
    """Seconds by the clock and of the processor of each look, a minute apart, shortest first."""
    took = []
    for number in range(count):
        if number % 10 == 5:
            change(number)
        before = perf_counter(), process_time()
        look(NOW + timedelta(minutes=number))
        took.append((perf_counter() - before[0], process_time() - before[1]))
    return sorted(took, key=lambda one: one[1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--candidacies", type=int, default=1000)
    parser.add_argument("--looks", type=int, default=60)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["AFTERWORD_HOME"] = home
        from afterword.project.bootstrap import open_house

        open_house()
        from afterword.actions.listing import listing
        from afterword.actions.look import today
        from afterword.actions.plan import Memory
        from afterword.facts.kinds import Received
        from afterword.playbook.settings import DEFAULT
        from afterword.store import candidacies

        ada = fill(args.candidacies)
        every = candidacies.candidacies_of(ada)

        def change(number: int) -> None:
            at = NOW + timedelta(minutes=number)
            which = every[number * 7 % len(every)].id
            candidacies.add_fact(which, Received(at, "petra", "acknowledgement"), noted_at=at, source="bench")

        memory = Memory()
        for name, look in (
            ("today", lambda at: today(ada, at, DEFAULT, most=20, memory=memory)),
            ("list", lambda at: listing(ada, at, DEFAULT, memory=memory)),
        ):
            start = process_time()
            look(NOW)
            first = process_time() - start
            took = looks(args.looks, look, change)
            middle, last = took[len(took) // 2], took[int(len(took) * 0.99) - 1]
            print(
                f"{name:<6} first {first * 1e3:5.0f} ms, median {middle[1] * 1e3:4.0f} ms, p99 {last[1] * 1e3:4.0f} ms"
                f" of the processor ({middle[0] * 1e3:.0f} and {last[0] * 1e3:.0f} ms by the clock)"
            )


if __name__ == "__main__":
    main()
