"""Plans a candidacy file, or one line of a batch; needs no database."""

from __future__ import annotations

from datetime import UTC, datetime

from afterword.facts.errors import BadFile
from afterword.facts.plan import Plan
from afterword.formats.candidacy_file import candidacy_of, read_candidacy
from afterword.formats.candidacy_json import write_plan
from afterword.formats.strict_json import Odd, read_json, shown, shown_key, write_json
from afterword.playbook.decide import decide
from afterword.playbook.settings import DEFAULT, Settings


def plan_file(data: bytes, now: datetime, settings: Settings = DEFAULT) -> Plan:
    """The plan of the candidacy in a file's bytes at `now` (aware). Raises BadFile."""
    return decide(read_candidacy(data), now, settings)


def plan_json(plan: Plan) -> bytes:
    """A plan as one line of JSON, without its end."""
    return write_plan(plan)


def plan_line(line: bytes, settings: Settings = DEFAULT) -> bytes:
    """The answer to one line `{"candidacy": ..., "now": ...}`: a plan, or `{"error": "PATH: ..."}`; never raises."""
    try:
        return read_json(line, lambda value: write_plan(_planned(value, settings)))
    except BadFile as bad:
        return write_json({"error": str(bad)})


def read_now(text: object) -> datetime:
    """The time of asking: ISO 8601 with an offset. Raises BadFile with the path `now`."""
    if isinstance(text, str) and "T" in text:
        try:
            now = datetime.fromisoformat(text)
            now.astimezone(UTC)
        except (ValueError, OverflowError):  # the first and last hours of the calendar have no time in UTC
            pass
        else:
            if now.tzinfo is not None:
                return now
            raise BadFile("now", f"expected a time with an offset, found {shown(text)}")
    raise BadFile("now", f"expected a time such as 2026-03-06T09:00:00+00:00, found {shown(text)}")


def _planned(value: object, settings: Settings) -> Plan:
    if type(value) is not dict:
        if isinstance(value, Odd):
            raise BadFile(shown_key(value.key), value.problem)
        raise BadFile("", f'expected an object with "candidacy" and "now", found {shown(value)}')
    for key in ("candidacy", "now"):
        if key not in value:
            raise BadFile(key, "expected a value, found a missing key")
    for key in value:
        if key not in ("candidacy", "now"):
            raise BadFile(shown_key(key), "expected one of candidacy, now, found an unknown key")
    return decide(candidacy_of(value["candidacy"]), read_now(value["now"]), settings)
