"""AW315: what is said to be attached is attached."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

SAID: Final = (
    Phrase(
        "attach enclos",
        r"\bi(?:'ve| have)? (?:also |now )?attach(?:ed)?\b(?! (?:great|much|a lot|little|no|some|importance|more))|\bi(?:'m| am) (?:also )?(?:attaching|enclosing)\b|\battached (?:is|are|you|please|to this|here|below|herewith|as|my|a|the|with)\b(?! (?:idea|team|project|place|company|notion))"
        r"|\b(?:is|are) (?:also |now )?(?:attached|enclosed)\b(?! to (?:the|a|an|your|our|it|any))|\b(?:please|you(?:'ll| will)) (?:find|see) (?:\w+ ){0,6}(?:attached|enclosed)\b|\b(?:find|see) (?:the |my )?(?:attached|enclosed|attachment)\b|\b(?:in|with|see) (?:the|this|my) attach(?:ment|ed)s?\b|\bthe attached\b|^attached\b|\bas an attachment\b|\bi(?:'ve| have)? (?:also )?enclosed?\b|\benclosed (?:is|are|you|please|my|a|the|with|herewith)\b|\bwith (?:the|my) (?:cv|r[eé]sum[eé]|references) attached\b|[,:(] ?attached[,.) ]",
        "It speaks of an attachment, and nothing is attached.",
        unless=r"\b(?:can|could|happy to|glad to|would|shall|should|may|to) (?:also )?(?:attach|enclose)\b|\b(?:you|tom|she|he|they) (?:kindly )?(?:attached|enclosed|sent)\b|\b(?:not|n't) (?:attached|enclosed|attaching)\b|\bno attachment\b",
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Silent where it is not known what is attached."""
    if not text.attachments_known or text.attachments:
        return
    yield from spot(text, SAID, subject=False)


RULE: Final = WordingRule(
    "AW315",
    "attachment missing",
    "Attach what the message says is attached.",
    "A3",
    "The second message, with the file and an apology, is the one that is remembered.",
    "error",
    bad=("Attached: nothing\n\nI have attached my CV.", "Attached: nothing\n\nPlease find my references enclosed."),
    good=(
        "Attached: cv.pdf\n\nI have attached my CV.",
        "Attached: nothing\n\nI would be happy to attach my CV.",
        "Attached: nothing\n\nThank you for the brief that you attached.",
        "I have attached my CV.",
    ),
    find=find,
)
