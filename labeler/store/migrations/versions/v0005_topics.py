"""Topics of documents, and an index over what extraction dropped, so that all of it can be summed at once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table and the index; topics are found when somebody asks for them."""
    op.create_table(
        "topic",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_topic_document_id_document"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_topic")),
    )
    dropped = sa.text("fate = 'dropped'")
    op.create_index(
        "ix_span_dropped",
        "span",
        ["document_id", "reason", "tokens", "fate"],
        sqlite_where=dropped,
        postgresql_where=dropped,
    )
