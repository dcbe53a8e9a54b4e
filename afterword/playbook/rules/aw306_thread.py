"""AW306: an answer goes into the thread that it answers, and nothing else pretends to be one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_ANSWERS: Final = frozenset(("reply", "ask_dates", "confirm_round", "answer_offer"))
_REPLY: Final = re.compile(r"\s*(?:re|aw|sv|antw)\s*:", re.IGNORECASE)


def find(text: Text) -> Iterator[Found]:
    """Silent where the thread is not known."""
    if text.in_thread is False and text.subject is not None and _REPLY.match(text.subject):
        yield Found(0, 0, "The subject says it is a reply, and it is in no thread of theirs.")
    elif text.in_thread is False and text.move in _ANSWERS:
        yield Found(0, 0, "This answers a message of theirs and belongs in its thread.")


RULE: Final = WordingRule(
    "AW306",
    "thread",
    "Answer in their thread; begin a new one for what answers nothing.",
    "",
    "In the right thread they have all that was said before; a false Re: is a trick of advertisers.",
    "error",
    bad=("Thread: no\nSubject: Re: Interview\n\nThank you.",),
    good=(
        "Thread: yes\nSubject: Re: Interview\n\nThank you.",
        "Thread: no\nSubject: Thank you\n\nThank you.",
        "Thank you.",
    ),
    find=find,
)
