"""The tables by which texts and passages are found alike."""

from __future__ import annotations

import sqlalchemy as sa

from labeler.store.schema_base import metadata

twin_text = sa.Table(
    "twin_text",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("main_hash", sa.String(64), nullable=False, unique=True),
    sa.Column("shingles", sa.Integer, nullable=False),
    sa.Column("signature", sa.LargeBinary, nullable=False),
    sa.Column("left_out", sa.Integer, nullable=False),
    sa.Column("full_bands", sa.Integer, nullable=False),
)

# No reference to twin_text: looking for references at every removal would need a second index as large as the table.
twin_band = sa.Table(
    "twin_band",
    metadata,
    sa.Column("hash", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("text_id", sa.Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

twin_pair = sa.Table(
    "twin_pair",
    metadata,
    sa.Column("first_id", sa.ForeignKey("twin_text.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("second_id", sa.ForeignKey("twin_text.id", ondelete="CASCADE"), primary_key=True, index=True),
    sa.Column("similarity", sa.Float(53), nullable=False),
)

twin_cluster = sa.Table(
    "twin_cluster",
    metadata,
    sa.Column("text_id", sa.ForeignKey("twin_text.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("cluster", sa.Integer, nullable=False, index=True),
)

site = sa.Table(
    "site",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String(255), nullable=False, unique=True),
    sa.Column("texts", sa.Integer, nullable=False),
    sa.Column("needed", sa.Integer, nullable=False),
    sa.Column("settled", sa.Boolean, nullable=False),
)

# No references here either: there is a row for each different line of each site.
passage = sa.Table(
    "passage",
    metadata,
    sa.Column("site_id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("hash", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("texts", sa.Integer, nullable=False),
    sa.Column("first_id", sa.Integer, nullable=False),
    sa.Column("last_id", sa.Integer, nullable=False),
    sa.Column("repeated", sa.Boolean, nullable=False),
    sqlite_with_rowid=False,
)
_again, _repeated = passage.c.texts >= sa.text("2"), passage.c.repeated.is_(True)
sa.Index("ix_passage_again", passage.c.site_id, passage.c.texts, sqlite_where=_again, postgresql_where=_again)
# first by what all its rows have in common: else SQLite reads all passages of a site by their primary key
sa.Index(
    "ix_passage_repeated", passage.c.repeated, passage.c.site_id, sqlite_where=_repeated, postgresql_where=_repeated
)

passage_list = sa.Table(
    "passage_list",
    metadata,
    sa.Column("document_id", sa.ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("key", sa.String(64), nullable=False),
    sa.Column("site_id", sa.ForeignKey("site.id"), nullable=False, index=True),
    sa.Column("counted", sa.Boolean, nullable=False),
    sa.Column("open", sa.Boolean, nullable=False),
    sa.Column("packed", sa.LargeBinary, nullable=False),
)
_open = passage_list.c.open.is_(True)
sa.Index("ix_passage_list_open", passage_list.c.document_id, sqlite_where=_open, postgresql_where=_open)
