"""Widgets that panels are built from."""
