"""AW350: a check-in asks how it is going (A3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import says, whole
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_ASKS: Final = (
    r"\bhow\b[^.?!]{0,70}\b(?:going|progress\w*|getting on|coming (?:along|on)|stands?|along|things (?:are|stand|look)|shaping up|moving|gone|faring|search is|looking)\b"
    r"|\bwhere\b[^.?!]{0,40}\b(?:stands?|things (?:are|have)|you (?:are|have)|(?:it|the (?:process|search)) (?:is|has))\b|\bany (?:news|update|progress|word|developments?)\b|\b(?:an|the latest|some) (?:update|news)\b|\bthe latest\b|\bwonder(?:ed|ing)?\b"
    r"|\bstill (?:under|being|in|open|considering|to come|deciding|planned|the plan|on track)\b|\bwhen (?:you|they|northwind|the panel|a decision|it)\b[^.?!]{0,40}\b(?:expect|hope|decide|think|likely|decision|might)\b|\bstatus of\b|\b(?:check|ask|asking|find out|hear|see|curious|checking) (?:in )?(?:how|whether|where|if|on (?:the|how))\b|\bhow (?:is|are) (?:it|things|the|you|your)\b"
    r"|\bchang(?:ed|e)\b|\bis there (?:anything|any)\b|\bhas (?:there|anything)\b"
)


def find(text: Text) -> Iterator[Found]:
    """The question, in one of the ways it is put."""
    if not says(text, _ASKS):
        span = whole(text)
        yield Found(span.start, span.end, "A check-in asks how it is going.")


RULE: Final = WordingRule(
    "AW350",
    "does not ask how it goes",
    "Ask how it is going.",
    "A3",
    "A message that asks nothing gets no answer.",
    "warning",
    bad=("I enjoyed the interview and would like the job.",),
    good=("I wanted to ask how the search for a Data Analyst is going.", "Is there any news about the role?"),
    find=find,
    moves=("check_in",),
)
