"""One story for each sentence of the playbook that the rules' own stories do not tell."""

import pytest

from afterword.playbook.story import play

STORIES = {
    # --- words
    "an acknowledgement is a word, and keeps no promise": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Tue 3 Mar 12:00  promise from Dana, decision by Tue 17 Mar
      Wed 4 Mar 12:00  received acknowledgement from Tom
    ? Wed 4 Mar 12:00  promise pending
    """,
    "an auto-reply is no word: the ladder runs on": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Wed 4 Mar 12:00  auto_reply from Dana
    ? Wed 4 Mar 12:00  check_in to Tom, opens Tue 10 Mar 11:00
    """,
    "an interview under way is a word at its end already, and no check-in is due meanwhile": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
    ? Tue 3 Mar 10:30  thank_you to Dana, opens Tue 3 Mar 11:00, upcoming
    ? Tue 3 Mar 10:30  nothing of check_in
    ? Tue 3 Mar 11:00  check_in to Tom
    """,
    "a bounced message is no communication and settles nothing": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Tue 10 Mar 11:00  sent check_in to Tom
      Tue 10 Mar 11:05  bounce of Tom
    ? Tue 10 Mar 11:05  asks address of Tom
      Tue 10 Mar 12:00  new_address of Tom
    ? Tue 10 Mar 12:00  check_in to Tom, opens Tue 10 Mar 11:00, due Thu 12 Mar 11:00
    """,
    "two bounces are about one message": """
      Tue 3 Mar 11:00  interview with Dana
      Tue 3 Mar 12:00  sent thank_you to Dana
      Tue 3 Mar 13:00  sent other to Dana
      Tue 3 Mar 13:05  bounce of Dana
      Tue 3 Mar 13:06  bounce of Dana
      Tue 3 Mar 14:00  new_address of Dana
    ? Tue 3 Mar 14:00  nothing of thank_you
    """,
    "what bounced for one of two was still sent to the other": """
      Tue 3 Mar 11:00  interview with Dana, Lee
      Tue 3 Mar 12:00  sent thank_you to Dana, Lee
      Tue 3 Mar 12:05  bounce of Dana
      Tue 3 Mar 13:00  new_address of Dana
    ? Tue 3 Mar 13:00  thank_you to Dana, open
    ? Tue 3 Mar 13:00  nothing of thank_you to Lee
    """,
    # --- promises
    "a newer promise replaces an older one, whoever made it": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Tue 3 Mar 12:00  promise from Dana, decision by Fri 6 Mar
      Wed 4 Mar 12:00  promise from Tom, next_step by Thu 12 Mar
    ? Wed 4 Mar 12:00  check_in to Tom, opens Mon 16 Mar 08:00
    """,
    "a promise is pending to the end of its last day": """
      Tom is the recruiter
      Tue 3 Mar 12:00  promise from Tom, decision by Fri 6 Mar
    ? Fri 6 Mar 23:59  promise pending
    ? Sat 7 Mar 00:00  promise missed
    """,
    "kept late is kept": """
      Tom is the recruiter
      Tue 3 Mar 12:00  promise from Tom, decision by Fri 6 Mar
      Thu 12 Mar 12:00  received rejection from Tom
    ? Thu 12 Mar 12:00  promise kept
    """,
    "a promise of a next step is kept by a question, one of a decision is not": """
      Tom is the recruiter
      Tue 3 Mar 12:00  promise from Tom, next_step by Fri 6 Mar
      Wed 4 Mar 12:00  received info_request from Tom
    ? Wed 4 Mar 12:00  promise kept
      Thu 5 Mar 12:00  promise from Tom, decision by Fri 13 Mar
      Fri 6 Mar 12:00  received info_request from Tom
    ? Fri 6 Mar 12:00  promise pending
    """,
    "a promise of a next step is kept by an interview, not by a talk at a fair": """
      Tom is the recruiter
      Mon 2 Mar 12:00  promise from Tom, next_step by Fri 6 Mar
      Tue 3 Mar 11:00  talk with Dana
    ? Tue 3 Mar 11:00  promise pending
      Wed 4 Mar 11:00  interview with Dana
    ? Wed 4 Mar 11:00  promise kept
    """,
    "a delay takes a promise back, and the ladder runs from it": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Tue 3 Mar 12:00  promise from Dana, decision by Fri 6 Mar
      Thu 5 Mar 15:00  received delay from Tom
    ? Thu 5 Mar 15:00  promise none
    ? Thu 5 Mar 15:00  check_in to Tom, opens Thu 12 Mar 15:00
    """,
    "a delay with a promise of its own is a new promise": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Tue 3 Mar 12:00  promise from Dana, decision by Fri 6 Mar
      Thu 5 Mar 15:00  received delay from Tom, decision by Fri 13 Mar
    ? Thu 5 Mar 15:00  promise pending
    ? Thu 5 Mar 15:00  check_in to Tom, opens Tue 17 Mar 08:00
    """,
    "a missed promise is used up by any word after its last day": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Tue 3 Mar 12:00  promise from Dana, decision by Fri 6 Mar
      Mon 9 Mar 09:00  received other from Tom
    ? Mon 9 Mar 09:00  promise missed
    ? Mon 9 Mar 09:00  check_in to Tom, opens Mon 16 Mar 09:00
    """,
    "the check-in of a promise needs no interview, and no ladder follows it": """
      Tom is the recruiter
      Mon 2 Mar 12:00  promise from Tom, decision by Fri 6 Mar
    ? Mon 2 Mar 12:00  check_in to Tom, opens Tue 10 Mar 08:00
      Tue 10 Mar 08:00  sent check_in to Tom
    ? Tue 10 Mar 08:00  nothing
    """,
    "the check-in of a promise is the next rung also after the 30 days": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Tue 3 Mar 12:00  promise from Dana, decision by Mon 13 Apr
    ? Fri 10 Apr 12:00  check_in to Tom, opens Wed 15 Apr 08:00
    ? Fri 10 Apr 12:00  nothing of last_note
    """,
    # --- rounds
    "a reminder of a round changes nothing": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Wed 4 Mar 09:00  received next_round from Tom, at Thu 12 Mar 10:00
      Wed 4 Mar 10:00  sent confirm_round to Tom
      Mon 9 Mar 10:00  received next_round from Dana, at Thu 12 Mar 10:00
    ? Mon 9 Mar 10:00  nothing of confirm_round
    """,
    "another date is another round": """
      Tom is the recruiter
      Wed 4 Mar 09:00  received next_round from Tom, at Thu 12 Mar 10:00
      Wed 4 Mar 10:00  sent confirm_round to Tom
      Mon 9 Mar 10:00  received next_round from Tom, at Fri 13 Mar 10:00
    ? Mon 9 Mar 10:00  confirm_round to Tom, opens Mon 9 Mar 10:00
    """,
    "an undated announcement while one waits is a reminder": """
      Tom is the recruiter
      Wed 4 Mar 09:00  received next_round from Tom
      Wed 4 Mar 10:00  sent ask_dates to Tom
      Thu 5 Mar 09:00  received next_round from Tom
    ? Thu 5 Mar 09:00  nothing of ask_dates
    """,
    "a round that is moved is invited to again, and one without a date is asked for again": """
      Tom is the recruiter
      Wed 4 Mar 09:00  received next_round from Tom, at Thu 12 Mar 10:00
      Wed 4 Mar 10:00  sent confirm_round to Tom
      Mon 9 Mar 10:00  received reschedule from Tom, at Thu 19 Mar 10:00
    ? Mon 9 Mar 10:00  confirm_round to Tom, opens Mon 9 Mar 10:00
      Mon 9 Mar 11:00  sent confirm_round to Tom
      Tue 10 Mar 11:00  received reschedule from Dana
    ? Tue 10 Mar 11:00  ask_dates to Dana, opens Tue 10 Mar 11:00
    """,
    "a move of nothing is an announcement": """
      Tom is the recruiter
      Wed 4 Mar 09:00  received reschedule from Tom
    ? Wed 4 Mar 09:00  ask_dates to Tom
    """,
    "an interview on the day of a round holds it": """
      Tom is the recruiter
      Mon 2 Mar 11:00  interview with Dana
      Wed 4 Mar 09:00  received next_round from Tom, at Thu 12 Mar 10:00
      Wed 4 Mar 10:00  sent confirm_round to Tom
    ? Thu 12 Mar 09:00  nothing of check_in
      Thu 12 Mar 11:00  interview with Lee
    ? Thu 12 Mar 11:00  check_in to Tom, opens Thu 19 Mar 11:00
    """,
    "where no interview was recorded a round has ended one working day after its date": """
      Tom is the recruiter
      Mon 2 Mar 11:00  interview with Dana
      Wed 4 Mar 09:00  received next_round from Tom, at Fri 13 Mar 10:00
      Wed 4 Mar 10:00  sent confirm_round to Tom
    ? Mon 16 Mar 09:59  nothing of check_in
    ? Mon 16 Mar 10:00  check_in to Tom, opens Wed 11 Mar 10:00, late
    """,
    # --- the table
    "the thank-you note stays for seven days, both ends included": """
      Tue 3 Mar 11:00  interview with Dana
    ? Tue 10 Mar 11:00  thank_you to Dana, late
    ? Tue 10 Mar 11:01  nothing of thank_you
    """,
    "a talk at a fair is thanked for, also after a no, and calls for nothing else": """
      Tom is the recruiter
      Mon 2 Mar 11:00  received rejection from Tom
      Mon 2 Mar 12:00  sent after_no to Tom
      Tue 3 Mar 11:00  talk with Dana
    ? Tue 3 Mar 11:00  thank_you to Dana, open
    ? Tue 3 Mar 11:00  outcome no
    ? Tue 3 Mar 11:00  nothing of feedback_request
    """,
    "a promise that is near keeps the feedback request away, a later one does not": """
      Tue 3 Mar 09:00  policy open
      Tue 3 Mar 11:00  interview with Dana
      Tue 3 Mar 12:00  promise from Dana, decision by Thu 5 Mar
    ? Tue 3 Mar 12:00  nothing of feedback_request
      Tue 3 Mar 13:00  promise from Dana, decision by Fri 6 Mar
    ? Tue 3 Mar 13:00  feedback_request to Dana
      Tue 3 Mar 14:00  promise from Dana, next_step by Fri 20 Mar
    ? Tue 3 Mar 14:00  nothing of feedback_request
    """,
    "a promise whose last day was before the interview does not keep the feedback request away": """
      Tue 3 Mar 09:00  policy open
      Tue 3 Mar 09:30  promise from Dana, next_step by Mon 2 Mar
      Wed 4 Mar 11:00  interview with Dana
    ? Wed 4 Mar 12:00  feedback_request to Dana
    """,
    "a round announced since keeps the feedback request away, also when it was called off": """
      Tom is the recruiter
      Tue 3 Mar 09:00  policy open
      Tue 3 Mar 11:00  interview with Dana
      Wed 4 Mar 11:00  received next_round from Tom
      Thu 5 Mar 11:00  received cancelled from Tom
    ? Thu 5 Mar 11:00  nothing of feedback_request
    """,
    "the feedback request's window follows working days over Easter": """
      Tue 31 Mar 09:00  policy open
      Wed 1 Apr 11:00  interview with Dana
    ? Wed 1 Apr 12:00  feedback_request to Dana, opens Tue 7 Apr 11:00, due Thu 9 Apr 11:00
    ? Thu 9 Apr 11:00  feedback_request to Dana, open
    ? Thu 9 Apr 11:01  nothing of feedback_request
    """,
    "dates are not asked for where they said by when the next step comes": """
      Tom is the recruiter
      Wed 4 Mar 09:00  received next_round from Tom, next_step by Fri 6 Mar
    ? Wed 4 Mar 09:00  nothing of ask_dates
    ? Wed 4 Mar 09:00  check_in to Tom, opens Tue 10 Mar 08:00
    """,
    "an announcement by a machine asks nobody for dates and keeps no check-in away": """
      Tom is the recruiter
      Mon 2 Mar 11:00  interview with Dana
      Wed 4 Mar 09:00  received next_round from a machine
    ? Wed 4 Mar 09:00  nothing of ask_dates
    ? Wed 4 Mar 09:00  check_in to Tom, opens Wed 11 Mar 09:00
    """,
    "a question from a machine keeps no check-in away": """
      Tom is the recruiter
      Mon 2 Mar 11:00  interview with Dana
      Wed 4 Mar 09:00  received info_request from a machine
    ? Wed 4 Mar 09:00  check_in to Tom, opens Wed 11 Mar 09:00
    """,
    "each contact who waits gets an answer": """
      Tom is the recruiter
      Wed 4 Mar 09:00  received info_request from Tom
      Wed 4 Mar 10:00  received info_request from Dana
    ? Wed 4 Mar 10:00  reply to Tom, opens Wed 4 Mar 09:00
    ? Wed 4 Mar 10:00  reply to Dana, opens Wed 4 Mar 10:00
      Wed 4 Mar 11:00  skipped reply to Tom
    ? Wed 4 Mar 11:00  nothing of reply to Tom
    ? Wed 4 Mar 11:00  reply to Dana
    """,
    # --- to whom
    "of two recruiters the one who wrote last": """
      Tom is the recruiter
      Ann is the recruiter
      Tue 3 Mar 11:00  interview with Dana
    ? Tue 3 Mar 11:00  check_in to Tom
      Wed 4 Mar 11:00  received other from Ann
    ? Wed 4 Mar 11:00  check_in to Ann
    """,
    "without a recruiter the hiring manager": """
      Max is the hiring manager
      Tue 3 Mar 11:00  interview with Dana
      Wed 4 Mar 11:00  received other from Dana
    ? Wed 4 Mar 11:00  check_in to Max
    """,
    "whoever made a promise outside a message is who wrote last": """
      Mon 2 Mar 11:00  promise from Dana, decision by Fri 6 Mar
    ? Mon 2 Mar 11:00  check_in to Dana, opens Tue 10 Mar 08:00
    """,
    "nobody known at all is the question who the recruiter is": """
      Mon 2 Mar 11:00  received rejection from a machine
    ? Mon 2 Mar 11:00  asks recruiter
    ? Mon 2 Mar 11:00  nothing
    """,
    # --- the ladder
    "after three rungs the last note is next": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Tue 10 Mar 11:00  skipped check_in
      Wed 11 Mar 11:00  skipped check_in
      Thu 12 Mar 11:00  skipped check_in
    ? Thu 12 Mar 11:00  last_note to Tom, opens Thu 2 Apr 11:00, upcoming
    """,
    "a check-in that would open after the month is the last note": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Tue 10 Mar 11:00  sent check_in to Tom
      Fri 20 Mar 11:00  sent check_in to Tom
    ? Fri 20 Mar 11:00  last_note to Tom, opens Thu 2 Apr 11:00
    """,
    "the last note comes a week after our last message at the earliest": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Tue 31 Mar 11:00  sent other to Tom
    ? Tue 31 Mar 11:00  last_note to Tom, opens Tue 7 Apr 11:00
    """,
    "what keeps a check-in away keeps the last note away": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Wed 4 Mar 11:00  received info_request from Tom
    ? Fri 10 Apr 11:00  nothing of last_note
    ? Fri 10 Apr 11:00  reply to Tom, late
    """,
    "after the last note the candidacy is dormant at once, and only the check-in of a promise is left of the ladder": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Wed 4 Mar 11:00  promise from Tom, decision by Fri 20 Mar
      Thu 5 Mar 11:00  sent last_note to Tom
    ? Thu 5 Mar 11:00  outcome dormant
    ? Thu 5 Mar 11:00  check_in to Tom, opens Tue 24 Mar 08:00
    ? Thu 5 Mar 11:00  keep_warm to Tom
      Fri 6 Mar 11:00  received delay from Tom
    ? Fri 6 Mar 11:00  outcome open
    """,
    "a candidacy with a round to come does not rest, though a second note would be next": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Thu 2 Apr 12:00  sent last_note to Tom
      Fri 3 Apr 12:00  received next_round from Tom, at Thu 28 May 10:00
      Fri 3 Apr 13:00  sent confirm_round to Tom
    ? Mon 11 May 12:00  outcome open
    ? Mon 11 May 12:00  nothing of keep_warm
    """,
    # --- outcomes
    "after a yes what came with or after the offer still counts": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Wed 4 Mar 10:00  received next_round from Tom
      Thu 5 Mar 10:00  received offer from Tom
    ? Thu 5 Mar 10:00  nothing of ask_dates
      Thu 5 Mar 11:00  received next_round from Dana, at Fri 13 Mar 10:00
    ? Thu 5 Mar 11:00  confirm_round to Dana
    ? Thu 5 Mar 11:00  outcome yes
    """,
    "the newest of offer, rejection and withdrawal decides": """
      Tom is the recruiter
      Thu 5 Mar 10:00  received offer from Tom
      Fri 6 Mar 10:00  received rejection from Tom
    ? Fri 6 Mar 10:00  outcome no
      Mon 9 Mar 10:00  withdrawn
      Tue 10 Mar 10:00  received rejection from Tom
    ? Tue 10 Mar 10:00  outcome withdrawn
      Wed 11 Mar 10:00  received next_round from Tom, at Mon 16 Mar 10:00
    ? Wed 11 Mar 10:00  outcome withdrawn
    ? Wed 11 Mar 10:00  confirm_round to Tom
      Mon 16 Mar 11:00  interview with Dana
    ? Mon 16 Mar 11:00  outcome open
    """,
    "a next round after a no opens the candidacy again": """
      Tom is the recruiter
      Thu 5 Mar 10:00  received rejection from Tom
      Fri 6 Mar 10:00  received next_round from Tom
    ? Fri 6 Mar 10:00  outcome open
    ? Fri 6 Mar 10:00  ask_dates to Tom
    """,
    "after a no a question from before it is left": """
      Tom is the recruiter
      Thu 5 Mar 10:00  received info_request from Tom
      Fri 6 Mar 10:00  received rejection from Tom
    ? Fri 6 Mar 10:00  nothing of reply
      Fri 6 Mar 11:00  received info_request from Tom
    ? Fri 6 Mar 11:00  reply to Tom, opens Fri 6 Mar 11:00
    """,
    "a skipped keep_warm turns it off": """
      Tom is the recruiter
      Fri 6 Mar 10:00  received rejection from Tom
      Fri 6 Mar 11:00  skipped keep_warm
      Mon 9 Mar 11:00  received other from Tom
    ? Mon 9 Mar 11:00  nothing of keep_warm
    """,
    "a last note that was skipped makes the candidacy dormant": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Thu 9 Apr 11:00  skipped last_note
    ? Thu 9 Apr 11:00  outcome dormant
    """,
    "after an after_no that was skipped there is no last note": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Wed 11 Mar 15:00  received rejection from Tom
      Wed 11 Mar 16:00  skipped after_no
    ? Wed 11 Mar 16:00  nothing of last_note
    """,
    # --- settling
    "a thank-you without a round settles every interview begun before it": """
      Mon 2 Mar 11:00  interview with Dana
      Tue 3 Mar 11:00  interview with Dana
      Tue 3 Mar 12:00  sent thank_you to Dana
    ? Tue 3 Mar 12:00  nothing of thank_you
    """,
    "a feedback request settles the interview, whoever it went to": """
      Tom is the recruiter
      Mon 2 Mar 09:00  policy open
      Mon 2 Mar 11:00  interview with Dana
      Wed 4 Mar 12:00  sent feedback_request to Tom
    ? Wed 4 Mar 12:00  nothing of feedback_request
    """,
    "other settles nothing, but it is a communication": """
      Tom is the recruiter
      Mon 2 Mar 11:00  interview with Dana
      Thu 5 Mar 12:00  sent other to Tom
    ? Thu 5 Mar 12:00  thank_you to Dana
    ? Thu 5 Mar 12:00  check_in to Tom, opens Thu 12 Mar 12:00
    """,
    "what was taken back never was, and taking that back brings it again": """
      Tom is the recruiter
      Thu 5 Mar 10:00  received rejection from Tom
      Thu 5 Mar 11:00  retracted fact 0
    ? Thu 5 Mar 11:00  outcome open
      Thu 5 Mar 12:00  retracted fact 1
    ? Thu 5 Mar 12:00  outcome no
    """,
    # --- hours and holds
    "a working day is none on a public holiday": """
      Tom is the recruiter
      Thu 2 Apr 17:00  received info_request from Tom
    ? Thu 2 Apr 17:00  reply to Tom, opens Thu 2 Apr 17:00, due Tue 7 Apr 17:00
    """,
    "both ends of the hours are inside": """
      Tom is the recruiter
      Thu 5 Mar 18:00  received info_request from Tom
    ? Thu 5 Mar 18:00  reply to Tom, opens Thu 5 Mar 18:00
      Thu 5 Mar 18:01  received next_round from Tom
    ? Thu 5 Mar 18:01  ask_dates to Tom, opens Fri 6 Mar 08:00, due Mon 9 Mar 08:00
    """,
    "seven days later is the same clock time across the change to summer time": """
      Tom is the recruiter
      Wed 25 Mar 11:00  interview with Dana
    ? Wed 25 Mar 12:00  check_in to Tom, opens Wed 1 Apr 11:00
    """,
    "an auto-reply without a date holds for three working days": """
      Tom is the recruiter
      Wed 11 Mar 15:00  received rejection from Tom
      Wed 11 Mar 15:01  auto_reply from Tom
    ? Wed 11 Mar 15:01  after_no to Tom, opens Mon 16 Mar 15:01, due Wed 18 Mar 15:01
    """,
    "answers are not held by an auto-reply": """
      Tom is the recruiter
      Wed 11 Mar 15:00  received info_request from Tom
      Wed 11 Mar 15:01  auto_reply from Tom, returns Mon 30 Mar
    ? Wed 11 Mar 15:01  reply to Tom, opens Wed 11 Mar 15:00
    """,
    "a move that a snooze pushes past its window is not on the plan": """
      Tue 3 Mar 11:00  interview with Dana
      Tue 3 Mar 12:00  snoozed until Wed 11 Mar 09:00
    ? Tue 3 Mar 12:00  nothing of thank_you
      Tue 3 Mar 13:00  snoozed until Tue 10 Mar 09:00
    ? Tue 3 Mar 13:00  thank_you to Dana, opens Tue 10 Mar 09:00, due Tue 10 Mar 09:00
    """,
    # --- policy
    "the newest policy holds also for earlier interviews": """
      Tom is the recruiter
      Tue 3 Mar 11:00  interview with Dana
      Tue 3 Mar 12:00  policy recruiter_only
    ? Tue 3 Mar 12:00  thank_you to Tom
      Tue 3 Mar 13:00  policy no_contact
    ? Tue 3 Mar 13:00  nothing
    """,
    "under recruiter_only a skip that names a recruiter settles the thanks, and so do thanks to everybody": """
      Tom is the recruiter
      Mon 2 Mar 09:00  policy recruiter_only
      Tue 3 Mar 11:00  interview with Dana, Lee
      Tue 3 Mar 12:00  sent thank_you to Dana
    ? Tue 3 Mar 12:00  thank_you to Tom
      Tue 3 Mar 13:00  sent thank_you to Lee
    ? Tue 3 Mar 13:00  nothing of thank_you
      Wed 4 Mar 11:00  interview with Dana, Lee
      Wed 4 Mar 12:00  skipped thank_you to Tom
    ? Wed 4 Mar 12:00  nothing of thank_you
    """,
    "no question of policy once no feedback request would be on the plan": """
      Tue 3 Mar 11:00  interview with Dana
    ? Tue 3 Mar 12:00  asks contact_policy
      Wed 4 Mar 11:00  received next_round from Dana
    ? Wed 4 Mar 11:00  nothing of feedback_request
    ? Wed 4 Mar 11:00  asks nothing
    """,
}


@pytest.mark.parametrize("sentence", STORIES)
def test_the_playbook_says_that(sentence):
    assert play(STORIES[sentence]) == []
