"""AW303: no placeholder is left in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.layout import layout
from afterword.playbook.phrases import exact
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_PLACEHOLDER: Final = (
    r"\[(?![\d., :]{1,40}\]|sic\]|https?:|cid:)[^\]\n@]{0,60}\](?!\()"
    r"|\{\{?[^{}\n]{1,60}\}\}?"
    r"|<(?!https?:|mailto:)[A-Za-z][^<>@\n/]{1,40}>"
    r"|«[^»\n]{1,40}»|%[A-Za-z]\w{2,30}%|%%\w{2,30}%%|\$\{[^}\n]{1,40}\}|\$[A-Z][A-Z_]{2,30}\b"
    r"|_{3,}|\.{5,}|\bX{2,}\b|\b[xX]{3,}\b|\bTBD\b|\bTODO\b|\bFIXME\b|\blorem ipsum\b|\?{3,}"
    r"|\b(?:[A-Z]+_)+(?:NAME|DATE|ROLE|TITLE|COMPANY|EMPLOYER)\b|\b(?:DD|dd)/(?:MM|mm)(?:/(?:YY|yy){1,2})?\b"
    r"|\b(?:INSERT|insert|Insert) (?:\w+ ){0,4}(?:here|HERE|name|NAME|date|DATE|role|company)\b"
    r"|\b(?:Your|YOUR) (?:Name|NAME|Full Name|Phone|Number|Title|Email|Address)\b"
    r"|\b(?:Company|Interviewer|Recipient|Candidate|Hiring Manager|Manager|Employer|First|Last|Job|Contact|Person)(?:'s|’s)? (?:Name|Title)\b"
    r"|\b(?:COMPANY|INTERVIEWER|RECIPIENT|MANAGER|EMPLOYER|FIRST|LAST|JOB) (?:NAME|TITLE)\b"
    r"|\bPosition Title\b|\b(?:Dear|Hi|Hello) (?:Name|NAME|Mr/Mrs|Mr/Ms|Mr\./Ms\.|Sir/Madam|First|X)\b"
    r"|\b(?:role|position|job|company|team) (?:X|Y|Z)\b"
)


def find(text: Text) -> Iterator[Found]:
    """Brackets, blanks and names of fields, in the body above any quoted mail and in the subject."""
    for found in exact(_PLACEHOLDER).finditer(text.body, 0, layout(text.body).end):
        yield Found(found.start(), found.end(), f"A placeholder was left in: {found.group()}")
    found_above = exact(_PLACEHOLDER).search(text.subject or "")
    if found_above:
        yield Found(0, 0, f"A placeholder was left in the subject: {found_above.group()}")


RULE: Final = WordingRule(
    "AW303",
    "placeholder",
    "Fill every blank before it goes.",
    "",
    "A blank shows the template behind the letter, and cannot be taken back.",
    "error",
    bad=(
        "Dear [Name],\n\nThank you for your time.",
        "I enjoyed hearing about {{company}}.",
        "Thank you for the talk about ____.",
        "I would be glad to join Company Name.",
        "Thank you for seeing me on <date>.",
        "We spoke on DD/MM about the role.",
        "Subject: [Role] at Northwind\n\nThank you for your time.",
    ),
    good=(
        "Dear Priya,\n\nThank you for your time.",
        "My site is <https://ada.example> and my address <ada@example.org>.",
        "The paper [1] that you named was worth reading...",
        "Could you tell me your name again?",
    ),
    find=find,
)
