"""The day's summary to the candidate's own address: what is due, what comes, what only they can say; once a day."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.actions.look import Item, Today, today
from afterword.actions.note_own import MOVE_LABELS
from afterword.actions.ports import Clock, Submitter
from afterword.facts.errors import TryLater
from afterword.formats.compose import Letter, checked_address, compose, make_message_id
from afterword.formats.mail import Address
from afterword.playbook.settings import Settings
from afterword.store import digests, outbox, standing
from afterword.store.candidates import KeptCandidate

_MOST: Final = 20  # lines under a heading
_LONGEST: Final = 200
_TIME_LEFT: Final = 60.0  # seconds from the first word to the dot


@dataclass(frozen=True, slots=True)
class Courier:
    """What sending it needs from outside; `at` is when it goes out, on the candidate's own clock."""

    clock: Clock
    ticks: Callable[[], float]
    submitter: Submitter
    lock: Callable[[], AbstractContextManager[bool]]
    random: Callable[[int], bytes]
    at: time


class _Taken(Exception):
    """Raised before the dot: the day has its summary."""


def send_digest(who: KeptCandidate, courier: Courier, settings: Settings) -> bool:
    """Sends the day's summary where it is time for it, none went out today, and there is something to say.

    It goes to the candidate's own address and no other, needs no approval and counts against no cap. What happens
    after its journal is never made good: a summary that was lost is not sent again. Raises MailError, TryLater.
    """
    now = courier.clock.now()
    local = now.astimezone(ZoneInfo(who.value.time_zone))
    if local.time() < courier.at or digests.decided(who.id, local.date()) or outbox.stopped():
        return False
    with courier.lock() as alone:
        if not alone:
            raise TryLater("Another process is sending; the day's summary waits.")
        subject, body = words(who, today(who.id, now, settings), standing.entries(who.id, now))
        if not body:
            digests.journal(who.id, local.date(), "", now)
            return False
        own = checked_address("from", who.value.email)
        message_id = make_message_id(courier.random(10), outbox.message_key(), own.rpartition("@")[2])
        address = Address(who.value.name, own)
        raw = compose(Letter(address, (address,), subject, body, message_id, local))
        until = courier.ticks() + _TIME_LEFT

        def journal() -> None:
            if not digests.journal(who.id, local.date(), message_id, courier.clock.now()):
                raise _Taken

        try:
            courier.submitter.submit(own, (own,), raw, journal, lambda: courier.ticks() <= until)
        except _Taken:
            return False
    return True


def due_in(at: time, zone: str, now: datetime) -> timedelta:
    """How long until the next time of day `at` in that zone."""
    local = now.astimezone(ZoneInfo(zone))
    then = datetime.combine(local.date(), at, local.tzinfo)
    if then <= local:
        then = datetime.combine(local.date() + timedelta(days=1), at, local.tzinfo)
    return then - now


def words(who: KeptCandidate, seen: Today, entries: tuple[standing.Entry, ...]) -> tuple[str, str]:
    """Subject and text; '' as the text where there is nothing to say."""
    zone = ZoneInfo(who.value.time_zone)
    due = [_due(item, zone) for item in seen.due]
    lost = [entry for entry in entries if entry.standing in ("needs_you", "unknown")]
    asks = [f"Did your message '{entry.subject}' go out? (`afterword outbox`)" for entry in lost]
    asks += [f"{ask.text}{f' ({ask.slug})' if ask.slug else ''}" for ask in seen.asks]
    asks += [f"{slug} is paused: {because}" for slug, because in seen.paused]
    if seen.unreadable:
        asks.append(f"{_count(seen.unreadable, 'message')} could not be read; please look at them.")
    coming = [_coming(item, zone) for item in seen.upcoming]
    if not (due or coming or asks):
        return "", ""
    parts = [f"Good morning {who.value.name.split()[0] if who.value.name else ''}".strip() + "."]
    parts += [_under("Due now", due), _under("Only you can say", asks), _under("Coming this week", coming)]
    parts.append(
        "`afterword today`, or the page of `afterword open`, shows all of it. Nothing is sent without your yes.\n"
        "This summary comes because config.toml says so: [sending] digest."
    )
    told = ", ".join(_count(len(lines), name) for lines, name in ((due, "follow-up"), (asks, "question")) if lines)
    return f"Afterword: {told or 'what comes this week'}", "\n\n".join(part for part in parts if part) + "\n"


def _under(heading: str, lines: list[str]) -> str:
    if not lines:
        return ""
    more = [f"- and {len(lines) - _MOST} more"] if len(lines) > _MOST else []
    return "\n".join([heading, *(f"- {_plain(line)}" for line in lines[:_MOST]), *more])


def _due(item: Item, zone: ZoneInfo) -> str:
    approved = item.draft is not None and item.draft.state == "approved"
    stands = "approved, it goes out by itself" if approved else "a draft waits for your yes" if item.draft else "open"
    return f"{_what(item)}, due {_at(item.move.window.due, zone)}: {stands}"


def _coming(item: Item, zone: ZoneInfo) -> str:
    return f"{_what(item)}, from {_at(item.move.window.opens, zone)}"


def _what(item: Item) -> str:
    to = " and ".join(item.names)
    return f"{MOVE_LABELS[item.move.kind]}{f' to {to}' if to else ''} at {item.employer} ({item.role})"


def _at(moment: datetime, zone: ZoneInfo) -> str:
    local = moment.astimezone(zone)
    return f"{local:%a} {local.day} {local:%b %H:%M}"


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" + ("" if number == 1 else "s")


def _plain(line: str) -> str:
    """One line without controls: names and subjects came from outside."""
    return " ".join("".join(c if c.isprintable() else " " for c in line).split())[:_LONGEST]
