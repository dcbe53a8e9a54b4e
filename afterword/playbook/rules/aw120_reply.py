"""AW120: a question of theirs calls for an answer."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.playbook.call import NEVER, Call, Stamp
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw203_whoever_wrote
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Wed 4 Mar 10:00  received info_request from Tom
  Wed 4 Mar 12:00  received info_request from Tom
? Wed 4 Mar 12:00  reply to Tom, opens Wed 4 Mar 10:00, due Thu 5 Mar 10:00
  Wed 4 Mar 13:00  sent reply to Dana
? Wed 4 Mar 13:00  reply to Tom, open
  Wed 4 Mar 14:00  sent reply to Tom
? Wed 4 Mar 14:00  nothing of reply
"""


def calls(view: View) -> Iterator[Call]:
    """One for each contact who waits, for the oldest of their questions; after a no or a withdrawal, those since."""
    after = view.outcome_since if view.outcome in ("no", "withdrawn") else NEVER
    for contact, asked in open_questions(view, after).items():
        yield Call(
            code="AW120",
            part="A3",
            kind="reply",
            whom=aw203_whoever_wrote.writer(contact),
            round=view.last_round,
            at=asked[0],
            due=view.settings.reply_due_wd,
            since=asked,
        )


def open_questions(view: View, after: Stamp = NEVER) -> dict[str, Stamp]:
    """Who waits for an answer, and since when; a machine that nobody can answer does not wait."""
    waiting: dict[str, Stamp] = {}
    if view.questions:
        for_all, for_one = _answers(view)
        for asked, contact in view.questions:
            if contact not in waiting and asked > max(after, for_all, for_one.get(contact, NEVER)):
                waiting[contact] = asked
    return waiting


def _answers(view: View) -> tuple[Stamp, dict[str, Stamp]]:
    """The last skip for everybody, and the last reply or skip for each contact."""
    for_all = NEVER
    for_one: dict[str, Stamp] = {}
    for note in view.sent("reply"):
        for_one.update(dict.fromkeys(note.to, note.stamp))
    for stamp, skip in view.skips("reply"):
        if skip.contact is None:
            for_all = stamp
        else:
            for_one[skip.contact] = max(stamp, for_one.get(skip.contact, NEVER))
    return for_all, for_one


RULE = Rule(
    code="AW120",
    name="a_question_of_theirs",
    asks="Answer what they ask for, to whoever asked, within a working day.",
    part="A3",
    times="opens with their oldest open question; due 1 working day later",
    story=STORY,
    calls=calls,
)
