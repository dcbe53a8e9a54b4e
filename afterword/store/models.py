"""The tables. Datetimes end in `_at` and are UTC; no row object leaves this room."""

from __future__ import annotations

from django.db import models


class Installation(models.Model):
    """One row: who this database is (its epoch is also kept beside it), and the key of its salted hashes."""

    epoch = models.CharField(max_length=64)
    salt = models.BinaryField(max_length=32)
    stopped_because = models.TextField(default="", blank=True)  # not '': sending stops until the candidate says
    resumed_at = models.DateTimeField(null=True)  # when the candidate last said so: older copies in Sent are known


class Candidate(models.Model):
    """The person we work for."""

    name = models.CharField(max_length=200)
    email = models.CharField(max_length=320, unique=True)
    phone = models.CharField(max_length=50, null=True)
    time_zone = models.CharField(max_length=64)
    aliases = models.JSONField(default=list)  # other addresses that are theirs, lower case
    voice = models.JSONField(null=True)  # how they write, as they set it


class Feed(models.Model):
    """The calendar that a candidate's own programs subscribe to; of its secret address only the hash is kept."""

    candidate = models.OneToOneField(Candidate, on_delete=models.CASCADE)
    token_sha256 = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()


class Employer(models.Model):
    """Who says yes or no; `domains` are mail domains that are theirs, lower case."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE)
    name = models.CharField(max_length=200)
    time_zone = models.CharField(max_length=64, null=True)
    country = models.CharField(max_length=2, null=True)
    region = models.CharField(max_length=8, null=True)
    domains = models.JSONField(default=list)
    address = models.TextField(default="", blank=True)  # the postal one, a line each


class Candidacy(models.Model):
    """One role at one employer; `slug` is its name on the command line, `due_at` a cache of its next window."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE)
    employer = models.ForeignKey(Employer, on_delete=models.PROTECT)
    slug = models.CharField(max_length=80)
    role = models.CharField(max_length=200)
    due_at = models.DateTimeField(null=True, db_index=True)
    paused_because = models.TextField(default="", blank=True)  # not '': nothing of it is sent
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["candidate", "slug"], name="one_slug")]


class Contact(models.Model):
    """A person on the employer's side, known within one candidacy by `key`."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE, related_name="contacts")
    key = models.CharField(max_length=80)
    place = models.PositiveIntegerField()
    name = models.CharField(max_length=200)
    email = models.CharField(max_length=320, null=True)
    phone = models.CharField(max_length=50, null=True)
    part = models.CharField(max_length=20)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["candidacy", "key"], name="one_contact_key")]


class Message(models.Model):
    """Every mail ever seen has a row: its place, date and salted hash; bytes only of job mail and the unreadable."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE)
    place = models.CharField(max_length=500)  # where it lies: "<source>#<key>"
    salted_hash = models.CharField(max_length=64, db_index=True)
    date_at = models.DateTimeField(null=True)
    size = models.PositiveBigIntegerField()
    state = models.CharField(max_length=12)  # job, other, unreadable, twin (the same bytes elsewhere), maybe
    problem = models.TextField(default="", blank=True)
    raw = models.BinaryField(null=True)
    message_id = models.CharField(max_length=998, default="", blank=True, db_index=True)
    references = models.JSONField(default=list)
    from_name = models.CharField(max_length=300, default="", blank=True)
    from_address = models.CharField(max_length=320, default="", blank=True)
    to_addresses = models.JSONField(default=list)
    subject = models.TextField(default="", blank=True)
    own = models.BooleanField(default=False)  # the candidate wrote it
    settled = models.BooleanField(default=False, db_index=True)  # its facts are noted, or it is known to be none
    reading = models.JSONField(null=True)
    reader = models.PositiveIntegerField(default=0)  # the version of reading that read it
    candidacy = models.ForeignKey(Candidacy, null=True, on_delete=models.SET_NULL, related_name="messages")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["candidate", "place"], name="one_place")]


class Cursor(models.Model):
    """How far a mail source has been read: opaque to this room, only ever replaced by a later one."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE)
    source = models.CharField(max_length=500)
    state = models.JSONField(default=dict)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["candidate", "source"], name="one_cursor")]


class Fact(models.Model):
    """One fact at its place in the history; only ever added. `body` is its fields, `quote` the words it rests on."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE, related_name="facts")
    place = models.PositiveIntegerField()
    kind = models.CharField(max_length=20)
    at = models.DateTimeField()
    body = models.JSONField()
    noted_at = models.DateTimeField()
    source = models.CharField(max_length=600)  # "hand", "import", "outbox", or a message's place
    message = models.ForeignKey(Message, null=True, on_delete=models.SET_NULL)
    quote = models.TextField(default="", blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["candidacy", "place"], name="one_fact_place")]


class Note(models.Model):
    """The candidate's own words about a candidacy; drafts may use them, rules never do."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE, related_name="notes")
    at = models.DateTimeField()
    text = models.TextField()


class JournalEntry(models.Model):
    """What is known of a question that was asked in an interview; that it was asked is the interview's own fact."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE, related_name="journal")
    round = models.PositiveIntegerField()
    text = models.TextField()
    by = models.CharField(max_length=80, default="", blank=True)  # a contact's key
    went = models.CharField(max_length=10, default="", blank=True)  # well, so_so, badly
    words = models.TextField(default="", blank=True)
    at = models.DateTimeField()


class Question(models.Model):
    """What is unclear, asked of the candidate; while it is open the moves it `holds` wait."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE)
    candidacy = models.ForeignKey(Candidacy, null=True, on_delete=models.CASCADE, related_name="questions")
    message = models.ForeignKey(Message, null=True, on_delete=models.CASCADE)
    key = models.CharField(max_length=300)  # the same question is asked once
    about = models.CharField(max_length=30)
    text = models.TextField()
    options = models.JSONField(default=list)  # [[value, label], ...]; empty: free text
    holds = models.CharField(max_length=80, default="", blank=True)  # '' nothing, '*' all, else a contact's key
    asked_at = models.DateTimeField()
    answer = models.TextField(null=True)
    answered_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["candidate", "key"], name="one_question")]


class File(models.Model):
    """A file of the candidate's, as it was when it was kept: another content is another version, never a change."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE)
    name = models.CharField(max_length=40)  # what the candidate calls it: cv, references, portfolio
    version = models.PositiveIntegerField()
    kind = models.CharField(max_length=12)  # cv, references, other
    file_name = models.CharField(max_length=80)  # as whoever gets it sees it
    media_type = models.CharField(max_length=100)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    data = models.BinaryField()
    added_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["candidate", "name", "version"], name="one_file_version")]


class Draft(models.Model):
    """A text for one move, not approved yet; an edit is a new version and voids an approval."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE, related_name="drafts")
    move = models.CharField(max_length=20)
    to = models.JSONField()  # contact keys
    round = models.PositiveIntegerField(null=True)
    opens_at = models.DateTimeField()
    due_at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)
    subject = models.TextField()
    body = models.TextField()
    in_reply_to = models.CharField(max_length=998, default="", blank=True)
    references = models.JSONField(default=list)
    channel = models.CharField(max_length=20, default="email")
    state = models.CharField(max_length=12)  # draft, approved, withdrawn, done
    withdrawn_because = models.TextField(default="", blank=True)
    files = models.JSONField(null=True)  # ids of the files that go with it
    created_at = models.DateTimeField()


class DraftCheck(models.Model):
    """What the wording rules found in a draft, and the mark of all that they looked at."""

    draft = models.OneToOneField(Draft, on_delete=models.CASCADE, primary_key=True)
    mark = models.CharField(max_length=64)
    found = models.JSONField()


class Submission(models.Model):
    """One approved message on its way: its exact bytes, and where it stands. Final states are never overwritten."""

    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="submissions")
    candidacy = models.ForeignKey(Candidacy, on_delete=models.PROTECT)
    account = models.CharField(max_length=320)  # the mailbox it leaves from
    state = models.CharField(max_length=12, db_index=True)
    version = models.PositiveIntegerField()
    raw = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    envelope_from = models.CharField(max_length=320)
    recipients = models.JSONField()
    message_id = models.CharField(max_length=300, unique=True)
    approved_at = models.DateTimeField()
    hold_until_at = models.DateTimeField()
    due_at = models.DateTimeField(db_index=True)  # not before; moved on by a back-off
    tries = models.PositiveIntegerField(default=0)
    fence = models.PositiveIntegerField(default=0)
    lease_until_at = models.DateTimeField(null=True)
    read_at = models.DateTimeField(null=True)  # when the last fresh read was finished
    dot_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    said = models.TextField(default="", blank=True)  # the server's last words, or why it stopped
    copy_filed = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    state__in=[
                        "approved",
                        "claimed",
                        "dot",
                        "sent",
                        "refused",
                        "cancelled",
                        "needs_you",
                        "not_sent",
                        "ready",  # written as .eml for a mailbox that cannot be read afresh
                    ]
                ),
                name="submission_state_is_known",
            ),
            models.UniqueConstraint(
                fields=["candidacy"],
                condition=models.Q(state__in=["claimed", "dot"]),
                name="one_on_its_way_a_candidacy",
            ),
            models.UniqueConstraint(
                fields=["account"], condition=models.Q(state="claimed"), name="one_claim_a_mailbox"
            ),
            models.UniqueConstraint(
                fields=["draft"],
                condition=models.Q(state__in=["approved", "claimed", "dot", "sent", "needs_you", "ready"]),
                name="one_approval_a_draft",
            ),
        ]


class Allowance(models.Model):
    """A cap as the database holds it: a send under `key` is counted in the transaction of its dot."""

    key = models.CharField(max_length=400)
    at = models.DateTimeField()
    until_at = models.DateTimeField(null=True)  # nothing more under this key before then
    submission = models.ForeignKey(Submission, on_delete=models.CASCADE)

    class Meta:
        indexes = [models.Index(fields=["key", "at"])]


class Digest(models.Model):
    """The candidate's summary of one day, written before its dot: a day has one at most."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE)
    day_on = models.DateField()  # the candidate's own day
    message_id = models.CharField(max_length=300, db_index=True)  # '': there was nothing to say
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["candidate", "day_on"], name="one_digest_a_day")]
