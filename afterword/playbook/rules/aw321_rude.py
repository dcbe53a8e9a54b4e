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
        "nothing luck happy joke brilliant bravo well thank cheers busy important so much nice sure read manage congratulations",
        r"\b(?:thanks|thank you|cheers)(?: so much| very much| a lot| a million| ever so much)? for (?:nothing|wasting|ignoring|the silence|not)\b|\bgood luck (?:with that|finding (?:anyone|someone|somebody|a better))\b|\bhope you(?:'re| are) (?:happy|proud|pleased|satisfied)(?: now| with yourself| with yourselves)\b|\bbravo\b|\bnice (?:one|way to treat)\b|\bgreat (?:job|work) (?:ignoring|keeping|not)\b|(?:^|[,;:] )so much for\b|\bhow nice of you to\b|\bi'm sure you(?:'re| are) (?:far )?too (?:busy|important)\b|\btoo (?:busy|important) to (?:reply|answer|write|respond|bother|call)\b|\bif you can (?:read|manage|be bothered)\b|\bcongratulations on (?:ignoring|wasting)\b",
        _SARCASM,
    ),
    Phrase(
        "shut wrong nonsense rubbish garbage ridiculous liar lie",
        r"\bshut up\b|\b(?:is|was|are|absolute|complete|total|utter|talking|such) (?:rubbish|garbage|nonsense)\b|\b(?:YOU_ARE) (?:all )?(?:a )?(?:liars?|lying|hypocrites?|fools?|amateurs?|crooks?|cowards?|snobs?|bull(?:y|ies))\b|\byour (?:\w+ )?(?:rubbish|garbage|silly|stupid|pointless|ridiculous|tinpot|joke of a)\b|\bpointless (?:questions?|interview|process|test|exercise)\b|\bdon't care what you\b|\bcouldn't care less\b",
        _RUDE,
    ),
    Phrase(
        "stupid idiotic dumb silly ridiculous worst",
        r"\b(?:most|so|such a|really|very|incredibly) (?:stupid|idiotic|dumb|moronic|pathetic)\b|\b(?:the )?worst (?:interview|company|process|experience|recruiter|employer)\b",
        _RUDE,
    ),
    Phrase(
        "congratulations well thanks brilliant",
        r"\b(?:congratulations|congrats|well done|nice work|thanks so much|bravo) (?:on|for) (?:ignoring|wasting|ghosting|forgetting|losing|keeping me|making me|not|failing|dropping|never)\b",
        _SARCASM,
    ),
    Phrase(
        "joke clown amateur finally deign notice at last",
        r"\b(?:is|are|was|were) (?:all )?(?:a |an )?(?:complete |total |absolute |utter )?(?:joke|clowns?|amateurs?|circus|shambles|farce|laughing stock|disaster)\b|\bhow (?:very |so )?(?:kind|nice|good|generous|gracious|thoughtful|big) of you (?:to )?(?:finally|at last|even|deign|not|all)?\b[^.?!]{0,20}\b(?:finally|at last|notice|deign|bother|remember|reply)\b|\bdeign\w*\b|\bspare me\b|\bget lost\b|\bgo away\b|\bgrow up\b|\bwhatever\.$",
        _SARCASM,
        unless=r"\b(?:as a joke|april|inside joke|disaster (?:relief|recovery|response|planning))\b",
    ),
    Phrase(
        "fools idiots incompetent clowns liars cowards lazy arrogant",
        r"\b(?:you|they|your \w+|these people)(?: people| lot| all)? (?:are|were|must be) (?:all )?(?:\w+ )?(?:fools|idiots|incompetent\w*|clowns|liars|cowards|lazy|arrogant|hopeless|clueless|frauds?|cheats)\b",
        _RUDE,
    ),
    Phrase(
        "load rubbish nonsense garbage thanks lot",
        r"\b(?:load|pile|bunch|heap) of (?:old )?(?:rubbish|nonsense|garbage|crap|tosh|rot|idiots|amateurs|clowns)\b|\bthanks a (?:lot|bunch|million) for (?:not|never|ignoring|wasting|keeping|nothing|the silence)\b",
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
