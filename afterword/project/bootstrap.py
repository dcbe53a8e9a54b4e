"""The one place that joins ports to wires: opens this installation and hands its parts to the commands."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.facts.errors import BadFile, UsageError
from afterword.project.config import load_config
from afterword.project.places import places
from afterword.project.voice_file import load_voice
from afterword.wires.clock import SystemClock

if TYPE_CHECKING:
    from afterword.actions.ingest import Ingested
    from afterword.actions.installation import KeptCandidate, Settings
    from afterword.actions.paste import Pasted
    from afterword.actions.plan import Memory
    from afterword.actions.ports import MailSource, Parser
    from afterword.actions.understand import Understanding
    from afterword.facts.settings import Config
    from afterword.project.places import Places


@dataclass
class House:
    """This installation, opened: its places, settings, clock, and the wires as they are asked for."""

    places: Places
    config: Config
    clock: SystemClock = field(default_factory=SystemClock)
    memory: Memory | None = None  # of a process that looks again and again
    voice_problem: str = ""  # not "": voice.toml is bad

    def now(self) -> datetime:
        """The present; AFTERWORD_NOW replaces it for a look at another day (nothing is sent then)."""
        given = os.environ.get("AFTERWORD_NOW")
        if not given:
            return self.clock.now()
        try:
            now = datetime.fromisoformat(given)
        except ValueError:
            now = None
        if now is None or now.tzinfo is None:
            raise UsageError("AFTERWORD_NOW is a time with an offset, such as 2026-03-03T10:00:00+00:00.")
        return now.astimezone(UTC)

    @cached_property
    def candidate(self) -> KeptCandidate:
        """Whose installation it is, writing as their voice file says; RefusedError before anybody has said so."""
        from afterword.actions import installation
        from afterword.actions.voice import set_voice

        found = installation.whose(self.config.candidate)
        try:
            set_voice(found.id, load_voice(self.places))
        except BadFile as bad:  # what was set before holds, and the candidate is told
            self.voice_problem = f"{bad}; the voice from before holds"
        return found

    def known_candidate(self) -> KeptCandidate | None:
        """Whose installation it is, or None before anybody has said so."""
        from afterword.actions import installation

        return self.candidate if installation.somebody(self.config.candidate) else None

    @property
    def zone(self) -> str:
        """The candidate's zone: as set, else this machine's, else London."""
        from afterword.wires.clock import machine_zone

        return self.config.candidate.time_zone or machine_zone() or "Europe/London"

    @cached_property
    def settings(self) -> Settings:
        """The numbers of the playbook, with the candidate's own."""
        from afterword.actions import installation

        return installation.playbook_settings(self.config.playbook)

    def parser(self) -> AbstractContextManager[Parser]:
        """A parser in its child process, ended on the way out."""
        return child_parser()

    def source(self, path: str) -> MailSource:
        """The mail source at a path: mbox, Maildir, a folder of .eml, or one .eml."""
        from afterword.wires.mail_files import open_source

        return open_source(Path(path).expanduser())

    def ingest(self, source: MailSource, me: str, progress: Callable[[int, int], None] | None = None) -> Ingested:
        """Reads a source into the database. `me` is whose mail it is, where nobody is known here yet."""
        from afterword.actions import installation
        from afterword.actions.ingest import ingest, whose_mail

        note = ""
        with self.parser() as parser:
            if me:
                self.candidate = installation.this_is(me, self.zone)
            elif not installation.somebody(self.config.candidate):
                self.candidate, note = whose_mail(source, parser, self.zone)
            found = ingest(
                self.candidate,
                source,
                parser,
                self.now(),
                country=self.config.candidate.country,
                progress=progress,
            )
        return replace(found, whose_note=note)

    def paste(self, text: str, from_: str, subject: str, at: datetime | None, which: str) -> Pasted:
        """A mail that the candidate pastes; `at` is when it came, where the mail does not say. Raises UsageError."""
        from afterword.actions.paste import letter, paste
        from afterword.wires.one_mail import OneMail

        now = self.now()
        source = OneMail(letter(text, from_, subject, at or now, self.candidate), at or now)
        place = f"{source.name}#{source.key}"
        with self.parser() as parser:
            return paste(self.candidate, source, place, parser, now, which=which, country=self.config.candidate.country)

    def forget(self) -> list[str]:
        """Removes what lies beside the database after an erasure; the names of what is kept."""
        import shutil

        shutil.rmtree(self.places.outgoing, ignore_errors=True)
        return [
            str(path) for path in (self.places.config, self.places.last_good_config, self.places.voice) if path.exists()
        ]

    @contextmanager
    def understanding(self) -> Iterator[Callable[[], Understanding]]:
        """What settles a message whose candidacy the candidate names."""
        from afterword.actions.understand import Understanding

        with self.parser() as parser:
            yield partial(Understanding, self.candidate, parser, self.now(), self.config.candidate.country)


@contextmanager
def child_parser() -> Iterator[Parser]:
    """A parser in a child process with limits, ended on the way out."""
    from afterword.wires.parser import ChildParser

    parser = ChildParser()
    try:
        yield parser
    finally:
        parser.close()


def house_clock() -> SystemClock:
    """This machine's clock, for commands that open no installation."""
    return SystemClock()


def set_up_django() -> None:
    """Makes the tables known to this process; no database is opened yet.

    `django.setup` would load all of its web server as well; the page does so itself when it is opened.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.project.settings")
    from django.apps import apps
    from django.conf import settings

    apps.populate(settings.INSTALLED_APPS)


def open_house() -> House:
    """Opens this installation: makes its folders (0700) and brings its database up to date."""
    found = places()
    for folder in (found.settings_folder, found.data_folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    set_up_django()
    from afterword.actions import installation  # its tables exist only now

    installation.prepare()
    return House(found, load_config(found, installation.playbook_numbers()))


def demonstrate() -> tuple[House, MailSource]:
    """An installation of the demonstration's candidate, and the demonstration mailbox as of now."""
    from afterword.facts.settings import CandidateSettings
    from afterword.wires.demonstration.letters import ADA, LONDON, PHONE
    from afterword.wires.demonstration.mailbox import Demonstration

    house = open_house()
    ada = CandidateSettings(ADA[0], ADA[1], PHONE, LONDON.key, "GB")
    house.config = replace(house.config, candidate=ada)
    return house, Demonstration(house.now())


def write_demonstration(maildir: Path | None, mbox: Path | None) -> int:
    """Writes the demonstration mailbox to disk; how many messages."""
    from afterword.wires.demonstration import mailbox

    found = mailbox.letters(SystemClock().now())
    if maildir is not None:
        mailbox.write_maildir(maildir, found)
    if mbox is not None:
        mailbox.write_mbox(mbox, found)
    return len(found)
