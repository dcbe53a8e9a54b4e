"""Whatever is written reads back as it was, and the quick way of reading agrees with the strict one."""

from datetime import date, datetime, timedelta, timezone
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.facts import kinds
from afterword.facts.candidacy import Candidacy
from afterword.facts.errors import BadFile
from afterword.facts.people import PARTS, Candidate, Contact, Employer
from afterword.formats import candidacy_file
from afterword.formats.candidacy_file import read_candidacy
from afterword.formats.candidacy_json import candidacy_value, write_candidacy

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
offsets = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(datetime(1970, 1, 1), datetime(2100, 12, 31), timezones=offsets)
days = st.dates(date(1970, 1, 1), date(2100, 12, 31))
maybe = lambda strategy: st.none() | strategy  # noqa: E731
ids = st.sampled_from(["a", "b", "c"])
several = st.lists(ids, min_size=1, max_size=3).map(tuple)
rounds = st.integers(1, 5)
intervals = st.tuples(days, days).map(sorted)
promises = st.builds(lambda about, ends: kinds.PromiseMade(about, *ends), st.sampled_from(kinds.ABOUTS), intervals)


@st.composite
def interviews(draw):
    at = draw(times)
    until = min(at + timedelta(minutes=draw(st.integers(0, 600))), datetime(2100, 12, 31, 23, tzinfo=at.tzinfo))
    with_ = draw(several)
    return kinds.Interview(
        at, max(at, until), draw(rounds), with_, draw(st.sampled_from(with_)), draw(maybe(text)), draw(maybe(text)),
        draw(st.lists(text, max_size=2).map(tuple)),
    )  # fmt: skip


facts = st.one_of(
    interviews(),
    st.builds(
        kinds.Sent, times, several, st.sampled_from(kinds.SENT_AS), st.sampled_from(kinds.CHANNELS), maybe(rounds),
        maybe(text), maybe(text), st.lists(st.sampled_from(kinds.EXTRAS), max_size=2).map(tuple),
    ),
    st.builds(
        kinds.Received, times, maybe(ids), st.sampled_from(kinds.RECEIVED_KINDS), maybe(promises), maybe(times),
        maybe(text), maybe(text), st.booleans(),
    ),
    st.builds(
        lambda at, who, about, ends, said: kinds.Promise(at, who, about, *ends, said),
        times, ids, st.sampled_from(kinds.ABOUTS), intervals, maybe(text),
    ),
    st.builds(kinds.Policy, times, st.sampled_from(kinds.POLICIES)),
    st.builds(kinds.AutoReply, times, ids, maybe(days)),
    st.builds(kinds.Bounce, times, ids),
    st.builds(kinds.NewAddress, times, ids, text),
    st.builds(kinds.Skipped, times, st.sampled_from(kinds.SENT_AS), maybe(ids), maybe(rounds)),
    st.builds(kinds.Snoozed, times, times),
    st.builds(kinds.Withdrawn, times),
    st.builds(kinds.Retracted, times, st.just(0)),
)  # fmt: skip
zones = st.sampled_from(["Europe/London", "Asia/Kolkata", "America/New_York", "UTC"])
candidacies = st.builds(
    Candidacy,
    st.builds(Candidate, text, text, zones, maybe(text)),
    st.builds(Employer, text, maybe(zones), st.sampled_from(["GB", None]), st.sampled_from(["ENG", "SCT", None])),
    text,
    st.tuples(*(st.builds(Contact, st.just(one), text, st.sampled_from(PARTS), maybe(text)) for one in "abc")),
    st.lists(facts, max_size=6).map(tuple),
)


@settings(max_examples=150, deadline=None)
@given(candidacy=candidacies)
def test_what_is_written_reads_back_as_it_was(candidacy):
    again = read_candidacy(write_candidacy(candidacy))
    assert again == candidacy
    assert [type(fact) for fact in again.history] == [type(fact) for fact in candidacy.history]
    assert [fact.at.utcoffset() for fact in again.history] == [fact.at.utcoffset() for fact in candidacy.history]


odd = st.sampled_from(
    [None, True, 0, 1.5, "", "a", "x", [], ["a"], ["a", 1], {}, "2026-03-03T10:00:00Z", "2026-03-03", "sent"]
)


@settings(max_examples=200, deadline=None)
@given(candidacy=candidacies.filter(lambda one: one.history), data=st.data())
def test_the_quick_way_reads_and_refuses_as_the_strict_way_does(candidacy, data):
    value = candidacy_value(candidacy)
    part = data.draw(st.sampled_from([*value["history"], *value["contacts"], value["candidate"]]))
    key = data.draw(st.sampled_from([*part, "round", "subject", "text", "notes", "phone", "email", "other"]))
    if data.draw(st.booleans()):
        part[key] = data.draw(odd)
    elif key in part:
        del part[key]
    quick = answer(value)
    nothing = dict.fromkeys(("quick_candidate", "quick_contact"), lambda value: None)
    with patch.dict(candidacy_file.QUICK_FACTS, clear=True), patch.multiple(candidacy_file, **nothing):
        assert answer(value) == quick


def answer(value):
    try:
        return candidacy_file.candidacy_of(value)
    except BadFile as bad:
        return str(bad)


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=60) | st.text(max_size=60).map(lambda one: one.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_read_or_refused(data):
    said = ""
    try:
        read_candidacy(data)
    except BadFile as bad:
        said = str(bad)
    assert "\n" not in said
