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
    Phrase(
        "anyone anybody people competent capable awake",
        r"\b(?:is|are) (?:anyone|anybody|any of you|you people|there anyone|there anybody|somebody)\b[^.?!]{0,40}\b(?:competent|capable|awake|alive|listening|with a brain|even trying)\b[^.?!]{0,20}\?",
        _RUDE,
    ),
    Phrase(
        "shambles farce circus disgrace joke mess nightmare",
        r"\b(?:has|have|had|is|was) (?:been )?(?:a |an )?(?:\w+ )?(?:shambles|farce|circus|disgrace|disgraceful|laughing stock|bad joke)\b",
        _RUDE,
        unless=r"\b(?:not|never|no) (?:a )?(?:disgrace|shambles|farce)",
    ),
    Phrase(
        "rudest worst laziest stupidest most",
        r"\bthe (?:rudest|laziest|stupidest|slowest|dumbest|nastiest|most (?:arrogant|incompetent|unprofessional|useless|disorgani[sz]ed|dishonest|ignorant|ridiculous|unhelpful|chaotic)) (?:\w+ )?(?:people|person|company|firm|process|interview|team|employer|recruiter|manager|panel|lot|i)\b",
        _RUDE,
    ),
    Phrase(
        "silly daft dumb absurd idiotic ridiculous pointless",
        r"\b(?:is|was|such|what|your) (?:a |an )?(?:\w+ )?(?:silly|daft|dumb|absurd|idiotic|ridiculous|pointless) (?:question|request|thing to ask|rule|process|idea|test|task)s?\b",
        _RUDE,
        unless=r"\b(?:if|whether) (?:this|that|it) (?:is|was)\b|\b(?:forgive|sorry|my|hope)\b",
    ),
    Phrase(
        "stop decency nerve manners guts",
        r"\b(?:please )?stop (?:lying|ignoring (?:me|people|candidates)|playing games|pretending|messing|wasting)\b|\bhave (?:the|some|a bit of) (?:common )?(?:decency|courtesy|manners|guts|nerve|respect)\b|\beven you\b|\bdo your (?:job|jobs|work)\b|\byou people\b",
        _RUDE,
        unless=r"\b(?:you|they) (?:do|did) your job\b|\bhad the (?:decency|courtesy)\b|\bhow you do your\b",
    ),
    Phrase(
        "always disorganised chaotic slow useless rude",
        r"\b(?:are|is) (?:you|it|your \w+|everyone|everybody|things)(?: there| all)? (?:always|usually|normally|really|all|that|just|completely|totally) (?:this |that |so )?(?:disorgani[sz]ed|chaotic|slow|useless|rude|incompetent|bad|hopeless|careless|arrogant|unprofessional|thick|blind|deaf|stupid)\b",
        _RUDE,
    ),
    Phrase(
        "more professional better organised met seen",
        r"\b(?:more|better) (?:professional|organi[sz]ed|polite|competent|manners|run|intelligent|honest) (?:\w+ ){0,3}(?:at|in|from|than|by) (?:a|an|any|my|the|some|you|yours)\b",
        _SARCASM,
        unless=r"\b(?:make|made|help|helped|become|be|been|feel|felt|get|got|am|was|i)\b[^.?!]{0,12}\b(?:more|better)\b",
    ),
    Phrase(
        "waste space act together amateurs clue excuses care clowns bunch grip",
        r"\b(?:a|what a|such a|complete|total|utter) waste of (?:space|air|oxygen|skin|money)\b|\bget (?:your|a) (?:act together|grip|life|clue)\b|\b(?:bunch|pack|shower|set|load) of (?:\w+ )?(?:amateurs|clowns|idiots|cowards|liars|jokers|incompetents|cheats|snobs)\b|\b(?:haven't|have not|without|not) (?:got )?a clue\b|\b(?:could not|couldn't) care less\b|\bwho do you think you are\b|\bwhat is wrong with you\b|\bwhat's wrong with you\b|\bare you (?:blind|deaf|stupid|serious|mad|kidding)\b",
        _RUDE,
        unless=r"\bi (?:had not|hadn't|have not|haven't|did not have|was without) (?:got )?a clue\b",
    ),
    Phrase(
        "nice kind good big great thanks wonderful lovely charming",
        r"\b(?:nice|kind|good|big|great|decent|generous|wonderful|lovely|charming|typical|classy) of you (?:all )?(?:to )?(?:ignore|forget|waste|not|never|leave|keep me|make me|lose)\b|\b(?:thanks|thank you|cheers)(?: \w+){0,4} (?:for|to) (?:\w+ )?(?:wasting|ignoring|ghosting|nothing|the runaround|keeping me|making me|leaving me|losing|forgetting|not)\b|\bwell done (?:for|on) (?:\w+ )?(?:los|wast|ignor|forget|ruin)\w*\b",
        _SARCASM,
        unless=r"\bnot (?:minding|mind|laughing|giving up|holding|making me|keeping me|rushing)\b|\bfor (?:keeping|making|leaving) me (?:posted|informed|feel|welcome|a|so|up|in the loop|company|comfortable|laugh|think|smile|at)\b",
    ),
    Phrase(
        "hate despise loathe disgust contempt",
        r"\bi (?:\w+ )?(?:hate|despise|loathe|detest) (?:you|your|people like|this company|dealing with|the way you)\b|\bdisgust(?:ed|ing|s)\b|\bcontempt\b|\bbeneath contempt\b",
        _RUDE,
        unless=r"\bhate to\b|\bcontempt of court\b",
    ),
    Phrase(
        "lot couldn't organise raffle piss-up brewery run whelk bath",
        r"\b(?:you|you lot|they|your \w+) (?:could not|couldn't|can't|cannot) (?:\w+ )?(?:organi[sz]e|run|manage|find|spell|read|count) (?:a|an|your|the) (?:\w+ )?(?:raffle|bath|whelk stall|party|tap|piss-?up|brewery|way out|own|backside)\b",
        _RUDE,
    ),
    Phrase(
        "arrogant ignorant rude pompous smug snobbish dishonest shambolic bunch lot crowd",
        r"\b(?:what an?|such an?|you) (?:\w+ )?(?:arrogant|ignorant|rude|pompous|smug|snobbish|dishonest|shambolic|useless|heartless|spineless|miserable|sorry|lazy) (?:\w+ )?(?:bunch|lot|crowd|people|person|company|firm|outfit|man|woman|shower|you are)\b",
        _RUDE,
    ),
    Phrase(
        "deaf blind stupid dense rude incompetent thick mad",
        r"\bare you (?:\w+ )?(?:deaf|blind|stupid|dense|thick|mad|insane|incompetent|illiterate|just rude|rude|even (?:human|reading|listening))\b[^.?!]{0,20}\?",
        _RUDE,
    ),
    Phrase(
        "clue so-called brain idea",
        r"\b(?:has|have|had)(?:n't| not)? (?:got )?(?:not )?(?:a|no) (?:clue|brain|idea what (?:you|they)(?:'re| are) doing)\b|\byour so-called\b",
        _RUDE,
        unless=r"\bi (?:had|have|hadn't|haven't)\b|\bnot have a clue\b",
    ),
    Phrase(
        "better interviews conversations bus stop pub toilet queue",
        r"\b(?:had|met|seen|known|been treated) (?:\w+ )?(?:better|nicer|more \w+|politer|cleverer|smarter) (?:\w+ ){0,4}(?:at|in|from) (?:a|an|the|my) (?:bus stop|pub|car boot|prison|zoo|kindergarten|nursery|queue|playground|butcher|garage|\w+ sale)\b",
        _SARCASM,
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
