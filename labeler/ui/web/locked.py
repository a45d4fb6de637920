"""The locked parts of a page view: what is let through, what is served, and where a page may go."""

from __future__ import annotations

import itertools
import logging
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QChildEvent, QEvent, QIODevice, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from labeler.ui.language import tr
from labeler.ui.web.scheme import HOST, SCHEME
from labeler.ui.web.strip import POLICY, strip

_log = logging.getLogger("labeler.ui.web")
MIME: Final = b"text/html; charset=utf-8"
HEADERS: Final = {
    QByteArray(name): [QByteArray(value)]
    for name, value in (
        (b"Content-Security-Policy", POLICY.encode()),
        (b"Referrer-Policy", b"no-referrer"),
        (b"X-DNS-Prefetch-Control", b"off"),
        (b"X-Content-Type-Options", b"nosniff"),
    )
}
_A = QWebEngineSettings.WebAttribute
OFF: Final = (
    _A.JavascriptEnabled, _A.JavascriptCanOpenWindows, _A.JavascriptCanAccessClipboard, _A.JavascriptCanPaste,
    _A.LocalStorageEnabled, _A.LocalContentCanAccessRemoteUrls, _A.LocalContentCanAccessFileUrls,
    _A.PluginsEnabled, _A.PdfViewerEnabled, _A.HyperlinkAuditingEnabled, _A.DnsPrefetchEnabled, _A.AutoLoadIconsForPage,
    _A.ScreenCaptureEnabled, _A.WebGLEnabled, _A.FullScreenSupportEnabled, _A.AllowRunningInsecureContent,
    _A.AllowGeolocationOnInsecureOrigins, _A.AllowWindowActivationFromJavaScript, _A.NavigateOnDropEnabled,
    _A.FocusOnNavigationEnabled, _A.TouchIconsEnabled,
)  # fmt: skip

_TABS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Blocks every request but the page itself and ``data:``."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Decide one request; called by Qt for each."""
        url = info.requestUrl()
        main = info.resourceType() == QWebEngineUrlRequestInfo.ResourceType.ResourceTypeMainFrame
        if url.scheme() != "data" and not (main and url.scheme().encode() == SCHEME):
            info.block(True)


class Shelf(QWebEngineUrlSchemeHandler):
    """Hands the pages out under ``labeler://page/<number>``, each for as long as a view may load it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._pages: dict[str, bytes] = {}

    def put(self, html: str | bytes) -> QUrl:
        """Keep a page, made harmless, until ``drop``; the address under which it is served. Bytes are harmless already."""
        path = f"/{next(self._numbers)}"
        self._pages[path] = html if isinstance(html, bytes) else strip(html).encode("utf-8", "replace")
        return QUrl(f"{SCHEME.decode()}://{HOST}{path}")

    def drop(self, url: QUrl) -> None:
        """Forget a page."""
        self._pages.pop(url.path(), None)

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request; called by Qt."""
        page = self._pages.get(job.requestUrl().path())
        if page is None or job.requestMethod() != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        job.setAdditionalResponseHeaders(HEADERS)  # type: ignore[arg-type]  # only lists of values arrive
        body = QBuffer(job)
        body.setData(QByteArray(page))
        body.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(MIME, body)


class LockedPage(QWebEnginePage):
    """A page that goes only where it was sent, once.

    Signals:
        said: what was written to its console; only scripts of ours run there, but what is refused is named too.
    """

    said = Signal(str)

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self._expected: QUrl | None = None
        self.setBackgroundColor(QColor("white"))
        self.setAudioMuted(True)
        for attribute in OFF:
            self.settings().setAttribute(attribute, False)
        self.permissionRequested.connect(_deny)

    def send(self, url: QUrl) -> None:
        """Load one address of ours."""
        self._expected = url
        self.load(url)

    def acceptNavigationRequest(self, url: QUrl | str, _kind: QWebEnginePage.NavigationType, is_main: bool) -> bool:
        """Refuse links, refreshes, forms, redirects and frames; called by Qt."""
        wanted = is_main and self._expected is not None and QUrl(url) == self._expected
        self._expected = None
        return wanted

    def javaScriptConsoleMessage(
        self, _level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        """What the policy refuses is no news; called by Qt."""
        _log.debug("%s:%s: %s", source, line, message)
        self.said.emit(message)


class Sheet(QWebEngineView):
    """One view with its page; leaves every key to the window's shortcuts."""

    def __init__(self, profile: QWebEngineProfile, parent: QWidget) -> None:
        super().__init__(parent)
        self.document_id: int | None = None
        self.url_served = QUrl()
        self.is_loaded = False
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setAccessibleName(tr("Page as it looked"))
        self.setPage(LockedPage(profile, self))

    def take(self, document_id: int, url: QUrl) -> None:
        """Load a document."""
        self.document_id, self.url_served, self.is_loaded = document_id, url, False
        page = self.page()
        if isinstance(page, LockedPage):
            page.send(url)

    def childEvent(self, event: QChildEvent) -> None:
        """Chromium's own widget comes later; watch it as soon as it is there."""
        super().childEvent(event)
        if event.type() == QEvent.Type.ChildPolished:
            event.child().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field of the page must not swallow the keys that grade: shortcuts always come first."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _TABS:
            return self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)  # nothing on a locked page can be used
        return super().eventFilter(watched, event)


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()
