"""AW362: a no is not argued with (A4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_ARGUES: Final = "That argues with the decision."

PHRASES: Final = (
    Phrase(
        "reconsider mind again rethink reverse",
        r"\b(?:reconsider|rethink|revisit|reverse|re-?think)\b(?: (?:your|the|this|my|me|it))?|\bchange (?:your|their) minds?\b|\bthink again\b|\bsecond (?:look|thought)",
        _ARGUES,
        unless=r"\b(?:made me|led me to|i(?:'ve| have)|gave me)\b[^.?!]{0,20}\b(?:reconsider|rethink|revisit|think again)",
    ),
    Phrase(
        "mistake wrong error",
        r"\b(?:made|making|make|a|big|your|is|was|been) (?:a |an |the )?(?:\w+ )?(?:mistake|wrong (?:decision|choice|call|person)|error (?:of judgement|in))\b|\byou(?:'re| are| were) wrong\b|\bwrong (?:decision|choice)\b",
        _ARGUES,
        unless=r"\b(?:i made|my|mine)\b[^.?!]{0,30}\b(?:mistake|error)",
    ),
    Phrase(
        "disagree dispute object unfair appeal challenge contest discriminat bias",
        r"\b(?:i (?:strongly |must |respectfully |have to |cannot help but )*(?:disagree|dispute|object|challenge|contest|protest)|unfair(?:ly)?|appeal (?:the|this|against|your)|discriminat\w+|biased?|prejudiced?|favou?ritism|nepotism)\b",
        _ARGUES,
    ),
    Phrase(
        "believe think feel sure convinced certain know opinion",
        r"\bi (?:still |strongly |honestly |really |do |firmly |personally |genuinely )*(?:believe|think|feel|know|maintain|am (?:sure|convinced|certain|confident)) (?:that )?(?:i|you|my|this)\b[^.?!]{0,50}\b(?:was|were|am|would have been|would be|had|should|best|better|perfect|qualified|wrong|right|stronger|more|ideal|deserved?|great|asset|perfectly|match|fit|mistake)\b|\bi(?:'m| am) (?:still |absolutely |quite )*(?:sure|convinced|certain|confident) (?:that )?i\b|\bin my opinion\b",
        _ARGUES,
        unless=r"\b(?:can|could|would) (?:now )?(?:see|improve|do better|answer|be (?:better|stronger|happy|glad)|have (?:said|answered|prepared|explained|given|done))\b|\bi could\b|\byou (?:were|are) (?:right|kind|fair)|\b(?:right|better) (?:for|person|choice) (?:you|for the)|\bi (?:was|were) not|\bmy (?:answer|examples?)\b",
    ),
    Phrase(
        "understand see why how explain",
        r"\b(?:i|we)(?: (?:really|just|simply|still|honestly))? (?:do not|don't|cannot|can't|fail to|can not|could not|couldn't) (?:\w+ )?(?:understand|see|accept|believe|fathom|agree|comprehend)\b|\bhard to (?:understand|accept|believe|see)\b|\bmakes no sense\b|\bbaffl\w+|\bsurprised (?:and|by|at|that|to)\b|\bpuzzl(?:ed|ing)\b|\bat a loss\b",
        _ARGUES,
        unless=r"\bpleasantly surprised\b|\b(?:do not|don't|cannot|can't) see (?:a|any) reason not\b",
    ),
    Phrase(
        "should deserved qualified better than earned",
        r"\b(?:should(?:n't)? (?:not )?have (?:been|got|chosen|hired|given|had|selected|picked)|i (?:\w+ )?(?:deserved|earned) (?:it|this|the|better|a|to)|(?:better|more|over|fully|perfectly) ?-?qualified|better (?:candidate|suited|than|choice)|more (?:experience|experienced|suitable|deserving)|met (?:all|every) (?:of )?(?:the|your))\b",
        _ARGUES,
        unless=r"\b(?:somebody|someone|another|a|the|you found|other|chose|with|whoever|candidate) (?:\w+ )*(?:with )?(?:more experienced?|better[- ](?:candidate|suited|qualified)|more suitable|more qualified)\b|\bi should have (?:been (?:clearer|better|more)|given|had|prepared)\b",
    ),
    Phrase(
        "but even though despite",
        r"\b(?:but|even though|although|despite|however),? (?:the fact |that )*(?:i (?:have (?:the|all|every|more|better)|met (?:all|every|the)|did (?:well|everything)|had (?:the|all|every|more|better)|answered|passed|was told|clearly)|my (?:interview|test|skills|experience|answers)|you (?:said|told me (?:that )?(?:i|you)|seemed|led me))\b[^.?!]{0,60}\b(?:well|best|all|every|qualified|experience|right|requirement|perfect|skills|said|told|liked|impressed|strong|years)\b",
        _ARGUES,
        unless=r"\bi (?:have|had) (?:\w+ )?(?:enjoyed|learnt|learned|liked)\b",
    ),
    Phrase(
        "regret loss sorry luck",
        r"\byou(?:'ll| will| may| might) (?:\w+ )?(?:regret|be sorry|come to regret)\b|\byour loss\b",
        _ARGUES,
    ),
    Phrase(
        "really sure final",
        r"\b(?:is|are) (?:that|this|it|you) (?:really |absolutely |quite )?(?:final|sure|certain)\b|\bis there (?:really )?(?:no|any) (?:chance|way) (?:you|of|that|to)\b|\bany (?:chance|way) (?:of|you|to) (?:chang|revers|get)",
        _ARGUES,
    ),
    Phrase(
        "accept",
        r"\bi (?:do not|don't|cannot|can't|will not|won't|refuse to) (?:\w+ )?(?:accept|agree|believe) (?:this|that|it|the|your|with)\b",
        _ARGUES,
    ),
    Phrase(
        "mistake second another misjudged underestimat fair",
        r"\b(?:must|has to|had to|surely) (?:be|have been) (?:some |a |an )?(?:kind of |sort of )?(?:mistake|error|misunderstanding|mix-?up)\b|\b(?:second|another|fresh) (?:thought|look|chance|hearing)\b|\b(?:misjudged|underestimated|undervalued|wronged|overlooked) (?:me|my|what i)\b|\bnot (?:a )?fair\b|\bwhy not me\b|\bgive (?:it|me|this) (?:another|one more|a second)\b",
        _ARGUES,
        unless=r"\b(?:if|should) (?:there|another|a)\b|\banother (?:chance|look) (?:some day|one day|in (?:the )?future)|\b(?:gave|given) me a second thought",
    ),
    Phrase(
        "convinced sure certain confident know",
        r"\bi(?:'m| am)? (?:\w+ )?(?:convinced|sure|certain|confident|know|maintain|insist|contend|argue|submit)(?: that)? i(?:'d| would| could| was| am|'m| had| have| should)\b[^.?!]{0,40}\b(?:better|best|well|more|stronger|right|succeed\w*|excel\w*|perfect\w*|qualified|deserv\w*|done)\b",
        _ARGUES,
        unless=r"\b(?:could have|should have|can) (?:\w+ )?(?:done|do|been|given|answered|said) (?:\w+ )?(?:better|more|clearer)\b(?! than)",
    ),
    Phrase(
        "agree disagree assessment verdict judgement",
        r"\b(?:not|n't|cannot|hardly) (?:\w+ )?(?:agree|concur|share)\b|\b(?:wrong|unfair|mistaken) (?:about|to|in)\b|\bcould you (?:not|n't)\b[^.?!]{0,30}\b(?:me|reconsider|instead|as well)\b|\bcouldn't you\b|\b(?:more|better) (?:experienced|qualified|suited|able|skilled) than (?:whoever|anyone|the|who|any|your|him|her|them|others?)\b",
        _ARGUES,
        unless=r"\bi (?:could|can) not agree more\b|\bi couldn't agree more\b",
    ),
    Phrase(
        "deserved think over look",
        r"\bi (?:\w+ )?deserve(?:d)? (?:that|this|the|it|to|better|more|another|a)\b|\bthink (?:it|this) over\b|\b(?:look at|consider) (?:it|this|me|my application) (?:again|once more|afresh)\b|\bonce more\b[^.?!]{0,15}$",
        _ARGUES,
        unless=r"\bthank|\bthanks|\bdeserved? to (?:win|get it|be chosen)\b",
    ),
    Phrase(
        "could not take",
        r"\bcould(?:n't)? (?:you )?(?:not )?(?:\w+ )?(?:take|hire|choose|have|consider) (?:me|both|us)\b[^.?!]{0,30}\?",
        _ARGUES,
    ),
    Phrase(
        "review revisit reconsider rethink overturn reverse reassess re-assess reopen remark marked",
        r"\b(?:review|revisit|reconsider|re-?think|overturn|reverse|look again at|re-?assess|re-?open|re-?mark|appeal(?: against)?) (?:your|the|that|this|my) (?:\w+ )?(?:decision|verdict|choice|mind|outcome|result|results|application|scores?|case|answers?)\b",
        _ARGUES,
        unless=r"\bwhen(?:ever)? you (?:next )?(?:review|reconsider)|\bif you (?:should |ever )?(?:review|reconsider|revisit)",
    ),
    Phrase(
        "prove convince persuade show wrong again",
        r"\b(?:let|allow|permit) me (?:\w+ ){0,4}(?:prove|convince|persuade|show you|change your|explain why|demonstrate)\b|\bprove (?:you|the panel|that i|myself)\b|\bchange your minds?\b|\bconvince you\b",
        _ARGUES,
        unless=r"\bif you (?:ever )?change your mind\b|\bshould you change your mind\b|\bchange(?:d)? my mind\b",
    ),
    Phrase(
        "agree accept understand see fathom follow",
        r"\bi (?:can't|cannot|can not|do not|don't|could not|couldn't|fail to|struggle to|really don't) (?:\w+ )?(?:agree|accept|understand|see|fathom|follow|grasp|comprehend|believe)\b[^.?!]{0,40}\b(?:assessment|decision|reason\w*|verdict|conclusion|why|how (?:you|anybody|anyone|i)|logic|judgement|problem|that|choice|outcome)\b",
        _ARGUES,
        unless=r"\bi (?:quite |fully |do |can )?understand (?:your|the|why|that)\b",
    ),
    Phrase(
        "everything asked considered sure suitable fairly",
        r"\bi (?:did|have done|gave you|showed you|ticked|met|answered|brought|had) (?:everything|all (?:that )?you|every (?:box|single|requirement)|all (?:of )?the)\b|\bare you (?:\w+ )?(?:sure|certain|quite sure|absolutely sure)\b|\b(?:more|better|as) (?:suitable|suited|qualified|experienced|able) (?:than|as|for)\b[^.?!]{0,10}\b(?:me|i|this|that|it)\b|\bmore suitable\b",
        _ARGUES,
        unless=r"\b(?:someone|somebody|another|you (?:found|chose)|person|who is|whoever)\b|\bsure (?:to|it|the)\b",
    ),
    Phrase(
        "mistake error wrong regret big huge terrible",
        r"\byou(?:'re| are|'ve| have)? (?:\w+ )?(?:making|made|make) (?:a|the|one) (?:\w+ )?(?:mistake|error|blunder)\b|\b(?:big|huge|terrible|grave|serious) (?:mistake|error)\b|\bthink (?:again|twice|it over)\b|\bsleep on it\b",
        _ARGUES,
        unless=r"\b(?:i|we|my|the|that i) (?:\w+ )?(?:made|make|making) (?:a|the|one|that|my)\b|\bmade me think (?:again|twice)\b|\bi (?:will|'ll|would|shall) think\b",
    ),
    Phrase(
        "chose wrongly wrong picked unwise",
        r"\byou (?:\w+ )?(?:chose|picked|decided|judged|selected) (?:\w+ )?(?:wrong|wrongly|badly|unwisely|the wrong|poorly|unfairly|too (?:soon|quickly|hastily))\b|\bthe wrong (?:choice|decision|person|candidate|man|woman|call)\b",
        _ARGUES,
        unless=r"\bnot the wrong\b",
    ),
    Phrase(
        "strongest told best favourite why then",
        r"\byou (?:said|told me|assured me|led me)\b[^.?!]{0,60}\b(?:so|then|but) why\b|\bso why (?:not me|turn|reject|choose|did|then)?\b",
        _ARGUES,
        unless=r"\bso why the mill\b",
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Words that dispute, or ask them to think again."""
    return spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW362",
    "argues",
    "Take a no as it is.",
    "A4",
    "Nobody was ever argued into an offer, and many out of the next.",
    "error",
    bad=(
        "I would ask you to reconsider.",
        "I think that you have made a mistake.",
        "I still believe that I was the best candidate.",
        "I do not understand why I was not chosen.",
        "Surely I was better qualified.",
    ),
    good=(
        "I understand, and am glad that you found someone.",
        "Your question about testing made me think again about how I work.",
        "I can see that I could have given better examples.",
        "You chose someone with more experience, which I understand.",
    ),
    find=find,
    moves=("after_no", "last_note"),
)
