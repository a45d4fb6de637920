"""Tables of a team: who belongs to it, who has which document on the desk now, and who passed which course."""

from __future__ import annotations

import sqlalchemy as sa

from labeler.store.schema_base import Json, metadata

# Roles and keys of people. Who is not named here works alone, and may do everything in a project of one.
member = sa.Table(
    "member",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("role", sa.String(16), nullable=False),
    sa.Column("login", sa.Text, nullable=False),
    sa.Column("public_key", sa.String(64), nullable=False),
    sa.Column("added_at", sa.String(40), nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
)

lease = sa.Table(
    "lease",
    metadata,
    sa.Column("document_id", sa.ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("annotator", sa.Text, primary_key=True),
    sa.Column("taken_at", sa.String(40), nullable=False),
    sa.Column("expires_at", sa.Float(53), nullable=False, index=True),
)

# What somebody did in a course, or on a gold document; only ever added to.
qualification = sa.Table(
    "qualification",
    metadata,
    sa.Column("uid", sa.String(64), primary_key=True),
    sa.Column("annotator", sa.Text, nullable=False, index=True),
    sa.Column("rubric", sa.String(96), nullable=False),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("at", sa.String(40), nullable=False),
    sa.Column("passed", sa.Boolean, nullable=True),
    sa.Column("body", Json, nullable=False),
)
