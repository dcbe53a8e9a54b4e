"""Every rule, in order of precedence. A rule that is not here does not count: nothing is discovered."""

from __future__ import annotations

from typing import Final

from afterword.playbook import timing, wording
from afterword.playbook.rule import Rule, WordingRule

TIMING: Final[tuple[Rule, ...]] = timing.TIMING
"""The rules about when, to whom and what stops."""

WORDING: Final[tuple[WordingRule, ...]] = wording.WORDING
"""The rules about words, in the order in which their fixes are made."""
