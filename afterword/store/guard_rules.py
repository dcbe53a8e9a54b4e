"""What the guards of the outbox hold to, in the words of any database."""

from __future__ import annotations

from typing import Final

MOST_HELD_A_DAY: Final = 10
MOST_QUICK_A_DAY: Final = 40

STEPS: Final = (
    ("approved", "claimed cancelled"),
    ("claimed", "approved cancelled refused dot sent"),  # sent: a copy of it lay in Sent before we sent it
    ("dot", "approved refused sent needs_you"),
    ("needs_you", "sent not_sent"),
    ("ready", "sent cancelled"),
)
ALLOWED: Final = " OR ".join(
    f"(OLD.state = '{before}' AND NEW.state IN ({', '.join(repr(after) for after in afters.split())}))"
    for before, afters in STEPS
)
FROZEN: Final = ("draft_id", "version", "raw", "sha256", "envelope_from", "recipients", "message_id", "approved_at")
HELD: Final = "'feedback_request', 'check_in', 'last_note', 'keep_warm'"
