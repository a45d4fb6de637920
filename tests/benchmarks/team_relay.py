"""A relay before a server's socket that breaks connections, as networks do."""

from __future__ import annotations

import contextlib
import random
import socket
import threading
from pathlib import Path


class Relay:
    """Listens on a port of this machine and hands everything on to a socket, until it cuts.

    Attributes:
        port: where it listens. cuts: how many connections it broke.
    """

    def __init__(self, target: Path) -> None:
        self._target = str(target)
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=200)
        self.port: int = self._listener.getsockname()[1]
        self.cuts = 0
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._lock = threading.Lock()
        self.is_open = True
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            if not self.is_open:
                _reset(near)
                continue
            far = socket.socket(socket.AF_UNIX)
            try:
                far.connect(self._target)
            except OSError:
                _reset(near)
                _reset(far)
                continue
            pair = (near, far)
            with self._lock:
                self._pairs.append(pair)
            for source, sink in (pair, pair[::-1]):
                threading.Thread(target=self._carry, args=(source, sink, pair), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket, pair: tuple[socket.socket, socket.socket]) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                sink.sendall(data)
        self._break(pair)

    def _break(self, pair: tuple[socket.socket, socket.socket]) -> bool:
        with self._lock:
            if pair not in self._pairs:
                return False
            self._pairs.remove(pair)
        for end in pair:
            _reset(end)
        return True

    def cut(self, chance: random.Random, share: float) -> None:
        """Break a share of the connections."""
        with self._lock:
            chosen = [pair for pair in self._pairs if chance.random() < share]
        self.cuts += sum(self._break(pair) for pair in chosen)

    def cut_at_random(self, stop: threading.Event) -> None:
        """Break single connections often, and now and then all, taking none for a while."""
        chance = random.Random(3)
        while not stop.wait(chance.uniform(0.1, 0.8)):
            if chance.random() < 0.2:
                self.is_open = False
                self.cut(chance, 1.0)
                stop.wait(chance.uniform(0.1, 1.5))
                self.is_open = True
            else:
                self.cut(chance, 0.3)

    def close(self) -> None:
        """Break everything and listen no more."""
        self._listener.close()
        self.cut(random.Random(0), 1.0)


def _reset(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
