"""Words for times that are something else where they stand: names of people and of brands, wishes."""

from __future__ import annotations

from typing import Final

from afterword.reading.when.rules import Got, codes_of

SENTENCE_STARTS: Final = frozenset(("", *codes_of("stop break mark lcolon lp")))
_CALLED: Final = frozenset(("April", "June", "August", "Jan", "May"))


_TELLS: Final = frozenset(("will", "has", "had", "would", "said", "says", "asked", "thinks", "wants", "told"))


def somebody(x: Got) -> bool:
    """At the head of a sentence "April will call you", but not "April will be late for us"."""
    i = x.m.end()
    if x.words("m") not in _CALLED or x.before() not in SENTENCE_STARTS or i >= len(x.line.codes):
        return False
    tail = x.line.text[x.line.starts[i] :][:20].lower().split()
    return bool(tail) and tail[0] in _TELLS and tail[1:2] != ["be"]


def surnamed(x: Got) -> bool:
    """Jan Novy, April Price: a capital word behind a month."""
    return x.line.text[x.line.starts[x.m.end()]].isupper()


def brand(x: Got) -> bool:
    """Monday.com; the Sun is a newspaper."""
    end = x.line.ends[x.m.start("wd")]
    if x.line.text[end : end + 1] == "." and x.line.text[end + 1 : end + 2].islower():
        return True
    return (
        x.kind("wd") in codes_of("wdw")
        and x.before() in codes_of("the")
        and x.after() not in codes_of("n nh nd ordn mon monw comma dot full")
    )


def wished(x: Got) -> bool:
    """Happy Friday is a wish."""
    i = x.m.start()
    return i > 0 and x.line.text[x.line.starts[i - 1] : x.line.ends[i - 1]].lower() in ("happy", "lovely", "great")


_GERMAN: Final = frozenset(
    (
        "januar",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    )
)


def german(x: Got) -> bool:
    """Is the month written as in German, where a full stop makes a number an ordinal?"""
    return x.words("m").lower() in _GERMAN
