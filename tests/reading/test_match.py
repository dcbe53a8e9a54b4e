"""Which candidacy a message is about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.facts.reading import Reading
from afterword.formats.mail import Address, Mail
from afterword.reading.match import KnownCandidacy, match

NORTHWIND = KnownCandidacy(
    1,
    "Northwind",
    frozenset({"northwind.example"}),
    "Data Analyst",
    frozenset({"priya@northwind.example"}),
    frozenset({"<a1@x>"}),
)
NORTHWIND_ENGINEER = KnownCandidacy(
    2,
    "Northwind",
    frozenset({"northwind.example"}),
    "Platform Engineer",
    frozenset({"sam@northwind.example"}),
    frozenset({"<b1@x>"}),
)
TIDEMARK = KnownCandidacy(3, "Tidemark", frozenset({"tidemark.example"}), "Product Manager")
AGENCY = KnownCandidacy(
    4,
    "Hall Recruitment",
    frozenset({"hallrecruit.example"}),
    "Buyer",
    frozenset({"tom@hallrecruit.example"}),
    frozenset({"<c1@x>"}),
)
ALL = [NORTHWIND, NORTHWIND_ENGINEER, TIDEMARK, AGENCY]


def message(sender: str, subject: str = "", text: str = "", references: tuple[str, ...] = (), name: str = "") -> Mail:
    return Mail("<m@x>", (), references, subject, (Address(name, sender),), (), (), (), None, (), text, "")


def reading(text: str = "", **more: object) -> Reading:
    return replace(Reading("person", text, "other", True, None, True), **more)  # type: ignore[arg-type]


def test_the_thread_decides_even_where_a_new_colleague_writes() -> None:
    found = match(message("lee@northwind.example", "Re: hello", references=("<a1@x>",)), reading(), ALL)

    assert (found.candidacy, found.because) == (1, "thread")


def test_the_thread_decides_against_another_employers_address() -> None:
    found = match(message("someone@gmail.com", references=("<b1@x>",)), reading(), ALL)

    assert found.candidacy == 2


def test_a_contact_on_a_new_thread_is_their_candidacy() -> None:
    found = match(message("priya@northwind.example", "A word"), reading(), ALL)

    assert found.candidacy == 1


def test_a_colleague_who_names_the_role_is_of_that_role() -> None:
    text = "We have some news on the Platform Engineer position."
    found = match(message("hr@northwind.example", "News", text), reading(text), ALL)

    assert (found.candidacy, found.because) == (2, "role")


def test_a_colleague_who_names_no_role_is_a_question_between_two() -> None:
    found = match(message("hr@northwind.example", "News"), reading("We have some news."), ALL)

    assert found.candidacy is None
    assert set(found.best) == {1, 2}


def test_one_candidacy_at_an_employer_takes_its_domains_mail() -> None:
    found = match(message("anyone@mail.tidemark.example", "Hello"), reading(), ALL)

    assert (found.candidacy, found.because) == (3, "domain")


def test_another_role_at_a_known_employer_is_not_the_old_candidacy() -> None:
    text = "Thank you for applying for the Office Manager position at Tidemark."
    found = match(message("jobs@tidemark.example", "Office Manager", text), reading(text, role="Office Manager"), ALL)

    assert found.candidacy is None


@pytest.mark.parametrize("sender", ["no-reply@greenhouse-mail.io", "notifications@calendly.com", "x@hire.lever.co"])
def test_a_relay_is_matched_by_the_employer_that_it_names(sender: str) -> None:
    text = "Tidemark would like to tell you about your application."
    found = match(message(sender, "Your application to Tidemark", text), reading(text, employer="Tidemark"), ALL)

    assert found.candidacy == 3


def test_a_relay_that_names_nobody_known_is_about_none_of_them() -> None:
    found = match(message("no-reply@greenhouse-mail.io", "Your application", "Hello"), reading(employer="Acme"), ALL)

    assert (found.candidacy, found.best) == (None, ())


def test_two_employers_on_one_relay_are_kept_apart() -> None:
    known = [KnownCandidacy(1, "Acme", frozenset({"greenhouse-mail.io"}), "Clerk"), TIDEMARK]
    found = match(message("no-reply@greenhouse-mail.io", "Tidemark"), reading(employer="Tidemark"), known)

    assert found.candidacy == 3


def test_a_private_mailbox_says_nothing_about_an_employer() -> None:
    known = [KnownCandidacy(1, "Cafe Nord", frozenset({"gmail.com"}), "Barista")]

    assert match(message("friend@gmail.com", "Lunch"), reading(), known).candidacy is None


def test_one_known_agency_contact_with_two_roles_is_a_question_unless_the_role_is_named() -> None:
    second = replace(AGENCY, id=5, role="Planner", thread=frozenset())
    unclear = match(message("tom@hallrecruit.example", "Update"), reading("Any news?"), [AGENCY, second])
    clear = match(message("tom@hallrecruit.example", "Planner"), reading("About the Planner job"), [AGENCY, second])

    assert set(unclear.best) == {4, 5}
    assert clear.candidacy == 5


def test_a_contact_in_copy_points_at_their_candidacy() -> None:
    mail = replace(message("pa@othermail.example", "Room"), cc=(Address("", "priya@northwind.example"),))

    assert match(mail, reading(), ALL).candidacy == 1


def test_a_forwarded_alias_is_matched_by_its_sub_domain() -> None:
    found = match(message("careers@jobs.tidemark.example"), reading(), ALL)

    assert found.candidacy == 3


def test_a_message_of_strangers_is_about_none() -> None:
    assert match(message("a@elsewhere.example", "Hi"), reading("Nothing"), ALL) == match(
        message("b@else.example"), reading(), []
    )
