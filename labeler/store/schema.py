"""The tables of a project, the same on SQLite and PostgreSQL. Constraints are named, as migrations need the names."""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# JSON is stored as text that Labeler itself writes: the same bytes on every database, and no JSONB on old SQLite.
Json = sa.Text

meta = sa.Table(
    "meta",
    metadata,
    sa.Column("key", sa.String(64), primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)

source = sa.Table(
    "source",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("added_at", sa.String(40), nullable=False),
    sa.Column("records", sa.Integer, nullable=False),
    sa.Column("documents", sa.Integer, nullable=False),
    sa.Column("duplicates", sa.Integer, nullable=False),
    sa.Column("unread_bytes", sa.BigInteger, nullable=False),
    sa.Column("finished", sa.Boolean, nullable=False),
)

rejected = sa.Table(
    "rejected",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("source_id", sa.ForeignKey("source.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Column("error", sa.Text, nullable=False),
    sa.Column("unread_bytes", sa.BigInteger, nullable=False),
)

blob = sa.Table(
    "blob",
    metadata,
    sa.Column("hash", sa.String(64), primary_key=True),
    sa.Column("size", sa.BigInteger, nullable=False),
    sa.Column("packed", sa.LargeBinary, nullable=False),
)

document = sa.Table(
    "document",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("external_id", sa.Text, nullable=False, unique=True),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("form", sa.String(16), nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("source_id", sa.ForeignKey("source.id"), nullable=False, index=True),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Column("offset", sa.BigInteger, nullable=True),
    sa.Column("digest", sa.Text, nullable=False),
    sa.Column("fetched_at", sa.String(40), nullable=False),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("media_type", sa.Text, nullable=False),
    sa.Column("charset", sa.Text, nullable=False),
    sa.Column("content_hash", sa.ForeignKey("blob.hash"), nullable=False, index=True),
    sa.Column("duplicate_of", sa.ForeignKey("document.id"), nullable=True, index=True),
    sa.Column("extra", Json, nullable=False),
)

extraction = sa.Table(
    "extraction",
    metadata,
    sa.Column("document_id", sa.ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("key", sa.String(64), nullable=False),
    sa.Column("status", sa.String(16), nullable=False),
    sa.Column("encoding", sa.String(64), nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("main_hash", sa.String(64), nullable=False, index=True),
    sa.Column("tokens", sa.Integer, nullable=False),
    sa.Column("main_tokens", sa.Integer, nullable=False),
    sa.Column("language", sa.String(16), nullable=False),
    sa.Column("confidence", sa.Float, nullable=False),
    sa.Column("mapped", sa.Float, nullable=False),
    sa.Column("error", sa.Text, nullable=False),
)

span = sa.Table(
    "span",
    metadata,
    sa.Column("document_id", sa.ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("start", sa.Integer, primary_key=True),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("fate", sa.String(16), nullable=False),
    sa.Column("stage", sa.String(16), nullable=True),
    sa.Column("reason", sa.String(64), nullable=False),
    sa.Column("tokens", sa.Integer, nullable=False),
    sa.Column("evidence", Json, nullable=False),
)

screening = sa.Table(
    "screening",
    metadata,
    sa.Column("document_id", sa.ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("key", sa.String(64), nullable=False),
    sa.Column("stage", sa.String(16), nullable=True),
    sa.Column("reason", sa.String(64), nullable=False),
    sa.Column("evidence", Json, nullable=False),
    sa.Column("opinions", Json, nullable=False, server_default="[]"),
    sa.Column("trimmed", sa.Integer, nullable=False, server_default="0"),
)

measure = sa.Table(
    "measure",
    metadata,
    sa.Column("document_id", sa.ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("key", sa.String(64), nullable=False),
    sa.Column("body", Json, nullable=False),
)

trim = sa.Table(
    "trim",
    metadata,
    sa.Column("document_id", sa.ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("start", sa.Integer, primary_key=True),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("stage", sa.String(16), nullable=False),
    sa.Column("reason", sa.String(64), nullable=False),
    sa.Column("tokens", sa.Integer, nullable=False),
    sa.Column("evidence", Json, nullable=False),
)

vector = sa.Table(
    "vector",
    metadata,
    sa.Column("main_hash", sa.String(64), primary_key=True),
    sa.Column("encoder", sa.String(64), primary_key=True),
    sa.Column("values", sa.LargeBinary, nullable=False),
    sa.Column("passages", Json, nullable=False),
)

rubric = sa.Table(
    "rubric",
    metadata,
    sa.Column("name", sa.String(64), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True),
    sa.Column("body", Json, nullable=False),
)

event = sa.Table(
    "event",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("uid", sa.String(64), nullable=False, unique=True),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("document_id", sa.ForeignKey("document.id"), nullable=False, index=True),
    sa.Column("document", sa.Text, nullable=False),
    sa.Column("annotator", sa.Text, nullable=False),
    sa.Column("at", sa.String(40), nullable=False),
    sa.Column("value", sa.Integer, nullable=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("undoes", sa.String(64), nullable=True, unique=True),
    sa.Column("strategy", sa.String(32), nullable=False),
    sa.Column("propensity", sa.Float(53), nullable=True),
    sa.Column("probe", sa.Integer, nullable=True),
    sa.Column("seconds", sa.Float(53), nullable=True),
    sa.Column("score_visible", sa.Boolean, nullable=True),
    sa.Column("others_visible", sa.Boolean, nullable=True),
    sa.Column("rubric", sa.String(96), nullable=False),
    sa.Column("previous", sa.String(64), nullable=False),
    sa.Column("hash", sa.String(64), nullable=False, unique=True),
)

probe = sa.Table(
    "probe",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("key", sa.String(64), nullable=False, unique=True),
    sa.Column("created_at", sa.String(40), nullable=False),
    sa.Column("events", sa.Integer, nullable=False),
    sa.Column("grades", sa.Integer, nullable=False),
    sa.Column("seed", sa.BigInteger, nullable=False),
    sa.Column("encoder", sa.String(64), nullable=False),
    sa.Column("settings", Json, nullable=False),
    sa.Column("versions", Json, nullable=False),
    sa.Column("metrics", Json, nullable=False),
    sa.Column("training", Json, nullable=False),
    sa.Column("forest", sa.LargeBinary, nullable=False),
    sa.Column("forest_hash", sa.String(64), nullable=False),
)

score = sa.Table(
    "score",
    metadata,
    sa.Column("probe_id", sa.ForeignKey("probe.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("document_id", sa.ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("main_hash", sa.String(64), nullable=False),
    sa.Column("expected", sa.Float(53), nullable=False),
    sa.Column("p_keep", sa.Float(53), nullable=False),
    sa.Column("spread", sa.Float(53), nullable=False),
)

run = sa.Table(
    "run",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("key", sa.String(64), nullable=False, unique=True),
    sa.Column("created_at", sa.String(40), nullable=False),
    sa.Column("probe_id", sa.ForeignKey("probe.id"), nullable=False, index=True),
    sa.Column("cut_score", sa.Float(53), nullable=True),
    sa.Column("cut_budget", sa.BigInteger, nullable=True),
    sa.Column("kept", sa.Integer, nullable=False),
    sa.Column("dropped", sa.Integer, nullable=False),
    sa.Column("tokens", sa.BigInteger, nullable=False),
    sa.Column("by_reason", Json, nullable=False),
)

decision = sa.Table(
    "decision",
    metadata,
    sa.Column("run_id", sa.ForeignKey("run.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("document_id", sa.ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("fate", sa.String(16), nullable=False),
    sa.Column("stage", sa.String(16), nullable=True),
    sa.Column("reason", sa.String(64), nullable=False),
    sa.Column("score", sa.Float(53), nullable=True),
    sa.Column("p_keep", sa.Float(53), nullable=True),
    sa.Column("tokens", sa.Integer, nullable=False),
    sa.Column("kept_tokens", sa.Integer, nullable=False),
    sa.Column("evidence", Json, nullable=False),
    sa.Column("opinions", Json, nullable=False, server_default="[]"),
)

# What a run left out inside documents, as it stood when the run was made: a run never changes.
run_trim = sa.Table(
    "run_trim",
    metadata,
    sa.Column("run_id", sa.ForeignKey("run.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("document_id", sa.ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("start", sa.Integer, primary_key=True),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("stage", sa.String(16), nullable=False),
    sa.Column("reason", sa.String(64), nullable=False),
    sa.Column("tokens", sa.Integer, nullable=False),
    sa.Column("evidence", Json, nullable=False),
)

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
