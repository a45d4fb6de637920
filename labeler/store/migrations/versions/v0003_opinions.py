"""What every stage says of a document, what it leaves out inside, and the values of its rules."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables and columns; the next preparing fills them."""
    with op.batch_alter_table("screening") as table:
        table.add_column(sa.Column("opinions", sa.Text(), nullable=False, server_default="[]"))
        table.add_column(sa.Column("trimmed", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("decision") as table:
        table.add_column(sa.Column("opinions", sa.Text(), nullable=False, server_default="[]"))
    op.create_table(
        "measure",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_measure_document_id_document"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_measure")),
    )
    op.create_table("trim", *_trim("trim"), sa.PrimaryKeyConstraint("document_id", "start", name=op.f("pk_trim")))
    op.create_table(
        "run_trim",
        sa.Column("run_id", sa.Integer(), nullable=False),
        *_trim("run_trim"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_run_trim_run_id_run"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "document_id", "start", name=op.f("pk_run_trim")),
    )


def _trim(table: str) -> list[SchemaItem]:
    return [
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=64), nullable=False),
        sa.Column("tokens", sa.Integer(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f(f"fk_{table}_document_id_document"), ondelete="CASCADE"
        ),
    ]
