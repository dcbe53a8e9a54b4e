"""The people and the names that a message shows."""

from __future__ import annotations

import pytest

from afterword.facts.reading import ReadInterview
from afterword.formats.mail import Address, Mail
from afterword.reading.people import people
from afterword.reading.role import named
from afterword.reading.senders import is_freemail, is_relay, name_of, registered

OWN = frozenset({"ada@home.example"})


def message(name: str, email: str, subject: str = "", text: str = "", **more: tuple[Address, ...]) -> Mail:
    fields = {"reply_to": (), "to": (Address("Ada Marsh", "ada@home.example"),), "cc": (), **more}
    return Mail(
        "<m@x>",
        (),
        (),
        subject,
        (Address(name, email),),
        fields["reply_to"],
        fields["to"],
        fields["cc"],
        None,
        (),
        text,
        "",
    )


def test_the_writer_is_first_and_the_candidate_is_nobody_of_theirs() -> None:
    mail = message("Priya Nair", "priya@northwind.example", cc=(Address("Lee Wong", "lee@northwind.example"),))

    assert people(mail, "", (), OWN) == (
        ("Priya Nair", "priya@northwind.example"),
        ("Lee Wong", "lee@northwind.example"),
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You will meet Priya Nair, Head of Data, and Lee Wong.", ["Priya Nair", "Lee Wong"]),
        ("Your interview will be with Priya Nair (Head of Data).", []),
        ("You'll be speaking with Dr Lanre Adeyemi and Mia Roth on Tuesday.", ["Dr Lanre Adeyemi", "Mia Roth"]),
        ("The panel will be Margaret Poole and Anil Ghose.", ["Margaret Poole", "Anil Ghose"]),
        ("Interviewers: Piotr Nowak, Hanna Weiss", ["Piotr Nowak", "Hanna Weiss"]),
        ("We will meet on Tuesday in London.", []),
        ("You will meet the Hiring Manager on Zoom.", []),
    ],
)
def test_whom_the_candidate_will_meet_is_read_from_the_text(text: str, names: list[str]) -> None:
    found = [name for name, address in people(message("Tom", "tom@x.example"), text, (), OWN) if not address]

    assert set(names) <= set(found)
    assert not {"Tuesday", "London", "Zoom", "Hiring Manager"} & set(found)


def test_a_service_writes_for_the_person_of_its_reply_address() -> None:
    mail = message("Hannah Osei", "no-reply@hire.lever.co", reply_to=(Address("", "hannah@tidemark.example"),))

    assert people(mail, "", (), OWN) == (("Hannah Osei", "hannah@tidemark.example"),)


def test_a_name_written_last_name_first_is_turned_round() -> None:
    assert people(message("Nair, Priya (HR)", "p@x.example"), "", (), OWN)[0][0] == "Priya Nair"


def test_attendees_of_an_invitation_are_people_and_the_organiser_too() -> None:
    interview = ReadInterview(
        "arranged", None, None, True, None, organiser=("Tom", "tom@x.example"), attendees=(("Lee", "lee@x.example"),)
    )

    assert [address for _, address in people(message("Tom", "tom@x.example"), "", (interview,), OWN)] == [
        "tom@x.example",
        "lee@x.example",
    ]


NAMES = [
    ("Northwind Careers", "careers@northwind.example", "Your application for Data Analyst at Northwind", "", "Northwind", "Data Analyst"),
    ("Larkfield", "no-reply@greenhouse-mail.io", "Thank you for applying to Larkfield", "Thanks for applying for the Support Engineer role at Larkfield.", "Larkfield", "Support Engineer"),
    ("Hannah Osei", "no-reply@hire.lever.co", "Product Manager at Tidemark", "Hi Ada", "Tidemark", "Product Manager"),
    ("Workday", "brantwood@myworkday.com", "Business Analyst", "Thank you for your interest in the Business Analyst position at Brantwood.", "Brantwood", "Business Analyst"),
    ("Louise Arden | Merrow", "louise@merrow.example", "Interview confirmed", "See you on Monday", "Merrow", None),
    ("Priya at Northwind", "priya@northwind.example", "Hello", "Hi Ada", "Northwind", None),
    ("Priya Nair", "priya@northwind-labs.co.uk", "Hello", "Hi Ada", "Northwind Labs", None),
    ("Indeed Apply", "indeedapply@indeed.com", "Indeed Application: Junior Data Engineer", "", None, "Junior Data Engineer"),
    ("HR", "hr@stowbridge.example", "Interview: Payroll Officer", "We invite you to interview for the post of Payroll Officer.", "Stowbridge", "Payroll Officer"),
    ("Tom Reed", "tom@hallrecruit.example", "Buyer role", "My client is looking for a Buyer.", "Hallrecruit", "Buyer"),
    ("Jo", "jo@gmail.com", "hi", "see you", None, None),
    ("Fergus Mensah", "fergus@ostlermaps.example", "Interview: Geodata Analyst, Ostler Maps", "Dear Ada,\n\nKind regards,\n\nFergus Mensah\nOstler Maps", "Ostler Maps", "Geodata Analyst"),
    ("Oscar Novak", "oscar@cobblestone.example", "Housing Analyst: next steps", "Dear Ada,\n\nKind regards,\n\nOscar Novak\nCobblestone Homes", "Cobblestone Homes", "Housing Analyst"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "email", "subject", "text", "employer", "role"), NAMES)
def test_employer_and_role_are_named_and_no_relay_is_an_employer(
    name: str, email: str, subject: str, text: str, employer: str | None, role: str | None
) -> None:
    found = named(message(name, email, subject, text), text)

    assert (found.employer, found.role) == (employer, role)


def test_what_somebody_registered_is_told_from_its_parts() -> None:
    assert registered("jobs.acme.co.uk") == "acme.co.uk"
    assert registered("mail.acme.com") == "acme.com"
    assert is_freemail("gmail.com")
    assert is_relay("eu.greenhouse-mail.io")
    assert not is_relay("northwind.example")
    assert name_of("mail.greenhouse.io") == ""
