"""When a message may leave: the hours of its kind, in the employer's zone (playbook, "How times are reckoned")."""

from __future__ import annotations

from datetime import UTC, datetime

from afterword.facts.candidacy import Candidacy
from afterword.facts.working_time import WorkingTime, working_time


def may_leave(candidacy: Candidacy, move: str, opens_at: datetime, at: datetime) -> datetime:
    """The earliest time from `at` on at which a message of that move may leave, in UTC.

    A thank-you from 8 to 21 on any day, all others from 8 to 18 on a working day. A confirmation whose window
    opens outside them is of a round that starts before the next hours: it leaves at any time.
    """
    if move == "confirm_round" and _into(candidacy, move, opens_at) != opens_at:
        return at.astimezone(UTC)
    return _into(candidacy, move, at).astimezone(UTC)


def left_alone_until(candidacy: Candidacy, at: datetime) -> datetime:
    """Until when an employer gets no other held move after one at `at`: two working days on."""
    return _time_of(candidacy).working_days_after(at, 2).astimezone(UTC)


def _into(candidacy: Candidacy, move: str, at: datetime) -> datetime:
    thanks = move == "thank_you"
    return _time_of(candidacy).into_hours(at, 8, 21 if thanks else 18, any_day=thanks)


def _time_of(candidacy: Candidacy) -> WorkingTime:
    employer = candidacy.employer
    return working_time(candidacy.zone, employer.country, employer.region)
