"""What was found in a draft the last time that it was checked, and in what: the same words are not checked twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from afterword.store import models

Rows = tuple[tuple[Any, ...], ...]
"""Findings as plain values, in the order of their fields."""


def checks_of(drafts: Iterable[int]) -> dict[int, tuple[str, Rows]]:
    """By draft: the mark of what was checked last, and what was found in it."""
    rows = models.DraftCheck.objects.filter(draft_id__in=list(drafts)).values_list("draft_id", "mark", "found")
    return {draft: (mark, tuple(tuple(one) for one in found)) for draft, mark, found in rows}


def keep_checks(found: Mapping[int, tuple[str, Rows]]) -> None:
    """Keeps what was found in these drafts, in place of what was found before."""
    models.DraftCheck.objects.bulk_create(
        [models.DraftCheck(draft_id=draft, mark=mark, found=rows) for draft, (mark, rows) in found.items()],
        update_conflicts=True,
        unique_fields=["draft"],
        update_fields=["mark", "found"],
    )
