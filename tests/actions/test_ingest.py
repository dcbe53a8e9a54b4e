"""A mailbox becomes candidacies: what was said is noted, what is unclear is asked, and the rest stays out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from afterword.facts.kinds import Interview, Received, Sent

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
ADA = "Ada Marsh <ada@example.org>"
TOM = "Tom Hale <tom@northwind.example>"


@pytest.fixture
def read_in(ada, post, parser):  # type: ignore[no-untyped-def]
    from afterword.actions.ingest import ingest

    return lambda now=NOW: ingest(ada, post, parser, now, country="GB")


def _kept(ada):  # type: ignore[no-untyped-def]
    from afterword.store import candidacies

    return candidacies.candidacies_of(ada.id)


def _invite(post, role: str = "Data Analyst", at: str = "2026-03-02T09:00:00+00:00", **more: str) -> str:  # type: ignore[no-untyped-def]
    return post.add(
        TOM,
        ADA,
        f"Interview: {role}",
        f"Dear Ada,\n\nWe would like to invite you to an interview for the {role} role at Northwind on "
        "Tuesday 10 March 2026 at 10:00.\n\nKind regards,\nTom Hale\nTalent Partner\nNorthwind",
        at,
        **more,
    )


def test_an_invitation_opens_a_candidacy_with_its_interview(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    _invite(post)
    found = read_in()

    assert found.understood.opened == 1
    [kept] = _kept(ada)
    assert kept.candidacy.role == "Data Analyst"
    assert kept.candidacy.employer.name.startswith("Northwind")
    assert kept.domains == ("northwind.example",)
    [received] = [fact for fact in kept.candidacy.history if isinstance(fact, Received)]
    assert (received.kind, received.from_) == ("next_round", "tom")
    assert received.round_at == datetime(2026, 3, 10, 10, tzinfo=UTC)
    [interview] = [fact for fact in kept.candidacy.history if isinstance(fact, Interview)]
    assert (interview.at, interview.with_, interview.round) == (received.round_at, ("tom",), 1)
    assert kept.noted[0].quote in kept.candidacy.history[0].text  # type: ignore[union-attr]


def test_a_second_scan_reads_only_what_is_new(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    first = _invite(post)
    read_in()
    before = _kept(ada)
    again = read_in()
    assert (again.scanned.seen, again.understood.settled) == (0, 0)
    assert _kept(ada) == before

    post.add(
        TOM,
        ADA,
        "Re: Interview: Data Analyst",
        "We will decide by Friday 20 March.",
        "2026-03-12T09:00:00+00:00",
        answers=first,
    )
    assert read_in().scanned.new == 1
    assert len(_kept(ada)[0].candidacy.history) == len(before[0].candidacy.history) + 1


def test_mail_that_has_nothing_to_do_with_a_job_leaves_only_a_row(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    from afterword.store import models

    post.add(
        "Ben <ben@example.net>", ADA, "Saturday", "Shall we walk up the hill on Saturday?", "2026-03-01T09:00:00+00:00"
    )
    read_in()

    assert _kept(ada) == []
    [row] = models.Message.objects.values()
    assert row["state"] == "other"
    assert len(row["salted_hash"]) == 64
    assert row["date_at"] == datetime(2026, 3, 1, 9, tzinfo=UTC)
    emptied = ("raw", "subject", "from_address", "from_name", "message_id", "to_addresses", "references")
    assert not any(row[name] for name in emptied)


def test_a_reply_without_job_words_counts_by_its_thread(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    first = _invite(post)
    post.add(
        "Lee <lee@elsewhere.example>",
        ADA,
        "Re: Interview: Data Analyst",
        "That is fine by me.",
        "2026-03-03T09:00:00+00:00",
        answers=first,
    )
    read_in()

    [kept] = _kept(ada)
    received = [fact for fact in kept.candidacy.history if isinstance(fact, Received)]
    assert [fact.from_ for fact in received] == ["tom", "lee"]


def test_what_the_candidate_wrote_by_hand_counts_as_the_follow_up_it_was(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    _invite(post)
    post.add(
        ADA, TOM, "Thank you", "Dear Tom,\n\nThank you for your time this morning. I enjoyed our conversation.\n\nAda",
        "2026-03-10T15:00:00+00:00", folder="Sent",
    )  # fmt: skip
    read_in()

    [kept] = _kept(ada)
    [sent] = [fact for fact in kept.candidacy.history if isinstance(fact, Sent)]
    assert (sent.move, sent.to, sent.channel) == ("thank_you", ("tom",), "email")


def test_the_application_that_came_before_everything_joins_the_candidacy_it_led_to(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    mine = post.add(
        ADA,
        "jobs@northwind.example",
        "Application",
        "Please find my CV attached.",
        "2026-02-20T09:00:00+00:00",
        folder="Sent",
    )
    _invite(post, answers=mine)
    read_in()

    [kept] = _kept(ada)
    assert [fact.move for fact in kept.candidacy.history if isinstance(fact, Sent)] == ["other"]


def test_the_same_message_in_two_folders_is_one_word(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    _invite(post, id_="<one@northwind.example>")
    raw = post.mails_in[0][1]
    post.put(raw, datetime(2026, 3, 2, 9, tzinfo=UTC), "All Mail")
    post.put(raw.replace(b"Subject:", b"X-Folder: Archive\r\nSubject:"), datetime(2026, 3, 2, 9, tzinfo=UTC), "Archive")
    read_in()

    [kept] = _kept(ada)
    assert sum(isinstance(fact, Received) for fact in kept.candidacy.history) == 1
    assert kept.paused_because == ""


def test_two_messages_of_one_id_that_say_different_things_pause_the_candidacy(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    _invite(post, id_="<one@northwind.example>")
    post.add(
        TOM,
        ADA,
        "Interview: Data Analyst",
        "Please send money.",
        "2026-03-03T09:00:00+00:00",
        id_="<one@northwind.example>",
    )
    read_in()

    [kept] = _kept(ada)
    assert "forged" in kept.paused_because
    assert sum(isinstance(fact, Received) for fact in kept.candidacy.history) == 1


def test_what_cannot_be_read_from_an_employer_pauses_that_candidacy_alone(ada, post, parser, read_in) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.ports import Unreadable

    _invite(post)
    post.add(
        "Ann Wood <ann@other.example>",
        ADA,
        "Interview: Editor",
        "We invite you to an interview for the Editor role at Other House on Tuesday 10 March 2026 at 15:00.",
        "2026-03-02T10:00:00+00:00",
    )
    post.put(b"From: Tom Hale <tom@northwind.example>\r\n\r\nbomb", datetime(2026, 3, 4, tzinfo=UTC))
    whole = parser.parse
    parser.parse = lambda raw: Unreadable("Nested too deep.", TOM, "") if b"bomb" in raw else whole(raw)
    read_in()

    paused = {kept.candidacy.employer.name.split()[0]: kept.paused_because for kept in _kept(ada)}
    assert "Nested too deep." in paused["Northwind"]
    assert paused["Other"] == ""


def test_a_message_that_may_be_about_either_of_two_roles_is_asked_about(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    from afterword.store import questions

    _invite(post, "Data Analyst")
    _invite(post, "Software Engineer", at="2026-03-03T09:00:00+00:00")
    post.add(
        TOM,
        ADA,
        "News",
        "I am sorry to say that we have decided to go with another candidate.",
        "2026-03-12T09:00:00+00:00",
    )
    read_in()

    assert len(_kept(ada)) == 2
    assert not any(
        isinstance(f, Received) and f.kind == "rejection" for kept in _kept(ada) for f in kept.candidacy.history
    )
    which = [asked for asked in questions.open_questions(ada.id) if asked.about == "which"]
    assert len(which) == 1
    assert {value for value, _ in which[0].options} == {*(str(kept.id) for kept in _kept(ada)), "new", "none"}
    assert which[0].holds == "*"


def test_answering_which_candidacy_notes_the_message_there(ada, post, parser, read_in) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.answer import answer
    from afterword.actions.understand import Understanding
    from afterword.store import questions

    test_a_message_that_may_be_about_either_of_two_roles_is_asked_about(ada, post, read_in)
    [which] = [asked for asked in questions.open_questions(ada.id) if asked.about == "which"]
    first = _kept(ada)[0]
    answer(ada.id, which.id, str(first.id), NOW, lambda: Understanding(ada, parser, NOW, "GB"))

    first, second = _kept(ada)
    assert any(isinstance(f, Received) and f.kind == "rejection" for f in first.candidacy.history)
    assert not any(isinstance(f, Received) and f.kind == "rejection" for f in second.candidacy.history)


def test_a_bounce_and_an_auto_reply_are_no_words(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    _invite(post)
    post.add(
        TOM, ADA, "Automatic reply: Hello", "I am out of the office and back on Monday 23 March 2026.",
        "2026-03-11T09:00:00+00:00", headers="Auto-Submitted: auto-replied\r\n",
    )  # fmt: skip
    read_in()

    [kept] = _kept(ada)
    kinds = [type(fact).__name__ for fact in kept.candidacy.history]
    assert kinds.count("Received") == 1
    assert kinds.count("AutoReply") == 1


@pytest.mark.parametrize(("subject", "words"), [("Accepted: A chat", 1), ("Declined: A chat", 2)])
def test_a_calendars_yes_is_no_word_and_its_no_is_one(ada, post, read_in, subject, words) -> None:  # type: ignore[no-untyped-def]
    _invite(post)
    read_in()
    event = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:7@example.org\r\n"
        "DTSTAMP:20260311T090000Z\r\nDTSTART:20260312T100000Z\r\nORGANIZER:mailto:ada@example.org\r\n"
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:tom@northwind.example\r\nEND:VEVENT\r\nEND:VCALENDAR"
    )
    head = f"From: {TOM}\r\nTo: {ADA}\r\nSubject: {subject}\r\nMessage-ID: <answer@northwind.example>\r\n"
    raw = f"{head}MIME-Version: 1.0\r\nContent-Type: text/calendar; method=REPLY\r\n\r\n{event}\r\n"
    post.put(raw.encode(), datetime(2026, 3, 11, 9, tzinfo=UTC))
    read_in()

    [kept] = _kept(ada)
    assert [type(fact).__name__ for fact in kept.candidacy.history].count("Received") == words
    assert sum(isinstance(fact, Interview) for fact in kept.candidacy.history) == 1


@pytest.mark.parametrize(
    ("kind", "body", "said"),
    [
        ("application/ms-tnef; name=winmail.dat", "eJ8+IgYQAQaQCAAE", "winmail.dat"),
        (
            "text/plain",
            "Interview\r\nhttps://outlook.office365.com/owa/?itemid=AAMk%3D&exvsurl=1&path=/calendar/item",
            "link into Outlook",
        ),
    ],
)
def test_an_invitation_that_only_outlook_can_open_pauses_and_says_so(ada, post, read_in, kind, body, said) -> None:  # type: ignore[no-untyped-def]
    first = _invite(post)
    head = f"From: {TOM}\r\nTo: {ADA}\r\nSubject: Second interview\r\nMessage-ID: <second@northwind.example>\r\n"
    raw = f"{head}In-Reply-To: {first}\r\nMIME-Version: 1.0\r\nContent-Type: {kind}\r\n\r\n{body}\r\n"
    post.put(raw.encode(), datetime(2026, 3, 12, 9, tzinfo=UTC))
    read_in()

    [kept] = _kept(ada)
    assert said in kept.paused_because


def test_messages_without_an_id_are_each_their_own(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    _invite(post)
    for day, words in ((12, "We will let you know by Friday."), (13, "We need a few more days, until Tuesday.")):
        head = f"From: {TOM}\r\nTo: {ADA}\r\nSubject: Interview: Data Analyst\r\n"
        post.put(f"{head}\r\nDear Ada,\r\n\r\n{words}\r\n".encode(), datetime(2026, 3, day, 9, tzinfo=UTC))
    read_in()

    [kept] = _kept(ada)
    assert sum(isinstance(fact, Received) for fact in kept.candidacy.history) == 3
    assert kept.paused_because == ""


def _notice(post, unreached: str, returned: str, at: str) -> None:  # type: ignore[no-untyped-def]
    """A notice of failure as the candidate's own provider writes it (RFC 3464)."""
    moment = datetime.fromisoformat(at)
    raw = (
        f"From: Mail Delivery System <MAILER-DAEMON@mail.example>\r\nTo: {ADA}\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\n"
        f"Date: {format_datetime(moment)}\r\nMessage-ID: <{moment:%H%M%S}@mail.example>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n"
        f"Final-Recipient: rfc822; {unreached}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        f"--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: {ADA}\r\nMessage-ID: {returned}\r\n\r\nThank you\r\n--b--\r\n"
    )
    post.put(raw.encode(), moment)


@pytest.mark.parametrize("returned", ["<thanks@example.org>", "<changed-by-the-server@mail.example>"])
def test_a_notice_of_the_own_provider_stops_the_address_that_was_not_reached(ada, post, read_in, returned) -> None:  # type: ignore[no-untyped-def]
    _invite(post)
    post.add(ADA, TOM, "Thank you", "Dear Tom,\n\nThank you for your time this morning.\n\nAda", "2026-03-10T12:00:00+00:00", id_="<thanks@example.org>", folder="Sent")  # fmt: skip
    _notice(post, "tom@northwind.example", returned, "2026-03-10T12:00:01+00:00")
    read_in()

    [kept] = _kept(ada)
    assert [type(fact).__name__ for fact in kept.candidacy.history][-1] == "Bounce"


def test_a_notice_that_is_dated_before_what_it_returns_follows_it(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    _invite(post)
    post.add(ADA, TOM, "Thank you", "Dear Tom,\n\nThank you for your time this morning.\n\nAda", "2026-03-10T12:00:30+00:00", id_="<thanks@example.org>", folder="Sent")  # fmt: skip
    read_in()
    _notice(post, "tom@northwind.example", "<thanks@example.org>", "2026-03-10T12:00:00+00:00")
    read_in()

    [kept] = _kept(ada)
    sent, bounce = kept.candidacy.history[-2:]
    assert (type(sent).__name__, type(bounce).__name__) == ("Sent", "Bounce")
    assert bounce.at >= sent.at


def test_a_notice_about_somebody_unknown_says_nothing(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    _invite(post)
    _notice(post, "aunt@family.example", "<x@example.org>", "2026-03-10T12:00:00+00:00")
    read_in()

    [kept] = _kept(ada)
    assert "Bounce" not in [type(fact).__name__ for fact in kept.candidacy.history]


@pytest.mark.parametrize("header", ["Received: by mail.example id 7; Mon, 2 Mar 2026 09:00:00 +0000\r\n", ""])
def test_mail_that_was_copied_into_a_folder_keeps_its_own_time(ada, post, read_in, header) -> None:  # type: ignore[no-untyped-def]
    _invite(post, headers=header)
    key, raw, folder, _ = post.mails_in.pop()
    post.mails_in.append((key, raw, folder, NOW))
    read_in()

    [kept] = _kept(ada)
    assert kept.candidacy.history[0].at == datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_a_date_in_the_future_is_not_believed(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    _invite(post, at=(NOW + timedelta(days=400)).isoformat())
    read_in()

    [kept] = _kept(ada)
    assert kept.candidacy.history[0].at == NOW


def test_a_word_from_them_withdraws_what_was_drafted(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    from afterword.facts.plan import Move, Window
    from afterword.store import drafts

    first = _invite(post)
    read_in()
    [kept] = _kept(ada)
    move = Move("thank_you", ("tom",), 1, Window(NOW, NOW + timedelta(days=1)), "open", False, ("A1", "AW101"))
    draft = drafts.new_draft(kept.id, move, subject="Thank you", body="Dear Tom", channel="email", at=NOW)
    post.add(TOM, ADA, "Re: Interview: Data Analyst", "One more thing.", "2026-03-20T11:00:00+00:00", answers=first)
    read_in()

    again = drafts.draft_of(ada.id, draft.id)
    assert (again.state, again.withdrawn_because) == ("withdrawn", "a word from them")


def test_bytes_that_have_a_row_are_not_parsed_again(ada, post, parser, read_in) -> None:  # type: ignore[no-untyped-def]
    from afterword.store import models

    _invite(post)
    read_in()
    raw = post.mails_in[0][1]
    post.put(raw, NOW, "All Mail")
    post.put(raw, NOW, "Archive")
    parser.parse = None  # whoever asks it fails
    found = read_in()

    assert (found.scanned.seen, found.scanned.new) == (2, 2)
    assert sorted(models.Message.objects.values_list("state", flat=True)) == ["job", "twin", "twin"]


def test_what_was_read_before_the_disk_failed_is_kept_and_the_next_scan_goes_on_there(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    _invite(post)
    post.add("Ben <ben@example.net>", ADA, "Saturday", "Shall we walk?", "2026-03-01T09:00:00+00:00")
    whole = post.mails

    def failing(cursor):  # type: ignore[no-untyped-def]
        for found in whole(cursor):
            yield found
            raise OSError(5, "Input/output error")

    post.mails = failing
    first, second, third = read_in(), read_in(), read_in()

    assert [found.scanned.new for found in (first, second, third)] == [1, 1, 0]
    assert "Input/output error" in first.scanned.problem
    assert third.scanned.problem == ""
    assert len(_kept(ada)) == 1


def test_a_scan_that_is_stopped_keeps_the_batches_that_it_finished(ada, post) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.scan import scan
    from afterword.store import messages

    for number in range(450):
        post.add("Ben <ben@example.net>", ADA, f"Walk {number}", "Shall we?", "2026-03-01T09:00:00+00:00")

    class Here:
        def parse_all(self, raws):  # type: ignore[no-untyped-def]
            from afterword.formats.mail import parse

            for raw in raws:
                if b"Walk 401" in raw:
                    raise KeyboardInterrupt
                yield parse(raw)

    with pytest.raises(KeyboardInterrupt):
        scan(ada, post, Here(), b"salt")  # type: ignore[arg-type]

    assert sum(messages.counts(ada.id).values()) == 400
    assert messages.cursor_of(ada.id, "post") == {"read": 400}


def test_a_machine_at_a_known_employer_is_heard_even_where_it_says_nothing_of_a_job(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    _invite(post)
    read_in()
    post.add(
        "no-reply@northwind.example",
        ADA,
        "Parking",
        "A space is kept for you behind the house.",
        "2026-03-09T09:00:00+00:00",
    )
    post.add("no-reply@shop.example", ADA, "Sale", "Chairs at half the price.", "2026-03-09T09:00:00+00:00")
    read_in()

    [kept] = _kept(ada)
    assert [fact.subject for fact in kept.candidacy.history if isinstance(fact, Received)][-1] == "Parking"


def test_a_long_letter_by_hand_counts_however_large_its_attachment(ada, post, read_in) -> None:  # type: ignore[no-untyped-def]
    _invite(post)
    attached = (
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
        "Thank you for your time this morning. I enjoyed our conversation.\r\n--b\r\n"
        "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + "QUJD\r\n" * 150_000
        + "--b--\r\n"
    )
    head = f"From: {ADA}\r\nTo: {TOM}\r\nSubject: Thank you\r\nMessage-ID: <mine@example.org>\r\n"
    post.put((head + attached).encode(), datetime(2026, 3, 10, 15, tzinfo=UTC), "Sent")
    read_in()

    [kept] = _kept(ada)
    [sent] = [fact for fact in kept.candidacy.history if isinstance(fact, Sent)]
    assert (sent.move, sent.to) == ("thank_you", ("tom",))
