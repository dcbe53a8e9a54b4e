"""A restored backup, a cloned laptop or a second copy of the database never sends again by itself."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from afterword.actions import epoch
from afterword.facts.errors import RefusedError
from afterword.formats.compose import make_message_id
from tests.outbox_world import World, draft_state, state
from tests.sending_world import Post


@pytest.fixture
def post(database: Path) -> Post:
    return Post()


def backup(database: Path) -> Path:
    """A copy of the database as it stands, its log folded in."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return Path(shutil.copy(database, database.parent / "backup"))


def restore(copy: Path, database: Path) -> None:
    from django.db import connections

    connections.close_all()
    for extra in database.parent.glob(database.name + "-*"):
        extra.unlink()
    shutil.copy(copy, database)


def test_a_backup_from_before_a_send_sends_nothing(post: Post, database: Path) -> None:
    draft = post.draft(post.candidacy())
    message = post.approved(draft)
    old = backup(database)
    post.run()
    assert len(post.server.accepted) == 1
    post.mailbox.sent.clear()  # a provider whose Sent tells nothing
    restore(old, database)
    assert state(message) == "approved"

    with pytest.raises(RefusedError, match="restored"):
        post.run()
    assert (state(message), draft_state(draft)) == ("cancelled", "draft")
    with pytest.raises(RefusedError, match="--resume"):
        post.run()
    assert len(post.server.accepted) == 1


def test_a_backup_with_its_epoch_file_is_known_by_what_lies_in_sent(post: Post, database: Path) -> None:
    post.message(post.candidacy("A"))
    other = post.message(post.candidacy("B"))
    from afterword.store.models import Submission

    Submission.objects.filter(id=other).update(due_at=post.clock.now().replace(hour=14))
    old, epochs = backup(database), post.epochs.right
    post.run()
    restore(old, database)
    Submission.objects.filter(message_id=_message_id(post)).delete()  # approved after the backup
    post.epochs.right = epochs
    post.clock.pass_(hours=2)

    with pytest.raises(RefusedError, match="Sent holds"):
        post.run()
    assert len(post.server.accepted) == 1


def _message_id(post: Post) -> str:
    from email import message_from_bytes

    from afterword.store import outbox
    from afterword.store.models import Installation

    raw = post.server.accepted[0][2]
    ours = make_message_id(b"0123456789", outbox.message_key(), "example.org")
    given: str = message_from_bytes(raw)["Message-ID"]
    post.mailbox.sent = [(at, copy.replace(given.encode(), ours.encode())) for at, copy in post.mailbox.sent]
    assert Installation.objects.count() == 1
    return given


def test_a_clone_that_finds_its_own_message_in_sent_does_not_send_it(post: Post) -> None:
    from afterword.store.models import Submission

    message = post.message()
    waiting = post.draft(post.candidacy("Southwind"))
    post.approved(waiting)
    post.mailbox.file_sent(bytes(Submission.objects.get(id=message).raw))  # the other laptop was quicker
    post.run()

    assert (state(message), post.server.accepted) == ("sent", [])
    assert draft_state(waiting) == "draft"
    with pytest.raises(RefusedError, match="another copy"):
        post.run()


def test_a_moved_database_without_its_epoch_file_asks(post: Post) -> None:
    post.message()
    post.run()
    post.epochs.right = ()
    second = post.message(post.candidacy("Southwind"))
    with pytest.raises(RefusedError, match="moved, or copied"):
        post.run()
    assert state(second) == "cancelled"


def test_after_the_candidate_says_so_it_sends_again_what_is_approved_anew(post: Post) -> None:
    post.message()
    post.run()
    post.epochs.right = ("another",)
    draft = post.draft(post.candidacy("Southwind"))
    post.approved(draft)
    with pytest.raises(RefusedError):
        post.run()
    post.clock.pass_(minutes=1)
    epoch.resume(post.epochs, post.clock.now())

    assert post.run() == ()
    post.approved(draft, at=post.clock.now())
    assert post.only().outcome == "sent"


def test_an_own_message_that_a_restored_database_does_not_know_stops_it_until_then(post: Post) -> None:
    from afterword.store import outbox

    unknown = make_message_id(b"9876543210", outbox.message_key(), "example.org")
    post.mailbox.file_sent(f"Message-ID: {unknown}\r\n\r\nx\r\n".encode())
    draft = post.draft(post.candidacy())
    post.approved(draft)
    with pytest.raises(RefusedError, match="does not know"):
        post.run()
    post.clock.pass_(minutes=1)
    epoch.resume(post.epochs, post.clock.now())
    post.approved(draft, at=post.clock.now())
    assert post.only().outcome == "sent"


def test_after_an_erasure_what_was_sent_before_stops_nothing(post: Post) -> None:
    from afterword.store import account

    post.message()
    post.run()
    assert len(post.mailbox.sent) == 1
    account.erase(post.ada.id)
    World.__init__(post)
    post.message()
    assert post.only().outcome == "sent"


def test_somebody_elses_message_in_sent_stops_nothing(post: Post) -> None:
    post.mailbox.file_sent(b"Message-ID: <abc@example.org>\r\n\r\nx\r\n")
    post.mailbox.file_sent(
        f"Message-ID: {make_message_id(b'0123456789', b'another', 'x.example')}\r\n\r\nx\r\n".encode()
    )
    post.message()
    assert post.only().outcome == "sent"


def test_a_death_in_the_middle_of_a_new_epoch_is_no_restore(post: Post) -> None:
    from afterword.store import outbox

    post.message()
    post.run()
    post.epochs.right = (outbox.epoch(), "never journalled")
    post.message(post.candidacy("Southwind"))
    assert post.only().outcome == "sent"
    post.epochs.right = ("before", outbox.epoch())
    post.message(post.candidacy("Eastwind"))
    assert post.only().outcome == "sent"
