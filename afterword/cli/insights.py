"""`afterword insights`: what many candidacies show together, and what it is too early to say."""

from __future__ import annotations

from math import isinf
from typing import TYPE_CHECKING, Any

from afterword.cli.screen import AsFormat, Format, console, print_json

if TYPE_CHECKING:
    from afterword.actions.insights import Insights
    from afterword.actions.intervals import Share

_NAMES = {
    "yes": "a yes",
    "no": "a no",
    "withdrawn": "withdrawn",
    "dormant": "silence",
    "0": "no interview",
    "1": "one interview",
    "2": "two interviews",
    "3": "three or more",
}


def insights(format: AsFormat = Format.text) -> None:
    """How long employers took, which promises were kept, and where candidacies end; nothing is claimed of a few.

    Example:

      afterword insights
    """
    from afterword.actions.insights import insights as look
    from afterword.project.bootstrap import open_house

    house = open_house()
    seen = look(house.candidate.id, house.now(), house.settings)
    if format == Format.json:
        print_json(_as_json(seen))
        return
    out = console()
    for title, lines in (
        ("How long employers took", _took(seen)),
        ("Promises kept", _kept(seen)),
        ("Ends", _ends(seen)),
    ):
        out.print(f"\n[bold]{title}[/bold]")
        for line in lines:
            out.print(f"  {line}")


def _took(seen: Insights) -> list[str]:
    from afterword.actions.insights import HORIZON, LEAST

    took = seen.took
    if took.middle is None:
        return [f"{took.of} of {LEAST}: at {LEAST} interviews {HORIZON} days back it shows when half were answered."]
    return [
        f"Half of {took.of} interviews were answered within {_days(took.middle.value)}; likely "
        f"{_days(took.middle.low)} to {_days(took.middle.high)}.",
        f"{took.longer} waited longer than {HORIZON} days, or still wait; {took.young} younger ones are not counted.",
    ]


def _kept(seen: Insights) -> list[str]:
    from afterword.actions.insights import LEAST

    kept, counts = seen.kept, dict(seen.kept.counts)
    if kept.share is None:
        return [f"{kept.of} of {LEAST}: at {LEAST} promised days that came it shows how many were kept."]
    return [
        _line("kept by the day", kept.share),
        f"Later: {counts['late']}. Nothing came: {counts['missed']}. Not counted: {counts['moved']} put off in time, "
        f"{counts['pending']} to come.",
    ]


def _ends(seen: Insights) -> list[str]:
    from afterword.actions.insights import LEAST

    ends = seen.ends
    if not ends.how:
        return [f"{ends.of} of {LEAST}: at {LEAST} candidacies that are over it shows how and where they end."]
    return [_line(_NAMES[one.name], one) for one in ends.how] + [
        _line(f"after {_NAMES[one.name]}", one) for one in ends.where
    ]


def _line(name: str, one: Share) -> str:
    return f"{name:<24}{one.count:>4} of {one.of}, {one.value:4.0%}; likely {one.low:.0%} to {one.high:.0%}"


def _days(days: float) -> str:
    from afterword.actions.insights import HORIZON

    return f"more than {HORIZON} days" if isinf(days) else f"{days:g} days"


def _as_json(seen: Insights) -> dict[str, Any]:
    from afterword.actions.insights import HORIZON, LEAST

    took, kept, ends = seen.took, seen.kept, seen.ends
    middle = took.middle
    return {
        "now": seen.now,
        "candidacies": seen.candidacies,
        "least": LEAST,
        "answers": {
            "interviews": took.of,
            "horizon_days": HORIZON,
            "by_days": list(took.days),
            "longer": took.longer,
            "not_counted": took.young,
            "median_days": None if middle is None else _finite(middle.value),
            "median_from": None if middle is None else _finite(middle.low),
            "median_to": None if middle is None else _finite(middle.high),
        },
        "promises": {
            "came": kept.of,
            **dict(kept.counts),
            "share_kept": None if kept.share is None else _share(kept.share),
        },
        "ends": {
            "over": ends.of,
            "open": ends.open,
            "how": [_share(one) for one in ends.how],
            "after_interviews": [_share(one) for one in ends.where],
        },
    }


def _finite(days: float) -> float | None:
    """null beyond the horizon: JSON knows no infinity."""
    return None if isinf(days) else days


def _share(one: Share) -> dict[str, Any]:
    return {"name": one.name, "count": one.count, "of": one.of, "share": one.value, "from": one.low, "to": one.high}
