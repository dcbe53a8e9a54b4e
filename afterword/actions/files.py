"""The candidate's files: kept by name and version, and attached to a draft only where the candidate says so."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from typing import Final, cast

from django.db import transaction

from afterword.actions.draft import reopen, words_for
from afterword.actions.plan import plan_one
from afterword.facts.errors import NotFound, RefusedError, UsageError
from afterword.facts.kinds import Channel
from afterword.facts.plan import Move
from afterword.formats.compose import MAX_ATTACHED
from afterword.playbook.settings import Settings
from afterword.store import candidacies, drafts
from afterword.store import files as kept_files
from afterword.store.candidacies import Kept
from afterword.store.drafts import KeptDraft
from afterword.store.files import KeptFile

__all__ = [
    "KINDS",
    "MOST",
    "KeptDraft",
    "KeptFile",
    "add_file",
    "attach",
    "bytes_of",
    "file_named",
    "list_files",
    "remove_file",
]

KINDS: Final = ("cv", "references", "other")
MOST: Final = 5_000_000  # bytes of one file
_TYPES: Final = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "doc": "application/msword",
    "odt": "application/vnd.oasis.opendocument.text",
    "rtf": "application/rtf",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "zip": "application/zip",
}
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


def add_file(
    candidate: int, path: str, data: bytes, kind: str, now: datetime, *, name: str = ""
) -> tuple[KeptFile, bool]:
    """Keeps a file as it is now, as the next version of its name: the file, and whether these bytes are new.

    `path` gives the name under which it is sent. Raises UsageError for another kind, an empty or a large file, one
    that is not sent as it is, or a name that is none.
    """
    if kind not in KINDS:
        raise UsageError(f"A file is one of {', '.join(KINDS)}, not '{kind[:40]}'.")
    shown = _file_name(path)
    media_type = _TYPES.get(shown.rpartition(".")[2].lower())
    if media_type is None:
        raise UsageError(f"'{shown}' cannot be attached; these can: {', '.join(_TYPES)}.")
    if not data:
        raise UsageError(f"'{shown}' is empty.")
    if len(data) > MOST:
        raise UsageError(f"'{shown}' is larger than {MOST // 1_000_000} MB; many mail servers would not take it.")
    stem = re.sub(r"[^a-z0-9]+", "-", shown.rpartition(".")[0].lower()).strip("-")
    name = name or (stem if kind == "other" else kind)
    if not _NAME.fullmatch(name):
        raise UsageError(f"'{name[:60]}' is not a name for a file: small letters, digits and hyphens. Say --name.")
    there = {one.name: one.kind for one in kept_files.files_of(candidate)}
    if there.get(name, kind) != kind:
        raise UsageError(f"'{name}' is kept as {there[name]}; give this one another --name.")
    return kept_files.keep_file(candidate, name, kind, shown, media_type, data, now)


def list_files(candidate: int) -> tuple[KeptFile, ...]:
    """All of them, by name, the newest version first."""
    return kept_files.files_of(candidate)


def file_named(candidate: int, label: str) -> KeptFile:
    """`cv@2`, or the newest `cv`. Raises NotFound."""
    name, at, version = label.strip().lower().partition("@")
    every = kept_files.files_of(candidate)
    for one in every:
        if one.name == name and (not at or str(one.version) == version):
            return one
    known = ", ".join(one.label for one in every) or "none yet: `afterword files add PATH --as cv`"
    raise NotFound(f"There is no file '{label[:60]}' ({known}).")


def bytes_of(candidate: int, label: str) -> tuple[KeptFile, bytes]:
    """A file and what it holds. Raises NotFound."""
    found = file_named(candidate, label)
    return found, kept_files.bytes_of(found.id)


def remove_file(candidate: int, label: str) -> KeptFile:
    """Forgets one version, which must be named. Raises NotFound, UsageError, RefusedError where a draft has it."""
    if "@" not in label:
        raise UsageError(f"Say which version: {label[:40]}@1.")
    found = file_named(candidate, label)
    if kept_files.is_used(candidate, found.id):
        raise RefusedError(f"{found.label} goes, or went, with a message; it stays, so that what was sent can be seen.")
    kept_files.remove_file(candidate, found.id)
    return found


def attach(
    candidate: int, which: int, version: int, labels: Sequence[str], now: datetime, settings: Settings
) -> KeptDraft:
    """The next version of a draft, with exactly these files; none takes them off. An approval is voided, as by an edit.

    Words that nobody edited are written anew, to say what is attached; others stay, and the rules look at them.
    Raises NotFound, RefusedError (another version, another channel, too late, too large).
    """
    files = tuple({one.id: one for one in (file_named(candidate, label) for label in labels)}.values())
    if sum(one.size for one in files) > MAX_ATTACHED:
        raise RefusedError(f"Together they are larger than {MAX_ATTACHED // 1_000_000} MB; a server may not take that.")
    with transaction.atomic():
        before = drafts.draft_of(candidate, which)
        if before.version != version:
            raise RefusedError(f"Draft {which} is version {before.version} now, not {version}. Read it again.")
        if before.channel not in ("email", "letter"):
            raise RefusedError(f"Draft {which} goes by {before.channel}; nothing can be attached to that.")
        before = reopen(candidate, which, now)
        subject, body = _words(candidate, before, files, now, settings)
        after = drafts.attach(which, version, [one.id for one in files], subject=subject, body=body)
        if after is None:
            raise RefusedError(f"Draft {which} was changed meanwhile. `afterword today` shows it as it is now.")
    return after


def _words(
    candidate: int, before: KeptDraft, files: Sequence[KeptFile], now: datetime, settings: Settings
) -> tuple[str, str]:
    """Written anew where the words are still as they were written, else those that stand."""
    every = candidacies.candidacies_of(candidate)
    kept = next(one for one in every if one.id == before.candidacy)
    move = _move(kept, every, before, now, settings)
    if move is None:
        return before.subject, before.body
    medium = cast("Channel", before.channel)
    was = words_for(kept, every, move, now, before.files, which=before.id, medium=medium)
    if before.version > 1 and was.body != before.body:
        return before.subject, before.body
    written = words_for(kept, every, move, now, files, which=before.id, medium=medium)
    return written.subject, written.body


def _move(kept: Kept, every: Sequence[Kept], draft: KeptDraft, now: datetime, settings: Settings) -> Move | None:
    wanted = (draft.move, draft.to, draft.round)
    plan = plan_one(kept, every, now, settings)
    return next((move for move in plan.moves if (move.kind, move.to, move.round) == wanted), None)


def _file_name(path: str) -> str:
    """The last part of a path, as any machine takes it: composed, without controls, at most 80 characters."""
    name = unicodedata.normalize("NFC", re.split(r"[/\\]", path)[-1])
    name = "".join(c for c in name if unicodedata.category(c)[0] != "C" and c not in '"<>:|?*').strip(" .")
    stem, dot, ending = name.rpartition(".")
    return f"{stem[: 79 - len(ending)]}{dot}{ending}"[-80:] if dot else name[:80]
