"""The `afterword` command: finds the command that was named, loads that one alone, and turns errors into one line.

Loading only what was asked for keeps `plan`, `check`, `rule` and `--help` quick.
"""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any, Final, NoReturn

from afterword.facts.errors import AfterwordError

COMMANDS: Final[dict[str, tuple[str, str, str]]] = {
    # name: (module in afterword.cli, or its whole name; function or Typer app there; one line of help)
    "demo": ("scan", "demo", "A look at it, on a mailbox that it makes itself"),
    "scan": ("scan", "scan", "Finds the interviews in an mbox, a Maildir or a folder of .eml"),
    "open": ("afterword.web.command", "open_page", "Opens the page: today's follow-ups in your browser"),
    "today": ("today", "today", "What to do now, why, and the words for it"),
    "show": ("show", "show", "One candidacy at a glance"),
    "why": ("show", "why", "The facts and rules behind each move of a candidacy"),
    "insights": ("insights", "insights", "What your search shows so far: answers, promises, ends"),
    "feed": ("feed", "feed", "Your calendar of interviews and follow-ups, for your calendar program"),
    "questions": ("questions", "questions", "What only you can say"),
    "answer": ("questions", "answer", "Answers a question"),
    "approve": ("outbox", "approve", "Says yes to one draft: exactly these words, once"),
    "outbox": ("outbox", "outbox", "What you approved, and where each message stands"),
    "cancel": ("outbox", "cancel", "Takes an approval back"),
    "send": ("outbox", "send", "Sends what is approved and due now"),
    "settle": ("outbox", "settle", "Says whether a message went out, where only you know"),
    "connect": ("account", "connect", "Connects your mail account: finds its servers and tries them"),
    "doctor": ("account", "doctor", "Looks whether everything is in order"),
    "run": ("afterword.workers.command", "run", "Follows your mailbox: reads, plans, drafts, holds and sends"),
    "password": ("outbox", "password", "Keeps the password of your mail server"),
    "edit": ("edit", "edit", "Changes a draft in your editor"),
    "add": ("by_hand", "add", "Tells what no mail says: an interview, a contact, a promise, a note"),
    "debrief": ("debrief", "debrief", "After an interview: what was said, what they asked, what comes next"),
    "journal": ("journal", "journal", "The questions that you were asked, and how it went"),
    "prepare": ("prepare", "prepare", "What to know before the next round: who, what was said and asked"),
    "letter": ("letter", "letter", "A draft as a letter that one would print"),
    "call": ("call", "call", "What to say on the telephone, and what was said"),
    "files": ("files", "files", "Your CV, references and other files, by name and version"),
    "voice": ("voice", "voice", "How you write, and where each part of it comes from"),
    "model": ("model", "model", "A language model for your drafts, if you want one"),
    "skip": ("put_off", "skip", "Leaves one follow-up out"),
    "snooze": ("put_off", "snooze", "Lets a candidacy rest until a day"),
    "undo": ("put_off", "undo", "Takes back the last thing that you told by hand"),
    "correct": ("correct", "correct", "Puts right what was understood of a message"),
    "reread": ("correct", "reread", "Reads the kept mail again with a newer reader"),
    "export": ("data", "export", "Writes one candidacy, or the whole account"),
    "import": ("data", "take_in", "Takes in a candidacy file, or an account"),
    "erase": ("data", "erase", "Removes everything that Afterword knows"),
    "plan": ("plan", "plan", "What the playbook calls for in one candidacy file, or in many"),
    "draft": ("draft", "draft", "The drafts of a candidacy, or the words of one move from a file"),
    "check": ("check", "check", "Holds a letter against the wording rules"),
    "read": ("read", "read", "A message with what was understood marked in it"),
    "rule": ("rule", "rule", "Explains a rule, or lists them all"),
    "when": ("when", "when", "The times in a text, and the dates that people mean by them"),
}

WITHOUT_DATABASE: Final = frozenset({"plan", "check", "rule", "when", "read", "demo", "draft"})

GROUPS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("Every day", ("demo", "scan", "run", "open", "today", "show", "why", "questions", "answer", "insights")),
    ("Words", ("draft", "edit", "check", "letter", "call", "files", "voice", "model")),
    ("Interviews", ("debrief", "journal", "prepare")),
    ("Sending", ("approve", "outbox", "cancel", "send", "settle")),
    ("Your account", ("connect", "doctor", "password")),
    ("By hand", ("add", "skip", "snooze", "undo", "correct", "reread")),
    ("Your data", ("feed", "export", "import", "erase")),
    ("As a library", ("plan", "rule", "when", "read")),
)

EXAMPLES: Final = """Examples:
  afterword demo                          a look at it, on a mailbox it makes itself
  afterword scan ~/mail/export.mbox       find the interviews in your mail
  afterword open                          the same in your browser
  afterword today                         what to do now, and the words for it
  afterword why northwind-data-analyst    the facts and rules behind it"""


def run() -> NoReturn:
    """The command as a process of its own: runs it, and ends.

    What loading makes is there to stay; looking through it for garbage takes a tenth of the time of a quick command.
    """
    gc.disable()
    status = main()
    gc.freeze()
    sys.exit(status)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; returns its exit status: 0 done, 1 findings, 2 usage or a bad file, 3 refused, 75 try later."""
    args = list(sys.argv[1:] if argv is None else argv)
    try:
        status = _run(args)
        sys.stdout.flush()
        return status
    except AfterwordError as error:
        print(f"afterword: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("afterword: stopped; what was done so far is kept", file=sys.stderr)
        return 130
    except BrokenPipeError:
        return _nobody_reads()
    except SystemExit as stop:  # Rich ends the process where nobody reads on, and so does Typer
        if isinstance(stop.__context__, BrokenPipeError):
            return _nobody_reads()
        raise
    except Exception as error:
        if os.environ.get("AFTERWORD_DEBUG"):
            raise
        print(
            f"afterword: a fault inside ({type(error).__name__}); nothing was sent by this command. "
            "AFTERWORD_DEBUG=1 shows where.",
            file=sys.stderr,
        )
        return 70


def _nobody_reads() -> int:
    """Whoever read our output has seen enough, as `head` has after ten lines: no fault."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # else the interpreter complains once more on its way out
    return 0


def _run(args: list[str]) -> int:
    if not args or args[0] in ("-h", "--help", "help"):
        print(usage())
        return 0
    if args[0] == "--version":
        from afterword import __version__

        print(f"afterword {__version__}")
        return 0
    name = args[0]
    if name not in COMMANDS:
        return _unknown(name)
    module, attribute, _ = COMMANDS[name]
    if name not in WITHOUT_DATABASE:
        from afterword.project.bootstrap import set_up_django

        set_up_django()  # before any module of the command is loaded: the tables exist only after it
    command: Any = getattr(importlib.import_module(module if "." in module else f"afterword.cli.{module}"), attribute)
    if getattr(command, "takes_argv", False):  # the quick commands parse for themselves, without Typer
        status = command(args[1:])
        return int(status or 0)
    gc.enable()
    return _typer(name, command, args[1:])


def _typer(name: str, command: Callable[..., object] | Any, args: list[str]) -> int:
    import typer

    if isinstance(command, typer.Typer):
        app = command
    else:
        app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
        app.command(context_settings={"help_option_names": ["-h", "--help"]})(command)
    try:
        status = app(args=args, prog_name=f"afterword {name}", standalone_mode=False)
    except SystemExit as stop:
        if isinstance(stop.__context__, BrokenPipeError):
            raise
        return stop.code if isinstance(stop.code, int) else 0 if stop.code is None else 2
    except typer.Abort:
        raise KeyboardInterrupt from None
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        return _misused(name, error)
    return int(status or 0)


def _misused(name: str, error: Any) -> int:
    """Says in one line what is wrong with the words after a command; with none at all, what it takes."""
    if not error.format_message() or type(error).__name__ == "NoArgsIsHelpError":
        error.show()
        return 2
    said = " ".join(error.format_message().split())[:300].rstrip(".")
    print(f"afterword {name}: {said}. `afterword {name} --help` says what it takes.", file=sys.stderr)
    return int(getattr(error, "exit_code", 2))


def _unknown(name: str) -> int:
    import difflib

    near = difflib.get_close_matches(name, COMMANDS, n=1)
    hint = f" Did you mean `afterword {near[0]}`?" if near else " `afterword --help` lists them."
    print(f"afterword: there is no command '{name[:60]}'.{hint}", file=sys.stderr)
    return 2


def usage() -> str:
    """The help of the whole: the commands in groups, then examples."""
    lines = [
        "Afterword follows up every job interview until the employer says yes or no.",
        "",
        "Usage: afterword COMMAND [...]",
        "",
    ]
    for title, names in GROUPS:
        present = [name for name in names if name in COMMANDS]
        if present:
            lines += [f"{title}:", *(f"  {name:<11}{COMMANDS[name][2]}" for name in present), ""]
    return "\n".join([*lines, EXAMPLES, "", "`afterword COMMAND --help` says more. Most commands take --format json."])
