"""What is due goes out once; what must not go out does not, whatever happens on the way."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes
from email.utils import getaddresses

import pytest

from afterword.actions.ports import Barred, Deferred, Refused, Unknown
from afterword.facts import kinds
from afterword.facts.errors import RefusedError, TryLater
from tests.outbox_world import NOON, draft_state, history, state
from tests.sending_world import Post


@pytest.fixture
def post(database: object) -> Post:
    return Post()


def test_a_due_message_goes_out_once_as_approved_and_is_in_the_history(post: Post) -> None:
    from afterword.store.models import Submission

    candidacy = post.candidacy()
    draft = post.draft(candidacy)
    message = post.approved(draft)
    attempt = post.only()

    assert (attempt.outcome, state(message), draft_state(draft)) == ("sent", "sent", "done")
    assert history(candidacy) == ["sent"]
    (accepted,) = post.server.accepted
    assert accepted[2] == bytes(Submission.objects.get(id=message).raw)
    assert post.run() == ()
    assert len(post.server.accepted) == 1


def test_a_second_parser_finds_the_approved_recipients_and_no_others(post: Post) -> None:
    post.message(to=("priya", "tom"))
    post.run()
    ((envelope_from, recipients, raw),) = post.server.accepted
    message = message_from_bytes(raw)

    assert envelope_from == "ada@example.org"
    assert recipients == ("priya@northwind.example", "tom@northwind.example")
    assert tuple(address for _, address in getaddresses(message.get_all("To", []))) == recipients
    assert [message[name] for name in ("Cc", "Bcc", "Reply-To", "Sender")] == [None] * 4


def test_the_history_holds_what_was_said_to_whom(post: Post) -> None:
    from afterword.store import candidacies

    candidacy = post.candidacy()
    post.message(candidacy)
    post.run()
    (fact,) = candidacies.candidacy_of(post.ada.id, candidacy).candidacy.history

    assert isinstance(fact, kinds.Sent)
    assert (fact.at, fact.to, fact.move, fact.channel, fact.round) == (NOON, ("priya",), "thank_you", "email", 1)
    assert fact.text is not None
    assert fact.text.startswith("Dear Priya")


def test_what_is_held_waits_and_then_goes(post: Post) -> None:
    post.approved(post.draft(post.candidacy()), hold=timedelta(minutes=10))
    assert post.run() == ()
    post.clock.pass_(minutes=9, seconds=59)
    assert post.run() == ()
    post.clock.pass_(seconds=1)
    assert post.only().outcome == "sent"


def test_one_copy_lies_in_sent_where_the_provider_files_none(post: Post) -> None:
    post.message()
    post.run()
    post.run()
    assert [raw for _, raw in post.mailbox.sent] == [post.server.accepted[0][2]]


def test_where_the_provider_files_its_own_copy_we_file_none(post: Post) -> None:
    post.files_sent = True
    post.message()
    post.run()
    post.run()
    assert post.mailbox.sent == []


def test_a_copy_the_provider_files_meanwhile_is_not_doubled(post: Post) -> None:
    message = post.message()
    post.mailbox.broken = False
    submit = post.server.submit

    def submit_and_file(*args: object) -> str:
        answer = submit(*args)  # type: ignore[arg-type]
        post.mailbox.file_sent(post.server.accepted[-1][2])
        return answer

    post.server.submit = submit_and_file  # type: ignore[method-assign,assignment]
    post.run()
    assert state(message) == "sent"
    assert len(post.mailbox.sent) == 1


def test_a_copy_that_could_not_be_filed_is_filed_later_and_nothing_is_sent_again(post: Post) -> None:
    message = post.message()
    file_sent = post.mailbox.file_sent
    post.mailbox.file_sent = lambda raw: (_ for _ in ()).throw(OSError(28, "full"))  # type: ignore[method-assign]
    post.run()
    assert (state(message), post.mailbox.sent) == ("sent", [])
    post.mailbox.file_sent = file_sent  # type: ignore[method-assign]
    post.run()
    assert len(post.mailbox.sent) == 1
    assert len(post.server.accepted) == 1


def test_a_word_found_by_the_fresh_read_stops_it(post: Post) -> None:
    from afterword.actions.stop_pending import stop_pending

    candidacy = post.candidacy()
    draft = post.draft(candidacy)
    message = post.approved(draft)

    def read(claimed: object) -> str | None:
        stop_pending(candidacy, "Priya wrote.", post.clock.now())
        return "Priya wrote."

    post.read = read
    attempt = post.only()

    assert (attempt.outcome, state(message), draft_state(draft)) == ("withdrawn", "cancelled", "withdrawn")
    assert post.server.offered == 0


def test_a_fact_that_the_fresh_read_noted_stops_it_even_if_nobody_withdrew_it(post: Post) -> None:
    from afterword.store import candidacies

    candidacy = post.candidacy()
    message = post.message(candidacy)

    def read(claimed: object) -> str | None:
        post.clock.pass_(seconds=1)
        word = kinds.Received(post.clock.now(), "priya", "rejection")
        candidacies.add_fact(candidacy, word, noted_at=post.clock.now(), source="mail")
        return None

    post.read = read
    assert post.only().outcome == "withdrawn"
    assert state(message) == "cancelled"
    assert post.server.dots == 0


def test_a_folder_that_cannot_be_read_sends_nothing_now(post: Post) -> None:
    message = post.message()
    post.read = lambda claimed: "The folder Archive could not be read."
    assert post.only().outcome == "later"
    assert (state(message), post.server.offered) == ("approved", 0)
    assert post.run() == (), "not again at once"

    post.read = lambda claimed: None
    post.clock.pass_(minutes=5)
    assert post.only().outcome == "sent"


def test_a_mailbox_that_breaks_sends_nothing(post: Post) -> None:
    message = post.message()

    def read(claimed: object) -> str | None:
        post.mailbox.broken = True
        return None

    post.read = read
    attempt = post.only()
    assert (attempt.outcome, state(message)) == ("put_off", "approved")
    assert "Input/output error" in attempt.said
    assert post.server.dots == 0


def test_a_mailbox_that_cannot_be_read_at_all_sends_nothing(post: Post) -> None:
    message = post.message()
    post.mailbox.broken = True
    with pytest.raises(TryLater, match="Input/output error"):
        post.run()
    assert (state(message), post.server.offered) == ("approved", 0)


def test_a_slow_line_has_the_mailbox_read_again_before_the_dot(post: Post) -> None:
    post.message()
    submit = post.server.submit

    def slowly(envelope_from, recipients, raw, before_dot, still_time):  # type: ignore[no-untyped-def]
        post.clock.pass_(seconds=40)
        return submit(envelope_from, recipients, raw, before_dot, still_time)

    post.server.submit = slowly  # type: ignore[method-assign]
    assert post.only().outcome == "sent"
    assert post.reads == 2


def test_a_word_that_came_during_a_slow_transmission_stops_the_dot(post: Post) -> None:
    message = post.message()
    submit = post.server.submit

    def slowly(envelope_from, recipients, raw, before_dot, still_time):  # type: ignore[no-untyped-def]
        post.clock.pass_(seconds=40)
        post.read = lambda claimed: "Priya wrote."
        return submit(envelope_from, recipients, raw, before_dot, still_time)

    post.server.submit = slowly  # type: ignore[method-assign]
    assert post.only().outcome == "later"
    assert (state(message), post.server.dots) == ("approved", 0)


def test_a_sender_that_stalls_after_the_journal_writes_no_dot_and_goes_back(post: Post) -> None:
    message = post.message(move="check_in")
    submit = post.server.submit

    def stalled(envelope_from, recipients, raw, before_dot, still_time):  # type: ignore[no-untyped-def]
        def journal_and_sleep() -> None:
            before_dot()
            assert state(message) == "dot"
            post.clock.pass_(hours=1)

        return submit(envelope_from, recipients, raw, journal_and_sleep, still_time)

    post.server.submit = stalled  # type: ignore[method-assign]
    assert post.only().outcome == "put_off"
    assert (state(message), post.server.dots) == ("approved", 0)
    post.server.submit = submit  # type: ignore[method-assign]
    post.clock.pass_(minutes=30)
    assert post.only().outcome == "sent", "its cap was given back"


def test_a_cancel_during_the_transmission_stops_the_dot(post: Post) -> None:
    from afterword.store import outbox

    message = post.message()
    submit = post.server.submit

    def cancelled(envelope_from, recipients, raw, before_dot, still_time):  # type: ignore[no-untyped-def]
        assert outbox.cancel(post.ada.id, message, NOON, "no") == "cancelled"
        return submit(envelope_from, recipients, raw, before_dot, still_time)

    post.server.submit = cancelled  # type: ignore[method-assign]
    assert post.only().outcome == "withdrawn"
    assert (state(message), post.server.dots) == ("cancelled", 0)


def test_a_clear_no_for_good_ends_it_and_is_not_tried_again(post: Post) -> None:
    for before_dot in (True, False):
        message = post.message(post.candidacy(f"Employer{before_dot}"))
        post.server.answers = [Refused("Refused: 550 no such user", before_dot=before_dot)]
        assert post.only().outcome == "refused"
        assert state(message) == "refused"
    post.clock.pass_(days=1)
    assert post.run() == ()


def test_a_put_off_message_is_tried_again_with_growing_patience_and_a_fresh_read_each_time(post: Post) -> None:
    message = post.message()
    waits = []
    for before_dot in (True, False, True):
        post.server.answers = [Deferred("450 greylisted", before_dot=before_dot)]
        assert post.only().outcome == "put_off"
        assert state(message) == "approved"
        waited = 0
        while not (post.run() if post.server.answers else _due(post)):
            post.clock.pass_(minutes=1)
            waited += 1
        waits.append(waited)
    assert waits == [5, 10, 20]
    assert post.only().outcome == "sent"
    assert post.reads == 4
    assert len(post.server.accepted) == 1


def _due(post: Post) -> bool:
    from afterword.store.models import Submission

    return Submission.objects.filter(state="approved", due_at__lte=post.clock.now()).exists()


def test_a_server_that_does_not_let_us_in_is_left_alone_for_an_hour(post: Post) -> None:
    post.message()
    post.server.answers = [Barred("535 not you", before_dot=True)]
    assert post.only().outcome == "put_off"
    post.clock.pass_(minutes=59)
    assert post.run() == ()
    post.clock.pass_(minutes=1)
    assert post.only().outcome == "sent"


def test_a_lost_answer_is_never_sent_again_and_sent_once_it_lies_in_sent(post: Post) -> None:
    candidacy = post.candidacy()
    message = post.message(candidacy)
    post.server.answers = [Unknown("the answer was lost", before_dot=False)]
    post.server.lost_but_accepted = True
    assert post.only().outcome == "unknown"
    assert (state(message), history(candidacy)) == ("dot", [])

    post.mailbox.file_sent(post.server.accepted[0][2])
    assert post.run() == ()
    assert (state(message), history(candidacy)) == ("sent", ["sent"])
    assert (len(post.server.accepted), len(post.mailbox.sent)) == (1, 1)


def test_a_lost_answer_that_nothing_tells_of_is_asked_about_after_half_an_hour(post: Post) -> None:
    candidacy = post.candidacy()
    message, second = post.message(candidacy), post.message(candidacy, to=("tom",))
    post.server.answers = [Unknown("the answer was lost", before_dot=False)]
    post.run()
    post.clock.pass_(minutes=29)
    post.run()
    assert state(message) == "dot"
    post.clock.pass_(minutes=1)
    post.run()

    assert state(message) == "needs_you"
    assert state(second) == "approved", "the candidacy waits for the candidate"
    post.clock.pass_(days=2)
    post.run()
    assert (state(message), len(post.server.accepted)) == ("needs_you", 0)


def test_a_question_answers_itself_where_the_copy_comes_late(post: Post) -> None:
    message = post.message()
    post.server.answers = [Unknown("the answer was lost", before_dot=False)]
    post.server.lost_but_accepted = True
    post.run()
    post.clock.pass_(hours=1)
    post.run()
    assert state(message) == "needs_you"
    post.mailbox.file_sent(post.server.accepted[0][2])
    post.run()
    assert state(message) == "sent"


def test_a_mailbox_that_cannot_be_read_answers_no_question(post: Post) -> None:
    message = post.message()
    post.server.answers = [Unknown("the answer was lost", before_dot=False)]
    post.run()
    post.mailbox.broken = True
    post.clock.pass_(hours=5)
    post.run()
    assert state(message) == "dot"


def test_a_message_that_a_server_took_after_a_no_is_sent_and_not_sent_again(post: Post) -> None:
    message = post.message()
    post.server.answers = [Deferred("451 but I took it", before_dot=False)]
    post.run()
    from afterword.store.models import Submission

    post.mailbox.file_sent(bytes(Submission.objects.get(id=message).raw))
    post.clock.pass_(minutes=5)
    assert post.only().outcome == "sent"
    assert post.server.accepted == []
    post.message(post.candidacy("Southwind"))
    assert post.only().outcome == "sent", "no reason to stop"


def test_nothing_but_thanks_leaves_outside_working_hours(post: Post) -> None:
    post.clock.pass_(hours=7)  # 19:00
    check_in = post.message(post.candidacy("A"), move="check_in")
    thanks = post.message(post.candidacy("B"))
    outcomes = {attempt.id: attempt.outcome for attempt in post.run()}

    assert outcomes == {check_in: "later", thanks: "sent"}
    post.clock.pass_(hours=12, minutes=59)
    assert post.run() == ()
    post.clock.pass_(minutes=1)
    assert post.only().id == check_in


def test_a_transmission_that_outlasts_the_hours_writes_no_dot(post: Post) -> None:
    post.clock.pass_(hours=5, minutes=59, seconds=50)
    message = post.message(move="check_in")
    submit = post.server.submit

    def slowly(envelope_from, recipients, raw, before_dot, still_time):  # type: ignore[no-untyped-def]
        post.clock.pass_(seconds=11)
        return submit(envelope_from, recipients, raw, before_dot, still_time)

    post.server.submit = slowly  # type: ignore[method-assign]
    assert post.only().outcome == "later"
    assert (state(message), post.server.dots) == ("approved", 0)


def test_a_confirmation_of_a_round_that_starts_before_the_hours_leaves_at_once(post: Post) -> None:
    night = NOON + timedelta(hours=10)
    post.clock.pass_(hours=10)
    post.message(post.candidacy("A"), move="confirm_round", opens_at=night)
    other = post.message(post.candidacy("B"), move="confirm_round")
    outcomes = {attempt.id: attempt.outcome for attempt in post.run()}

    assert outcomes.pop(other) == "later"
    assert list(outcomes.values()) == ["sent"]


def test_what_is_more_than_three_days_overdue_is_asked_about(post: Post) -> None:
    draft = post.draft(post.candidacy())
    post.approved(draft)
    post.clock.pass_(hours=72, seconds=1)
    attempt = post.only()

    assert (attempt.outcome, draft_state(draft)) == ("withdrawn", "draft")
    assert post.server.offered == 0


def test_a_long_weekend_is_no_delay(post: Post) -> None:
    friday = NOON.replace(month=5, day=1, hour=17, minute=30)  # Monday 4 May 2026 is a holiday in England
    post.clock.jump(days=(friday - NOON).days, hours=5.5)
    message = post.message(move="check_in", opens_at=friday + timedelta(minutes=29))
    post.clock.pass_(hours=1)
    assert post.only().outcome == "later"
    post.clock.pass_(days=3, hours=13, minutes=30)
    assert post.only().outcome == "sent"
    assert state(message) == "sent"


def test_a_cap_is_waited_out(post: Post) -> None:
    from afterword.facts.settings import SendingSettings

    post.settings = SendingSettings(max_per_day=1)
    post.message(post.candidacy("A"), move="check_in")
    second = post.message(post.candidacy("B"), move="check_in")
    assert sorted(attempt.outcome for attempt in post.run()) == ["later", "sent"]
    post.clock.pass_(hours=23)
    assert post.run() == ()
    post.clock.pass_(hours=1)
    assert post.only().id == second


def test_a_second_process_sends_nothing(post: Post) -> None:
    message = post.message()
    post.alone = False
    with pytest.raises(TryLater):
        post.run()
    assert state(message) == "approved"


def test_bad_settings_and_a_forgetful_database_send_nothing(post: Post) -> None:
    from django.db import connection

    post.message()
    post.problem = "config.toml line 4: unknown key"
    with pytest.raises(RefusedError, match="line 4"):
        post.run()
    post.problem = ""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous = NORMAL")
    with pytest.raises(RefusedError, match="power cut"):
        post.run()
    assert post.server.offered == 0


def test_an_epochs_file_that_cannot_be_written_allows_no_dot(post: Post) -> None:
    for nth in (2, 3):  # the first write only names the database's first epoch
        message = post.message(post.candidacy(f"Employer{nth}"))
        post.epochs = type(post.epochs)()
        post.epochs.right = _epoch()
        post.epochs.broken_from = nth - 1
        assert post.only().outcome == "put_off"
        assert (state(message), post.server.dots) == ("approved", 0)
        post.epochs.broken_from = None
        post.epochs.right = _epoch()
        post.clock.pass_(minutes=5)
        assert post.only().outcome == "sent"
        post.server.dots = 0


def _epoch() -> tuple[str, ...]:
    from afterword.store import outbox

    return (outbox.epoch(),)


def test_a_death_between_journal_and_dot_is_asked_about_and_never_sent(post: Post) -> None:
    class Killed(BaseException):
        pass

    message = post.message()

    def killed(envelope_from, recipients, raw, before_dot, still_time):  # type: ignore[no-untyped-def]
        before_dot()
        raise Killed

    submit, post.server.submit = post.server.submit, killed  # type: ignore[method-assign]
    with pytest.raises(Killed):
        post.run()
    post.server.submit = submit  # type: ignore[method-assign]
    assert state(message) == "dot"
    post.run()
    post.clock.pass_(minutes=31)
    post.run()
    assert (state(message), post.server.dots) == ("needs_you", 0)


def test_a_death_before_the_journal_is_sent_by_the_next(post: Post) -> None:
    class Killed(BaseException):
        pass

    message = post.message()

    def killed(*args: object) -> str:
        raise Killed

    submit, post.server.submit = post.server.submit, killed  # type: ignore[method-assign,assignment]
    with pytest.raises(Killed):
        post.run()
    post.server.submit = submit  # type: ignore[method-assign]
    assert state(message) == "claimed"
    assert post.only().outcome == "sent"


def test_what_is_due_first_goes_first(post: Post) -> None:
    second = post.message(post.candidacy("A"), opens_at=NOON + timedelta(minutes=2))
    first = post.message(post.candidacy("B"), opens_at=NOON + timedelta(minutes=1))
    post.clock.pass_(minutes=3)
    assert [attempt.id for attempt in post.run()] == [first, second]


@pytest.mark.parametrize(("minutes", "sent"), [(0, 1), (9, 1), (-9, 1), (10, 0), (-10, 0), (100_000, 0)])
def test_a_clock_that_is_ten_minutes_off_sends_nothing(post: Post, minutes: int, sent: int) -> None:
    from afterword.actions.ports import Apart

    message = post.message()
    post.apart = lambda: Apart(timedelta(minutes=minutes), "mail.example")
    if sent:
        assert post.only().outcome == "sent"
        return
    with pytest.raises(TryLater, match=r"clock is .* that of mail\.example; follow-ups wait"):
        post.run()
    assert (post.server.offered, state(message)) == (0, "approved")
    post.apart = lambda: None
    assert post.only().outcome == "sent"


def test_a_mailbox_that_cannot_be_asked_the_time_sends_nothing_and_none_is_asked_for_nothing(post: Post) -> None:
    from afterword.actions.ports import MailboxError

    def broken() -> None:
        raise MailboxError("mail.example closed the connection.")

    post.apart = broken
    assert post.run() == ()
    message = post.message()
    with pytest.raises(TryLater, match="closed the connection"):
        post.run()
    assert state(message) == "approved"
