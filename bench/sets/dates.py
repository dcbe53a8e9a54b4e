"""The set of dates: a text and its reference time to the times that are read in it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from afterword.facts.when import When
from afterword.reading.when import find


def predict(case: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The prediction for one case; reads its id, text, reference, tz and locale alone. `folder` is not needed."""
    american = case.get("locale") != "en-GB"
    zone = case.get("tz") or "+00:00"
    sign = -1 if zone[0] == "-" else 1
    offset = sign * timedelta(hours=int(zone[1:3]), minutes=int(zone[4:6]))
    at = datetime.fromisoformat(case["reference"]).replace(tzinfo=timezone(offset))
    country = "US" if american else "GB"
    found = find(case["text"], at, country=country, american=american)
    return {"id": case["id"], "predictions": [_prediction(when, at) for when in found]}


def _prediction(when: When, at: datetime) -> dict[str, Any]:
    if when.kind == "duration":
        return {"seconds": when.seconds, "text": when.words}
    out: dict[str, Any] = {"grain": when.grain, "text": when.words}
    timeless = not when.dated
    for name, moment in (("start", when.start), ("end", when.end)):
        if moment is not None:
            out[name] = _written(moment, when, timeless and moment.date() == at.date())
    if when.kind in ("deadline", "before"):
        out["open"] = "before"
        if when.kind == "deadline" and when.end is not None and when.grain not in ("hour", "minute", "second"):
            out["end"] = (when.end - timedelta(days=1)).date().isoformat() if not timeless else out["end"]
    if when.kind == "after":
        out["open"] = "after"
    return out


def _written(moment: datetime, when: When, timeless: bool) -> str:
    if when.zone is None and (when.kind == "time" or when.grain != "second"):  # what was counted to is an instant
        moment = moment.replace(tzinfo=None)
        if timeless:
            return moment.time().isoformat()
    return moment.isoformat()
