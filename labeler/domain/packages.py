"""System libraries that a window needs on Linux, and the Debian packages that carry them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

XCB: Mapping[str, str] = MappingProxyType(
    {
        "xcb-cursor": "libxcb-cursor0",
        "xcb-icccm": "libxcb-icccm4",
        "xcb-keysyms": "libxcb-keysyms1",
        "xcb-image": "libxcb-image0",
        "xcb-render-util": "libxcb-render-util0",
        "xkbcommon-x11": "libxkbcommon-x11-0",
    }
)
"""What Qt's xcb plugin loads."""
