"""AW321: no insult, no oath, no sarcasm (A6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_RUDE: Final = "That is rude."
_SARCASM: Final = "That reads as sarcasm."

PHRASES: Final = (
    Phrase(
        "stupid idiot moron useless pathetic crap damn bloody shit fuck bastard arse wtf bullshit clueless lousy hell suck bollocks piss",
        r"\b(?:stupid(?:ly|ity)?|idiot(?:ic|s)?|morons?|moronic|useless|pathetic|crap(?:py)?|damn(?:ed)?|goddamn|bloody|shit\w*|fuck\w*|bastards?|arse\w*|wtf|bull-?shit|clueless|lousy|bollocks|pissed?|piss off|sucks?|what the hell|hell no|the hell|go to hell)\b",
        _RUDE,
        unless=r"\bidiot-?proof\b|\b(?:my|of me|forgive|seem|feel|felt) (?:\w+ )?stupid\b|\bstupid (?:question|of me|mistake of mine)\b",
    ),
    Phrase(
        "nothing luck happy joke brilliant bravo well",
        r"\b(?:thanks|thank you|cheers) for (?:nothing|wasting|ignoring|the silence|not)\b|\bgood luck (?:with that|finding (?:anyone|someone|somebody|a better))\b|\bhope you(?:'re| are) (?:happy|proud|pleased|satisfied)(?: now| with yourself| with yourselves)\b|\bbravo\b|\bnice (?:one|way to treat)\b|\bgreat (?:job|work) (?:ignoring|keeping|not)\b|\bso much for\b|\bhow nice of you to\b|\bi'm sure you(?:'re| are) (?:far )?too (?:busy|important)\b|\btoo (?:busy|important) to (?:reply|answer|write|respond|bother|call)\b|\bif you can (?:read|manage|be bothered)\b|\bcongratulations on (?:ignoring|wasting)\b",
        _SARCASM,
    ),
    Phrase(
        "shut wrong nonsense rubbish garbage ridiculous liar lie",
        r"\bshut up\b|\b(?:is|was|are|absolute|complete|total|utter|talking|such) (?:rubbish|garbage|nonsense)\b|\b(?:YOU_ARE) (?:all )?(?:a )?(?:liars?|lying|hypocrites?|fools?|amateurs?|crooks?|cowards?|snobs?|bull(?:y|ies))\b|\byour (?:\w+ )?(?:rubbish|garbage|silly|stupid|pointless|ridiculous|tinpot|joke of a)\b|\bpointless (?:questions?|interview|process|test|exercise)\b|\bdon't care what you\b|\bcouldn't care less\b",
        _RUDE,
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Insults, oaths and thanks that mean the contrary."""
    return spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW321",
    "rude",
    "Stay polite and respectful, whatever happened.",
    "A6",
    "The next interview may be with someone higher up in the same organisation.",
    "error",
    bad=(
        "Thanks for nothing.",
        "That was a stupid interview.",
        "Good luck finding anyone better.",
        "What a bloody mess.",
    ),
    good=(
        "Forgive me if that was a stupid question.",
        "The rubbish collection data was new to me.",
        "Good luck with the launch.",
    ),
    find=find,
)
