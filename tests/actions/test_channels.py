"""A follow-up by telephone, letter, portal or LinkedIn: the words, the number, and what was said."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.facts import kinds
from afterword.facts.errors import NotFound, RefusedError, UsageError
from afterword.facts.settings import CandidateSettings
from afterword.playbook.settings import Settings

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)  # a Wednesday


@pytest.fixture
def northwind(ada) -> str:  # type: ignore[no-untyped-def]
    """Dana and Lee interviewed yesterday; Tom is the recruiter."""
    from afterword.actions.add import add_candidacy, add_contact, add_interview

    slug = add_candidacy(ada.id, "Northwind", "Data Analyst", NOW, country="GB").slug
    add_contact(ada.id, slug, "Tom Hale <tom@northwind.example>", "recruiter", now=NOW)
    start = NOW - timedelta(hours=24)
    people = ["Dana Price <dana@northwind.example>", "Lee Wong <lee@northwind.example>"]
    add_interview(ada.id, slug, start, start + timedelta(hours=1), people, NOW, notes="the move to Leeds")
    return slug


def _items(ada, slug: str):  # type: ignore[no-untyped-def]
    from afterword.actions.look import show

    return {item.move.to[0]: item for item in show(ada.id, slug, NOW, Settings()).items if item.draft is not None}


def _history(ada, slug: str):  # type: ignore[no-untyped-def]
    from afterword.store import candidacies

    return candidacies.candidacy_of(ada.id, slug).candidacy.history


def test_a_call_has_five_lines_and_the_number(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.call import script
    from afterword.actions.reach import add_phone

    add_phone(ada.id, northwind, "Tom", " +44 20  7946 0123 ", NOW)
    [one] = script(ada.id, northwind, NOW, kind="check_in", who="tom hale")

    assert (one.names, one.phones, one.medium) == (("Tom Hale",), ("+44 20 7946 0123",), "phone")
    assert [line[:2] for line in one.body.splitlines()] == ["1.", "2.", "3.", "4.", "5."]
    assert {worded.names for worded in script(ada.id, northwind, NOW)} == {("Dana Price",), ("Lee Wong",)}  # thanks
    with pytest.raises(NotFound, match="tom, dana, lee"):
        script(ada.id, northwind, NOW, who="Bo")


@pytest.mark.parametrize("number", ["", "12", "call me", "+44 20 7946 0123; rm", "+" * 20])
def test_a_number_that_is_none_is_refused(ada, northwind, number: str) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.reach import add_phone

    with pytest.raises(UsageError, match="not a telephone number"):
        add_phone(ada.id, northwind, "Tom", number, NOW)


def test_what_was_said_in_a_call_is_their_word_and_a_date_is_only_proposed(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.call import confirm_said, note_call

    done = note_call(ada.id, northwind, "Tom", "We decide by Friday", NOW, kind="check_in")

    sent, heard = _history(ada, northwind)[-2:]
    assert sent == kinds.Sent(NOW, ("tom",), "check_in", "phone")
    assert heard == kinds.Received(NOW, "tom", "other", text="We decide by Friday")
    assert done.proposed is not None
    assert (done.proposed.about, done.proposed.latest) == ("decision", date(2026, 3, 6))

    confirm_said(ada.id, northwind, done.proposed, NOW)
    promised = _history(ada, northwind)[-1]
    assert isinstance(promised, kinds.Promise)
    assert (promised.from_, promised.latest) == ("tom", date(2026, 3, 6))


def test_a_call_that_nobody_answered_is_only_ours(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.call import note_call

    before = len(_history(ada, northwind))
    assert note_call(ada.id, northwind, "Tom", "", NOW, kind="check_in", answered=False).proposed is None
    assert len(_history(ada, northwind)) == before + 1
    with pytest.raises(UsageError, match="--no-answer"):
        note_call(ada.id, northwind, "Tom", " ", NOW)


def test_a_draft_becomes_a_letter_and_a_mail_again(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.approve import Desk, approve
    from afterword.actions.channels import set_channel

    mail = _items(ada, northwind)["dana"].draft
    letter = set_channel(ada.id, mail.id, 1, "letter", NOW, Settings())
    assert (letter.channel, letter.version) == ("letter", 2)
    assert letter.body.startswith("Dear Dana Price,")
    assert _items(ada, northwind)["dana"].findings == ()
    desk = Desk(lambda found: (), timedelta(0), lambda count: b"r" * count, None)
    with pytest.raises(RefusedError, match="goes by letter"):
        approve(ada, letter.id, 2, NOW, desk)

    again = set_channel(ada.id, mail.id, 2, "email", NOW, Settings())
    assert (again.channel, again.body) == ("email", mail.body)
    with pytest.raises(RefusedError, match="version 3 now"):
        set_channel(ada.id, mail.id, 1, "letter", NOW, Settings())
    with pytest.raises(UsageError, match="no channel"):
        set_channel(ada.id, mail.id, 3, "pigeon", NOW, Settings())


def test_edited_words_keep_when_the_channel_changes_and_an_approval_is_voided(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.approve import Desk, approve
    from afterword.actions.channels import set_channel
    from afterword.actions.draft import edit

    mail = _items(ada, northwind)["dana"].draft
    mine = edit(ada.id, mail.id, 1, mail.subject, "Dear Dana,\n\nThanks!\n\nAda Marsh\n+44 7700 900123\n", NOW)
    desk = Desk(lambda found: (), timedelta(0), lambda count: b"r" * count, None)
    approve(ada, mail.id, 2, NOW, desk)

    after = set_channel(ada.id, mail.id, 2, "portal", NOW, Settings())
    assert (after.body, after.state) == (mine.body, "draft")


def test_the_letter_is_a_page_with_both_addresses(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import letter as letters
    from afterword.actions.reach import add_address
    from afterword.store import candidacies, drafts

    assert add_address(ada.id, northwind, "1 High Street, London  N1 1AA") == ("1 High Street", "London N1 1AA")
    draft = _items(ada, northwind)["dana"].draft
    sender = CandidateSettings(address=("12 Mill Lane", "Leeds LS1 4AP"))
    printed = letters._printed(
        candidacies.candidacy_of(ada.id, northwind), drafts.draft_of(ada.id, draft.id), sender, NOW
    )

    assert printed.sender == ("Ada Marsh", "12 Mill Lane", "Leeds LS1 4AP", "+44 7700 900123", "ada@example.org")
    assert printed.recipient == ("Dana Price", "Northwind", "1 High Street", "London N1 1AA")
    assert (printed.date, printed.greeting, printed.signature) == ("4 March 2026", "Dear Dana,", ("Ada Marsh",))
    assert "the move to Leeds" in printed.paragraphs[0]
    assert printed.sign_off.endswith(",")
    assert letters.letter_of(ada.id, draft.id, sender, NOW).startswith(b"%PDF")


def test_texts_to_copy_keep_to_their_room_and_a_panel_gets_different_ones(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.channels import words_by
    from afterword.playbook.likeness import likeness

    dana, lee = words_by(ada.id, northwind, "thank_you", "linkedin", NOW)
    assert max(len(dana.body), len(lee.body)) <= 300
    assert likeness(dana.body, lee.body) < 0.5
    with pytest.raises(UsageError, match="no channel"):
        words_by(ada.id, northwind, "thank_you", "fax", NOW)
    with pytest.raises(UsageError, match="no contact"):
        words_by(ada.id, northwind, "thank_you", "portal", NOW, to=["bo"])
