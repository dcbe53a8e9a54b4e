"""What letters show of a manner, and how drafts follow a voice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import Interview, Received
from afterword.facts.people import Candidate, Contact, Employer
from afterword.facts.plan import Move, Window
from afterword.facts.voice import Learned, Voice
from afterword.playbook.check import check
from afterword.playbook.text import Text
from afterword.writing.about import About
from afterword.writing.draft import draft
from afterword.writing.learn import learn

TALK = datetime(2026, 3, 3, 10, tzinfo=UTC)


def _letter(greeting: str, sign_off: str, said: str = "Thank you for your time.") -> str:
    return f"{greeting}\n\n{said}\n\n{sign_off}\nAda Marsh\n+44 7700 900123\n"


def test_the_greeting_and_sign_off_of_most_letters_are_a_habit_of_each_kind() -> None:
    letters = [
        _letter("Hello Priya,", "All the best,"),
        _letter("Hello Tom,", "All the best,"),
        _letter("Hello Priya and Tom,", "All the best,"),
        _letter("Dear Dr Nair,", "Yours sincerely,"),
        _letter("Dear Ms Hale,", "Yours sincerely,"),
    ]

    assert learn(letters) == Learned("Hello", "All the best", "Dear", "Yours sincerely", None, 5)


@pytest.mark.parametrize(
    "letters",
    [
        [],
        [_letter("Hi Priya,", "Cheers,")],  # one letter is no habit
        [_letter("Hi Priya,", "Cheers,"), _letter("Dear Tom,", "Best wishes,")],
        ["", "no greeting at all, and no end", "Hi,\n\nyes\n"],
        [_letter("Hello Priya,", "Thanks in advance,").replace("Hello", word) for word in ("Hi", "Dear")],
    ],
)
def test_what_is_no_habit_is_left_to_the_message(letters: list[str]) -> None:
    assert learn(letters) == Learned(letters=len(letters))


def test_the_spelling_is_learned_from_words_that_differ() -> None:
    british = [_letter("Hi Jo,", "Best,", "The colour and the behaviour of the centre stayed with me.")]

    assert learn(british).spelling == "british"
    assert learn([british[0].replace("ou", "o").replace("centre", "center")]).spelling == "american"
    assert learn([*british, _letter("Hi Jo,", "Best,", "The color stayed with me.")]).spelling is None


PRIYA = Contact("priya", "Dr Priya Nair", "interviewer", "priya@northwind.example")


def _draft(voice: Voice, *, said: str = "", channel: str = "email") -> str:
    history = (Interview(TALK, TALK + timedelta(hours=1), 1, ("priya",), "priya"),)
    if said:
        history = (Received(TALK - timedelta(days=1), "priya", "other", text=said), *history)  # type: ignore[assignment]
    candidate = Candidate("Ada Marsh", "ada@example.org", "Europe/London", "+44 7700 900123")
    candidacy = Candidacy(candidate, Employer("Northwind"), "Data Analyst", (PRIYA,), history)
    now = TALK + timedelta(hours=3)
    move = Move("thank_you", ("priya",), 1, Window(now, now), "open", False, ())
    written = draft(candidacy, move, now, About(voice=voice, channel=channel))  # type: ignore[arg-type]
    assert written.problems == ()
    return written.body


def test_a_draft_greets_and_closes_as_the_voice_says() -> None:
    body = _draft(Voice(greeting="Hello", sign_off="All the best"))

    assert body.startswith("Hello Priya,\n")
    assert "\nAll the best,\nAda Marsh\n" in body


def test_what_was_learned_is_used_where_nothing_is_set() -> None:
    learned = Learned("Hello", "Cheers", "Good morning", "Yours truly", None, 9)

    assert _draft(Voice(learned=learned)).startswith("Hello Priya,")
    assert _draft(Voice(greeting="Hi", learned=learned)).startswith("Hi Priya,")
    formal = _draft(Voice(learned=learned), said="Dear Ms Marsh,\n\nPlease come.")
    assert formal.startswith("Good morning Dr Nair,")
    assert "\nYours truly,\n" in formal


def test_the_signature_is_the_candidates_own_and_never_lacks_name_or_number() -> None:
    assert _draft(Voice(signature=("Ada", "07700 900456"))).endswith("Ada Marsh\nAda\n07700 900456\n")
    assert _draft(Voice(signature=("Ada Marsh, BSc",))).endswith("Ada Marsh, BSc\n+44 7700 900123\n")


def test_an_american_voice_is_spelt_the_american_way() -> None:
    for words in ("", "Dear Ms Marsh,\n\nPlease come."):
        body = _draft(Voice(spelling="american"), said=words)
        found = check(Text(body, spelling="american"))
        assert [one for one in found if one.code == "AW320"] == []


def test_a_phrase_that_is_never_written_is_found_as_whole_words() -> None:
    text = Text("I wanted to Reach\nout to you, and to reach outer Leeds.", never=("reach out",))

    [found] = [one for one in check(text) if one.code == "AW390"]
    assert (found.line, found.column, found.severity) == (1, 13, "warning")
    assert found.message == 'You never write "reach out".'
