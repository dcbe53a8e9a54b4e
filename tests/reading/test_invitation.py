"""Interviews arranged, moved and called off, from calendar parts and from the text."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.facts.reading import Reading
from afterword.formats.calendar import Calendar, CalendarEvent
from afterword.formats.mail import Address, Mail
from afterword.reading.read import Known, read

LONDON = ZoneInfo("Europe/London")
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)  # a Monday
KNOWN = Known(frozenset({"ada@home.example"}), "Europe/London", country="GB")
ADA = ("Ada", "ada@home.example")
PRIYA = ("Priya Nair", "priya@northwind.example")
TOM = ("Tom Hale", "tom@northwind.example")


def said(
    text: str, subject: str = "Interview", known: Known = KNOWN, at: datetime = AT, sent: datetime | None = None
) -> Reading:
    mail = Mail("<m@x>", (), (), subject, (Address(*PRIYA),), (), (), (), sent, (), text, "")
    return read(mail, known, at)


def invited(*calendars: Calendar, subject: str = "Interview", text: str = "") -> Reading:
    mail = Mail("<m@x>", (), (), subject, (Address(*TOM),), (), (), (), None, (), text, "", calendars=calendars)
    return read(mail, KNOWN, AT)


def event(sequence: int = 0, **more: object) -> CalendarEvent:
    start = datetime(2026, 3, 10, 15, tzinfo=LONDON)
    fields: dict[str, object] = {
        "uid": "u1",
        "sequence": sequence,
        "summary": "Interview: Data Analyst",
        "start": start,
        "end": start + timedelta(minutes=45),
        "organiser": TOM,
        "attendees": (ADA, PRIYA, ("Room 4", "room4@resource.calendar.google.com")),
        "place": "Teams",
    }
    return CalendarEvent(**{**fields, **more})  # type: ignore[arg-type]


NAMED = [
    ("Your interview is on Tuesday 10 March at 3pm.", "2026-03-10T15:00"),
    ("Can you join us for an interview on Friday at 4 pm?", "2026-03-06T16:00"),
    (
        "We would like to invite you to interview.\n\nDate: 12 March 2026\nTime: 10:30 AM\nVenue: Mill Lane",
        "2026-03-12T10:30",
    ),
    ("Interview details\n\nTime: 2pm\nDate: Thursday 12 March", "2026-03-12T14:00"),
    ("Your interview has been scheduled.\n\nWhen: Thu 12 Mar 2026, 15:00 - 16:00\nWho: Priya Nair", "2026-03-12T15:00"),
    ("You are invited to interview on 17 March at 10.15 am. Please arrive by 10 am.", "2026-03-17T10:15"),
    ("Hi Ada, the panel will see you tomorrow at 9.30 for your interview.", "2026-03-03T09:30"),
    ("Your interview schedule for Friday 13 March:\n9:00 Dana\n9:45 Lee\n10:30 Priya", "2026-03-13T09:00"),
    ("Please confirm your interview on March 11, 2026 at 11:00 AM by Friday 6 March.", "2026-03-11T11:00"),
]


@pytest.mark.parametrize(("text", "start"), NAMED)
def test_the_start_of_an_interview_is_read_from_the_text(text: str, start: str) -> None:
    reading = said(text)

    assert [i.start and i.start.strftime("%Y-%m-%dT%H:%M") for i in reading.interviews] == [start]
    assert reading.interviews[0].status == "arranged"
    quote = reading.interviews[0].quote
    assert quote is not None
    assert reading.visible[quote.start : quote.end] == quote.words


MOVED = [
    ("Unfortunately we need to reschedule our interview that was arranged for 10 March at 4pm. Are you available on 12 March at 4pm?", "2026-03-12T16:00"),
    ("Your interview has been moved from Tuesday 10 March at 2pm to Wednesday 11 March at 3pm.", "2026-03-11T15:00"),
    ("Your interview has been rescheduled.\n\nOld: 10 March 2026 2:00 PM\nNew: 17 March 2026 11:00 AM", "2026-03-17T11:00"),
    ("Sorry, I can't make our interview on Tuesday at 3pm. Could we do Thursday at 10am instead?", "2026-03-05T10:00"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "start"), MOVED)
def test_a_move_is_to_the_new_time_and_not_the_old(text: str, start: str) -> None:
    reading = said(text)

    assert [i.start and i.start.strftime("%Y-%m-%dT%H:%M") for i in reading.interviews] == [start]
    assert reading.interviews[0].status == "moved"


@pytest.mark.parametrize(
    "text",
    [
        "We would like to offer you the position. Your start date is 1 April at 9am.",
        "Could you do Tuesday or Wednesday afternoon for an interview?",
        "Are you free for an interview on Tuesday at 3pm or Thursday at 10am?",
        "Please send your CV by Friday at 5pm for your interview.",
        "Unfortunately we will not be moving forward after your interview on 27 February at 3pm.",
    ],
)
def test_what_is_no_agreed_time_arranges_nothing(text: str) -> None:
    assert said(text).interviews == ()


def test_several_times_offered_are_said_to_be_unclear() -> None:
    reading = said("Are you free for an interview on Tuesday at 3pm or Thursday at 10am?")

    assert any("several times" in sentence for sentence in reading.unclear)


def test_a_zone_that_the_text_names_is_kept() -> None:
    interview = said("Your interview is on Tuesday 10 March at 3pm EDT.").interviews[0]

    assert interview.zone_known
    assert interview.start is not None
    assert interview.start.utcoffset() == timedelta(hours=-4)


def test_a_sender_in_another_zone_leaves_the_time_to_a_question() -> None:
    sent = datetime(2026, 3, 2, 10, tzinfo=ZoneInfo("America/New_York"))
    interview = said("Your interview is on Tuesday 10 March at 3pm.", sent=sent).interviews[0]

    assert not interview.zone_known
    assert interview.start == datetime(2026, 3, 10, 15)


def test_a_request_arranges_and_names_who_comes_apart_from_who_arranges() -> None:
    reading = invited(Calendar("REQUEST", (event(),)))

    interview = reading.interviews[0]
    assert (interview.status, interview.uid, interview.zone_known) == ("arranged", "u1", True)
    assert interview.organiser == TOM
    assert interview.attendees == (PRIYA,)
    assert reading.kind == "next_round"
    assert reading.job_mail


def test_a_later_sequence_moves_and_the_newest_of_one_uid_counts() -> None:
    reading = invited(Calendar("REQUEST", (event(), event(2, start=datetime(2026, 3, 11, 9, tzinfo=LONDON)))))

    assert len(reading.interviews) == 1
    assert reading.interviews[0].status == "moved"
    assert reading.kind == "reschedule"


def test_a_cancel_calls_off() -> None:
    reading = invited(Calendar("CANCEL", (event(1),)))

    assert [i.status for i in reading.interviews] == ["cancelled"]
    assert reading.kind == "cancelled"


@pytest.mark.parametrize("method", ["REPLY", "COUNTER", "REFRESH"])
def test_an_answer_or_a_wish_changes_nothing(method: str) -> None:
    assert invited(Calendar(method, (event(),))).interviews == ()


def test_a_floating_time_is_naive_and_an_all_day_event_is_a_question() -> None:
    floating = invited(Calendar("REQUEST", (event(start=datetime(2026, 3, 10, 15), end=None),))).interviews[0]
    whole_day = invited(Calendar("REQUEST", (event(start=date(2026, 3, 10), end=None),)))

    assert not floating.zone_known
    assert floating.start == datetime(2026, 3, 10, 15)
    assert whole_day.interviews == ()
    assert whole_day.unclear


def test_a_scheduler_that_organises_is_nobody() -> None:
    booked = event(organiser=("Calendly", "notifications@calendly.com"), attendees=(ADA, PRIYA))

    assert invited(Calendar("REQUEST", (booked,))).interviews[0].organiser is None


def test_a_decision_in_words_outranks_its_calendar_part() -> None:
    reading = invited(
        Calendar("CANCEL", (event(1),)), text="We have decided not to proceed with your application. Sorry."
    )

    assert reading.kind == "rejection"
    assert [i.status for i in reading.interviews] == ["cancelled"]
