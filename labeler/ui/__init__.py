"""The desktop app: the only importer of PySide6."""

from labeler.ui.immortal import make_immortal

make_immortal()
