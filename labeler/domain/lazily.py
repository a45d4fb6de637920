"""Packages that take long to import are imported inside the functions that need them, by one thread at a time."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Iterable
from typing import Final

IMPORTING: Final = threading.RLock()
"""Held while a package is imported inside a function.

Python locks each module by itself. Two threads that import parts of a package whose modules import each other (scikit-learn,
scipy, pandas) can hold what the other one waits for; Python then breaks off one of both imports with an error.
"""

CALCULATING: Final = (
    "scipy.linalg",
    "scipy.sparse",
    "scipy.special",
    "sklearn.tree",
    "sklearn.feature_extraction.text",
)
"""What a probe learns and draws with."""


def load(modules: Iterable[str] = CALCULATING) -> None:
    """Import what is needed soon.

    A thread that is about to give way does so before: others wait for what it imports, and while the machine is busy a thread
    of low priority hardly gets on.
    """
    with IMPORTING:
        for name in modules:
            importlib.import_module(name)
