"""AW310: no reproach and no blame, also where a date has passed (A3, A6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_BLAME: Final = "That reproaches them."
_TIRED: Final = "That shows ill temper."
_COUNT: Final = "That counts their silence against them."

_CROSS: Final = r"(?:frustrat(?:ed|ing)|annoy(?:ed|ing)|upset(?:ting)?|angry|cross|fed up|offended|insulted|insulting|hurt|hurtful|disappointed with you|irritat(?:ed|ing)|exasperat(?:ed|ing)|dismayed|appalled|let down|sick of this|bitter|resentful|livid|furious|outraged|shocked|not (?:impressed|happy|amused|pleased)|unimpressed|unhappy)"
_BAD: Final = r"(?:rude|unprofessional|unacceptable|unfair|discourteous|disrespectful|ridiculous|appalling|shocking|outrageous|inconsiderate|shameful|a disgrace|disgraceful|a joke|poor (?:show|form|communication|manners)|bad manners|insulting|hurtful|unkind|thoughtless|careless|shoddy|disappointing|pathetic|laughable|a farce|not (?:good enough|acceptable|professional|fair|how)|no way to treat|below the standard)"

PHRASES: Final = (
    Phrase(
        "promised assured",
        r"\byou (?:had |have |'d )?(?:\w+ )?(?:promised|assured|swore|guaranteed)\b(?! land)|\b(?:broken?|broke|breaking|kept|keep|keeping) (?:a|your|the|that|another) (?:promise|word)\b|\b(?:as|like) (?:you )?(?:had )?promised,? (?:but|and|yet|i)|\bpromised (?:me|us)\b|\bwas promised\b",
        _BLAME,
        unless=r"\b(?:thank|thanks|grateful)\b",
    ),
    Phrase(
        "said told",
        r"\b(?:you|they|he|she|\w+) (?:had |clearly |definitely |also )?(?:said|told me|stated|claimed|mentioned|indicated|led me to)\b[^.?!]{0,90}\b(?:but|yet|and (?:still|i (?:still|have|haven't|never)|nothing|now|that was|no)|however|instead|though)\b[^.?!]{0,60}\b(?:not|n't|never|nothing|no|still|silence|passed|gone|came and went|weeks|days|heard|waiting)\b",
        _BLAME,
        unless=r"\b(?:no (?:hurry|rush|need|worry|problem)|not (?:a problem|to worry|want to|wish to)|do not (?:want|wish|mind)|don't (?:want|wish|mind|worry)|of course|understand|plans? change)\b",
    ),
    Phrase(
        "heard received reply response word news nothing",
        r"\b(?:i|we)(?:'ve| have|'d| had)? (?:still |yet |never |not |n't )*(?:still|never)(?: have| had)?(?: not|n't)? (?:yet )?(?:heard|received|had|got|been (?:told|contacted|given|informed))|\bstill (?:HAVE_NOT) |\bHAVE_NOT (?:still )?(?:even |actually |once )?(?:heard|received|had|got|bothered)(?: back)? (?:from you )?(?:so much as|a (?:thing|word|single)|anything|any (?:reply|response|answer|word|acknowledgement|news|update|feedback|communication|sort|kind))|\b(?:heard|received|had|got) (?:absolutely |precisely |literally )?nothing\b|\bnot (?:heard|had|received) (?:a (?:thing|word|single)|one word|anything|so much as)\b|\bnot (?:one|a single) (?:word|reply|answer|response|line|call|e-?mail)\b|\bnot even (?:a|an|one|the)\b|\b(?:no|without (?:a|any)) (?:reply|response|answer|word|acknowledgement|explanation|news) (?:from you|at all|whatsoever|since|yet|to my|so far|has|for (?:days|weeks|SOME))|\bstill no (?:word|reply|answer|response|news|decision|feedback|call|sign|update)\b",
        _COUNT,
        unless=r"\b(?:no (?:hurry|rush)|no need|expected|would not expect|did not expect)\b",
    ),
    Phrase(
        "ignor ghost fail forgot neglect wast misled lied bother reply respond answer call let strung left kept",
        r"\byou (?:have |had |'ve |'d |all |clearly |obviously |simply |just |evidently |apparently |must have |seem to have |appear to have |both )*(?:failed|ignored|ghosted|forgot(?:ten)?(?! to attach| your)|neglected|wasted|misled|let me down|kept me (?:waiting|hanging|in|guessing)|left me|strung me|broken|lied|messed me|led me on|dropped me|fobbed me|brushed me|overlooked (?:me|my)|didn't (?:even |actually )?(?:bother|reply|respond|answer|call|get back|have the|keep|give me|write|contact|phone|tell me|let me)|never (?:even |actually )?(?:replied|responded|called|answered|bothered|wrote|got back|contacted|phoned|rang|gave|told|let)|did not (?:even |actually )?(?:bother|reply|respond|answer|call|get back|have the|keep|write|contact|phone|tell me|let me)|have not (?:even |yet |actually )?(?:bothered|replied|responded|answered|called|got back|kept|written|contacted)|haven't (?:even |yet |actually )?(?:bothered|replied|responded|answered|called|got back|kept|written|contacted)|not (?:even |yet )?(?:bothered|replied|responded|answered|called|got back|kept)|couldn't (?:even )?be bothered|could not (?:even )?be bothered|can't be bothered|cannot be bothered)\b",
        _BLAME,
    ),
    Phrase(
        "nobody no-one one anyone team",
        r"\b(?:nobody|no[- ]one|not one of you|none of you|your (?:team|office|company|colleagues?|assistant|hr|department|recruiters?|people|staff)) (?:has |have |had |seems? to |appears? to |could |can |ever |even |there |in your office |at \w+ )*(?:bothered?|replied|responded|answered|called|failed|ignored?s?|care[sd]?|forgot(?:ten)?|let me down|be bothered|got back|told me (?:anything|nothing)|misled|knows? what)\b",
        _BLAME,
    ),
    Phrase(
        "ignored ghosted misled let led strung overlooked disrespected forgotten cheated messed waiting hanging dark",
        r"\b(?:been|being|was|feel|felt|feeling|left|to be) (?:VERY)?(?:ignored|ghosted|misled|let down|led on|strung along|overlooked|disrespected|forgotten(?: about)?|cheated|messed (?:around|about)|fobbed off|hung out|taken for (?:granted|a ride)|lied to|abandoned|dismissed|undervalued|unappreciated|mistreated|snubbed|brushed (?:off|aside)|used)\b|\bleft (?:me )?(?:hanging|in the dark|waiting|guessing|out in the cold|high and dry|in limbo)\b|\bkept (?:me )?(?:waiting|hanging|in the dark|in limbo|guessing)\b|\bkeep(?:ing)? (?:me|people|candidates|us) (?:waiting|hanging|in the dark|in limbo|guessing)\b",
        _BLAME,
        unless=r"\b(?:i|we|sorry to|hope not to|hope i did not|not) (?:have |had )?(?:kept|keep|keeping|left|leave) you\b",
    ),
    Phrase(
        "wast time",
        r"\b(?:wast(?:e|ed|ing)|waste of) (?:of )?(?:my|everyone's|everybody's|our|people's) (?:own )?time\b|\b(?:a|complete|total|such a|been a) waste of time\b|\bmy time is (?:valuable|also|precious|worth)\b|\brespect my time\b|\bvalue my time\b",
        _BLAME,
    ),
    Phrase(
        "disappoint",
        r"\bdisappoint(?:ed|ing) (?:in (?:you|how|the way|your|northwind)|with (?:you|your|how|the (?:way|lack|process|communication|silence|delay|treatment|handling))|by (?:your|how|the (?:way|lack|silence|delay|process|treatment|handling))|at (?:your|how|the (?:way|lack|silence|delay))|that (?:you|no|nobody|i (?:have|haven't|was|never|had)|there|my|your)|not to have (?:heard|had|received|been told|got)|to (?:still )?(?:not )?(?:have )?(?:not )?(?:hear|heard|be (?:kept|left|ignored|treated)))",
        _BLAME,
    ),
    Phrase(
        "disappoint",
        r"\bi expected (?:better|more)|\bvery disappointing(?: (?:that|to|experience|process|indeed))?\b|\b(?:IT_IS|how) VERYdisappointing\b",
        _BLAME,
    ),
    Phrase(
        "frustrat annoy upset angry cross fed offended insult hurt irritat exasperat dismay appalled let sick bitter resent livid furious outraged shocked impressed happy amused pleased unhappy unimpressed",
        rf"\bi(?:'m| am| was| feel| felt| have been|'ve been| have to say i(?:'m| am)| must say i(?:'m| am)| remain| find myself| get| am getting|'m getting) VERY{_CROSS}\b",
        _TIRED,
        unless=r"\bnot (?:at all )?(?:upset|angry|hurt|offended|frustrated)\b|\bcross(?:ed|ing)?-|\bupset (?:by|about|to) (?:learn|hear|the outcome)\b",
    ),
    Phrase(
        "rude profession accept fair courteous respect ridiculous appalling shocking outrageous considerate shame disgrace joke poor bad insult hurt unkind thoughtless careless shoddy disappoint pathetic laughable farce good treat standard",
        rf"\b(?:IT_IS|IT_IS not|it seems|it is all|it's all|YOU_ARE|you have been|you've been|your (?:\w+ ){{0,3}}(?:is|was|are|were|has been)|how|that's|the (?:\w+ ){{0,4}}(?:is|was|has been)|found (?:it|this|that|the \w+)|find (?:it|this|that|the \w+)|think (?:it|this|that)(?: is|'s)?|seems|such) VERY(?:a |an )?{_BAD}\b",
        _BLAME,
        unless=r"\b(?:not|n't|hope|if|without|sorry|isn't|forgive me)\b[^.?!]{0,40}\b(?:rude|unfair|disrespectful|careless|inconsiderate|thoughtless|unprofessional)\b|\b(?:shoddy|unfair) (?:data|work|dismissal|competition|terms|trading|process(?:es)? that)\b|\bso (?:that|as)\b[^.?!]{0,30}\bfair\b",
    ),
    Phrase(
        "unprofessional discourte disrespect rudeness incompeten unacceptable",
        r"\b(?:unprofessional(?:ism|ly)?|discourtesy|disrespect(?:ed|ing)?|rudeness|incompeten(?:ce|t)|unacceptable)\b",
        _BLAME,
        unless=r"\b(?:no|not|without|mean no|intend no|any|don't|do not)\b[^.?!]{0,20}\b(?:disrespect|discourtesy|rudeness)\b|\b(?:would be|be) unprofessional of me\b|\bmy (?:rudeness|discourtesy)\b",
    ),
    Phrase(
        "lack",
        r"\b(?:your|the|a|this|any|such a|utter|complete|total) (?:\w+ )?lack of (?:\w+ )?(?:communication|response|respect|courtesy|professionalism|feedback|reply|interest|contact|care|organisation|organization|transparency|honesty|information|follow[- ]up|consideration|decency)\b",
        _BLAME,
    ),
    Phrase(
        "courtesy decency least manners respect",
        r"\b(?:the (?:very )?least (?:you|one|i|anyone|they)|common courtesy|basic courtesy|simple courtesy|common decency|have (?:had )?the (?:common |basic )?(?:courtesy|decency|respect|manners|grace)|show (?:me )?(?:some|a little) (?:respect|courtesy|consideration)|out of (?:courtesy|respect)|owe me (?:at least )?(?:an?|the))\b",
        _BLAME,
        unless=r"\bthe least i (?:can|could) do\b",
    ),
    Phrase(
        "patien",
        r"\b(?:my|losing|lost|run(?:ning)? out of|out of|end of my) patience\b|\bpatience (?:is|has|wears|wearing)\b|\bi(?:'ve| have) (?:been|waited) (?:very |more than |extremely |so )?patient(?:ly)?\b|\bwait(?:ed|ing) patiently\b|\bpatiently (?:wait|await)",
        _COUNT,
    ),
    Phrase(
        "waiting waited wait",
        r"\bi(?:'ve| have| had)? (?:now )?(?:been )?(?:waiting|waited) (?:for |over |now |nearly |more |almost |long |so long|all |since|and |too |SOME |\w+ (?:days|weeks|months))|\b(?:i(?:'m| am)) still waiting\b|\b(?:made|making|make) (?:me|candidates|people) wait\b|\bhow (?:much|many) (?:longer|more \w+) (?:do|will|must|should|am|are|is)\b|\b(?:long|endless|interminable) wait\b",
        _COUNT,
        unless=r"\b(?:gladly|happily|happy to|glad to|worth|in reception|outside)\b",
    ),
    Phrase(
        "after time effort hours day",
        r"\bafter (?:all (?:of )?(?:the|my|that|this)|i (?:gave|spent|put|took|made)|giving up|SOME (?:\w+ )?(?:rounds?|interviews?|hours?|days?|weeks?|months?)(?: \w+){0,6}) ?(?:time|effort|work|hours|preparation|trouble)?\b[^.?!]{0,60}\b(?:expected|deserve|least|would have|nothing|silence|told nothing|not even|hear nothing|a one-line|an? automated)\b|\bi (?:took|gave up|used|spent)[^.?!]{0,40}\b(?:and|only|for)\b[^.?!]{0,30}\b(?:nothing|silence|least|ignored|not even)\b",
        _BLAME,
    ),
    Phrase(
        "hard surely expected thought should could",
        r"\bhow (?:hard|difficult|long) (?:is|can|could|does) it\b|\bsurely (?:you|someone|it|somebody|a|the|by|i|that)\b|\bi(?:'d| would) have (?:thought|expected|hoped|appreciated|liked)\b[^.?!]{0,60}\b(?:by now|you|reply|answer|response|better|at least|courtesy|call|someone|to be told|to have heard|more)\b|\byou (?:really |clearly )?(?:should|could|might|ought to)(?: at least| have)+\b|\bat least (?:have )?(?:let|tell|told|reply|replied|an? (?:answer|reply|response|e-?mail|call|update|explanation)|inform|acknowledge|send|sent|give|given|answer)\b|\bwould it (?:kill|hurt) you\b|\bwas hoping for better\b",
        _BLAME,
        unless=r"\bthank|\bif you could (?:at least )?(?:let|tell)\b|\byou (?:could|might) have (?:a|an|any|more|other|others|been|had|questions)\b",
    ),
    Phrase(
        "weeks days months week month ages",
        r"\b(?:it(?:'s| is| has| has now)?|that's|that is) (?:\w+ )?(?:already |now |been (?:already |now |well |far )?)?(?:over |more than |nearly |almost |well over |at least )?(?:SOME|a) (?:\w+ )?(?:days?|weeks?|months?|ages)\b[^.?!]{0,40}\b(?:and (?:i (?:still|am still|'m still|have (?:still |yet |heard (?:no|not)|had (?:no|not)|not)|haven't|had not|hadn't)|still|no|nothing|not|there (?:is|has|was) (?:still |been )?(?:no|not)|you (?:have|still|haven't|never))|without|with no|already|too long|of silence|late|overdue)\b|\b(?:days?|weeks?|months?) (?:of silence|overdue|late|too long|have (?:passed|gone by) (?:and|with|without))\b|\b(?:already|now) (?:over |more than )?(?:SOME) (?:days?|weeks?|months?) (?:late|overdue|past)\b|\bdays ago (?:and|but|that)\b[^.?!]{0,30}\b(?:nothing|still|no)\b|\bcame and went\b|\bcome and gone\b",
        _COUNT,
    ),
    Phrase(
        "why",
        r"\bwhy (?:have|did|do|are|is|has|haven't|hasn't|didn't|can't|won't|isn't|must|should) (?:you|no[- ]one|nobody|it|your|i|anyone|there|the|this)\b|\bwhy (?:it|this) is taking\b|\bwhat(?:'s| is) (?:taking|the (?:hold-?up|delay|problem))\b|\bwhat (?:happened to|went wrong with) (?:your|the|my)\b|\btak(?:en|ing) (?:VERY)?(?:so|too|this|forever|such a|much too|far too) ?(?:long|much)?\b",
        _BLAME,
        unless=r"\bwhy (?:is|are|do|did) (?:it|the|you)[^.?!]{0,40}\b(?:customers?|data|users?|work|built?|chose|use|team)\b",
    ),
    Phrase(
        "despite spite repeated third second fourth again once previous times",
        r"\b(?:despite|in spite of) (?:your|what (?:you|i was)|my (?:previous|earlier|many|repeated|last|two|three|several|best|numerous)|having|being told|repeated|several|numerous|two|three)\b|\b(?:repeated|numerous|countless|many|several|unanswered) (?:e-?mails|messages|calls|attempts|requests|voicemails|reminders)\b|\b(?:this is|for) (?:my|the|now the|now my) (?:second|third|fourth|fifth|sixth|last|umpteenth|nth|\d(?:nd|rd|th)) (?:e-?mail|message|time|attempt|letter|request|try|reminder|follow[- ]up)\b|\b(?:second|third|fourth|fifth|umpteenth) time (?:i|that i|of)\b|\b(?:once|yet) again,? (?:i(?:'m| am| have|'ve| must)|no|nothing|you|without)\b|\bi(?:'ve| have) (?:now |already )*(?:written|emailed|e-mailed|called|rung|phoned|asked|messaged|chased|tried)(?: you| to \w+ you)? (?:already|twice|SOME times|before|repeatedly|again and again|several|many|countless|over and over)\b|\bas (?:i )?(?:have )?(?:already|previously|repeatedly) (?:said|told|mentioned|written|asked|stated|explained|noted|requested)\b|\b(?:as )?per my (?:last|previous|earlier|first)\b|\bin case you (?:missed|overlooked|forgot|didn't see) (?:my|it|the)\b|\bdid you (?:even|not|get my (?:last|previous)|receive my (?:last|previous))\b|\bi(?:'m| am) (?:writing|following up|chasing|emailing|asking)(?: you)? (?:yet again|once again|once more|for the)",
        _COUNT,
        unless=r"\b(?:thank|thanks|spite of the (?:rain|traffic|train|weather))\b|\bdespite (?:your|having) (?:busy|a busy|full|so)|\bonce again,? (?:thank|many|for)",
    ),
    Phrase(
        "clearly obviously evidently apparently guess assume doubt suppose presumably seems",
        r"\b(?:clearly|obviously|evidently|apparently|presumably|seemingly) (?:you|your (?:team|company|people|organisation)|my (?:application|time|e-?mail|messages?)|i(?:'m| am| was)|not|nobody|no one|no-one|communication)\b(?! (?:can|will|have (?:thought|put|worked|built|made|given)|care about|enjoy|know|value|put))|\bi (?:guess|suppose|assume|take it|gather|presume) (?:you|i(?:'m| am| was)|my|that (?:means|you|i)|your silence|this means|no news|the answer)GAP\b(?:not|n't|no|nothing|wrong|unsuccessful|someone else|silence|busy|ignore|forgot|important|care)|\bno doubt you\b|\byou (?:clearly|obviously|evidently|apparently) (?:have|do|don't|are|did|didn't|could|found|think|had|never|aren't|were)\b(?! (?:thought|put|worked|given|made) )|\byour (?:continued |prolonged |long |total |complete )?silence\b|\bradio silence\b|\bdeafening\b",
        _BLAME,
        unless=r"\bi (?:assume|suppose|gather) (?:you|that you) (?:are|have) (?:\w+ )?(?:busy|others|still|a lot)\b[^.?!]*(?:understand|of course|no)",
    ),
    Phrase(
        "fault blame responsible apolog owe explain excuse",
        r"\b(?:your|their|his|her|northwind's) (?:own )?(?:fault|excuses?|negligence|mistake|error of judgement)\b|\bi blame\b|\b(?:you|they) (?:are|were) to blame\b|\b(?:owe|deserve|expect|demand|waiting for|want) (?:me )?(?:an|some|your) (?:apology|explanation)\b|\bno excuse\b|\bexplain (?:yourself|yourselves|why you|this)\b",
        _BLAME,
    ),
    Phrase(
        "chase chasing",
        r"\b(?:having|had|have|forced|made) to chase\b|\b(?:tired|sick|weary) of (?:chasing|waiting|asking|the)\b|\bshouldn't have to\b|\bshould not have to\b|\bkeep(?:ing)? (?:having to )?chas(?:e|ing)\b|\bi(?:'m| am) (?:always|constantly|forever) (?:the one|chasing)\b",
        _TIRED,
    ),
    Phrase(
        "treat process handled",
        r"\b(?:how|the way|this way|manner in which) (?:i|you|candidates|people|applicants|this|my application)(?:'ve| have|'s| has| was| were| am| are)?(?: \w+)? (?:been )?(?:treated|treat(?:ing)? (?:me|people|candidates|applicants)|handled (?:this|my|the|badly)|conducted (?:this|the|your)|dealt with)\b|\bpoorly (?:handled|organi[sz]ed|run|managed|treated)\b|\bbadly (?:handled|organi[sz]ed|run|managed|treated)\b|\bshambles\b",
        _BLAME,
        unless=r"\bthank|\bkind|\bfair",
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Words that blame them, or show ill temper."""
    return spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW310",
    "reproach",
    "Name what was said and when, without blame.",
    "A3",
    "Dates slip for reasons nobody outside can see; a reproach is remembered longer than the delay.",
    "error",
    bad=(
        "You promised to write by Friday.",
        "You said that I would hear by Friday, but I have heard nothing.",
        "I still have not had a reply.",
        "I am disappointed that you did not call.",
        "It is rather unprofessional to keep me waiting.",
        "This is the third time I have written.",
        "I have been waiting for two weeks.",
        "Surely you must know by now.",
        "The least you could do is answer.",
    ),
    good=(
        "You mentioned that you hoped to decide by Friday.",
        "I was disappointed not to get the role, of course, but I enjoyed meeting you.",
        "I hope that it is not rude to ask.",
        "I quite understand that these things take time.",
        "I have not heard yet, and there is no hurry.",
        "Thank you for your patience with my questions.",
        "I am sorry to have kept you waiting.",
    ),
    find=find,
)
