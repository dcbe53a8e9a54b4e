"""The parts of a message: greeting, what is said, sign-off, signature; quoted mail below them is no part of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from afterword.playbook.sentences import Span, sentences

_SAME_LENGTH: Final = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "\u00a0": " ", "\u2009": " ", "\u202f": " "}
)

_GREETING: Final = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings|to whom it may concern)\b"
    r"(?P<names>(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.|[^,.!:;?\n–—-]|(?<=\w)[-.](?=\w)){0,60})(?P<end>[,:!;.–—-]|$)",
    re.IGNORECASE,
)
_ONLY_NAME: Final = re.compile(r"(?P<names>[^\W\d_][\w'.-]+(?: [^\W\d_][\w'.-]+)?)[,:]$")
_WARM: Final = (
    r"(?:(?:with )?(?:my |the )?(?:very )?(?:best|kind|kindest|warm|warmest|many|sincere|grateful|good)?"
    r" ?(?:regards|wishes|thanks)(?: again| in advance| for now)?|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely(?: yours)?"
    r"|best|cheers|thank you(?: again| so much| very much)?|thanks(?: again| so much| very much)?|all (?:the|my) (?:very )?best"
    r"|respectfully(?: yours)?|kindly|warmly|take care|gratefully|speak soon|see you (?:soon|then|on \w+))"
)
_SIGN_OFF: Final = re.compile(rf"{_WARM}(?:,? (?:and|&) {_WARM})?[,.!]?$", re.IGNORECASE)
_QUOTED: Final = re.compile(r">|On .{5,160} wrote:$|-{2,} ?(?:Original|Forwarded)|From: .+@")


@dataclass(frozen=True, slots=True)
class Layout:
    """`plain` is the body with typographic quotes and spaces made plain, code point for code point."""

    plain: str
    greeting: Span | None
    names: Span | None  # who is greeted, in the greeting
    prose: Span
    sentences: tuple[Span, ...]
    sign_off: Span | None
    signature: Span | None
    end: int  # where quoted mail begins, else the end of the body

    def said(self) -> str:
        """The prose, plain and in lower case, line breaks as spaces."""
        return " ".join(self.plain[self.prose.start : self.prose.end].lower().split())


@lru_cache(maxsize=256)
def layout(body: str) -> Layout:
    """The parts of a body; what is missing is None."""
    plain = body.translate(_SAME_LENGTH)
    lines = _lines(plain)
    end = next((at for at, line in lines if _QUOTED.match(line)), len(plain))
    lines = [(at, line) for at, line in lines if at < end]
    greeting, names, start = _greeting(lines)
    sign_off, signature, stop = _closing(plain, lines, start, end)
    prose = Span(start, max(start, stop))
    return Layout(plain, greeting, names, prose, sentences(plain, prose.start, prose.end), sign_off, signature, end)


def _lines(plain: str) -> list[tuple[int, str]]:
    lines: list[tuple[int, str]] = []
    at = 0
    for line in plain.splitlines(keepends=True):
        lines.append((at + len(line) - len(line.lstrip()), line.strip()))
        at += len(line)
    return lines


def _greeting(lines: list[tuple[int, str]]) -> tuple[Span | None, Span | None, int]:
    first = next(((at, line) for at, line in lines if line), None)
    if first is None:
        return None, None, 0
    at, line = first
    found = _GREETING.match(line) or (_ONLY_NAME.match(line) if not _SIGN_OFF.match(line) else None)
    if not found:
        return None, None, 0
    end = found.end()
    if line.endswith((",", ":", "!")) and len(line) <= 80 and not re.search(r"[.?!] ", line):
        end = len(line)  # "Hi Priya, Tom," is one greeting
        names = Span(at + found.start("names"), at + end - 1)
    else:
        names = Span(at + found.start("names"), at + found.end("names"))
    while names.start < names.end and line[names.start - at].isspace():
        names = Span(names.start + 1, names.end)
    return Span(at, at + end), names if names.start < names.end else None, at + end


def _closing(plain: str, lines: list[tuple[int, str]], start: int, end: int) -> tuple[Span | None, Span | None, int]:
    rest = [(at, line) for at, line in lines if at >= start]
    below: list[tuple[int, str]] = []
    for at, line in reversed(rest):
        if not line:
            continue
        if line == "--" and below:
            return None, Span(below[0][0], end), at
        if len(line) <= 60 and _SIGN_OFF.match(line) and _signed(line, below):
            signature = Span(below[0][0], end) if below else None
            return Span(at, at + len(line)), signature, at
        below = [(at, line), *below[:9]]
    return None, *_bare_signature(plain, rest, start, end)


def _signed(line: str, below: list[tuple[int, str]]) -> bool:
    """Does a name stand under it? "Thank you." at the end, or above a sentence, closes nothing."""
    if not below:
        return not line.endswith(".")
    first = below[0][1]
    plain = all(len(one) <= 90 and not one.endswith(("?", "!")) for _, one in below)
    return (
        plain and len(below) <= 8 and len(first.split()) <= 8 and not (first.endswith(".") and len(first.split()) > 2)
    )


def _bare_signature(plain: str, rest: list[tuple[int, str]], start: int, end: int) -> tuple[Span | None, int]:
    """A last paragraph that is a name, with what stands under it."""
    tail: list[tuple[int, str]] = []
    for at, line in reversed(rest):
        if not line:
            if tail:
                break
            continue
        tail.insert(0, (at, line))
    if not tail or len(tail) > 5 or not _is_name(tail[0][1]) or not plain[start : tail[0][0]].strip():
        return None, end
    if any(line.endswith((".", "?", "!")) for _, line in tail):
        return None, end
    return Span(tail[0][0], end), tail[0][0]


def _is_name(line: str) -> bool:
    words = line.rstrip(",").split()
    return (
        1 <= len(words) <= 4 and all(word[:1].isupper() for word in words) and not any(char.isdigit() for char in line)
    )
