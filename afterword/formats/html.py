"""HTML as a person sees it: `to_text` for reading, `safe` for showing; size and depth are cut first."""

from __future__ import annotations

import html as entities
import re

from afterword.formats import charsets
from afterword.formats.charsets import visible
from afterword.formats.html_lines import LAYOUT, Writer

MAX_HTML = 1_000_000
MAX_SHOWN = 400_000
MAX_DEPTH = 100
MAX_TAGS = 20_000
MAX_TAG_LENGTH = 20_000

_DROPPED_NAMES = (
    "script style head template noscript iframe object embed svg math select textarea title xmp noembed "
    "noframes plaintext audio video canvas"
)
_DROPPED = _DROPPED_NAMES.split()
_TOKEN = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][^\s/>]*)((?:[^\">]|\"[^\"]*\")*)>", re.DOTALL)
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all"
    r"|(?:max-height|opacity)\s*:\s*0(?![.\d]*[1-9])|text-indent\s*:\s*-\d{3,}"
    r"|font-size\s*:\s*(?:0(?:\.0+)?(?:px|pt|em|rem|%)?|[01](?:\.\d+)?px|1pt)\s*(?:[;\"!]|$)",
    re.IGNORECASE,
)
_VOID_NAMES = "area base br col embed hr img input link meta param source track wbr"
_VOID = frozenset(_VOID_NAMES.split())
_SPACE = re.compile(r"[ \t\n\r\f]+")
_ANY_TAG = re.compile(
    r"<!--.*?(?:-->|$)|<(script|style)\b.*?(?:</\1[^<>]*>?|$)|<[^<>]{0,2000}>", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"<[a-zA-Z/]")
_FORMATTING = re.compile(r"<(/?)(?:b|big|code|em|font|i|s|small|strike|strong|tt|u)(?=[\s>/])", re.IGNORECASE)
_MAX_FORMATTING = 64


def to_text(html: str) -> str:
    """The visible text, blocks on lines of their own, "> " before each line of a quoted block.

    The tree is mended by lexbor and read back in one pass, so that depth and disorder cost nothing but their length.
    """
    body = _mended(html[:MAX_HTML])
    if body is None:
        return bare_text(html)
    writer, last, skipping = Writer(), 0, 0
    run: list[str] = []  # text between two tags that lay it out
    for match in _TOKEN.finditer(body):
        if not skipping:
            run.append(body[last : match.start()])
        last = match.end()
        closing, name, attributes = match.groups()
        if name is None:
            continue
        if skipping:
            skipping += 0 if name in _VOID else -1 if closing else 1
        elif (
            attributes
            and ("style" in attributes or "hidden" in attributes)
            and name not in _VOID
            and _is_hidden(attributes)
        ):
            skipping = 1
        elif name in LAYOUT:
            writer.text("".join(run))
            run.clear()
            if closing:
                writer.close(name)
            else:
                writer.open(name, attributes)
    writer.text("".join(run) if skipping else "".join(run) + body[last:])
    return visible(writer.finished())


def bare_text(html: str) -> str:
    """The text between the tags, on one line, hidden or not: for what is too complex to be laid out."""
    return visible(_SPACE.sub(" ", entities.unescape(_ANY_TAG.sub(" ", html[:MAX_HTML])))).strip()


def tags_in(html: str) -> int:
    """How many tags there are, at most."""
    return html.count("<")


def _is_hidden(attributes: str) -> bool:
    if "style" in attributes:
        style = attributes.partition("style=")[2]
        if _HIDDEN.search(style[:2_000]):
            return True
    return (
        " hidden" in attributes and re.search(r"\shidden(?:=|\s|$)", re.sub(r'"[^"]*"', '""', attributes)) is not None
    )


def _mended(html: str) -> str | None:
    """The body as lexbor writes it back: closed and ordered; None where it is beyond what a parser is given."""
    if _longest_tag(html) > MAX_TAG_LENGTH:
        html = _shorn(html)
    if len(_TAG.findall(html)) > MAX_TAGS or _formatting_piles_up(html):
        return None
    from selectolax.lexbor import LexborHTMLParser

    body = LexborHTMLParser(html).body
    if body is None:
        return ""
    whole = body.html or ""
    present = [name for name in _DROPPED if f"<{name}" in whole]
    if not present:
        return whole
    body.strip_tags(present, recursive=True)
    return body.html or ""


def _formatting_piles_up(html: str) -> bool:
    """Are more formatting tags open at once than anyone writes? Each paragraph would open them all anew."""
    marks = _FORMATTING.findall(html)
    if len(marks) <= _MAX_FORMATTING:
        return False
    depth = 0
    for closing in marks:
        depth = max(0, depth - 1) if closing else depth + 1
        if depth > _MAX_FORMATTING:
            return True
    return False


def _longest_tag(html: str) -> int:
    """How far the longest stretch without a '>' runs: an upper bound for the attributes of one tag."""
    return max((len(piece) for piece in html.split(">")), default=0)


def _shorn(html: str) -> str:
    """The same, over-long tags without their attributes: 40,000 of one tag are compared with one another."""
    pieces = html.split(">")
    for index, piece in enumerate(pieces):
        if len(piece) > MAX_TAG_LENGTH and (at := piece.rfind("<")) >= 0 and len(piece) - at > MAX_TAG_LENGTH:
            tag = re.match(r"</?[a-zA-Z0-9]{1,20}", piece[at:])
            pieces[index] = piece[:at] + (tag[0] if tag else "")
    return ">".join(pieces)


_SHOWN_NAMES = (
    "p br div span b i u em strong a ul ol li blockquote pre table tr td th tbody thead h1 h2 h3 h4 h5 h6 hr "
    "dl dt dd code sub sup small"
)
_SHOWN = frozenset(_SHOWN_NAMES.split())
_LINK = re.compile(r'(<a href="([^"]{0,4000})"[^>]*>)(.*?)</a>', re.DOTALL)


def safe(html: str) -> str:
    """HTML that loads and runs nothing: a few plain tags, https and mailto links that say where they lead.

    Depth and size are cut before nh3, whose cost grows with their square.
    """
    body = _mended(html) if len(html) <= MAX_SHOWN else None
    if body is None or len(body) > 2 * MAX_SHOWN or _depth(body) > MAX_DEPTH:
        return f"<p>HTML too complex</p><pre>{entities.escape(to_text(html))}</pre>"
    import nh3

    clean = nh3.clean(
        _without_hidden(body),
        tags=set(_SHOWN),
        clean_content_tags={
            "script",
            "style",
            "title",
            "iframe",
            "object",
            "svg",
            "math",
            "template",
            "noscript",
            "textarea",
        },
        attributes={"a": {"href"}},
        url_schemes={"https", "mailto"},
        link_rel="noopener noreferrer nofollow",
        strip_comments=True,
        set_tag_attribute_values={"a": {"target": "_blank"}},
        url_relative="deny",
    )
    return _LINK.sub(_with_host, clean)


def _with_host(match: re.Match[str]) -> str:
    """A link with its true host behind it, where its text is not that already: what is shown is where it leads."""
    target = entities.unescape(match[2])
    scheme, _, rest = target.partition(":")
    authority = re.split(r"[/\\?#]", rest.lstrip("/\\"), maxsplit=1)[0]
    host = rest.partition("?")[0] if scheme.lower() == "mailto" else authority.rpartition("@")[2].partition(":")[0]
    host = charsets.shown(host, 200).lower()
    text = re.sub(r"<[^>]*>", "", match[3]).strip().lower()
    if not host or text in (host, f"https://{host}", f"https://{host}/"):
        return match[0]
    return f"{match[1]}{match[3]}</a> [{entities.escape(host)}]"


def _depth(body: str) -> int:
    depth = deepest = 0
    for match in _TOKEN.finditer(body):
        if match[2] and match[2] not in _VOID:
            depth += -1 if match[1] else 1
            deepest = max(deepest, depth)
    return deepest


def _without_hidden(body: str) -> str:
    kept, last, skipping = [], 0, 0
    for match in _TOKEN.finditer(body):
        if match[2] is None or match[2] in _VOID:
            continue
        if skipping:
            skipping += -1 if match[1] else 1
            if not skipping:
                last = match.end()
        elif not match[1] and match[3] and _is_hidden(match[3]):
            kept.append(body[last : match.start()])
            skipping = 1
    if not skipping:
        kept.append(body[last:])
    return "".join(kept)
