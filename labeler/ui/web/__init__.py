"""The locked view of untrusted pages (law 8): no script, no connection, nothing kept."""
