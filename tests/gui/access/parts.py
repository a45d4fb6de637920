"""What can be used on the screen, and what a screen reader is told about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

KINDS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTabBar, QTextEdit,
)  # fmt: skip


def shown(root: QWidget, kind: type[QWidget] = QWidget) -> Iterator[QWidget]:
    """Every part that is on the screen, itself or by scrolling."""
    for one in root.findChildren(kind):
        if one.isVisible() and one.window() is root.window() and one.width() > 0 and one.height() > 0:
            yield one


def controls(root: QWidget) -> list[QWidget]:
    """What a person can use now; the inner parts of Qt's own controls belong to those."""
    return [one for one in shown(root) if one.isEnabled() and _is_control(one)]


def _is_control(one: QWidget) -> bool:
    if isinstance(one, QScrollBar | QHeaderView):
        return False  # the list or the text scrolls and sorts by its own keys
    above = one.parentWidget()
    if isinstance(above, QAbstractScrollArea) and above.viewport() is one:
        return False
    if any(holder.focusProxy() is one for holder in _above(one)):
        return False  # what holds it is the control
    if one.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents) or any(
        holder.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents) for holder in _above(one)
    ):
        return False  # a picture of a control
    if isinstance(above, QAbstractSpinBox | QComboBox | QTabBar) or one.objectName().startswith("qt_"):
        return False
    if isinstance(one, QAbstractButton) and isinstance(above, QAbstractItemView):
        return False  # the corner of a table
    takes_tab = bool(one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    plain_scroll = isinstance(one, QAbstractScrollArea) and not isinstance(one, KINDS)
    return isinstance(one, KINDS) or (takes_tab and not plain_scroll)


def name(one: QWidget) -> str:
    """What a screen reader calls it."""
    found = QAccessible.queryAccessibleInterface(one)
    return "" if found is None else found.text(QAccessible.Text.Name).strip()


def role(one: QWidget) -> QAccessible.Role:
    """What a screen reader says that it is."""
    found = QAccessible.queryAccessibleInterface(one)
    return QAccessible.Role.NoRole if found is None else found.role()


def told(one: QWidget) -> str:
    """Words for a finding: class, name, and where it is."""
    chain = [type(above).__name__ for above in _above(one)]
    place = one.mapTo(one.window(), QPoint(0, 0))
    text = getattr(one, "text", None)
    words = text() if callable(text) and not isinstance(one, QTabBar) else ""
    return f"{type(one).__name__} {name(one)!r} {str(words)[:60]!r} in {' < '.join(chain[:5])} at {place.x()},{place.y()} {one.width()}x{one.height()}"


def _above(one: QWidget) -> Iterator[QWidget]:
    above = one.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader has no name or no role for; what a field holds is not its name."""
    roles = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    return [
        told(one)
        for one in controls(root)
        if not name(one)
        or (role(one) in roles and not isinstance(one, QWebEngineView))  # Chromium tells what is on a page
        or _has_only_a_value(one)
    ]


def _has_only_a_value(one: QWidget) -> bool:
    """Qt gives what a field holds as its name on Linux; it has to have one of its own."""
    holds = isinstance(one, QComboBox | QLineEdit | QAbstractSpinBox | QTextEdit | QPlainTextEdit)
    return holds and not one.accessibleName()


def unlabelled(root: QWidget) -> list[str]:
    """Words of a form that belong to no field: their field is not told by them."""
    found = []
    for form in root.findChildren(QFormLayout):
        for row in range(form.rowCount()):
            item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            words = None if item is None else item.widget()
            if isinstance(words, QLabel) and (words.buddy() is None or not _is_control(words.buddy())):
                found.append(told(words))
    return found


def alike(root: QWidget) -> list[str]:
    """Controls of one kind that have the same name: nobody can tell them apart by ear."""
    found: dict[tuple[QAccessible.Role, str], list[QWidget]] = defaultdict(list)
    for one in controls(root):
        found[role(one), name(one)].append(one)
    return [f"{len(them)} x {told(them[0])}" for (_, said), them in found.items() if said and len(them) > 1]
