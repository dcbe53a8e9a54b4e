"""The servers of a mail account as they were found, before anybody signs in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from afterword.facts.settings import ImapSettings, SmtpSettings

Way = Literal["password", "app_password", "oauth", "bridge"]
"""How one signs in: the account's own password, one made for a program, through a browser, or by a local bridge."""


@dataclass(frozen=True, slots=True)
class Servers:
    """Where an account is read and where its mail is handed in. `how` says how this is known, for the candidate."""

    name: str
    imap: ImapSettings
    smtp: SmtpSettings
    way: Way
    how: str
    advice: str = ""  # in plain words, what to do at the provider first
    oauth: str = ""  # "google" or "microsoft", where that is a way in
    sure: bool = False  # from the shipped table: no guess, no word of a third party
