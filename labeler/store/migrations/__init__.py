"""Alembic scripts of the project schema."""
