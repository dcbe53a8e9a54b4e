"""AW333: a thank-you note does not sell (A1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_SELLS: Final = "That is a sales pitch; the note is a reminder."

PHRASES: Final = (
    Phrase(
        "my",
        r"\bmy (?:own )?(?:(?:\w+(?:-\w+)?),? (?:and )?){0,3}(?:skills?|skill ?set|strengths?|expertise|qualifications?|track record|achievements?|accomplishments?|abilities|talents?|work ethic|dedication|credentials|competenc\w+|leadership)\b",
        _SELLS,
        unless=r"\bmy (?:question|lack of|interest in)|\bif you(?:'d| would)",
    ),
    Phrase(
        "my",
        r"\bmy (?:(?:\w+(?:-\w+)?),? (?:and )?){0,3}(?:experience|background|knowledge|education|degree|training)\b(?=GAP\b(?:make|makes|would|will|align|match|fit|fits|equip|prepare|allow|enable|suit|ideal|valuable|asset|benefit|contribute|help|serve|give|bring|perfect|well|strong|relevant|needs))",
        _SELLS,
    ),
    Phrase(
        "my",
        r"\bmy (?:years|SOME years|\w+ years'?|extensive|proven|strong|broad|deep|considerable|solid|wide|vast|previous|hands-on|in-depth)(?: \w+){0,3} (?:experience|background|knowledge|career)\b|\bwith my (?:experience|background|knowledge|training|degree)\b",
        _SELLS,
    ),
    Phrase(
        "fit match candidate asset addition choice suited qualified equipped placed person",
        r"\b(?:perfect|ideal|excellent|strong|superb|best|outstanding|exceptional|natural|unique|valuable|stellar|fantastic|great) (?:fit|match|candidate|choice|addition|asset|person for)\b|\b(?:an|a \w+|valuable|great) asset\b|\basset to\b|\b(?:uniquely|ideally|perfectly|highly|extremely|exceptionally|eminently|particularly|well|very well|more than) (?:suited|qualified|equipped|placed|prepared)\b|\bright (?:person|candidate|man|woman|choice) for\b|\bstrong contender\b|\bperson you(?:'re| are) looking for\b|\bi (?:tick|meet|exceed|match|fulfil) (?:all|every|each) ",
        _SELLS,
        unless=r"\bhow (?:well|highly) (?:suited|qualified)\b|\ba team so well",
    ),
    Phrase(
        "confident certain sure convinced believe know think feel",
        r"\bi(?:'m| am)? (?:\w+ )?(?:confident|certain|sure|convinced|believe|know|think|feel)(?: strongly)? (?:that )?(?:i(?:'d| would| could| can| will|'ll| am| have|'m|'ve) (?:be|make|bring|add|contribute|deliver|excel|have|the|a|an|well|ideally|help|offer|do|hit|prove|thrive|quickly|ideal|right|everything|what it takes|perfect)|my )",
        _SELLS,
        unless=r"\b(?:be (?:glad|happy|pleased|delighted|at home|proud)|enjoy|learn|feel at home|would like|i want)\b",
    ),
    Phrase(
        "bring add contribute deliver offer value wealth",
        r"\b(?:i(?:'d| would| could| can| will|'ll)|able to|ability to|hope to|eager to|look forward to|ready to|excited to|keen to|opportunity to|chance to) (?:also |quickly |immediately |really |certainly |surely )?(?:bring(?:ing)? (?:\w+ ){0,4}(?:to (?:the|your|northwind)|value|experience|skills?|expertise|energy|ideas|strong|wealth)|add(?:ing)? (?:\w+ ){0,2}value|contribut(?:e|ing) (?:\w+ ){0,3}(?:my|significant|great|strong|valuable|greatly|positively|meaningfully|immediately|from day)|hit(?:ting)? the ground|deliver(?:ing)? (?:\w+ ){0,2}results|excel|make a (?:real|significant|big|great|strong|immediate) (?:difference|contribution|impact)|exceed)\b|\b(?:wealth|breadth|depth) of (?:experience|knowledge|expertise)\b|\bbring to the table\b|\badd(?:ed)? value\b|\bhit the ground running\b",
        _SELLS,
    ),
    Phrase(
        "year decade",
        r"\b(?:SOME|over \w+|\w+teen|twenty|thirty|\d+\+?) (?:\+ )?(?:years?'?|decades?)(?:'|’)? (?:of )?(?:\w+ ){0,3}(?:experience|in (?:the|sales|marketing|data|finance|software|industry)|as an?|working)\b|\bover a decade\b",
        _SELLS,
        unless=r"\byou(?:r|'ve| have| had)?\b|\bteam\b|\b(?:firm|company)\b",
    ),
    Phrase(
        "proven track results hard team self detail go-getter fast quick highly motivated proficient skilled excel expert leader dynamic passionate versatile problem communicator adaptable multitask",
        r"\b(?:proven|track record|results?-(?:driven|oriented|focused)|hard[- ]?working|hard worker|(?:excellent|good|great|strong|natural) team player|team player|self[- ](?:starter|motivated)|detail[- ]oriented|go-getter|(?:fast|quick) learner|highly (?:motivated|organi[sz]ed|skilled|experienced|capable|adaptable|qualified)|proficien(?:t|cy)|skilled (?:in|at|with)|excel(?:led)? (?:at|in)|(?:an )?expert in|natural leader|dynamic (?:professional|individual)|passionate (?:professional|individual|about delivering)|versatile|problem[- ]solver|(?:excellent|strong|great|good) communicator|multi-?task\w*|strong (?:background|skills|grasp|command)|(?:excellent|outstanding|strong) (?:\w+ )?skills)\b",
        _SELLS,
        unless=r"\b(?:your|the) (?:team|company|people|colleagues?)\b[^.?!]{0,30}\b(?:hard|proven|versatile|skilled)",
    ),
    Phrase(
        "led managed delivered increased grew saved built won achieved exceeded reduced doubled award promoted cut raised",
        r"\bi(?:'ve| have)? (?:\w+ )?(?:led|managed|delivered|increased|grew|saved|built|won|achieved|exceeded|reduced|doubled|tripled|cut|raised|drove|generated|oversaw|handled)\b[^.?!]{0,80}(?:\d+ ?%|[£$€]|\bper ?cent\b|\bmillion\b|\baward|\btarget|\brevenue\b|\bpeople\b|\bteam of\b|\bbudget|\bsales\b)|\b(?:employee|salesperson|salesman) of the (?:month|year)\b|\baward-winning\b",
        _SELLS,
        unless=r"\byour\b[^.?!]{0,20}\b(?:team|award)\b",
    ),
    Phrase(
        "why", r"\b(?:reasons?|why) (?:you should|i(?:'m| am| would be) (?:the|a|ideal|perfect|best|right))", _SELLS
    ),
    Phrase(
        "reiterate remind emphasise emphasize stress highlight",
        r"\b(?:i|to|let me|me|also|again|would|should|must) (?:reiterate|remind you|emphasi[sz]e|stress|highlight|underline|point out|add) (?:that |of |how )?(?:i |my )(?!interest|thanks|gratitude|appreciation|enthusiasm|am (?:still )?(?:very )?(?:interested|keen)|would (?:be|love|like)|enjoyed|was|'d )",
        _SELLS,
    ),
    Phrase(
        "as",
        r"\bas (?:a|an) (?:\w+ ){0,2}(?:experienced|seasoned|certified|accomplished|dedicated|skilled|chartered|award-winning|senior) \w+",
        _SELLS,
    ),
    Phrase(
        "my",
        r"\bmy (?:\w+|SOME \w+) years? (?:in|of|as|at|with|working)\b|\bexactly the (?:skills|experience|qualities|person|candidate|profile)\b|\bskills (?:that )?you (?:need|want|require|are looking for|asked for)\b|\b(?:given|gives|taught) me (?:exactly |all )?(?:the|every) (?:\w+ )?(?:skills|experience|tools|qualities)\b",
        _SELLS,
    ),
    Phrase(
        "skills expectations exceed perform disappointed top best degree exactly need",
        r"\bi (?:have|possess|hold|offer) (?:all|every|each|exactly|precisely) (?:of )?(?:the |your )?(?:\w+ ){0,2}(?:skills?|qualit\w+|requirements?|experience|qualifications?|attributes)\b|\bexceed(?:ed|s|ing)? (?:all |my |your |every )?(?:expectations|targets?)\b|\byou (?:will not|won't) be disappointed\b|\btop (?:performer|of my class|ten per ?cent|\d+ ?%)\b|\bi (?:always|consistently|never fail to) (?:deliver|exceed|hit|meet|achieve|perform|outperform)\b|\bbest (?:candidate|person|choice|applicant)\b|\bexactly what you(?:'re| are)? (?:need|want|look)",
        _SELLS,
    ),
    Phrase(
        "year years decade",
        r"\b(?:SOME|over \w+|\w+teen|twenty|thirty|\d+\+?)(?: \w+)? years?'? (?:of )?(?:experience|in|as|work)\b",
        _SELLS,
        unless=r"\byour?\b(?! know)|\bteam\b|\b(?:firm|company|school|building|garden)\b",
    ),
    Phrase(
        "contribute contribution",
        r"\bi(?:'d| would| could| can| will|'ll)(?: \w+)? (?:contribute|make a contribution)\b|\bmy contribution\b",
        _SELLS,
        unless=r"\bglad|\bhappy|\bhope|\blike to",
    ),
    Phrase(
        "know turn transform make could improve department",
        r"\bi (?:\w+ )?(?:know|am sure|am certain|believe|think|feel)(?: that)? i (?:could|can|would|will) (?:\w+ )?(?:turn|transform|improve|fix|grow|boost|lift|lead|run|increase|double|revive|modernise|save)\b|\bi(?:'d| would| could| can| will|'ll) (?:\w+ )?(?:transform|turn (?:around|your)|revolutioni[sz]e|boost|double|revive|moderni[sz]e|hit the ground)\b",
        _SELLS,
    ),
    Phrase(
        "increased turnover raised doubled rated outstanding inspectors last",
        r"\b(?:as i said,? |at my last \w+,? |in my (?:last|current|previous) \w+,? )?i (?:\w+ )?(?:increased|raised|doubled|tripled|cut|reduced|grew|halved|boosted|improved|ran|led|built|launched|won|trained|turned around|saved)\b[^.?!]{0,50}\b(?:by (?:a|an|over|nearly|more|half|\d)|a (?:third|quarter|half)|at my (?:last|current|previous)|in my (?:last|current|previous)|single-handed\w*|from scratch|(?:two|three|four|several|many) (?:\w+ )?(?:teams?|projects?|shops?|stores?|sites?|awards?|prizes))\b|\b(?:been |was |were |am )?(?:consistently|always|regularly|twice|repeatedly) (?:\w+ )?(?:rated|ranked|praised|promoted|named|voted|recogni[sz]ed|awarded|commended)\b",
        _SELLS,
        unless=r"\byou(?:r team)?(?: have|'ve)? (?:\w+ )?(?:increased|raised|built|won|cut|doubled)\b",
    ),
    Phrase(
        "find more committed harder better nobody one",
        r"\byou (?:will|would|could|'ll|won't|will not|would not|could not) (?:not |never |hardly |\w+ )?(?:find|meet|get|have) (?:\w+ )?(?:a |an |anyone |anybody |no one |somebody |someone )?(?:more|harder|better|keener) (?:\w+ )?(?:\w+)\b|\b(?:no one|nobody) (?:will |would |could )?(?:work|works|try|tries|cares?) (?:harder|more)\b|\bi(?:'m| am) (?:the|exactly|just|precisely) (?:\w+ )?(?:one|person|man|woman|candidate|answer|what|who)\b",
        _SELLS,
        unless=r"\bhope\b",
    ),
    Phrase(
        "won award awards prize prizes honours degree first-class distinction certified qualified",
        r"\bi(?:'ve| have)? (?:\w+ )?(?:won|received|gained|earned|hold|achieved|got|been awarded) (?:\w+ ){0,3}(?:awards?|prizes?|medals?|honours|distinctions?|first-class|certificat\w+|accolades?|commendations?)\b|\bi have (?:a|an|my) (?:\w+ ){0,3}(?:degree|diploma|master's|phd|mba|doctorate|qualification)\b",
        _SELLS,
        unless=r"\byour?\b[^.?!]{0,15}\b(?:award|prize)|\bthank",
    ),
    Phrase(
        "outperform outshine outsell surpass exceed excel",
        r"\bi (?:\w+ )?(?:outperform\w*|outshine\w*|outsell|outsold|surpass\w*|excel|excelled|shone)\b",
        _SELLS,
    ),
    Phrase(
        "hit ground running day",
        r"\bhit(?:ting)? the ground\b|\bfrom day one\b",
        _SELLS,
        unless=r"\byou(?:r| all| have| had)\b",
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Strengths, years and deeds."""
    return spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW333",
    "selling",
    "Leave your strengths out of a thank-you.",
    "A1",
    "They have just heard them; said again they sound like doubt.",
    "error",
    bad=(
        "My skills in SQL and my track record make me a strong candidate.",
        "With ten years of experience in data I would hit the ground running.",
        "I am confident that I would be an asset to the team.",
        "I led a team of twelve and increased sales by 40%.",
        "I am a hard-working team player.",
    ),
    good=(
        "I would be glad to work with a team that cares for its data.",
        "The way that you test forecasts against the weather stayed with me.",
        "You have built something in ten years that I would like to be part of.",
        "Your question about my experience with surveys made me think.",
    ),
    find=find,
    moves=("thank_you",),
)
