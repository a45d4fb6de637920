"""Packages that take long to import are imported inside the functions that need them, by one thread at a time."""

from __future__ import annotations

import threading
from typing import Final

IMPORTING: Final = threading.RLock()
"""Held while a package is imported inside a function.

Python locks each module by itself. Two threads that import parts of a package whose modules import each other (scikit-learn,
scipy, pandas) can hold what the other one waits for; Python then breaks off one of both imports with an error.
"""
