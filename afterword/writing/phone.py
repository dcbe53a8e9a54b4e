"""What to say on the telephone, in five lines: who, whether it is a good moment, the question, the offer, thanks."""

from __future__ import annotations

from afterword.writing.pick import Pick
from afterword.writing.said import Words
from afterword.writing.situation import Situation
from afterword.writing.speech import to_offer, we_spoke

_HEART = {
    "thank_you": "I only wanted to thank you for your time; it left me keener on {role} than before.",
    "feedback_request": "If you can say anything at all about how I came across, I would be glad to hear it; and if you cannot, I quite understand.",
    "ask_dates": "Thank you for the news of the next round. Which days do you have in mind, so that I can keep them clear?",
    "confirm_round": "Thank you for the invitation. The time suits me well, and I have it in my diary.",
    "reply": "You asked me for something, and I would rather answer it at once.",
    "check_in": "I wanted to ask how things are going with {role}.",
    "answer_offer": "Thank you for the offer: I was delighted. I would like to read it through, and will give you my answer in the next few days.",
    "after_no": "Thank you for letting me know, and for your time. I would still be glad to work with you some day.",
    "last_note": "I will not keep calling about {role}, but I wanted to thank you, and to say that I would still be glad to work with you some day.",
    "keep_warm": "I wanted to stay in touch: I would still be glad to hear if something comes up.",
}


def write(here: Situation, pick: Pick) -> Words:
    """The lines of the call, numbered; what is said there is noted by the candidate."""
    me = here.candidacy.candidate.name
    day = f" {here.when}" if here.interview else ""
    extras = to_offer(here) if here.move.kind == "check_in" else ""
    offer = f"If {extras} would help, I can send them today." if extras else "Is there anything that you need from me?"
    if here.move.kind in ("thank_you", "after_no", "last_note", "keep_warm", "answer_offer"):
        offer = "Nothing for you to do; I wanted to say it in person."
    lines = (
        f"1. Hello, {here.who.first}? This is {me}; {we_spoke(here)}{day} about {here.role}.",
        "2. Is this a good moment, or shall I call back another time?",
        f"3. {_HEART[here.move.kind].format(role=here.role)}",
        f"4. {offer}",
        "5. Thank you for your time, and goodbye.",
    )
    return Words(lines, problems=("Note afterwards what was said, and any day that was named.",))
