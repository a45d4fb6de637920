"""Passages: which lines and paragraphs stand on many documents of a site, kept up to date as documents come in.

Each document's passages are found once. Documents with equal or similar main texts count once; the stage of twins has
to have run before. Adding documents touches their own passages only, and reads others where a passage became repeated
or ceased to be.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.domain.grades import digest
from labeler.domain.progress import Progress
from labeler.stages.config import ProjectSettings, load_settings
from labeler.store import clusters, meta, passages, serving, twins
from labeler.store.passages import Common, Counted, Holder
from labeler.store.project import Project, Tx
from labeler.text import repeats

CODE_VERSION = "passages-1"
BATCH = 1000


@dataclass(frozen=True, slots=True)
class PassagesParams:
    """Nothing to choose: the project's settings say on how many documents a passage is repeated."""


@dataclass(frozen=True, slots=True)
class PassagesReport:
    """What came of it.

    Attributes:
        documents: documents whose passages were found now. forgotten: those that have no main text any more.
        changed: passages that became repeated now, or ceased to be. open: documents that may be answered otherwise.
    """

    documents: int
    forgotten: int
    changed: int
    open: int


@dataclass(frozen=True, slots=True)
class Repeated:
    """A stretch of a document that stands on many documents of its site.

    Attributes:
        start, end: in the visible text, half open.
        texts: different texts of the site that it stands on. of: different texts that the site has.
        example: another document that it stands on; None where none is at hand.
    """

    start: int
    end: int
    texts: int
    of: int
    site: str
    example: str | None

    def evidence(self) -> dict[str, object]:
        """The same for a ledger. It keeps the counts of the moment: later documents change them, but rarely the fate."""
        said: dict[str, object] = {"documents": self.texts, "of": self.of, "site": self.site}
        return said | ({"twin": self.example} if self.example else {})


def run(project: Project, params: PassagesParams) -> Generator[Progress, None, PassagesReport]:
    """Find the passages of what is new, count them, and find out which are repeated."""
    del params
    with project.read() as tx:
        settings = load_settings(tx)
    with project.write() as tx:
        if meta.get(tx, passages.KEY) != key():
            passages.start_over(tx, key())
    with project.read() as tx:
        now = twins.extractions_now(tx)
        after = twins.unchanged_up_to(tx, now, passages.SEEN)
        todo, gone = passages.without_list(tx, after)
    yield Progress(0, len(todo), "documents", "passages")
    for start in range(0, len(gone), BATCH):
        with project.write() as tx:
            _uncount(tx, gone[start : start + BATCH])
            passages.remove(tx, gone[start : start + BATCH])
    for start in range(0, len(todo), BATCH):
        _take(project, todo[start : start + BATCH])
        yield Progress(min(start + BATCH, len(todo)), len(todo), "documents", "passages")
    with project.write() as tx:
        if meta.get(tx, passages.GROUPED) != _grouping(tx):
            _count(tx, passages.holders(tx), clusters.by_text(tx))
            meta.put(tx, passages.GROUPED, _grouping(tx))
        if meta.get(tx, passages.RULE) != rule(settings):
            passages.unsettle_all(tx)
            meta.put(tx, passages.RULE, rule(settings))
        changed = _settle(tx, settings)
        twins.set_seen(tx, now, passages.SEEN)
        waiting = len(passages.open_to_change(tx))
    return PassagesReport(len(todo), len(gone), changed, waiting)


def key() -> str:
    """What lists depend on besides the documents (law 11)."""
    return digest([CODE_VERSION, repeats.CODE_VERSION, repeats.WORDS])


def rule(settings: ProjectSettings) -> str:
    """What decides which passages are repeated, apart from how often each stands where."""
    return digest([CODE_VERSION, settings.repeated_on, settings.repeated_share])


def is_settled(tx: Tx, settings: ProjectSettings) -> str:
    """Hash over what says which passages are repeated; empty while that is not known under the present settings."""
    said = meta.get(tx, passages.KEY), meta.get(tx, passages.RULE)
    return digest(list(said)) if said == (key(), rule(settings)) else ""


def _grouping(tx: Tx) -> str:
    """What decides which texts count as one, apart from the texts."""
    return digest([twins.key(tx), clusters.made_at(tx), meta.get(tx, meta.REPLACED)])


def _take(project: Project, ids: Sequence[int]) -> None:
    """Find the passages of documents, and count them in one transaction with their lists."""
    with project.read() as tx:
        found = passages.readable(tx, ids)
    made = [
        (d.document_id, d.key, repeats.site_of(d.url, d.source, d.record), repeats.packed(repeats.passages(d.text, d.kept)))
        for d in found
    ]  # fmt: skip
    with project.write() as tx:
        _uncount(tx, ids)
        passages.remove(tx, ids)
        sites = passages.sites(tx, {site for _, _, site, _ in made})
        passages.put(tx, [(number, key, sites[site], packed) for number, key, site, packed in made])
        hashes = sorted({d.main_hash for d in found})
        groups = clusters.by_text(tx, hashes)
        _count(tx, passages.holders(tx, sorted({*hashes, *groups})), groups)


def _uncount(tx: Tx, ids: Sequence[int]) -> None:
    """Take documents out of the counts of their sites."""
    _change(tx, on=(), off=[h for h in passages.holders(tx, ids=ids) if h.counted])


def _count(tx: Tx, holders: Sequence[Holder], groups: Mapping[str, int]) -> None:
    """Have the first document of each group of a site counted, and no other.

    Args:
        holders: by number; whole groups. groups: the cluster of each main text that is in one.
    """
    first: dict[tuple[int, object], int] = {}
    for h in holders:
        first.setdefault((h.site, groups.get(h.main_hash, h.main_hash)), h.document_id)
    wanted = set(first.values())
    on = [h for h in holders if not h.counted and h.document_id in wanted]
    off = [h for h in holders if h.counted and h.document_id not in wanted]
    _change(tx, on=on, off=off)


def _change(tx: Tx, *, on: Sequence[Holder], off: Sequence[Holder]) -> None:
    if not on and not off:
        return
    passages.add_counts(tx, _counts(tx, [h.document_id for h in on]))
    passages.take_counts(tx, _counts(tx, [h.document_id for h in off]))
    texts: dict[int, int] = {}
    for more, holders in ((1, on), (-1, off)):
        for h in holders:
            texts[h.site] = texts.get(h.site, 0) + more
    counted = {True: [h.document_id for h in on], False: [h.document_id for h in off]}
    passages.count_documents(tx, counted, texts)


def _counts(tx: Tx, ids: Sequence[int]) -> list[Counted]:
    """How often each passage stands on documents."""
    found: dict[tuple[int, int], list[int]] = {}
    for number, site, packed in passages.lists(tx, ids):
        for value in set(repeats.unpacked(packed)["hash"].tolist()):
            found.setdefault((site, value), []).append(number)
    return [Counted(site, value, len(on), min(on), max(on)) for (site, value), on in found.items()]


def _settle(tx: Tx, settings: ProjectSettings) -> int:
    """Find out which passages are repeated on sites whose counts changed, and open what that changes."""
    least, share = settings.repeated_on, settings.repeated_share
    needed = {
        site: repeats.needed(texts, least=least, share=share) for site, texts in passages.unsettled(tx).items()
    }  # fmt: skip
    changed = 0
    for site, (before, now) in passages.common_now(tx, needed).items():
        if before != now:
            passages.set_repeated(tx, site, now - before, repeated=True)
            passages.set_repeated(tx, site, before - now, repeated=False)
            passages.set_open(tx, _having(tx, site, before ^ now), is_open=True)
            changed += len(before ^ now)
    return changed


def _having(tx: Tx, site: int, hashes: set[int]) -> list[int]:
    """Documents of a site that have one of the passages."""
    listed = passages.of_site(tx, site)
    if not listed:
        return []
    owners = np.repeat([number for number, _ in listed], [len(repeats.unpacked(packed)) for _, packed in listed])
    values = repeats.unpacked(b"".join(packed for _, packed in listed))["hash"]
    return sorted(set(owners[np.isin(values, np.array(sorted(hashes), dtype=np.int64))].tolist()))


def repeated(tx: Tx, ids: Sequence[int] | None = None) -> dict[int, tuple[Repeated, ...]]:
    """The repeated passages of documents, or of all, in order and disjoint; documents without any are left out.

    The outermost of passages that overlap stands for all of them. Counts are those of now.
    """
    lists = list(passages.present(tx, ids))
    common = passages.common(tx, sorted({site for _, site, _ in lists}))
    found = {
        number: _places(packed, common[site]) for number, site, packed in lists if site in common
    }  # fmt: skip
    examples = {number: [_example(c, number) for _, c in places] for number, places in found.items()}
    names = serving.names(tx, sorted({n for numbers in examples.values() for n in numbers if n is not None}))
    return {
        number: tuple(
            Repeated(p.start, p.end, c.texts, c.of, c.site, names.get(example) if example is not None else None)
            for (p, c), example in zip(places, examples[number], strict=True)
        )
        for number, places in found.items()
        if places
    }


def _places(packed: bytes, common: Mapping[int, Common]) -> list[tuple[repeats.Passage, Common]]:
    stored = repeats.unpacked(packed)
    if common.keys().isdisjoint(stored["hash"].tolist()):
        return []
    hits = (repeats.Passage(start, end, value) for value, start, end in stored.tolist() if value in common)
    return [(p, common[p.hash]) for p in repeats.disjoint(hits)]


def _example(c: Common, number: int) -> int | None:
    return next((other for other in c.examples if other != number), None)
