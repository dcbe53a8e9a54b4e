"""What was understood of a message is put right by the candidate, and stays right."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from afterword.facts.errors import NotFound, RefusedError, UsageError
from afterword.facts.kinds import Interview, PromiseMade, Received, Sent

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
ADA = "Ada Marsh <ada@example.org>"
TOM = "Tom Hale <tom@northwind.example>"


@pytest.fixture
def invited(ada, post, parser):  # type: ignore[no-untyped-def]
    """An invitation, a thank-you by hand, and a word from them that decides nothing; their ids."""
    from afterword.actions.ingest import ingest
    from afterword.store import candidacies, messages

    first = post.add(
        TOM,
        ADA,
        "Interview: Data Analyst",
        "Dear Ada,\n\nWe would like to invite you to an interview for the Data Analyst role at Northwind on "
        "Tuesday 10 March 2026 at 10:00.\n\nKind regards,\nTom Hale\nTalent Partner\nNorthwind",
        "2026-03-02T09:00:00+00:00",
    )
    post.add(
        ADA,
        TOM,
        "Re: Interview: Data Analyst",
        "Dear Tom,\n\nThank you for meeting me today.\n\nAda",
        "2026-03-10T15:00:00+00:00",
        answers=first,
        folder="Sent",
    )
    post.add(
        TOM,
        ADA,
        "Re: Interview: Data Analyst",
        "Dear Ada,\n\nWe need a little longer and will decide by Friday 20 March.\n\nTom",
        "2026-03-12T09:00:00+00:00",
        answers=first,
    )
    ingest(ada, post, parser, NOW, country="GB")
    [kept] = candidacies.candidacies_of(ada.id)
    return [row.id for row in messages.messages_of(kept.id)]


def _standing(ada, kind):  # type: ignore[no-untyped-def]
    from afterword.facts.candidacy import standing
    from afterword.store import candidacies

    [kept] = candidacies.candidacies_of(ada.id)
    return [fact for _, fact in standing(kept.candidacy.history) if isinstance(fact, kind)]


def test_a_delay_that_was_a_no_closes_the_candidacy(ada, invited) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.correct import Correction, correct, understood
    from afterword.actions.plan import plan_all
    from afterword.playbook.settings import Settings
    from afterword.store import candidacies

    [kept] = candidacies.candidacies_of(ada.id)
    assert [word.kind for word in _standing(ada, Received)] == ["next_round", "delay"]

    said = correct(ada.id, invited[2], Correction(kind="rejection", promise="none"), NOW)

    assert f"afterword correct {invited[2]} --undo" in said
    [_, word] = _standing(ada, Received)
    assert (word.kind, word.promise, word.from_) == ("rejection", None, "tom")
    assert word.at == datetime(2026, 3, 12, 9, tzinfo=UTC)
    [planned] = plan_all(ada.id, NOW, Settings())
    assert planned.plan.outcome == "no"
    _, shown = understood(ada.id, kept.slug)
    assert [one.corrected for one in shown] == [False, False, True]


def test_a_correction_can_be_taken_back(ada, invited) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.correct import Correction, correct, undo_correction

    before = _standing(ada, Received)
    correct(ada.id, invited[2], Correction(kind="rejection"), NOW)
    later = NOW.replace(hour=13)
    correct(ada.id, invited[2], Correction(kind="offer"), later)

    undo_correction(ada.id, invited[2], later)
    assert [word.kind for word in _standing(ada, Received)] == ["next_round", "rejection"]
    undo_correction(ada.id, invited[2], later)
    assert _standing(ada, Received) == before
    with pytest.raises(RefusedError):
        undo_correction(ada.id, invited[2], later)


def test_a_promise_and_the_time_of_an_interview_are_put_right(ada, invited) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.correct import Correction, correct, promise_of

    made = promise_of("decision 2026-03-27", datetime(2026, 3, 12, 9, tzinfo=UTC))
    correct(ada.id, invited[2], Correction(promise=made), NOW)
    at = datetime(2026, 3, 11, 14, tzinfo=UTC)
    correct(ada.id, invited[0], Correction(interview=at), NOW)

    first, second = sorted(_standing(ada, Received), key=lambda word: word.at)
    assert second.promise == PromiseMade("decision", date(2026, 3, 12), date(2026, 3, 27))
    assert (first.kind, first.round_at) == ("next_round", at)
    [interview] = _standing(ada, Interview)
    assert (interview.at, interview.until, interview.round) == (at, at.replace(hour=15), 1)

    correct(ada.id, invited[0], Correction(interview="none"), NOW)
    assert _standing(ada, Interview) == []


def test_a_message_taken_for_an_auto_reply_and_the_other_way_round(ada, invited) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.correct import Correction, correct
    from afterword.facts.kinds import AutoReply

    correct(ada.id, invited[2], Correction(kind="auto_reply"), NOW)
    assert [fact.from_ for fact in _standing(ada, AutoReply)] == ["tom"]
    assert len(_standing(ada, Received)) == 1

    correct(ada.id, invited[2], Correction(kind="info_request"), NOW)
    assert _standing(ada, AutoReply) == []
    assert [word.kind for word in _standing(ada, Received)] == ["next_round", "info_request"]


def test_an_own_message_was_another_follow_up(ada, invited) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.correct import Correction, correct

    assert [sent.move for sent in _standing(ada, Sent)] == ["thank_you"]
    correct(ada.id, invited[1], Correction(move="other"), NOW)
    assert [sent.move for sent in _standing(ada, Sent)] == ["other"]
    with pytest.raises(UsageError):
        correct(ada.id, invited[1], Correction(kind="offer"), NOW)
    with pytest.raises(UsageError):
        correct(ada.id, invited[0], Correction(move="thank_you"), NOW)


def test_what_is_no_correction_is_refused_and_changes_nothing(ada, invited) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.correct import Correction, correct, promise_of

    before = _standing(ada, object)
    for said in (Correction(), Correction(kind="maybe")):
        with pytest.raises(UsageError):
            correct(ada.id, invited[2], said, NOW)
    with pytest.raises(NotFound):
        correct(ada.id, 999_999, Correction(kind="offer"), NOW)
    for words in ("soon", "decision", "decision tomorrow", "decision 2026-03-20 2026-03-01"):
        with pytest.raises(UsageError):
            promise_of(words, NOW)
    assert _standing(ada, object) == before


def test_a_message_is_put_into_the_candidacy_that_it_is_about(ada, invited, parser) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.add import add_candidacy
    from afterword.actions.correct import put_elsewhere
    from afterword.actions.understand import Understanding
    from afterword.facts.candidacy import standing
    from afterword.store import candidacies

    here = candidacies.candidacies_of(ada.id)[0].slug
    other = add_candidacy(ada.id, "Northwind", "Editor", NOW).slug

    def reader() -> Understanding:
        return Understanding(ada, parser, NOW, "GB")

    put_elsewhere(ada.id, invited[2], other, NOW, reader)
    kinds = {
        slug: [fact.kind for _, fact in standing(candidacies.candidacy_of(ada.id, slug).candidacy.history)
               if isinstance(fact, Received)]
        for slug in (here, other)
    }  # fmt: skip
    assert kinds == {here: ["next_round"], other: ["delay"]}
    with pytest.raises(RefusedError):
        put_elsewhere(ada.id, invited[2], other, NOW, reader)

    put_elsewhere(ada.id, invited[2], "none", NOW, reader)
    assert not any(
        isinstance(fact, Received) for _, fact in standing(candidacies.candidacy_of(ada.id, other).candidacy.history)
    )
    put_elsewhere(ada.id, invited[2], here, NOW, reader)
    assert [
        word.kind for word in candidacies.candidacy_of(ada.id, here).candidacy.history if isinstance(word, Received)
    ][-1] == "delay"


def test_a_correction_withdraws_what_is_pending_there(ada, invited) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.correct import Correction, correct
    from afterword.actions.look import today
    from afterword.playbook.settings import Settings
    from afterword.store import candidacies, drafts

    later = datetime(2026, 3, 24, 12, tzinfo=UTC)
    [item] = [item for item in today(ada.id, later, Settings()).due if item.move.kind == "check_in"]
    assert item.draft is not None

    correct(ada.id, invited[2], Correction(kind="rejection"), later)
    [kept] = candidacies.candidacies_of(ada.id)
    assert item.draft.id not in {draft.id for draft in drafts.drafts_of(kept.id)}
    assert [item.move.kind for item in today(ada.id, later, Settings()).due] == ["after_no"]
