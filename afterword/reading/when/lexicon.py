"""The words that times are written with, each with its category and value.

A category is what the grammar speaks of (`wd`, `mon`, `unit` ...). A word that reads two ways (`may`, `second`, `past`)
has a category of its own, and the grammar lists it wherever it may stand.
"""

from __future__ import annotations

from typing import Final

Value = int | str | None

_INDEXED: Final[dict[str, tuple[str, ...]]] = {  # the value is the place in the list
    "wd": (
        "monday montag lundi",
        "tuesday tues tue tueday teusday dienstag mardi",
        "wednesday weds wednsday wendesday mittwoch mercredi",
        "thursday thurs thur thu thrusday donnerstag jeudi",
        "friday fri freitag vendredi",
        "saturday samstag samedi",
        "sunday sonntag dimanche",
    ),
    "wds": ("mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"),
    "wdw": ("mon", "", "wed", "", "", "sat", "sun"),  # words of their own as well: only where a time may stand
    "mon": (
        "",
        "january jan januar janvier",
        "february feb feburary febuary februar février",
        "",
        "april apr avril",
        "",
        "june jun juni juin",
        "july jul juli juillet",
        "august aug août",
        "september sept sep septembre",
        "october oct oktober octobre",
        "november nov novembre",
        "december dec dezember décembre",
    ),
    "monw": ("", "", "", "march mar märz mars", "", "may mai"),
    "nw": ("", *["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]),
    "nx": (*("",) * 13, *["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]),
    "ordw": (
        "",
        "first",
        "",
        *["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"],
        *["thirteenth", "fourteenth", "fifteenth"],
        *["sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"],
        *("",) * 9,
        "thirtieth",
    ),
}

_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_ZONES: Final = """est edt cst cdt mst mdt pst pdt et ct mt pt bst gmt utc cet cest eet eest ist msk sast gst sgt hkt
jst
kst aest aedt acst acdt awst nzst nzdt akst akdt hst adt ast wet west sgt brt wat eat pht myt"""
_PLACES: Final = """eastern central mountain pacific uk london british irish dublin paris berlin amsterdam madrid rome
zurich vienna india singapore tokyo sydney chicago houston denver york boston toronto francisco angeles seattle dubai"""
_NAMED: Final = """christmas xmas easter thanksgiving new boxing halloween eid diwali hanukkah ramadan independence
memorial labor labour veterans presidents columbus juneteenth mlk good bank valentine mother mothers father fathers
palm ash
maundy shrove pancake black cyber bonfire pentecost whit fools"""
_VALUED: Final[dict[str, dict[str, str]]] = {  # category: value: words
    "tens": {str(10 * n): w for n, w in enumerate(_TENS.split(), 2)},
    "unit": {
        "second": "seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs",
        "day": "day days",
        "week": "week weeks wk wks woche wochen semaine",
        "fortnight": "fortnight fortnights",
        "month": "month months mth mths",
        "quarter": "quarters qtrs",
        "year": "year years yr yrs",
        "weekend": "weekend weekends weekends",
        "decade": "decade decades",
    },
    "this": {"this": "this current diese diesen dieser", "": "present"},
    "next": {
        "next": "next nxt nächste nächsten nächster nächstes prochain prochaine",
        "coming": "coming upcoming forthcoming",
        "following": "following",
    },
    "last": {"last": "last", "previous": "previous prior preceding"},
    "dayw": {
        "0": "today todays heute",
        "1": "tomorrow tmrw tmr tommorow tommorrow tomorow tommowrow tomorrows morgen demain",
        "-1": "yesterday yesterdays",
    },
    "part": {
        "morning": "morning mornings morn",
        "afternoon": "afternoon afternoons",
        "evening": "evening evenings",
        "night": "night nights overnight",
        "lunch": "lunchtime lunch",
        "dinner": "dinner dinnertime",
        "daytime": "daytime",
        "breakfast": "breakfast",
        "nighttime": "nighttime",
    },
    "tonight": {"night": "tonight tonite"},
    "ampm": {"am": "am", "pm": "pm", "ampm": "ampm"},
    "season": {"spring": "spring", "summer": "summer", "autumn": "autumn fall", "winter": "winter"},
    "lapse": {s: s for s in ["eod", "cob", "cop", "eob", "eop", "eow", "eom", "eoy", "bom", "boy", "soy", "som"]},
    "vague": {"2": "couple", "3": "few some", "4": "several"},
    "early": {"early": "early beginning start"},
    "mid": {"mid": "mid middle"},
    "late": {"late": "late latter", "end": "end ende fin"},
    "approx": {"about": "about around approximately approx roughly circa ca nearly almost"},
    "noon": {"12": "noon midday noontime noonish", "0": "midnight midnite"},
    "zone": {z: z for z in _ZONES.split()},
    "place": {p: p for p in _PLACES.split()},
    "named": {n: n for n in _NAMED.split()},
}

_PLAIN: Final[str] = """
the=the,den,dem,zum,le very thing less=less,under a=a,an of in at=at,@,um,à on by=by,d'ici before=before,vor,avant
until=until,untill,till,til,bis,jusqu'au through=through,thru,throughout after since from=from,de between=between,btw
to and or for within,inside during,over over,during than later=later earlier ago hence now half past
quarter=quarter,qtr second=second oclock=oclock,o'clock ish=ish,sharp business=business,working,work
wkday=weekday,weekdays ending wend=w/e commencing=commencing,beginning,starting wc=wc,w/c,w/b as no not up
each=each,every another more hundred thousand time date all rest close=close back play p q lh=h w t z m ld=d s y eve
holiday=holiday,holidays fiscal=fiscal,fy,financial,tax,academic,school term=term,semester around=around moment=moment
advance be so only if is are was were we i it you he they your our my long lastmonth=lastmonth nextmonth=nextmonth
lastweek=lastweek nextweek=nextweek lastyear=lastyear nextyear=nextyear be=be,era,ce,bc,ad just any thing=thing
latest=latest earliest effective beyond sooner whole=whole,full,entire,calendar,consecutive,clear o clock=clock ytd
mtd onwards=onwards,onward ahead remainder but c exactly=exactly,precisely uhr=uhr
"""


def _words() -> dict[str, tuple[str, Value]]:
    found: dict[str, tuple[str, Value]] = {}
    for entry in _PLAIN.split():
        name, _, forms = entry.partition("=")
        if not forms and "," in name:
            forms, name = name, name.partition(",")[0]
        for form in forms.split(",") if forms else (name,):
            found[form] = (name, None)
    for category, lists in _INDEXED.items():
        for place, text in enumerate(lists):
            for form in text.split():
                found[form] = (category, place)
    for category, groups in _VALUED.items():
        for value, text in groups.items():
            for form in text.split():
                found[form] = (category, int(value) if value.lstrip("-").isdigit() else value)
    return found


WORDS: Final[dict[str, tuple[str, Value]]] = _words()
