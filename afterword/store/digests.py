"""The candidate's daily summary as the database holds it: one row a day, written before its dot, never twice."""

from __future__ import annotations

from datetime import date, datetime

from django.db import IntegrityError, transaction

from afterword.store.models import Digest


def decided(candidate: int, day: date) -> bool:
    """Was it sent that day, or was there nothing to say?"""
    return Digest.objects.filter(candidate_id=candidate, day_on=day).exists()


def journal(candidate: int, day: date, message_id: str, at: datetime) -> bool:
    """Writes down, durably, that the day's summary goes out now ('' as its id: that there is nothing to say).

    False where that day has its row already: then nothing goes out.
    """
    try:
        with transaction.atomic():
            Digest.objects.create(candidate_id=candidate, day_on=day, message_id=message_id, at=at)
    except IntegrityError:
        return False
    return True


def is_known(message_id: str) -> bool:
    return message_id != "" and Digest.objects.filter(message_id=message_id).exists()
