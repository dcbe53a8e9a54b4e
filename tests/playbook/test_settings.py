"""The numbers of the playbook are settings."""

from dataclasses import fields, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.facts import kinds
from afterword.facts.candidacy import Candidacy
from afterword.facts.people import Candidate, Contact, Employer
from afterword.playbook.decide import decide
from afterword.playbook.settings import DEFAULT, NUMBERS, Settings

LONDON = ZoneInfo("Europe/London")
HELD = Candidacy(
    Candidate("Ada Marsh", "ada@marsh.example", "Europe/London"),
    Employer("Larkfield", "Europe/London", "GB", "ENG"),
    "Surveyor",
    (Contact("dana", "Dana Reed", "interviewer", "dana@larkfield.example"),),
    (
        kinds.Interview(
            datetime(2026, 3, 3, 10, tzinfo=LONDON), datetime(2026, 3, 3, 11, tzinfo=LONDON), 1, ("dana",), "dana"
        ),
    ),
)
NOW = datetime(2026, 3, 3, 12, tzinfo=LONDON)


def opens(settings, kind):
    return next(move.window.opens for move in decide(HELD, NOW, settings).moves if move.kind == kind)


def test_a_candidate_who_waits_longer_is_asked_to_check_in_later():
    assert opens(DEFAULT, "check_in") == datetime(2026, 3, 10, 11, tzinfo=LONDON)
    assert opens(Settings(first_gap_days=10), "check_in") == datetime(2026, 3, 13, 11, tzinfo=LONDON)


def test_hours_are_settings_too():
    late = replace(HELD, history=(replace(HELD.history[0], until=datetime(2026, 3, 3, 20, tzinfo=LONDON)),))
    move = decide(late, NOW, Settings(thanks_to=19)).moves[0]
    assert move.window.opens == datetime(2026, 3, 4, 8, tzinfo=LONDON)


def test_every_number_has_a_range_that_its_default_lies_in():
    assert set(NUMBERS) == {field.name for field in fields(Settings)}
    for name, (least, most) in NUMBERS.items():
        assert least <= getattr(DEFAULT, name) <= most, name
