"""Where a sentence ends, and where it only seems to."""

from __future__ import annotations

import pytest

from afterword.playbook.layout import layout
from afterword.playbook.sentences import sentences

ONE = [
    "Thank you, Dr. Nair, for your time.",
    "We met at 3 p.m. on Tuesday.",
    "I spoke to J. R. Hale about it.",
    "It runs on version 3.11 of the language.",
    "My pages are at www.ada.example/work and ada@example.org is my address.",
    "I liked the charts, e.g. the one about rain.",
    "I wondered... and then it was clear.",
    "The call is on Mon. 9 March.",
    "St. Albans is an hour away.",
    'You asked "Why data?"',
    "The firm is Hale & Co. and its people are kind.",
    "No. 4 on your list is mine.",
    "It costs £3.50 a month.",
    "Tom (from H.R. at Northwind) was kind.",
    "It was good to hear\nhow the team works.",
]
TWO = [
    "Thank you. I enjoyed it.",
    "Was it three? It was four.",
    "Thank you! I enjoyed it.",
    "We met at 3 p.m. It was raining.",
    "I like charts, maps, etc. The rest I can learn.",
    'She said "yes." I was glad.',
    "thank you for today. i enjoyed it.",
    "Thank you.I enjoyed it.",
    "It was good… I learnt much.",
    "They said no. I asked again.",
    "- One thing\n- Another thing",
    "A line without an end\n\nAnd another",
    "It was between Dana and I. We agreed.",
]


@pytest.mark.parametrize("words", ONE)
def test_it_is_one_sentence(words: str) -> None:
    assert len(sentences(words)) == 1


@pytest.mark.parametrize("words", TWO)
def test_they_are_two_sentences(words: str) -> None:
    assert len(sentences(words)) == 2


def test_a_sentence_is_the_words_without_the_space_around_them() -> None:
    words = "  First one.   Second one.  "
    assert [span.of(words) for span in sentences(words)] == ["First one.", "Second one."]


def test_a_letter_has_its_parts() -> None:
    body = "Dear Dr. Nair,\n\nThank you for today.\n\nKind regards,\nAda Marsh\n07700 900123\n\n> Dear Ada,\n> see you!"
    parts = layout(body)
    assert parts.greeting is not None
    assert parts.names is not None
    assert parts.signature is not None
    assert parts.names.of(body) == "Dr. Nair"
    assert [span.of(body) for span in parts.sentences] == ["Thank you for today."]
    assert parts.signature.of(body).startswith("Ada Marsh\n07700")
    assert body[parts.end :].startswith("> Dear Ada")


def test_a_greeting_in_the_first_line_leaves_the_rest_of_it_to_be_read() -> None:
    body = "Hi Priya, thank you for today.\n\nAda Marsh\nada@example.org"
    parts = layout(body)
    assert parts.names is not None
    assert parts.names.of(body) == "Priya"
    assert [span.of(body) for span in parts.sentences] == ["thank you for today."]


def test_a_text_of_one_sentence_is_all_prose() -> None:
    parts = layout("I really enjoyed the talk")
    assert len(parts.sentences) == 1
    assert parts.signature is None
