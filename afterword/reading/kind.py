"""What a message does for the candidacy: by what its sentences do, not by its words; a decision outranks all else."""

from __future__ import annotations

import re
from functools import cache

from afterword.facts.kinds import ReceivedKind
from afterword.facts.reading import Quote
from afterword.reading import doubt, frames, hedges
from afterword.reading.cue import Hit, Table
from afterword.reading.cues_decision import LISTS, NO, YES
from afterword.reading.cues_process import ACK, ASK, DELAY, ELSE, MOVED, NEXT, OFF
from afterword.reading.evidence import Evidence, Found
from afterword.reading.role import names_an_occupation
from afterword.reading.sentence import Sentence, plain, split
from afterword.reading.two_minds import Verdict, settle


@cache
def table() -> Table:
    """All cues of all acts."""
    return Table((*NO, *YES, *NEXT, *MOVED, *OFF, *ASK, *ACK, *DELAY, *ELSE), LISTS)


def weigh(sentence: Sentence) -> dict[str, float]:
    """What one sentence is evidence of: conditions, denials and instructions taken into account."""
    hits = [*table().find(sentence.plain, sentence.stems), *frames.find(sentence)]
    if not hits:
        return {}
    condition = hedges.IF.search(sentence.plain)
    free = hedges.FREE_TO_MOVE.search(sentence.plain) or hedges.WISH_TO.search(sentence.plain)
    but = hedges.BUT.search(sentence.plain)
    over = any(hit.act in ("moved", "off") and hit.weight >= 3 for hit in hits) and not free
    denies = [hit for hit in hits if hit.act == "no" and hit.weight >= 2]
    results = hedges.ABOUT_RESULTS.search(sentence.plain) is not None
    step = hedges.TO_A_STEP.search(sentence.plain) is not None
    sums: dict[str, float] = {}
    for hit in hits:
        weight = _tempered(hit, sentence, condition.start() if condition else None, free is not None)
        if hit.act == "next" and over:
            continue
        if hit.act == "yes" and step and " offer" not in sentence.plain[hit.at : hit.end + 1]:
            continue
        if hit.act in ("yes", "next") and denies and weight:
            later = but is not None and all(deny.end <= but.end() <= hit.at + 1 for deny in denies)
            weight = weight if later else 0.0
        if weight <= 0:
            if hit.act in ("yes", "no", "next") and condition:
                sums["ack"] = max(sums.get("ack", 0.0), 1.5)
            continue
        act = hit.act
        if act == "moved":
            if hedges.AN_APPLICATION.search(sentence.plain):
                continue
            act = "delay" if results else "next" if hedges.ONWARD.search(sentence.plain) else act
            weight = 0.0 if act == "next" and condition else weight
        before = sums.get(act, 0.0)
        sums[act] = max(before, weight) + 0.5 * min(before, weight)
    return {act: min(weight, 4.5) for act, weight in sums.items()}


def _tempered(hit: Hit, sentence: Sentence, condition: int | None, free: bool) -> float:
    """The weight of one hit after what stands before it in its sentence."""
    weight = hit.weight
    before = sentence.plain[: hit.at + 1]
    conditional = condition is not None and condition <= hit.at and not hit.bare
    if conditional and hit.act in ("yes", "no", "next", "delay", "wait"):
        return 0.0
    if hit.act == "ask" and hedges.BRINGS.search(sentence.plain):
        return weight * 0.3
    if hit.act == "ask" and conditional and not hedges.BEGS.search(sentence.plain):
        return weight * 0.3
    if hit.act in ("moved", "off") and (free or (conditional and hedges.IF_YOU.search(before))):
        return 0.0
    if (
        hit.act == "no"
        and " be " in sentence.plain[hit.at : hit.end]
        and hedges.UNLESS.search(sentence.plain, hit.end - 1)
    ):
        return 0.0
    if hit.act == "no" and hedges.THEIR_CHOICE.search(sentence.plain[max(0, hit.at - 24) : hit.end]):
        return 0.0
    if hit.act == "yes":
        if hedges.DENIED.search(before):
            return 0.0
        if hedges.MAYBE.search(before):
            return weight * 0.3
    if hit.act == "next" and (hedges.DENIED.search(before) or hedges.LOOKS_BACK.search(before)):
        return weight * 0.3
    if hit.act == "next" and hedges.OTHERS.search(sentence.plain[hit.at :]):
        return weight * 0.2
    return weight


def gather(subject: str, sentences: tuple[Sentence, ...], sender: str = "") -> Evidence:
    """The evidence of a whole message; the subject counts less than a sentence."""
    evidence = Evidence()
    for sentence in sentences:
        for act, weight in weigh(sentence).items():
            evidence.acts.setdefault(act, Found()).add(weight, sentence)
    words = plain(_strip_subject(subject))
    heading = Sentence(0, 0, words, frozenset(word[:4] for word in words.split()))
    for act, weight in weigh(heading).items():
        evidence.acts.setdefault(act, Found()).add(weight * (0.7 if act != "bulk" else 1.0), None)
    everything = words + plain(sender.replace("@", " ").replace("-", " ")) + "".join(s.plain for s in sentences)
    strict = {match.group() for match in hedges.HIRING.finditer(everything)}
    if names_an_occupation(subject):
        strict.add("title")
    if hedges.JOB_BOX.search(sender):
        strict.add("@")
    strict |= {match.group() for match in hedges.SENDS_JOBS.finditer(plain(re.sub(r"[@._-]", " ", sender)))}
    evidence.work = sum(not word.startswith(" appl") for word in strict)
    evidence.hiring = len(strict) + len({m.group() for m in hedges.LOOSELY_HIRING.finditer(everything)}) // 2
    evidence.interview = hedges.AN_INTERVIEW.search(everything) is not None
    evidence.heading, evidence.sentences = words, sentences
    evidence.words = f"{words} . {''.join(s.plain for s in sentences)}"
    evidence.decisive = doubt.decisive(everything)
    evidence.any_you = hedges.ANY_YOU.search(everything) is not None
    evidence.to_you = hedges.TO_YOU.search(everything) is not None
    return evidence


def _strip_subject(subject: str) -> str:
    return re.sub(r"^\s*(?:(?:re|fw|fwd|aw|tr|sv|wg)\s*(?:\[\d+\])?\s*:\s*)+", "", subject, flags=re.I)


def judge(evidence: Evidence, in_process: bool) -> Verdict:
    """The kind, whether it is sure, and the act it rests on."""
    what, sure, act = _verdict(evidence, in_process)
    sure = sure and not doubt.undecided(what, evidence.decisive, in_process)
    evidence.grammar = (what, sure, act)
    return settle(evidence, evidence.grammar, in_process)


def _verdict(evidence: Evidence, in_process: bool) -> Verdict:
    context = evidence.hiring > 0 or in_process
    for rule in (_decision, _other, _process):
        verdict = rule(evidence, context, in_process)
        if verdict is not None:
            return verdict
    return _doubtful(evidence, context, in_process)


def _doubtful(evidence: Evidence, context: bool, in_process: bool) -> Verdict:
    """Nothing is clear: half a no among words of hiring is one, to be asked about; all else is nothing known."""
    no, yes = evidence.score("no"), evidence.score("yes")
    if evidence.hiring > 0 and no >= max(1.9, yes) and evidence.best("no") >= 1.5:
        return "rejection", False, "no"
    return "other", not in_process and not (max(no, yes) >= 1.5 and context), ""


def _decision(evidence: Evidence, context: bool, in_process: bool) -> Verdict | None:
    no, yes = evidence.score("no"), evidence.score("yes")
    if evidence.best("yes") < 2:
        yes = min(yes, 1.9)
    if max(no, yes) < 3:
        return _hinted(evidence, no, yes) if in_process else None
    if evidence.best("wait") >= 3 and evidence.best("no") < 4.6:
        return "delay", evidence.best("no") < 3 and yes < 3, "wait"
    if not in_process and _about_others(evidence, no, yes):
        return "other", False, ""
    close = min(no, yes) >= 2.5
    sure = context and not close and (max(no, yes) >= 3.5 or max(evidence.best("no"), evidence.best("yes")) >= 3)
    if no >= yes:
        return "rejection", sure, "no"
    if evidence.best("next") >= 3 and evidence.best("yes") < 3:
        return None
    return "offer", sure, "yes"


def _about_others(evidence: Evidence, no: float, yes: float) -> bool:
    """A decision that is not this candidate's: of their own letter, an advertisement, colleagues, other business."""
    if evidence.score("applicant") >= 3 or evidence.score("bulk") >= 4:
        return True
    if evidence.score("inside") >= 3 and not evidence.to_you:
        return True
    if evidence.score("life") >= 3 and (
        evidence.hiring < 2 or not evidence.work or evidence.score("life") > max(no, yes)
    ):
        return True
    if not evidence.any_you and (yes > no or not evidence.hiring) and max(no, yes) < 4.6:
        return True
    return evidence.hiring == 0 and max(no, yes) < 4


def _hinted(evidence: Evidence, no: float, yes: float) -> Verdict | None:
    """From people of a candidacy half a decision is one, to be asked about, where nothing else is clear."""
    clear = max(evidence.best(act) for act in ("next", "moved", "off", "ask", "ack", "delay", "wait"))
    if max(no, yes) < 2 or clear >= 3 or max(evidence.best("no"), evidence.best("yes")) < 2:
        return None
    return ("rejection", False, "no") if no >= yes else ("offer", False, "yes")


def _other(evidence: Evidence, context: bool, in_process: bool) -> Verdict | None:
    """Mail that is about hiring, perhaps, but does nothing for this candidacy."""
    if in_process:
        return None
    if not context:
        return _bare(evidence)
    if evidence.score("applicant") >= 3:
        return "other", True, "applicant"
    if evidence.score("life") >= (2 if evidence.hiring < 2 else 3) and (evidence.hiring < 3 or not evidence.work):
        return "other", evidence.hiring < 2, "life"
    busy = max(evidence.score(act) for act in ("next", "moved", "ack"))
    bulk = evidence.score("bulk")
    if bulk >= 5 or (bulk >= 4 and busy < 4) or (bulk >= 3 and max(busy, evidence.score("ask")) < 4):
        return "other", True, "bulk"
    process = max(evidence.score(act) for act in ("next", "moved", "ask", "ack", "delay"))
    if evidence.score("inside") >= 2.5 and (not evidence.to_you or evidence.score("inside") > process):
        return "other", True, "inside"
    return None


def _bare(evidence: Evidence) -> Verdict | None:
    """Without a word of hiring only what is said several times over is taken up, and asked about."""
    acts = ("delay", "ack")
    clear = max(acts, key=evidence.score)
    aside = max(evidence.score(act) for act in ("life", "bulk", "inside"))
    if evidence.score(clear) >= 5 and evidence.best(clear) >= 3.5 and evidence.any_you and aside < 2:
        return None
    undecided = max(evidence.score("no"), evidence.score("yes")) < 2
    moves: tuple[tuple[str, ReceivedKind], ...] = (("off", "cancelled"), ("moved", "reschedule"), ("delay", "delay"))
    act, kind_of = max(moves, key=lambda move: evidence.score(move[0]))
    if undecided and aside < 2 and evidence.score(act) >= 4 and not hedges.AMONG_COLLEAGUES.search(evidence.words):
        return kind_of, False, act
    return "other", undecided, ""


def _process(evidence: Evidence, context: bool, in_process: bool) -> Verdict | None:
    score = evidence.score
    doubtful = max(score("no"), score("yes")) >= 2.2
    off, moved, following = score("off"), score("moved"), score("next")
    if not evidence.interview and not in_process and max(off, moved) >= 2.8 and following < 4:
        return "other", False, ""
    if evidence.best("off") >= 3 and off >= moved and following < 4:
        return "cancelled", not doubtful, "off"
    moves = evidence.best("moved") >= (2 if in_process and following < 3 else 3) or (
        moved >= 2.8 and evidence.best("moved") >= 2 and following < moved + 1
    )
    if moves and not (score("delay") > moved and following < 2):
        return "reschedule", not doubtful, "moved"
    asking = score("ask") + (0.6 if evidence.best("ask") >= 3 and score("ack") > score("ask") else 0.0)
    ranked: list[tuple[float, ReceivedKind, str]] = [
        (following + 0.3, "next_round", "next"),
        (asking, "info_request", "ask"),
        (score("delay") + score("wait") + 0.2, "delay", "delay"),
        (score("ack"), "acknowledgement", "ack"),
    ]
    best = max(ranked)
    if best[0] < 2:
        return None
    second = sorted(ranked)[-2]
    return best[1], best[0] >= 3 and not doubtful and best[0] - second[0] >= 0.3, best[2]


def kind(
    subject: str,
    visible: str,
    *,
    sender: str = "",
    in_process: bool = False,
) -> tuple[ReceivedKind, bool, Quote | None]:
    """The kind of a message, whether it is sure (else a question), and the sentence that it rests on.

    `in_process`: it comes from people of a candidacy, so a bare "Tuesday does not work" is about its interview.
    """
    evidence = gather(subject, split(visible), sender)
    what, sure, act = judge(evidence, in_process)
    return what, sure, quote_of(evidence, act, visible)


def quote_of(evidence: Evidence, act: str, visible: str) -> Quote | None:
    """The sentence of `visible` that an act rests on most, or None where it was the subject."""
    found = evidence.acts.get(act)
    where = found.where if found else None
    return Quote(where.start, where.end, visible[where.start : where.end]) if where else None
