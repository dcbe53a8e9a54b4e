"""Every number of the playbook. What the article leaves open is ours, and the candidate may change it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final


@dataclass(frozen=True, slots=True)
class Settings:
    """`_days` are calendar days at the same clock time, `_wd` working days, `_hours` elapsed, `_from`/`_to` o'clock."""

    work_from: int = 8
    work_to: int = 18
    thanks_from: int = 8
    thanks_to: int = 21

    thank_you_due_hours: int = 24
    thank_you_for_days: int = 7
    feedback_opens_wd: int = 2
    feedback_due_wd: int = 4
    feedback_for_days: int = 7
    ask_dates_due_wd: int = 1
    confirm_round_due_wd: int = 1
    reply_due_wd: int = 1
    answer_offer_due_hours: int = 24
    after_no_due_wd: int = 2

    first_gap_days: int = 7
    second_gap_days: int = 7
    third_gap_days: int = 14
    check_in_due_wd: int = 2
    promise_grace_wd: int = 2
    last_note_after_days: int = 30
    last_note_gap_days: int = 7
    last_note_due_wd: int = 5
    keep_warm_after_days: int = 90
    keep_warm_due_wd: int = 10
    keep_warm_most: int = 2

    unanswered_gap_wd: int = 2
    unanswered_most: int = 5
    unanswered_within_days: int = 30
    auto_reply_wd: int = 3
    back_wd: int = 1
    round_ends_wd: int = 1

    @property
    def gaps(self) -> tuple[int, ...]:
        """The days before each rung of the ladder."""
        return (self.first_gap_days, self.second_gap_days, self.third_gap_days)


DEFAULT: Final = Settings()


def _range(name: str) -> tuple[int, int]:
    if name.endswith(("_from", "_to")):
        return (0, 23)
    return (1, 24 * 14) if name.endswith("_hours") else (1, 365)


NUMBERS: Final[dict[str, tuple[int, int]]] = {field.name: _range(field.name) for field in fields(Settings)}
"""The least and the greatest value of each number, for the reader of the settings file."""
