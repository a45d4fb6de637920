"""Tables of bundles: whose keys are trusted, and what came signed."""

from __future__ import annotations

import sqlalchemy as sa

from labeler.store.schema_base import metadata

# Keys that somebody said belong to an annotator; a person with two computers may have two.
trusted_key = sa.Table(
    "trusted_key",
    metadata,
    sa.Column("public_key", sa.String(64), primary_key=True),
    sa.Column("annotator", sa.Text, nullable=False, index=True),
    sa.Column("trusted_at", sa.String(40), nullable=False),
)

# Bundles as they were signed, those left out whose events are all in another of the same key. `waiting` counts the
# events that could not come in yet.
sealed_bundle = sa.Table(
    "sealed_bundle",
    metadata,
    sa.Column("hash", sa.String(64), primary_key=True),
    sa.Column("annotator", sa.Text, nullable=False),
    sa.Column("public_key", sa.String(64), nullable=False),
    sa.Column("waiting", sa.Integer, nullable=False),
    sa.Column("packed", sa.LargeBinary, nullable=False),
)
