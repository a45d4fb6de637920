"""The tables of a project, the same on SQLite and PostgreSQL. Constraints are named, as migrations need the names."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from labeler.store.schema_alike import passage, passage_list, site, twin_band, twin_cluster, twin_pair, twin_text
from labeler.store.schema_base import Json, metadata
from labeler.store.schema_bundles import sealed_bundle, trusted_key
from labeler.store.schema_features import feature, vector
from labeler.store.schema_team import lease, member, qualification
from labeler.store.schema_topics import topic

__all__ = [
    "EXTRACTION_DROPPED",
    "blob",
    "decision",
    "document",
    "event",
    "extraction",
    "feature",
    "lease",
    "measure",
    "member",
    "meta",
    "metadata",
    "passage",
    "passage_list",
    "probe",
    "qualification",
    "rejected",
    "rubric",
    "run",
    "run_trim",
    "score",
    "screening",
    "sealed_bundle",
    "site",
    "source",
    "span",
    "topic",
    "trim",
    "trusted_key",
    "twin_band",
    "twin_cluster",
    "twin_pair",
    "twin_text",
    "vector",
]

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

# What extraction dropped is most of the spans, and is summed over all documents: the index holds all that takes.
_DROPPED = sa.text("fate = 'dropped'")
# A query names the fate in its own words: a bound value would keep SQLite from the index.
EXTRACTION_DROPPED = span.c.fate == sa.literal_column("'dropped'")
_SUMMED = (span.c.document_id, span.c.reason, span.c.tokens, span.c.fate)
sa.Index("ix_span_dropped", *_SUMMED, sqlite_where=_DROPPED, postgresql_where=_DROPPED)

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


def _left_out() -> list[sa.Column[Any]]:
    """Columns of a stretch that is left out inside a document."""
    return [
        sa.Column("document_id", sa.ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("start", sa.Integer, primary_key=True),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("stage", sa.String(16), nullable=False),
        sa.Column("reason", sa.String(64), nullable=False),
        sa.Column("tokens", sa.Integer, nullable=False),
        sa.Column("evidence", Json, nullable=False),
    ]


trim = sa.Table("trim", metadata, *_left_out())

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
    sa.Column("score", sa.Float(53), nullable=True),
    sa.Column("learned", sa.Integer, nullable=True),
    sa.Column("among", sa.Integer, nullable=True),
    sa.Column("criteria", Json, nullable=True),
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
    sa.Column("certainty", Json, nullable=False, server_default="{}"),
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
    sa.Column("low", sa.Float(53), nullable=True),
    sa.Column("high", sa.Float(53), nullable=True),
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
    *_left_out(),
)
