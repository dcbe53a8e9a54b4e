"""Stories: the examples in the rules, which are their tests.

A plain line is a fact, a line that begins with `?` asks `decide` and names one thing that must be so:

      Tom is the recruiter
      Tue 3 Mar 15:00  interview with Dana, Lee
    ? Tue 3 Mar 15:05  thank_you to Dana, opens Tue 3 Mar 15:00, due Wed 4 Mar 15:00
    ? Tue 3 Mar 15:05  nothing of feedback_request

The year is 2026, the zone London, the employer in England. An interview's line is its end; it is one hour long.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Final, cast
from zoneinfo import ZoneInfo

from afterword.facts import kinds
from afterword.facts.candidacy import Candidacy
from afterword.facts.people import Candidate, Contact, Employer, Part
from afterword.facts.plan import Move, Plan
from afterword.playbook.decide import decide

_ZONE: Final = "Europe/London"
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAY: Final = r"(?:[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2})"
_TIME: Final = rf"(?:{_DAY} \d\d:\d\d)"
_LINE: Final = re.compile(rf"(\?)?\s*(?:({_TIME})  )?(.+)")
_WHO: Final = re.compile(r"(\w+) is the (recruiter|hiring manager|interviewer)")


class BadStory(ValueError):
    """A line that the language of stories does not have."""


@dataclass(slots=True)
class _Teller:
    contacts: dict[str, Contact] = field(default_factory=dict)
    facts: list[kinds.Fact] = field(default_factory=list)
    rounds: int = 0
    misses: list[str] = field(default_factory=list)

    def candidacy(self) -> Candidacy:
        candidate = Candidate("Ada Marsh", "ada@marsh.example", _ZONE)
        employer = Employer("Northwind", _ZONE, "GB", "ENG")
        return Candidacy(candidate, employer, "Data Analyst", tuple(self.contacts.values()), tuple(self.facts))

    def meet(self, name: str, part: Part = "interviewer") -> str:
        id_ = name.strip().lower()
        if id_ not in self.contacts:
            self.contacts[id_] = Contact(id_, name.strip(), part, f"{id_}@northwind.example")
        return id_

    def all_of(self, names: str) -> tuple[str, ...]:
        return tuple(self.meet(name) for name in names.split(","))


def play(story: str) -> list[str]:
    """What is not so in a story, one line each; empty where all holds. Raises BadStory."""
    teller = _Teller()
    for line in story.strip("\n").splitlines():
        if not line.strip():
            continue
        found = _LINE.fullmatch(line.strip())
        if found is None:
            raise BadStory(line)
        asked, at, words = found.groups()
        if at is None:
            _introduce(teller, words)
        elif asked:
            plan = decide(teller.candidacy(), _time(at))
            if not _holds(plan, words):
                teller.misses.append(f"{line.strip()}  --  {_told(plan)}")
        else:
            teller.facts.append(_fact(teller, _time(at), words))
    return teller.misses


def _introduce(teller: _Teller, words: str) -> None:
    found = _WHO.fullmatch(words)
    if found is None:
        raise BadStory(words)
    teller.meet(found[1], cast(Part, found[2].replace(" ", "_")))


def _date(text: str) -> date:
    weekday, day, month = text.split()
    on = date(2026, _MONTHS.index(month) + 1, int(day))
    if _DAYS[on.weekday()] != weekday:
        raise BadStory(f"{text} is a {_DAYS[on.weekday()]}")
    return on


def _time(text: str) -> datetime:
    on, clock = text.rsplit(" ", 1)
    day = _date(on)
    return datetime(day.year, day.month, day.day, int(clock[:2]), int(clock[3:]), tzinfo=ZoneInfo(_ZONE))


def _interview(teller: _Teller, at: datetime, found: re.Match[str]) -> kinds.Fact:
    with_ = teller.all_of(found["who"])
    lead = teller.meet(found["lead"]) if found["lead"] else with_[0]
    teller.rounds += 1
    format_ = "event" if found["what"] == "talk" else None
    return kinds.Interview(at - timedelta(hours=1), at, teller.rounds, with_, lead, format_)


def _sent(teller: _Teller, at: datetime, found: re.Match[str]) -> kinds.Fact:
    return kinds.Sent(at, teller.all_of(found["who"]), cast(kinds.SentAs, found["move"]), "email")


def _received(teller: _Teller, at: datetime, found: re.Match[str]) -> kinds.Fact:
    from_ = None if found["who"] == "a machine" else teller.meet(found["who"])
    promise = None
    if found["about"]:
        promise = kinds.PromiseMade(cast(kinds.About, found["about"]), at.date(), _date(found["by"]))
    round_at = _time(found["round"]) if found["round"] else None
    return kinds.Received(at, from_, cast(kinds.ReceivedKind, found["kind"]), promise, round_at)


def _promise(teller: _Teller, at: datetime, found: re.Match[str]) -> kinds.Fact:
    about = cast(kinds.About, found["about"])
    latest = _date(found["by"])
    return kinds.Promise(at, teller.meet(found["who"]), about, min(at.date(), latest), latest)


def _auto_reply(teller: _Teller, at: datetime, found: re.Match[str]) -> kinds.Fact:
    return kinds.AutoReply(at, teller.meet(found["who"]), _date(found["back"]) if found["back"] else None)


def _skipped(teller: _Teller, at: datetime, found: re.Match[str]) -> kinds.Fact:
    who = teller.meet(found["who"]) if found["who"] else None
    return kinds.Skipped(at, cast(kinds.SentAs, found["move"]), who)


_FACTS: Final[tuple[tuple[str, Any], ...]] = (
    (r"(?P<what>interview|talk) with (?P<who>[\w, ]+?)(?:, lead (?P<lead>\w+))?", _interview),
    (r"sent (?P<move>\w+) to (?P<who>[\w, ]+)", _sent),
    (
        rf"received (?P<kind>\w+) from (?P<who>a machine|\w+)(?:, at (?P<round>{_TIME}))?"
        rf"(?:, (?P<about>\w+) by (?P<by>{_DAY}))?",
        _received,
    ),
    (rf"promise from (?P<who>\w+), (?P<about>\w+) by (?P<by>{_DAY})", _promise),
    (rf"auto_reply from (?P<who>\w+)(?:, returns (?P<back>{_DAY}))?", _auto_reply),
    (r"skipped (?P<move>\w+)(?: to (?P<who>\w+))?", _skipped),
    (r"policy (?P<policy>\w+)", lambda _, at, found: kinds.Policy(at, found["policy"])),
    (r"bounce of (?P<who>\w+)", lambda teller, at, found: kinds.Bounce(at, teller.meet(found["who"]))),
    (
        r"new_address of (?P<who>\w+)",
        lambda teller, at, found: kinds.NewAddress(at, teller.meet(found["who"]), "new@northwind.example"),
    ),
    (rf"snoozed until (?P<until>{_TIME})", lambda _, at, found: kinds.Snoozed(at, _time(found["until"]))),
    (r"withdrawn", lambda _, at, found: kinds.Withdrawn(at)),
    (r"retracted fact (?P<which>\d+)", lambda _, at, found: kinds.Retracted(at, int(found["which"]))),
)


def _fact(teller: _Teller, at: datetime, words: str) -> kinds.Fact:
    for pattern, tell in _FACTS:
        found = re.fullmatch(pattern, words)
        if found is not None:
            return cast(kinds.Fact, tell(teller, at, found))
    raise BadStory(words)


_NOTHING: Final = re.compile(r"nothing(?: of (?P<kind>\w+)(?: to (?P<who>\w+))?)?")
_ASKS: Final = re.compile(r"asks (?P<about>\w+)(?: of (?P<who>\w+))?")
_STANDS: Final = re.compile(r"(?P<what>outcome|promise) (?P<state>\w+)")
_MOVE: Final = re.compile(
    rf"(?P<kind>\w+) to (?P<who>\w+)(?:, opens (?P<opens>{_TIME}))?(?:, due (?P<due>{_TIME}))?"
    r"(?:, (?P<state>open|upcoming|late))?"
)


def _holds(plan: Plan, words: str) -> bool:
    if found := _NOTHING.fullmatch(words):
        kind, who = found["kind"], (found["who"] or "").lower()
        return not any(kind in (None, move.kind) and who in ("", *move.to) for move in plan.moves)
    if words == "asks nothing":
        return not plan.questions
    if found := _ASKS.fullmatch(words):
        who = found["who"].lower() if found["who"] else None
        return any(one.about == found["about"] and one.contact == who for one in plan.questions)
    if found := _STANDS.fullmatch(words):
        stands = plan.outcome if found["what"] == "outcome" else plan.promise.state if plan.promise else "none"
        return stands == found["state"]
    if found := _MOVE.fullmatch(words):
        if found["kind"] not in kinds.MOVE_KINDS:
            raise BadStory(words)
        return any(_is(move, found) for move in plan.moves)
    raise BadStory(words)


def _is(move: Move, found: re.Match[str]) -> bool:
    if move.kind != found["kind"] or move.to != (found["who"].lower(),):
        return False
    if found["opens"] and move.window.opens != _time(found["opens"]):
        return False
    if found["due"] and move.window.due != _time(found["due"]):
        return False
    return found["state"] in (None, move.state) or (found["state"] == "late" and move.late)


def _told(plan: Plan) -> str:
    moves = [
        f"{move.kind} to {', '.join(move.to)}, opens {move.window.opens:%a %-d %b %H:%M}, "
        f"due {move.window.due:%a %-d %b %H:%M}, {'late' if move.late else move.state}"
        for move in plan.moves
    ]
    asks = [f"asks {one.about} of {one.contact}" for one in plan.questions]
    return "; ".join([*moves, *asks, f"outcome {plan.outcome}"])
