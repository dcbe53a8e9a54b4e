"""The addresses that a daemon's plain words name as not reached, found by where in the text they stand."""

from __future__ import annotations

import re
from typing import Final

from afterword.reading.late import Late

_ADDRESS: Final = re.compile(
    r"[^\s<>()\[\]:;,\"'`|=/\\@：，；、（）「」【】《》]{1,64}(?:=[^\s<>()\[\]:;,\"'`|=/\\@：，；、（）「」【】《》]{1,64})?@"
    r"[A-Za-z0-9][A-Za-z0-9_-]{0,62}(?:\.[A-Za-z0-9_-]{1,63}){1,8}(?!@)"
)
_X400: Final = re.compile(r"(?i)\b(?:smtp|rfc-?822)\s?[=:;]\s?")
_ALONE: Final = re.compile(r"[\s>*#•·o-]*<?\s*(?:mailto:)?\s*$")
_AFTER_ALONE: Final = re.compile(r"\s*[>.]?\s*(?:$|[:\[(;]|\.\.\.|on \w|\s-+\s|<|,|\|)")
_CODE_BEFORE: Final = Late(r"(?:^|\s)[45]\d\d[ -](?:#?[45]\.\d+\.\d+\s)?[\w .:'-]{0,40}<?$")
_NAMED_BEFORE: Final = Late(
    r"(?:recipients?|addressee?s?|users?|mailbox(?:es)?|accounts?|rcpt to|userid|unknown|rejected|deliver(?:ed|"
    r"y|ing)?|addressed|message|mail|e-mail|reach|adresse|empfänger|destinataires?|destinatarios?|destinatari|"
    r"usuario|utente|адрес\w*|получател\w*|宛先|收件人)\b[\w ,:'\"#-]{0,40}(?:to|for|is|an|für|à|a|para|"
    r"per)?\s*[:=]?\s*[<\[\"'(]*$",
    re.IGNORECASE,
)
_NOT_FAILED: Final = Late(
    r"^\s*(?:from|sender|original sender|mail from|reply-to|return-path|to|cc|date|sent|subject|message-id|"
    r"received|by|von|an|de|à|para|от|кому|reporting-mta|remote-mta|x-[\w-]+)\s*:|(?:contact|assistance|"
    r"questions?|help|complain|postmaster|administrator|support|send (?:mail|a message|an e?-?mail) to|reply to|"
    r"report|forward|visit|wenden|kontakt)\b[^@]{0,80}$|\bfrom\s*:?\s*[<\"']?$|originator|a message sent by|"
    r"return path",
    re.IGNORECASE,
)
_BEHIND: Final = Late(
    r"(?:generated|expanded|redirected|forwarded) from:?\s*<?$|\((?:ultimately )?generated from", re.IGNORECASE
)
_LISTED: Final = Late(r"(?:recipients?|address(?:es)?|users?|people)[^.\n@]{0,120}:\s*$", re.IGNORECASE)
_LOCAL: Final = re.compile(r"\s{1,12}<?([A-Za-z0-9][\w.+-]{1,40})>?\s*$")
_DAEMON: Final = re.compile(r"(?:mailer-daemon|postmaster|post_master|abuse|noreply|no-reply)@", re.IGNORECASE)


def addresses_in(text: str) -> list[str]:
    """Every address in `text`, lower case, in order."""
    if "@" not in text:
        return []
    return [found[0].strip(".").lower() for found in _ADDRESS.finditer(_X400.sub(" ", text[:20_000]))]


SURE: Final = 2
"""A tier up to this stands where daemons name what failed; those above are guesses."""


def failed_in(said: str, ours: set[str], sent_to: set[str], domain: str = "") -> tuple[int, tuple[str, ...]]:
    """The addresses that stand where daemons put failed ones, lower case, and their tier: 1 is sure, 9 a last resort.

    `ours` are addresses that the bounce itself is from and to; of several guesses those in `sent_to` (the returned
    message's) count; a list of names without a domain takes `domain`.
    """
    tiers: dict[int, list[str]] = {}
    previous = ""
    for line in said.split("\n")[:400]:
        if "@" in line and len(line) < 1_000:
            for tier, address in _weighed(_X400.sub(" ", line), previous):
                tiers.setdefault((4 if tier == 1 else 9) if address in ours else tier, []).append(address)
        elif domain and _LISTED().search(previous) and (local := _LOCAL.match(line)) is not None:
            tiers.setdefault(4, []).append(f"{local[1].lower()}@{domain}")
        if line.strip():
            previous = line
    if 1 in tiers and not sent_to.intersection(tiers[1]):
        written = tuple(dict.fromkeys(one for tier in (2, 5) for one in tiers.get(tier, ()) if one in sent_to))
        if written:
            return 1, written  # an alias stands first, whom we wrote to behind it
    for tier in sorted(tiers):
        addresses = tuple(dict.fromkeys(tiers[tier]))
        known = tuple(address for address in addresses if address in sent_to) if tier > SURE else ()
        if tier == 1 or len(addresses) == 1:
            return tier, addresses
        if known or tier <= 5:
            return tier, known or addresses
    return 0, ()


def _weighed(line: str, previous: str) -> list[tuple[int, str]]:
    """Each address of a line with its tier."""
    found: list[tuple[int, str]] = []
    for match in _ADDRESS.finditer(line):
        before, after = line[: match.start()][-120:], line[match.end() :]
        address = match[0].strip(".").lower()
        if _BEHIND().search(before):
            found.append((3, address))
        elif _NOT_FAILED().search(before) or (
            not before.strip(' \t<(["') and _NOT_FAILED().search(previous[-120:] + " ")
        ):
            found.append((8 if _DAEMON.match(address) else 6, address))
        elif _ALONE.match(before) and _AFTER_ALONE.match(after):
            found.append((2 if _DAEMON.match(address) else 1, address))
        elif _CODE_BEFORE().search(before) or _NAMED_BEFORE().search(before):
            found.append((2, address))
        else:
            found.append((8 if _DAEMON.match(address) else 5, address))
    return found
