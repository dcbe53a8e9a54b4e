"""The candidacy file: what is read, and every refusal with its place."""

import copy
import json
from datetime import date, datetime, timedelta, timezone

import pytest

from afterword.facts import kinds
from afterword.facts.errors import BadFile
from afterword.formats.candidacy_file import read_candidacy
from afterword.formats.candidacy_json import write_candidacy

GOOD = {
    "version": 1,
    "candidate": {"name": "Ines Rook", "email": "ines@rook.example", "time_zone": "Europe/London"},
    "employer": {"name": "Kestrel Mills", "time_zone": "Europe/London", "country": "GB", "region": "ENG"},
    "role": "Loom Technician",
    "contacts": [
        {"id": "orla", "name": "Orla Finch", "email": "orla@kestrel.example", "part": "interviewer"},
        {"id": "bram", "name": "Bram Oduya", "part": "recruiter"},
    ],
    "history": [
        {
            "fact": "interview",
            "at": "2026-04-14T10:00:00+01:00",
            "until": "2026-04-14T11:00:00+01:00",
            "round": 1,
            "with": ["orla", "bram"],
            "lead": "orla",
            "format": "video",
            "notes": "the new dye house",
            "questions": ["Why looms?"],
        },
        {"fact": "promise", "at": "2026-04-14T10:55:00+01:00", "from": "orla", "about": "decision", "earliest": "2026-04-15", "latest": "2026-04-17"},
        {"fact": "sent", "at": "2026-04-14T12:00:00Z", "to": ["orla"], "move": "thank_you", "channel": "email", "round": 1, "gave": ["cv"], "subject": "Thank you", "text": "Dear Orla"},
        {"fact": "received", "at": "2026-04-15T09:00:00Z", "from": None, "kind": "next_round", "round_at": "2026-04-20T09:00:00Z", "promise": {"about": "next_step", "earliest": "2026-04-16", "latest": "2026-04-16"}, "feedback_offered": True},
        {"fact": "policy", "at": "2026-04-15T09:00:00Z", "policy": "open"},
        {"fact": "auto_reply", "at": "2026-04-15T09:00:00Z", "from": "bram", "returns": "2026-04-20"},
        {"fact": "bounce", "at": "2026-04-15T09:00:00Z", "contact": "bram"},
        {"fact": "new_address", "at": "2026-04-15T09:00:00Z", "contact": "bram", "email": "b@kestrel.example"},
        {"fact": "skipped", "at": "2026-04-15T09:00:00Z", "move": "check_in", "contact": "bram", "round": 1},
        {"fact": "snoozed", "at": "2026-04-15T09:00:00Z", "until": "2026-05-15T09:00:00Z"},
        {"fact": "withdrawn", "at": "2026-04-15T09:00:00Z"},
        {"fact": "retracted", "at": "2026-04-15T09:00:00Z", "which": 10},
    ],
}  # fmt: skip


def read(value):
    return read_candidacy(json.dumps(value).encode())


def refused(value):
    with pytest.raises(BadFile) as caught:
        read_candidacy(value if isinstance(value, bytes) else json.dumps(value).encode())
    assert "\n" not in str(caught.value)
    return caught.value


def test_every_kind_of_fact_is_read():
    candidacy = read(GOOD)
    assert [type(fact) for fact in candidacy.history] == [
        kinds.Interview, kinds.Promise, kinds.Sent, kinds.Received, kinds.Policy, kinds.AutoReply, kinds.Bounce,
        kinds.NewAddress, kinds.Skipped, kinds.Snoozed, kinds.Withdrawn, kinds.Retracted,
    ]  # fmt: skip
    interview, promise, sent, received = candidacy.history[:4]
    assert interview.at == datetime(2026, 4, 14, 10, tzinfo=timezone(timedelta(hours=1)))
    assert (interview.with_, interview.lead, interview.questions) == (("orla", "bram"), "orla", ("Why looms?",))
    assert (promise.from_, promise.latest) == ("orla", date(2026, 4, 17))
    assert (sent.to, sent.gave, sent.round) == (("orla",), ("cv",), 1)
    assert received.from_ is None
    assert received.promise == kinds.PromiseMade("next_step", date(2026, 4, 16), date(2026, 4, 16))
    assert candidacy.contact("bram").email is None


def test_what_is_written_reads_as_the_same_candidacy():
    candidacy = read(GOOD)
    assert read_candidacy(write_candidacy(candidacy)) == candidacy


def test_a_byte_order_mark_is_no_obstacle():
    assert read_candidacy(b"\xef\xbb\xbf" + json.dumps(GOOD).encode()) == read(GOOD)


def change(path, value):
    whole = copy.deepcopy(GOOD)
    place = whole
    for key in path[:-1]:
        place = place[key]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return whole


H = "history"
REFUSALS = [
    (("version",), 2, "version"),
    (("version",), True, "version"),
    (("version",), 1.0, "version"),
    (("version",), ..., "version"),
    (("colour",), "red", "colour"),
    (("role",), None, "role"),
    (("candidate",), [], "candidate"),
    (("candidate", "phone"), None, "candidate.phone"),
    (("candidate", "time_zone"), "Europe/Lundon", "candidate.time_zone"),
    (("candidate", "time_zone"), "../../etc/passwd", "candidate.time_zone"),
    (("candidate", "time_zone"), "Europe", "candidate.time_zone"),
    (("candidate", "time_zone"), "", "candidate.time_zone"),
    (("candidate", "time_zone"), "localtime", "candidate.time_zone"),
    (("employer", "time_zone"), None, "employer.time_zone"),
    (("employer", "country"), "ZZ", "employer.country"),
    (("employer", "country"), "gb", "employer.country"),
    (("employer", "region"), "Kent", "employer.region"),
    (("employer", "region"), 7, "employer.region"),
    (("contacts",), {}, "contacts"),
    (("contacts", 0), "orla", "contacts[0]"),
    (("contacts", 1, "id"), "orla", "contacts[1].id"),
    (("contacts", 1, "part"), "boss", "contacts[1].part"),
    (("contacts", 1, "email"), None, "contacts[1].email"),
    ((H,), {}, "history"),
    ((H, 0), None, "history[0]"),
    ((H, 0, "fact"), "dinner", "history[0].fact"),
    ((H, 0, "fact"), ["sent"], "history[0].fact"),
    ((H, 0, "fact"), ..., "history[0].fact"),
    ((H, 0, "at"), "2026-04-14T10:00:00", "history[0].at"),
    ((H, 0, "at"), "2026-04-14 10:00:00+01:00", "history[0].at"),
    ((H, 0, "at"), "2026-04-14", "history[0].at"),
    ((H, 0, "at"), "tomorrow", "history[0].at"),
    ((H, 0, "at"), 1776157200, "history[0].at"),
    ((H, 0, "at"), "1969-12-31T10:00:00+00:00", "history[0].at"),
    ((H, 0, "until"), "2101-01-01T00:00:00+00:00", "history[0].until"),
    ((H, 0, "until"), "2026-04-14T09:59:00+01:00", "history[0].until"),
    ((H, 0, "until"), ..., "history[0].until"),
    ((H, 0, "round"), 0, "history[0].round"),
    ((H, 0, "round"), True, "history[0].round"),
    ((H, 0, "round"), 1.0, "history[0].round"),
    ((H, 0, "round"), "1", "history[0].round"),
    ((H, 0, "with"), [], "history[0].with"),
    ((H, 0, "with"), "orla", "history[0].with"),
    ((H, 0, "with"), ["orla", "zoe"], "history[0].with[1]"),
    ((H, 0, "lead"), "zoe", "history[0].lead"),
    ((H, 0, "questions"), ["a", 1], "history[0].questions[1]"),
    ((H, 0, "format"), None, "history[0].format"),
    ((H, 1, "from"), None, "history[1].from"),
    ((H, 1, "latest"), "2026-04-14", "history[1].latest"),
    ((H, 1, "latest"), "17 April", "history[1].latest"),
    ((H, 1, "latest"), "2026-04-17T10:00:00Z", "history[1].latest"),
    ((H, 1, "about"), "salary", "history[1].about"),
    ((H, 2, "to"), [], "history[2].to"),
    ((H, 2, "to"), ["zoe"], "history[2].to[0]"),
    ((H, 2, "to"), [None], "history[2].to[0]"),
    ((H, 2, "to"), [["orla"]], "history[2].to[0]"),
    ((H, 2, "move"), "hug", "history[2].move"),
    ((H, 2, "channel"), "pigeon", "history[2].channel"),
    ((H, 2, "gave"), ["cv", "cake"], "history[2].gave[1]"),
    ((H, 2, "tone"), "warm", "history[2].tone"),
    ((H, 3, "from"), ..., "history[3].from"),
    ((H, 3, "from"), "zoe", "history[3].from"),
    ((H, 3, "kind"), "hello", "history[3].kind"),
    ((H, 3, "feedback_offered"), 1, "history[3].feedback_offered"),
    ((H, 3, "round_at"), None, "history[3].round_at"),
    ((H, 3, "promise"), None, "history[3].promise"),
    ((H, 3, "promise", "latest"), "2026-04-15", "history[3].promise.latest"),
    ((H, 3, "promise", "latest"), ..., "history[3].promise.latest"),
    ((H, 3, "promise", "by"), "x", "history[3].promise.by"),
    ((H, 4, "policy"), "secret", "history[4].policy"),
    ((H, 5, "returns"), "1969-01-01", "history[5].returns"),
    ((H, 6, "contact"), None, "history[6].contact"),
    ((H, 7, "email"), 3, "history[7].email"),
    ((H, 11, "which"), 12, "history[11].which"),
    ((H, 11, "which"), -1, "history[11].which"),
]


@pytest.mark.parametrize(("path", "value", "where"), REFUSALS, ids=[f"{w}-{v!r:.30}" for _, v, w in REFUSALS])
def test_a_bad_file_is_refused_at_its_place(path, value, where):
    bad = refused(change(path, value))
    assert bad.path == where
    assert bad.problem.startswith("expected ")
    assert ", found " in bad.problem


def test_a_region_without_a_country_means_nothing_and_passes():
    value = change(("employer", "country"), ...)
    assert read(value).employer.region == "ENG"


@pytest.mark.parametrize(
    "text", [b"", b"{", b"nope", b"[1,]", b'{"version": NaN}', b'{"a": "\xff"}', b"1" * 5000, b"[" * 100_000]
)
def test_what_is_not_json_is_refused_without_a_path(text):
    assert refused(text).path == ""


def test_a_key_that_stands_twice_is_refused_wherever_it_stands():
    text = json.dumps(GOOD)
    assert refused(text.replace('"version": 1', '"version": 1, "version": 1').encode()).path == "version"
    assert (
        refused(text.replace('"round": 1, "with"', '"round": 2, "round": 1, "with"').encode()).path
        == "history[0].round"
    )
    twice = text.replace('"about": "next_step"', '"about": "decision", "about": "next_step"')
    assert refused(twice.encode()).path == "history[3].promise.about"


def test_a_key_that_stands_twice_is_seen_behind_escaped_quotes():
    text = json.dumps(GOOD).replace('"version": 1', '"version": 1, "version": 1').replace("Dear Orla", "\\u0022\\u0022")
    assert refused(text.encode()).path == "version"


def test_half_of_a_surrogate_pair_is_refused():
    bad = refused(json.dumps(GOOD).replace("Loom Technician", "Loom \\ud800").encode())
    assert bad.path == "role"


def test_strange_values_are_shortened_and_kept_on_one_line():
    bad = refused(change(("history", 2, "move"), "x\n" * 5000))
    assert len(str(bad)) < 400
    bad = refused(change(("history", 2, "a\nb" * 100), 1))
    assert len(str(bad)) < 400


def test_a_fact_after_the_time_of_asking_is_read_as_strictly_as_any():
    assert refused(change(("history", 9, "until"), "2026-13-01T00:00:00Z")).path == "history[9].until"
