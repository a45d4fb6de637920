"""Near-duplicates: signatures of main texts, their bands, verified pairs and clusters."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables; the next preparing fills them."""
    op.create_table(
        "twin_text",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("main_hash", sa.String(length=64), nullable=False),
        sa.Column("shingles", sa.Integer(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("full_bands", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_twin_text")),
        sa.UniqueConstraint("main_hash", name=op.f("uq_twin_text_main_hash")),
    )
    op.create_table(
        "twin_band",
        sa.Column("hash", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("text_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("hash", "text_id", name=op.f("pk_twin_band")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "twin_pair",
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("similarity", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(
            ["first_id"], ["twin_text.id"], name=op.f("fk_twin_pair_first_id_twin_text"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["twin_text.id"], name=op.f("fk_twin_pair_second_id_twin_text"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("first_id", "second_id", name=op.f("pk_twin_pair")),
    )
    op.create_index(op.f("ix_twin_pair_second_id"), "twin_pair", ["second_id"])
    op.create_table(
        "twin_cluster",
        sa.Column("text_id", sa.Integer(), nullable=False),
        sa.Column("cluster", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["text_id"], ["twin_text.id"], name=op.f("fk_twin_cluster_text_id_twin_text"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("text_id", name=op.f("pk_twin_cluster")),
    )
    op.create_index(op.f("ix_twin_cluster_cluster"), "twin_cluster", ["cluster"])
