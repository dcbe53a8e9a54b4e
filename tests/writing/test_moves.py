"""What each message takes from the history, and what it leaves out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import Fact, Interview, MoveKind, Promise, Received, Sent
from afterword.facts.people import Candidate, Contact, Employer
from afterword.facts.plan import Move, Window
from afterword.playbook.sentences import sentences
from afterword.writing.draft import About, DraftText, Voice, draft

TALK = datetime(2026, 3, 3, 10, tzinfo=UTC)
DAY = timedelta(days=1)
INTERVIEW = Interview(TALK, TALK + timedelta(hours=1), 1, ("priya",), "priya")
PEOPLE = (
    Contact("priya", "Dr Priya Nair", "interviewer", "priya@northwind.example"),
    Contact("tom", "Tom Hale", "recruiter", "tom@northwind.example"),
)
PROMISE = Promise(TALK + timedelta(minutes=50), "priya", "decision", date(2026, 3, 4), date(2026, 3, 6))
REJECTION = Received(TALK + 6 * DAY, "priya", "rejection")


def written(
    kind: MoveKind, to: str, after: timedelta, *facts: Fact, about: About | None = None, zone: str = "Europe/London"
) -> DraftText:
    candidate = Candidate("Ada Marsh", "ada@example.org", zone, "+44 7700 900123")
    candidacy = Candidacy(
        candidate, Employer("Northwind", "Europe/London", "GB", "ENG"), "Data Analyst", PEOPLE, (INTERVIEW, *facts)
    )
    now = TALK + after
    return draft(candidacy, Move(kind, (to,), 1, Window(now, now), "open", False, ()), now, about)


def prose(of: DraftText) -> str:
    return of.body.split("\n\n", 1)[1].rsplit("\n\n", 1)[0]


def test_a_thank_you_is_three_sentences_at_most() -> None:
    assert 2 <= len(sentences(prose(written("thank_you", "priya", timedelta(hours=3))))) <= 3


def test_a_thank_you_to_the_recruiter_passes_the_thanks_on() -> None:
    said = prose(written("thank_you", "tom", timedelta(hours=3)))
    assert "Priya" in said
    assert "Please" in said


def test_a_late_thank_you_owns_that_it_is_late() -> None:
    said = prose(written("thank_you", "priya", 5 * DAY))
    assert any(word in said for word in ("later than", "sooner", "little late"))


def test_a_check_in_names_the_day_that_passed_and_who_gave_it() -> None:
    said = prose(written("check_in", "tom", 7 * DAY, PROMISE))
    assert "Priya" in said
    assert "by Friday" in said
    assert "when you expect" not in said


def test_a_check_in_asks_when_only_where_nothing_was_said() -> None:
    asked = prose(written("check_in", "tom", 7 * DAY))
    assert "decide" in asked or "decision" in asked
    told = prose(written("check_in", "tom", 2 * DAY, replace(PROMISE, latest=date(2026, 3, 20))))
    assert "decide" not in told
    assert "decision" not in told


def test_each_check_in_is_shorter_than_the_one_before_and_says_something_else() -> None:
    sent = tuple(Sent(TALK + (7 + 7 * n) * DAY, ("tom",), "check_in", "email") for n in range(3))
    said = [prose(written("check_in", "tom", (8 + 7 * n) * DAY, *sent[:n])) for n in range(3)]
    assert len(said[0]) > len(said[1]) > len(said[2])
    assert len(set(said)) == 3


@pytest.mark.parametrize(("gave", "left"), [(("references",), "CV"), (("cv",), "references")])
def test_only_what_was_not_given_is_offered(gave: tuple[str, ...], left: str) -> None:
    said = prose(written("check_in", "tom", 7 * DAY, Sent(TALK + DAY, ("tom",), "reply", "email", gave=gave)))  # type: ignore[arg-type]
    assert left in said
    assert {"CV": "references", "references": "CV"}[left] not in said


def test_feedback_is_asked_for_after_a_no_only_where_it_was_offered() -> None:
    assert "feedback" not in prose(written("after_no", "priya", 7 * DAY, REJECTION))
    assert "feedback" in prose(written("after_no", "priya", 7 * DAY, replace(REJECTION, feedback_offered=True)))


def test_what_went_badly_is_owned_after_a_no() -> None:
    notes = About(notes=("Stumbled on the question about window functions.",))
    assert "window functions" in prose(written("after_no", "priya", 7 * DAY, REJECTION, about=notes))
    assert "window functions" not in prose(written("thank_you", "priya", timedelta(hours=3), about=notes))


def test_an_invitation_is_accepted_with_its_day_and_both_times() -> None:
    invited = Received(TALK + DAY, "tom", "next_round", round_at=TALK + 8 * DAY)
    assert "Wednesday 11 March at 10:00" in prose(written("confirm_round", "tom", 2 * DAY, invited))
    abroad = prose(written("confirm_round", "tom", 2 * DAY, invited, zone="Europe/Berlin"))
    assert "10:00 your time (11:00 mine)" in abroad


def test_what_they_ask_for_is_attached_where_it_is_at_hand() -> None:
    asked = Received(
        TALK + DAY, "tom", "info_request", text="Dear Ada,\n\nCould you send two references and your notice period?"
    )
    answer = written("reply", "tom", 2 * DAY, asked)
    assert answer.gave == ("references",)
    assert "notice period" in answer.body
    assert answer.problems == ("Put the answer itself in, if you have it at hand: what my notice period is.",)


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("Hi Ada,\n\nHello", "Hi Priya,"),
        ("Dear Ms Marsh,\n\nHello", "Dear Dr Nair,"),
        ("Dear Ada,\n\nHello", "Dear Priya,"),
    ],
)
def test_they_are_greeted_as_they_greet(theirs: str, ours: str) -> None:
    wrote = Received(TALK + DAY, "priya", "other", text=theirs)
    assert written("check_in", "priya", 8 * DAY, wrote).body.startswith(ours)


def test_a_thread_keeps_its_subject() -> None:
    assert (
        written("check_in", "tom", 7 * DAY, about=About(thread_subject="Your application")).subject
        == "Re: Your application"
    )
    assert (
        written("check_in", "tom", 7 * DAY, about=About(thread_subject="RE: Your application")).subject
        == "RE: Your application"
    )


def test_phrases_that_the_candidate_never_uses_are_not_used() -> None:
    plain = written("thank_you", "priya", timedelta(hours=3))
    phrase = " ".join(prose(plain).split()[:5])
    other = written("thank_you", "priya", timedelta(hours=3), about=About(voice=Voice(never=(phrase,))))
    assert phrase not in other.body


def test_words_change_from_one_candidacy_to_the_next() -> None:
    said = set()
    for name in ("Northwind", "Harbour Trust", "Ostler", "Wexford Books", "Ashdown", "Severn Trust"):
        candidate = Candidate("Ada Marsh", "ada@example.org", "Europe/London", "+44 7700 900123")
        candidacy = Candidacy(candidate, Employer(name), "Data Analyst", PEOPLE, (INTERVIEW,))
        now = TALK + DAY
        said.add(
            prose(draft(candidacy, Move("thank_you", ("priya",), 1, Window(now, now), "open", False, ()), now)).replace(
                name, ""
            )
        )
    assert len(said) >= 4
