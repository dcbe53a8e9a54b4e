"""What the candidate's own letters show of their manner: the greeting and sign-off they use most, and their spelling."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from afterword.facts.voice import Learned, Spelling
from afterword.playbook.layout import layout
from afterword.playbook.varieties import AMERICAN, BRITISH

LEAST: Final = 2  # letters of one kind that make a habit
_GREETS: Final = re.compile(r"(hi|hello|hey|dear|good morning|good afternoon)(?: there)?\b", re.IGNORECASE)
_TITLE: Final = re.compile(r"\b(?:dr|mr|mrs|ms|mx|prof|professor|sir|madam)\b", re.IGNORECASE)
_PUSHES: Final = re.compile(r"advance|soon|forward", re.IGNORECASE)


def learn(letters: Iterable[str]) -> Learned:
    """The habits in these bodies: what four of five of at least two letters of a kind do; '' where there is none.

    Whoever writes now Hi and now Dear goes by the other side, and so do their drafts.
    """
    greetings: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    sign_offs: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    words: Counter[str] = Counter()
    count = 0
    for body in letters:
        count += 1
        parts = layout(body)
        words.update(re.findall(r"[a-z]+", parts.said()))
        names = parts.plain[parts.names.start : parts.names.end] if parts.names else ""
        greeted = _GREETS.match(parts.plain, parts.greeting.start) if parts.greeting else None
        formal = bool(_TITLE.search(names)) or (len(names.split()) > 1 and not re.search(r",|\band\b|&", names))
        if greeted and names.strip():
            greetings[formal][_as_written(greeted.group(1))] += 1
        if parts.sign_off:
            said = _as_written(parts.plain[parts.sign_off.start : parts.sign_off.end].rstrip(",.! "))
            if not _PUSHES.search(said):
                sign_offs[formal][said] += 1
    return Learned(
        _habit(greetings[False]),
        _habit(sign_offs[False]),
        _habit(greetings[True]),
        _habit(sign_offs[True]),
        _spelling(words),
        count,
    )


def _as_written(words: str) -> str:
    return words[:1].upper() + words[1:].lower()


def _habit(said: Counter[str]) -> str:
    if not said:
        return ""
    [(words, times)] = said.most_common(1)
    return words if times >= LEAST and 5 * times >= 4 * said.total() else ""


def _spelling(words: Counter[str]) -> Spelling | None:
    """British or American where at least two words are the one's and none the other's."""
    british = sum(times for word, times in words.items() if word in BRITISH)
    american = sum(times for word, times in words.items() if word in AMERICAN)
    if british >= LEAST and not american:
        return "british"
    return "american" if american >= LEAST and not british else None
