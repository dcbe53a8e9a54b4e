"""Text that was wrapped for sending."""

from __future__ import annotations

from afterword.formats.flowed import unwrapped


def test_soft_breaks_join_and_hard_ones_stay() -> None:
    assert unwrapped("one \ntwo\nthree") == "one two\nthree"


def test_quote_depths_are_not_joined_with_each_other() -> None:
    assert unwrapped("> old \n> words \nnew") == "> old words\nnew"
    assert unwrapped(">> a \n> b") == ">> a\n> b"


def test_the_signature_line_stays_a_line() -> None:
    assert unwrapped("bye \n-- \nDana") == "bye\n-- \nDana"


def test_stuffed_spaces_go_and_delsp_joins_without_one() -> None:
    assert unwrapped(" From here") == "From here"
    assert unwrapped("面 \n接", delsp=True) == "面接"
