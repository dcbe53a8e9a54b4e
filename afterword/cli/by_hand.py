"""`afterword add`: what no mail says, in one line or in a short dialogue."""

from __future__ import annotations

import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from afterword.cli.given import given
from afterword.cli.screen import AsFormat, Format, Which, clock, console, print_json, safe, time_of
from afterword.facts.errors import UsageError

if TYPE_CHECKING:
    from afterword.project.bootstrap import House

add = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    no_args_is_help=True,
    help="Tells Afterword what no mail says: an interview just held, a contact, a promise, a note, an outcome.",
    context_settings={"help_option_names": ["-h", "--help"]},
)

PASTED = {
    "noted": "Noted in {slug}.",
    "asked": "It was read, and something about it is asked: `afterword questions`.",
    "unreadable": "It could not be read, and is kept as it is.",
    "known": "It was known already.",
    "left": "It was read, and is about no candidacy that is known: --in says which one.",
}

At = Annotated[str, typer.Option("--at", help="when: 2026-03-03 14:00, 14:00, yesterday 10:00, now")]
People = Annotated[
    list[str], typer.Option("--with", help="who: a contact's name, or 'Priya Nair <priya@...>'; repeat it")
]
From = Annotated[str, typer.Option("--from", help="whose word it is: a contact's name or id")]


@add.command()
def candidacy(
    employer: Annotated[str, typer.Argument(help="the employer's name")] = "",
    role: Annotated[str, typer.Argument(help="the role")] = "",
    country: Annotated[str, typer.Option(help="the employer's country: GB, US, ...")] = "",
    zone: Annotated[str, typer.Option(help="the employer's time zone: Europe/London, ...")] = "",
    format: AsFormat = Format.text,
) -> None:
    """A role at an employer.

    Example:

      afterword add candidacy "Northwind" "Data Analyst"
    """
    from afterword.actions import add as adding

    house = open_here()
    employer = employer or _asked("Which employer?")
    role = role or _asked("Which role?")
    kept = adding.add_candidacy(
        house.candidate.id, employer, role, house.now(), country=country or None, zone=zone or None
    )
    said(format, f"Added {kept.slug}.", candidacy=kept.slug)


@add.command()
def interview(
    which: Which,
    at: At = "",
    people: People = [],  # noqa: B006  Typer reads the default, and never changes it
    minutes: Annotated[int, typer.Option(min=1, max=1440, help="how long it took")] = 60,
    kind: Annotated[str, typer.Option("--as", help="video, phone, in person, or event for a talk at a fair")] = "",
    note: Annotated[str, typer.Option(help="what was talked about: the thank-you may use it")] = "",
    question: Annotated[list[str], typer.Option(help="a question that they asked; repeat it")] = [],  # noqa: B006
    format: AsFormat = Format.text,
) -> None:
    """An interview, held or to come. Whoever is named first led it.

    Example:

      afterword add interview northwind-data-analyst --at "yesterday 14:00" --with "Dana Price" --note "weekly planning"
    """
    from afterword.actions import add as adding

    house = open_here()
    start = time_here(house, at or _asked("When did it begin? (such as 'yesterday 14:00')"))
    who = list(people) or [
        p.strip() for p in _asked("Who interviewed you? (names, with commas)").split(",") if p.strip()
    ]
    found = adding.add_interview(
        house.candidate.id,
        which,
        start,
        start + timedelta(minutes=minutes),
        who,
        house.now(),
        format=kind or None,
        notes=note or None,
        questions=question,
    )
    if note:
        adding.add_note(house.candidate.id, which, note, house.now())
    when = clock(found.at, house.zone, house.now())
    said(format, f"Noted: interview {found.round}, {when}. `afterword today` has what follows.", round=found.round)


@add.command()
def contact(
    which: Which,
    who: Annotated[str, typer.Argument(help="'Tom Hale <tom@northwind.example>'")] = "",
    part: Annotated[str, typer.Option("--as", help="interviewer, hiring_manager or recruiter")] = "interviewer",
    vcard: Annotated[str, typer.Option("--vcard", help="a vCard file, or a business card's text (- for here)")] = "",
    format: AsFormat = Format.text,
) -> None:
    """A person on the employer's side; of somebody known, the new address or part.

    Examples:

      afterword add contact northwind-data-analyst "Tom Hale <tom@northwind.example>" --as recruiter

      afterword add contact northwind-data-analyst --vcard tom.vcf
    """
    from afterword.actions import add as adding
    from afterword.actions import cards

    house = open_here()
    candidate, now = house.candidate.id, house.now()
    if vcard:
        found = cards.take_in(candidate, which, cards.cards_in(given(vcard, 256_000)), part, now)
    else:
        person = who or _asked("Who? (name <address>)")
        found = (adding.add_contact(candidate, which, person, part, now=now),)
    lines = [f"{one.name} is {one.id}, {one.part.replace('_', ' ')}." for one in found]
    said(format, "\n".join(lines), contact=found[0].id, contacts=[one.id for one in found])


@add.command()
def mail(
    file: Annotated[str, typer.Argument(help="a file with the mail or its text, - for standard input")],
    to: Annotated[str, typer.Option("--in", help="the candidacy that it is about, where you know it")] = "",
    from_: Annotated[str, typer.Option("--from", help="who wrote it, where the text does not say")] = "",
    subject: Annotated[str, typer.Option(help="its subject, where the text does not say")] = "",
    at: Annotated[str, typer.Option("--at", help="when it came, where the text does not say")] = "",
    format: AsFormat = Format.text,
) -> None:
    """A mail that no mailbox here holds; it is read like any other.

    Example:

      afterword add mail reply.txt --from "Priya Nair <priya@northwind.example>" --at "yesterday 16:00"
    """
    house = open_here()
    text = given(file, 1_000_000).decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    found = house.paste(text, from_, subject, time_here(house, at) if at else None, to)
    said(format, PASTED[found.state].format(slug=found.slug), state=found.state, candidacy=found.slug or None)


@add.command()
def phone(
    which: Which,
    who: Annotated[str, typer.Argument(help="a contact's name or id")],
    number: Annotated[str, typer.Argument(help="+44 20 7946 0123")],
    format: AsFormat = Format.text,
) -> None:
    """A contact's telephone number.

    Example:

      afterword add phone northwind-data-analyst Tom "+44 20 7946 0123"
    """
    from afterword.actions import reach

    house = open_here()
    contact = reach.add_phone(house.candidate.id, which, who, number, house.now())
    said(format, f"{contact.name} is at {' '.join(number.split())}.", contact=contact.id)


@add.command()
def address(
    which: Which,
    lines: Annotated[str, typer.Argument(metavar="ADDRESS", help="'1 High Street, London N1 1AA'")],
    format: AsFormat = Format.text,
) -> None:
    """The employer's postal address, for letters.

    Example:

      afterword add address northwind-data-analyst "1 High Street, London N1 1AA"
    """
    from afterword.actions import reach

    house = open_here()
    kept = reach.add_address(house.candidate.id, which, lines)
    said(format, f"Noted: {', '.join(kept)}.", address=list(kept))


@add.command()
def promise(
    which: Which,
    by: Annotated[str, typer.Option("--by", help="the last day of it: 2026-03-06")] = "",
    from_: From = "",
    about: Annotated[str, typer.Option(help="decision or next_step")] = "decision",
    at: At = "now",
    format: AsFormat = Format.text,
) -> None:
    """What they said that they would do, and by when.

    Example:

      afterword add promise northwind-data-analyst --from Priya --by 2026-03-06
    """
    from afterword.actions import tell

    house = open_here()
    made = time_here(house, at)
    day = time_here(house, by or _asked("By which day?")).date()
    who = from_ or _asked("Who said so?")
    tell.promise(house.candidate.id, which, who, about, made, day, house.now())
    said(format, f"Noted: {about.replace('_', ' ')} by {day:%a %d %b}.")


@add.command()
def word(
    which: Which,
    kind: Annotated[
        str, typer.Argument(help="offer, rejection, next_round, reschedule, cancelled, info_request, delay, other")
    ],
    from_: From = "",
    at: At = "now",
    round_at: Annotated[str, typer.Option(help="the time of the interview that they named")] = "",
    text: Annotated[str, typer.Option(help="their words")] = "",
    feedback_offered: Annotated[bool, typer.Option(help="they offered feedback")] = False,
    format: AsFormat = Format.text,
) -> None:
    """A word from them that came by phone or in person.

    Example:

      afterword add word northwind-data-analyst rejection --from Tom
    """
    from afterword.actions import tell

    house = open_here()
    when = time_here(house, round_at) if round_at else None
    who = from_ or _asked("Who said so?")
    tell.word(
        house.candidate.id, which, who, kind, time_here(house, at), house.now(), round_at=when, text=text,
        feedback_offered=feedback_offered,
    )  # fmt: skip
    said(format, f"Noted: {kind.replace('_', ' ')}.")


@add.command()
def sent(
    which: Which,
    move: Annotated[str, typer.Argument(help="thank_you, check_in, reply, ..., or other")],
    to: Annotated[list[str], typer.Option("--to", help="to whom; repeat it")],
    by: Annotated[str, typer.Option("--by", help="email, phone, letter, portal, in_person")] = "phone",
    at: At = "now",
    gave: Annotated[list[str], typer.Option(help="references or cv, where you gave them")] = [],  # noqa: B006
    format: AsFormat = Format.text,
) -> None:
    """A message or a call of yours that is not in the mailbox.

    Example:

      afterword add sent northwind-data-analyst check_in --to Tom --by phone
    """
    from afterword.actions import tell

    house = open_here()
    tell.sent(house.candidate.id, which, to, move, by, time_here(house, at), house.now(), gave)
    said(format, f"Noted: {move.replace('_', ' ')}.")


@add.command()
def note(which: Which, text: Annotated[str, typer.Argument()] = "", format: AsFormat = Format.text) -> None:
    """Your own words about a candidacy; drafts may use them.

    Example:

      afterword add note northwind-data-analyst "They liked the tram project"
    """
    from afterword.actions import add as adding

    house = open_here()
    adding.add_note(house.candidate.id, which, text or _asked("What do you want to remember?"), house.now())
    said(format, "Noted.")


@add.command()
def question(
    which: Which, text: Annotated[str, typer.Argument(help="what they asked you")] = "", format: AsFormat = Format.text
) -> None:
    """A question that they asked you, kept with the last interview; who asked and how it went may stand with it.

    Examples:

      afterword add question northwind-data-analyst "Tell us about a time when a plan failed"

      afterword add question northwind-data-analyst "Priya: how do you test a forecast? (badly: I froze)"
    """
    from afterword.actions import tell

    house = open_here()
    tell.question_asked(house.candidate.id, which, text or _asked("What did they ask?"), house.now())
    said(format, "Noted with the last interview.")


@add.command()
def policy(
    which: Which,
    value: Annotated[str, typer.Argument(help="open, recruiter_only or no_contact")],
    format: AsFormat = Format.text,
) -> None:
    """How the employer may be contacted; it holds for every candidacy there.

    Example:

      afterword add policy northwind-data-analyst recruiter_only
    """
    from afterword.actions.answer import answer_plan

    house = open_here()
    said(format, answer_plan(house.candidate.id, which, "contact_policy", "", value, house.now()))


@add.command()
def withdrawal(which: Which, format: AsFormat = Format.text) -> None:
    """You withdraw from a candidacy.

    Example:

      afterword add withdrawal northwind-data-analyst
    """
    from afterword.actions import add as adding

    house = open_here()
    adding.withdraw(house.candidate.id, which, house.now())
    said(format, f"Noted: withdrawn. `afterword undo {which}` takes it back.")


def open_here() -> House:
    from afterword.project.bootstrap import open_house

    return open_house()


def time_here(house: House, text: str) -> Any:
    return time_of(text, house.zone, house.now())


def _asked(question: str) -> str:
    """Asks at a terminal; elsewhere says which argument is missing."""
    if not sys.stdin.isatty():
        raise UsageError(f"{question} Say it on the command line (`--help` shows how), or run this in a terminal.")
    return str(typer.prompt(question)).strip()


def said(format: Format, sentence: str, **more: Any) -> None:
    if format == Format.json:
        print_json({"said": sentence, **more})
    else:
        console().print(safe(sentence))
