"""`afterword connect`, `doctor`: your mail account, and whether everything is in order."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from afterword.cli.screen import AsFormat, Format, console, print_json, safe

if TYPE_CHECKING:
    from afterword.facts.servers import Servers
    from afterword.facts.settings import Config
    from afterword.project.bootstrap import House


def connect(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="your mail address")],
    imap: Annotated[str, typer.Option("--imap", help="the server to read from, HOST or HOST:PORT")] = "",
    smtp: Annotated[str, typer.Option("--smtp", help="the server that takes mail, HOST or HOST:PORT")] = "",
    user: Annotated[str, typer.Option("--user", help="the name to sign in with, where it is not the address")] = "",
    oauth: Annotated[
        str, typer.Option("--oauth", help="sign in through the browser: google, microsoft or custom")
    ] = "",
    client_id: Annotated[str, typer.Option("--client-id", help="the client that you registered there")] = "",
    browser: Annotated[
        bool, typer.Option("--browser", help="in this machine's browser, where a code would do")
    ] = False,
    ca_file: Annotated[str, typer.Option("--ca-file", help="a certificate authority of your own (PEM)")] = "",
    name: Annotated[str, typer.Option("--name", help="your name, as letters are signed")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="take what was found without asking")] = False,
) -> None:
    """Connects your mailbox: finds the servers, tries both ways in, and keeps the password sealed.

    The password is asked for, or read from standard input; it never stands on the command line.

    Examples:

      afterword connect ada@example.org

      pass show mail | afterword connect ada@example.org --yes

      afterword connect ada@contoso.example --oauth microsoft --client-id 1b2c...
    """
    from afterword.facts.errors import UsageError
    from afterword.project import connect as project
    from afterword.project.bootstrap import open_house

    if oauth not in ("", "google", "microsoft", "custom"):
        raise UsageError("--oauth takes google, microsoft or custom.")
    house = open_house()
    wish = project.Wish(address, imap, smtp, user, oauth, client_id, ca_file)
    found = project.servers(wish)
    _say_found(found)
    if found.way == "bridge" and not (imap and smtp):
        raise UsageError(found.advice)
    if not (found.sure or yes or _confirmed()):
        raise UsageError("Nothing was kept. Name the servers with --imap and --smtp, or say --yes.")
    config = project.config_of(house, found, wish)
    password = "" if oauth else _password()
    if oauth:
        _sign_in(house, config, browser)
    for said in project.tried(house, config, password):
        console().print(f"[green]works[/green]  {safe(said)}")
    project.keep(house, config, password, name)
    console().print(
        "Connected. Next: [green]afterword run[/green] follows your mailbox; [green]afterword doctor[/green] checks it."
    )
    if not (house.config.candidate.name or name):
        console().print('Your name is not known yet: name = "Ada Marsh" under [candidate] in config.toml, or --name.')


def doctor(format: AsFormat = Format.text) -> int:
    """Looks whether everything is in order, one line each with what to do; nothing is changed, nothing is sent.

    Exits 1 where something is not.

    Example:

      afterword doctor
    """
    from afterword.actions.doctor import examine
    from afterword.project import account, clocks, voice_file
    from afterword.project.bootstrap import open_house

    house = open_house()
    probes = [*account.probes(house), *clocks.probes(house), *voice_file.probes(house.places)]
    findings = examine(house.config.problem, probes)
    if format == Format.json:
        print_json([{"about": one.about, "state": one.state, "said": one.said} for one in findings])
    else:
        signs = {"ok": "[green]ok  [/green]", "look": "[yellow]look[/yellow]", "bad": "[red]bad [/red]"}
        for one in findings:
            console().print(f"{signs[one.state]}  {one.about:<10} {safe(one.said)}", soft_wrap=True)
    if any(one.state == "bad" for one in findings):
        raise typer.Exit(1)
    return 0


def _say_found(found: Servers) -> None:
    out = console()
    out.print(f"{safe(found.name)} ({safe(found.how)})")
    out.print(f"  read from  {safe(found.imap.host)}:{found.imap.port}, {found.imap.tls}")
    out.print(f"  send by    {safe(found.smtp.host)}:{found.smtp.port}, {found.smtp.tls}")
    if found.advice:
        out.print(safe(found.advice), soft_wrap=True)


def _confirmed() -> bool:
    return sys.stdin.isatty() and typer.confirm("Are these the servers of your provider?", default=False)


def _password() -> str:
    import getpass

    from afterword.facts.errors import UsageError

    given = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    if not given:
        raise UsageError("No password was given.")
    return given


def _sign_in(house: House, config: Config, browser: bool) -> None:
    import getpass
    import webbrowser

    from afterword.project import connect as project

    def show(url: str, code: str) -> None:
        out = console()
        if code:
            out.print(f"Open {safe(url)} and type this code: [bold]{safe(code)}[/bold]", soft_wrap=True)
        else:
            out.print(f"Sign in here:\n{safe(url)}", soft_wrap=True)
            webbrowser.open(url)

    secret = getpass.getpass("Client secret (empty where there is none): ") if sys.stdin.isatty() else ""
    project.sign_in(house, config, secret, show, browser=browser)
