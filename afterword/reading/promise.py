"""The promise in a message: the sentence in which its writer says what they will do by some time.

A time alone promises nothing. What counts is a commitment ("we will", "I expect to", "you should hear") with a verb of
doing, and a time that belongs to it. A deadline for the candidate, a start date, an interview that is arranged, an
absence, something that hangs on an "if", and whatever has no last day ("soon", "on my return") are no promises.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from functools import cache

from afterword.facts.kinds import About, PromiseMade
from afterword.facts.reading import Quote, ReadPromise
from afterword.facts.when import When
from afterword.reading import promise_words as words
from afterword.reading.sentence import Sentence, split
from afterword.reading.when import find as find_whens


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
    if not may_promise(visible):
        return ()
    if times is None:
        times = find_whens(visible, at, country=country, region=region)
    times = [w for w in times if _dated(w, at.date())]
    if not times:
        return ()
    found: list[tuple[int, int, ReadPromise]] = []
    for sentence in split(visible) if sentences is None else sentences:
        inside = [w for w in times if sentence.start <= w.at_start < sentence.end]
        if inside and not sentence.asks:
            made = _promise(visible, sentence, inside, at.date())
            if made is not None:
                found.append((made[0], -sentence.start, made[1]))
    found.sort(key=lambda one: one[:2])
    return tuple(one[2] for one in found)


def may_promise(visible: str) -> bool:
    """Is there any word of commitment? Without one the times of a text need not be looked for."""
    return _pattern(words.COMMITMENT).search(visible) is not None


def _dated(when: When, day: date) -> bool:
    known = when.interval(day)
    if when.grain == "second" and when.words.lower().endswith(("now", "time", "moment")):
        return False
    return known is not None and known[1] >= day and when.kind != "after"


def _promise(text: str, sentence: Sentence, times: Sequence[When], day: date) -> tuple[int, ReadPromise] | None:
    """The best commitment of a sentence that has a time of its own: one that tells outranks one that does."""
    whole = text[sentence.start : sentence.end]
    best: tuple[int, ReadPromise] | None = None
    for m in _pattern(words.COMMITMENT).finditer(whole):
        start, stop = _clause_start(whole, m.start()), _clause_end(whole, m.end())
        clause = whole[m.start() : stop]
        tells = _pattern(words.TELLS).search(whole, start, stop) is not None
        if not _binds(whole, m, clause, tells) or _refused(whole[: m.start()], m, clause, tells):
            continue
        chosen = _times_of(times, sentence.start + start, sentence.start + m.start(), sentence.start + stop, text)
        chosen = [w for w in chosen if w.kind != "duration" or _pattern(words.TAKES).search(clause)]
        known = [k for w in chosen if (k := w.interval(day))]
        if not known:
            continue
        earliest, latest = max(min(k[0] for k in known), day), max(k[1] for k in known)
        score = 2 if tells else 1
        if best is None or score > best[0]:
            quote = Quote(sentence.start, sentence.end, whole)
            best = score, ReadPromise(PromiseMade(_about(whole, tells), earliest, latest), quote)
    return best


def _binds(whole: str, m: re.Match[str], clause: str, tells: bool) -> bool:
    """Is the one who commits on the writer's side? Others bind the writer only where the clause tells of news."""
    before = whole[: m.start()]
    mine = _pattern(words.MINE).search(before) or (
        _pattern(words.CARRIED).search(before) and _pattern(words.MINE_ANYWHERE).search(before)
    )
    if mine:
        return tells or not _pattern(words.WORKS).match(clause, m.end() - m.start())
    if _pattern(words.YOU).search(before):
        return _pattern(words.YOU_GET).match(clause, m.end() - m.start()) is not None
    return tells or _pattern(words.TAKES_TIME).search(clause) is not None


def _refused(before: str, m: re.Match[str], clause: str, tells: bool) -> bool:
    """Negated, conditional, hedged away, or of a kind that is no promise."""
    behind = m.end() - m.start()
    if _pattern(words.NOT).search(clause[: behind + 24]) and not _pattern(words.NOT_LATER).search(clause):
        return True
    if _pattern(words.STATES).match(clause, behind) or _pattern(words.NO_PROMISE).search(clause):
        return True
    condition = _pattern(words.CONDITION).search(before)
    if condition and not _pattern(words.POLITE).search(before[condition.start() :]):
        return True
    tail = _pattern(words.CONDITION).search(clause)
    return bool(tail and not tells and not _pattern(words.POLITE).search(clause[tail.start() :]))


def _clause_start(whole: str, at: int) -> int:
    """Where the clause begins that holds the commitment: behind the last stop before it."""
    last = 0
    for m in _pattern(words.BREAK).finditer(whole, 0, at):
        last = m.end()
    return last


def _clause_end(whole: str, at: int) -> int:
    m = _pattern(words.NEXT_CLAUSE).search(whole, at)
    return m.start() if m else len(whole)


def _times_of(times: Sequence[When], start: int, verb: int, stop: int, text: str) -> list[When]:
    """The times of a clause: those behind the verb that stand together, else the one before it."""
    behind = [w for w in times if verb <= w.at_start < stop]
    if behind:
        kept = [_deadline_first(behind)]
        for one in behind[behind.index(kept[0]) + 1 :]:
            between = text[kept[-1].at_end : one.at_start].strip().lower()
            if between not in words.JOINERS:
                break
            kept.append(one)
        return kept
    ahead = [w for w in times if start <= w.at_start < verb]
    return ahead[-1:]


def _deadline_first(behind: Sequence[When]) -> When:
    for one in behind:
        if one.kind in ("deadline", "before"):
            return one
    return behind[0]


def _about(whole: str, tells: bool) -> About:
    """A decision where it is named, or where nothing but news is promised; else a next step."""
    if _pattern(words.DECISION).search(whole):
        return "decision"
    return "decision" if tells and not _pattern(words.NEXT_STEP).search(whole) else "next_step"
