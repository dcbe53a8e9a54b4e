"""An approval fixes one draft's exact bytes; what may not be approved is refused in words."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from afterword.actions.approve import Approval, Desk, Wording, approve
from afterword.actions.cancel import cancel, settle, sweep
from afterword.facts.errors import NotFound, RefusedError
from afterword.formats.compose import BadLetter, is_ours
from afterword.playbook.check import Finding
from afterword.wires.ready_folder import ReadyFolder
from tests.outbox_world import NOON, World, draft_state, history, state

ERROR = Finding("AW301", "error", 1, 1, "the name is spelt another way")
WARNING = Finding("AW310", "warning", 2, 1, "rather long")


@pytest.fixture
def world(database: object) -> World:
    return World()


def desk(*findings: Finding, ready: ReadyFolder | None = None) -> Desk:
    return Desk(lambda draft: findings, timedelta(minutes=10), lambda n: b"r" * n, ready)


def approved(world: World, draft: int, version: int = 1, *findings: Finding, **more: object) -> Approval:
    return approve(world.ada, draft, version, NOON, desk(*findings), **more)  # type: ignore[arg-type]


def row(number: int):  # type: ignore[no-untyped-def]
    from afterword.store.models import Submission

    return Submission.objects.get(id=number)


def test_approving_fixes_bytes_hash_recipients_and_message_id(world: World) -> None:
    from afterword.store import outbox

    draft = world.draft(world.candidacy(), to=("priya", "tom"))
    approval = approved(world, draft)
    kept = row(approval.entry.id)
    raw = bytes(kept.raw)

    assert hashlib.sha256(raw).hexdigest() == kept.sha256 == approval.entry.sha256
    assert kept.recipients == ["priya@northwind.example", "tom@northwind.example"]
    assert message_from_bytes(raw)["Message-ID"] == kept.message_id
    assert is_ours(kept.message_id, outbox.message_key())
    assert kept.message_id.endswith("@example.org>")
    assert (approval.entry.standing, draft_state(draft)) == ("held", "approved")
    assert kept.hold_until_at == NOON + timedelta(minutes=10)


def test_the_date_is_when_it_is_to_leave_in_the_candidates_zone(world: World) -> None:
    at_night = NOON.replace(day=28, hour=22)  # the night to Sunday, when summer time begins in London
    draft = world.draft(world.candidacy(), move="check_in", opens_at=at_night)
    kept = row(approved(world, draft).entry.id)

    assert message_from_bytes(bytes(kept.raw))["Date"] == "Mon, 30 Mar 2026 08:00:00 +0100"
    assert kept.due_at.isoformat() == "2026-03-30T07:00:00+00:00"


def test_a_reply_goes_into_its_thread(world: World) -> None:
    from afterword.store.models import Draft

    draft = world.draft(world.candidacy())
    Draft.objects.filter(id=draft).update(
        in_reply_to="<a@northwind.example>", references=["<0@x>", "<a@northwind.example>"]
    )
    raw = bytes(row(approved(world, draft).entry.id).raw)
    assert raw.startswith(b"In-Reply-To: <a@northwind.example>\r\nReferences: <0@x>\r\n <a@northwind.example>\r\n")


def test_an_approval_names_the_version_it_read(world: World) -> None:
    from afterword.store import drafts

    draft = world.draft(world.candidacy())
    drafts.edit_draft(draft, 1, subject="Thank you", body="Dear Priya, thank you.\n")
    with pytest.raises(RefusedError, match="version 2 now, not 1"):
        approved(world, draft, 1)
    assert approved(world, draft, 2).entry.version == 2


def test_a_draft_is_approved_once(world: World) -> None:
    draft = world.draft(world.candidacy())
    approved(world, draft)
    with pytest.raises(RefusedError, match="is approved"):
        approved(world, draft)


def test_wording_errors_cannot_be_approved_at_all(world: World) -> None:
    draft = world.draft(world.candidacy())
    with pytest.raises(Wording, match="AW301") as caught:
        approved(world, draft, 1, ERROR, WARNING, allow_warnings=True)
    assert caught.value.findings == (ERROR, WARNING)
    assert (caught.value.exit_code, draft_state(draft)) == (3, "draft")


def test_warnings_pass_by_an_explicit_choice_alone(world: World) -> None:
    draft = world.draft(world.candidacy())
    with pytest.raises(Wording, match="--allow-warnings"):
        approved(world, draft, 1, WARNING)
    assert approved(world, draft, 1, WARNING, allow_warnings=True).warnings == (WARNING,)


@pytest.mark.parametrize("state_", ["withdrawn", "done", "approved"])
def test_what_is_no_draft_any_more_cannot_be_approved(world: World, state_: str) -> None:
    from afterword.store.models import Draft

    draft = world.draft(world.candidacy())
    Draft.objects.filter(id=draft).update(state=state_, withdrawn_because="Priya wrote.")
    with pytest.raises(RefusedError, match=state_):
        approved(world, draft)


def test_a_call_is_not_approved_but_done(world: World) -> None:
    from afterword.store.models import Draft

    draft = world.draft(world.candidacy())
    Draft.objects.filter(id=draft).update(channel="phone")
    with pytest.raises(RefusedError, match="phone"):
        approved(world, draft)


def test_a_contact_without_an_address_is_named(world: World) -> None:
    from afterword.store.models import Contact

    draft = world.draft(world.candidacy())
    Contact.objects.filter(key="priya").update(email=None)
    with pytest.raises(RefusedError, match="Priya Nair has no address"):
        approved(world, draft)


def test_words_that_cannot_be_sent_as_they_are_leave_the_draft_a_draft(world: World) -> None:
    from afterword.store.models import Draft

    draft = world.draft(world.candidacy())
    Draft.objects.filter(id=draft).update(subject="Hello\r\nBcc: eve@attacker.example")
    with pytest.raises(BadLetter, match="subject"):
        approved(world, draft)
    assert draft_state(draft) == "draft"


def test_somebody_elses_draft_is_not_found(world: World) -> None:
    from afterword.facts.people import Candidate
    from afterword.store import candidates

    draft = world.draft(world.candidacy())
    ben = candidates.keep_candidate(Candidate("Ben Okri", "ben@example.org", "Europe/London"))
    with pytest.raises(NotFound):
        approve(ben, draft, 1, NOON, desk())


def test_the_same_move_is_not_approved_again_while_nobody_knows_whether_it_went_out(world: World) -> None:
    from afterword.store import claims, dots
    from afterword.store.dots import Caps

    candidacy = world.candidacy()
    first = world.message(candidacy)
    claimed = claims.claim_next(NOON, alone=True)
    assert claimed is not None
    claims.note_read(claimed, NOON)
    assert dots.journal(claimed, NOON, Caps(10, 40, NOON), "e2") is None
    again, to_tom = world.draft(candidacy), world.draft(candidacy, to=("tom",))

    for _ in range(2):
        with pytest.raises(RefusedError, match=f"settle {first}"):
            approved(world, again)
        dots.ask(first, "?")
    approved(world, to_tom)


def test_for_a_mailbox_that_is_not_live_a_ready_file_is_written_and_recorded_when_sent(
    world: World, tmp_path: Path
) -> None:
    ready = ReadyFolder(tmp_path / "ready")
    candidacy = world.candidacy()
    draft = world.draft(candidacy)
    approval = approve(world.ada, draft, 1, NOON, desk(ready=ready))
    number = approval.entry.id

    assert approval.entry.standing == "ready"
    assert Path(approval.ready_at).read_bytes() == bytes(row(number).raw)
    later = NOON + timedelta(hours=1)
    assert settle(world.ada.id, number, later, ready, sent=True).standing == "sent"
    assert (history(candidacy), draft_state(draft), Path(approval.ready_at).exists()) == (["sent"], "done", False)


def test_a_ready_file_is_never_sent_from_here(world: World, tmp_path: Path) -> None:
    from afterword.store import claims

    approve(world.ada, world.draft(world.candidacy()), 1, NOON, desk(ready=ReadyFolder(tmp_path)))
    assert claims.claim_next(NOON + timedelta(days=1), alone=True) is None


def test_a_withdrawn_message_does_not_lie_about_ready(world: World, tmp_path: Path) -> None:
    from afterword.actions.stop_pending import stop_pending

    ready = ReadyFolder(tmp_path / "ready")
    candidacy = world.candidacy()
    approval = approve(world.ada, world.draft(candidacy), 1, NOON, desk(ready=ready))
    stop_pending(candidacy, "Priya wrote.", NOON)
    sweep(ready)
    assert not Path(approval.ready_at).exists()


def test_a_ready_file_that_a_fault_left_unwritten_is_put_back(world: World, tmp_path: Path) -> None:
    ready = ReadyFolder(tmp_path / "ready")
    approval = approve(world.ada, world.draft(world.candidacy()), 1, NOON, desk(ready=ready))
    Path(approval.ready_at).unlink()
    sweep(ready)
    assert Path(approval.ready_at).read_bytes() == bytes(row(approval.entry.id).raw)


def test_cancelling_gives_the_words_back_and_twice_is_no_fault(world: World, tmp_path: Path) -> None:
    ready = ReadyFolder(tmp_path)
    draft = world.draft(world.candidacy())
    number = approved(world, draft).entry.id

    assert cancel(world.ada.id, number, NOON, ready).standing == "cancelled"
    assert draft_state(draft) == "draft"
    assert cancel(world.ada.id, number, NOON, ready).standing == "cancelled"
    anew = approve(world.ada, draft, 1, NOON, Desk(lambda found: (), timedelta(0), lambda n: b"s" * n, None))
    assert state(anew.entry.id) == "approved"


def test_what_is_settled_already_needs_no_word(world: World, tmp_path: Path) -> None:
    number = world.message()
    with pytest.raises(RefusedError, match="needs no word"):
        settle(world.ada.id, number, NOON, ReadyFolder(tmp_path), sent=True)


def test_what_is_on_its_way_cannot_be_cancelled_and_the_sentence_says_why(world: World, tmp_path: Path) -> None:
    from afterword.store.models import Submission

    number = world.message()
    Submission.objects.filter(id=number).update(state="claimed")
    Submission.objects.filter(id=number).update(state="refused")
    with pytest.raises(RefusedError, match="server refused it"):
        cancel(world.ada.id, number, NOON, ReadyFolder(tmp_path))


def test_an_approval_says_which_questions_it_waits_for(world: World) -> None:
    from afterword.store import questions

    candidacy = world.candidacy()
    questions.ask(world.ada.id, "k", "own", "What was this?", at=NOON, holds="priya", candidacy=candidacy)
    questions.ask(world.ada.id, "l", "own", "What was that?", at=NOON, holds="tom", candidacy=candidacy)
    approval = approved(world, world.draft(candidacy))
    assert [asked.text for asked in approval.waits_for] == ["What was this?"]


def test_an_edit_of_approved_words_voids_the_approval(world: World) -> None:
    from afterword.actions.draft import edit

    draft = world.draft(world.candidacy())
    number = approved(world, draft).entry.id
    changed = edit(world.ada.id, draft, 1, "Thank you", "Dear Priya, thank you.\n", NOON)
    assert (changed.version, changed.state, state(number)) == (2, "draft", "cancelled")


def test_what_was_settled_as_sent_cannot_be_edited(world: World) -> None:
    from afterword.actions.draft import edit, reopen
    from afterword.store import outbox

    draft = world.draft(world.candidacy())
    number = world.approved(draft, live=False)
    outbox.settle(world.ada.id, number, sent=True, at=NOON)
    for change in (lambda: edit(world.ada.id, draft, 1, "S", "B", NOON), lambda: reopen(world.ada.id, draft, NOON)):
        with pytest.raises(RefusedError, match="done"):
            change()
    assert (state(number), draft_state(draft)) == ("sent", "done")
