"""What the actions need from outside, as Protocols; `wires` has one file for each, tests have a fake of each.

The three mail errors stand here because actions decide by them: an answer that was lost is neither yes nor no.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from afterword.facts.errors import AfterwordError, TryLater
from afterword.facts.language_model import Prompt
from afterword.formats.mail import Mail


class MailError(AfterwordError):
    """What a mail server did; `before_dot` is True where nothing can have been accepted."""

    def __init__(self, sentence: str, *, before_dot: bool) -> None:
        super().__init__(sentence)
        self.before_dot = before_dot


class Refused(MailError):
    """A clear 5xx (RFC 5321 4.2.1): not accepted, and the same again would not be."""

    code = "mail_refused"
    exit_code = 3


class Deferred(MailError):
    """A clear 4xx, or no connection: not accepted, and later may be."""

    code = "mail_deferred"
    exit_code = 75


class Barred(Deferred):
    """The server is not trusted, or does not let us in: the message waits until the candidate has seen to it."""

    code = "mail_barred"


class Unknown(MailError):
    """The answer to the dot was lost (RFC 1047): nobody can say whether it was accepted."""

    code = "mail_unknown"
    exit_code = 75


class MailboxError(TryLater, OSError):
    """The live mailbox could not be read just now: nothing is sent, and the next try may succeed.

    It is an OSError too, as of a disk that cannot be read: whoever reads a mail source knows one kind of failure.
    """

    code = "mailbox"


class MailboxBarred(MailboxError):
    """The mailbox's server is not trusted, or does not let us in: the candidate has to see to it."""

    code = "mailbox_barred"


class ModelError(TryLater):
    """The language model gave no answer that can be used: our own words stand."""

    code = "language_model"


class LanguageModel(Protocol):
    """A language model that the candidate chose. It has no tools and sees one prompt."""

    where: str  # the address that it is asked at

    def request(self, prompt: Prompt) -> str:
        """Exactly what would go out, without the key: the address, and the body below it."""

    def answer(self, prompt: Prompt) -> str:
        """The text of its answer, whatever it is. Raises ModelError where there is none in time."""


class Clock(Protocol):
    def now(self) -> datetime:
        """The present, aware, in UTC."""


@dataclass(frozen=True, slots=True)
class Apart:
    """How far our clock is from that of `whose`: positive where ours is ahead; `at_least`: it may be more."""

    by: timedelta
    whose: str
    at_least: bool = False


@dataclass(frozen=True, slots=True)
class RawMail:
    """One mail as it lies: `key` is its lasting name within the source, `data` None where it was too large."""

    key: str
    data: bytes | None
    size: int
    folder: str
    received: datetime | None  # the store's own date (mbox From line, file time), never the Date header
    draft: bool = False
    whole: bool = True  # False: `data` is some of its headers; it was not wanted, and has nothing to say
    problem: str = ""  # why `data` is None, where it is not the size


@dataclass(frozen=True, slots=True)
class MailHead:
    """What is known of a mail before its text is fetched; `header` holds some of its header lines, as bytes."""

    folder: str
    role: str  # inbox, sent, drafts, junk, trash, archive, all, or "" (RFC 6154)
    size: int
    received: datetime | None
    header: bytes
    invitation: bool  # has it a calendar part?


Wanted = Callable[[MailHead], bool]
"""Can this mail matter? Asked when a large mailbox is read for the first time; of new mail everything is fetched."""


class MailSource(Protocol):
    """A place where mail lies. `name` is stable (an absolute path): the cursor is kept under it."""

    name: str
    live: bool  # can it be read afresh before a send?

    def size(self) -> int:
        """Bytes in all, for a progress bar."""

    def mails(self, cursor: dict[str, object]) -> Iterator[tuple[RawMail, dict[str, object]]]:
        """What is new since the cursor, each with the cursor that stands after it; raises OSError."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A mail that the parser could not take: the sentence for the candidate, and what was seen of its headers."""

    problem: str
    from_: str = ""
    subject: str = ""


class Parser(Protocol):
    """Parses in a limited child process, so that a hostile mail costs at most itself."""

    def parse(self, raw: bytes) -> Mail | Unreadable: ...

    def parse_all(self, raws: Iterable[bytes]) -> Iterator[Mail | Unreadable]:
        """The same for many, an answer each in their order; some may be taken from `raws` ahead."""

    def close(self) -> None: ...


class Mailbox(Protocol):
    """The candidate's live mailbox, as the sender needs it."""

    def source(self) -> MailSource: ...

    def find_sent(
        self, message_id: str, recipients: Sequence[str], subject: str, body_hash: str, around: datetime
    ) -> bool:
        """Is our message in a folder of sent mail? By Message-ID, else recipient, subject, body hash, within 10 min."""

    def sent_ids(self, since: datetime) -> Iterator[str]:
        """The Message-IDs in the folders of sent mail, of what came there since."""

    def file_sent(self, raw: bytes) -> None:
        """Append the copy, marked as seen."""


class Submitter(Protocol):
    """Hands one message to the candidate's submission server (RFC 6409)."""

    def submit(
        self,
        envelope_from: str,
        recipients: Sequence[str],
        raw: bytes,
        before_dot: Callable[[], None],
        still_time: Callable[[], bool],
    ) -> str:
        """Transmits up to the final dot, calls `before_dot`, writes the dot, and returns the server's 250 text.

        If `before_dot` raises, the connection is dropped, no dot is written and its exception goes on. `still_time`
        is asked last, right before the dot: where it says no, no dot is written. Raises Refused, Deferred or Unknown.
        """


class Secrets(Protocol):
    def get(self, name: str) -> str | None: ...

    def put(self, name: str, value: str) -> None: ...


class Epochs(Protocol):
    """The epoch kept beside the database, by which a restored backup is known."""

    def read(self) -> tuple[str, ...]:
        """The epochs that are right; none before the first was written."""

    def write(self, *epochs: str) -> None:
        """Replaces them, durably."""


class Ready(Protocol):
    """Where approved mail is put for the candidate to send, when the mailbox is not live."""

    def write(self, number: int, raw: bytes) -> str:
        """Writes the message of that number and returns where it lies."""

    def keep_only(self, numbers: Collection[int]) -> frozenset[int]:
        """Removes those of all other numbers; returns the numbers of which none lies there."""
