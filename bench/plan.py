"""How fast candidacies are planned, on one core: from JSON lines with every refusal checked, and `decide` alone.

    python bench/plan.py [--lines 4000] [--facts 15]

Histories are told week by week from a fixed seed; each is asked about at a time of its own. The last table shows that
the cost grows in proportion to the facts.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from afterword.actions.plan_file import plan_line, read_now
from afterword.formats.candidacy_file import candidacy_of, read_candidacy
from afterword.playbook.decide import decide

CONTACTS = (
    ("mira", "Mira Stone", "interviewer"),
    ("joel", "Joel Ashby", "interviewer"),
    ("petra", "Petra Lund", "recruiter"),
)


def history(rng: random.Random, count: int) -> tuple[list[dict[str, object]], datetime]:
    """A history of `count` facts, in order, and a time soon after the last of them."""
    at = datetime(2026, 1, 5, 9, tzinfo=UTC) + timedelta(days=rng.randrange(200), minutes=rng.randrange(500))
    facts: list[dict[str, object]] = [{"fact": "policy", "at": at.isoformat(), "policy": "open"}]
    number = 0
    while len(facts) < count:
        number += 1
        at += timedelta(days=rng.randrange(2, 6))
        facts += around_an_interview(rng, at, number)
        at += timedelta(days=8)
    facts = facts[:count]
    return facts, datetime.fromisoformat(str(facts[-1]["at"])) + timedelta(hours=rng.randrange(1, 200))


def around_an_interview(rng: random.Random, at: datetime, number: int) -> list[dict[str, object]]:
    """What happens within a week of one interview: seven facts."""

    def on(days: int, hours: int) -> str:
        return (at + timedelta(days=days, hours=hours)).isoformat()

    latest = (at + timedelta(days=rng.randrange(2, 20))).date()
    offered = {
        "fact": "received",
        "at": on(3, 1),
        "from": "petra",
        "kind": rng.choice(("acknowledgement", "delay", "other")),
    }
    return [
        {"fact": "received", "at": on(-1, 0), "from": "petra", "kind": "next_round", "round_at": on(0, 0)},
        {
            "fact": "sent",
            "at": on(-1, 3),
            "to": ["petra"],
            "move": "confirm_round",
            "channel": "email",
            "text": "I shall be there.",
        },
        {
            "fact": "interview",
            "at": on(0, 0),
            "until": on(0, 1),
            "round": number,
            "with": ["mira", "joel"],
            "lead": "mira",
            "notes": "The team, the plan for spring, the tools.",
        },
        {
            "fact": "promise",
            "at": on(0, 1),
            "from": "mira",
            "about": "decision",
            "earliest": date(2026, 1, 1).isoformat(),
            "latest": latest.isoformat(),
        },
        {
            "fact": "sent",
            "at": on(0, 5),
            "to": ["mira"],
            "move": "thank_you",
            "channel": "email",
            "subject": "Thank you",
            "text": "Dear Mira, thank you for your time today.",
        },
        {
            "fact": "sent",
            "at": on(0, 6),
            "to": ["joel"],
            "move": "thank_you",
            "channel": "email",
            "subject": "Thank you",
            "text": "Dear Joel, thank you for the talk.",
        },
        offered,
    ]


def line(rng: random.Random, count: int) -> bytes:
    facts, now = history(rng, count)
    candidacy = {
        "version": 1,
        "candidate": {"name": "Ada Marsh", "email": "ada@marsh.example", "time_zone": "Europe/London"},
        "employer": {"name": "Larkfield", "time_zone": "Europe/London", "country": "GB", "region": "ENG"},
        "role": "Surveyor",
        "contacts": [{"id": i, "name": n, "email": f"{i}@larkfield.example", "part": p} for i, n, p in CONTACTS],
        "history": facts,
    }
    return json.dumps({"candidacy": candidacy, "now": now.isoformat()}).encode()


def measure(lines: list[bytes]) -> tuple[float, float, float]:
    """Processor seconds a candidacy: the whole line, reading alone, `decide` alone; the best of five passes."""
    values = [json.loads(one) for one in lines]
    asked = [(candidacy_of(value["candidacy"]), read_now(value["now"])) for value in values]
    files = [json.dumps(value["candidacy"]).encode() for value in values]
    gc.collect()
    gc.set_threshold(100_000)  # as `plan --batch` does
    gc.freeze()  # the lines that stand ready here would not, in a batch that is read as it comes
    best = [9.0, 9.0, 9.0]
    for _ in range(5):
        start = process_time()
        for one in lines:
            plan_line(one)
        whole = process_time()
        for file in files:
            read_candidacy(file)
        read = process_time()
        for candidacy, now in asked:
            decide(candidacy, now)
        end = process_time()
        best = [min(pair) for pair in zip(best, (whole - start, read - whole, end - read), strict=True)]
    return best[0] / len(lines), best[1] / len(lines), best[2] / len(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=2000)
    parser.add_argument("--facts", type=int, default=15)
    args = parser.parse_args()
    rng = random.Random(7)
    whole, read, decided = measure([line(rng, args.facts) for _ in range(args.lines)])
    print(f"{args.facts} facts: {1 / whole:,.0f} candidacies a second")
    print(f"reading {read * 1e6:.0f} us, decide {decided * 1e6:.0f} us")
    print("facts   whole us   us a fact   decide us   us a fact")
    for count in (15, 60, 240, 960):
        whole, _, decided = measure([line(rng, count) for _ in range(max(10, args.lines // count))])
        each = (whole * 1e6, whole * 1e6 / count, decided * 1e6, decided * 1e6 / count)
        print("{:5}   {:8.0f}   {:9.1f}   {:9.0f}   {:9.1f}".format(count, *each))


if __name__ == "__main__":
    main()
