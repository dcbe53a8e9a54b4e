"""`afterword open`, as the command line calls it; it lives here because commands and pages do not import each other."""

from __future__ import annotations

import logging
import os
import signal
import tempfile
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from waitress.server import BaseWSGIServer

    from afterword.project.beside import Beside
    from afterword.project.bootstrap import House


def open_page(
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="open the browser, or print the address")
    ] = True,
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="this port; 0 is the one of last time, or any that is free")
    ] = 0,
) -> None:
    """Opens the page in your browser: what to do now, why, and the words for it. Ctrl-C ends it.

    Once a mailbox is connected it is followed as by `afterword run`, for as long as the page is open.

    It is served to this machine alone. The address holds a key that opens it once; after that your browser is known.

    Examples:

      afterword open

      afterword open --no-browser --port 8025
    """
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    server, address, beside = serve(port)
    try:
        beside.start()
        print(f"Afterword is at {address}" if not browser else f"Afterword is open in your browser, or at {address}")
        print("Ctrl-C ends it.", flush=True)
        if browser:
            import webbrowser

            webbrowser.open(address)
        server.run()  # returns on Ctrl-C, once what is being answered is answered
    except KeyboardInterrupt:
        pass  # asked to end before it was served
    finally:
        server.close()
        beside.stop()  # a second Ctrl-C ends it at once
    print("\nThe page is closed.")


def serve(port: int = 0) -> tuple[BaseWSGIServer, str, Beside]:
    """A server on this machine's own address, the address that opens it once, and what runs beside it.

    Raises RefusedError where the port is taken.
    """
    from afterword.facts.errors import RefusedError
    from afterword.project.bootstrap import open_house
    from afterword.project.page import keep_port, known_port

    house = open_house()
    application, environment = application_of(house)
    try:
        server = _listen(application, environment, port or known_port(house.places))
    except OSError as error:
        if port:
            raise RefusedError(
                f"Port {port} cannot be had ({error.strerror}). Without --port any free one is taken."
            ) from None
        server = _listen(application, environment, 0)
    keep_port(house.places, server.effective_port)
    address = f"http://127.0.0.1:{server.effective_port}/enter?key={environment['afterword.lock'].token}"
    return server, address, environment["afterword.beside"]


def _listen(application: Any, environment: dict[str, Any], port: int) -> Any:
    from waitress.channel import HTTPChannel
    from waitress.server import create_server

    from afterword.web.intake import SMALL, parser_of

    server: Any = create_server(
        application,
        host="127.0.0.1",
        port=port,
        threads=4,
        ident=None,
        max_request_body_size=SMALL,
        max_request_header_size=16 * 1024,
        channel_timeout=60,
    )
    known = environment | {"SERVER_PORT": str(server.effective_port)}
    parser = parser_of(known, str(environment["afterword.beside"].arrivals.folder))
    server.channel_class = type("Channel", (HTTPChannel,), {"parser_class": parser})
    return server


def application_of(house: House) -> tuple[Any, dict[str, Any]]:
    """The page as a WSGI application (PEP 3333), and what it adds to each request: the lock, what runs beside it."""
    from django.conf import settings
    from django.core.wsgi import get_wsgi_application

    from afterword.project.beside import Beside
    from afterword.project.page import page_key

    settings.SECRET_KEY = page_key(house.places)
    from afterword.web.session import Lock

    beside = Beside(house)
    tempfile.tempdir = settings.FILE_UPLOAD_TEMP_DIR = str(beside.arrivals.folder)  # /tmp may be memory
    environment = {"afterword.lock": Lock(settings.SECRET_KEY), "afterword.beside": beside}
    answer = get_wsgi_application()
    quiet()

    def application(environ: dict[str, Any], start_response: Any) -> Any:
        environ.update(environment)
        return answer(environ, start_response)

    return application, environment


def quiet() -> None:
    """Keeps faults out of the terminal: the page says that there was one, and a traceback may hold words of mail."""
    if not os.environ.get("AFTERWORD_DEBUG"):
        logging.getLogger("django").addHandler(logging.NullHandler())
        logging.getLogger("django").propagate = False
