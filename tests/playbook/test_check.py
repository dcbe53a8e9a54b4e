"""A text against all the rules at once, and the fixes that are safe."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.playbook.check import Text, check, fix
from afterword.playbook.example import CANDIDACY

GOOD = (
    "Dear Priya,\n\nThank you for your time on Tuesday; I enjoyed hearing how the forecasts are made. "
    "It left me keener on the job than before, and I would be glad to be part of it.\n\nKind regards,\nAda Marsh\n+44 7700 900123"
)
LETTER = Text(GOOD, "Thank you - Data Analyst interview", "thank_you", CANDIDACY, ("priya",), attachments_known=True)


def test_a_good_letter_passes_every_rule() -> None:
    assert check(LETTER) == ()


def test_a_finding_says_where_it_is() -> None:
    found = check(Text("Dear Priya,\n\nIt was good.  I really need this job."))
    assert [(one.code, one.line, one.column) for one in found] == [("AW309", 3, 15)]


def test_what_is_not_known_leaves_its_rules_silent() -> None:
    assert check(Text("Thank you for the talk.")) == ()


def test_every_safe_fix_is_made_and_nothing_else_changes() -> None:
    bad = (
        GOOD.replace("Priya", "Pria")
        .replace("enjoyed", "REALLY enjoyed")
        .replace("Kind regards,\nAda Marsh\n+44 7700 900123", "Kind regards,\nAda Marsh")
    )
    mended = fix(replace(LETTER, body=bad + "\n"))
    assert mended.body == GOOD.replace("enjoyed", "really enjoyed") + "\n"
    assert check(mended) == ()


def test_a_fix_leaves_what_was_quoted_below_alone() -> None:
    quoted = (
        GOOD.replace("Kind regards,\nAda Marsh\n+44 7700 900123", "Kind regards,\nAda") + "\n\n> PLEASE recieve this!!"
    )
    assert fix(replace(LETTER, body=quoted)).body == quoted


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_no_text_breaks_the_checker(body: str) -> None:
    for move in (None, "thank_you", "check_in", "after_no"):
        text = replace(LETTER, body=body, move=move)
        fix(text)
        for finding in check(text):
            assert 0 <= finding.start <= finding.end <= len(body)


def test_a_long_hostile_text_is_checked_quickly() -> None:
    for body in (
        "a" * 50_000,
        "you " * 20_000,
        "i have not " * 5_000,
        "(" * 20_000,
        "if i do not " * 5_000,
        "!?" * 20_000,
        "\n" * 20_000,
    ):
        check(replace(LETTER, body=body))


def test_the_long_subject_of_their_thread_is_kept() -> None:
    from afterword.playbook.rules.aw305_subject import find
    from afterword.playbook.text import Text

    subject = "Re: Updated invitation: Interview: Operations Analyst, Tallow & Wick @ Tuesday 1 December 2026 at 13:30"
    assert list(find(Text("Thank you.", subject=subject, in_thread=True))) == []
    assert len(list(find(Text("Thank you.", subject=subject, in_thread=False)))) == 1
