"""British and American spellings of one word, as two tables; words that mean something of their own are left out."""

from __future__ import annotations

from typing import Final


def _forms(stems: str, british: str, american: str, endings: str) -> list[tuple[str, str]]:
    ends = ["" if end == "-" else end for end in endings.split()]
    return [(stem + british + end, stem + american + end) for stem in stems.split() for end in ends]


_PAIRS: Final = [
    *_forms("col fav behavi harb hon lab neighb rum flav hum vap endeav", "our", "or", "- s"),
    *_forms("col fav hon lab flav hum endeav harb", "our", "or", "ed ing"),
    *_forms("fav hon", "our", "or", "able ably"),
    *_forms("fav", "our", "or", "ite ites"),
    *_forms("behavi", "our", "or", "al"),
    *_forms("neighb", "our", "or", "hood ing hoods"),
    *_forms("col", "our", "or", "ful less"),
    *_forms("cent theat fib lit calib spect", "re", "er", "- s"),
    *_forms("cent", "red", "ered", "-"),
    *_forms("kilomet millimet centimet", "re", "er", "- s"),
    *_forms("anal catal paral", "yse", "yze", "- d s r rs"),
    *_forms("anal catal paral", "ysing", "yzing", "-"),
    *_forms("travel cancel model label level signal counsel fuel channel total dial pencil quarrel shovel tunnel initial", "led", "ed", "-"),
    *_forms("travel cancel model label level signal counsel fuel channel dial tunnel", "ling", "ing", "-"),
    *_forms("travel model label counsel signal", "ler", "er", "- s"),
    *_forms("marvel", "lous", "ous", "- ly"),
    *_forms("jewel", "lery", "ry", "-"),
    *_forms("catalog dialog analog", "ue", "", "- s"),
    *_forms("defen offen preten", "ce", "se", "- s"),
    *_forms("fulfil enrol instil distil", "", "l", "- s"),
    *_forms("fulfil enrol instal", "ment", "lment", "-"),
    *_forms("skil wil", "ful", "lful", "- ly"),
    ("programme", "program"), ("programmes", "programs"), ("grey", "gray"), ("greyer", "grayer"), ("tyre", "tire"), ("tyres", "tires"),
    ("cheque", "check"), ("cheques", "checks"), ("aeroplane", "airplane"), ("ageing", "aging"), ("acknowledgement", "acknowledgment"),
    ("manoeuvre", "maneuver"), ("manoeuvres", "maneuvers"), ("sceptical", "skeptical"), ("sceptic", "skeptic"), ("artefact", "artifact"),
    ("artefacts", "artifacts"), ("pyjamas", "pajamas"), ("whilst", "while"), ("amongst", "among"), ("learnt", "learned"), ("maths", "math"),
    ("aluminium", "aluminum"), ("mould", "mold"), ("plough", "plow"), ("cosy", "cozy"), ("kerb", "curb"), ("storey", "story"),
    ("practised", "practiced"), ("practising", "practicing"), ("paediatric", "pediatric"), ("anaesthetic", "anesthetic"),
    ("anaesthetics", "anesthetics"), ("orthopaedic", "orthopedic"), ("gynaecology", "gynecology"), ("haematology", "hematology"),
    ("oestrogen", "estrogen"), ("diarrhoea", "diarrhea"), ("licence", "license"), ("licences", "licenses"), ("judgement", "judgment"),
    ("speciality", "specialty"), ("likeable", "likable"), ("sizeable", "sizable"), ("mum", "mom"), ("draught", "draft"),
]  # fmt: skip

_ISE: Final = (
    "organ real recogn summar priorit special apolog optim familiar emphas general custom final minim maxim util modern standard "
    "visual util character categor critic author capital central digit econom equal finali formal global harmon hospital "
    "incentiv individual initial internal legal local memor mobil monet motiv national neutral normal personal popular "
    "privat public rational revolution scrutin social stabil steril streamlin subsid summar symbol synchron synthes system theor victim vocal"
).split()
_ISE_PAIRS: Final = [
    (f"{stem}is{end}", f"{stem}iz{end}")
    for stem in _ISE
    for end in ("e", "ed", "es", "ing", "ation", "ations", "er", "ers", "ational")
]

# These are words of both, or of British English with another meaning, and are no sign of American spelling.
_BOTH: Final = frozenset(
    "program programs tire tires check checks curb story while among learned license licenses draft mold judgment aging "
    "liter liters specialty acknowledgment".split()
)
# These are read in American mail too.
_EVERYWHERE: Final = frozenset(
    "judgement acknowledgement likeable sizeable dialogue dialogues catalogue catalogues grey speciality".split()
)

BRITISH: Final[dict[str, str]] = {
    british: american for british, american in [*_PAIRS, *_ISE_PAIRS] if british not in _EVERYWHERE
}
"""British word to American. Oxford's -ize is British as well, so -ise is a sign of British and -ize none of American."""

AMERICAN: Final[dict[str, str]] = {
    american: british
    for british, american in _PAIRS
    if american not in _BOTH and american not in {b for b, _ in _PAIRS}
}
"""American word to British."""
