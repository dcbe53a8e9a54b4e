"""The candidate's files, by name and version: what was kept never changes, another content is another version."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Max

from afterword.store import models


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file as it was kept, without its bytes."""

    id: int
    name: str
    version: int
    kind: str  # cv, references, other
    file_name: str
    media_type: str
    sha256: str
    size: int
    added_at: datetime

    @property
    def label(self) -> str:
        """`cv@2`, as it is named on the command line."""
        return f"{self.name}@{self.version}"


_SHOWN = ("id", "name", "version", "kind", "file_name", "media_type", "sha256", "size", "added_at")


def keep_file(
    candidate: int, name: str, kind: str, file_name: str, media_type: str, data: bytes, at: datetime
) -> tuple[KeptFile, bool]:
    """Keeps it as the next version of that name, unless a version has these very bytes: the file, and is it new?"""
    sha256 = hashlib.sha256(data).hexdigest()
    with transaction.atomic():
        mine = models.File.objects.filter(candidate_id=candidate, name=name)
        there = mine.filter(sha256=sha256).order_by("-version").values_list(*_SHOWN).first()
        if there is not None:
            return KeptFile(*there), False
        newest = mine.aggregate(most=Max("version"))["most"] or 0
        row = models.File.objects.create(
            candidate_id=candidate,
            name=name,
            version=newest + 1,
            kind=kind,
            file_name=file_name,
            media_type=media_type,
            sha256=sha256,
            size=len(data),
            data=data,
            added_at=at,
        )
    return KeptFile(*(getattr(row, field) for field in _SHOWN)), True


def files_of(candidate: int) -> tuple[KeptFile, ...]:
    """All of a candidate's, by name, the newest version first."""
    rows = models.File.objects.filter(candidate_id=candidate).order_by("name", "-version")
    return tuple(KeptFile(*values) for values in rows.values_list(*_SHOWN))


def files_by_id(ids: Iterable[int]) -> dict[int, KeptFile]:
    """Those of these ids that there are."""
    wanted = list(ids)
    if not wanted:
        return {}
    return {values[0]: KeptFile(*values) for values in models.File.objects.filter(id__in=wanted).values_list(*_SHOWN)}


def kinds_at_hand(candidacy: int) -> frozenset[str]:
    """The kinds of file that the candidate of that candidacy keeps."""
    rows = models.File.objects.filter(candidate__candidacy__id=candidacy)
    return frozenset(rows.values_list("kind", flat=True))


def bytes_of(which: int) -> bytes:
    """What the file holds."""
    return bytes(models.File.objects.values_list("data", flat=True).get(id=which))


def is_used(candidate: int, which: int) -> bool:
    """Does a draft name it, in whatever state?"""
    named = models.Draft.objects.filter(candidacy__candidate_id=candidate, files__isnull=False)
    return any(which in (ids or ()) for ids in named.values_list("files", flat=True))


def remove_file(candidate: int, which: int) -> None:
    """Removes a file that nothing was sent with."""
    models.File.objects.filter(candidate_id=candidate, id=which).delete()


def sent_with(candidacy: int) -> tuple[tuple[datetime, KeptFile], ...]:
    """The files that went out in that candidacy, with the time of the message as its history has it."""
    rows = models.Submission.objects.filter(candidacy_id=candidacy, state="sent", draft__files__isnull=False)
    sent = [
        (at, ids or [])
        for dot, ended, ids in rows.values_list("dot_at", "ended_at", "draft__files")
        if (at := dot or ended) is not None
    ]
    known = files_by_id(which for _, ids in sent for which in ids)
    return tuple((at, known[which]) for at, ids in sent for which in ids if which in known)
