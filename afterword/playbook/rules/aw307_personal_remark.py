"""AW307: polite, not personal: no family, looks, age, health, belief, politics or private life (A6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_FAMILY: Final = "That is about family; keep to the work."
_LOOKS: Final = "That is about looks; keep to the work."
_HEALTH: Final = "That is about health; keep to the work."
_BELIEF: Final = "That is about belief or politics; keep to the work."
_PRIVATE: Final = "That is about private life; keep to the work."
_AGE: Final = "That is about age; keep to the work."

PHRASES: Final = (
    Phrase(
        "wife husband kid child son daughter baby boyfriend girlfriend mother father mum mom dad fiance spouse",
        r"\byour (?:(?:lovely|beautiful|sweet|little|two|three|new|newborn|young|older|younger|late|own) )?(?:wife|husband|kids?|child|children(?!'s)|son|daughters?(?! (?:compan|firm|charit|church|school))|sons"
        r"|baby|boyfriend|girlfriend|mother|father|mum|mom|dad|fianc[eé]e?|spouse|grandchild\w*|twins)\b",
        _FAMILY,
    ),
    Phrase(
        "family",
        r"\byour (?:lovely |beautiful |whole |entire )?family\b(?![- ](?:run|owned|business|firm|company|of|friendly|day|feel|team|law|service|support|practice|doctor|liaison|services?|cent(?:re|er)|rooms?|planning|health|history|tree|therapy|learning|court|visits?|carers?|ticket|pass|size|business))",
        _FAMILY,
    ),
    Phrase("partner", r"\byou and your partner\b|\byour partner (?:and (?:you|the kids)|at home)\b", _FAMILY),
    Phrase("home", r"\b(?:everyone|everybody|all|things) (?:well )?at home\b", _FAMILY),
    Phrase(
        "married single pregnan kids children divorc dating seeing religious",
        r"\b(?:are you|you are|you're|whether you(?:'re| are)|if you(?:'re| are)) (?:still )?(?:married|single|pregnant|expecting a|divorced|dating|seeing anyone|religious)\b"
        r"|\b(?:do|did) you have (?:any )?(?:kids|children|a family|a wife|a husband)\b|\byour (?:pregnancy|divorce|marriage|wedding|engagement)\b",
        _FAMILY,
    ),
    Phrase("single", r"\b(?:as a|i am a|i'm a) (?:\w+ )?(?:single )(?:mum|mom|mother|dad|father|parent)\b", _FAMILY),
    Phrase(
        "fellow",
        r"\bfellow (?:mum|mom|mother|dad|father|parent|christian|catholic|muslim|jew|hindu|sikh|tory|socialist|conservative|liberal|republican|democrat)\b",
        _PRIVATE,
    ),
    Phrase(
        "look",
        r"\byou (?:look|looked) VERY(?:lovely|beautiful|gorgeous|pretty|handsome|stunning|attractive|cute|tired|young|younger|older|pregnant|old|slim|thin|stressed|ill|unwell|hot|great|good|amazing|nice|elegant|fantastic|smart|radiant|pale)\b(?! (?:at|into|after|over|on paper))",
        _LOOKS,
    ),
    Phrase(
        "beautiful gorgeous pretty handsome stunning attractive cute sexy hot charming",
        r"\b(?:YOU_ARE|such a|a|found you|find you|you seem) VERY(?:beautiful|gorgeous|pretty|handsome|stunning|attractive|cute|sexy|hot|charming)\b(?: (?:wo)?m[ae]n| person| lady| girl| guy|,|\.|!|$| and| in (?:that|your))",
        _LOOKS,
        unless=r"\b(?:office|building|product|design|prospect|idea|offer|place|tool|chart|dashboard|app|role|desk|desking|topic|market)\b",
    ),
    Phrase(
        "smile eyes hair outfit dress perfume accent figure looks weight voice legs tie suit shoes",
        r"\byour (?:(?:lovely|beautiful|nice|great|gorgeous|pretty|amazing|new|warm|red|blue|blonde|cute|charming|strong|soothing) )?(?:smile|eyes(?! on)|hair(?:cut|style)?(?! (?:product|care|salon|range|brand|business))|outfit|dress(?! code)|perfume|accent(?! colou?r)|figure(?!s)|looks|weight|legs|soothing voice)\b(?! (?:on|in) the)",
        _LOOKS,
        unless=r"\b(?:through|in|before) your eyes\b|\byour figure (?:of|for)\b",
    ),
    Phrase(
        "age old young",
        r"\b(?:for|at|despite) your age\b|\bhow old (?:are you|you are)\b|\b(?:for (?:someone|somebody|a (?:wo)?man|a manager)) (?:of your age|your age|so young|that young|so old)\b|\byou(?:'re| are) (?:VERY)?(?:young|old) (?:for|to be|enough)\b"
        r"|\b(?:my|our) age\b(?! group)|\bclose to retire?(?:ing|ment)\b",
        _AGE,
    ),
    Phrase(
        "year-old years",
        r"\b(?:as a|i am a|i'm a) \d\d[- ]year[- ]old\b|\bi(?:'m| am) (?:only |already )?\d\d years old\b",
        _AGE,
    ),
    Phrase(
        "woman man girl lady",
        r"\bfor a (?:woman|man|girl|lady)\b|\bas a (?:woman|man) (?:myself|to|like you)\b|\b(?:strong|powerful|lovely) (?:woman|lady|girl)\b",
        _PRIVATE,
    ),
    Phrase(
        "health illness surgery ill unwell better recover cold flu covid operation cancer sick",
        r"\b(?:about|hear of|hear about|how is|hope|improve[sd]?) your (?:health|illness|surgery|operation|cancer|condition|back|diagnosis)\b|\byour (?:illness|surgery|operation went|cancer|medical|diagnosis|health (?:is|was|has|problem|issue|condition|scare))"
        r"|\b(?:you(?:'re| are)?|are) (?:\w+ )?feel(?:ing)? (?:much |a bit |a little )?better\b|\bget well soon\b|\brecover(?:ed|ing|y)? (?:soon |well |quickly |fully )?(?:from )(?:your )?(?:illness|surgery|operation|covid|flu|cold|the flu|a cold)\b"
        r"|\byou(?:'re| are| were| seemed| sounded| looked) (?:VERY)?(?:ill|unwell|sick|poorly|run down|hungover|depressed)\b|\byour (?:cold|flu|covid|cough|injury|broken \w+|bad back)\b",
        _HEALTH,
    ),
    Phrase(
        "my",
        r"\bmy (?:own )?(?:divorce|depression|anxiety|mental health|pregnancy|medical|illness|cancer|break-?up|marriage|boyfriend|girlfriend|love life|private life|personal (?:life|problems|circumstances|situation|struggles)|health (?:problems?|issues?|condition)|surgery|therapy|therapist|diagnosis|disability benefit|religion|faith|church)\b",
        _PRIVATE,
    ),
    Phrase(
        "drink drinks dinner coffee date phone lunch evening weekend",
        r"\b(?:take|ask|treat) you (?:out|to dinner|to lunch|for (?:a )?drinks?)\b|\b(?:have|grab|get|go for|share|meet (?:up )?(?:for|over)) (?:a |some )?(?:drinks?|dinner|cocktails?|glass of wine|pint|beers?)\b"
        r"|\bgo on a date\b|\bon a date\b|\boutside (?:of )?work (?:some ?time|for)\b|\bdinner (?:with me|together|some ?time|tonight)\b|\bwhat (?:are you doing|do you do) (?:at|on|over|this) (?:the )?(?:weekend|evening)s?\b",
        _PRIVATE,
    ),
    Phrase(
        "facebook instagram twitter tiktok linkedin photo picture",
        r"\b(?:saw|seen|looked (?:at|through)|looking (?:at|through)|found|follow(?:ed|ing)?|add(?:ed)?|checked out|stalk\w*|came across|liked) (?:\w+ ){0,3}your (?:\w+ )?(?:facebook|instagram|twitter|tiktok|profile picture|photos?|pictures?|holiday (?:photos?|pictures?|snaps)|family photos?)\b"
        r"|\byou (?:on|through) (?:facebook|instagram|tiktok)\b",
        _PRIVATE,
    ),
    Phrase(
        "holiday birthday life",
        r"\byour (?:birthday|love life|private life|personal life|honeymoon|home address|home life)\b|\bhappy birthday\b|\bwhere you live\b",
        _PRIVATE,
    ),
    Phrase(
        "vote brexit trump tories conservatives labour republican democrat left-wing right-wing politic god pray church religio christian muslim jewish faith bless",
        r"\b(?:(?:voted (?:for|the same)|votes? (?:for )?(?:tory|labour|conservative|leave|remain|green|reform))|brexit|trump|the tories|(?:the )?labour party|(?:the )?conservative party|republicans?|democrats?|left-wing|right-wing|your (?:politics|political views|vote(?! of)|religion|church(?! (?:restoration|hall|building|project|roof|archive|commission|school|choir|records))|god))\b"
        r"|\b(?:god bless|god willing|i(?:'m| am| will|'ll)? pray(?:ing)? (?:for you|for your|to god|to the|every|each|about)|in my prayers|praise the lord|as a (?:\w+ )?(?:christian|muslim|catholic|jew|hindu|believer)|are you (?:a )?(?:christian|muslim|jewish|catholic|religious))\b",
        _BELIEF,
    ),
    Phrase("faith", r"\byour (?:own )?faith\b(?! in)", _BELIEF),
    Phrase(
        "thinking dream missed crush love darling dear hug kiss xx sweet",
        r"\b(?:i (?:keep|kept|can't stop) thinking (?:about|of) you|i dreamt? of you|i miss(?:ed)? you|crush on|(?:i )?love you\b(?! (?:to|for the|all have|guys))|my darling|sweetheart|hugs|kisses|xx+)(?=\W|$)",
        _PRIVATE,
    ),
    Phrase(
        "boy girl baby twins little toddler newborn pregnan",
        r"\byour (?:\w+ )?(?:little (?:boy|girl|one|ones)|toddler|newborn|twins|bump)\b|\b(?:the|new|little) (?:baby|babies|little one|little ones|newborn|twins) (?:is|are|was|lets?|sleep\w*|keeps?|arriv\w*|doing|must)\b|\bfirst-time (?:mum|dad|mother|father)\b",
        _FAMILY,
    ),
    Phrase(
        "wedding honeymoon birthday anniversary divorce engagement photos pictures instagram facebook tiktok",
        r"\b(?:photos?|pictures?|snaps|posts?|videos?) (?:of|from|on) your\b|\byour (?:\w+ )?(?:wedding|honeymoon|anniversary|divorce|engagement)\b|\b(?:from|on|through|via|at) your (?:\w+ )?(?:facebook|instagram|tiktok|twitter|social media|profile picture)\b",
        _PRIVATE,
        unless=r"\byour (?:company|firm|team|product|museum|shop|school)'?s? (?:\w+ )?(?:instagram|facebook|twitter|tiktok|social|wedding|anniversary)|\byour (?:\w+ )?(?:instagram|facebook|tiktok|twitter|social media) (?:campaign|account|work|strategy|ads?|team|page)|\bpictures of your (?:\w+ )?(?:work|office|product|building|garden)",
    ),
    Phrase(
        "smile eyes hair voice legs figure skin hands",
        r"\byou have (?:such |got )?(?:a |an )?(?:\w+ ){0,2}(?:smile|eyes|hair|voice|legs|figure|skin|hands|face|body|accent)\b(?! (?:on|for|in|over|kept|of))|\bsuch a (?:lovely|beautiful|gorgeous|pretty|sexy|charming|sweet|nice) (?:smile|voice|face|accent|figure)\b",
        _LOOKS,
    ),
    Phrase(
        "seemed sounded looked seem",
        r"\byou (?:seemed|seem|sounded|sound|looked|look|appeared) (?:VERY)?(?:a bit |a little |rather )?(?:tired|ill|unwell|sick|stressed|pale|depressed|sad|unhappy|lonely|exhausted|hungover|poorly|worn out)\b",
        _HEALTH,
    ),
    Phrase(
        "church mosque temple synagogue religion religious faith party vote from accent",
        r"\b(?:which|what|do you go to|are you at|attend) (?:a |any |the )?(?:church|mosque|temple|synagogue|religion|party (?:do|did) you|faith)\b|\bwhere (?:are|do) you (?:really |actually |originally )(?:from|come from)\b|\b(?:who|what|which party) (?:do|did|will) you vote\b",
        _BELIEF,
    ),
    Phrase(
        "suits suit smell smelled figure legs body sexy flirt date single boyfriend girlfriend go weekend evening",
        r"\b(?:haircut|hair|dress|colour|outfit|jacket|suit|skirt|blouse|perfume|glasses|beard|lipstick) (?:really |so |truly )?(?:suits?|suited|looks? (?:great|good|lovely|nice) on|flatters?) you\b|\byou smell(?:ed)?\b|\bgo(?:ing)? out with me\b|\b(?:see|meet) you (?:outside|away from) (?:of )?(?:work|the office)\b|\b(?:my|the) (?:number|place) (?:is )?if you (?:fancy|ever want)\b|\bfancy (?:a|you)\b|\bflirt\w*\b|\bif you(?:'re| are) single\b",
        _PRIVATE,
    ),
    Phrase(
        "retire retirement pension grey aged menopaus birthday",
        r"\byou(?:'re|'ll| are| must| will)? (?:be )?(?:\w+ )?(?:close to|near|nearing|approaching|past|about to|soon be|ready to|due to) retir\w+\b|\bat your (?:time of life|stage of life)\b|\bolder than (?:i|you look)|\byounger than i (?:expected|thought)\b|\byou don't look your age\b",
        _AGE,
    ),
    Phrase(
        "weight diet pregnan limp wheelchair scar disabil stutter stammer illness",
        r"\byou(?:'ve| have)? (?:lost|gained|put on|losing) (?:a lot of |some |a bit of )?weight\b|\b(?:your|the) (?:limp|scar|stutter|stammer|wheelchair|hearing aid|disability)\b|\bwhat(?:'s| is| happened) (?:wrong with|to) your (?:leg|arm|face|hand|back)\b",
        _HEALTH,
    ),
    Phrase(
        "pretty young old beautiful handsome attractive good-looking gorgeous younger older",
        r"\b(?:too|far too|much too|very|so|quite|rather|surprisingly) (?:pretty|young|old|beautiful|handsome|attractive|good[- ]looking|gorgeous)(?: (?:to be|to work|to run|to have|for (?:a|an|your|this|that|such|someone)))\b|\b(?:look|looked|looking|seem|seemed|are|were) (?:\w+ ){0,2}(?:younger|older|thinner|slimmer|prettier) than\b|\bgood[- ]looking\b",
        _LOOKS,
        unless=r"\b(?:office|building|house|charts?|dashboard|website|app|product|city|town|design|system|code|machine)\b",
    ),
    Phrase(
        "back knee leg arm hip heart cold flu cough head shoulder migraine illness hospital",
        r"\b(?:your|the) (?:bad |poor |sore |broken )?(?:back|knee|leg|arm|hip|shoulder|ankle|wrist|cold|flu|cough|migraines?|chest|pain) (?:is|are|has|have|was|gets?|feels?)\b[^.?!]{0,20}\b(?:better|heal\w*|mend\w*|improv\w*|recover\w*|gone|well|bad|worse|fine|easing)\b|\b(?:your|his|her) (?:mother|father|mum|dad|son|daughter|wife|husband|family)\b[^.?!]{0,30}\b(?:hospital|ill|operation|better|recover\w*|well)\b",
        _HEALTH,
    ),
    Phrase(
        "believer atheist vegan gay straight lesbian faith party drink beer wine cocktail pub bar date",
        r"\bare you (?:a |an )?(?:\w+ )?(?:believer|atheist|vegan|gay|straight|lesbian|tory|socialist|feminist|remainer|leaver)\b|\b(?:meet(?: up)?|join me|out|come|go|catch up)(?: \w+){0,2} for (?:a|some|a few) (?:\w+ )?(?:beers?|drinks?|wine|cocktails?|pints?|dinner)\b",
        _PRIVATE,
    ),
    Phrase(
        "old young fat foreign female religious pregnant disabled immigrant",
        r"\bi(?:'m| am| was) (?:\w+ ){0,2}(?:too (?:old|young|fat|foreign|female|religious|poor)\b(?! to (?:remember|know))|pregnant|disabled|an immigrant|a foreigner)\b",
        _PRIVATE,
    ),
    Phrase(
        "bump arrival engagement wedding marriage pregnan birth baby",
        r"\bbaby bump\b|\b(?:congratulations|congrats|well done) on (?:the|your) (?:\w+ )?(?:baby|bump|pregnancy|engagement|wedding|marriage|birth|new arrival|divorce)\b",
        _FAMILY,
    ),
    Phrase(
        "wanted prefer chose picked hired want looking",
        r"\b(?:wanted|want|prefer(?:red)?|(?:are|were) looking for|chose|picked|hired|needed) (?:a |an |someone |somebody )?(?:(?:wo)?man|(?:young|old)er(?: (?:person|man|woman|candidate|applicant|one))?|white|male|female|(?:pretty|local) girl)(?: for| to| instead| and|[.,;?!]|$)",
        _PRIVATE,
    ),
    Phrase(
        "well yourself ill",
        r"\byou(?:'re| are| were| have been|'ve been) not (?:\w+ )?(?:well|yourself|at your best)\b|\b(?:hope|trust) (?:that )?(?:it|the \w+) (?:is|was) nothing serious\b|\bi hope (?:that )?you(?:'re| are) (?:\w+ )?(?:on the mend|well enough|out of hospital)\b",
        _HEALTH,
    ),
    Phrase(
        "marital flirt kiss lover girlfriend boyfriend",
        r"\b(?:your|any) (?:\w+ )?(?:marital status|love life|girlfriend|boyfriend|ex-(?:wife|husband))\b",
        _FAMILY,
    ),
    Phrase(
        "remind look like",
        r"\byou (?:\w+ )?(?:remind(?:ed)? me (?:\w+ )?of|look(?:ed)? (?:just |exactly |a bit )?like) (?:my|a) (?:\w+ )?(?:mother|father|mum|mom|dad|sister|brother|wife|husband|ex|daughter|son|aunt|uncle|gran\w*|actress|actor|model|film star|friend)\b",
        _PRIVATE,
    ),
    Phrase(
        "gay lesbian straight trans queer bisexual married single divorced religious catholic jewish muslim christian jew pregnant",
        r"\b(?:is it true (?:that )?|i (?:hear|heard|see|gather|guess|assume|suppose|noticed?|wonder(?:ed)?) (?:that |whether |if )?|so )?you(?:'re| are) (?:also )?(?:a |an )?(?:gay|lesbian|bisexual|trans|queer|married|single|divorced|religious|catholic|jewish|muslim|christian|jew|pregnant|widow\w*)\b",
        _PRIVATE,
    ),
    Phrase(
        "woman man girl lady bloke age",
        r"\b(?:a|such a|any|another) (?:\w+ )?(?:woman|man|girl|lady|bloke|gentleman) (?:of )?(?:your|my|her|his) age\b|\b(?:nice|great|rare|unusual|surprised|surprising|good|refreshing|delighted|pleased) (?:\w+ ){0,2}(?:to (?:see|meet|find|be interviewed by)|by) (?:\w+ )?(?:a|such a|another) (?:\w+ )?(?:woman|man|girl|lady)\b|\bladies like you\b|\b(?:men|women|girls|people) (?:of|at) your (?:age|generation)\b",
        _PRIVATE,
    ),
    Phrase(
        "cold flu cough tired ill headache limping hungover voice pale",
        r"\byou (?:seemed|sounded|looked|appeared|seem|look|sound|had|have)(?: \w+)?(?: as if| like| as though)?(?: you)?(?: had| have| were| are| got| might have| may have| must have)? (?:\w+ ){0,2}(?:cold|flu|cough|headache|fever|hangover|hard time|rough night|lot on your mind|sore throat|migraine|limping)\b",
        _HEALTH,
        unless=r"\bcold (?:call|store|room|chain|front)|\bcough (?:medicine|syrup)",
    ),
    Phrase(
        "house home street garden neighbourhood neighborhood where live address",
        r"\b(?:looked up|found|saw|drove (?:past|by)|passed|know where|visit(?:ed)?) (?:\w+ )?(?:your (?:own )?(?:house|home|flat|street|garden|family home|home address)|you live)\b",
        _PRIVATE,
        unless=r"\byour house (?:style|wine|rules|journal)|\bnursing home\b|\bcare home\b|\bhome (?:page|office|team|site)\b",
    ),
    Phrase(
        "christian muslim jew catholic believer god lord jesus allah heaven",
        r"\b(?:thank (?:god|the lord|heavens?)|praise (?:god|be)|good (?:christian|muslim|catholic)s?|(?:god|the lord|jesus|allah) (?:will|has|willing|bless|knows)|(?:christians?|muslims|jews|catholics|atheists|believers) (?:in (?:business|charge)|like (?:you|us)|left|around))\b",
        _BELIEF,
        unless=r"\b(?:school|charity|aid|relief|society|group|museum|centre|history|studies)\b",
    ),
    Phrase(
        "young old younger older age",
        r"\byou (?:only|just|always|never|seem to|tend to|prefer to|all) (?:\w+ )?(?:hire|employ|take on|want|choose|pick|interview|prefer|like) (?:\w+ )?(?:young|younger|old|older|foreign|white|male|female|pretty|local)\b|\b(?:my|your) (?:grey|white) hairs?\b|\bat (?:my|your) (?:\w+ )?(?:age|time of life)\b|\bage discrimination\b|\bageis\w+\b",
        _AGE,
        unless=r"\b(?:bulls|trees|stock|horses|vines|dogs|plants)\b",
    ),
    Phrase(
        "facebook instagram twitter tiktok linkedin profile engaged married baby split separated pregnant engagement",
        r"\b(?:facebook|instagram|twitter|tiktok|linkedin|online|the paper|your page)\b[^.?!]{0,20}\byou (?:got|are|were|had|have|just|recently|'ve)(?: \w+)? (?:engaged|married|a baby|split|separated|divorced|pregnant|birthday|holiday|moved|a dog)\b|\byou (?:got|are getting|were getting|just got|recently got) (?:engaged|married|divorced)\b|\b(?:congratulations|congrats) on getting (?:engaged|married)\b",
        _FAMILY,
    ),
    Phrase(
        "little boy girl nursery school kids teething exams",
        r"\b(?:your|the) (?:little|young|older|younger|youngest|oldest|eldest) (?:boy|girl|one|ones|lad|lass|kid|kids)\b",
        _FAMILY,
        unless=r"\b(?:class|pupils?|ward|school visit|room|group)\b",
    ),
    Phrase(
        "left died passed lost funeral grief widow mourning bereave",
        r"\bsince (?:your|she|he) (?:\w+ )?(?:left|died|passed|walked out)\b|\bsince your (?:\w+ )?(?:loss|bereavement|separation|split|divorce|accident|operation)\b|\b(?:sorry|condolences|sad) (?:\w+ ){0,3}(?:for|about|on|to hear (?:of|about)) (?:the (?:loss|death|passing) of )?your (?:\w+ )?(?:loss|mother|father|husband|wife|dog|cat|partner|bereavement)\b",
        _PRIVATE,
        unless=r"\bloss of (?:the|your) (?:contract|client|bid|funding|site|grant)",
    ),
    Phrase(
        "newborn toddler juggle baby kids children",
        r"\b(?:with|having) (?:a |two |three |small |young )?(?:\w+ )?(?:newborn|toddlers?|baby|small children|young kids|little ones) (?:at home|to (?:look after|care for|feed))\b|\byou (?:juggle|cope|manage)\b[^.?!]{0,40}\b(?:kids|children|newborn|baby|family|motherhood|fatherhood)\b",
        _FAMILY,
    ),
    Phrase(
        "sexy god-fearing godly horoscope astrolog scorpio leo virgo taurus star",
        r"\bsexy\b|\bgod-fearing\b|\bgodly\b|\b(?:horoscope|astrolog\w+|star ?sign|scorpios?|capricorns?|sagittarius)\b",
        _PRIVATE,
        unless=r"\b(?:column|magazine|feature|page)\b",
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Remarks on the person rather than the work."""
    return spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW307",
    "personal remark",
    "Keep to the work: nothing on family, looks, age, health, belief, politics or private life.",
    "A6",
    "What is meant kindly may be read as prying, and an interviewer cannot answer it.",
    "error",
    bad=(
        "I hope your wife and the children are well.",
        "You looked lovely in that dress.",
        "I hope you are feeling better after your operation.",
        "You are very young for a head of department.",
        "I saw your holiday photos on Instagram.",
        "Perhaps we could have a drink some evening.",
        "As a fellow Christian I felt at home at once.",
    ),
    good=(
        "Your family-run firm has kept its customers for forty years.",
        "I hope that the launch went well.",
        "The health service work that you described appealed to me.",
        "I look forward to meeting the rest of your team.",
        "Thank you for the coffee and the tour of the office.",
        "Enjoy the long weekend.",
    ),
    find=find,
)
