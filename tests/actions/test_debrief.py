"""What is told after an interview becomes facts, is asked about where it promises, and is used by the thank-you."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.facts import kinds
from afterword.facts.errors import NotFound, RefusedError
from afterword.facts.journal import QuestionAsked
from afterword.playbook.settings import Settings

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)  # a Wednesday


@pytest.fixture
def northwind(ada) -> str:  # type: ignore[no-untyped-def]
    """A candidacy with an interview that Dana and Lee held yesterday."""
    from afterword.actions.add import add_candidacy, add_interview

    slug = add_candidacy(ada.id, "Northwind", "Data Analyst", NOW, country="GB").slug
    start = NOW - timedelta(hours=24)
    people = ["Dana Price <dana@northwind.example>", "Lee Wong <lee@northwind.example>"]
    add_interview(ada.id, slug, start, start + timedelta(hours=1), people, NOW)
    return slug


def _told(**more):  # type: ignore[no-untyped-def]
    from afterword.actions.debrief import Told

    return Told(**more)


def _debrief(ada, slug: str, **more):  # type: ignore[no-untyped-def]
    from afterword.actions.debrief import debrief

    return debrief(ada.id, slug, _told(**more), NOW)


def _interview(ada, slug: str) -> kinds.Interview:  # type: ignore[no-untyped-def]
    from afterword.actions.desk import standing_interviews
    from afterword.store import candidacies

    return standing_interviews(candidacies.candidacy_of(ada.id, slug))[-1][1]


def test_what_was_told_is_kept_with_the_interview(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    done = _debrief(
        ada,
        northwind,
        talked="the move to Leeds",
        questions=(QuestionAsked("How do you test a forecast?", "Dana", "badly", "I froze"),),
        badly="indexing",
        next_steps="a decision by Friday",
    )

    held = _interview(ada, northwind)
    assert done.changed
    assert held.notes == "the move to Leeds\nWent badly on indexing.\nNext steps: a decision by Friday"
    assert held.questions == ("How do you test a forecast?",)
    assert (held.round, held.with_, held.lead) == (1, ("dana", "lee"), "dana")


def test_telling_the_same_twice_changes_nothing(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    _debrief(ada, northwind, talked="the move to Leeds")

    assert not _debrief(ada, northwind, talked="the move to Leeds").changed
    assert not _debrief(ada, northwind).changed


def test_a_date_is_proposed_and_is_a_promise_only_when_confirmed(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.debrief import confirm
    from afterword.store import candidacies

    done = _debrief(ada, northwind, next_steps="Lee will let me know by Friday")

    def promises() -> list[kinds.Promise]:
        history = candidacies.candidacy_of(ada.id, northwind).candidacy.history
        return [fact for fact in history if isinstance(fact, kinds.Promise)]

    assert done.proposed is not None
    assert (done.proposed.who.id, done.proposed.about, done.proposed.latest) == ("lee", "decision", date(2026, 3, 6))
    assert promises() == []

    confirm(ada.id, northwind, done.proposed, done.about, NOW)
    [made] = promises()
    assert (made.from_, made.latest, made.text) == ("lee", date(2026, 3, 6), "Lee will let me know by Friday")
    assert made.at == _interview(ada, northwind).until


@pytest.mark.parametrize(
    ("words", "about", "latest"),
    [
        ("second round in the week of 16 March", "next_step", date(2026, 3, 20)),
        ("a decision within a week", "decision", date(2026, 3, 10)),
        ("Dana calls me on Friday", "next_step", date(2026, 3, 6)),
        ("they hire from May on", None, None),
        ("soon", None, None),
        ("", None, None),
    ],
)
def test_next_steps_are_read_for_their_last_day(ada, northwind, words, about, latest) -> None:  # type: ignore[no-untyped-def]
    found = _debrief(ada, northwind, next_steps=words).proposed

    assert (found.about, found.latest) == (about, latest) if about else found is None


def test_the_thank_you_names_what_was_talked_about(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.look import show

    def thanks() -> list[str]:
        items = show(ada.id, northwind, NOW, Settings()).items
        return [i.draft.body for i in items if i.move.kind == "thank_you" and i.draft is not None]

    before = thanks()
    done = _debrief(ada, northwind, talked="We talked about the move to Leeds.", next_steps="They said it is Friday")
    after = thanks()

    assert len(before) == len(after) == 2
    assert len(done.anew) == 2
    assert all("Leeds" not in one for one in before)
    assert any("the move to Leeds" in one for one in after)
    assert all("Friday" not in one for one in after)


@pytest.mark.parametrize(("by", "went", "named"), [("Dana", "well", 1), ("Dana", "badly", 0), (None, "so_so", 2)])
def test_a_question_is_named_to_whoever_asked_it_unless_it_went_badly(ada, northwind, by, went, named) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.look import show

    _debrief(ada, northwind, questions=(QuestionAsked("How do you test forecasts?", by, went),))

    items = show(ada.id, northwind, NOW, Settings()).items
    bodies = [i.draft.body for i in items if i.move.kind == "thank_you" and i.draft is not None]
    assert sum("forecasts" in body for body in bodies) == named


def test_words_that_the_candidate_wrote_are_not_written_anew(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.draft import edit
    from afterword.actions.look import show

    items = show(ada.id, northwind, NOW, Settings()).items
    mine = next(i.draft for i in items if i.draft is not None and i.move.kind == "thank_you")
    edit(ada.id, mine.id, 1, mine.subject, mine.body.replace("Thank you", "Many thanks"), NOW)

    assert mine.id not in _debrief(ada, northwind, talked="the move to Leeds").anew


def test_somebody_else_was_there(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    _debrief(ada, northwind, people=("Lee", "Ana Ruiz <ana@northwind.example>"))

    held = _interview(ada, northwind)
    assert (held.with_, held.lead) == (("lee", "ana"), "lee")


def test_undo_takes_the_debrief_back(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import tell

    _debrief(ada, northwind, talked="the move to Leeds")
    tell.undo(ada.id, northwind, NOW)

    assert _interview(ada, northwind).notes is None


def test_an_interview_still_to_come_is_not_told_about(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.add import add_interview
    from afterword.actions.debrief import debrief

    later = NOW + timedelta(days=3)
    add_interview(ada.id, northwind, later, later + timedelta(hours=1), ["Dana Price"], NOW)

    assert _debrief(ada, northwind, talked="x y").about.interview.round == 1
    with pytest.raises(RefusedError, match="has not begun"):
        debrief(ada.id, northwind, _told(talked="x"), NOW, round=2)
    with pytest.raises(NotFound, match="it has 1, 2"):
        debrief(ada.id, northwind, _told(talked="x"), NOW, round=7)


@pytest.mark.parametrize(
    ("line", "text", "by", "went", "words"),
    [
        ("Dana: how do you test? (badly: I froze)", "how do you test?", "dana", "badly", "I froze"),
        ("Excel: how well? +", "Excel: how well?", None, "well", ""),
        ("Why Northwind? ~", "Why Northwind?", None, "so_so", ""),
        ("lee wong: why us? (so-so)", "why us?", "lee", "so_so", ""),
        ("Tell us about a well-kept plan", "Tell us about a well-kept plan", None, None, ""),
        ("A time when it failed (in a team)", "A time when it failed (in a team)", None, None, ""),
    ],
)
def test_a_question_on_one_line(ada, northwind, line, text, by, went, words) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.debrief import question_told, to_debrief

    people = to_debrief(ada.id, northwind, NOW).people
    assert question_told(line, people) == QuestionAsked(text, by, went, words)


def test_the_journal_is_searched_across_candidacies(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.add import add_candidacy, add_interview
    from afterword.actions.journal import journal

    other = add_candidacy(ada.id, "Ostler Maps", "Cartographer", NOW).slug
    add_interview(ada.id, other, NOW, NOW, ["Bo Lind"], NOW, questions=["How do you test a map?"])
    asked = (QuestionAsked("How do you test a forecast?", "Dana", "badly", "I froze"), QuestionAsked("Why Northwind?"))
    _debrief(ada, northwind, questions=asked)

    assert [row.text for row in journal(ada.id)] == ["How do you test a map?", *(one.text for one in asked)]
    assert [(row.slug, row.by, row.went) for row in journal(ada.id, "TEST forecast")] == [
        (northwind, "Dana Price", "badly")
    ]
    assert [row.slug for row in journal(ada.id, "froze")] == [northwind]
    assert [row.text for row in journal(ada.id, went="badly")] == ["How do you test a forecast?"]
    assert [row.text for row in journal(ada.id, which=other)] == ["How do you test a map?"]
    assert journal(ada.id, "nothing of the kind") == ()


def test_how_it_went_is_kept_when_the_question_is_told_again(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import tell
    from afterword.actions.journal import journal

    tell.question_asked(ada.id, northwind, "Why us?", NOW)
    tell.question_asked(ada.id, northwind, "lee: why us? (well)", NOW)

    assert [(row.text, row.by, row.went) for row in journal(ada.id)] == [("Why us?", "Lee Wong", "well")]


def test_the_journal_goes_out_and_comes_in_with_the_account(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import account
    from afterword.actions.journal import journal

    _debrief(ada, northwind, questions=(QuestionAsked("Why us?", "Dana", "well"),))
    before, archive = journal(ada.id), account.archive(ada.id)
    account.erase(ada.id)

    assert account.take_in(archive) > 0
    assert journal(ada.id) == before
