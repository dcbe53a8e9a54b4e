"""Is this database the newest there is? A restored backup, or a copy on another machine, never sends by itself."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from afterword.actions.ports import Epochs, Mailbox
from afterword.formats.compose import is_ours
from afterword.store import dots, outbox

_LOOK_BACK: Final = timedelta(days=45)


def restored(epochs: Epochs) -> str:
    """Why this database seems to be an old copy, or ''. Raises OSError.

    The epoch changes in the commit of every dot, and the file beside the database has followed before the dot is
    written: a database from before a dot has an epoch that the file no longer names.
    """
    right = epochs.read()
    here = outbox.epoch()
    if here in right:
        return ""
    if not right and not dots.ever_sent():
        epochs.write(here)
        return ""
    if not right:
        return "The file that says which database is the newest is not there: this one was moved, or copied."
    return "This database is older than what was last sent from it: it was restored from a backup, or copied."


def unknown_in_sent(mailbox: Mailbox, now: datetime) -> str:
    """Why Sent shows that another copy of this database sends, or ''. Raises OSError."""
    resumed = outbox.resumed_at()
    since = now - _LOOK_BACK if resumed is None else max(resumed, now - _LOOK_BACK)
    key = outbox.message_key()
    for message_id in mailbox.sent_ids(since):
        if is_ours(message_id, key) and not outbox.is_known(message_id):
            return "Sent holds a message that this database made and does not know: it was restored, or copied."
    return ""


def resume(epochs: Epochs, now: datetime) -> None:
    """The candidate says that this database is the one to send from; what was approved before stays cancelled."""
    epochs.write(outbox.epoch())
    outbox.resume(now)
