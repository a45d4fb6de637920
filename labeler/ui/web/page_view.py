"""The rendered page, locked: no script, no connection, off the record. The next page loads hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest, QWebEngineProfile
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from labeler.ui.language import tr
from labeler.ui.lifetime import delete_now
from labeler.ui.web.locked import Interceptor, Sheet, Shelf
from labeler.ui.web.scheme import SCHEME, sandbox_is_off
from labeler.ui.widgets.kit import Chip, repolish


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
        self.setAccessibleName(tr("Page as it looked"))
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
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)  # room for a frame while the page has the focus
        outer.addWidget(holder)
        self._stack = QStackedLayout(holder)
        self._stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        self._sheets = [Sheet(self._profile, holder) for _ in range(2)]
        for sheet in self._sheets:
            self._stack.addWidget(sheet)
            sheet.loadFinished.connect(lambda ok, which=sheet: self._loaded(which, ok))
        self._profile.setParent(self)
        self._let_tab_to_the_front()
        self.setObjectName("web-page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ring", False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        self._wanted: int | None = None
        self.notice = Chip(tr("sandbox off"), "rule")
        self.notice.setToolTip(tr("Chromium has no sandbox as root. Start Labeler as another user to have it."))
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

    def show_page(self, document_id: int, html: str | bytes) -> None:
        """Bring a document's page to the front: at once when it was prefetched, else when it is loaded.

        Args:
            html: the decoded source, of any length; bytes went through ``strip`` already and are UTF-8.
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

    def prefetch(self, document_id: int, html: str | bytes) -> None:
        """Load the page that comes next behind the one that is read. The last call wins. ``html`` as in ``show_page``."""
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

    def _load(self, sheet: Sheet, document_id: int, html: str | bytes) -> None:
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

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Chromium's widget paints all of itself; the frame around it shows where the focus is."""
        has_it = now is not None and self.isAncestorOf(now)
        if has_it != self.property("ring"):
            self.setProperty("ring", has_it)
            repolish(self)

    def _let_tab_to_the_front(self) -> None:
        """Tab comes to the page that is read, not to the one that waits behind it."""
        self._back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._front.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _swap(self) -> None:
        had_focus = self._front.hasFocus()
        self._stack.setCurrentWidget(self._back)
        self._let_tab_to_the_front()
        if had_focus:
            self._front.setFocus()
        self._place_notice()
        if self._front.document_id is not None:
            self.shown.emit(self._front.document_id)


def _cancel_download(download: QWebEngineDownloadRequest) -> None:
    download.cancel()
