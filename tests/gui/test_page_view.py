"""A page on screen makes no connection and runs no script (law 8)."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineScript
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from labeler.text.stretches import stretches
from labeler.text.visible import visible_page
from labeler.ui.app import Desktop
from labeler.ui.lifetime import delete_now
from labeler.ui.web import locked, page_view
from labeler.ui.web.ledger_page import LedgerPage
from labeler.ui.web.page_view import PageView
from labeler.ui.web.painted import Look, painted
from labeler.ui.web.scheme import FLAGS, FLAGS_VARIABLE, flags, sandbox_is_off
from labeler.ui.widgets.marks import Under

PATIENCE_MS = 30_000
APPLICATION_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value


class Listener:
    """Counts TCP connections on loopback, and answers each with a redirect to itself."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.paths: list[str] = []
        self.accepts = 0
        self._thread = threading.Thread(target=self._run, name="labeler-test-listener", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.accepts += 1
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(5)
            try:
                said = connection.recv(4096).decode("latin-1")
                self.paths.append(said.split(" ")[1] if " " in said else "")
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
            except OSError:
                self.paths.append("")

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


@pytest.fixture
def view(qapp: QApplication) -> Iterator[PageView]:
    made = PageView()
    made.resize(800, 600)
    made.show()
    yield made
    made.close_down()
    made.close()
    delete_now(made)


def trackers(port: int) -> str:
    """A page that calls home in every way it knows."""
    home = f"http://127.0.0.1:{port}"
    return f"""<!doctype html><html><head><title>Trackers</title>
<link rel=preconnect href="{home}/preconnect"><link rel=dns-prefetch href="{home}">
<link rel=prefetch href="{home}/prefetch"><link rel=preload as=image href="{home}/preload">
<link rel=modulepreload href="{home}/module"><link rel=stylesheet href="{home}/style">
<link rel=icon href="{home}/icon"><link rel=manifest href="{home}/manifest">
<meta http-equiv=refresh content="0;url={home}/refresh"><base href="{home}/base/">
<style>@import url("{home}/import"); @font-face {{ font-family: T; src: url("{home}/font") }}
 body {{ font-family: T; background: url("{home}/background"); cursor: url("{home}/cursor"), auto }}</style>
<script src="{home}/script"></script>
<script>new WebSocket("ws://127.0.0.1:{port}/socket"); fetch("{home}/fetch"); navigator.sendBeacon("{home}/beacon");
 new Image().src = "{home}/image"; location.href = "{home}/location"; document.title = "ran";</script>
<script type=speculationrules>{{"prefetch": [{{"source": "list", "urls": ["{home}/speculation"]}}]}}</script>
</head><body onload="location.href='{home}/onload'" background="{home}/bodybackground">
<img src="{home}/img"><img srcset="{home}/srcset 1x, {home}/srcset2 2x"><img src=relative.png>
<picture><source srcset="{home}/source"><img src="{home}/picture"></picture>
<iframe src="{home}/iframe"></iframe><iframe srcdoc="<img src='{home}/srcdoc'>"></iframe>
<video src="{home}/video" poster="{home}/poster" autoplay></video><audio src="{home}/audio" autoplay></audio>
<track src="{home}/track"><object data="{home}/object"></object><embed src="{home}/embed">
<svg><use href="{home}/use.svg#a"/><image href="{home}/svgimage"/></svg>
<form id=f action="{home}/form" method=post><input name=a value=b autofocus><button>go</button></form>
<script>document.getElementById("f").submit()</script>
<a id=a href="{home}/link" ping="{home}/ping">link</a>
<a href="{home}/window" target=_blank>window</a><a href="{home}/download" download>download</a>
<noscript><img src="{home}/noscript"><meta http-equiv=refresh content="0;url={home}/noscriptrefresh"></noscript>
<table background="{home}/table"><tr><td>the text of the page</td></tr></table></body></html>"""


def show(qtbot: QtBot, view: PageView, document: int, html: str) -> None:
    with qtbot.waitSignal(view.shown, timeout=PATIENCE_MS, check_params_cb=lambda n: n == document):
        view.show_page(document, html)


def ask(qtbot: QtBot, view: PageView, expression: str) -> object:
    """The value of an expression in a world of our own, where the page's ban on scripts does not hold."""
    got: list[object] = []
    view._front.page().runJavaScript(expression, APPLICATION_WORLD, got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE_MS)
    return got[0]


def test_a_page_full_of_trackers_opens_no_connection(qtbot: QtBot, view: PageView, listener: Listener) -> None:
    show(qtbot, view, 1, trackers(listener.port))
    assert "the text of the page" in str(ask(qtbot, view, "document.body.innerText"))
    assert ask(qtbot, view, "document.title") == "Trackers"
    ask(qtbot, view, "document.getElementById('a').click()")
    ask(qtbot, view, "document.querySelector('button').click()")
    view.prefetch(2, trackers(listener.port))
    show(qtbot, view, 2, "")
    show(qtbot, view, 3, "<p>a page that needs a full round of loading")
    assert ask(qtbot, view, "document.body.innerText") == "a page that needs a full round of loading"
    assert listener.accepts == 0, listener.paths


def test_a_painted_page_full_of_trackers_opens_no_connection(qtbot: QtBot, listener: Listener) -> None:
    html = trackers(listener.port)
    read = visible_page(html)
    looks = [Look("navigation", "boilerplate", Under.DOTTED, glow=False)]
    made = LedgerPage()
    made.show()
    with qtbot.waitSignal(made.shown, timeout=PATIENCE_MS):
        made.show_page(1, painted(html, stretches(read.offsets.runs, [len(read.text)]), looks, [0]).encode())
    with qtbot.waitSignal(made.framed, timeout=PATIENCE_MS):
        made.choose(0, tag="NAV", move=True)
    assert ask(qtbot, made, "document.querySelectorAll('lb-s').length > 3")
    ask(qtbot, made, "document.getElementById('a').click()")
    assert ask(qtbot, made, "document.title") == "Trackers"
    show(qtbot, made, 2, "<p>a page that needs a full round of loading")
    assert listener.accepts == 0, listener.paths
    made.close_down()
    delete_now(made)


def test_without_the_belt_the_braces_hold(
    qtbot: QtBot, view: PageView, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locked, "strip", lambda html: html)
    show(qtbot, view, 1, trackers(listener.port))
    assert ask(qtbot, view, "document.title") == "Trackers"
    show(qtbot, view, 3, "<p>a page that needs a full round of loading")
    assert listener.accepts == 0, listener.paths


UNLOCKED = """
import sys
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
app = QApplication(["unlocked"])
view = QWebEngineView()
view.show()
view.setHtml(sys.stdin.read(), QUrl("http://127.0.0.1:" + sys.argv[1] + "/"))
sys.stdout.write("up\\n"); sys.stdout.flush()
app.exec()
"""


def test_the_same_page_unlocked_does_call_home(listener: Listener) -> None:
    environment = {**os.environ, FLAGS_VARIABLE: "--no-sandbox" if sandbox_is_off() else ""}
    program = subprocess.Popen(
        [sys.executable, "-c", "import labeler.ui\n" + UNLOCKED, str(listener.port)],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, text=True,
    )  # fmt: skip
    try:
        assert program.stdin is not None
        program.stdin.write(trackers(listener.port))
        program.stdin.close()
        wait = threading.Event()
        for _ in range(600):
            if len(set(listener.paths)) >= 3:
                break
            wait.wait(0.05)
    finally:
        program.kill()
        program.wait()
    assert listener.accepts >= 3
    assert len(set(listener.paths)) >= 3


def test_no_script_of_a_page_runs(qtbot: QtBot, view: PageView) -> None:
    html = "<title>before</title><p onclick=1 id=p>x<script>document.title='after'</script><img src=x onerror=\"document.title='after'\">"
    show(qtbot, view, 1, html)
    assert ask(qtbot, view, "document.title") == "before"


def test_the_text_is_shown_whatever_encoding_the_page_claims(qtbot: QtBot, view: PageView) -> None:
    show(
        qtbot,
        view,
        1,
        "<meta charset=iso-8859-1><meta http-equiv=content-type content='text/html;charset=koi8-r'><p>äöü 數學 😀",
    )
    assert ask(qtbot, view, "document.body.innerText") == "äöü 數學 😀"


def test_a_doctype_keeps_standards_mode(qtbot: QtBot, view: PageView) -> None:
    show(qtbot, view, 1, "<!doctype html><title>t</title><p>x")
    assert ask(qtbot, view, "document.compatMode") == "CSS1Compat"


def test_the_pages_own_style_and_data_images_are_shown(qtbot: QtBot, view: PageView) -> None:
    dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs="
    show(qtbot, view, 1, f"<style>p{{color:rgb(1,2,3)}}</style><p id=p>x<img id=i src='{dot}'>")
    assert ask(qtbot, view, "getComputedStyle(document.getElementById('p')).color") == "rgb(1, 2, 3)"
    assert ask(qtbot, view, "document.getElementById('i').naturalWidth") == 1


def test_a_page_of_three_megabytes_is_shown(qtbot: QtBot, view: PageView) -> None:
    show(qtbot, view, 1, "<p>" + "word " * 600_000 + "<b id=last>end</b>")
    assert ask(qtbot, view, "document.getElementById('last').innerText") == "end"


def test_the_next_page_is_there_at_once(qtbot: QtBot, view: PageView) -> None:
    show(qtbot, view, 1, "<p>one")
    view.prefetch(2, "<p>two")
    qtbot.waitUntil(lambda: view._back.is_loaded, timeout=PATIENCE_MS)
    assert view.document_id == 1
    shown: list[int] = []
    view.shown.connect(shown.append)
    view.show_page(2, "")
    assert shown == [2]
    assert view.document_id == 2
    assert ask(qtbot, view, "document.body.innerText") == "two"
    view.show_page(1, "")
    assert shown == [2, 1]


def test_the_last_wish_wins(qtbot: QtBot, view: PageView) -> None:
    for n in range(1, 8):
        view.show_page(n, f"<p>page {n}")
        view.prefetch(n + 1, f"<p>page {n + 1}")
    qtbot.waitUntil(lambda: view.document_id == 7 and view._front.is_loaded, timeout=PATIENCE_MS)
    assert ask(qtbot, view, "document.body.innerText") == "page 7"


def test_pages_that_are_no_longer_held_are_forgotten(qtbot: QtBot, view: PageView) -> None:
    for n in range(1, 6):
        show(qtbot, view, n, f"<p>{n}")
    assert len(view._shelf._pages) <= 2


def test_the_view_goes_nowhere_but_where_it_was_sent(qtbot: QtBot, view: PageView) -> None:
    show(qtbot, view, 1, "<p>stay")
    page = view._front.page()
    for address in ("http://127.0.0.1:9/", "file:///etc/hostname", "labeler://page/999", "data:text/html,x"):
        page.setUrl(QUrl(address))
    show(qtbot, view, 2, "<p>next")
    view.show_page(1, "")
    assert ask(qtbot, view, "document.body.innerText") == "stay"


def test_nothing_is_kept_on_disk(view: PageView) -> None:
    profile: QWebEngineProfile = view._profile
    assert profile.isOffTheRecord()
    assert profile.httpCacheType() == QWebEngineProfile.HttpCacheType.NoCache


def test_a_field_of_the_page_does_not_swallow_the_keys_that_grade(
    qtbot: QtBot, make_desktop: Callable[..., Desktop]
) -> None:
    desktop = make_desktop()
    window = desktop.window
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.go("grade")
    panel = window.panel("grade")
    view = PageView(panel)
    view.resize(600, 400)
    view.show()
    show(qtbot, view, 1, "<input id=i autofocus>")
    target = view._front.focusProxy()
    assert isinstance(target, QWidget)
    target.setFocus()
    ask(qtbot, view, "document.getElementById('i').focus()")
    qtbot.keyClick(target, Qt.Key.Key_3)
    assert [which for name, which in panel.calls if name == "action"] == ["grade_3"]
    view.close_down()


def test_the_flags_close_every_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "--host-resolver-rules=MAP * ~NOTFOUND" in FLAGS
    assert '"--host-resolver-rules=MAP * ~NOTFOUND"' in os.environ[FLAGS_VARIABLE]
    monkeypatch.setattr("labeler.ui.web.scheme.sandbox_is_off", lambda: False)
    assert "--no-sandbox" not in flags()
    monkeypatch.setattr("labeler.ui.web.scheme.sandbox_is_off", lambda: True)
    assert "--no-sandbox" in flags()


def test_the_view_is_not_imported_at_start() -> None:
    found = subprocess.run(
        [sys.executable, "-c", "import sys, labeler.ui.window, labeler.ui.commands, labeler.ui.app; print('PySide6.QtWebEngineWidgets' in sys.modules, 'torch' in sys.modules, 'sqlalchemy' in sys.modules)"],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert found.stdout.split() == ["False", "False", "False"]


def test_a_missing_sandbox_is_said_on_the_page(view: PageView, monkeypatch: pytest.MonkeyPatch) -> None:
    assert view.notice.isVisible() == sandbox_is_off()
    monkeypatch.setattr(page_view, "sandbox_is_off", lambda: not sandbox_is_off())
    other = PageView(view)
    other.show()
    assert other.notice.isVisible() != view.notice.isVisible()
