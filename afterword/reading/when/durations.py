"""Level one: lengths of time, exact and vague, in days of any kind and in working days."""

from __future__ import annotations

from typing import Any, Final

from afterword.reading.when.nodes import Dur
from afterword.reading.when.rules import Got, Rule, codes_of

LENGTH: Final[dict[str, float]] = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "week": 604800,
    "fortnight": 1209600,
    "month": 2592000,
    "quarter": 7776000,
    "year": 31536000,
    "decade": 315360000,
}


_QUARTER: Final = codes_of("quarter")


_SECOND: Final = codes_of("second")


_STICKY: Final = codes_of("dot slash dash money plus colon hash")


def unit_of(x: Got, name: str = "u") -> str | None:
    """The unit that a named symbol is; None for what measures no length."""
    if x.kind(name) in _QUARTER:
        return "quarter"
    if x.kind(name) in _SECOND:
        return "second"
    unit: str = x(name)
    return unit if unit in LENGTH else None


def seconds(d: Dur) -> float:
    """How long it is; months of 30 days, years of 365, working days as days."""
    return sum(n * LENGTH[u] for n, u in d.pieces)


def _made(x: Got, number: float, **more: Any) -> tuple[str, Any] | None:
    unit = unit_of(x)
    if unit is None or number > 9999:
        return None
    return "U", Dur(((number, unit),), **more)


def _plain(x: Got) -> tuple[str, Any] | None:
    number = x("q")
    if x.m.start() and x.before() in _STICKY and x.glued_before() and x.before() not in codes_of("plus dash"):
        return None
    return _made(x, number, business=x.has("bus"), hi=None)


def _span(x: Got) -> tuple[str, Any] | None:
    """3-5 business days, two to three weeks."""
    if x.glued_before() and x.before() in _STICKY:
        return None
    lo, hi = x("q"), x("q2")
    if hi <= lo:
        return None
    unit = unit_of(x)
    return ("U", Dur(((lo, unit),), hi=hi, business=x.has("bus"))) if unit else None


def _letter(x: Got) -> tuple[str, Any] | None:
    """5d, 2h, 90m: only stuck together and behind a sign or a word that wants a length."""
    units = {"m": "minute", "h": "hour", "d": "day", "w": "week", "y": "year", "s": "second"}
    if x.line.ends[x.m.start("q")] != x.line.starts[x.m.start("l")]:
        return None
    if x.before() not in codes_of("plus dash in within for approx and next last"):
        return None
    return "U", Dur(((x("q"), units[x.words("l").lower()]),))


def _vague(x: Got) -> tuple[str, Any] | None:
    word = x.words("v").lower()
    if word == "some" and not x.words("u").lower().endswith("s"):
        return None  # some day
    name = "few" if word == "some" else word
    return _made(x, x("v"), vague=name, business=x.has("bus"))


def _decimal(x: Got) -> tuple[str, Any] | None:
    return _made(x, float(f"{x('q')}.{x.words('r')}"))


def _fraction(x: Got) -> tuple[str, Any] | None:
    unit = unit_of(x)
    if x("q") > 1 and x("r") == x("q") + 1 and unit in ("day", "week", "month"):
        return "U", Dur(((x("q"), unit),), hi=x("r"))  # 2/3 weeks are two or three
    return _made(x, x("q") / x("r")) if x("r") and x("q") < x("r") <= 12 else None


def _mixed(x: Got) -> tuple[str, Any] | None:
    """3 1/2 years."""
    return _made(x, x("w") + x("q") / x("r")) if x("q") < x("r") else None


def _one(x: Got) -> tuple[str, Any] | None:
    return _made(x, 1, vague="a", business=x.has("bus"))


def _all_day(x: Got) -> tuple[str, Any] | None:
    unit = unit_of(x)
    return ("U", Dur(((1, unit),))) if unit and x.before() in codes_of("for last approx") else None


def _plus_half(x: Got) -> tuple[str, Any] | None:
    return _made(x, (x("q") if x.has("q") else 1) + 0.5)


def _half(x: Got) -> tuple[str, Any] | None:
    unit = unit_of(x)
    return None if unit in (None, "quarter", "second") else _made(x, 0.5)


def _quarter(x: Got) -> tuple[str, Any] | None:
    count = x("q") if x.has("q") else 1
    return ("U", Dur(((count * 15, "minute"),))) if x("u") == "hour" else None


def _merge(x: Got) -> tuple[str, Any] | None:
    """1 day and 5 hours, 5 years 1 month 12 days: each smaller than the one before."""
    a, b = x("a"), x("b")
    if a.hi or b.hi or a.business or b.business:
        return None
    if LENGTH[b.pieces[0][1]] >= LENGTH[a.pieces[-1][1]]:
        return None
    if x.has("c"):
        c: Dur = x("c")
        if c.hi or c.business or LENGTH[c.pieces[0][1]] >= LENGTH[b.pieces[-1][1]]:
            return None
        return "U", Dur(a.pieces + b.pieces + c.pieces)
    return "U", Dur(a.pieces + b.pieces)


RULES: Final[tuple[Rule, ...]] = (
    Rule("another? q=NUM more|lp|whole? dash? bus=business? u=UNIT", _plain),
    Rule("q=NUM lp NUM rp bus=business? u=UNIT", _plain),
    Rule("q=NUM dash|ldash|to|or|and q2=NUM bus=business? u=UNIT", _span),
    Rule("q=NUM bus=wkday", lambda x: ("U", Dur(((x("q"), "day"),), business=True))),
    Rule("q=NUM l=m|lh|ld|w|y|s", _letter),
    Rule("a|another? v=vague of? more|the? bus=business? u=UNIT", _vague),
    Rule("q=NUM dot r=NUM u=UNIT", _decimal),
    Rule("q=NUM slash r=NUM of? a? u=UNIT", _fraction),
    Rule("a|another whole? bus=business? u=UNIT", _one),
    Rule("all the? u=UNIT", _all_day),
    Rule("the whole u=UNIT", _all_day),
    Rule("q=NUM and a half u=UNIT", _plus_half),
    Rule("a u=UNIT and a? half", _plus_half),
    Rule("q=NUM u=UNIT and a? half", _plus_half),
    Rule("q=NUM u=UNIT half", _plus_half),
    Rule("w=n q=n slash r=n u=UNIT", _mixed),
    Rule("q=nx and r=nw u=UNIT", lambda x: _made(x, x("q") + x("r"))),
    Rule("a? half dash? a? u=UNIT", _half),
    Rule("a? q=frac dash? a|of? a? u=UNIT", lambda x: _made(x, x("q"))),
    Rule("r=NUM q=frac u=UNIT", lambda x: _made(x, x("r") + x("q"))),
    Rule("a? quarter of? a u=unit", _quarter),
    Rule(
        "q=NUM dash? unit0=unit of a u=unit",
        lambda x: _quarter(x) if x("q") == 3 and x.words("unit0").lower().startswith("quarter") else None,
    ),
)


MERGES: Final[tuple[Rule, ...]] = (
    Rule("a=U and|comma? b=U", _merge),
    Rule("a=U and|comma? b=U and|comma? c=U", _merge),
)
