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


FORMATS = [
    ('Your interview is confirmed.\nDate: 05/12/2025\nTime: 2:00 PM EST', '2025-05-12T14:00'),
    ('Interview Date & Time: 12 May 2025, 11:30 hrs', '2025-05-12T11:30'),
    ('We have scheduled your interview for Monday the 12th of May at 11am.', '2025-05-12T11:00'),
    ('Your interview will be held on 2025-05-12 at 14:30.', '2025-05-12T14:30'),
    ('Your interview has been booked.\n\nMonday, May 12, 2025\n1:00 PM - 1:45 PM (Eastern Time)', '2025-05-12T13:00'),
    ('Interview: Mon May 12 10:00am - 10:30am', '2025-05-12T10:00'),
    ('You are invited to an interview on 12.05.2025 at 10:00 Uhr.', '2025-05-12T10:00'),
    ('We look forward to meeting you for your interview tomorrow, 2 May, at 9:15am.', '2025-05-02T09:15'),
    ('Your interview with Jo is at 3:30pm on Tuesday.', '2025-05-06T15:30'),
    ('Are you able to come for an interview on Wednesday 7th May at 2.30pm?', '2025-05-07T14:30'),
    ('You have an interview on May 12th @ 10:30 AM PST.', '2025-05-12T10:30'),
    ('Interview details:\n- Date: Monday, 12th May\n- Time: 10 AM to 11 AM IST\n- Mode: Google Meet', '2025-05-12T10:00'),
    ('Start: 12 May 2025 09:00\nEnd: 12 May 2025 09:45\nYour interview is scheduled.', '2025-05-12T09:00'),
    ('Your interview has been scheduled for 12 May 2025 at 09:00 - 10:00.', '2025-05-12T09:00'),
    ("We'd like to invite you for an interview at our offices at 2pm next Thursday.", '2025-05-08T14:00'),
    ('The interview is scheduled for 10:00 on 12/5/25.', '2025-05-12T10:00'),
    ('Interview slot: Monday 12 May, 14:00-14:40 (BST)', '2025-05-12T14:00'),
    ('Please join us for your interview on the 12th at 10am.', '2025-05-12T10:00'),
    ('Your interview is at noon on Friday 9 May.', '2025-05-09T12:00'),
    ('Interview\nWhen\nMonday May 12, 2025 ⋅ 3pm – 4pm\nBritish Summer Time', '2025-05-12T15:00'),
    ('📅 Interview Date: May 12, 2025\n🕐 Interview Time: 11:00 AM (GMT+8)\n📍 Location: Makati', '2025-05-12T11:00'),
    ('Your interview\n\nScheduled At: 2025-05-12 15:00:00', '2025-05-12T15:00'),
    ('Scheduled Date: 12-05-2025\nScheduled Time: 03:00 PM\nYour interview link will be shared.', '2025-05-12T15:00'),
    ('You are scheduled to interview with us on Monday, May 12 beginning at 8:30 a.m. Please plan to arrive by 8:15.', '2025-05-12T08:30'),
    ('Your interview will take place on Monday 12 May. You should arrive at reception at 9.45am for a 10am start.', '2025-05-12T10:00'),
    ("I've set up your interview: Mon 12/5, 10-11am, with Jo and Lee.", '2025-05-12T10:00'),
    ('Interview scheduled: May 12, 2025, at 2:00 p.m. to 3:00 p.m.', '2025-05-12T14:00'),
    ('Would you be free for a phone interview this Friday between 10 and 11am?', '2025-05-02T10:00'),
    ('Your interview is on Mon, 12 May 2025 14:00:00 GMT', '2025-05-12T14:00'),
    ('We would like to see you for interview at 10.15 a.m. on 12th May 2025 in Room 4.', '2025-05-12T10:15'),
    ('Interview date: 12th May 2025\nReporting time: 9:00 AM\nVenue: Block B', '2025-05-12T09:00'),
    ('Your interview is scheduled for the week of 12 May.', None),
    ('Your interview has been rescheduled from Monday, May 12 at 2 PM to Wednesday, May 14 at 4 PM.', '2025-05-14T16:00'),
    ('Your interview scheduled for 12 May at 2pm has been moved to 3pm.', '2025-05-12T15:00'),
    ('We need to reschedule your interview. Previous time: May 12, 2 PM. New time: May 13, 10 AM.', '2025-05-13T10:00'),
    ("Unfortunately I can't make our 2pm interview on Monday. Would 4pm work instead?", '2025-05-05T16:00'),
    ('Hi Sam, can you make it in for an interview Tuesday at 4? Ask for Bill at the front desk.', '2025-05-06T16:00'),
    ('Your interview will be on Tuesday, May 6th. Please come to our office at 10:30 AM.', '2025-05-06T10:30'),
    ('Could you come in to interview on Friday, the 9th, sometime around 1pm?', '2025-05-09T13:00'),
    ('We would like you to meet with our team on Wednesday. Please be here by 9:00 AM; interviews start at 9:30 AM.', '2025-05-07T09:30'),
    ('You will be interviewing with:\n9:00 Ann Lee\n9:30 Bob Ray\n10:00 Cy Dunn\non Thursday, May 8.', '2025-05-08T09:00'),
    ('Our first available interview slot is 9 May at 15.00. Does that work for you?', '2025-05-09T15:00'),
    ('Reminder: your interview is today at 3 PM.', '2025-05-01T15:00'),
    ("Thank you for accepting our invitation. We'll see you for your interview at 11:30 on 6 May.", '2025-05-06T11:30'),
    ('The interview has been moved up by a day, to May 6 at 9:00 am.', '2025-05-06T09:00'),
    ('Due to a scheduling conflict, we need to postpone your interview originally set for May 6 at 2:00 PM. The new time is May 8 at 3:00 PM.', '2025-05-08T15:00'),
    ('Your interview for the role of Teller has been rescheduled.\nNew Interview Date: Thursday, 8 May 2025\nNew Interview Time: 01:30 PM', '2025-05-08T13:30'),
    ("We've had to change your interview to 8 May at 10am (was 7 May at 10am).", '2025-05-08T10:00'),
    ('Your interview, previously scheduled for 6 May at 9am, will now be held on 7 May at 11am.', '2025-05-07T11:00'),
    ('Please find below your interview details.\n\nPosition: Clerk\nInterviewer: Jo Day\nDate: 08-May-2025\nTime: 02:00 PM - 02:45 PM (IST)', '2025-05-08T14:00'),
    ("You're booked! Your interview is 30 minutes on Thu, May 8, 2025 at 4:30pm EDT.", '2025-05-08T16:30'),
    ("We're pleased to invite you to interview on Thursday 8 May 2025. Your interview will begin at 13:20 and last 40 minutes.", '2025-05-08T13:20'),
    ('Applications close on 5 May at 12 noon. Interviews will be held in the week commencing 12 May.', None),
    ('Please submit your test by 6 May at 5pm. We will then invite you for an interview.', None),
    ('Please let me know by Friday 2 May at 5pm whether you can attend the interview.', None),
    ('Thank you for your interview on 29 April at 10am. We will be in touch.', None),
    ('Our office hours are 9:00 to 17:00. Please call to arrange your interview.', None),
    ("We'd like to arrange an interview for the week of May 12. I'm free Monday 2-4pm and Tuesday after 10am.", None),
    ('Interview with Acme\nThursday, 8 May · 14:00 – 15:00\nTime zone: Europe/London\nGoogle Meet joining info', '2025-05-08T14:00'),
    ('Dear Sir, you are called for interview on 09.05.2025 at 11.00 AM in this office.', '2025-05-09T11:00'),
]  # fmt: skip


@pytest.mark.parametrize(("text", "start"), FORMATS)
def test_days_and_times_are_read_however_they_are_set_out(text: str, start: str | None) -> None:
    at = datetime(2025, 5, 1, 8, tzinfo=UTC)  # a Thursday
    reading = said(text, known=Known(frozenset(), "Europe/London"), at=at)

    found = [i.start.strftime("%Y-%m-%dT%H:%M") for i in reading.interviews if i.start]
    assert found == ([start] if start else [])


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


def test_several_times_offered_are_proposed_and_none_is_arranged() -> None:
    reading = said("Are you free for an interview on Tuesday at 3pm or Thursday at 10am?")

    assert reading.interviews == ()
    assert [f"{one.start:%a %H:%M}" for one in reading.offered] == ["Tue 15:00", "Thu 10:00"]


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
