"""A line between a client and a server that does what lines do: it is slow, breaks, drips, or forgets."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from collections import deque


class FaultyLine:
    """Listens on `port` and forwards to `to`. The faults can be switched while connections are open.

    `delay` seconds each way; `cut_after` so many bytes from the server (then a reset, or a plain end with `politely`);
    `drip` seconds before each single byte from the server; `stalled`: connections stay open and nothing passes;
    `held`: what the server says does not pass, and comes when it is False again.
    """

    def __init__(self, to: int, delay: float = 0.0) -> None:
        self.to, self.delay = to, delay
        self.cut_after: int | None = None
        self.politely = False
        self.drip = 0.0
        self.stalled = False
        self.held = False
        self.passed = 0
        self.connections = 0
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=50)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self.to), 5)
            except OSError:
                return
            self.connections += 1
            for sock in (client, server):
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._open.append(sock)
            for source, target, down in ((client, server, False), (server, client, True)):
                _Way(self, source, target, down).start()

    def cut(self, *socks: socket.socket) -> None:
        """Ends connections, all where none is named: by a reset, or politely."""
        for sock in socks or tuple(self._open):
            with contextlib.suppress(OSError):
                if not self.politely:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    sock.shutdown(socket.SHUT_RD)  # wakes who reads it: until then it stays open
                    sock.close()
                else:
                    sock.shutdown(socket.SHUT_RDWR)

    def stop(self) -> None:
        self._listener.close()
        self.cut()


class _Way:
    """One direction of a connection: a thread reads, another writes when its time has come."""

    def __init__(self, line: FaultyLine, source: socket.socket, target: socket.socket, down: bool) -> None:
        self.line, self.source, self.target, self.down = line, source, target, down
        self.waiting: deque[tuple[float, bytes]] = deque()
        self.more = threading.Semaphore(0)

    def start(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()
        threading.Thread(target=self._write, daemon=True).start()

    def _read(self) -> None:
        data = b"-"
        while data:
            try:
                data = self.source.recv(65536)
            except (OSError, ValueError):
                data = b""
            self.waiting.append((time.monotonic() + self.line.delay, data))
            self.more.release()

    def _write(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            while True:
                self.more.acquire()
                at, data = self.waiting.popleft()
                if (left := at - time.monotonic()) > 0:
                    time.sleep(left)
                while self.line.stalled or (self.down and self.line.held):
                    time.sleep(0.02)
                if not data:
                    self.target.shutdown(socket.SHUT_WR)
                    return
                self._pass(data)

    def _pass(self, data: bytes) -> None:
        if self.down and self.line.drip:
            for place in range(len(data)):
                time.sleep(self.line.drip)
                self.target.sendall(data[place : place + 1])
            return
        limit = self.line.cut_after
        if self.down:
            if limit is not None and self.line.passed + len(data) >= limit:
                self.target.sendall(data[: max(0, limit - self.line.passed)])
                self.line.cut_after = None
                self.line.cut(self.target, self.source)
                raise OSError("cut")
            self.line.passed += len(data)
        self.target.sendall(data)
