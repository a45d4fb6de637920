"""Where Tab goes: through a window in the order in which it is laid out, however its parts came to be made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QLayout, QScrollArea, QSplitter, QWidget


def laid_out(root: QWidget) -> Iterator[QWidget]:
    """Every part below a widget, hidden ones too, in reading order: as layouts and splitters hold them."""
    for part in _parts(root):
        if not part.isWindow():
            yield part
            yield from laid_out(part)


def _parts(widget: QWidget) -> list[QWidget]:
    """The parts directly in a widget, each once: laid out ones first."""
    placed: list[QWidget] = []
    if isinstance(widget, QSplitter):
        placed = [part for at in range(widget.count()) if (part := widget.widget(at)) is not None]
    elif isinstance(widget, QScrollArea) and widget.widget() is not None:
        placed = [widget.viewport()]
    layout = widget.layout()
    if layout is not None:
        placed += _in_layout(layout)
    others = [one for one in widget.children() if isinstance(one, QWidget)]
    return list(dict.fromkeys([*placed, *others]))


def _in_layout(layout: QLayout) -> list[QWidget]:
    found: list[QWidget] = []
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner, widget = (None, None) if item is None else (item.layout(), item.widget())
        if widget is not None:
            found.append(widget)
        elif inner is not None:
            found += _in_layout(inner)
    return found


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops at a widget now; of buttons that exclude each other it is the chosen one, arrows do the rest."""
    if not widget.isVisible() or not widget.isEnabled():
        return False
    company = _company(widget)
    chosen = next((one for one in company if one.isChecked() and one.isVisible()), None)
    if chosen is not None:
        return widget is chosen and any(map(_takes_tab, company))  # Qt lets only the one that had it last have it again
    if not _takes_tab(widget) or any(above.focusProxy() is widget for above in _above(widget)):
        return False  # what holds it is the stop
    proxy = widget.focusProxy()
    return proxy is None or (proxy.isVisible() and widget.isAncestorOf(proxy))


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _above(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        yield above
        above = above.parentWidget()


def _company(widget: QWidget) -> list[QAbstractButton]:
    """A button, and those that are let go when it is chosen; nothing for what is no such button."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return []
    group: QButtonGroup | None = widget.group()
    above = widget.parentWidget()
    if group is not None:
        return group.buttons() if group.exclusive() else []
    if not widget.autoExclusive() or above is None:
        return []
    near = above.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [one for one in near if one.autoExclusive()]


def step(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop, or to the one before; round at the end. False where there is none."""
    everything = list(laid_out(window))
    now = _holder(window.focusWidget() or QApplication.focusWidget(), everything)
    at = -1 if now is None else everything.index(now)
    after, before = everything[at + 1 :], everything[: max(0, at)]
    turns = [*after, *before] if forward else [*reversed(before), *reversed(after)]
    for widget in turns:
        if is_stop(widget):
            widget.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
            return True
    return False


def _holder(focused: QWidget | None, everything: list[QWidget]) -> QWidget | None:
    """The widget whose turn it is: that with the focus, or the one that hands its focus on to it."""
    if focused is None:
        return None
    if focused not in everything:
        return None
    return next((above for above in _above(focused) if above.focusProxy() is focused and is_stop(above)), focused)
