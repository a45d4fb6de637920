"""What must be said to QtWebEngine before the QApplication is made: the scheme and Chromium's flags."""

from __future__ import annotations

import os
import shlex
from typing import Final

from PySide6.QtWebEngineCore import QWebEngineUrlScheme

SCHEME: Final = b"labeler"
HOST: Final = "page"
FLAGS_VARIABLE: Final = "QTWEBENGINE_CHROMIUM_FLAGS"
FLAGS: Final = (
    "--host-resolver-rules=MAP * ~NOTFOUND",  # preconnect opens a socket that no interceptor sees
    "--no-proxy-server",
    "--dns-prefetch-disable",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
    "--disable-features=Prerender2,NoStatePrefetch,SpeculationRulesPrefetch,MediaRouter",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
)


def sandbox_is_off() -> bool:
    """Chromium refuses to run as root with its sandbox; then the app says so."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def flags() -> tuple[str, ...]:
    """Chromium's flags for this process."""
    return (*FLAGS, "--no-sandbox") if sandbox_is_off() else FLAGS


def prepare() -> None:
    """Register the scheme and set the flags. Call once, before the QApplication is made.

    The variable of the environment is replaced: a flag left there by somebody must not open a way out.
    """
    os.environ[FLAGS_VARIABLE] = shlex.join(flags()).replace("'", '"')
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme | QWebEngineUrlScheme.Flag.NoAccessAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)
