"""Keeps None, True and False alive on Python 3.11 under the PySide6 wheels in use.

Those wheels (6.12, tagged for the stable ABI of 3.10) return None from every call without value, and bools, as
Python 3.12 allows it: without taking a reference, because there these objects are immortal. Python 3.11 counts
them, so that each ``label.setText(...)`` takes a reference of None away and the process aborts ("deallocating
None") after some thousand calls. Giving the objects a count that no session can use up is what 3.12 does itself.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

MANY: Final = 1 << 60
SINGLETONS: Final = (None, True, False, NotImplemented, Ellipsis)


def make_immortal() -> bool:
    """Raise the reference counts of the singletons once; does nothing where Python does not count them.

    Returns:
        Whether anything had to be done on this Python.
    """
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return False
    for singleton in SINGLETONS:
        if sys.getrefcount(singleton) < MANY // 2:
            count = ctypes.c_ssize_t.from_address(id(singleton))  # ob_refcnt comes first in every object
            count.value += MANY
    return True
