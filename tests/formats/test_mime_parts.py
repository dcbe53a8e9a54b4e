"""The parts that are found by offsets are those that the standard parser finds."""

from __future__ import annotations

import email
import email.message
import random
from email.message import EmailMessage

import pytest

from afterword.formats import mime

WORDS = [
    "harbour",
    "interview",
    "Tuesday",
    "panel",
    "shortlist",
    "Größe",
    "面接",
    "next",
    "week",
    "--",
    "--edge",
    "From",
    "here",
]


def leaves(raw: bytes, part: mime.Part) -> list[tuple[str, bytes]]:
    if part.message is not None:
        return leaves(raw, part.message)
    if part.children or part.kind.startswith("multipart/"):
        return [leaf for child in part.children for leaf in leaves(raw, child)]
    return [(part.kind, mime.content(raw, part)[0])]


def standard(raw: bytes) -> list[tuple[str, bytes]]:
    found = []
    for part in email.message_from_bytes(raw).walk():
        if not part.is_multipart():
            payload = part.get_payload(decode=True)
            assert isinstance(payload, bytes)
            found.append((part.get_content_type(), payload))
    return found


def invented(seed: int) -> bytes:
    """A message of some depth with parts of every kind and encoding, the same for the same seed."""
    dice = random.Random(seed)

    def text() -> str:
        return "\n".join(" ".join(dice.choices(WORDS, k=dice.randint(0, 9))) for _ in range(dice.randint(1, 12))) + "\n"

    message = EmailMessage()
    message["Subject"] = "x"
    message.set_content(text(), cte=dice.choice(["base64", "quoted-printable", "8bit"]), charset="utf-8")
    if dice.random() < 0.6:
        message.add_alternative(f"<p>{text()}</p>", subtype="html", cte=dice.choice(["base64", "quoted-printable"]))
    for _ in range(dice.randint(0, 3)):
        message.add_attachment(
            dice.randbytes(dice.randint(0, 400)), maintype="application", subtype="pdf", filename="a.pdf"
        )
    if dice.random() < 0.3:
        inner = EmailMessage()
        inner["Subject"] = "inner"
        inner.set_content(text())
        message.add_attachment(inner)
    raw = message.as_bytes()
    return raw.replace(b"\n", b"\r\n") if dice.random() < 0.5 else raw


@pytest.mark.parametrize("seed", range(60))
def test_every_part_is_the_standard_parsers(seed: int) -> None:
    raw = invented(seed)

    assert leaves(raw, mime.Splitter(raw).part(0, len(raw))) == standard(raw)


def test_a_boundary_that_begins_like_another_is_not_taken_for_it() -> None:
    raw = (
        b"Content-Type: multipart/mixed; boundary=ab\n\n--ab\nContent-Type: multipart/mixed; boundary=abc\n\n"
        b"--abc\n\none\n--abc--\n--ab\n\ntwo\n--ab--\n"
    )

    assert [content for _, content in leaves(raw, mime.Splitter(raw).part(0, len(raw)))] == [b"one", b"two"]


def test_a_part_with_two_types_of_which_one_is_plain_is_not_interpreted() -> None:
    raw = b"Content-Type: multipart/mixed; boundary=a\nContent-Type: text/plain\n\n--a\n\nx\n--a--\n"

    assert mime.Splitter(raw).part(0, len(raw)).kind == "text/plain"


def test_the_size_of_an_attachment_is_reckoned_without_decoding_it() -> None:
    message = EmailMessage()
    message.set_content("x")
    message.add_attachment(b"a" * 100_000, maintype="application", subtype="zip", filename="a.zip")
    raw = message.as_bytes()
    root = mime.Splitter(raw).part(0, len(raw))

    assert abs(mime.size_of(raw, root.children[1]) - 100_000) < 1_500
