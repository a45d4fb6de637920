"""Fetch one page from the public network, and nothing from anywhere else.

Each hop of a redirect is checked anew: the scheme, then every address that the host's name resolves to. The
connection goes to the address that was checked, so a name that resolves differently a moment later gains nothing.
Proxies, cookies and credentials of the environment are not used.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from labeler import __version__
from labeler.domain.errors import RefusedNetwork
from labeler.domain.wording import phrase
from labeler.exchange.bodies import HTML_TYPES, decode, looks_like_html, media_type_of

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_TUNNELS = tuple(ipaddress.ip_network(net) for net in ("2002::/16", "2001::/32", "64:ff9b::/96", "64:ff9b:1::/48"))
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_STEP = 16 * 1024


class NotFetched(Exception):
    """A page that could not be fetched; the message says why."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page from the network.

    Attributes:
        url: the address that answered, after redirects.
        content_type: the header as it was sent. problem: what could not be decoded of the body.
    """

    url: str
    status: int
    content_type: str
    body: bytes
    redirects: tuple[str, ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for one connection, for one silence, and for the whole page; and how much and how far."""

    connect: float = 10.0
    read: float = 15.0
    total: float = 45.0
    size: int = 10 * 1024 * 1024
    redirects: int = 5


def is_public(address: Address) -> bool:
    """Whether an address belongs to the public network: not private, local, shared, reserved, multicast or a tunnel."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(address.ipv4_mapped)
        if address.scope_id or any(address in net for net in _TUNNELS) or address.is_site_local:
            return False
    closed = address.is_multicast or address.is_reserved or address.is_loopback or address.is_link_local
    return address.is_global and not closed and not address.is_private and not address.is_unspecified


def resolve_name(host: str, port: int) -> Sequence[Address]:
    """All addresses of a host, from the system's resolver."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(ipaddress.ip_address(str(entry[4][0])) for entry in found))


@dataclass(frozen=True, slots=True)
class Fetcher:
    """Fetches pages.

    Attributes:
        is_allowed: says whether an address may be connected to.
        resolve: gives the addresses of a host and port.
    """

    is_allowed: Callable[[Address], bool] = is_public
    resolve: Callable[[str, int], Sequence[Address]] = resolve_name
    limits: Limits = field(default_factory=Limits)

    def fetch(self, url: str) -> Fetched:
        """The page at ``url``.

        Raises:
            RefusedNetwork: it, or a redirect from it, leads where Labeler does not connect to.
            NotFetched: it does not answer in time, is too large, or is no page.
        """
        deadline = time.monotonic() + self.limits.total
        hops: list[str] = []
        while len(hops) <= self.limits.redirects:
            try:
                answer = self._one(url, deadline)
            except (OSError, http.client.HTTPException) as error:
                late = time.monotonic() >= deadline
                raise NotFetched(f"no answer within {self.limits.total:g} s" if late else _reason(error)) from error
            if isinstance(answer, str):
                hops.append(url)
                url = urljoin(url, answer)
                continue
            return Fetched(answer.url, answer.status, answer.content_type, answer.body, tuple(hops), answer.problem)
        raise NotFetched(f"more than {self.limits.redirects} redirects")

    def _one(self, url: str, deadline: float) -> Fetched | str:
        """One hop: the page, or where it redirects to."""
        parts, host, port = _checked_url(url)
        addresses = self._checked_addresses(host, port)
        with _connection(parts.scheme, host, port, addresses, self.limits) as connection, _timer(connection, deadline):
            connection.request("GET", _target(parts), headers=_headers())
            response = connection.getresponse()
            where = response.getheader("Location")
            if response.status in _REDIRECTS and where:
                return _as_sent(where)
            if not 200 <= response.status < 300:
                raise NotFetched(f"HTTP {response.status} {response.reason}".strip())
            return self._page(url, response, deadline)

    def _checked_addresses(self, host: str, port: int) -> Sequence[Address]:
        try:
            addresses = self.resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise NotFetched(f"the host {host} is not known") from error
        # one bad address is enough: a name that points both ways is how a private network is reached
        for address in addresses:
            if not self.is_allowed(address):
                raise RefusedNetwork(
                    phrase("{host} is {address}, which is not on the public network.", host=host, address=address)
                )
        if not addresses:
            raise NotFetched(f"the host {host} has no address")
        return addresses

    def _page(self, url: str, response: http.client.HTTPResponse, deadline: float) -> Fetched:
        content_type = response.getheader("Content-Type") or ""
        media_type = media_type_of(content_type)
        if media_type not in HTML_TYPES and media_type not in {"text/plain", ""}:
            raise NotFetched(f"{media_type} is no page")
        data = bytearray()
        while chunk := response.read1(_STEP):
            data += chunk
            if len(data) > self.limits.size:
                raise NotFetched(f"larger than {self.limits.size} bytes")
            if time.monotonic() >= deadline:
                raise NotFetched(f"not complete within {self.limits.total:g} s")
        if time.monotonic() >= deadline:
            raise NotFetched(f"not complete within {self.limits.total:g} s")
        stated = response.getheader("Content-Length") or ""
        if stated.isdigit() and len(data) < int(stated):
            raise NotFetched(f"ends early: {len(data)} of {stated} bytes")
        body = decode(bytes(data), "", response.getheader("Content-Encoding") or "", self.limits.size)
        if not media_type and not looks_like_html(body.data):
            raise NotFetched("it states no type and is no HTML")
        return Fetched(url, response.status, content_type, body.data, (), body.problem)


def _checked_url(url: str) -> tuple[SplitResult, str, int]:
    """The parts, host and port of a URL that may be asked for."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
        if not re.fullmatch(r"[\x21-\x7e]*", host):
            host = host.encode("idna").decode("ascii")
    except ValueError as error:
        raise NotFetched(f"not a valid address ({error})") from error
    if parts.scheme not in {"http", "https"}:
        raise RefusedNetwork(
            phrase("{scheme}: only http and https are fetched.", scheme=parts.scheme or phrase("no scheme"))
        )
    if parts.username is not None or parts.password is not None:
        raise RefusedNetwork(phrase("addresses with a user name or password are not fetched."))
    if not host:
        raise NotFetched("not a valid address (it names no host)")
    return parts, host, port or (443 if parts.scheme == "https" else 80)


def _target(parts: SplitResult) -> str:
    safe = "%/:=&?~#+!$,;'@()*[]-._"
    path = quote(parts.path or "/", safe=safe)
    return f"{path}?{quote(parts.query, safe=safe)}" if parts.query else path


def _headers() -> dict[str, str]:
    return {
        "User-Agent": f"Labeler/{__version__}",
        "Accept": "text/html,application/xhtml+xml,text/plain;q=0.8",
        "Accept-Encoding": "identity",
        "Connection": "close",
    }


def _as_sent(header: str) -> str:
    """A header in UTF-8, as browsers take it; the library reads all headers as Latin-1."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header


@contextlib.contextmanager
def _connection(
    scheme: str, host: str, port: int, addresses: Sequence[Address], limits: Limits
) -> Iterator[http.client.HTTPConnection]:
    """An HTTP connection whose socket leads to one of the checked addresses."""
    raw = _socket(addresses, port, limits)
    with contextlib.closing(http.client.HTTPConnection(host, port, timeout=limits.read)) as connection:
        connection.sock = raw
        if scheme == "https":
            raw.settimeout(limits.connect)
            connection.sock = ssl.create_default_context().wrap_socket(raw, server_hostname=host)
            connection.default_port = 443
        connection.sock.settimeout(limits.read)
        yield connection


def _socket(addresses: Sequence[Address], port: int, limits: Limits) -> socket.socket:
    failure: OSError | None = None
    for address in addresses[:4]:
        try:
            return socket.create_connection((str(address), port), timeout=limits.connect)
        except OSError as error:
            failure = error
    raise failure or OSError("no address")


@contextlib.contextmanager
def _timer(connection: http.client.HTTPConnection, deadline: float) -> Iterator[None]:
    """Cut the connection at the deadline: a server that sends a byte now and then never runs into a read limit."""
    held = connection.sock

    def cut() -> None:
        with contextlib.suppress(OSError):
            held.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(max(0.0, deadline - time.monotonic()), cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "it does not answer in time"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate does not hold ({error.verify_message})"
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return " ".join(f"it cannot be fetched ({text or type(error).__name__})".split())
