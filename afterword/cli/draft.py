"""`afterword draft`: the words of one move, from a candidacy file alone, or the drafts of a candidacy kept here."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

from afterword.actions.draft_file import Asked, draft_file, drafts_json
from afterword.cli.given import given
from afterword.cli.options import Options, parse
from afterword.facts.errors import BadFile, UsageError

HELP: Final = """Usage: afterword draft CANDIDACY [--move MOVE] [--attach FILE]... [--model] [--format text|json]
       afterword draft CANDIDACY --move MOVE --channel CHANNEL [--to CONTACT]... [--format text|json]
       afterword draft --candidacy-file FILE --move MOVE --now TIME [--to CONTACT]...
                       [--channel CHANNEL] [--note TEXT]... [--formality warm|plain|formal] [--sign-off WORDS]
                       [--format text|json]

With a CANDIDACY: its drafts as they stand, written where a follow-up is open; with --channel the words of one move
for another channel, to say or to copy, which keeps nothing. Else writes one follow-up from a
candidacy file (JSON) alone; FILE may be - for standard input. The draft has been held against the wording rules.
Where the plan calls for several messages of that move, all are written.

  --move MOVE       thank_you, feedback_request, ask_dates, confirm_round, reply, check_in, answer_offer, after_no,
                    last_note or keep_warm
  --now TIME        the time of writing, ISO 8601 with an offset: 2026-03-06T09:00:00+00:00
  --to CONTACT      the id of a contact; without it, whoever the plan names
  --channel CHANNEL email (the default), phone for what to say, letter, portal, linkedin (300 characters)
  --model           asks your language model for the words; where they break a rule, ours stand
  --attach FILE     a file to go with the draft: cv@2, or cv for the newest
  --note TEXT       what was talked about, beside the notes in the file
  --formality TONE  warm (Hi), plain (Dear Priya) or formal; without it, as they write
  --sign-off WORDS  such as "Best wishes"
  --format FORM     text (the default) or json: subject, body, gave, problems

Examples:
  afterword draft northwind-data-analyst
  afterword draft northwind-data-analyst --move thank_you
  afterword draft northwind-data-analyst --move check_in --channel linkedin
  afterword draft --candidacy-file candidacy.json --move check_in --now 2026-03-06T09:00:00+00:00

Exit status: 0 written, 1 written and something is left for you to see to, 2 a bad file or usage."""

_VALUED: Final = (
    "--candidacy-file",
    "--move",
    "--now",
    "--to",
    "--channel",
    "--note",
    "--formality",
    "--sign-off",
    "--format",
    "--attach",
)


def draft(args: Sequence[str]) -> int:
    """Parses for itself, as the other quick commands do. Raises UsageError."""
    options = parse("draft", args, flags=("--model",), valued=_VALUED)
    if len(options.words) > 1:
        raise UsageError("draft takes one CANDIDACY; `afterword draft --help` shows how")
    which = options.words[0] if options.words else ""
    if "--help" in options:
        print(HELP)
        return 0
    form = options.form()
    if which:
        return _stored(which, options, form)
    if "--model" in options:
        raise UsageError("--model is for a candidacy that is kept here: nothing goes out for a candidacy file")
    for needed in ("--candidacy-file", "--move", "--now"):
        if needed not in options:
            raise UsageError(f"draft needs a CANDIDACY, or {needed}; `afterword draft --help` shows how")
    now = options.time("--now")
    assert now is not None
    asked = Asked(
        options.one("--move") or "",
        now,
        options.all("--to"),
        options.one("--channel") or "email",
        options.all("--note"),
        options.one("--sign-off") or None,
        options.one("--formality") or None,
    )
    name = options.one("--candidacy-file") or ""
    try:
        drafts = draft_file(given(name), asked)
    except BadFile as bad:
        raise BadFile(f"{name}: {bad.path}" if bad.path else name, bad.problem) from None
    if form == "json":
        sys.stdout.write(drafts_json(drafts).decode() + "\n")
        return 0
    for one in drafts:
        print(f"Subject: {one.subject}\n\n{one.body}" if one.subject else one.body)
        for problem in one.problems:
            print(f"afterword: {problem}", file=sys.stderr)
    return 1 if any(one.problems for one in drafts) else 0


def _stored(which: str, options: Options, form: str) -> int:
    """Loads the database, which a candidacy file does without."""
    for name in options.values:
        if name not in ("--move", "--format", "--channel", "--to", "--attach", "--model"):
            raise UsageError(
                f"{name} is for a candidacy file; a candidacy that is kept here takes --move, --channel, --to, --attach"
            )
    from afterword.cli import drafts

    move, medium = options.one("--move") or "", options.one("--channel")
    if medium is not None:
        if not move:
            raise UsageError("--channel says how; --move says what: --move check_in --channel phone")
        return drafts.worded(which, move, medium, options.all("--to"), as_json=form == "json")
    if "--attach" in options:
        drafts.attach(which, move, options.all("--attach"))
    drafts.by_model(which, move, asked="--model" in options)
    return drafts.stored(which, move, as_json=form == "json")


draft.takes_argv = True  # type: ignore[attr-defined]
