"""The secret address of a candidate's calendar: only its hash is kept, so that a stolen database opens none."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime

from afterword.store import models
from afterword.store.candidates import KeptCandidate, kept_candidate


def keep_feed(candidate: int, token: str, at: datetime) -> None:
    """From now on that token opens the calendar, and the one before does not."""
    models.Feed.objects.update_or_create(candidate_id=candidate, defaults={"token_sha256": _hash(token), "made_at": at})


def drop_feed(candidate: int) -> bool:
    """No token opens it any more; was there one?"""
    return models.Feed.objects.filter(candidate_id=candidate).delete()[0] > 0


def feed_since(candidate: int) -> datetime | None:
    """When the token that holds was made; None where there is none."""
    return models.Feed.objects.filter(candidate_id=candidate).values_list("made_at", flat=True).first()


def whose_feed(token: str) -> KeptCandidate | None:
    """Whose calendar the token opens."""
    wanted, found = _hash(token), None
    for row in models.Feed.objects.filter(token_sha256=wanted).select_related("candidate"):
        if hmac.compare_digest(row.token_sha256, wanted):
            found = kept_candidate(row.candidate)
    return found


def _hash(token: str) -> str:
    return hashlib.sha256(b"afterword feed " + token.encode("utf-8", "replace")).hexdigest()
