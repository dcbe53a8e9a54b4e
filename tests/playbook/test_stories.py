"""Every rule's story is its test."""

import pytest

from afterword.playbook.catalogue import TIMING
from afterword.playbook.story import BadStory, play


@pytest.mark.parametrize("rule", TIMING, ids=lambda rule: rule.code)
def test_every_story_comes_true(rule):
    assert "?" in rule.story
    assert play(rule.story) == []


def test_a_story_that_is_wrong_says_what_the_plan_is():
    misses = play(
        """
      Tue 3 Mar 15:00  interview with Dana
    ? Tue 3 Mar 15:05  thank_you to Dana, opens Tue 3 Mar 15:30
    ? Tue 3 Mar 15:05  nothing of thank_you
    """
    )
    assert len(misses) == 2
    assert "thank_you to dana, opens Tue 3 Mar 15:00" in misses[0]


@pytest.mark.parametrize(
    "line",
    [
        "  Wed 3 Mar 15:00  interview with Dana",  # a wrong weekday
        "  Tue 3 Mar 15:00  dined with Dana",
        "? Tue 3 Mar 15:00  hug to Dana",
        "  Tom is the boss",
    ],
)
def test_a_line_that_stories_do_not_have_is_an_error(line):
    with pytest.raises(BadStory):
        play(line)
