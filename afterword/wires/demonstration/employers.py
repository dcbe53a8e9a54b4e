"""A small model of employers: each temperament writes its part of a candidacy, relative to the day of asking.

The days are chosen so that every move of the playbook and every trouble of mail is seen by somebody: thanks due,
a promise kept, pending, missed, silence, out of office, a bounce, a no, an offer, a new time, a question.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from afterword.wires.demonstration.letters import Person, Thread, of_the_day, on, spoken, spoken_at, working_day

Story = Callable[[Thread, date, tuple[Person, ...]], None]


def applied(thread: Thread, today: date, people: tuple[Person, ...], days: int = -24) -> None:
    """The application, which the candidate wrote by hand."""
    at = on(working_day(today, days), "18:20")
    thread.ada(
        at,
        people[0],
        f"Please find my CV attached for the {thread.role} role. I would be glad to talk about it at any time.",
        subject=f"Application: {thread.role}",
    )


def panel_yesterday(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """A panel of two met the candidate on the working day before: thanks are due to each."""
    recruiter, first, second = people[:3]
    applied(thread, today, people, -12)
    start = on(working_day(today, -1), "14:00")
    thread.they(
        on(working_day(today, -6), "11:05"),
        recruiter,
        f"Thank you for your application. We would like to invite you to an interview for the {thread.role} role on "
        f"{spoken_at(start)}. You will meet {first[0]}, Head of Data, and {second[0]}, who would be your colleague. "
        "It will take an hour, at our office in Bristol.",
        title="Talent Partner",
    )
    thread.invite(on(working_day(today, -6), "11:06"), recruiter, start, 60, (first, second))
    thread.ada(
        on(working_day(today, -6), "12:40"), recruiter, f"That {of_the_day(start)} suits me well. I look forward to it."
    )


def promise_missed(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """They promised a decision by a day that has passed, and have not written since."""
    recruiter, manager = people[:2]
    applied(thread, today, people)
    start = on(working_day(today, -13), "10:30")
    promised = working_day(today, -4)
    thread.they(
        on(working_day(today, -17), "09:40"),
        recruiter,
        f"We enjoyed reading your application and would like to meet you. Would {spoken_at(start)} work? You would be "
        f"talking to {manager[0]}, who leads the team, for about an hour over video.",
    )
    thread.ada(on(working_day(today, -17), "13:15"), recruiter, "Yes, that time works well for me. Thank you.")
    thread.invite(on(working_day(today, -16), "09:10"), recruiter, start, 60, (manager,))
    thread.ada(
        on(working_day(today, -13), "16:30"),
        manager,
        f"Thank you for your time this morning. I enjoyed hearing how the team works, and I am even more interested in "
        f"the {thread.role} role than I was before.",
        subject=f"Thank you: {thread.role}",
    )
    thread.they(
        on(working_day(today, -12), "10:00"),
        recruiter,
        f"Thank you for coming in to talk to us. We are seeing two more people, and we will let you know our decision by "
        f"{spoken(promised)}.",
    )


def promise_pending(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """They promised to answer by a day that is still to come: nothing to do but wait."""
    manager = people[0]
    applied(thread, today, people, -15)
    start = on(working_day(today, -5), "15:00")
    thread.they(
        on(working_day(today, -9), "14:12"),
        manager,
        f"Your application caught my eye. Could you join me for an interview on {spoken_at(start)}? I will send a link.",
        title="Engineering Manager",
    )
    thread.invite(on(working_day(today, -9), "14:15"), manager, start, 45, ())
    thread.ada(
        on(working_day(today, -5), "18:02"),
        manager,
        f"Thank you for the conversation today. I liked what you said about small releases, and the {thread.role} role "
        "sounds like work I would enjoy.",
        subject=f"Thank you: {thread.role}",
    )
    thread.they(
        on(working_day(today, -4), "09:30"),
        manager,
        f"It was good to meet you too. We will make a decision by {spoken(working_day(today, 4))} and I will write to you then.",
    )


def rejection_with_feedback(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """A kind no, with an offer of feedback."""
    recruiter, manager = people[:2]
    applied(thread, today, people)
    start = on(working_day(today, -10), "11:00")
    thread.they(
        on(working_day(today, -14), "10:22"),
        recruiter,
        f"We would be delighted to meet you. Your interview is on {spoken_at(start)} with {manager[0]}.",
    )
    thread.invite(on(working_day(today, -14), "10:25"), recruiter, start, 60, (manager,))
    thread.ada(
        on(working_day(today, -10), "15:30"),
        manager,
        "Thank you for seeing me today. I am very interested in the role.",
        subject="Thank you",
    )
    thread.they(
        on(working_day(today, -1), "16:45"),
        recruiter,
        f"Thank you for your interest in the {thread.role} role and for the time you gave us. I am sorry to say that we have "
        "decided to offer the position to another candidate. It was a close decision. If you would like feedback, "
        f"{manager[0].split()[0]} would be happy to give you some.",
        subject=f"Your interview: {thread.role}",
    )


def offer(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """They said yes yesterday."""
    recruiter, manager = people[:2]
    applied(thread, today, people)
    start = on(working_day(today, -7), "09:30")
    thread.they(
        on(working_day(today, -11), "12:00"),
        recruiter,
        f"Could you come to an interview on {spoken_at(start)}? You would meet {manager[0]}.",
    )
    thread.invite(on(working_day(today, -11), "12:02"), recruiter, start, 60, (manager,))
    thread.ada(
        on(working_day(today, -7), "13:00"),
        manager,
        "Thank you for this morning. I would love to join the team.",
        subject="Thank you",
    )
    thread.they(
        on(working_day(today, -1), "15:20"),
        recruiter,
        f"I have good news: we are delighted to offer you the position of {thread.role}. The formal offer letter is on its "
        "way to you by post. Please let me know what you think.",
        subject=f"Offer: {thread.role}",
    )


def rescheduled(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """The interview was moved to another day, and waits for a word that this suits."""
    recruiter, manager = people[:2]
    applied(thread, today, people, -14)
    first, second = on(working_day(today, 1), "10:00"), on(working_day(today, 5), "13:30")
    thread.they(
        on(working_day(today, -5), "09:00"),
        recruiter,
        f"We would like to invite you to an interview on {spoken_at(first)} with {manager[0]}.",
    )
    thread.invite(on(working_day(today, -5), "09:02"), recruiter, first, 60, (manager,))
    thread.ada(on(working_day(today, -5), "11:45"), recruiter, "Thank you, I will be there.")
    thread.they(
        on(working_day(today, -1), "17:05"),
        recruiter,
        f"I am afraid {manager[0].split()[0]} has been called away, so we need to move your interview to {spoken_at(second)}. "
        "Does that still suit you?",
    )
    thread.invite(on(working_day(today, -1), "17:06"), recruiter, second, 60, (manager,), sequence=1)


def second_round_without_date(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """They want a second interview and did not say when."""
    recruiter, manager = people[:2]
    applied(thread, today, people)
    start = on(working_day(today, -8), "16:00")
    thread.they(
        on(working_day(today, -12), "15:50"),
        recruiter,
        f"Please come and meet {manager[0]} for an interview on {spoken_at(start)}.",
    )
    thread.invite(on(working_day(today, -12), "15:52"), recruiter, start, 45, (manager,))
    thread.ada(
        on(working_day(today, -8), "18:30"),
        manager,
        "Thank you for your time today. I am keen to hear more.",
        subject="Thank you",
    )
    thread.they(
        on(working_day(today, -1), "11:30"),
        recruiter,
        f"{manager[0].split()[0]} enjoyed meeting you, and we would like to invite you to a second interview with the director.",
        subject=f"Next step: {thread.role}",
    )


def asked_for_references(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """A question of theirs waits for an answer."""
    recruiter = people[0]
    applied(thread, today, people)
    start = on(working_day(today, -6), "10:00")
    thread.they(
        on(working_day(today, -10), "08:55"),
        recruiter,
        f"We have booked your interview for {spoken_at(start)}, with me.",
    )
    thread.invite(on(working_day(today, -10), "08:56"), recruiter, start, 30, ())
    thread.ada(
        on(working_day(today, -6), "12:00"), recruiter, "Thank you for talking to me this morning.", subject="Thank you"
    )
    thread.they(
        on(working_day(today, -1), "10:10"),
        recruiter,
        "We are nearly there. Could you send me the names and e-mail addresses of two referees?",
        subject=f"References: {thread.role}",
    )


def silent(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """Not a word for more than thirty days, in spite of two check-ins by hand."""
    manager = people[0]
    applied(thread, today, people, -50)
    start = on(working_day(today, -32), "11:30")
    thread.they(
        on(working_day(today, -37), "17:30"),
        manager,
        f"Let us talk on {spoken_at(start)}. It is an informal interview.",
    )
    thread.invite(on(working_day(today, -37), "17:31"), manager, start, 60, ())
    thread.ada(
        on(working_day(today, -32), "15:00"),
        manager,
        "Thank you for the interview today. I am very interested.",
        subject="Thank you",
    )
    for days in (-26, -20):
        thread.ada(
            on(working_day(today, days), "10:15"),
            manager,
            f"I wanted to ask how things are going with the {thread.role} role. Is there anything more that you need from me?",
            subject=f"Checking in: {thread.role}",
        )


def out_of_office(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """The check-in met a machine that names a date of return."""
    manager = people[0]
    applied(thread, today, people, -30)
    start = on(working_day(today, -11), "09:00")
    back = working_day(today, 3)
    thread.they(
        on(working_day(today, -15), "10:30"), manager, f"I would like to interview you on {spoken_at(start)}, by phone."
    )
    thread.invite(on(working_day(today, -15), "10:31"), manager, start, 30, ())
    thread.ada(on(working_day(today, -11), "12:10"), manager, "Thank you for your call today.", subject="Thank you")
    thread.ada(
        on(working_day(today, -2), "10:00"),
        manager,
        f"How are things going with the {thread.role} role?",
        subject=f"Checking in: {thread.role}",
    )
    thread.raw(
        on(working_day(today, -2), "10:01"),
        manager,
        f"I am out of the office and will be back on {spoken(back)}. For anything urgent please ring our front desk.",
        subject=f"Automatic reply: Checking in: {thread.role}",
        headers=(("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")),
    )


def bounced(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """The thank-you came back: the address is dead."""
    recruiter, manager = people[:2]
    applied(thread, today, people, -16)
    start = on(working_day(today, -3), "14:30")
    thread.they(
        on(working_day(today, -7), "13:00"),
        recruiter,
        f"Your interview with {manager[0]} ({manager[1]}) is on {spoken_at(start)}.",
    )
    thread.invite(on(working_day(today, -7), "13:01"), recruiter, start, 60, (manager,))
    thread.ada(on(working_day(today, -3), "17:00"), manager, "Thank you for meeting me today.", subject="Thank you")
    thread.bounce(on(working_day(today, -3), "17:01"), manager[1])


def rejected_by_machine(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """An applicant tracking system says no, from an address that nobody reads."""
    sender = (f"{thread.employer} Careers", "no-reply@hire.talentpipe.example")
    thread.raw(
        on(working_day(today, -20), "08:00"),
        sender,
        f"Hi Ada,\n\nThank you for applying for the {thread.role} position at {thread.employer}. We have received your "
        f"application and will review it.\n\nThe {thread.employer} Recruiting Team",
        subject=f"Your application to {thread.employer}",
        html=True,
    )
    thread.raw(
        on(working_day(today, -3), "08:00"),
        sender,
        f"Hi Ada,\n\nThank you for your interest in the {thread.role} position at {thread.employer}. After careful "
        "consideration, we have decided not to move forward with your application.\n\n"
        f"The {thread.employer} Recruiting Team",
        subject=f"Your application to {thread.employer}",
        html=True,
    )


def delayed(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """They promised, slipped, and said so: the ladder runs from the delay."""
    recruiter, manager = people[:2]
    applied(thread, today, people, -28)
    start = on(working_day(today, -14), "12:00")
    thread.they(
        on(working_day(today, -18), "09:15"),
        recruiter,
        f"We would like to interview you on {spoken_at(start)}, with {manager[0]}.",
    )
    thread.invite(on(working_day(today, -18), "09:16"), recruiter, start, 60, (manager,))
    thread.ada(
        on(working_day(today, -14), "14:00"), manager, "Thank you for the interesting talk today.", subject="Thank you"
    )
    thread.they(
        on(working_day(today, -13), "16:00"),
        recruiter,
        f"We will get back to you by {spoken(working_day(today, -9))}.",
        subject=f"{thread.role}: next steps",
    )
    thread.they(
        on(working_day(today, -8), "12:20"),
        recruiter,
        "I am sorry that you have not heard from us yet. The decision is taking longer than we thought, because two of the "
        "panel are travelling. You are still very much in the running.",
    )


def fair_talk(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """A talk at a fair, in the calendar; a thank-you is due and nothing more."""
    person = people[0]
    start = on(working_day(today, -1), "11:00")
    thread.they(
        on(working_day(today, -3), "09:45"),
        person,
        f"It would be nice to meet you at our stand at the careers fair. Shall we talk on {spoken_at(start)}, for a quarter "
        f"of an hour, about the {thread.role} role?",
        subject=f"Careers fair: {thread.role}",
    )
    thread.ada(on(working_day(today, -3), "12:05"), person, "With pleasure, see you there.")


def interview_later(thread: Thread, today: date, people: tuple[Person, ...]) -> None:
    """An interview is arranged and confirmed, and still to come."""
    recruiter, manager = people[:2]
    applied(thread, today, people, -9)
    start = on(working_day(today, 3), "10:00")
    thread.they(
        on(working_day(today, -2), "10:40"),
        recruiter,
        f"We would like to interview you on {spoken_at(start)} with {manager[0]}.",
    )
    thread.invite(on(working_day(today, -2), "10:41"), recruiter, start, 90, (manager,))
    thread.ada(
        on(working_day(today, -2), "12:00"),
        recruiter,
        "Thank you for the invitation. I confirm the time and look forward to it.",
    )


STORIES: Final[tuple[Story, ...]] = (
    panel_yesterday,
    promise_missed,
    offer,
    rejection_with_feedback,
    rescheduled,
    second_round_without_date,
    asked_for_references,
    silent,
    out_of_office,
    bounced,
    promise_pending,
    rejected_by_machine,
    delayed,
    fair_talk,
    interview_later,
)
