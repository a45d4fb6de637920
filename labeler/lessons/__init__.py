"""Lessons: what a teacher model writes, and its lineage."""
