"""The desktop app: the only importer of PySide6."""
