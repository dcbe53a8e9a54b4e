"""The parser's child as a hostile mail would make it: what the subject asks for, it does."""

from __future__ import annotations

import os

from afterword.formats import mail as formats
from afterword.wires import parser_child

_parse = formats.parse


def greedy(raw: bytes) -> formats.Mail:
    if b"Subject: spin" in raw:
        while True:
            pass
    if b"Subject: eat" in raw:
        eaten = []
        while True:
            eaten.append(bytearray(16 * 1024 * 1024))
    if b"Subject: die" in raw:
        os._exit(3)
    if b"Subject: write" in raw:
        with open(raw.partition(b"\n\n")[2].strip(), "ab") as file:
            file.write(b"written")
    if b"Subject: secrets" in raw:
        return _parse(b"Subject: " + " ".join(sorted(os.environ)).encode() + b"\n\n")
    return _parse(raw)


if __name__ == "__main__":
    formats.parse = greedy
    parser_child.CPU_SECONDS = 0.3
    parser_child.main()
