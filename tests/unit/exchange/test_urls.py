"""Addresses from a file: only public hosts, whatever a redirect or a name server says."""

import gzip
import ipaddress
import threading
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from labeler.domain.documents import Form
from labeler.domain.errors import RefusedNetwork
from labeler.exchange.base import ReadOptions
from labeler.exchange.fetch import Address, Fetcher, Limits, NotFetched, is_public
from labeler.exchange.urls import UrlReader

from .conftest import Put, page, sorted_out  # noqa: TID252

LOOPBACK = ipaddress.ip_address("127.0.0.1")
REDIRECTS = {
    "/to-v4": "http://127.0.0.1:1/",
    "/to-metadata": "http://169.254.169.254/latest/meta-data/",
    "/to-v6": "http://[::1]/",
    "/to-mapped": "http://[::ffff:10.0.0.1]/",
    "/to-file": "file:///etc/passwd",
    "/to-number": "http://2130706433/",
    "/to-password": "http://user:pass@site.test/",
    "/loop": "/loop",
    "/moved": "/page?x=ä",
}


class Server(ThreadingHTTPServer):
    """A loopback server that remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[tuple[str, str]] = []
        self.done = threading.Event()


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        return

    def do_GET(self) -> None:
        self.server.seen.append((self.path, self.headers["Host"]))
        if self.path in REDIRECTS:
            self.answer(302, b"", [("Location", REDIRECTS[self.path])])
        elif self.path == "/gone":
            self.answer(404, b"no")
        elif self.path == "/image":
            self.answer(200, b"x", [("Content-Type", "image/png")])
        elif self.path == "/big":
            self.answer(200, b"<html>" + b"x" * 50_000, [("Content-Type", "text/html")])
        elif self.path == "/short":
            self.answer(200, b"<html>", [("Content-Type", "text/html"), ("Content-Length", "999")])
        elif self.path == "/packed":
            self.answer(200, gzip.compress(page(1)), [("Content-Type", "text/html"), ("Content-Encoding", "gzip")])
        elif self.path == "/drip":
            self.drip()
        else:
            self.answer(200, page(1), [("Content-Type", "text/html; charset=latin-1")])

    def answer(self, status: int, body: bytes, headers: list[tuple[str, str]] | None = None) -> None:
        self.send_response(status)
        for name, value in headers or []:
            self.send_header(name, value.encode().decode("latin-1"))
        self.end_headers()
        self.wfile.write(body)

    def drip(self) -> None:
        try:
            self.send_response(200)
            self.flush_headers()
            while not self.server.done.wait(0.05):
                self.wfile.write(b"X-Slow: 1\r\n")
        except OSError:
            return


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as found:
        thread = threading.Thread(target=found.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield found
        found.done.set()
        found.shutdown()
        thread.join()


@pytest.fixture
def fetcher(server: Server) -> Fetcher:
    """Takes every name under .test for the loopback server, and nothing else for public."""

    def resolve(host: str, port: int) -> Sequence[Address]:
        if host.endswith(".test"):
            return [LOOPBACK]
        return [ipaddress.ip_address(int(host) if host.isdigit() else host)]

    allowed = iter([True] + [False] * 9)
    return Fetcher(lambda address: next(allowed) if address == LOOPBACK else is_public(address), resolve, LIMITS)


@pytest.fixture
def open_fetcher(server: Server) -> Fetcher:
    return Fetcher(lambda address: address == LOOPBACK, lambda host, port: [LOOPBACK], LIMITS)


LIMITS = Limits(connect=5, read=5, total=10, size=20_000, redirects=5)


def site(server: Server, path: str) -> str:
    return f"http://site.test:{server.server_address[1]}{path}"


@pytest.mark.parametrize(
    "path", ["/to-v4", "/to-metadata", "/to-v6", "/to-mapped", "/to-file", "/to-number", "/to-password"]
)
def test_a_redirect_to_where_nothing_public_is_gets_refused(server: Server, fetcher: Fetcher, path: str) -> None:
    with pytest.raises(RefusedNetwork):
        fetcher.fetch(site(server, path))
    assert [seen for seen, _ in server.seen] == [path]


def test_a_name_that_resolves_otherwise_a_moment_later_gains_nothing(server: Server) -> None:
    answers = iter([[LOOPBACK], [ipaddress.ip_address("10.0.0.1")]])
    asked = []

    def resolve(host: str, port: int) -> Sequence[Address]:
        asked.append(host)
        return next(answers)

    fetched = Fetcher(lambda address: address == LOOPBACK, resolve, LIMITS).fetch(site(server, "/page"))
    assert fetched.body == page(1)
    assert asked == ["site.test"], "resolved once: the connection went to the address that was checked"


def test_one_private_address_among_several_is_enough_to_refuse(server: Server) -> None:
    mixed = [ipaddress.ip_address("93.184.216.34"), ipaddress.ip_address("10.0.0.1")]
    with pytest.raises(RefusedNetwork, match=r"10\.0\.0\.1"):
        Fetcher(resolve=lambda host, port: mixed, limits=LIMITS).fetch("http://site.test/")


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/", "https://[::1]/", "http://169.254.169.254/", "http://0.0.0.0/", "http://localhost/"]
)
def test_the_fetcher_as_it_ships_refuses_local_addresses(url: str) -> None:
    with pytest.raises(RefusedNetwork):
        Fetcher().fetch(url)


@pytest.mark.parametrize(
    "text",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",  # noqa: S104
        "100.64.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "198.18.0.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "::127.0.0.1",
        "2001:0:1::1",
    ],
)
def test_addresses_off_the_public_network_are_known(text: str) -> None:
    assert not is_public(ipaddress.ip_address(text))


@pytest.mark.parametrize("text", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8"])
def test_public_addresses_are_known(text: str) -> None:
    assert is_public(ipaddress.ip_address(text))


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/gone", "HTTP 404"),
        ("/image", "image/png is no page"),
        ("/big", "larger than 20000 bytes"),
        ("/short", "ends early|incomplete|IncompleteRead"),
        ("/loop", "more than 5 redirects"),
    ],
)
def test_what_is_no_page_is_not_fetched(server: Server, open_fetcher: Fetcher, path: str, message: str) -> None:
    with pytest.raises(NotFetched, match=message):
        open_fetcher.fetch(site(server, path))


def test_a_server_that_drips_is_cut_off(server: Server) -> None:
    slow = Fetcher(lambda address: True, lambda host, port: [LOOPBACK], Limits(total=0.5, read=5, size=20_000))
    with pytest.raises(NotFetched, match=r"within 0\.5 s"):
        slow.fetch(site(server, "/drip"))


def test_proxies_of_the_environment_are_not_used(
    server: Server, open_fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1/")
    assert open_fetcher.fetch(site(server, "/page")).body == page(1)


def test_tls_certificates_are_checked(server: Server, open_fetcher: Fetcher) -> None:
    with pytest.raises(NotFetched):
        open_fetcher.fetch(site(server, "/").replace("http:", "https:"))


def test_a_file_of_addresses_gives_pages_and_rejections(server: Server, open_fetcher: Fetcher, put: Put) -> None:
    urls = [site(server, path) for path in ("/page", "/gone", "/moved", "/packed", "/page")]
    path = put("urls.txt", "\n".join(["# pages", "", *urls, "ftp://site.test/x", "http://[bad"]).encode())
    reader = UrlReader(open_fetcher, now=lambda: datetime(2026, 1, 2, tzinfo=UTC))
    result = sorted_out(list(reader.read(path, ReadOptions())))
    assert [d.external_id for d in result.documents] == [urls[0], urls[2], urls[3]]
    first, moved, packed = result.documents
    assert (first.form, first.charset, first.media_type) == (Form.HTML, "latin-1", "text/html")
    assert first.origin.fetched_at == "2026-01-02T00:00:00Z"
    assert moved.origin.url == site(server, "/page?x=ä")
    assert moved.extra["redirects"] == [urls[2]]
    assert packed.body == page(1)
    assert [r.record.split(":")[0] for r in result.rejections] == ["line 4", "line 7", "line 8", "line 9"]
    assert result.records == 7
    assert server.seen[0] == ("/page", f"site.test:{server.server_address[1]}")
