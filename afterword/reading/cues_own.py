"""The cues of what a candidate writes: which follow-up it is."""

# ruff: noqa: E501 - a table reads best with one entry a line

from __future__ import annotations

from typing import Final

from afterword.reading.cue import Cue, cues

OWN: Final[tuple[Cue, ...]] = (
    *cues(
        "thank_you",
        """
3 thank*|thanks [you] [so+much|very+much] for [the|your|this|a|yesterday|today|such] [an|a] [interesting|lovely|great|helpful|good|enjoyable|very] [interesting] talk|morning|afternoon|today|yesterday|visit|chat|conversation|tour|day|insight|presentation|hospitality|lunch|coffee
3 thank*|thanks you for this|yesterday|today|having|seeing|showing|inviting+me+in
3 thank*|thanks|grateful|appreciate* _ [for] _ time|meeting|conversation|interview|speaking|talking|chat|seeing|taking|opportunity+to+meet|opportunity+to+interview|call
3 great|good|lovely|nice|pleasure|enjoyed|delighted|wonderful|enjoyable [to|was|really] [to] meet*|speak*|talk*|learn*|hear*|chat*|our|conversation|interview|discussion
2 pleasure to meet|speak|talk
3 thank*|thanks [so|very] [much] [for|to] [you|all] [for] having|showing|seeing|hosting|welcoming|today|yesterday|this+morning|this+afternoon|inviting+me+in|making+the+time
3 was|been [so|very|really] good|great|lovely|nice|pleasure|interesting|helpful to see|meet|hear|talk|speak|visit
1 thank*|thanks [you] for
""",
    ),
    *cues(
        "feedback_request",
        """
3 feedback|pointers|observations|impressions __ interview|conversation|how+i|could+improve|my|from|on|any
3 grateful|appreciate|welcome|love|any|hear|share|give|glad|value _ feedback
2 how i did|came+across|performed
""",
    ),
    *cues(
        "ask_dates",
        """
3 what|which|when [on] date|day|time|dates __ second|next|final|round|interview|meeting
2 have in mind
3 when|what+date|which+date|what+day|which+day|timing|date _ next [interview|round|stage|step|meeting] [interview|round|stage|be|take|might|is|would]
3 when|what _ second|final|next|follow+up|third|further interview|round|meeting|stage|conversation
2 dates|date|timing for|of _ next|second|final|round|interview
""",
    ),
    *cues(
        "confirm_round",
        """
3 that|this|it [time|date|day|afternoon|morning|slot] suits|works|is+fine|is+good|is+perfect|would+suit|would+be+fine [me] [well|perfectly|for]
3 i will|shall [certainly|of+course] be|see there|then|you
3 i confirm|can+confirm|will+attend|shall+attend|accept the|my|that|your|this|on|at [time|invitation|date]
3 confirm the|my|our|your time|attendance|interview|appointment|date|meeting
3 thank*|thanks [you] for [the|your] invitation|invite
3 confirm*|confirming [that] [i|my] [will|can|am|shall] [be] attend*|attending|attendance|available|there|interview|able
3 look*|see forward [to] [to] [seeing|meeting|speaking|talking|see|meet] [with|to] you|them|everyone|then|the+team [on|at|then|tomorrow|next|and]
3 see|speak|talk [to|with] you|then [on|then|at|tomorrow] [monday|tuesday|wednesday|thursday|friday|then|tomorrow|at]
3 happy|glad|pleased|able|delighted to confirm|attend|accept+the+invitation|make
3 monday|tuesday|wednesday|thursday|friday|tomorrow|that+time|time|slot|that|10|11|9|2|3 [at] [10|11|9|2|3|4|am|pm] [am|pm] works|suits|is+fine|is+good|is+perfect|would+work|will+be+fine|sounds+good
3 i will|shall|can|could be|come|attend|make there|it|along|in|on|at
3 times|dates|days|slots|one|afternoon|morning __ are|is|would+be|work|works|suit|suits [fine|good|both|all|perfectly|well] [with|for|me] [me|by]
3 monday|tuesday|wednesday|thursday|friday|tomorrow it is $
3 glad|happy|delighted|pleased|like|able to come|attend|join|be+there|meet|accept [you|in|along] [on|at|the|that|then|monday|tuesday|wednesday|thursday|friday|tomorrow]
2 i will be there|i+shall
2 confirm
""",
    ),
    *cues(
        "check_in",
        """
3 check*|checking|following|follow|touch*|circling|wondering|wondered|wanted+to|write|writing|enquire|inquire|ask|asking _ in|up|base|back|status|progress|going|whether|how _ [on|about|my|the|process|with] application|interview|position|role|process|status|decision|things|going|selection
3 any update|updates|news|word|developments|progress
3 status|progress|update [of|on|about|regarding] [my|the|where] application|interview|position|process|role|hiring|search|recruitment|candidacy|selection|things|decision
3 how [is|are] [the|things] process|things|going|search|selection|progressing|going+with
3 when _ expect|hope|likely|hoping [to] [make|have|reach] [a] [decision|hear|decide]
2 still interested|keen|very+interested|very+much
2 heard|hear|hearing [anything|back|from] [from] you|back
2 timeline|next+steps|decision
""",
    ),
    *cues(
        "answer_offer",
        """
3 accept*|decline|declining|turn+down|consider* [with|the|your|this|it|to|pleasure] _ offer|position|role
3 thank*|thanks|grateful|delighted|honoured|thrilled _ [for|with|by|to] [the|your|this] [kind|generous|formal|job] offer
3 delighted|happy|pleased|thrilled to accept
2 your|the|job [formal|kind] offer
2 i accept
""",
    ),
    *cues(
        "after_no",
        """
3 sorry|disappointed|sad _ [not|to] [hear|learn|have] _ unsuccessful|not+selected|not+successful|not+to+be|outcome|decision|not
2 thank*|thanks __ letting+me+know|informing+me|telling+me|your+decision|update
2 disappointed|disappointing|unsuccessful
3 understand|respect|appreciate [and] [your|the|that] [decision|have|chose*]
2 future|another|other|some+day|again|elsewhere opportunit*|role*|opening*|vacanc*|position*
3 keep me in mind|touch
3 another|other|different candidate
""",
    ),
    *cues(
        "reply",
        """
3 attached|enclosed|attach|here|below|find|sending|sent|provided|forwarding [is|are|you|please|will|my|the] [find|my|the|is|are|copy|a|to] __ cv|resume|references|referees|reference|form|documents|transcript*|certificate*|answers|portfolio|details|passport|copy|information|requested
3 as|you requested|asked|request
3 my [current|expected|salary|notice|desired] notice+period|salary|expectations|right+to+work|availability|referees|references|earliest+start|preferred
3 answer|reply|response|regard|answers to your question|questions|request|email|query
2 here|below is|are
2 i am available|free|eligible|authorized|willing
""",
    ),
    *cues(
        "last_note",
        """
3 last|final [time|note|message|email|word]
3 not want|wish to [pester|bother|take|trouble]
3 whatever you|the [decide|outcome|decision]
""",
    ),
    *cues(
        "withdraw",
        """
3 withdraw|withdrawing|withdrawn [my|from|application|me]
3 accepted another|an+offer+elsewhere|a+different|a+position+elsewhere
3 no+longer [wish|be|like] [to] [be] consider*|interested|pursue|available
""",
    ),
)
