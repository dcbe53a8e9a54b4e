"""AW305: the subject says what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

LONGEST: Final = 90  # code points; more is cut off where it is read
_EMPTY: Final = re.compile(
    r"(?:(?:re|fwd?|aw):\s*)*(?:\(?no subject\)?|hi|hello|hey|dear .{0,20}|question|quick question|follow(?:ing)?[ -]?up|"
    r"checking in|job|email|message|important|urgent|read me|please read|update|test|subject|none|n/a|[\W_]*)[.!?]*",
    re.IGNORECASE,
)


def find(text: Text) -> Iterator[Found]:
    """An empty subject, one that says nothing, one too long to be read; silent where it is not known. Their thread keeps its own."""
    if text.subject is None:
        return
    subject = text.subject.strip()
    if not subject:
        yield Found(0, 0, "It has no subject.")
    elif _EMPTY.fullmatch(subject) and not (text.in_thread and re.match(r"re:\s*\w", subject, re.IGNORECASE)):
        yield Found(0, 0, f"The subject says nothing: {subject}")
    elif len(subject) > LONGEST and not (text.in_thread and subject[:3].lower() == "re:"):  # theirs is kept as it is
        yield Found(
            0, 0, f"The subject has {len(subject)} characters; more than {LONGEST} are cut off where it is read."
        )
    elif "\n" in subject or "\r" in subject:
        yield Found(0, 0, "The subject runs over more than one line.")


RULE: Final = WordingRule(
    "AW305",
    "subject",
    "Give it a subject that says which role, or keep their thread's.",
    "",
    "A message without a subject is taken for junk, or is not found again.",
    "error",
    bad=(
        "Subject: \n\nThank you.",
        "Subject: Hello\n\nThank you.",
        "Subject: Re:\n\nThank you.",
        f"Subject: {'Thank you ' * 12}\n\nThanks.",
    ),
    good=(
        "Subject: Thank you - Data Analyst interview\n\nThank you.",
        "Subject: Re: Your interview on Tuesday\n\nThank you.",
        "Subject: Thank you\n\nThank you.",
    ),
    find=find,
)
