"""The findings of drafts: an unchanged draft is not checked again, since checking takes longer than all else today."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple
from functools import cache
from hashlib import sha256
from pathlib import Path

from afterword.playbook import told
from afterword.playbook.text import Finding, Text
from afterword.store import checks


class Checks:
    """What the wording rules find in some drafts. What is found anew is kept by `keep`."""

    def __init__(self, drafts: Iterable[int]) -> None:
        self._known = checks.checks_of(drafts)
        self._new: dict[int, tuple[str, checks.Rows]] = {}

    def of(self, draft: int, text: Text) -> tuple[Finding, ...]:
        """The findings of a draft that says `text`, in order of place."""
        mark = mark_of(text)
        known = self._known.get(draft)
        if known is None or known[0] != mark:
            from afterword.playbook.check import check  # late: the rules take a third of the time of today to load

            known = (mark, tuple(astuple(one) for one in check(text)))
            self._known[draft] = self._new[draft] = known
        return tuple(Finding(*row) for row in known[1])

    def keep(self) -> None:
        """Keeps what was found since."""
        if self._new:
            checks.keep_checks(self._new)
            self._new = {}


def mark_of(text: Text) -> str:
    """The same mark for two texts says that the rules find the same in them.

    Time is in it only as far as the rules see it: by what the history has told by then. A change of the rules
    themselves is a change of their files.
    """
    seen = ""
    if text.candidacy is not None and text.now is not None:
        seen = repr(
            (
                told.newest_promise(text.candidacy, text.now),
                sorted(told.given(text.candidacy, text.now)),
                told.feedback_offered(text.candidacy, text.now),
            )
        )
    parts = (rules_mark(), seen, *(repr(getattr(text, name)) for name in Text.__slots__ if name != "now"))
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


@cache
def rules_mark() -> str:
    """The rules as they stand on this machine: the names, sizes and times of their files."""
    files = sorted(Path(told.__file__).parent.rglob("*.py"))
    return repr([(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files])
