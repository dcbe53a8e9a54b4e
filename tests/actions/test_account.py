"""Your data is yours: out, in and equal; erased, and gone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.facts.errors import BadFile, RefusedError

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


@pytest.fixture
def filled(ada, parser):  # type: ignore[no-untyped-def]
    from afterword.actions.ingest import ingest
    from afterword.facts.people import Candidate
    from afterword.store import candidates
    from afterword.wires.demonstration.mailbox import Demonstration

    me = candidates.keep_candidate(Candidate("Ada Marsh", "ada.marsh@example.org", "Europe/London"))
    ingest(me, Demonstration(NOW, employers=4, noise_letters=3), parser, NOW, country="GB")
    return me


def _everything(candidate: int):  # type: ignore[no-untyped-def]
    from afterword.store import account

    return list(account.rows_of(candidate))


def test_an_account_goes_out_and_comes_in_equal(filled, database) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import account as actions
    from afterword.store import account, models

    before = _everything(filled.id)
    packed = actions.archive(filled.id)
    with pytest.raises(RefusedError, match="already"):
        actions.take_in(packed)
    account.erase(filled.id)
    models.Candidate.objects.all().delete()

    assert actions.take_in(packed) == len(before) - 1
    assert _everything(filled.id) == before


def test_what_is_erased_is_gone_and_the_other_candidate_is_untouched(filled, ada) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import account as actions
    from afterword.store import models

    gone = actions.erase(filled.id)

    assert gone["Candidacy"] >= 3
    assert not models.Message.objects.exists()
    assert not models.Fact.objects.exists()
    assert list(models.Candidate.objects.values_list("email", flat=True)) == ["ada@example.org"]


def test_a_candidacy_goes_out_and_comes_in_with_the_same_facts(filled) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import exchange
    from afterword.store import candidacies

    kept = candidacies.candidacies_of(filled.id)[0]
    slug = exchange.take_in(exchange.export(filled.id, kept.slug), filled, NOW)

    again = candidacies.candidacy_of(filled.id, slug)
    assert again.candidacy.history == kept.candidacy.history
    assert again.candidacy.contacts == kept.candidacy.contacts
    assert again.slug != kept.slug


@pytest.mark.parametrize("data", [b"PK\x03\x04broken", b"{", b"[]", b""])
def test_a_file_that_is_none_is_refused_and_nothing_is_taken_in(ada, data: bytes) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import account as actions
    from afterword.actions import exchange
    from afterword.store import models

    def take_in() -> object:
        return actions.take_in(data) if data[:2] == b"PK" else exchange.take_in(data, ada, NOW)

    with pytest.raises(BadFile):
        take_in()
    assert not models.Candidacy.objects.exists()
