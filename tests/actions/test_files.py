"""Files are kept by name and version, and go with a draft only where the candidate says so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from afterword.facts import kinds
from afterword.facts.errors import NotFound, RefusedError, UsageError
from afterword.playbook.settings import Settings

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
PDF = b"%PDF-1.7 one"


def _add(ada, data: bytes = PDF, kind: str = "cv", path: str = "/home/ada/Ada Marsh CV.pdf", **more):  # type: ignore[no-untyped-def]
    from afterword.actions.files import add_file

    return add_file(ada.id, path, data, kind, NOW, **more)


@pytest.fixture
def asked(ada) -> str:  # type: ignore[no-untyped-def]
    """Tom of Northwind asked for a CV; its reply is due."""
    from afterword.actions.add import add_candidacy, add_contact, add_fact

    slug = add_candidacy(ada.id, "Northwind", "Data Analyst", NOW, country="GB").slug
    add_contact(ada.id, slug, "Tom Hale <tom@northwind.example>", "recruiter", now=NOW)
    wanted = "Hi Ada,\n\nCould you send me your CV and your references?\n\nTom"
    add_fact(ada.id, slug, kinds.Received(NOW - timedelta(hours=2), "tom", "info_request", text=wanted), NOW)
    return slug


def _draft(ada, slug: str):  # type: ignore[no-untyped-def]
    from afterword.actions.look import show

    [item] = [i for i in show(ada.id, slug, NOW, Settings()).items if i.draft is not None]
    return item


def _attach(ada, draft, *labels: str):  # type: ignore[no-untyped-def]
    from afterword.actions.files import attach

    return attach(ada.id, draft.id, draft.version, labels, NOW, Settings())


def test_another_content_is_another_version_and_the_same_is_none(ada) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.files import bytes_of, list_files

    assert [(file.label, new) for file, new in (_add(ada), _add(ada, b"two"), _add(ada))] == [
        ("cv@1", True),
        ("cv@2", True),
        ("cv@1", False),
    ]
    assert [one.label for one in list_files(ada.id)] == ["cv@2", "cv@1"]
    assert bytes_of(ada.id, "cv@1")[1] == PDF
    assert bytes_of(ada.id, "CV")[1] == b"two"
    with pytest.raises(NotFound, match=r"cv@2, cv@1"):
        bytes_of(ada.id, "cv@3")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"kind": "photo"}, "cv, references, other"),
        ({"data": b""}, "is empty"),
        ({"data": b"x" * 5_000_001}, "larger than 5 MB"),
        ({"path": "setup.exe"}, "cannot be attached"),
        ({"name": "My CV"}, "small letters"),
    ],
)
def test_what_is_not_kept_is_said(ada, more, said: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(UsageError, match=said):
        _add(ada, **more)


def test_one_name_is_one_kind_of_file(ada) -> None:  # type: ignore[no-untyped-def]
    file, _ = _add(ada, kind="other", path="C:\\Ada\\My Maps.PDF")
    assert (file.name, file.file_name, file.media_type) == ("my-maps", "My Maps.PDF", "application/pdf")

    with pytest.raises(UsageError, match="is kept as other"):
        _add(ada, name="my-maps")


def test_nothing_is_attached_before_the_candidate_says_so_and_then_the_words_say_it(ada, asked) -> None:  # type: ignore[no-untyped-def]
    _add(ada)
    before = _draft(ada, asked)
    assert before.draft.files == ()
    assert "attach" not in before.draft.body
    assert before.findings == ()

    after = _attach(ada, before.draft, "cv")
    seen = _draft(ada, asked)
    assert after.version == 2
    assert [one.label for one in seen.draft.files] == ["cv@1"]
    assert "attach" in seen.draft.body
    assert "my updated CV" in seen.draft.body
    assert "my references by the end of tomorrow" in seen.draft.body
    assert seen.findings == ()

    off = _attach(ada, seen.draft)
    assert (off.files, off.version) == ((), 3)
    assert "attach" not in off.body


def test_a_check_in_says_what_it_brings_and_does_not_offer_it(ada, asked) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import tell
    from afterword.actions.add import add_interview

    _add(ada, kind="references", path="references.pdf")
    _add(ada, kind="other", path="portfolio.pdf")
    tell.sent(ada.id, asked, ["tom"], "reply", "email", NOW - timedelta(hours=1), NOW)
    start = NOW - timedelta(days=10)
    add_interview(ada.id, asked, start, start + timedelta(hours=1), ["Dana Price <dana@northwind.example>"], start)
    from afterword.actions.look import show

    later = NOW + timedelta(days=8)
    [item] = [i for i in show(ada.id, asked, later, Settings()).items if i.move.kind == "check_in"]
    assert item.draft is not None
    from afterword.actions.files import attach

    attach(ada.id, item.draft.id, 1, ["references", "portfolio"], later, Settings())
    [item] = [i for i in show(ada.id, asked, later, Settings()).items if i.move.kind == "check_in"]
    assert item.draft is not None
    assert "I attach my references and my portfolio." in item.draft.body
    assert item.draft.body.count("references") == 1
    assert item.findings == ()


def test_edited_words_stay_and_the_rules_see_what_is_attached(ada, asked) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.draft import edit

    _add(ada)
    draft = _draft(ada, asked).draft
    words = "Dear Tom,\n\nThank you for your message.\n\nKind regards,\nAda Marsh\n+44 7700 900123\n"
    edited = edit(ada.id, draft.id, 1, draft.subject, words, NOW)

    after = _attach(ada, edited, "cv@1")
    assert after.body == words
    assert "AW316" in [one.code for one in _draft(ada, asked).findings]

    said = edit(
        ada.id, draft.id, after.version, draft.subject, words.replace("message.", "message. I attach my CV."), NOW
    )
    assert [one.label for one in said.files] == ["cv@1"]  # an edit keeps what goes with it
    assert _draft(ada, asked).findings == ()
    _attach(ada, said)
    assert "AW315" in [one.code for one in _draft(ada, asked).findings]


def test_the_approved_bytes_hold_the_file_as_it_was_then(ada, asked) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.approve import Desk, approve
    from afterword.actions.draft import checked
    from afterword.formats.mail import parse
    from afterword.store.models import Submission

    _add(ada)
    draft = _attach(ada, _draft(ada, asked).draft, "cv")
    _add(ada, b"a later one")

    desk = Desk(lambda found: checked(ada.id, found, NOW), timedelta(0), lambda count: b"r" * count, None)
    approval = approve(ada, draft.id, 2, NOW, desk)
    raw = bytes(Submission.objects.get(id=approval.entry.id).raw)
    assert [(one.name, one.size) for one in parse(raw).attachments] == [("Ada Marsh CV.pdf", len(PDF))]

    again = _attach(ada, draft, "cv@2")  # voids the approval
    assert again.state == "draft"
    assert Submission.objects.get(id=approval.entry.id).state == "cancelled"


def test_what_was_sent_is_given_and_is_not_offered_again(ada, asked) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.approve import Desk, approve
    from afterword.actions.prepare import prepare
    from afterword.store.outbox import settle

    _add(ada)
    draft = _attach(ada, _draft(ada, asked).draft, "cv")

    class Ready:
        def write(self, number: int, raw: bytes) -> str:
            return "here"

        def keep_only(self, numbers: object) -> frozenset[int]:
            return frozenset()

    approval = approve(ada, draft.id, 2, NOW, Desk(lambda found: (), timedelta(0), lambda count: b"r" * count, Ready()))
    assert settle(ada.id, approval.entry.id, sent=True, at=NOW)

    [given] = prepare(ada.id, asked, NOW, Settings()).given
    assert (given.what, given.to, given.file) == ("cv", ("Tom Hale",), "cv@1")


def test_too_much_together_another_version_and_what_is_used_are_refused(ada, asked) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.files import remove_file

    _add(ada, b"x" * 4_000_000)
    _add(ada, b"y" * 4_000_000, kind="references")
    _add(ada, b"z")
    draft = _draft(ada, asked).draft
    with pytest.raises(RefusedError, match="7 MB"):
        _attach(ada, draft, "cv@1", "references")
    _attach(ada, draft, "cv")
    with pytest.raises(RefusedError, match="version 2 now"):
        _attach(ada, draft, "references")
    with pytest.raises(RefusedError, match="went, with a message"):
        remove_file(ada.id, "cv@2")
    with pytest.raises(UsageError, match="which version"):
        remove_file(ada.id, "cv")
    assert remove_file(ada.id, "cv@1").label == "cv@1"


def test_files_go_out_and_come_in_with_the_account(ada, asked) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import account
    from afterword.actions.files import bytes_of

    _add(ada)
    _attach(ada, _draft(ada, asked).draft, "cv")
    archive = account.archive(ada.id)
    account.erase(ada.id)
    account.take_in(archive)

    assert bytes_of(ada.id, "cv")[1] == PDF
    assert [one.label for one in _draft(ada, asked).draft.files] == ["cv@1"]
