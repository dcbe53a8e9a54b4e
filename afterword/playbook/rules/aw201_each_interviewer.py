"""AW201: thanks go to each interviewer, a message each."""

from __future__ import annotations

from afterword.playbook.rule import Rule

STORY = """
  Tue 3 Mar 11:00  interview with Dana, Lee
? Tue 3 Mar 11:00  thank_you to Dana, open
? Tue 3 Mar 11:00  thank_you to Lee, open
  Tue 3 Mar 12:00  skipped thank_you to Lee
? Tue 3 Mar 12:00  thank_you to Dana, open
  Tue 3 Mar 13:00  sent thank_you to Dana
? Tue 3 Mar 13:00  nothing of thank_you
"""

RULE = Rule(
    code="AW201",
    name="each_interviewer",
    asks="Thank everyone who interviewed you, not only whoever led it: each should remember your name.",
    part="A0",
    times="",
    story=STORY,
)
