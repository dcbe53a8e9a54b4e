"""A mailbox for the measurements: made from a seed, deterministic, of the kinds of mail that fill a real one."""

# ruff: noqa: SIM905 - words read best in a row

from __future__ import annotations

import base64
import os
import random
from collections.abc import Iterator
from pathlib import Path

_WORDS = (
    "the of and to in we you for is on with that this are be as at by from have will it your an our can team time week "
    "report price order account project data review market notes plan change item update delivery question call"
).split()
_DAY = 86_400


def letters(count: int, end: int, seed: int = 7, years: int = 2, most: int = 400) -> Iterator[tuple[int, bytes]]:
    """When it came (Unix seconds, so many years up to `end`) and its bytes, the oldest first; of `most` words each."""
    chance = random.Random(seed)
    threads: list[str] = []
    for number in range(count):
        at = end - years * 365 * _DAY + number * (years * 365 * _DAY) // count
        kind = chance.choices(
            ("newsletter", "person", "receipt", "attachment", "invitation", "employer"), (55, 22, 12, 6, 2, 3)
        )[0]
        message_id = f"<{number}.{chance.getrandbits(48):x}@mail{number % 40}.example>"
        head = [f"Message-ID: {message_id}", f"Date: Tue, 03 Mar 2026 12:00:{number % 60:02} +0000"]
        if kind in ("person", "employer") and threads and chance.random() < 0.6:
            parent = chance.choice(threads[-400:])
            head += [f"In-Reply-To: {parent}", f"References: {parent}"]
        if kind in ("person", "employer"):
            threads.append(message_id)
        yield at, _letter(kind, number, head, chance, most)


def _letter(kind: str, number: int, head: list[str], chance: random.Random, most: int) -> bytes:
    head = [f"From: Sender {number % 900} <s{number % 900}@{kind}{number % 40}.example>", "To: ada@example.org", *head]
    head += [f"Received: from relay{n}.example by mx.example; Tue, 03 Mar 2026 12:00:0{n} +0000" for n in range(4)]
    head.append("DKIM-Signature: v=1; a=rsa-sha256; d=mail.example; b=" + "Ab3" * 100)
    text = _text(chance, chance.randint(most // 10, most))
    if kind in ("newsletter", "receipt"):
        head += [f"Subject: News {number}", "List-Unsubscribe: <https://x.example/u>"]
        html = "<html><body>" + "".join(f"<table><tr><td style='x'>{line}</td></tr></table>" for line in text * 3)
        return _mixed(head, "alternative", [_part("text/plain", "\n".join(text)), _part("text/html", html)])
    head.append(f"Subject: Note {number}")
    if kind == "attachment":
        data = base64.encodebytes(chance.randbytes(chance.randint(50, 225) * most)).decode()
        file = f'Content-Type: application/pdf; name="f{number}.pdf"\nContent-Transfer-Encoding: base64\n\n{data}'
        return _mixed(head, "mixed", [_part("text/plain", "\n".join(text)), file])
    if kind == "invitation":
        event = (
            "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\n"
            f"UID:{number}\nDTSTART:20260303T120000Z\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR"
        )
        return _mixed(head, "alternative", [_part("text/plain", "\n".join(text)), _part("text/calendar", event)])
    return "\n".join([*head, "Content-Type: text/plain; charset=utf-8", "", *text, ""]).encode()


def _text(chance: random.Random, words: int) -> list[str]:
    chosen = chance.choices(_WORDS, k=words)
    return [" ".join(chosen[start : start + 12]) for start in range(0, words, 12)]


def _part(kind: str, text: str) -> str:
    return f"Content-Type: {kind}; charset=utf-8\n\n{text}\n"


def _mixed(head: list[str], kind: str, parts: list[str]) -> bytes:
    top = "\n".join([*head, "MIME-Version: 1.0", f'Content-Type: multipart/{kind}; boundary="=b"', ""])
    return (top + "".join(f"\n--=b\n{part}" for part in parts) + "\n--=b--\n").encode()


def write_maildir(folder: Path, count: int, end: int, years: int = 2, most: int = 400) -> int:
    """Writes the mailbox as a Maildir; its bytes."""
    for inner in ("cur", "new", "tmp"):
        (folder / inner).mkdir(parents=True, exist_ok=True)
    total = 0
    for number, (at, raw) in enumerate(letters(count, end, years=years, most=most)):
        path = folder / "cur" / f"{at}.{number:07}.bench,S={len(raw)}:2,S"
        path.write_bytes(raw)
        os.utime(path, (at, at))
        total += len(raw)
    return total
