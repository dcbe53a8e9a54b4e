"""The promise in a message: the sentence in which its writer says what they will do by some time.

A time alone promises nothing. What counts is a commitment ("we will", "I expect to", "you should hear") with a verb of
doing, and a time that belongs to it. A deadline for the candidate, a start date, an interview that is arranged, an
absence, something that hangs on an "if", and whatever has no last day ("soon", "on my return") are no promises.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import islice
from typing import Final

from afterword.facts.kinds import About, PromiseMade
from afterword.facts.reading import Quote, ReadPromise
from afterword.facts.when import When
from afterword.reading import promise_words as words
from afterword.reading.sentence import Sentence, split
from afterword.reading.when import find as find_whens

_LONGEST: Final = 2_000  # of a sentence; people's are shorter
_DAY: Final = 86_400  # seconds
_MOST: Final = 12  # commitments in one sentence


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def find(
    visible: str,
    at: datetime,
    *,
    country: str | None = None,
    region: str | None = None,
    times: Sequence[When] | None = None,
    sentences: Sequence[Sentence] | None = None,
) -> tuple[ReadPromise, ...]:
    """The promises in what a person wrote, the clearest last; `at` is the message's date in its sender's zone.

    `earliest` and `latest` follow the table of usage of `When.interval`. Never raises for any text. `times`
    and `sentences` spare the work of finding them where a caller has them.
    """
    if times is None:
        if not may_promise(visible):
            return ()
        times = find_whens(visible, at, country=country, region=region)
    times = [w for w in times if _dated(w, at.date())]
    if not times:
        return ()
    found: list[tuple[int, int, ReadPromise]] = []
    starts = [w.at_start for w in times]
    for sentence in split(visible) if sentences is None else sentences:
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        if first < last and not sentence.asks:
            made = _promise(visible, sentence, times[first:last], at.date())
            if made is not None:
                found.append((made[0], -sentence.start, made[1]))
    found.sort(key=lambda one: one[:2])
    return tuple(one[2] for one in found)


def may_promise(visible: str) -> bool:
    """Could there be a word of commitment? Without one the times of a text need not be looked for."""
    low = visible.lower()
    return any(stem in low for stem in words.STEMS)


def _dated(when: When, day: date) -> bool:
    known = when.interval(day)
    if when.grain == "second" and when.words.lower().endswith(("now", "time", "moment")):
        return False
    return known is not None and known[1] >= day and when.kind != "after"


@dataclass(frozen=True, slots=True)
class _Clause:
    """One commitment in its sentence: the words before it, the clause from its verb on, and where both stand."""

    before: str
    words: str
    start: int
    verb: int
    behind: int  # of `words`, where the commitment's own words end
    stop: int
    rest: str  # what follows the clause
    tells: bool  # it brings news, and is no mere deed


def _clauses(whole: str) -> Iterator[_Clause]:
    for m in islice(_pattern(words.COMMITMENT).finditer(whole), _MOST):
        start, stop = _clause_start(whole, m.start()), _clause_end(whole, m.end())
        tells = _pattern(words.TELLS).search(whole, start, stop) is not None
        behind, rest = m.end() - m.start(), whole[stop : stop + 60]
        yield _Clause(whole[: m.start()], whole[m.start() : stop], start, m.start(), behind, stop, rest, tells)


def _promise(text: str, sentence: Sentence, times: Sequence[When], day: date) -> tuple[int, ReadPromise] | None:
    """The best commitment of a sentence that has a time of its own: one that tells outranks one that does."""
    whole = text[sentence.start : min(sentence.end, sentence.start + _LONGEST)]
    best: tuple[int, ReadPromise] | None = None
    for clause in _clauses(whole):
        if not _binds(clause) or _refused(clause):
            continue
        chosen = _times_of(times, clause, sentence.start, text)
        chosen = [w for w in chosen if w.kind != "duration" or _lasts(w, clause)]
        known = [k for w in chosen if (k := w.interval(day))]
        if not known or not _until(clause, chosen[0]):
            continue
        earliest, latest = max(min(k[0] for k in known), day), max(k[1] for k in known)
        if _pattern(words.UNTIL).match(chosen[0].words):
            earliest = latest
        score = 2 if clause.tells else 1
        if best is None or score > best[0]:
            quote = Quote(sentence.start, sentence.end, text[sentence.start : sentence.end])
            best = score, ReadPromise(PromiseMade(_about(whole, clause), earliest, latest), quote)
    return best


def _lasts(when: When, clause: _Clause) -> bool:
    """Does something take that long? What takes hours is a meeting or a form, and no promise."""
    if when.seconds is not None and when.seconds < _DAY and not clause.tells:
        return False
    return _pattern(words.TAKES).search(clause.words) is not None


def _until(clause: _Clause, when: When) -> bool:
    """Not until Friday promises Friday, out until Friday nothing; a time without "until" must only not be denied."""
    denied = _denied(clause)
    if _pattern(words.UNTIL).match(when.words):
        return denied or _pattern(words.NEEDS).match(clause.words) is not None
    return not denied


def _denied(clause: _Clause) -> bool:
    denied = _pattern(words.NOT).search(clause.words[: clause.behind + 24])
    return denied is not None and not _pattern(words.NOT_LATER).search(clause.words)


def _binds(clause: _Clause) -> bool:
    """Is the one who commits on the writer's side? Others bind the writer only where the clause tells of news."""
    before = clause.before
    mine = _pattern(words.MINE).search(before) or (
        _pattern(words.CARRIED).search(before) and _pattern(words.MINE_ANYWHERE).search(before)
    )
    if mine:
        return clause.tells or not _pattern(words.WORKS).match(clause.words, clause.behind)
    if _pattern(words.YOU).search(before):
        return _pattern(words.YOU_GET).match(clause.words, clause.behind) is not None
    others = (
        clause.tells or _pattern(words.TAKES_TIME).search(clause.words) or _pattern(words.TO_YOU).search(clause.words)
    )
    return bool(others)


def _refused(clause: _Clause) -> bool:
    """Conditional, hedged away, or of a kind that is no promise."""
    if _pattern(words.NO_PROMISE).search(clause.words):
        return True
    if _pattern(words.STATES).match(clause.words, clause.behind) and not _pattern(words.BEFORE_WE).search(clause.words):
        return True
    condition = _pattern(words.CONDITION).search(clause.before)
    if condition and not _pattern(words.POLITE).search(clause.before[condition.start() :]):
        return True
    if _pattern(words.IF_CHOSEN).search(clause.words + clause.rest) and not _pattern(words.WHETHER).search(
        clause.words
    ):
        return True
    tail = _pattern(words.CONDITION).search(clause.words)
    if tail is None or _pattern(words.POLITE).search(clause.words[tail.start() :]):
        return False
    return not clause.tells


def _clause_start(whole: str, at: int) -> int:
    """Where the clause begins that holds the commitment: behind the last stop before it."""
    last = 0
    for m in _pattern(words.BREAK).finditer(whole, 0, at):
        last = m.end()
    return last


def _clause_end(whole: str, at: int) -> int:
    m = _pattern(words.NEXT_CLAUSE).search(whole, at)
    return m.start() if m else len(whole)


def _times_of(times: Sequence[When], clause: _Clause, base: int, text: str) -> list[When]:
    """The times of a clause: those behind its verb that stand together, else the one before it."""
    behind = [w for w in times if clause.verb <= w.at_start - base < clause.stop]
    behind = [w for w in behind if not _pattern(words.INVITE_FOR).search(text[max(base, w.at_start - 60) : w.at_start])]
    if behind:
        tells = _pattern(words.TELLS).search(clause.words, clause.behind)
        later = [w for w in behind if tells and w.at_start - base > clause.verb + tells.start()]
        kept = [_deadline_first(later or behind)]
        for one in behind[behind.index(kept[0]) + 1 :]:
            between = text[kept[-1].at_end : one.at_start].strip().lower()
            if between not in words.JOINERS:
                break
            kept.append(one)
        return kept
    ahead = [w for w in times if clause.start <= w.at_start - base < clause.verb]
    return [w for w in ahead if not _pattern(words.UNTIL).match(w.words)][-1:]


def _deadline_first(behind: Sequence[When]) -> When:
    for one in behind:
        if one.kind in ("deadline", "before"):
            return one
    return behind[0]


def _about(whole: str, clause: _Clause) -> About:
    """A decision where it is named, or where nothing but news is promised; else a next step."""
    if _pattern(words.DECISION).search(whole):
        return "decision"
    told = _pattern(words.TELLS).search(clause.words)
    what = clause.words[told.start() :] if told else whole
    return "decision" if clause.tells and not _pattern(words.NEXT_STEP).search(what) else "next_step"
