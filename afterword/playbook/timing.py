"""The rules about when, to whom and what stops, in order of precedence. They stand apart from the wording rules, which
`decide` does not need and which take longer to load than a plan takes to make.
"""

from __future__ import annotations

from typing import Final

from afterword.playbook.rule import Rule
from afterword.playbook.rules import (
    aw101_thank_you,
    aw110_feedback_request,
    aw112_ask_dates,
    aw113_confirm_round,
    aw120_reply,
    aw130_passed_date,
    aw131_ladder,
    aw140_answer_offer,
    aw150_after_no,
    aw160_last_note,
    aw161_last_note_after_no,
    aw162_no_second_note,
    aw170_keep_warm,
    aw180_hours,
    aw201_each_interviewer,
    aw202_the_lead,
    aw203_whoever_wrote,
    aw204_check_in_addressee,
    aw205_recruiter_only,
    aw206_no_from_a_machine,
    aw207_last_writer,
    aw208_nobody_known,
    aw901_unanswered,
    aw902_five_unanswered,
    aw903_auto_reply,
    aw904_snooze,
    aw905_no_address,
    aw906_no_contact,
    aw907_policy_unknown,
    aw910_round_to_come,
    aw911_dates_to_ask,
    aw912_question_waits,
    aw920_after_a_yes,
    aw921_after_a_no,
)

TIMING: Final[tuple[Rule, ...]] = (
    # what stops comes first: where one of these speaks, no other is asked
    aw906_no_contact.RULE,
    aw920_after_a_yes.RULE,
    aw921_after_a_no.RULE,
    aw208_nobody_known.RULE,
    aw910_round_to_come.RULE,
    aw911_dates_to_ask.RULE,
    aw912_question_waits.RULE,
    # what holds
    aw901_unanswered.RULE,
    aw902_five_unanswered.RULE,
    aw903_auto_reply.RULE,
    aw904_snooze.RULE,
    aw180_hours.RULE,
    # what asks the candidate instead
    aw907_policy_unknown.RULE,
    aw905_no_address.RULE,
    # what calls for a move, in the order of the playbook's table
    aw101_thank_you.RULE,
    aw110_feedback_request.RULE,
    aw112_ask_dates.RULE,
    aw113_confirm_round.RULE,
    aw120_reply.RULE,
    aw130_passed_date.RULE,
    aw131_ladder.RULE,
    aw140_answer_offer.RULE,
    aw150_after_no.RULE,
    aw160_last_note.RULE,
    aw161_last_note_after_no.RULE,
    aw162_no_second_note.RULE,
    aw170_keep_warm.RULE,
    # to whom
    aw201_each_interviewer.RULE,
    aw202_the_lead.RULE,
    aw203_whoever_wrote.RULE,
    aw204_check_in_addressee.RULE,
    aw205_recruiter_only.RULE,
    aw206_no_from_a_machine.RULE,
    aw207_last_writer.RULE,
)
"""The rules about when, to whom and what stops."""
