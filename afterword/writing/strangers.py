"""What stands in a text and not in the candidate's own data: names, numbers, addresses and links."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

_LINK: Final = re.compile(
    r"\S*@\S+|\b(?:https?|ftp|mailto|tel|sms|file|data|javascript):\S*|\bwww\.\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?\b",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\d+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDS: Final = re.compile(r"[.!?:;][\"'”’)]*\s*$|^\s*$|\n\s*$")
_PLAIN: Final = frozenset(
    "i i'm i'd i've i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december cv british american english mr mrs ms mx dr prof professor".split()
)
_OPENERS: Final = frozenset(
    "a after again all also although an and another any anything as at before both but by can could do does during each even "
    "every everything finally first for from good had has have having he hearing here how however i if in indeed is it its just "
    "last many meanwhile might more most much my no none not nothing of on once one or our perhaps please several shall she "
    "should since so some something still such talking thank thanks that the their then there these they this those though "
    "through to until we what whatever when whenever where whether which while who whoever with would yes yesterday today "
    "tomorrow you your meeting speaking seeing it's that's there's what's should is are am may was were did i'm would".split()
)


def strangers(text: str, own: Iterable[str]) -> tuple[str, ...]:
    """Each in a sentence; () where all of it is the candidate's own. `own` are the texts that the candidate's data hold.

    It is strict: at a sentence's start, where any word has a capital, one that is no everyday opener must be known.
    """
    known = "\n".join(own)
    found = [f"a hidden character ({unicodedata.name(one, 'unnamed')})" for one in text if _hidden(one)]
    low = known.lower()
    found += [
        f"the address or link {one.group()}"
        for one in _LINK.finditer(text)
        if one.group().lower().rstrip(".,;") not in low
    ]
    numbers = set(_NUMBER.findall(known))
    found += [
        f"the number {one}" for one in _NUMBER.findall(text) if one not in numbers and one.lstrip("0") not in numbers
    ]
    words = {_bare(word) for word in _WORD.findall(known)}
    for word in _WORD.finditer(text):
        if not word.group()[:1].isupper() or _bare(word.group()) in words | _PLAIN:
            continue
        opens = bool(_ENDS.search(text[: word.start()].rstrip("\"'“‘(")))
        if not (opens and _bare(word.group()) in _OPENERS):
            found.append(f"the name {word.group()}")
    return tuple(dict.fromkeys(found))


def _hidden(one: str) -> bool:
    return unicodedata.category(one) in ("Cc", "Cf", "Co", "Cs", "Cn") and one != "\n"


def _bare(word: str) -> str:
    low = word.lower().replace("’", "'")
    return low.removesuffix("'s")
