"""Kept mail read by a newer reader: shown first, noted where wanted, and never over what the candidate said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from afterword.facts.kinds import Interview, Received

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
ADA = "Ada Marsh <ada@example.org>"
TOM = "Tom Hale <tom@northwind.example>"


@pytest.fixture
def kept_mail(ada, post, parser):  # type: ignore[no-untyped-def]
    from afterword.actions.ingest import ingest

    first = post.add(
        TOM,
        ADA,
        "Interview: Data Analyst",
        "Dear Ada,\n\nWe would like to invite you to an interview for the Data Analyst role at Northwind on "
        "Tuesday 10 March 2026 at 10:00.\n\nKind regards,\nTom Hale\nTalent Partner\nNorthwind",
        "2026-03-02T09:00:00+00:00",
    )
    post.add(
        TOM,
        ADA,
        "Re: Interview: Data Analyst",
        "Dear Ada,\n\nWe have to move your interview to Thursday 12 March 2026 at 11:00.\n\nTom",
        "2026-03-05T09:00:00+00:00",
        answers=first,
    )
    post.add(
        TOM,
        ADA,
        "Re: Interview: Data Analyst",
        "Dear Ada,\n\nWe need a little longer and will decide by Friday 20 March.\n\nTom",
        "2026-03-13T09:00:00+00:00",
        answers=first,
    )
    ingest(ada, post, parser, NOW, country="GB")


def _history(ada):  # type: ignore[no-untyped-def]
    from afterword.store import candidacies

    [kept] = candidacies.candidacies_of(ada.id)
    return kept.candidacy.history


def _older_reader(ada, kind: str) -> int:  # type: ignore[no-untyped-def]
    """Makes the last word from them one that an older reader took for that kind; its message."""
    from afterword.store import models
    from afterword.store.rows import body_of

    row = models.Fact.objects.filter(kind="received", candidacy__candidate_id=ada.id).order_by("place").last()
    word = [fact for fact in _history(ada) if isinstance(fact, Received)][-1]
    row.body = body_of(replace(word, kind=kind, promise=None))
    row.save()
    return row.message_id


def test_the_same_reader_understands_the_same(ada, kept_mail, parser) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.reread import reread

    before = _history(ada)
    found = reread(ada, parser, NOW)
    assert (found.read, found.yours, found.changes) == (3, 0, ())
    assert reread(ada, parser, NOW, apply=True).changes == ()
    assert _history(ada) == before


def test_what_would_change_is_shown_before_it_does(ada, kept_mail, parser) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.reread import reread
    from afterword.facts.candidacy import standing

    message = _older_reader(ada, "acknowledgement")
    before = _history(ada)

    [change] = reread(ada, parser, NOW).changes
    assert change.message == message
    assert change.was == "acknowledgement"
    assert change.now == "delay promise: decision 2026-03-13 to 2026-03-20"
    assert "Friday 20 March" in change.quote
    assert _history(ada) == before

    assert reread(ada, parser, NOW, apply=True).changes == (change,)
    after = [fact for _, fact in standing(_history(ada)) if isinstance(fact, Received)]
    assert [word.kind for word in after] == ["next_round", "reschedule", "delay"]
    assert reread(ada, parser, NOW).changes == ()
    held = [fact for _, fact in standing(_history(ada)) if isinstance(fact, Interview)]
    assert [interview.round for interview in held] == [1, 1]


def test_what_the_candidate_said_stands(ada, kept_mail, parser) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.correct import Correction, correct
    from afterword.actions.reread import reread

    message = _older_reader(ada, "acknowledgement")
    correct(ada.id, message, Correction(kind="rejection"), NOW)
    before = _history(ada)

    found = reread(ada, parser, NOW, apply=True)
    assert (found.read, found.yours, found.changes) == (2, 1, ())
    assert _history(ada) == before


def test_looking_leaves_no_trace(ada, kept_mail, parser) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.reread import reread
    from afterword.store import models

    tables = (models.Fact, models.Contact, models.Question, models.Draft, models.Message)
    _older_reader(ada, "acknowledgement")
    before = [list(table.objects.order_by("id").values()) for table in tables]
    assert reread(ada, parser, NOW).changes
    assert [list(table.objects.order_by("id").values()) for table in tables] == before
