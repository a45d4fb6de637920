"""Statistics and words of texts, how sure a probe is, and what it said when a document was served."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table and columns; the next preparing and training fill them."""
    op.create_table(
        "feature",
        sa.Column("main_hash", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("statistics", sa.LargeBinary(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("main_hash", "key", name=op.f("pk_feature")),
    )
    with op.batch_alter_table("event") as table:
        table.add_column(sa.Column("score", sa.Float(precision=53), nullable=True))
        table.add_column(sa.Column("learned", sa.Integer(), nullable=True))
        table.add_column(sa.Column("among", sa.Integer(), nullable=True))
    with op.batch_alter_table("probe") as table:
        table.add_column(sa.Column("certainty", sa.Text(), nullable=False, server_default="{}"))
    with op.batch_alter_table("score") as table:
        table.add_column(sa.Column("low", sa.Float(precision=53), nullable=True))
        table.add_column(sa.Column("high", sa.Float(precision=53), nullable=True))
