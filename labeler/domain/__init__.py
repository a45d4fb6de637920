"""Labeler's words as frozen dataclasses and enums. Standard library only."""
