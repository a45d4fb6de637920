"""Long work gives way to the window."""

from __future__ import annotations

import os
import sys
import threading
from typing import Final

GIVE_WAY: Final = 15
LOWEST: Final = 19


def give_way() -> None:
    """Lower the priority of the calling thread, and of the threads and processes it will start.

    Linux alone can do so for one thread; elsewhere nothing changes.
    """
    if sys.platform.startswith("linux"):
        thread = threading.get_native_id()
        now = os.getpriority(os.PRIO_PROCESS, thread)
        os.setpriority(os.PRIO_PROCESS, thread, min(LOWEST, now + GIVE_WAY))
