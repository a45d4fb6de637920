"""The table of topics. They are made anew whenever what they were found in changes."""

from __future__ import annotations

import sqlalchemy as sa

from labeler.store.schema_base import metadata

topic = sa.Table(
    "topic",
    metadata,
    sa.Column("document_id", sa.ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
)
