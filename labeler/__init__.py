"""Labeler: people decide what small language models learn from."""

__version__ = "0.1.0"
