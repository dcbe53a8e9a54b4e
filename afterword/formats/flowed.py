"""Plain text that was wrapped for sending, unwrapped (RFC 3676): whole paragraphs, each at its quote depth."""

from __future__ import annotations


def unwrapped(text: str, *, delsp: bool = False) -> str:
    """Lines that end in a space join the next of the same quote depth; stuffing spaces go; "-- " stays a line."""
    out: list[str] = []
    held, held_depth = "", -1
    for line in text.split("\n"):
        rest = line.lstrip(">")
        depth = len(line) - len(rest)
        content = rest[1:] if rest.startswith(" ") else rest
        if held_depth >= 0 and (depth != held_depth or content == "-- "):
            out.append(_line(held_depth, held.rstrip(" ")))
            held, held_depth = "", -1
        if content.endswith(" ") and content != "-- ":
            held += content[:-1] if delsp else content
            held_depth = depth
            continue
        out.append(_line(depth, held + content))
        held, held_depth = "", -1
    if held_depth >= 0:
        out.append(_line(held_depth, held.rstrip(" ")))
    return "\n".join(out)


def _line(depth: int, content: str) -> str:
    return f"{'>' * depth} {content}".rstrip(" ") if depth and content != "-- " else content
