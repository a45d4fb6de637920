"""Lines and paragraphs by site: which of them are repeated on many documents."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables; the next preparing fills them."""
    op.create_table(
        "site",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("texts", sa.Integer(), nullable=False),
        sa.Column("needed", sa.Integer(), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
        sa.UniqueConstraint("name", name=op.f("uq_site_name")),
    )
    op.create_table(
        "passage",
        sa.Column("site_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hash", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("texts", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("last_id", sa.Integer(), nullable=False),
        sa.Column("repeated", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("site_id", "hash", name=op.f("pk_passage")),
        sqlite_with_rowid=False,
    )
    _index("ix_passage_again", "passage", ["site_id", "texts"], sa.column("texts") >= sa.text("2"))
    _index("ix_passage_repeated", "passage", ["repeated", "site_id"], sa.column("repeated", sa.Boolean()).is_(True))
    op.create_table(
        "passage_list",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Boolean(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_passage_list_document_id_document"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_passage_list_site_id_site")),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_passage_list")),
    )
    op.create_index(op.f("ix_passage_list_site_id"), "passage_list", ["site_id"])
    _index("ix_passage_list_open", "passage_list", ["document_id"], sa.column("open", sa.Boolean()).is_(True))


def _index(name: str, table: str, columns: list[str], only: sa.ColumnElement[bool]) -> None:
    op.create_index(name, table, columns, sqlite_where=only, postgresql_where=only)
