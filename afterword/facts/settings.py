"""What the candidate set, as values; the file they stand in is read by `project/config.py`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import Literal

from afterword.facts.language_model import NO_MODEL, ModelSettings

Tls = Literal["tls", "starttls"]
Auth = Literal["password", "xoauth2"]


@dataclass(frozen=True, slots=True)
class CandidateSettings:
    """Who the candidate is. `time_zone` is an IANA name; empty strings are not known yet."""

    name: str = ""
    email: str = ""
    phone: str = ""
    time_zone: str = ""
    country: str = ""  # ISO 3166-1 alpha-2, of employers that do not say theirs
    aliases: tuple[str, ...] = ()
    address: tuple[str, ...] = ()  # the postal one, for letters, a line each


@dataclass(frozen=True, slots=True)
class SendingSettings:
    """How approved mail leaves: how long it is held first, and the caps of a day."""

    hold_for: timedelta = timedelta(minutes=10)
    max_per_day: int = 10  # check-ins, feedback requests, last notes, keep-warms
    max_answers_per_day: int = 40  # answers, thanks, after_no
    digest: time | None = None  # when the day's summary goes to the candidate, on their own clock; None: never


@dataclass(frozen=True, slots=True)
class SmtpSettings:
    """The submission server (RFC 6409); no host means that nothing can be sent from here."""

    host: str = ""
    port: int = 465
    tls: Tls = "tls"
    user: str = ""
    ca_file: str = ""  # a certificate authority of one's own, PEM
    files_sent: bool = False  # the provider files its own copy in Sent
    auth: Auth = "password"


@dataclass(frozen=True, slots=True)
class ImapSettings:
    """The live mailbox on its server (RFC 3501); no host means that there is none."""

    host: str = ""
    port: int = 993
    tls: Tls = "tls"
    user: str = ""
    auth: Auth = "password"
    ca_file: str = ""  # a certificate authority of one's own, PEM
    leave_out: tuple[str, ...] = ()  # folders that are not read; whatever lies there stops nothing
    months: int = 24  # how far back a large folder is read at first


@dataclass(frozen=True, slots=True)
class OauthSettings:
    """The client that the candidate registered, to sign in through the browser; the addresses replace a provider's."""

    provider: str = ""  # google, microsoft, or "" with addresses of one's own
    client_id: str = ""
    authorize: str = ""
    token: str = ""
    device: str = ""
    scope: str = ""


@dataclass(frozen=True, slots=True)
class MailboxSettings:
    """The live mailbox that is read afresh before a send: a Maildir here."""

    maildir: str = ""


@dataclass(frozen=True, slots=True)
class Config:
    """The whole configuration; `playbook` holds the numbers of the playbook that the candidate changed."""

    candidate: CandidateSettings = CandidateSettings()
    sending: SendingSettings = SendingSettings()
    smtp: SmtpSettings = SmtpSettings()
    imap: ImapSettings = ImapSettings()
    oauth: OauthSettings = OauthSettings()
    mailbox: MailboxSettings = MailboxSettings()
    model: ModelSettings = NO_MODEL
    playbook: dict[str, object] = field(default_factory=dict)
    problem: str = ""  # not "": the file is bad, the last good one holds, and nothing is sent
