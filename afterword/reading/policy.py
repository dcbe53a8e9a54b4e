"""They say whom not to contact, or offer feedback: the sentence that says so."""

# ruff: noqa: E501 - a table reads best with one entry a line

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from afterword.facts.reading import Quote, ReadPolicy
from afterword.reading.cue import Cue, Table, cues
from afterword.reading.lazy import Lazy
from afterword.reading.sentence import Sentence

_CUES: Final[tuple[Cue, ...]] = (
    *cues(
        "no_contact",
        """
3 not [to] [be] !hesitate|hesitant [directly] contact|contacting|approach|approaching|email|emailing|call|calling|phone|telephone|write+to|message|chase|chasing|lobby|canvass [any] [of] [the] [members|member] [of] [the|our|any|your|us|them] _ panel|interviewer*|interview+team|committee|manager|managers|team|department|board|members|jury|selectors|trustees|councillors|governors|office|us
3 not [to] [be] follow+up|following+up|chase|chasing|enquire|inquire _ [on|about|your|us|the] application|status|outcome|decision|progress|us|interview|this|result|email|phone
3 no phone|telephone|follow+up calls|enquiries|queries|emails
3 canvassing will|may disqualify|lead|result
3 contact|contacting|approaching|emailing|canvassing [with|of|the|our] [members] [of] [the|our] panel|interviewers|committee|interviewer|members _ not|disqualif*|discouraged|inappropriate
3 ask|request|require [that] you|candidates|applicants not [to] contact|chase|follow+up|call|telephone|email|enquire
3 refrain|avoid|abstain [from] contacting|emailing|calling|chasing|approaching|following+up
3 there is no need to contact|chase|call|follow|enquire
3 will|can not respond|reply|enter|be+able [into] [to] [enter+into] [to] correspondence|enquiries|queries|status
3 not respond|answer|reply [to] [individual|any|status] enquiries|queries|requests+for+updates
""",
    ),
    *cues(
        "recruiter_only",
        """
3 please|kindly|should|must|all|any|always __ through|via me|us|our+agency|the+agency|the+recruiter|your+recruiter|the+recruitment+team|hr|human+resources|our+recruitment+team|talent+acquisition
3 through|via|to me|us|our+agency|the+agency|the+recruiter|your+recruiter|the+recruitment+team|hr|human+resources|our+recruitment+team|talent+acquisition only|rather+than|and+not|not|instead
3 all|any|further [of] [your|further|future] communication*|correspondence|contact|questions|enquiries|queries|follow+up|feedback [should|must|to|with|please|go|goes|about|regarding|on] __ through|via|come+to|directed|addressed
3 not _ contact|contacting|approach|email|call|write [the] [client|employer|company] client|employer|company|hiring+manager|them directly
3 not _ contact|approach|email|call|reach+out [to] [the] client|them|employer|company
3 point|points of contact
3 only|sole|single point|contact
2 please|kindly contact|email|call|direct|send|address _ me|us|recruiter|hr not|rather|instead|only
""",
    ),
)  # fmt: skip
_FEEDBACK: Final = Lazy(
    r" (?:(?:happy|glad|pleased|able|willing|delighted|like|love|want|wish|welcome|please|offer|available|request|provide|give|share|"
    r"contact|ask|reply|call|telephone|phone|arrange|receive|have|send) (?:\S+ ){0,8}feedback|feedback (?:\S+ ){0,5}(?:available|on request|"
    r"request|requested|if you|please|contact|call|do ask|let me know|happy)|talk you through|explain our (?:decision|thinking|reasons)) "
)
_NO_FEEDBACK: Final = Lazy(
    r" (?:not|unable|unfortunately|never|cannot|no) (?:\S+ ){0,8}(?:individual |detailed |specific |personal |any |further )?feedback"
    r"|your feedback|feedback (?:\S+ ){0,3}(?:will not|not|can not|cannot)|feedback (?:from you|about your experience|survey|form)"
)
_MACHINES: Final = Lazy(
    r" (?:this|automated|automatic|unattended|unmonitored) (?:\S+ )?(?:email|message|mailbox|address|inbox) "
)
_THANKS: Final = Lazy(r" (?:(?:many |so )?thanks|thank you) ")


@cache
def _table() -> Table:
    return Table(_CUES, {})


def policy(text: str, sentences: Sequence[Sentence]) -> ReadPolicy | None:
    """What they say of contact, and where; `recruiter_only` where they say through whom. "Do not reply to this" is none."""
    for sentence in sentences:
        acts = {hit.act for hit in _table().find(sentence.plain, sentence.stems) if hit.weight >= 3}
        if (
            not acts
            or _MACHINES.search(sentence.plain)
            or " hesitate " in sentence.plain
            or " if you " in sentence.plain[:20]
            or _THANKS.match(sentence.plain)
        ):
            continue
        quote = Quote(sentence.start, sentence.end, text[sentence.start : sentence.end])
        return ReadPolicy("recruiter_only" if "recruiter_only" in acts else "no_contact", quote)
    return None


def feedback_offered(sentences: Sequence[Sentence]) -> bool:
    """They offer to say how the candidate did."""
    offered = [s for s in sentences if "feed" in s.stems or "thin" in s.stems or "deci" in s.stems]
    return any(_FEEDBACK.search(s.plain) and not _NO_FEEDBACK.search(s.plain) for s in offered)
