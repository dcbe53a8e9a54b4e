"""The jobs of one laptop: read what is new, plan and draft, send what is due. Each calls one action."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from afterword.actions.digest import due_in, send_digest
from afterword.actions.look import today
from afterword.actions.outbox import look
from afterword.actions.ports import MailboxBarred, MailboxError
from afterword.actions.send import send_due
from afterword.project import follow, post
from afterword.workers.loop import Done, Job

_READ: Final = 300.0
_PLAN: Final = 300.0
_SEND: Final = 300.0
_DIGEST: Final = 900.0
_SOON: Final = 20.0


class Desk:
    """What the jobs share: the installation, opened anew for each so that changed settings count at once."""

    def __init__(self, mailbox: follow.Following) -> None:
        self.mailbox = mailbox
        self.unsent = 0  # drafts that wait for a yes, and questions, as last told to the candidate

    def jobs(self) -> list[Job]:
        every = _READ if self.mailbox.watched else _SOON
        return [
            Job("read", every, self.read, on_news=True),
            Job("plan", _PLAN, self.plan, on_news=True),
            Job("send", _SEND, self.send, on_news=True),
            Job("digest", _DIGEST, self.digest),
        ]

    def read(self) -> Done:
        """Reads what is new in the mailbox; a word from an employer stops what is pending there."""
        house = follow.again()
        found = house.ingest(self.mailbox.source(house), "")
        if found.scanned.problem:
            raise (MailboxBarred if found.scanned.barred else MailboxError)(found.scanned.problem)
        words = found.understood.words
        said = f"read at {_clock(house.now(), house.zone)}"
        return Done(said + (f", {words} new from employers" if words else ""))

    def plan(self) -> Done:
        """Plans every candidacy and drafts what is open; tells the candidate when something new waits for them."""
        house = follow.again()
        if not follow.somebody(house):
            return Done("nobody is known yet", _SOON)
        seen = today(house.candidate.id, house.now(), house.settings)
        drafts = sum(1 for item in seen.due if item.draft is None or item.draft.state != "approved")
        waits = drafts + len(seen.asks)
        if waits > self.unsent:
            follow.notify(f"{_count(drafts, 'follow-up')} and {_count(len(seen.asks), 'question')} wait for you.")
        self.unsent = waits
        parts = [_count(drafts, "draft"), _count(len(seen.asks), "question")]
        return Done(" and ".join(parts) + " wait for you" if waits else "nothing waits for you")

    def send(self) -> Done:
        """Sends what is approved and due; called again when the next message is."""
        house = follow.again()
        if not follow.somebody(house) or not post.live(house):
            return Done("nothing is sent from here" if follow.somebody(house) else "")
        now = house.clock.now()
        entries = look(house.candidate.id, now, post.ready(house)).entries
        said = ""
        if any(entry.standing in ("due", "sending", "unknown") for entry in entries):
            with post.sender(house) as sender:
                attempts = send_due(sender)
            sent = sum(1 for one in attempts if one.outcome == "sent")
            said = f"{_count(sent, 'message')} sent" if sent else next((one.said for one in attempts), "")
            now = house.clock.now()
            entries = look(house.candidate.id, now, post.ready(house)).entries
        coming = [entry.due_at for entry in entries if entry.standing in ("held", "waiting", "due")]
        if not coming:
            return Done(said)
        said = said or f"{_count(len(coming), 'message')} held, the next until {_clock(min(coming), house.zone)}"
        return Done(said, max(1.0, (min(coming) - now).total_seconds()))

    def digest(self) -> Done:
        """Sends the candidate's own summary of the day, where one is wanted, when it is time."""
        house = follow.again()
        courier = post.courier(house)
        if courier is None or not follow.somebody(house):
            return Done()
        sent = send_digest(house.candidate, courier, house.settings)
        wait = due_in(courier.at, house.candidate.value.time_zone, house.clock.now()).total_seconds()
        return Done("the day's summary was sent" if sent else "", wait)


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" + ("" if number == 1 else "s")


def _clock(moment: datetime, zone: str) -> str:
    from zoneinfo import ZoneInfo

    return f"{moment.astimezone(ZoneInfo(zone)):%H:%M}"
