"""Sends what is due, each message exactly once: claim, fresh read, everything but the dot, the journal, the dot."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from afterword.actions import clocks, epoch, hours, reconcile
from afterword.actions.ports import Apart, Barred, Clock, Deferred, Epochs, Mailbox, Refused, Submitter, Unknown
from afterword.facts.candidacy import Candidacy
from afterword.facts.errors import AfterwordError, RefusedError, TryLater
from afterword.facts.settings import SendingSettings
from afterword.formats.compose import body_hash
from afterword.store import candidacies, claims, dots, guards, outbox
from afterword.store.claims import Claimed
from afterword.store.dots import Caps

_LOG: Final = logging.getLogger("afterword.outbox")  # never `said`: servers repeat addresses
_FRESH_FOR: Final = 25.0  # seconds from the end of a reading to the dot; promised are 30
_TO_JOURNAL: Final = 10.0  # what of them must be left when the journal begins
_TOO_OLD: Final = timedelta(hours=72)
_SOON: Final = timedelta(minutes=5)
_BARRED_FOR: Final = timedelta(hours=1)  # accounts are locked after a few wrong passwords
_LONGEST_BACK_OFF: Final = timedelta(hours=2)

Outcome = Literal["sent", "refused", "put_off", "later", "unknown", "withdrawn"]
"""`put_off` by the server or a fault, `later` because it is not its time, or something was learned."""
FreshRead = Callable[[Claimed], str | None]
"""Reads every folder of the mailbox from the stored cursors and plans afresh; None, or why it is not sent now."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of one message."""

    id: int
    outcome: Outcome
    said: str


@dataclass(frozen=True, slots=True)
class Sender:
    """What sending needs from outside. `problem` not '' (a bad file of settings): nothing is sent.

    `ticks` is a clock that never goes back, in seconds; `random` makes an epoch.
    """

    clock: Clock
    ticks: Callable[[], float]
    submitter: Submitter
    mailbox_of: Callable[[str], Mailbox]
    read_afresh: FreshRead
    epochs: Epochs
    lock: Callable[[], AbstractContextManager[bool]]
    random: Callable[[], str]
    settings: SendingSettings
    files_sent: bool = False  # the provider puts its own copy into Sent
    problem: str = ""
    apart: Callable[[], Apart | None] = lambda: None  # how far the clock is from the mail servers'


def send_due(sender: Sender) -> tuple[Attempt, ...]:
    """Settles what is in doubt, then sends what is due now, once; in the order of its due times.

    Raises TryLater where another process sends, RefusedError where nothing may be sent from here.
    """
    with sender.lock() as alone:
        if not alone:
            raise TryLater("Another process is sending; it will send what is due.")
        now = sender.clock.now()
        if guards.unsafe():
            raise RefusedError(f"{guards.unsafe()} Nothing is sent.")
        reconcile.reconcile(sender.mailbox_of, now, alone=True)
        reconcile.file_copies(sender.mailbox_of, sender.files_sent)
        _must_be_the_newest(sender, now)
        if sender.problem:
            raise RefusedError(f"{sender.problem}. Nothing is sent until it is right.")
        _clock_must_be_right(sender, now)
        attempts: list[Attempt] = []
        while (claimed := claims.claim_next(sender.clock.now(), alone=True)) is not None:
            if any(attempt.id == claimed.id for attempt in attempts):  # a clock that jumps must not make a loop
                claims.give_back(claimed, sender.clock.now() + _SOON, "")
                break
            attempts.append(_Turn(sender, claimed).take())
        reconcile.file_copies(sender.mailbox_of, sender.files_sent)
        return tuple(attempts)


def _must_be_the_newest(sender: Sender, now: datetime) -> None:
    stopped = outbox.stopped()
    if not stopped:
        try:
            stopped = epoch.restored(sender.epochs)
            for account in () if stopped else outbox.accounts_due(now):
                stopped = stopped or epoch.unknown_in_sent(sender.mailbox_of(account), now)
        except OSError as error:
            raise TryLater(f"Nothing is sent now: {error}.") from None
        if stopped:
            outbox.stop(stopped, now)
    if stopped:
        raise RefusedError(
            f"{stopped} Nothing is sent, and what was approved is a draft again. "
            "If this is the copy to go on with: `afterword send --resume`."
        )


def _clock_must_be_right(sender: Sender, now: datetime) -> None:
    try:
        wrong = clocks.wrong(sender.apart()) if outbox.accounts_due(now) else ""
    except OSError as error:
        raise TryLater(f"Nothing is sent now: {error}.") from None
    if wrong:
        raise TryLater(wrong)


class _NotNow(Exception):
    """Raised before the dot: why, and when to look again (None: the approval no longer stands)."""

    def __init__(self, because: str, until: datetime | None) -> None:
        super().__init__(because)
        self.because, self.until = because, until


class _LaysInSent(Exception):
    """Raised before the dot: the message lies in Sent."""


class _Turn:
    """One claimed message, from its fresh read to its end."""

    def __init__(self, sender: Sender, claimed: Claimed) -> None:
        self.sender, self.claimed = sender, claimed
        self.fresh_until = 0.0

    def take(self) -> Attempt:
        """Every way out leaves the message ended, given back, or in `dot`."""
        sender, claimed = self.sender, self.claimed
        try:
            candidacy = candidacies.candidacy_of(claimed.candidate, claimed.candidacy).candidacy
            self._is_its_time(candidacy)
            self._read()
            said = sender.submitter.submit(
                claimed.envelope_from,
                claimed.recipients,
                claimed.raw,
                lambda: self._journal(candidacy),
                lambda: sender.ticks() <= self.fresh_until,
            )
        except _NotNow as not_now:
            return self._not_now(not_now)
        except _LaysInSent:
            return self._lay_in_sent()
        except dots.NotMine:
            return self._attempt("withdrawn", "It was cancelled or withdrawn before it was sent.")
        except Refused as refused:
            dots.refuse(claimed, sender.clock.now(), str(refused))
            return self._attempt("refused", str(refused))
        except Deferred as deferred:
            dots.no_dot(claimed, self._later(deferred), str(deferred))
            return self._attempt("put_off", str(deferred))
        except Unknown as unknown:
            return self._attempt("unknown", str(unknown))
        except OSError as error:  # the mailbox or the epoch's file; the submitter turns its own into mail errors
            said = f"Not sent now: {error.strerror or error}"
            dots.no_dot(claimed, sender.clock.now() + _SOON, said)
            return self._attempt("put_off", said)
        dots.accept(claimed.id, sender.clock.now(), said)
        return self._attempt("sent", said)

    def _is_its_time(self, candidacy: Candidacy) -> None:
        claimed, now = self.claimed, self.sender.clock.now()
        opens = hours.may_leave(candidacy, claimed.move, claimed.opens_at, now)
        if opens > now:
            raise _NotNow("It waits for working hours.", opens)
        planned = hours.may_leave(candidacy, claimed.move, claimed.opens_at, claimed.planned_at)
        if now - planned > _TOO_OLD:
            raise _NotNow("It was due more than three days ago; approve it again if it still fits.", None)

    def _read(self) -> None:
        """The fresh read: the mailbox, and whether our own message lies in Sent already."""
        sender, claimed = self.sender, self.claimed
        try:
            reason = sender.read_afresh(claimed)
        except AfterwordError as error:
            reason = str(error)
        if not claims.still_mine(claimed):
            raise dots.NotMine
        now = sender.clock.now()
        if reason is not None:
            raise _NotNow(reason, now + _SOON)
        fresh_until = sender.ticks() + _FRESH_FOR
        mailbox = sender.mailbox_of(claimed.account)
        if mailbox.find_sent(claimed.message_id, claimed.recipients, claimed.subject, body_hash(claimed.body), now):
            raise _LaysInSent
        self.fresh_until = fresh_until
        claims.note_read(claimed, now)

    def _lay_in_sent(self) -> Attempt:
        """It went out already: by a server that had said no, or by another copy of this database."""
        now = self.sender.clock.now()
        dots.accept(self.claimed.id, now, "It lay in Sent already.")
        if self.claimed.tries == 1:
            outbox.stop("A message lay in Sent before this database had offered it: another copy of it sends.", now)
        return self._attempt("sent", "It lay in Sent already.")

    def _journal(self, candidacy: Candidacy) -> None:
        sender = self.sender
        if sender.ticks() > self.fresh_until - _TO_JOURNAL:  # a slow line: the text took its time
            self._read()
        self._is_its_time(candidacy)
        now = sender.clock.now()
        settings = sender.settings
        caps = Caps(settings.max_per_day, settings.max_answers_per_day, hours.left_alone_until(candidacy, now))
        new = sender.random()
        sender.epochs.write(outbox.epoch(), new)
        blocked = dots.journal(self.claimed, now, caps, new)
        if blocked is not None:
            raise _NotNow(blocked.because, blocked.until)
        sender.epochs.write(new)

    def _not_now(self, not_now: _NotNow) -> Attempt:
        now = self.sender.clock.now()
        if not_now.until is None:
            claims.take_back(self.claimed, now, not_now.because)
            return self._attempt("withdrawn", not_now.because)
        claims.give_back(self.claimed, max(not_now.until, now + timedelta(seconds=1)), not_now.because)
        return self._attempt("later", not_now.because)

    def _later(self, deferred: Deferred) -> datetime:
        wait = _BARRED_FOR if isinstance(deferred, Barred) else _SOON * 2 ** min(self.claimed.tries - 1, 10)
        return self.sender.clock.now() + min(wait, _LONGEST_BACK_OFF)

    def _attempt(self, outcome: Outcome, said: str) -> Attempt:
        _LOG.info("submission %d of candidacy %d: %s", self.claimed.id, self.claimed.candidacy, outcome)
        return Attempt(self.claimed.id, outcome, said)
