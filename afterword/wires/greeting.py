"""The date that some servers put into what they say first: Exchange, Exim and Sendmail, and HTTP in its header."""

from __future__ import annotations

import email.utils
import re
from datetime import UTC, datetime
from typing import Final

_DATE: Final = re.compile(
    rb"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:[+-]\d{4}|GMT|UTC?)(?![A-Za-z0-9])"
)


def date_in(words: bytes) -> datetime | None:
    """The first date (RFC 5322 3.3) among the words, in UTC; None where there is none, or none that exists."""
    found = _DATE.search(words[:1000])
    try:
        at = email.utils.parsedate_to_datetime(found[0].decode("ascii")) if found else None
    except ValueError:
        return None
    return None if at is None else at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC)
