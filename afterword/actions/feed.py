"""The calendar that the candidate's own calendar program subscribes to, under a secret address that can be taken back.

It holds the employer, the role and the times: no person, no address, no word of any mail, since a calendar is shown on
screens that others see and is often kept by a provider.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.actions.agenda import Entry, agenda
from afterword.facts.kinds import MOVE_NAMES
from afterword.formats.calendar_feed import FeedEvent
from afterword.formats.calendar_feed import feed as write
from afterword.playbook.settings import Settings
from afterword.store import feeds, installation
from afterword.store.candidates import KeptCandidate

_BACK: Final = timedelta(days=90)
_REFRESH: Final = timedelta(hours=1)
_TODO: Final = {**MOVE_NAMES, "thank_you": "Thank-you"}  # in a calendar it stands alone


@dataclass(frozen=True, slots=True)
class Feed:
    """A calendar as bytes, and a tag that changes when they do (RFC 9110 8.8.3)."""

    data: bytes
    tag: str


def make(candidate: int, now: datetime, random: Callable[[], str]) -> str:
    """A new secret, shown this once; whatever opened the calendar before no longer does."""
    token = random()
    feeds.keep_feed(candidate, token, now)
    return token


def revoke(candidate: int) -> bool:
    """Takes the address back; was there one?"""
    return feeds.drop_feed(candidate)


def since(candidate: int) -> datetime | None:
    """When the address that holds was made."""
    return feeds.feed_since(candidate)


def opened_by(token: str, now: datetime, settings: Settings) -> Feed | None:
    """The calendar that the secret opens; None for one that opens nothing."""
    owner = feeds.whose_feed(token)
    return None if owner is None else feed_of(owner, now, settings)


def feed_of(owner: KeptCandidate, now: datetime, settings: Settings) -> Feed:
    """Interviews of the last 90 days and to come, and what is to be done on the day on which it is due."""
    salt, zone = installation.salt(), ZoneInfo(owner.value.time_zone)
    data = write("Afterword", _events(agenda(owner.id, now, settings), now, salt, zone), refresh=_REFRESH)
    return Feed(data, hashlib.sha256(data).hexdigest()[:32])


def _events(entries: list[Entry], now: datetime, salt: bytes, zone: ZoneInfo) -> Iterator[FeedEvent]:
    for entry in entries:
        uid = hashlib.sha256(salt + entry.key.encode()).hexdigest()[:32] + "@afterword.invalid"
        if entry.kind == "interview" and entry.end >= now - _BACK:
            said = "Talk" if entry.what == "event" else f"Interview {entry.round}"
            title = f"{said}: {entry.employer}"
            yield FeedEvent(uid, entry.changed, entry.start, entry.end, title, entry.role)
        elif entry.kind == "window":
            opens, due = entry.start.astimezone(zone), entry.end.astimezone(zone)
            about = f"{entry.role}\nOpens {opens:%a %d %b %H:%M}, due {due:%a %d %b %H:%M} ({zone.key})"
            title = f"{_TODO[entry.what]}: {entry.employer}"
            yield FeedEvent(uid, entry.changed, due.date(), None, title, about)
