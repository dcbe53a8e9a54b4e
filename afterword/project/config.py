"""One strict reader of config.toml: an unknown key is an error that names its line and the nearest key."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import time, timedelta
from typing import Any, Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from afterword.facts.errors import BadFile
from afterword.facts.language_model import MODEL_PROVIDERS, ModelSettings
from afterword.facts.settings import (
    CandidateSettings,
    Config,
    ImapSettings,
    MailboxSettings,
    OauthSettings,
    SendingSettings,
    SmtpSettings,
)
from afterword.project.places import Places
from afterword.project.strict_toml import Bad, checked, line_of, one_line, parsed, unknown

_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\.?|[0-9A-Fa-f:]{2,45}|\[[0-9A-Fa-f:]{2,45}\]")
_ADDRESS: Final = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+")
_DURATION: Final = re.compile(r"(\d{1,6})\s*(s|min|m|h|d)")
_UNITS: Final = {"s": "seconds", "m": "minutes", "min": "minutes", "h": "hours", "d": "days"}


def _host(value: Any) -> str:
    text = one_line(value)
    if text and not _HOST.fullmatch(text):
        raise Bad('expected the name of a server such as "mail.example.org"')
    return text


def _address(value: Any) -> str:
    text = one_line(value)
    if text and not _ADDRESS.fullmatch(text):
        raise Bad('expected an address such as "ada@example.org"')
    return text


def _addresses(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise Bad('expected a list such as ["ada@example.org"]')
    return tuple(_address(item).lower() for item in value)


def _lines(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > 8:
        raise Bad('expected a list of at most 8 lines such as ["12 Mill Lane", "Leeds LS1 4AP"]')
    return tuple(one_line(item) for item in value)


def _zone(value: Any) -> str:
    text = one_line(value)
    try:
        ZoneInfo(text)
    except (ValueError, OSError, KeyError):
        raise Bad('expected a zone such as "Europe/London"') from None
    return text


def _country(value: Any) -> str:
    text = one_line(value).upper()
    if not re.fullmatch(r"[A-Z]{2}", text):
        raise Bad('expected two letters such as "GB"')
    return text


def _number(low: int, high: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if type(value) is not int or not low <= value <= high:
            raise Bad(f"expected a whole number from {low} to {high}")
        return value

    return read


def _yes_no(value: Any) -> bool:
    if not isinstance(value, bool):
        raise Bad("expected true or false")
    return value


def _for(value: Any) -> timedelta:
    found = _DURATION.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise Bad('expected a time such as "10 min" or "1 h"')
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


def _time_of_day(value: Any) -> time | None:
    found = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)", value) if isinstance(value, str) else None
    if found is None and value != "":
        raise Bad('expected a time of day such as "08:00", or "" for never')
    return time(int(found[1]), int(found[2])) if found else None


def _tls(value: Any) -> str:
    if value not in ("tls", "starttls"):
        raise Bad('expected "tls" or "starttls": a password never goes over an open line')
    return str(value)


def _auth(value: Any) -> str:
    if value not in ("password", "xoauth2"):
        raise Bad('expected "password" or "xoauth2"')
    return str(value)


def _provider(value: Any) -> str:
    if value not in ("", "google", "microsoft"):
        raise Bad('expected "google" or "microsoft"')
    return str(value)


def _https(value: Any) -> str:
    text = one_line(value)
    if text and not text.startswith("https://"):
        raise Bad('expected an address that starts with "https://"')
    return text


def _model_provider(value: Any) -> str:
    if value not in ("", *MODEL_PROVIDERS):
        raise Bad('expected "openai" (any endpoint of that kind, a local one too) or "anthropic"')
    return str(value)


def _model_url(value: Any) -> str:
    text = one_line(value).rstrip("/")
    parts = urlsplit(text)
    here = parts.hostname in ("localhost", "127.0.0.1", "::1")
    if text and (not parts.hostname or parts.scheme not in (("https", "http") if here else ("https",))):
        raise Bad('expected an address that starts with "https://", or "http://localhost" for a model on this machine')
    if parts.username or parts.password or parts.query or parts.fragment:
        raise Bad("expected an address alone; `afterword model key` keeps the key")
    return text


def _profile(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > 20:
        raise Bad('expected a list of at most 20 lines such as ["I am a nurse of twelve years."]')
    return tuple(text for one in value if (text := one_line(one)))


def _names(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise Bad('expected a list such as ["Shared/Team"]')
    return tuple(one_line(item) for item in value)


_TABLES: Final[dict[str, dict[str, Callable[[Any], Any]]]] = {
    "candidate": {
        "name": one_line,
        "email": _address,
        "phone": one_line,
        "time_zone": _zone,
        "country": _country,
        "aliases": _addresses,
        "address": _lines,
    },
    "sending": {
        "hold_for": _for,
        "max_per_day": _number(0, 10),
        "max_answers_per_day": _number(0, 40),
        "digest": _time_of_day,
    },
    "smtp": {
        "host": _host,
        "port": _number(1, 65535),
        "tls": _tls,
        "user": one_line,
        "auth": _auth,
        "ca_file": one_line,
        "files_sent": _yes_no,
    },
    "imap": {
        "host": _host,
        "port": _number(1, 65535),
        "tls": _tls,
        "user": one_line,
        "auth": _auth,
        "ca_file": one_line,
        "leave_out": _names,
        "months": _number(1, 240),
    },
    "oauth": {
        "provider": _provider,
        "client_id": one_line,
        "authorize": _https,
        "token": _https,
        "device": _https,
        "scope": one_line,
    },
    "mailbox": {"maildir": one_line},
    "model": {
        "provider": _model_provider,
        "base_url": _model_url,
        "model": one_line,
        "profile": _profile,
        "drafts": _yes_no,
    },
}


def read_config(text: str, playbook_numbers: Mapping[str, tuple[int, int]] | None = None) -> Config:
    """The settings in a TOML text. Raises BadFile: `line 4: unknown key "max_per_dya" (max_per_day?)`.

    `playbook_numbers` gives the keys of `[playbook]` with the least and greatest value of each.
    """
    tables = parsed(text)
    known = dict(_TABLES)
    known["playbook"] = {key: _number(low, high) for key, (low, high) in (playbook_numbers or {}).items()}
    read: dict[str, dict[str, Any]] = {}
    for table, values in tables.items():
        if table not in known:
            raise unknown(text, table, known, "table")
        if not isinstance(values, dict):
            raise BadFile(line_of(text, table), f"expected a table [{table}]")
        read[table] = {key: checked(text, key, value, known[table]) for key, value in values.items()}
    return Config(
        candidate=CandidateSettings(**read.get("candidate", {})),
        sending=SendingSettings(**read.get("sending", {})),
        smtp=SmtpSettings(**read.get("smtp", {})),
        imap=ImapSettings(**read.get("imap", {})),
        oauth=OauthSettings(**read.get("oauth", {})),
        mailbox=MailboxSettings(**read.get("mailbox", {})),
        model=ModelSettings(**read.get("model", {})),
        playbook=dict(read.get("playbook", {})),
    )


def load_config(places: Places, playbook_numbers: Mapping[str, tuple[int, int]] | None = None) -> Config:
    """This installation's settings; a bad file keeps the last good one, says so in `problem`, and stops sending."""
    try:
        text = places.config.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Config()
    except (OSError, UnicodeDecodeError) as error:
        return Config(problem=f"{places.config}: cannot be read ({error})")
    try:
        config = read_config(text, playbook_numbers)
    except BadFile as error:
        return _last_good(places, f"{places.config} {error}", playbook_numbers)
    if not places.last_good_config.exists() or places.last_good_config.read_text(encoding="utf-8") != text:
        places.last_good_config.write_text(text, encoding="utf-8")
    return config


def _last_good(places: Places, problem: str, playbook_numbers: Mapping[str, tuple[int, int]] | None) -> Config:
    from dataclasses import replace

    try:
        last = read_config(places.last_good_config.read_text(encoding="utf-8"), playbook_numbers)
    except (OSError, UnicodeDecodeError, BadFile):
        last = Config()
    return replace(last, problem=problem)
