"""The places of the app: one panel per file, its parts beside it."""
