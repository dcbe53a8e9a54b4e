"""What a server says, as values."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.wires.imap.folders import from_utf7
from afterword.wires.imap.parse import Response, code, fetched, internal_date, searched, values, vanished
from afterword.wires.imap.structure import leaves, readable
from afterword.wires.imap.uids import BadResponse, UidSet


def response(kind: bytes, rest: bytes, *literals: bytes | None) -> Response:
    return Response(b"*", kind, 1, rest, literals)


def test_lists_strings_literals_and_nil_are_told_apart() -> None:
    assert values(rb'(a "b \" c" NIL "NIL" (d) ' + b"\0)", [b"(x) NIL"]) == [
        [b"a", b'b " c', None, b"NIL", [b"d"], b"(x) NIL"]
    ]


def test_a_literal_that_was_too_large_is_nothing() -> None:
    assert values(b"BODY[] \0", [None]) == [b"BODY[]", None]


@pytest.mark.parametrize("said", [b"(a", b"a)", b'"a', b"(" * 65 + b")" * 65])
def test_what_is_not_imap_is_refused(said: bytes) -> None:
    with pytest.raises(BadResponse):
        values(said)


def test_an_open_quote_among_many_costs_no_more_than_its_length() -> None:
    with pytest.raises(BadResponse):
        values(b'"\\"' + b'\\"' * 500_000)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200), st.lists(st.binary(max_size=5), max_size=3))
def test_no_bytes_raise_anything_but_a_bad_response(rest: bytes, literals: list[bytes]) -> None:
    for kind in (b"FETCH", b"SEARCH", b"ESEARCH", b"VANISHED", b"LIST"):
        try:
            values(rest, literals)
            fetched(response(kind, rest, *literals))
            searched([response(kind, rest, *literals)])
            vanished(response(kind, rest))
            code(rest)
        except BadResponse:
            pass


def test_a_fetch_holds_what_was_asked_for() -> None:
    item = fetched(
        response(
            b"FETCH",
            b'(FLAGS (\\Seen) UID 7 INTERNALDATE " 3-Mar-2026 15:00:00 +0100" RFC822.SIZE 99 MODSEQ (12) '
            b'BODY[HEADER.FIELDS ("FROM" TO)] \0)',
            b"From: a\r\n\r\n",
        )
    )
    assert item is not None
    assert (item.uid, item.flags, item.size) == (7, frozenset((b"\\seen",)), 99)
    assert item.received == datetime(2026, 3, 3, 14, tzinfo=UTC)
    assert list(item.sections.values()) == [b"From: a\r\n\r\n"]


def test_a_fetch_that_cannot_be_read_still_names_its_message() -> None:
    item = fetched(response(b"FETCH", b'(UID 7 BODYSTRUCTURE ("text" "pl"ain" ( FLAGS ())'))
    assert item is not None
    assert (item.uid, item.broken) == (7, True)


def test_flags_that_another_client_set_are_about_no_uid() -> None:
    assert fetched(response(b"FETCH", b"(FLAGS (\\Seen))")) is None


@pytest.mark.parametrize(
    ("text", "is_"),
    [
        (b" 3-Mar-2026 15:00:00 +0530", datetime(2026, 3, 3, 9, 30, tzinfo=UTC)),
        (b"03-mar-2026 15:00:60 -0100", datetime(2026, 3, 3, 16, 0, 59, tzinfo=UTC)),
        (b"31-Feb-2026 15:00:00 +0000", None),
        (b"01-Jan-0001 00:00:00 +1400", None),
        (b"yesterday", None),
    ],
)
def test_an_internal_date_is_in_utc_or_none(text: bytes, is_: datetime | None) -> None:
    assert internal_date(text) == is_


def test_search_and_esearch_say_the_same() -> None:
    plain = searched([response(b"SEARCH", b"4 1 2 3 9 ")])
    extended = searched([response(b"ESEARCH", b'(TAG "a1") UID ALL 1:4,9')])
    assert plain == extended == UidSet(((1, 4), (9, 9)))


def test_search_with_a_modification_number_finds_no_such_uid() -> None:
    assert list(searched([response(b"SEARCH", b"4 (MODSEQ 917)")])) == [4]


def test_vanished_is_a_set_and_costs_no_more_than_its_text() -> None:
    assert vanished(response(b"VANISHED", b"(EARLIER) 1:4294967295")).ranges == ((1, 4294967295),)
    assert list(vanished(response(b"VANISHED", b"5,7:8"))) == [5, 7, 8]


def test_batches_come_from_the_top_down_and_hold_every_uid_once() -> None:
    uids = UidSet.parse(b"1:3,10:14,20")
    batches = list(uids.newest_first(iter([2, 3, 100])))
    assert [list(batch) for batch in batches] == [[14, 20], [11, 12, 13], [1, 2, 3, 10]]


@settings(max_examples=100, deadline=None)
@given(st.sets(st.integers(1, 60)), st.integers(1, 7))
def test_a_set_is_its_members(uids: set[int], size: int) -> None:
    made = UidSet.of(uids)
    again = [uid for batch in made.newest_first(iter(lambda: size, 0)) for uid in batch]
    assert list(made) == sorted(uids)
    assert sorted(again) == sorted(uids)
    assert all((uid in made) == (uid in uids) for uid in range(62))
    assert not uids or UidSet.parse(made.wire) == made


def test_folder_names_are_read_from_modified_utf_7() -> None:
    assert from_utf7(b"Entw&APw-rfe") == "Entwürfe"
    assert from_utf7(b"R&-D") == "R&D"
    assert from_utf7(b"&x-&&") == "&x-&&"


def test_a_response_code_is_read_with_its_argument() -> None:
    assert code(b"[UIDVALIDITY 7] ok") == (b"UIDVALIDITY", b"7")
    assert code(b"no code") == (b"", b"")


STRUCTURES = [
    b'("text" "plain" ("charset" "utf-8") NIL NIL "7bit" 12 1 NIL NIL NIL NIL)',
    b'("TEXT" "HTML" NIL NIL NIL "BASE64" 9)',
    b'(("text" "plain" NIL NIL NIL "7bit" 5 1)("text" "html" NIL NIL NIL "7bit" 6 1) "alternative" ("boundary" "(b)") NIL)',
    b'((("text" "plain" NIL NIL NIL "7bit" 5 1)("text" "calendar" ("method" "REQUEST" "name" "i.ics") NIL NIL "7bit" 6 1) "alternative")'
    b'("application" "pdf" ("name" "a \\"b\\" (c).pdf") NIL NIL "base64" 900 NIL ("attachment" ("filename" "a.pdf")) NIL NIL) "mixed")',
    b'(("message" "rfc822" NIL NIL NIL "7bit" 300 (NIL "s" NIL NIL NIL NIL NIL NIL NIL NIL) ("text" "plain" NIL NIL NIL "7bit" 5 1 NIL ("attachment" NIL)) 9)'
    b'("text" "plain" NIL NIL NIL "7bit" 4 1 NIL ("inline" NIL) NIL) "mixed")',
    b'("multipart" "mixed")',
    b"(" * 30 + b'"text" "plain" NIL NIL NIL "7bit" 5' + b")" * 30,
    b'("text" "plain" (("charset")) NIL NIL "7bit" 5',
    b"NIL",
    b"",
]


@pytest.mark.parametrize("text", STRUCTURES)
def test_a_structure_reads_the_same_both_ways(text: bytes) -> None:
    try:
        nested = values(text)
    except BadResponse:
        nested = [None]
    assert leaves(text) == leaves(nested[0] if nested else None)


_STRINGS = st.sampled_from(
    ["NIL", '"text"', '"Plain"', '"html"', '"x-\u00c9"', '"a (1).pdf"', '"name"', '"attachment"', '"inline"', '""']
)
_PAIRS = st.lists(_STRINGS, min_size=1, max_size=4).map(lambda items: f"({' '.join(items)})")
_MORE = st.one_of(
    _STRINGS, _PAIRS, st.tuples(_STRINGS, st.one_of(st.just("NIL"), _PAIRS)).map(lambda two: f"({two[0]} {two[1]})")
)
_LEAF = st.builds(
    lambda kind, pairs, size, lines, more: (
        "(" + " ".join([f'"{kind}"', f'"{kind}"', pairs, "NIL", '"d"', '"7bit"', str(size), *lines, *more]) + ")"
    ),
    st.sampled_from(["text", "plain", "Application", "image"]),
    st.one_of(st.just("NIL"), _PAIRS),
    st.integers(0, 10**9),
    st.lists(st.integers(0, 99).map(str), max_size=1),
    st.lists(_MORE, max_size=4),
)


@settings(max_examples=400, deadline=None)
@given(st.lists(_LEAF, min_size=1, max_size=4), st.lists(_MORE, max_size=3))
def test_the_usual_structures_read_the_same_both_ways(parts: list[str], more: list[str]) -> None:
    for text in (parts[0], f"({''.join(parts)} " + " ".join(['"mixed"', *more]) + ")"):
        raw = text.encode("latin-1")
        assert leaves(raw) == leaves(values(raw)[0])


def test_the_parts_of_a_structure_are_numbered_as_they_are_fetched() -> None:
    assert [(part.number, part.kind, part.size, part.attached) for part in leaves(STRUCTURES[3])] == [
        ("1.1", "text/plain", 5, False),
        ("1.2", "text/calendar", 6, False),
        ("2", "application/pdf", 900, True),
    ]
    assert [part.number for part in readable(leaves(STRUCTURES[3]))] == ["1.1", "1.2"]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([b"(", b")", b'"text"', b'"plain"', b"NIL", b"7", b'"x', b" "]), max_size=30))
def test_no_structure_raises(pieces: list[bytes]) -> None:
    assert isinstance(leaves(b" ".join(pieces)), list)
