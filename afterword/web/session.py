"""The lock on the page: a one-time token in the address, exchanged for a signed session cookie."""

from __future__ import annotations

import hmac
import secrets
import threading
from datetime import timedelta
from typing import Final

from django.core.signing import BadSignature, TimestampSigner

HOLDS: Final = timedelta(days=7)


class Lock:
    """One a server: `token` opens it once; `key` is the installation's and signs what it hands out."""

    def __init__(self, key: str) -> None:
        self.token = secrets.token_urlsafe(32)
        self._signer = TimestampSigner(key=key, salt="afterword.web.session")
        self._used = False
        self._turn = threading.Lock()

    def open(self, token: str) -> str | None:
        """A new session for the token, the first time that it is shown; else None."""
        with self._turn:
            if self._used or not hmac.compare_digest(token.encode(), self.token.encode()):
                return None
            self._used = True
        return self._signer.sign(secrets.token_urlsafe(24))

    def knows(self, session: str) -> bool:
        """Was this session handed out by this installation, and not too long ago?"""
        try:
            self._signer.unsign(session, max_age=HOLDS)
        except BadSignature:
            return False
        return True
