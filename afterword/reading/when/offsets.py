"""Level three: lengths of time counted from the message or from another day."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from afterword.reading.when.almanac import DAY, monday, plus_months, plus_working_days
from afterword.reading.when.daytime import settle
from afterword.reading.when.durations import LENGTH
from afterword.reading.when.nodes import Cal, Clock, Dur, Stamp, Within
from afterword.reading.when.relative import span
from afterword.reading.when.resolve import dates_of
from afterword.reading.when.rules import Got, Rule, Setting, codes_of

_LOOSE: Final[dict[tuple[str, str], tuple[int, int, int]]] = {  # (vague, unit): from, to, and "within" up to, in days
    ("few", "day"): (2, 5, 5),
    ("several", "day"): (3, 7, 7),
    ("couple", "day"): (2, 3, 3),
    ("few", "week"): (14, 28, 28),
    ("several", "week"): (21, 42, 42),
    ("couple", "week"): (10, 16, 16),
    ("few", "month"): (60, 120, 120),
    ("several", "month"): (90, 180, 180),
    ("couple", "month"): (45, 75, 75),
}


def plus(now: datetime, d: Dur, sign: int, at: Setting, number: float | None = None) -> datetime | None:
    """A moment some time away; None beyond the calendar."""
    moment = now
    try:
        for n, unit in d.pieces:
            n = number if number is not None else n
            if d.business and unit in ("day", "week"):
                count = int(n) * (5 if unit == "week" else 1)
                day = plus_working_days(moment.date(), sign * count, at.country, at.region)
                moment = datetime.combine(day, moment.time())
            elif unit in ("month", "quarter", "year"):
                months = n * {"month": 1, "quarter": 3, "year": 12}[unit]
                day = plus_months(moment.date(), sign * int(months))
                moment = datetime.combine(day, moment.time()) + sign * timedelta(days=round(30 * (months % 1)))
            else:
                moment += sign * timedelta(seconds=n * LENGTH[unit])
    except (OverflowError, ValueError):
        return None
    return moment if 1 < moment.year < 9990 else None


def coarse(d: Dur) -> bool:
    """Is it counted in days or longer?"""
    return LENGTH[d.pieces[-1][1]] >= 86400


def meant(d: Dur, at: Setting, within: bool) -> tuple[datetime, datetime] | None:
    """The stretch that people mean by "in" or "within" a length, as a table of usage has it."""
    unit = d.pieces[0][1]
    known = _LOOSE.get((d.vague, unit))
    if known and not d.business:
        lo, hi, top = known
        return (at.now, at.now + top * DAY) if within else (at.now + lo * DAY, at.now + hi * DAY)
    to = plus(at.now, d, 1, at, d.hi)
    start = plus(at.now, d, 1, at)
    if to is None or start is None:
        return None
    if within:
        return at.now, to
    if d.hi is None and not d.business and len(d.pieces) == 1:
        slack = {"week": 2, "fortnight": 2, "month": 4, "quarter": 7, "year": 14}.get(unit, 0)
        return start - slack * DAY, to + slack * DAY
    return start, to


def _in(x: Got) -> tuple[str, Any] | None:
    """in 3 weeks, in a few days, in 3-5 business days."""
    return offset(x("u"), x.at, x.at.now, 1)


def offset(d: Dur, at: Setting, base: datetime, sign: int) -> tuple[str, Any] | None:
    """The day, moment or stretch that lies a length before or after `base`."""
    moment = plus(base, d, sign, at)
    if moment is None:
        return None
    if not coarse(d):
        if d.hi is not None:
            end = plus(base, d, sign, at, d.hi)
            return "S", Stamp(moment=moment, until=end)
        return "S", Stamp(moment=moment, grain="second")
    stretch = meant(d, at, within=False) if sign > 0 and base == at.now else None
    days = (stretch[0].date(), stretch[1].date()) if stretch else None
    if d.hi is not None:
        end = plus(base, d, sign, at, d.hi)
        if end is not None and end < moment:
            moment, end = end, moment  # 10-11 years ago
        return ("W", Within(moment, end, "day", days or (moment.date(), end.date()))) if end else None
    return "D", Cal(lo=moment.date(), hi=moment.date() + DAY, moment=moment, meant=days, rel="offset")


def _ago(x: Got) -> tuple[str, Any] | None:
    return offset(x("u"), x.at, x.at.now, -1)


def _next(x: Got) -> tuple[str, Any] | None:
    """the next 3 days: from tomorrow; the last two minutes: up to now."""
    d: Dur = x("u")
    forward = x.kind("rel") in codes_of("next")
    if x.kind("rel") in codes_of("this"):
        return None
    return _run(x, d, forward)


def _run(x: Got, d: Dur, forward: bool) -> tuple[str, Any] | None:
    other = plus(x.at.now, d, 1 if forward else -1, x.at, d.hi)
    if other is None:
        return None
    if not coarse(d):
        lo, hi = (x.at.now, other) if forward else (other, x.at.now)
        return "S", Stamp(moment=lo, until=hi)
    unit, n = d.pieces[-1][1], d.pieces[-1][0]
    if unit == "quarter":
        return _calendar_run(x, unit, int(n), forward)
    if forward:
        stretch = meant(d, x.at, within=True)
        if stretch is None:
            return None
        first, last = x.at.now + DAY, other + DAY
        lo, hi = first.replace(hour=0, minute=0, second=0), last.replace(hour=0, minute=0, second=0)
        return "W", Within(lo, hi, "day", (stretch[0].date(), stretch[1].date()))
    lo, hi = datetime.combine(other.date(), datetime.min.time()), datetime.combine(x.at.today, datetime.min.time())
    return "W", Within(lo, hi, "day", (other.date(), x.at.today))


def _calendar_run(x: Got, unit: str, n: int, forward: bool) -> tuple[str, Any] | None:
    a, b = span(x.at.today, unit, 1 if forward else -n), span(x.at.today, unit, n if forward else -1)
    if a is None or b is None or a.lo is None or b.hi is None:
        return None
    return "D", Cal(lo=a.lo, hi=b.hi, grain="quarter")


def _from(x: Got) -> tuple[str, Any] | None:
    """3 days after January 12th, a week before yesterday, two days from Monday."""
    base: Cal | Stamp = x("d")
    if x.has("from") and x.before() in codes_of("for"):
        return None  # for three days from Monday
    sign = -1 if x.has("before") else 1
    if isinstance(base, Stamp):
        if base.moment is None:
            return None
        start = base.moment
    else:
        known = dates_of(base, x.at)
        if known is None:
            return None
        start = base.moment or datetime.combine(known[0], datetime.min.time())
        if base.rel == "today" and known[0] != x.at.today:
            start = datetime.combine(known[0], x.at.now.time())
        if base.rel == "today" and known[0] == x.at.today:
            start = x.at.now
    return offset(x("u"), x.at, start, sign)


def _unit_beside(x: Got) -> tuple[str, Any] | None:
    """the week before Christmas, the day after the interview is no date; the day after Friday is Saturday."""
    unit = x("one")
    known = dates_of(x("d"), x.at)
    if known is None or unit not in ("day", "week", "weekend"):
        return None
    day = known[1] if x.has("after") else known[0] - DAY
    if unit == "day":
        return "D", Cal(lo=day, hi=day + DAY)
    if unit == "weekend":
        step = 1 if x.has("after") else 0
        saturday = (
            known[0] + (5 - known[0].weekday()) % 7 * DAY
            if step
            else known[0] - ((known[0].weekday() - 5) % 7 or 7) * DAY
        )
        return "D", Cal(lo=saturday, hi=saturday + 2 * DAY)
    lo = monday(known[0]) + (7 if x.has("after") else -7) * DAY
    return "D", Cal(lo=lo, hi=lo + 7 * DAY, grain="week", meant=(lo, lo + 4 * DAY))


def _clock_shift(x: Got) -> tuple[str, Any] | None:
    """two hours before noon."""
    d: Dur = x("u")
    c: Clock = x("c")
    if coarse(d) or d.hi is not None:
        return None
    settle(c)
    seconds = int(sum(n * LENGTH[u] for n, u in d.pieces)) * (1 if x.has("after") else -1)
    total = (c.hour * 3600 + c.minute * 60 + seconds) % 86400
    return "C", Clock(total // 3600, total // 60 % 60, sure=True, zone=c.zone, tz=c.tz)


def _weekday_week(x: Got) -> tuple[str, Any] | None:
    """Tuesday week, a week on Tuesday, a fortnight today, a week tomorrow."""
    cal: Cal = x("d")
    if cal.rel not in ("", "today", "this") or cal.month is not None or (cal.wd is None and cal.rel != "today"):
        return None
    days = 14 if x("f") == "fortnight" else 7
    if not x.has("f"):
        n, unit = x("u").pieces[0]
        if unit not in ("week", "fortnight") or x("u").hi is not None:
            return None
        days = int(n * (14 if unit == "fortnight" else 7))
    elif x("f") not in ("week", "fortnight"):
        return None
    known = dates_of(cal, x.at)
    if known is None:
        return None
    day = known[0] + days * DAY
    return "D", Cal(lo=day, hi=day + DAY)


def _weekday_then(x: Got) -> tuple[str, Any] | None:
    """in 3 days on Friday, Thursday, two years from now: that weekday on or after the day counted to."""
    base: Cal = x("d")
    wd: Cal = x("wd")
    if base.rel != "offset" or base.lo is None or wd.wd is None or wd.month or wd.day or wd.lo:
        return None
    day = base.lo + (wd.wd - base.lo.weekday()) % 7 * DAY
    return "D", Cal(lo=day, hi=day + DAY)


def _signed(x: Got) -> tuple[str, Any] | None:
    return offset(x("u"), x.at, x.at.now, -1 if x.kind("s") in codes_of("dash") else 1)


def _signed_from(x: Got) -> tuple[str, Any] | None:
    known = dates_of(x("d"), x.at)
    if known is None:
        return None
    return offset(x("u"), x.at, datetime.combine(known[0], datetime.min.time()), -1)


def _count_first(x: Got) -> tuple[str, Any] | None:
    """the 2 upcoming months, the 5 past years."""
    if x("u") not in LENGTH:
        return None
    d = Dur(((x("q"), x("u")),))
    return _run(x, d, forward=x.kind("rel") in codes_of("next"))


def _past(x: Got) -> tuple[str, Any] | None:
    d: Dur = x("u")
    unit, n = d.pieces[-1][1], d.pieces[-1][0]
    if unit == "quarter":
        return _calendar_run(x, unit, int(n), False)
    lo = plus(x.at.now, d, -1, x.at)
    if lo is None:
        return None
    if not coarse(d):
        return "S", Stamp(moment=lo, until=x.at.now)
    start = datetime.combine(lo.date(), datetime.min.time())
    return "W", Within(start, datetime.combine(x.at.today, datetime.min.time()), "day", (lo.date(), x.at.today))


COUNT: Final[tuple[Rule, ...]] = (
    Rule("in approx? approx? u=U mark? time?", _in),
    Rule("in just? over|less|approx u=U mark? time?", _in),
    Rule("u=U mark? time", _in),
    Rule("in u=U from now|S", _in),
    Rule("u=U from|hence now|S", _in),
    Rule("in? u=U hence|later", _in),
    Rule("u=U ago", _ago),
    Rule("u=U before|earlier !D|C|S|P|the|our|your|we|you|word", _ago),
    Rule("the? rel=REL u=U", _next),
    Rule("the? rel=past u=U", _past),
    Rule("the? q=NUM rel=next|last|past u=unit", _count_first),
    Rule("in|within? u=U after d=D|S", _from),
    Rule("in|within? u=U from=from d=D|S", _from),
    Rule("in|within? u=U before=before d=D|S", _from),
    Rule("the? one=unit after=after d=D", _unit_beside),
    Rule("the? one=unit after=next d=D", lambda x: _unit_beside(x) if x("after") == "following" else None),
    Rule("the? one=unit before d=D", _unit_beside),
    Rule("u=U before=before c=C", _clock_shift),
    Rule("u=U after=after c=C", _clock_shift),
    Rule("u=U on? d=D", _weekday_week),
    Rule("d=D f=unit !of|on", _weekday_week),
    Rule("s=plus|dash|ldash u=U", _signed),
    Rule("d=D dash|ldash u=U", _signed_from),
)

THEN: Final[tuple[Rule, ...]] = (
    Rule("d=D on|comma? wd=D", _weekday_then),
    Rule("wd=D comma? d=D", _weekday_then),
)
