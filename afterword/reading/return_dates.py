"""Days named in an automatic answer, in the languages that these are met in: a small reader for short, plain dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from afterword.reading.late import Late

_MONTHS: Final = (
    (
        "january janvier enero gennaio janeiro januar jänner januari tammikuuta stycznia styczeń ledna "
        "január ianuarie января січня ocak"
    ),
    (
        "february février febrero febbraio fevereiro februar februari helmikuuta lutego února február "
        "februarie февраля лютого şubat"
    ),
    "march mars marzo março märz maart marts maaliskuuta marca března március martie марта березня mart",
    "april avril abril aprile huhtikuuta kwietnia dubna április aprilie апреля квітня nisan",
    "may mai mayo maggio maio mei maj toukokuuta maja května május мая травня mayıs",
    "june juin junio giugno junho juni kesäkuuta czerwca června június iunie июня червня haziran",
    "july juillet julio luglio julho juli heinäkuuta lipca července július iulie июля липня temmuz",
    "august août agosto augustus elokuuta sierpnia srpna augusztus augusti августа серпня ağustos",
    (
        "september septembre septiembre settembre setembro syyskuuta września září szeptember septembrie "
        "сентября вересня eylül"
    ),
    (
        "october octobre octubre ottobre outubro oktober lokakuuta października října október octombrie "
        "октября жовтня ekim"
    ),
    "november novembre noviembre novembro marraskuuta listopada noiembrie ноября листопада kasım",
    (
        "december décembre diciembre dicembre dezembro dezember joulukuuta grudnia prosince decembrie "
        "декабря грудня aralık"
    ),
)
_DAYS: Final = (
    (
        "monday montag lundi lunes lunedì segunda maandag måndag mandag maanantaina poniedziałek pondělí "
        "hétfő luni понедельник понеділок pazartesi"
    ),
    (
        "tuesday dienstag mardi martes martedì terça dinsdag tisdag tirsdag tiistaina wtorek úterý kedd "
        "marți вторник вівторок salı"
    ),
    (
        "wednesday mittwoch mercredi miércoles mercoledì quarta woensdag onsdag keskiviikkona środę "
        "środa středu szerda miercuri среду середу çarşamba"
    ),
    (
        "thursday donnerstag jeudi jueves giovedì quinta donderdag torsdag torstaina czwartek čtvrtek "
        "csütörtök joi четверг perşembe"
    ),
    (
        "friday freitag vendredi viernes venerdì sexta vrijdag fredag perjantaina piątek pátek péntek "
        "vineri пятницу cuma"
    ),
    (
        "saturday samstag sonnabend samedi sábado sabato zaterdag lördag lørdag lauantaina sobotę sobotu "
        "szombat sâmbătă субботу cumartesi"
    ),
    (
        "sunday sonntag dimanche domingo domenica zondag söndag søndag sunnuntaina niedzielę neděli "
        "vasárnap duminică воскресенье pazar"
    ),
)
_MONTH: Final = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}
_SHORT: Final = {word[:3]: number for number, words in enumerate(_MONTHS, 1) for word in words.split()[:1]}
_WEEKDAY: Final = {word: number for number, words in enumerate(_DAYS) for word in words.split()}
_NAMES: Final = "|".join(sorted(map(re.escape, _MONTH), key=len, reverse=True))
_SHORTS: Final = "|".join((*_SHORT, "sept", "okt", "dez", "mai", "mär", "mrt"))
_WEEKDAYS: Final = "|".join(sorted(map(re.escape, _WEEKDAY), key=len, reverse=True))

_FOUND: Final = Late(
    rf"(?P<iso>\b20\d\d-\d\d-\d\d\b)|(?P<cjk>(?:20\d\d年)?\d{{1,2}}月\d{{1,2}}日)|"
    rf"(?P<kor>\d{{1,2}}월\s?\d{{1,2}}일)|(?<![\d.])(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|ª|:e|\.)?\s?(?:of |de |"
    rf"d')?(?P<dm>{_NAMES}|(?:{_SHORTS})(?![^\W\d_]))\.?(?:,?\s(?:de )?(?P<dy>20\d\d))?|\b(?P<mm>{_NAMES}|"
    rf"{_SHORTS})\.?\s(?P<md>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?:,?\s(?P<my>20\d\d))?|"
    rf"(?<![\d./-])(?P<n1>\d{{1,2}})(?P<sep>[./-])\s?(?P<n2>\d{{1,2}})(?:(?P=sep)\s?(?P<ny>20\d\d|\d\d)|"
    rf"\.)?(?![\d/-])|\bthe (?P<only>\d{{1,2}})(?:st|nd|rd|th)\b|\b(?P<next>next |nächsten |kommenden |"
    rf"coming )?(?P<wd>{_WEEKDAYS})\b|(?P<tomorrow>\b(?:tomorrow|morgen|demain|mañana|domani|amanhã|i morgon|"
    rf"i morgen|jutro|завтра)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """A day and where the text names it (code points, end excluded)."""

    start: int
    end: int
    day: date


def dates_in(text: str, at: date) -> list[Named]:
    """The days that `text` names, seen from `at`.

    A date without a year is the next one, a weekday the next after the day named before it.
    """
    named: list[Named] = []
    for found in _FOUND().finditer(text):
        day = _day(found, at, named[-1].day if named and named[-1].day >= at else at)
        if day is None:
            continue
        beside = named[-1] if named else None
        if (
            beside is not None
            and found["wd"] is None
            and 0 <= found.start() - beside.end <= 6
            and beside.end - beside.start < 14
            and _was_weekday(text, beside)
        ):
            named.pop()
        named.append(Named(found.start(), found.end(), day))
    return named


def _was_weekday(text: str, named: Named) -> bool:
    """ "Tuesday, 28 August" is one day, not two."""
    return text[named.start : named.end].casefold().split()[-1] in _WEEKDAY


def _day(found: re.Match[str], at: date, since: date) -> date | None:
    if found["iso"]:
        return _valid(*map(int, found["iso"].split("-")))
    if found["cjk"] or found["kor"]:
        numbers = [int(number) for number in re.findall(r"\d+", found[0])]
        return _valid(*numbers) if len(numbers) == 3 else _coming(numbers[0], numbers[1], at)
    if found["d"]:
        return _dated(int(found["d"]), _month(found["dm"]), found["dy"], at)
    if found["md"]:
        return _dated(int(found["md"]), _month(found["mm"]), found["my"], at)
    if found["n1"]:
        day, month = int(found["n1"]), int(found["n2"])
        if month > 12 and found["sep"] == "/":
            day, month = month, day
        if not found["ny"] and found["sep"] == "-":
            return None
        return _dated(day, month, found["ny"], at)
    if found["only"]:
        return _valid(since.year, since.month, int(found["only"]))
    if found["tomorrow"]:
        return at + timedelta(days=1)
    if (found["next"] or "").casefold() == "next ":
        return None  # which one that is, English decides elsewhere
    return _weekday(_WEEKDAY[found["wd"].casefold()], since)


def _month(word: str) -> int:
    folded = word.casefold()
    return (
        _MONTH.get(folded) or _SHORT.get(folded[:3]) or {"okt": 10, "dez": 12, "mai": 5, "mär": 3, "mrt": 3}[folded[:3]]
    )


def _dated(day: int, month: int, year: str | None, at: date) -> date | None:
    if year is None:
        return _coming(month, day, at)
    return _valid(int(year) if len(year) == 4 else 2000 + int(year), month, day)


def _coming(month: int, day: int, at: date) -> date | None:
    """That day in the year that lies nearest ahead: up to a month back is this year's."""
    this = _valid(at.year, month, day)
    if this is not None and this < at - timedelta(days=31):
        return _valid(at.year + 1, month, day)
    return this


def _weekday(number: int, since: date) -> date:
    return since + timedelta(days=(number - since.weekday() - 1) % 7 + 1)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
