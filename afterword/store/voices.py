"""How each candidate writes, as they set it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.db import transaction

from afterword.facts.voice import Voice
from afterword.store import models


def keep_voice(candidate: int, voice: Voice | None) -> bool:
    """Keeps what the candidate set, or that they set nothing; was it another before?

    Drafts that nobody edited are withdrawn then: they are written anew in the new voice.
    """
    wanted = None if voice is None else _to_json(voice)
    with transaction.atomic():
        if models.Candidate.objects.values_list("voice", flat=True).get(id=candidate) == wanted:
            return False
        models.Candidate.objects.filter(id=candidate).update(voice=wanted)
        drafts = models.Draft.objects.filter(candidacy__candidate_id=candidate, state="draft", version=1)
        drafts.update(state="withdrawn", withdrawn_because="you changed how you write")
    return True


def voice_of(candidate: int) -> Voice | None:
    """What that candidate set; None where they set nothing."""
    return _from_json(models.Candidate.objects.values_list("voice", flat=True).get(id=candidate))


def voice_of_candidacy(candidacy: int) -> Voice | None:
    """What the candidate of that candidacy set."""
    return _from_json(models.Candidacy.objects.values_list("candidate__voice", flat=True).get(id=candidacy))


def own_letters(candidate: int, most: int) -> list[str]:
    """The newest mails that they wrote by hand: what went out from here shows nothing of their manner."""
    rows = models.Fact.objects.filter(candidacy__candidate_id=candidate, kind="sent").exclude(source="outbox")
    bodies = rows.order_by("-at").values_list("body", flat=True)[: 2 * most]
    return [body["text"] for body in bodies if body["channel"] == "email" and body["text"]][:most]


def writer_of(candidacy: int) -> int:
    """Whose candidacy it is."""
    return models.Candidacy.objects.values_list("candidate_id", flat=True).get(id=candidacy)


def _to_json(voice: Voice) -> dict[str, Any]:
    found = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(voice).items()}
    del found["learned"]
    return found


def _from_json(found: dict[str, Any] | None) -> Voice | None:
    if found is None:
        return None
    values: dict[str, Any] = {name: tuple(it) if isinstance(it, list) else it for name, it in found.items()}
    return Voice(**values)
