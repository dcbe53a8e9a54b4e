"""What a time of day leaves open: am or pm, by a part of the day, by the other end, else by custom."""

from __future__ import annotations

from afterword.reading.when.nodes import Clock, Dur, Hours, Part, Several


def with_part(c: Clock, part: Part) -> Clock:
    """The clock with its morning or evening settled by a part of the day."""
    if c.sure:
        return c
    name = part.name
    hour = c.hour % 12
    if "morning" in name or name == "breakfast":
        c.hour = hour
    elif name == "night" and (hour == 0 or 1 <= hour <= 5):
        c.hour = hour
        c.next_day = hour == 0
    elif "noon" in name or "evening" in name or "night" in name or name == "dinner":
        c.hour = hour + 12
    elif name == "lunch":
        c.hour = 12 + hour % 12 if hour < 5 else c.hour
    c.sure = True
    c.mer = "pm" if c.hour >= 12 else "am"
    return c


def settle(c: Clock) -> Clock:
    """The clock with am or pm decided: 1 to 6 are the afternoon's, 7 to 12 the working day's."""
    if not c.sure:
        if 1 <= c.hour <= 6:
            c.hour += 12
        c.sure = True
    return c


def hours(a: Clock, b: Clock) -> Hours:
    """Two times that share what one of them says: am or pm, the zone."""
    if not a.zone:
        a.zone, a.tz = b.zone, b.tz
    elif not b.zone:
        b.zone, b.tz = a.zone, a.tz
    if b.sure and not a.sure:
        hour = a.hour % 12
        late = hour + 12
        end = b.hour * 60 + b.minute if not (b.next_day or b.hour == 0) else 1440
        if b.mer == "am":
            a.hour = hour if hour * 60 + a.minute <= end else late
        elif b.mer is None and b.hour > 12:
            settle(a)
            if a.hour * 60 + a.minute > end:
                a.hour = hour
        else:
            a.hour = late if late * 60 + a.minute < end else hour
        a.sure = True
    elif a.sure and not b.sure:
        b.hour = _following(a, b)
        b.sure = True
    return Hours(a, b)


def _following(a: Clock, b: Clock) -> int:
    early, late = b.hour % 12, b.hour % 12 + 12
    return early if early * 60 + b.minute > a.hour * 60 + a.minute else late


def settle_hours(h: Hours) -> Hours:
    """Both ends decided, the second the first of its kind after the first."""
    if not h.a.sure and not h.b.sure:
        settle(h.a)
        h.b.hour = _following(h.a, h.b)
        h.b.sure = True
    settle(h.a)
    settle(h.b)
    return h


def plus(c: Clock, length: Dur) -> Hours | None:
    """From a time for some time; None where that is days."""
    seconds = sum(n * {"second": 1, "minute": 60, "hour": 3600}.get(u, 1e9) for n, u in length.pieces)
    if seconds > 86400:
        return None
    settle(c)
    total = c.hour * 3600 + c.minute * 60 + c.second + int(seconds)
    b = Clock(total // 3600 % 24, total // 60 % 60, total % 60, sure=True, zone=c.zone, tz=c.tz)
    return Hours(c, b)


def several(a: Clock, b: Clock) -> Several:
    """3 or 4 pm."""
    both = hours(a, b)
    return Several([both.a, both.b])
