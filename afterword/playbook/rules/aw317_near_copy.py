"""AW317: no near copy of what the same contact, or another of the panel, already got (A1, A3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.likeness import likeness
from afterword.playbook.phrases import whole
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

MOST: Final = 0.5  # of the shorter message's runs of three words; ours


def find(text: Text) -> Iterator[Found]:
    """Silent where nothing earlier is known."""
    alike = max((likeness(text.body, body) for body in text.earlier), default=0.0)
    if alike >= MOST:
        span = whole(text)
        yield Found(
            span.start, span.end, f"{alike:.0%} of it is word for word what they, or a colleague there, already got."
        )


_SENT: Final = "Earlier: Thank you for taking the time to talk to me today about the new dashboards and the small team behind them.\n\n"

RULE: Final = WordingRule(
    "AW317",
    "near copy",
    f"Share less than {MOST:.0%} of its runs of three words with what they, or others of their panel, already got.",
    "A1",
    "Colleagues compare notes, and the same line twice says that neither was meant.",
    "error",
    bad=(_SENT + "Thank you for taking the time to talk to me today about the new dashboards and the team you lead.",),
    good=(
        _SENT + "It was good to hear from you how the forecasts are made, and I left keener on the job than I came.",
        "Thank you for taking the time to talk to me today about the new dashboards and the small team behind them.",
    ),
    find=find,
)
