"""Lines of text from a stream of HTML tags: paragraphs, lists, tables and quotes as a person would type them."""

from __future__ import annotations

import re

_PARAGRAPH = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "hr"])
_BLOCK_NAMES = (
    "address article aside body caption center dd details div dt fieldset figcaption figure footer form header "
    "legend li main nav o:p section summary tr"
)
_BLOCK = frozenset(_BLOCK_NAMES.split())
LAYOUT = _PARAGRAPH | _BLOCK | {"br", "td", "th"}
_ENTITIES = (("&nbsp;", "\u00a0"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&"))
_SPACES = " \t\n\r\f"
_SAYS = re.compile(
    r"wrote|writes|schr[ie]{2}b|écrit|escribi|scri(?:tto|ve)|escreveu|schreef|skrev|kirjoitti|napisa|napsal|písa|"
    r"писал|пишет|пише|írta|a scris|yazdı|έγραψε|写道|寫道|メール|작성",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_ABOVE = 8  # lines in which what introduces a quote may stand
_FILLER = re.compile("[\u00ad\u034f\u061c\u200b\u2060-\u2064\ufeff]|\u200c(?=[\\s\u00a0\u200c]|$)")


def _unescaped(text: str) -> str:
    if "&" in text:
        for entity, sign in _ENTITIES:
            text = text.replace(entity, sign)
    return text if text.isascii() else _FILLER.sub("", text)


class Writer:
    """Lines of text from a stream of tags: breaks are owed and only paid when text follows."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.owed = 0
        self.space = False
        self.quotes: list[bool] = []
        self.quoted = False  # somebody else's words have been met
        self.bare_from = self.bare_to = 0  # the last <blockquote>, where nothing tells whose it is
        self.depth = 0
        self.pre = 0
        self.fresh = False  # a quote or an item has just begun: no break before its first text
        self.kept = False  # this line's leading spaces are meant
        self.lists: list[int] = []

    def text(self, text: str) -> None:
        """Adds a run of text, its entities as the mended tree writes them; white space folds except in <pre>."""
        if self.pre:
            self._preformatted(_unescaped(text))
            return
        folded = " ".join(text.split())
        if not folded:
            self.space = self.space or bool(text)
            return
        if self.line and not self.owed and (self.space or text[0] in _SPACES):
            self.line.append(" ")
        self.space = text[-1] in _SPACES
        self._put(_unescaped(folded))

    def _preformatted(self, text: str) -> None:
        first, *more = text.split("\n")
        self._put(first)
        for part in more:
            self._break(1, firm=True)
            self._put(part)

    def _put(self, text: str) -> None:
        if not text:
            return
        if self.owed:
            self._pay()
        self.kept, self.fresh = self.kept or self.pre > 0, False
        self.line.append(text)

    def _break(self, lines: int, *, firm: bool = False) -> None:
        if self.fresh:
            return
        self.owed = min(3, self.owed + lines) if firm else max(self.owed, lines)
        self.space = False

    def _pay(self) -> None:
        owed = self.owed
        self._settle()
        if self.lines:
            self.lines.extend([("> " * self.depth).rstrip()] * (owed - 1))
        self.owed = 0

    def _settle(self) -> None:
        """Ends the line under the quote level that it was written in; the empty lines after it are still owed."""
        if self.line:
            text = "".join(self.line).replace("\u00a0", " ")
            self.lines.append("> " * self.depth + (text.rstrip() if self.kept else text.strip()))
        self.line, self.kept = [], False

    def open(self, name: str, attributes: str) -> None:
        """A tag opens."""
        if name == "br":
            self._break(1, firm=True)
        elif name in ("td", "th"):
            self.space = True
        elif name in _PARAGRAPH:
            self._break(1 if self.lists and name in ("ul", "ol") else 2)
            self._enter(name, attributes)
        elif name in _BLOCK:
            self._break(1)
            if name == "li":
                self._item()

    def _enter(self, name: str, attributes: str) -> None:
        if name == "blockquote":
            self._settle()
            quoted = self._quotes(attributes)
            self._pay()
            self.quotes.append(quoted)
            self.quoted = self.quoted or quoted
            if len(self.quotes) == 1:
                self.bare_from = 0 if quoted or attributes.strip() else len(self.lines)
            self.depth += quoted
            self.fresh = quoted
        elif name == "pre":
            self.pre += 1
        elif name in ("ul", "ol"):
            self.lists.append(1 if name == "ol" else 0)

    def _quotes(self, attributes: str) -> bool:
        """Does a <blockquote> hold other people's words? Without a program's mark it is also how people indent."""
        if "cite" in attributes or self.quoted:
            return True
        if "border:none" in attributes.replace(" ", "") and "gmail_quote" not in attributes:
            return False
        above = [line for line in self.lines[-_ABOVE:] if line]
        if any("@" in line for line in above):
            return True
        return (
            bool(above) and above[-1][-1] in ":：" and (_DIGIT.search(above[-1]) or _SAYS.search(above[-1])) is not None
        )

    def _item(self) -> None:
        mark = "- "
        if self.lists and self.lists[-1]:
            mark = f"{self.lists[-1]}. "
            self.lists[-1] += 1
        self._put(mark)
        self.space, self.fresh = False, True

    def close(self, name: str) -> None:
        """A tag closes."""
        if name in _PARAGRAPH or name in _BLOCK:
            self.fresh = False
        if name in _PARAGRAPH:
            self._break(1 if len(self.lists) > 1 and name in ("ul", "ol") else 2)
            if name == "blockquote" and self.quotes:
                self._settle()
                self.depth -= self.quotes.pop()
                self.bare_to = len(self.lines)
            elif name == "pre":
                self.pre = max(0, self.pre - 1)
            elif name in ("ul", "ol") and self.lists:
                self.lists.pop()
        elif name in _BLOCK:
            self._break(1)
        elif name in ("td", "th"):
            self.space = True

    def finished(self) -> str:
        """All lines; never more than two empty ones together."""
        self.owed = 1
        self._pay()
        if 0 < self.bare_from < self.bare_to == len(self.lines):  # with nothing below it, what is answered
            for index in range(self.bare_from, self.bare_to):
                self.lines[index] = f"> {self.lines[index]}".rstrip()
        return re.sub(r"\n{4,}", "\n\n\n", "\n".join(self.lines)).strip()
