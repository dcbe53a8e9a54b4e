"""Who takes part: the candidate, the employer, the people on the employer's side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

Part = Literal["interviewer", "hiring_manager", "recruiter"]
PARTS: Final[tuple[Part, ...]] = get_args(Part)


@dataclass(frozen=True, slots=True)
class Candidate:
    """The person we work for. `time_zone` is an IANA name."""

    name: str
    email: str
    time_zone: str
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Employer:
    """Who says yes or no. `country` is ISO 3166-1 alpha-2, `region` a subdivision code of the holidays package."""

    name: str
    time_zone: str | None = None
    country: str | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A person on the employer's side; without an address every move to them waits for one."""

    id: str
    name: str
    part: Part
    email: str | None = None
