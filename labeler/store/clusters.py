"""Clusters of near-duplicates: main texts that pairs connect, from some similarity on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import sqlalchemy as sa

from labeler.store import meta
from labeler.store.chunks import chunks
from labeler.store.project import Tx
from labeler.store.schema import twin_cluster, twin_pair, twin_text
from labeler.store.twins import STAMP

MADE_AT = "twins_at"  # the similarity from which pairs are in one cluster


def of(tx: Tx, numbers: Sequence[int]) -> dict[int, int]:
    """The cluster of each of the main texts that is in one."""
    query = sa.select(twin_cluster.c.text_id, twin_cluster.c.cluster)
    return {
        number: cluster
        for part in chunks(numbers)
        for number, cluster in tx.execute(query.where(twin_cluster.c.text_id.in_(part)))
    }


def members(tx: Tx, clusters: Sequence[int]) -> list[int]:
    """Numbers of all main texts in the clusters."""
    query = sa.select(twin_cluster.c.text_id)
    return [n for part in chunks(clusters) for n in tx.execute(query.where(twin_cluster.c.cluster.in_(part))).scalars()]


def rename(tx: Tx, names: Mapping[int, int]) -> None:
    """Give the members of clusters to others."""
    if names:
        meta.bump(tx, meta.CATALOG)
        change = twin_cluster.update().where(twin_cluster.c.cluster == sa.bindparam("old"))
        values = [{"old": old, "new": new} for old, new in sorted(names.items())]
        tx.execute(change.values(cluster=sa.bindparam("new")), values)


def put(tx: Tx, clusters: Mapping[int, int], instead_of: Sequence[int] = ()) -> None:
    """Put main texts into clusters, by number; those of ``instead_of`` are taken out of theirs before."""
    for part in chunks(instead_of):
        tx.execute(twin_cluster.delete().where(twin_cluster.c.text_id.in_(part)))
    if clusters:
        values = [{"text_id": number, "cluster": cluster} for number, cluster in sorted(clusters.items())]
        tx.execute(twin_cluster.insert(), values)


def numbering(cluster_of: Mapping[str, int]) -> Callable[[str], int]:
    """Numbers for main texts by hash, counted from 0 as they are asked for: those of one cluster have one number.

    Args:
        cluster_of: of the main texts that are in one, as `by_text` gives it.
    """
    first: dict[str | int, int] = {}
    return lambda h: first.setdefault(cluster_of.get(h, h), len(first))


def made_at(tx: Tx) -> float | None:
    """The similarity from which pairs are in one cluster; None before there are clusters."""
    stored = meta.get(tx, MADE_AT)
    return float(stored) if stored else None


def set_all(tx: Tx, similarity: float, clusters: Mapping[int, int]) -> None:
    """Put these clusters in the place of all others."""
    meta.bump(tx, STAMP)
    meta.bump(tx, meta.CATALOG)
    meta.put(tx, MADE_AT, repr(similarity))
    tx.execute(twin_cluster.delete())
    put(tx, clusters)


def by_text(tx: Tx, hashes: Sequence[str] | None = None) -> dict[str, int]:
    """The cluster of each main text that is in one, by the text's hash; only clusters that hold one of ``hashes``."""
    query = sa.select(twin_text.c.main_hash, twin_cluster.c.cluster).order_by(twin_text.c.id)
    query = query.join(twin_cluster, twin_cluster.c.text_id == twin_text.c.id)
    if hashes is None:
        return {main_hash: cluster for main_hash, cluster in tx.execute(query)}
    found = [dict(map(tuple, tx.execute(query.where(twin_text.c.main_hash.in_(part))))) for part in chunks(hashes)]
    wanted = sorted({cluster for part in found for cluster in part.values()})
    return {
        main_hash: cluster
        for part in chunks(wanted)
        for main_hash, cluster in tx.execute(query.where(twin_cluster.c.cluster.in_(part)))
    }


def similar_texts(tx: Tx, similarity: float, among: Sequence[int] | None = None) -> list[tuple[str, str, float]]:
    """Hashes of the main texts of all pairs of at least this similarity; only those of some clusters when given."""
    a, b = twin_text.alias("a"), twin_text.alias("b")
    query = (
        sa.select(a.c.main_hash, b.c.main_hash, twin_pair.c.similarity)
        .join(a, a.c.id == twin_pair.c.first_id)
        .join(b, b.c.id == twin_pair.c.second_id)
        .where(twin_pair.c.similarity >= similarity)
        .order_by(twin_pair.c.first_id, twin_pair.c.second_id)
    )
    if among is None:
        return [(first, second, value) for first, second, value in tx.execute(query)]
    query = query.join(twin_cluster, twin_cluster.c.text_id == twin_pair.c.first_id)
    return [
        (first, second, value)
        for part in chunks(among)
        for first, second, value in tx.execute(query.where(twin_cluster.c.cluster.in_(part)))
    ]
