"""The tables of what is known of main texts before anybody grades them, by the hash of the text."""

from __future__ import annotations

import sqlalchemy as sa

from labeler.store.schema_base import Json, metadata

vector = sa.Table(
    "vector",
    metadata,
    sa.Column("main_hash", sa.String(64), primary_key=True),
    sa.Column("encoder", sa.String(64), primary_key=True),
    sa.Column("values", sa.LargeBinary, nullable=False),
    sa.Column("passages", Json, nullable=False),
)

feature = sa.Table(
    "feature",
    metadata,
    sa.Column("main_hash", sa.String(64), primary_key=True),
    sa.Column("key", sa.String(64), primary_key=True),
    sa.Column("statistics", sa.LargeBinary, nullable=False),
    sa.Column("words", sa.LargeBinary, nullable=False),
)
