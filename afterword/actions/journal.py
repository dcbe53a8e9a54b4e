"""The question journal: what was asked in which interview, by whom and how it went, searched across candidacies."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from afterword.actions.desk import standing_interviews
from afterword.facts.errors import UsageError
from afterword.facts.journal import WENT, QuestionAsked, Went
from afterword.facts.people import Contact
from afterword.store import candidacies
from afterword.store import journal as kept_journal
from afterword.store.candidacies import Kept
from afterword.store.journal import HeldThere, Key, same

_ENDS: Final[tuple[tuple[str, Went], ...]] = (
    (r"\+|\(well\)", "well"),
    (r"~|\(so[- _]?so\)", "so_so"),
    (r"-|\(badly\)", "badly"),
)


@dataclass(frozen=True, slots=True)
class JournalRow:
    """A question as it was asked; `by` is the name of whoever asked, or '', `at` the interview's beginning."""

    slug: str
    employer: str
    role: str
    round: int
    at: datetime
    text: str
    by: str = ""
    went: Went | None = None
    words: str = ""


def journal(candidate: int, search: str = "", *, which: str | None = None, went: str = "") -> tuple[JournalRow, ...]:
    """The questions in which, or in whose asker, employer, role or answer, every word of `search` stands, newest first.

    `which` keeps to one candidacy, `went` to answers that went `well`, `so_so` or `badly`. Raises UsageError for
    another `went`, NotFound for no such candidacy.
    """
    if went and went not in WENT:
        raise UsageError(f"An answer went {', '.join(WENT)}, not '{went[:40]}'.")
    known = kept_journal.of_candidate(candidate)
    if which:
        kept = candidacies.candidacy_of(candidate, which)
        rows = questions_of(kept, known.get(kept.id, {}))
    else:
        rows = [row for one in kept_journal.interviews_of(candidate) for row in _rows(one, known.get(one.id, {}))]
    wanted = search.casefold().split()
    found = [row for row in rows if went in ("", row.went) and _holds(row, wanted)]
    return tuple(sorted(found, key=lambda row: row.at.astimezone(UTC), reverse=True))


def questions_of(kept: Kept, known: Mapping[Key, QuestionAsked]) -> list[JournalRow]:
    """The questions of a candidacy's standing interviews, oldest first, with what is known of each."""
    candidacy = kept.candidacy
    names = {contact.id: contact.name for contact in candidacy.contacts}
    held = tuple(interview for _, interview in standing_interviews(kept))
    return _rows(HeldThere(kept.id, kept.slug, candidacy.employer.name, candidacy.role, names, held), known)


def _rows(there: HeldThere, known: Mapping[Key, QuestionAsked]) -> list[JournalRow]:
    rows: list[JournalRow] = []
    for interview in there.interviews:
        for text in interview.questions:
            more = known.get((interview.round, same(text)), QuestionAsked(text))
            by = there.names.get(more.by or "", "")
            asked = (interview.round, interview.at, text, by, more.went, more.words)
            rows.append(JournalRow(there.slug, there.employer, there.role, *asked))
    return rows


def question_told(line: str, people: Sequence[Contact]) -> QuestionAsked:
    """A question on one line: `Priya: how do you test? (badly: I froze)`; `+`, `~` and `-` at its end do as well.

    What stands before the colon is who asked only if it names one of `people`.
    """
    text, went, words = " ".join(line.split()), None, ""
    noted = re.search(r"\s*\((well|so[- _]?so|badly)[:;,] ?([^()]*)\)$", text, re.IGNORECASE)
    if noted:
        went, words = _went(f"({noted[1]})"), noted[2].strip()
        text = text[: noted.start()]
    else:
        for ending, meaning in _ENDS:
            found = re.search(rf"\s+(?:{ending})$", text, re.IGNORECASE)
            if found:
                text, went = text[: found.start()], meaning
                break
    name, colon, rest = text.partition(":")
    asker = person_named(people, name) if colon else None
    return QuestionAsked(rest.strip() if asker else text.strip(), asker.id if asker else None, went, words)


def _went(mark: str) -> Went | None:
    return next((went for pattern, went in _ENDS if re.fullmatch(pattern, mark, re.IGNORECASE)), None)


def person_named(people: Sequence[Contact], name: str) -> Contact | None:
    """Whoever of these has that id, name or first name."""
    wanted = name.strip().casefold()
    return next((c for c in people if wanted in (c.id, c.name.casefold(), first_name(c).casefold())), None)


def first_name(contact: Contact) -> str:
    return contact.name.split()[0] if contact.name.split() else contact.id


def _holds(row: JournalRow, wanted: list[str]) -> bool:
    whole = "\n".join((row.text, row.by, row.employer, row.role, row.words, row.slug)).casefold()
    return all(word in whole for word in wanted)
