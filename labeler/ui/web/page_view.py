"""The rendered page, locked: no script, no connection, off the record. The next page loads hidden."""

from __future__ import annotations

import itertools
import logging
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QChildEvent, QEvent, QIODevice, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
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
from PySide6.QtWidgets import QStackedLayout, QWidget

from labeler.ui.lifetime import delete_now
from labeler.ui.web.scheme import HOST, SCHEME, sandbox_is_off
from labeler.ui.web.strip import POLICY, strip
from labeler.ui.widgets.kit import Chip

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

    def put(self, html: str) -> QUrl:
        """Keep a page, made harmless, until ``drop``; the address under which it is served."""
        path = f"/{next(self._numbers)}"
        self._pages[path] = strip(html).encode("utf-8", "replace")
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
    """A page that goes only where it was sent, once."""

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


class Sheet(QWebEngineView):
    """One view with its page; leaves every key to the window's shortcuts."""

    def __init__(self, profile: QWebEngineProfile, parent: QWidget) -> None:
        super().__init__(parent)
        self.document_id: int | None = None
        self.url_served = QUrl()
        self.is_loaded = False
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
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
        return super().eventFilter(watched, event)


class PageView(QWidget):
    """Shows pages of documents. Two views take turns: one is read, the other holds the next page.

    Make it when a page is first wanted, not at start: it starts Chromium. ``close_down`` it before the app ends.

    Signals:
        shown: number of the document that is in front and loaded.
        failed: number of the document whose page could not be rendered.
    """

    shown = Signal(int)
    failed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Page as it looked")
        self._profile = QWebEngineProfile()
        self._profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self._profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
        self._profile.setSpellCheckEnabled(False)
        self._profile.downloadRequested.connect(_cancel_download)
        self._interceptor = Interceptor(self._profile)
        self._profile.setUrlRequestInterceptor(self._interceptor)
        self._shelf = Shelf(self._profile)
        self._profile.installUrlSchemeHandler(SCHEME, self._shelf)
        holder = QWidget(self)  # made before the profile gets its parent: children die in the order they came
        outer = QStackedLayout(self)
        outer.addWidget(holder)
        self._stack = QStackedLayout(holder)
        self._stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        self._sheets = [Sheet(self._profile, holder) for _ in range(2)]
        for sheet in self._sheets:
            self._stack.addWidget(sheet)
            sheet.loadFinished.connect(lambda ok, which=sheet: self._loaded(which, ok))
        self._profile.setParent(self)
        self._wanted: int | None = None
        self.notice = Chip("sandbox off", "rule")
        self.notice.setToolTip("Chromium has no sandbox as root. Start Labeler as another user to have it.")
        self.notice.setParent(self)
        self.notice.setVisible(sandbox_is_off())

    @property
    def document_id(self) -> int | None:
        """The document in front."""
        return self._front.document_id

    @property
    def _front(self) -> Sheet:
        return self._sheets[max(0, self._stack.currentIndex())]

    @property
    def _back(self) -> Sheet:
        return self._sheets[1 - max(0, self._stack.currentIndex())]

    def show_page(self, document_id: int, html: str) -> None:
        """Bring a document's page to the front: at once when it was prefetched, else when it is loaded.

        Args:
            html: the decoded source, of any length.
        """
        self._wanted = document_id
        if self._front.document_id == document_id:
            if self._front.is_loaded:
                self.shown.emit(document_id)
            return
        if self._back.document_id != document_id:
            self._load(self._back, document_id, html)
        elif self._back.is_loaded:
            self._swap()

    def prefetch(self, document_id: int, html: str) -> None:
        """Load the page that comes next behind the one that is read. The last call wins."""
        waiting = self._wanted is not None and self._wanted == self._back.document_id
        if not waiting and document_id not in (self._front.document_id, self._back.document_id):
            self._load(self._back, document_id, html)

    def find_text(self, text: str) -> None:
        """Mark ``text`` on the page in front; an empty text takes the marks away."""
        self._front.findText(text)

    def set_zoom(self, factor: float) -> None:
        """Enlarge pages, 0.25 to 5."""
        for sheet in self._sheets:
            sheet.setZoomFactor(factor)

    def close_down(self) -> None:
        """Let go of the pages before their profile; QtWebEngine crashes in the other order."""
        for sheet in self._sheets:
            self._stack.removeWidget(sheet)
            sheet.close()
            delete_now(sheet)
        self._sheets.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notice in its corner, above the pages."""
        super().resizeEvent(event)
        self._place_notice()

    def _place_notice(self) -> None:
        self.notice.adjustSize()
        self.notice.move(self.width() - self.notice.width() - 20, self.height() - self.notice.height() - 12)
        self.notice.raise_()

    def _load(self, sheet: Sheet, document_id: int, html: str) -> None:
        self._shelf.drop(sheet.url_served)
        sheet.take(document_id, self._shelf.put(html))

    def _loaded(self, sheet: Sheet, ok: bool) -> None:
        if sheet.document_id is None:
            return
        sheet.is_loaded = True
        if not ok:
            self.failed.emit(sheet.document_id)
        if sheet.document_id == self._wanted:
            if sheet is self._back:
                self._swap()
            else:
                self.shown.emit(sheet.document_id)

    def _swap(self) -> None:
        had_focus = self._front.hasFocus()
        self._stack.setCurrentWidget(self._back)
        if had_focus:
            self._front.setFocus()
        self._place_notice()
        if self._front.document_id is not None:
            self.shown.emit(self._front.document_id)


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()


def _cancel_download(download: QWebEngineDownloadRequest) -> None:
    download.cancel()
